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

/// A time in which a host, or all of them, may be silent. It ends by itself.
struct MaintenanceWindow
{
    std::string id;   ///< "1", "2", ...: to take it away by
    std::string host; ///< "" for all hosts
    UtcTime from;
    UtcTime until;
    std::string reason; ///< one line; may be empty

    bool operator==(const MaintenanceWindow &) const = default;
};

/// Hours in which only a P0 is told: "22:00-07:00", on chosen weekdays, in a time zone.
struct QuietHours
{
    int fromMinute = 0;  ///< of the day, 0..1439
    int untilMinute = 0; ///< before fromMinute: on the next day
    std::array<bool, 7> days{true, true, true, true, true, true, true}; ///< on which they begin; Monday first

    bool operator==(const QuietHours &) const = default;
};

/// What the operator does not want to hear, and when. The file quiet.json beside the other settings.
struct QuietRules
{
    std::vector<MaintenanceWindow> maintenance;
    std::vector<QuietHours> hours;
    std::optional<UtcTime> quietUntil; ///< "quiet for 2 hours"
    std::string timeZone = "UTC";      ///< of the hours: Settings::timeZone, not in the file

    bool operator==(const QuietRules &) const = default;

    /// The window that covers a host now, nullptr if there is none.
    [[nodiscard]] const MaintenanceWindow *maintenanceOf(std::string_view host, UtcTime now) const;
    /// The end of the quiet time that holds now; nothing if none does.
    [[nodiscard]] std::optional<UtcTime> quietEnd(UtcTime now) const;
    /// A sentence for each window and quiet time that holds now, in the time zone of the hours.
    [[nodiscard]] std::vector<std::string> sentences(UtcTime now) const;
    /// Without the windows and quiet times that are over at `now`.
    [[nodiscard]] QuietRules current(UtcTime now) const;
};

/// "22:00-07:00" or "22:00-07:00 mon-fri"; InvalidInput says what is wrong.
[[nodiscard]] Result<QuietHours> parseQuietHours(std::string_view text);
/// What parseQuietHours() reads.
[[nodiscard]] std::string quietHoursText(const QuietHours &hours);

/// "30m", "4h", "2d": seconds, from a minute to 31 days. InvalidInput otherwise.
[[nodiscard]] Result<std::int64_t> parseSpan(std::string_view text);
/// A time that is to come: ISO, or "HH:MM" for the next one in the time zone. InvalidInput otherwise.
[[nodiscard]] Result<UtcTime> parseUntil(std::string_view text, const std::string &timeZone, UtcTime now);
/// "2026-11-21 07:30 CET" in a time zone, for people.
[[nodiscard]] std::string localTimeText(UtcTime at, const std::string &timeZone);

/// Reads <configDirectory>/quiet.json; one that is not there is empty. Corrupt names what is wrong.
[[nodiscard]] Result<QuietRules> readQuietRules(const std::string &configDirectory,
                                                const std::string &timeZone);
/// Writes it atomically. At most 100 windows and 20 quiet times: Refused beyond.
[[nodiscard]] Result<void> writeQuietRules(const std::string &configDirectory, const QuietRules &rules);

} // namespace prism
