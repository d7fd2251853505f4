// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace prism {

/// What a time service says of the clock.
struct TimeState
{
    std::optional<bool> synchronised; ///< nothing: it does not tell
    std::optional<double> offset;     ///< s between the clock and its source, without sign; nothing: unknown
    std::string evidence;             ///< the lines that say so
};

/// `chronyc -c -n tracking` (chronyc(1): comma-separated; field 5 the offset in s, field 14 the leap status).
/// Nothing if it is not in that form.
[[nodiscard]] std::optional<TimeState> parseChronyTracking(std::string_view output);

/// `ntpq -pn`: the peer marked '*' is the source, its ninth column the offset in ms. Nothing without a table.
[[nodiscard]] std::optional<TimeState> parseNtpqPeers(std::string_view output);

/// `timedatectl show`: NTPSynchronized, with NTP and CanNTP as evidence. Nothing if that line is missing.
[[nodiscard]] std::optional<TimeState> parseTimedatectl(std::string_view output);

/// The offset in `timedatectl timesync-status` ("Offset: -1.234ms"), in s without sign.
[[nodiscard]] std::optional<double> parseTimesyncOffset(std::string_view output);

} // namespace prism
