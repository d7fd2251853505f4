// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/target/backup.h"
#include "engine/target/plan.h"
#include "engine/target/stage.h"
#include "src/cli/verb.h"

#include <functional>
#include <string>
#include <vector>

namespace prism {

/// Tells on standard error how a verb's stages go, a line a stage, and tells the Invocation's listener. The
/// Invocation must outlive it.
[[nodiscard]] StageListener stageLines(const Invocation &i);

/// Prints a verb's result (JSON with --json) and returns the exit status.
[[nodiscard]] int reportResult(Invocation &i, const VerbResult &result);

/// A verb with --plan and --apply: prints and stores the plan, or checks that the plan of --apply is still
/// the one of now, or simply does it.
[[nodiscard]] int runPlanned(Invocation &i, const std::function<Result<Plan>()> &plan,
                             const std::function<VerbResult(const std::string &planHash)> &apply);

/// The same for a verb that reports its own result.
[[nodiscard]] int runPlannedOwn(Invocation &i, const std::function<Result<Plan>()> &plan,
                                const std::function<int()> &apply);

/// --plan, --apply and --json.
[[nodiscard]] std::vector<OptionSpec> plannedOptions(std::vector<OptionSpec> own);

/// Where the operator's state lies, by the settings.
[[nodiscard]] Result<BackupPlaces> backupPlaces(const Invocation &invocation);

/// The value of an option as seconds, from 1 to a day.
[[nodiscard]] Result<std::chrono::seconds> secondsOption(const Invocation &i, std::string_view option,
                                                         int fallback);

} // namespace prism
