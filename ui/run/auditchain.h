// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/chain/orchestrator.h"
#include "engine/settings/settings.h"
#include "ui/run/chain.h"

namespace prism {

/// The chain that `prism run` runs, for RunController: producers, collector, briefs, done-marker and run
/// record, all in this process.
[[nodiscard]] Chain auditChain(Settings settings, const ChainRequest &request = {});

} // namespace prism
