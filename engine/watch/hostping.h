// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "engine/watch/runping.h"

#include <optional>
#include <string>

namespace prism {

/// What a host's last pings said, _heartbeat/ping_HOST.json (prism.ping.v1).
struct HostPing
{
    std::optional<UtcTime> start;
    std::optional<UtcTime> success;
    std::optional<UtcTime> fail;
    std::optional<UtcTime> log;

    bool operator==(const HostPing &) const = default;

    /// When the last run ended, well or not.
    [[nodiscard]] std::optional<UtcTime> end() const;
    /// Whether it did not end well.
    [[nodiscard]] bool failed() const;
};

/// One that is not there or damaged is empty. `host` must be a valid host name.
[[nodiscard]] HostPing readHostPing(const std::string &inbox, const std::string &host);
/// Adds a ping and writes the file atomically. One writer at a time.
[[nodiscard]] Result<void> noteHostPing(const std::string &inbox, const std::string &host, PingSignal signal,
                                        UtcTime now);

} // namespace prism
