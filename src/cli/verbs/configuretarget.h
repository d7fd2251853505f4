// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/target/ladder.h"
#include "engine/target/registry.h"
#include "src/cli/verb.h"

#include <string>

namespace prism {

/// The draft that the options of configure-lan describe, over `base`. InvalidInput names the option.
[[nodiscard]] Result<Target> draftFromOptions(const Arguments &arguments, Target base);

/// Whether any option that describes a target was given.
[[nodiscard]] bool describesTarget(const Arguments &arguments);

/// Asks for every field on the terminal; what is in brackets is kept by an empty line. A value that breaks
/// its rule is asked for again. Cancelled at the end of the input.
[[nodiscard]] Result<Target> askForTarget(Invocation &i, const Registry &registry);

/// Climbs the ladder with a live line a rung on standard error. An unknown host key is accepted only by
/// --accept-host-key or, when `mayAsk`, by the operator's "yes".
[[nodiscard]] Result<LadderResult> climbVisibly(Invocation &i, const Target &target, bool mayAsk);

/// Asks a question that only "yes" answers.
[[nodiscard]] bool saysYes(Invocation &i, const std::string &question);

/// --import-ssh-config and --paste: a preview, and after the operator's word the good rows are saved.
[[nodiscard]] int importTargets(Invocation &i);

/// --import-legacy.
[[nodiscard]] int importLegacy(Invocation &i);

} // namespace prism
