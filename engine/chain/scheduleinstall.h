// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports/scheduleinstaller.h"

#include <string>
#include <vector>

namespace prism {

/// What the operator agreed to besides the daily run itself.
struct ScheduleConsent
{
    bool replace = false;  ///< overwrite files that differ
    bool linger = false;   ///< let the runs go on while logged out
    bool takeOver = false; ///< switch other chains' timers off
};

/// A plan with what the consent adds to it: commands and notes in the order in which they are done.
[[nodiscard]] SchedulePlan withConsent(SchedulePlan plan, const std::vector<ForeignSchedule> &foreign,
                                       const ScheduleConsent &consent);

/// The time that another chain keeps: of the first timer that could be read, or else the usual one.
[[nodiscard]] DailySchedule importedSchedule(const std::vector<ForeignSchedule> &foreign);

/// Installs the plan, then switches the other chains' timers off, then lets the runs linger. Refused before
/// anything is done if a file differs or another chain is scheduled and the consent does not say so. A
/// failure of a later step leaves the daily run installed and says so. Calls programs: not on the GUI
/// thread.
[[nodiscard]] Result<void> installSchedule(ScheduleInstaller &installer, const SchedulePlan &plan,
                                           const ScheduleConsent &consent);

} // namespace prism
