// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/ports/secretstore.h"
#include "engine/target/plan.h"
#include "engine/target/stage.h"
#include "engine/target/target.h"
#include "ui/models/targetssnapshot.h"
#include "ui/run/approval.h"

#include <QString>

#include <functional>
#include <memory>
#include <stop_token>
#include <string>

namespace prism {

/// What the page of targets does to targets, and after them what it does on this machine.
enum class TargetVerb {
    Install,
    Upgrade,
    BuildOnly,
    VerifyOnly,
    CloneDatabase,
    InstallLocal,
    Backup,
    ProvenBackup
};

/// Whether it is done on this machine, to no target of the registry. Its Target is a localStack().
[[nodiscard]] bool isLocal(TargetVerb verb);

/// What a verb of this machine works on: the compose project in a folder here. Backups take the empty one.
[[nodiscard]] Target localStack(const std::string &source = {}, const std::string &composeFile = {},
                                const std::string &healthUrl = {});

/// "upgrade-lan".
[[nodiscard]] std::string verbName(TargetVerb verb);
/// "full", "build-only", "verify-only", "prove"; empty where there is only one.
[[nodiscard]] std::string verbMode(TargetVerb verb);

/// The same as words of the command line, with a plan's hash if there is one: "prism upgrade-lan --target web
/// --apply 0123...".
[[nodiscard]] std::string verbCommand(TargetVerb verb, const Target &target, const std::string &hash);

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
    CarryOut carryOut; ///< only where proposals are approved
};

/// The engine's verbs, over ssh or on this machine. The clock must outlive them.
[[nodiscard]] TargetVerbCalls sshTargetVerbs(const TargetsPlaces &places, SecretStoreMaker secrets,
                                             const Clock &clock);

} // namespace prism
