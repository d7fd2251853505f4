// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// When the chain runs: once on each chosen weekday, at a wall-clock time of one zone.
struct DailySchedule
{
    int hour = 7;                                                       ///< 0..23
    int minute = 30;                                                    ///< 0..59
    std::array<bool, 7> days{true, true, true, true, true, true, true}; ///< Monday first; never all false
    std::string timeZone; ///< an IANA name; empty: the machine's own zone

    bool operator==(const DailySchedule &) const = default;

    [[nodiscard]] bool isEveryDay() const;
};

/// What a schedule is written in, for a form with a field for each.
enum class ScheduleField { Time, Days, TimeZone };

/// The rules shared by the CLI and the settings page. `at` is "HH:MM"; `days` is "daily" or a list such as
/// "mon,wed,fri", "mon-fri" or "weekdays" (empty: daily); `timeZone` is an IANA name or empty. InvalidInput
/// names the field, its value and the rule.
[[nodiscard]] Result<DailySchedule> parseDailySchedule(std::string_view at, std::string_view days,
                                                       std::string_view timeZone);

/// The first field that parseDailySchedule() refuses; nothing if it takes them all.
[[nodiscard]] std::optional<ScheduleField> refusedField(std::string_view at, std::string_view days,
                                                        std::string_view timeZone);

/// One text for a command line: "07:30", "07:30 mon,tue", "07:30 daily Europe/Berlin".
[[nodiscard]] std::string scheduleText(const DailySchedule &schedule);
/// Reads what scheduleText() writes.
[[nodiscard]] Result<DailySchedule> parseScheduleText(std::string_view text);

/// "every day at 07:30 (Europe/Berlin)", for people.
[[nodiscard]] Sentence scheduleSentence(const DailySchedule &schedule);

/// The schedule some minutes later (0 to 1439): over midnight its days move, too.
[[nodiscard]] DailySchedule laterBy(const DailySchedule &schedule, int minutes);

/// The last time at or before `now`, and the first one after it, when the chain was or is due. A time that
/// the clocks jump over does not exist on that day, as for systemd (systemd.time(7)); one that comes twice
/// counts the first time. Nothing only if no such time lies within two weeks.
[[nodiscard]] std::optional<UtcTime> lastDue(const DailySchedule &schedule, UtcTime now);
[[nodiscard]] std::optional<UtcTime> nextDue(const DailySchedule &schedule, UtcTime now);

/// The days "YYYY-MM-DD" of the year after `from` on which the clocks jump over the time, so that nothing
/// runs.
[[nodiscard]] std::vector<std::string> skippedDays(const DailySchedule &schedule, UtcTime from);

/// Minutes after the schedule at which to look whether the run has ended: an hour, or as many hours as it
/// takes to a time that the clocks never jump over.
[[nodiscard]] int watchDelay(const DailySchedule &schedule, UtcTime now);

} // namespace prism
