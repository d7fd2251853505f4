// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports/notifier.h"

#include <string>

namespace prism {

/// Notifications of macOS by way of osascript(1). Title and text are arguments of a fixed script, never part
/// of it. They have no buttons. Any thread but the GUI thread.
class ScriptNotifier final : public Notifier
{
public:
    /// `program` is the absolute path of osascript.
    explicit ScriptNotifier(std::string program);

    [[nodiscard]] std::string channel() const override { return "notification"; }
    [[nodiscard]] Result<void> tell(const Announcement &announcement) override;

private:
    std::string m_program;
};

} // namespace prism
