// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports/notifier.h"

#include <chrono>
#include <string>

namespace prism {

/// Notifications by way of the program prism-notify, one child an announcement: `prism` loads no D-Bus, and a
/// server that hangs is left behind with the child. They have no buttons, since the child does not wait for
/// one. Any thread but the GUI thread.
class NotifyClient final : public Notifier
{
public:
    static constexpr std::chrono::milliseconds usualLimit{12000};

    /// `program` is an absolute path.
    explicit NotifyClient(std::string program, std::chrono::milliseconds limit = usualLimit);

    [[nodiscard]] std::string channel() const override { return "notification"; }
    [[nodiscard]] Result<void> tell(const Announcement &announcement) override;

private:
    std::string m_program;
    std::chrono::milliseconds m_limit;
};

} // namespace prism
