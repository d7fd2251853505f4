// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/daemon.h"
#include "engine/settings/settings.h"
#include "engine/watch/chainseen.h"
#include "engine/watch/hostping.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace prism {

/// The last sign of life of hosts.
using HostSigns = std::map<std::string, UtcTime>;

/// The last heartbeat of an expected key, as it lies in the inbox (FORMATS.md 7).
struct HeartbeatSeen
{
    SummaryKey key;
    std::optional<UtcTime> stamp; ///< the time that it says; nothing if there is none or it is unreadable
    std::optional<UtcTime> filed; ///< when this machine's clock saw it written; nothing if unknown
    std::string status;           ///< "ok", "degraded", "failed", ...
    Sentence odd;                 ///< why it could not be read, a clause; "" if it could or is not there
    /// When this machine's chain asked the host in vain: then `stamp` is nothing, and `odd` is the cause.
    std::optional<UtcTime> askedInVain = std::nullopt;
    HostSigns ring{}; ///< what its host knew of the others (member `seen`)
};

/// Everything that the watch judges, read once. A plain value.
struct WatchFacts
{
    std::string host;                      ///< this machine's name in the inbox
    std::vector<HeartbeatSeen> heartbeats; ///< expected hosts x allDaemons, in that order
    std::map<std::string, HostPing> pings; ///< by host, of those that ping
    ChainSeen chain;                       ///< of this machine
    /// When this machine was switched on or woke: it makes up what was due before. Nothing if unknown.
    std::optional<UtcTime> awakeSince;
    std::optional<std::int64_t> sleptSeconds; ///< suspended since it was switched on; nothing if unknown
};

/// The heartbeats alone.
[[nodiscard]] std::vector<HeartbeatSeen> readHeartbeats(const Settings &settings);

/// Reads the heartbeats of settings.hosts and what the chain left in the cache. What is not there or
/// unreadable is told in the value. Some hundred small files at most: any thread but the GUI thread.
[[nodiscard]] WatchFacts readWatchFacts(const Settings &settings);

} // namespace prism
