// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/settings/settings.h"
#include "ui/run/consumecontroller.h"
#include "ui/run/duewatch.h"

#include <string>

namespace prism {

/// Asks this machine's scheduler for the next daily run. `prism` is the absolute path of the CLI.
[[nodiscard]] NextRun nextRunOfThisMachine(Settings settings, std::string prism);

/// Asks it for the schedule of the daily run.
[[nodiscard]] PlannedRuns plannedRunsOfThisMachine(Settings settings, std::string prism);

} // namespace prism
