// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/targetverbs.h"

#include "engine/core/file.h"
#include "engine/target/clone.h"
#include "engine/target/install.h"
#include "engine/target/quoting.h"
#include "engine/target/sshhost.h"
#include "engine/target/sshproblem.h"
#include "engine/target/upgrade.h"
#include "ui/run/localverb.h"

#include <optional>
#include <utility>
#include <vector>

namespace prism {

namespace {

Result<std::unique_ptr<VerbHost>> connectTo(const Target &target, const std::string &home,
                                            const std::stop_token &stop)
{
    auto session = SshSession::open(sshSettingsFor(target, home), stop);
    if (!session)
        return session.error();
    return std::unique_ptr<VerbHost>(std::make_unique<SshHost>(std::move(*session)));
}

// One verb on one target, from its connection to its end.
class VerbOnTarget
{
public:
    VerbOnTarget(TargetVerb verb, const Target &target, const TargetsPlaces &places, const Clock &clock)
        : m_verb(verb)
        , m_target(target)
        , m_places(places)
        , m_clock(clock)
    {
        m_options.mode = verbMode(verb).empty() ? "full" : verbMode(verb);
        m_options.dataDirectory = places.dataDirectory;
        m_deployed = {target.name, target.repoDir, target.effectiveComposeFile(), target.effectiveHealthUrl(),
                      expandHome(target.source, places.home)};
        m_clone.target = target.name;
        m_clone.sourceContainer = target.effectiveContainers().postgres;
        m_clone.sourceFolder = target.repoDir;
        m_clone.dataDirectory = places.dataDirectory;
    }

    [[nodiscard]] Result<Plan> plan(VerbHost &host, const std::stop_token &stop) const
    {
        if (m_verb == TargetVerb::CloneDatabase)
            return planClone(host, m_clone, stop);
        const bool needsSource = m_verb != TargetVerb::VerifyOnly;
        if (needsSource && (m_deployed.source.empty() || m_deployed.source.front() != '/'))
            return Error{ErrorCode::InvalidInput,
                         Sentence::saying("it is not known what to deploy: give the target a source folder"),
                         m_target.name};
        return planDeployment(verbName(m_verb), host, m_deployed, m_options, m_clock, stop);
    }

