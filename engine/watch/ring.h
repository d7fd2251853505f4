// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/summary.h"
#include "engine/settings/settings.h"
#include "engine/watch/watchfacts.h"

#include <map>
#include <string>

namespace prism {

/// When each host gave its last sign of life, as far as this inbox knows: by its own heartbeats, and by the
/// rings that other hosts' heartbeats carry. Nothing of a time after `now`.
[[nodiscard]] HostSigns ringOf(const WatchFacts &facts, UtcTime now);

/// The ring of an inbox's heartbeats, read now; empty where only one host is expected.
[[nodiscard]] HostSigns readRing(const Settings &settings, UtcTime now);

/// A heartbeat (FORMATS.md 7) with the member `seen`, {"HOST": "TIME"}, which travels with it to wherever it
/// is copied (docs/formats.md). Without an entry it is a heartbeat like any other.
[[nodiscard]] std::string encodeHeartbeat(const Heartbeat &heartbeat, const HostSigns &ring);

} // namespace prism
