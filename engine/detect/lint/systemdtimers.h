// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/detectorcontext.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

enum class TimerScope { System, User };

/// A line of `systemctl list-timers`.
struct TimerTimes
{
    std::string unit;
    std::string activates;
    std::optional<UtcTime> next;
    std::optional<UtcTime> last; ///< nothing: it never fired
};

/// "backup.timer": a unit name that is safe as an argument.
[[nodiscard]] bool isTimerName(std::string_view name);

/// Reads `systemctl list-timers -o json`: an array of objects whose `next` and `last` are microseconds since
/// 1970, null or 0. Entries without a proper name are passed over.
[[nodiscard]] Result<std::vector<TimerTimes>> parseTimerList(std::string_view json);

/// Asks systemctl for all loaded timers of a manager. Unsupported if there is no systemctl or no such manager
/// runs here, External if it fails otherwise.
[[nodiscard]] Result<std::vector<TimerTimes>> listTimers(const DetectorContext &context, TimerScope scope);

/// `systemctl` or `systemctl --user`, then the words.
[[nodiscard]] ToolCall systemctlCall(TimerScope scope, const std::vector<std::string> &words);

} // namespace prism
