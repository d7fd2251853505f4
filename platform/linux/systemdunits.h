// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/settings/dailyschedule.h"

#include <string>
#include <utility>
#include <vector>

namespace prism {

/// What the units start, and with what environment.
struct ScheduledProgram
{
    std::string prism;                                            ///< absolute path of the CLI
    std::string shout;                                            ///< absolute path of the shouting script
    std::string watch;                                            ///< absolute path of the watching script
    std::string cache;                                            ///< where the done-marker appears
    std::vector<std::pair<std::string, std::string>> environment; ///< PRISM_* that were set; no secrets
};

/// Minutes by which a start is spread at random.
inline constexpr int randomDelayMinutes = 5;

/// "Mon,Tue *-*-* 07:30:00 Europe/Berlin" (systemd.time(7)).
[[nodiscard]] std::string onCalendar(const DailySchedule &schedule);

/// The unit files (systemd.service(5), systemd.timer(5)), as text. User units: only options that a user
/// manager enforces by itself.
[[nodiscard]] std::string auditService(const ScheduledProgram &program, const DailySchedule &schedule);
[[nodiscard]] std::string auditTimer(const DailySchedule &schedule);
[[nodiscard]] std::string shoutService(const ScheduledProgram &program);
/// `delay`: watchDelay() of the schedule.
[[nodiscard]] std::string watchService(const ScheduledProgram &program, const DailySchedule &schedule,
                                       int delay);
[[nodiscard]] std::string watchTimer(const DailySchedule &schedule, int delay);

/// A word of ExecStart= or Environment=: quoted, with %, $, quotes and control characters escaped
/// (systemd.service(5) COMMAND LINES). `dollars`: `$` is doubled, as ExecStart= needs.
[[nodiscard]] std::string unitWord(std::string_view text, bool dollars = true);

} // namespace prism
