// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports/scheduleinstaller.h"

#include <string>
#include <vector>

namespace prism {

/// What a change of the autostart would do, to be shown before it is done.
struct AutostartPlan
{
    ScheduleFile file;
    std::vector<std::string> commands; ///< as an operator would type them
    std::vector<Sentence> notes;
};

/// Whether the panel starts with the desktop session.
struct AutostartStatus
{
    bool on = false;
    std::string path;            ///< the file that says so; where it would be if there is none
    std::vector<Sentence> drift; ///< one for each difference from what Prism would write
};

/// Starts the panel, hidden, with the desktop session. Reads files and calls programs of the system: any
/// thread but the GUI thread.
class PanelAutostart
{
public:
    PanelAutostart() = default;
    virtual ~PanelAutostart() = default;
    PanelAutostart(const PanelAutostart &) = delete;
    PanelAutostart &operator=(const PanelAutostart &) = delete;

    /// "XDG autostart entry", "launchd agent".
    [[nodiscard]] virtual Sentence mechanism() const = 0;
    /// What switching it on would write. NotFound: this installation has no panel.
    [[nodiscard]] virtual Result<AutostartPlan> plan() const = 0;
    /// Refused if the file is there, differs, and `replace` is false.
    [[nodiscard]] virtual Result<void> switchOn(bool replace) = 0;
    /// Leaves no file of Prism's, except where one is needed to hide an entry for all users. Refused if the
    /// file was not written by Prism. Succeeds if it was off. A panel that runs goes on.
    [[nodiscard]] virtual Result<void> switchOff() = 0;
    [[nodiscard]] virtual AutostartStatus status() const = 0;
};

} // namespace prism
