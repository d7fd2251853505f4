// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace prism {

/// How much a line of a log says that something is wrong.
enum class LogLevel : std::uint8_t { None, Debug, Info, Warning, Error };

/// The level that a line of a log names: a word in its first 200 bytes ("ERROR", "warn:", "level=error",
/// "<3>"), or a word such as "failed" anywhere there. None if it names none. Any thread.
[[nodiscard]] LogLevel logLevelOf(std::string_view line);

/// Whether a line begins with a time as logs do: ISO 8601, syslog's "Nov 21 06:30:00", "[12.345678]".
[[nodiscard]] bool beginsWithTime(std::string_view line);

} // namespace prism
