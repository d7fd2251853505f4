// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/watch/toldledger.h"
#include "engine/watch/watchreport.h"

#include <optional>
#include <string>

namespace prism {

/// What the watch sees, for a terminal: schedule and deadlines, a line for each host and state, notes,
/// banners, the last drill.
[[nodiscard]] std::string watchText(const WatchReport &report, const std::optional<DrillProof> &drill,
                                    const std::string &timeZone);
/// The same as prism.watch.v1.
[[nodiscard]] std::string watchJson(const WatchReport &report, const std::optional<DrillProof> &drill);

/// "alarm path proven 3 days ago (log 12 ms, notification 340 ms)", "the last drill, 3 days ago, failed:
/// ...", "never tried; 'prism drill' does it".
[[nodiscard]] std::string drillText(const std::optional<DrillProof> &drill, UtcTime now);

} // namespace prism
