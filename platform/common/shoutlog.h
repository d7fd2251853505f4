// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/ports/notifier.h"

#include <string>

namespace prism {

/// The log of what was told, shouts.log in the folder of states: the channel that is always there, and the
/// one that prism-shout.sh writes too. One line an announcement; a log above 1 MiB becomes shouts.log.1
/// first. Any thread.
class ShoutLog final : public Notifier
{
public:
    /// `folder` is made when it is needed; the clock must outlive the log.
    ShoutLog(std::string folder, const Clock &clock);

    [[nodiscard]] std::string channel() const override { return "log"; }
    [[nodiscard]] Result<void> tell(const Announcement &announcement) override;

    [[nodiscard]] std::string path() const { return m_folder + "/shouts.log"; }

private:
    std::string m_folder;
    const Clock &m_clock;
};

/// $XDG_STATE_HOME/prism, default ~/.local/state/prism (XDG Base Directory Specification); a relative value
/// is ignored, as the specification demands.
[[nodiscard]] std::string stateFolder(const std::string &home, const std::string &xdgStateHome);

} // namespace prism
