// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/ports/secretstore.h"
#include "engine/target/plan.h"
#include "engine/target/stage.h"
#include "engine/target/target.h"
#include "ui/models/targetssnapshot.h"

#include <QString>

#include <functional>
#include <memory>
#include <stop_token>
#include <string>

namespace prism {

/// What the page of targets does to targets.
enum class TargetVerb { Install, Upgrade, BuildOnly, VerifyOnly, CloneDatabase };

/// "upgrade-lan".
[[nodiscard]] std::string verbName(TargetVerb verb);
/// "full", "build-only", "verify-only"; empty where there is only one.
[[nodiscard]] std::string verbMode(TargetVerb verb);

/// The same as words of the command line, with a plan's hash if there is one: "prism upgrade-lan --target web
/// --apply 0123...".
[[nodiscard]] std::string verbCommand(TargetVerb verb, const std::string &target, const std::string &hash);

/// Makes a keychain for one thread.
using SecretStoreMaker = std::function<std::unique_ptr<SecretStore>()>;

/// How a verb is planned and applied. Both block: for threads of their own; both may be called by several
/// threads at once.
struct TargetVerbCalls
{
    std::function<Result<Plan>(TargetVerb, const Target &, const std::stop_token &)> plan;
    /// Does what `hash` of plan() says, or nothing if the facts changed meanwhile. `showKey` is called once
    /// with an API key that was minted, if any.
    std::function<VerbResult(TargetVerb, const Target &, const std::string &hash, const StageListener &,
                             const std::function<void(const std::string &)> &showKey,
                             const std::stop_token &)>
        apply;
};

/// The engine's verbs over ssh. The clock must outlive them.
[[nodiscard]] TargetVerbCalls sshTargetVerbs(const TargetsPlaces &places, SecretStoreMaker secrets,
                                             const Clock &clock);

} // namespace prism
