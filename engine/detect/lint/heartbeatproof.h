// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"

#include <optional>
#include <string>

namespace prism {

/// What a heartbeat file proves (FORMATS.md 11, D53, D54). In the order in which they are looked for; the
/// first that applies.
enum class HeartbeatState {
    Missing,
    Unreadable, ///< no regular file, no JSON, no object
    NoTime,
    BadTime,
    Stale,
    Future, ///< more than five minutes ahead
    Errors,
    BadStatus, ///< a status that is not "ok"
    Fresh,
};

struct HeartbeatReading
{
    HeartbeatState state = HeartbeatState::Missing;
    std::optional<UtcTime> time;
    std::string detail; ///< the message, the odd value, the age in hours

    /// The evidence of FORMATS.md 11, such as "heartbeat stale: PATH: 37.0h"; empty if it is fresh.
    [[nodiscard]] std::string failure(const std::string &path) const;
};

/// Reads a heartbeat. An age of exactly `maxAgeHours` is fresh.
[[nodiscard]] HeartbeatReading readHeartbeat(const std::string &path, double maxAgeHours, UtcTime now);

} // namespace prism
