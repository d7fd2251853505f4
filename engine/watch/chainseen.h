// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/daemon.h"
#include "engine/settings/settings.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace prism {

/// One run of this machine's chain, from its run record (FORMATS.md 10, runs/DAY_HHMMSS.json).
struct RunSeen
{
    UtcTime startedAt;
    std::int64_t milliseconds = 0;
    int exit = 0;
    std::array<std::int64_t, allDaemons.size()> daemonMilliseconds{}; ///< -1 for one that did not run
    /// How long the chains of other hosts took that were run there and answered, with the way there.
    std::map<std::string, std::int64_t> hostMilliseconds{};
};

/// What this machine's chain left behind and whether it runs now.
struct ChainSeen
{
    bool running = false;             ///< the log tells of a start without an end, and the lock is held
    std::optional<UtcTime> startedAt; ///< of the last run that the log knows no end of
    std::optional<UtcTime> tick;      ///< its last sign of life: rescan.state was appended to
    std::vector<RunSeen> runs;        ///< the last 20 that ended by themselves, oldest first
};

/// Reads run records, log and rescan.state of settings.cache and looks whether the chain's lock is held.
[[nodiscard]] ChainSeen readChainSeen(const Settings &settings);

} // namespace prism