    [[nodiscard]] VerbResult apply(VerbHost &host, const std::string &hash, const SecretStoreMaker &secrets,
                                   const StageListener &listener,
                                   const std::function<void(const std::string &)> &showKey,
                                   const std::stop_token &stop)
    {
        m_options.planHash = hash;
        m_clone.planHash = hash;
        if (m_verb == TargetVerb::CloneDatabase)
            return cloneDatabase(host, m_clone, m_clock, listener, stop);
        if (m_verb != TargetVerb::Install)
            return upgradeTarget(host, m_deployed, m_options, m_clock, listener, stop);
        InstallRequest request;
        request.credentialsFile = m_places.credentialsFile;
        request.backendUrl = m_target.backendUrl;
        request.showKey = showKey;
        const std::unique_ptr<SecretStore> store = secrets ? secrets() : nullptr;
        return installTarget(host, m_deployed, m_options, request, store.get(), m_clock, listener, stop);
    }

private:
    TargetVerb m_verb;
    const Target &m_target;
    const TargetsPlaces &m_places;
    const Clock &m_clock;
    DeployTarget m_deployed;
    DeployOptions m_options;
    CloneRequest m_clone;
};

VerbResult failedAt(TargetVerb verb, const Target &target, const std::string &stage, VerbError error,
                    const Clock &clock)
{
    VerbResult result = beginResult(verbName(verb), target.name, verbMode(verb), clock);
    const bool stopped = error.code == "cancelled";
    result.stages.push_back(
        {stage, stopped ? StageStatus::Cancelled : StageStatus::Failed, 0, {}, {}, error});
    result.error = std::move(error);
    return result;
}

VerbError noConnection(const Error &error)
{
    VerbError out = verbError(error, Sentence::saying("test the connection: each step says what mends it"));
    if (error.code != ErrorCode::Cancelled)
        out.code = connectionCode(error);
    return out;
}

// Why the plan that was shown cannot be applied; nothing if it is still the one of now.
std::optional<VerbResult> refusal(TargetVerb verb, const Target &target, const Result<Plan> &now,
                                  const std::string &hash, const Clock &clock)
{
    if (!now)
        return failedAt(verb, target, "plan", verbError(now.error()), clock);
    if (now->hash() == hash)
        return std::nullopt;
    return failedAt(verb, target, "plan",
                    {"refused",
                     Sentence::saying("the facts changed since that plan was made, nothing was done"),
                     Sentence::saying("make the plan again")},
                    clock);
}

Result<Plan> planNow(TargetVerb verb, const Target &target, const TargetsPlaces &places, const Clock &clock,
                     const std::stop_token &stop)
{
    if (isLocal(verb))
        return LocalVerb(verb, target, places, clock).plan(stop);
    const auto host = connectTo(target, places.home, stop);
    if (!host)
        return host.error();
    return VerbOnTarget(verb, target, places, clock).plan(**host, stop);
}

} // namespace

std::string verbName(TargetVerb verb)
{
    switch (verb) {
    case TargetVerb::Install:
        return "install-lan";
    case TargetVerb::CloneDatabase:
        return "clone-db";
    case TargetVerb::InstallLocal:
        return "install-local";
    case TargetVerb::Backup:
    case TargetVerb::ProvenBackup:
        return "backup";
    case TargetVerb::Upgrade:
    case TargetVerb::BuildOnly:
    case TargetVerb::VerifyOnly:
        break;
    }
    return "upgrade-lan";
}

std::string verbMode(TargetVerb verb)
{
    switch (verb) {
    case TargetVerb::Upgrade:
        return "full";
    case TargetVerb::BuildOnly:
        return "build-only";
    case TargetVerb::VerifyOnly:
        return "verify-only";
    case TargetVerb::ProvenBackup:
        return "prove";
    case TargetVerb::Install:
    case TargetVerb::CloneDatabase:
    case TargetVerb::InstallLocal:
    case TargetVerb::Backup:
        break;
    }
    return {};
}

bool isLocal(TargetVerb verb)
{
    return verb == TargetVerb::InstallLocal || verb == TargetVerb::Backup || verb == TargetVerb::ProvenBackup;
}

Target localStack(const std::string &source, const std::string &composeFile, const std::string &healthUrl)
{
    Target out;
    out.name = "local";
    out.source = source;
    out.composeFile = composeFile;
    out.healthUrl = healthUrl;
    return out;
}

std::string verbCommand(TargetVerb verb, const Target &target, const std::string &hash)
{
    std::vector<std::string> words{"prism", verbName(verb)};
    const auto add = [&words](const char *option, const std::string &value) {
        if (!value.empty())
            words.insert(words.end(), {option, value});
    };
    if (verb == TargetVerb::InstallLocal) {
        add("--source", target.source);
        add("--compose-file", target.composeFile);
        add("--health-url", target.healthUrl);
    } else if (!isLocal(verb)) {
        add(verb == TargetVerb::CloneDatabase ? "--from" : "--target", target.name);
    }
    if (const std::string mode = verbMode(verb); !mode.empty() && mode != "full")
        words.push_back("--" + mode);
    if (!hash.empty())
        words.insert(words.end(), {"--apply", hash});
    return shellCommand(words);
}

TargetVerbCalls sshTargetVerbs(const TargetsPlaces &places, SecretStoreMaker secrets, const Clock &clock)
{
    TargetVerbCalls calls;
    calls.plan = [places, &clock](TargetVerb verb, const Target &target,
                                  const std::stop_token &stop) -> Result<Plan> {
        auto plan = planNow(verb, target, places, clock, stop);
        if (!plan)
            return plan;
        // Kept, so that the command line can apply what was shown here.
        if (const auto stored = storePlan(places.dataDirectory + "/plans", *plan, clock.now()); !stored)
            return stored.error();
        return plan;
    };
    calls.apply = [places, secrets = std::move(secrets), &clock](
                      TargetVerb verb, const Target &target, const std::string &hash,
                      const StageListener &listener, const std::function<void(const std::string &)> &showKey,
                      const std::stop_token &stop) {
        const auto fresh = checkStoredPlan(places.dataDirectory + "/plans", hash, clock.now());
        if (!fresh)
            return failedAt(verb, target, "plan",
                            verbError(fresh.error(), Sentence::saying("make the plan again")), clock);
        if (isLocal(verb)) {
            const auto now = LocalVerb(verb, target, places, clock).plan(stop);
            if (auto refused = refusal(verb, target, now, hash, clock))
                return *refused;
            return LocalVerb(verb, target, places, clock).apply(hash, listener, stop);
        }
        const auto host = connectTo(target, places.home, stop);
        if (!host)
            return failedAt(verb, target, "connect", noConnection(host.error()), clock);
        VerbOnTarget work(verb, target, places, clock);
        const auto now = work.plan(**host, stop);
        if (auto refused = refusal(verb, target, now, hash, clock))
            return *refused;
        return work.apply(**host, hash, secrets, listener, showKey, stop);
    };
    return calls;
}

} // namespace prism
