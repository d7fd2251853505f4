// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports/notifier.h"
#include "engine/settings/settings.h"
#include "engine/watch/toldledger.h"

#include <vector>

namespace prism {

/// Plants a canary P0 and holds one heartbeat back, both in a scratch inbox below settings.cache that is gone
/// afterwards; lets the real collector, decisions, watch and announcements find them; tells one announcement
/// of the kind Drill through each channel. The proof has the milliseconds from planting until each channel
/// had spoken. Fails if the path broke before a channel was reached: an Error says where. The operator's
/// inbox, ledger and quiet times have no part in it. Waits for the channels: any thread but the GUI thread.
[[nodiscard]] Result<DrillProof> runDrill(const Settings &settings, const std::vector<Notifier *> &channels,
                                          UtcTime now);

} // namespace prism
