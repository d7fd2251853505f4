// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/lint/systemdtimers.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// Properties of one unit, as `systemctl show` prints them; of repeated ones all values.
using UnitProperties = std::multimap<std::string, std::string>;

/// The value of a property, "" if there is none.
[[nodiscard]] std::string propertyOf(const UnitProperties &unit, const std::string &name);

/// Reads `systemctl show` of several units: blocks of key=value parted by empty lines, by their `Id`.
[[nodiscard]] std::map<std::string, UnitProperties> parseShow(std::string_view text);

/// Reads `systemctl list-unit-files -o json`: the names whose state is "enabled" or "enabled-runtime".
[[nodiscard]] Result<std::vector<std::string>> parseEnabledUnits(std::string_view json);

/// A time span as systemd prints it ("1d", "1h 30min", "15min", "1w 2d") in seconds.
[[nodiscard]] std::optional<std::int64_t> parseTimeSpan(std::string_view text);

/// The normalised calendar expressions of a timer, out of its TimersCalendar properties.
[[nodiscard]] std::vector<std::string> calendarsOf(const UnitProperties &timer);

/// The shortest period among OnUnitActiveUSec and OnUnitInactiveUSec of its TimersMonotonic properties.
[[nodiscard]] std::optional<std::int64_t> monotonicPeriodOf(const UnitProperties &timer);

/// Reads `systemd-analyze calendar --iterations=N EXPRESSION...` run with TZ=UTC: the longest time between
/// two iterations, in seconds, by normalised expression.
[[nodiscard]] std::map<std::string, std::int64_t> parseCalendarGaps(std::string_view text);

} // namespace prism
