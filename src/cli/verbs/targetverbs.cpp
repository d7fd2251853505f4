// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/cli/verbs/targetverbs.h"

#include "engine/core/file.h"
#include "engine/target/healthprobe.h"
#include "engine/target/sshhost.h"
#include "engine/target/sshproblem.h"
#include "engine/target/upgrade.h"
#include "src/cli/verbs/stageverbs.h"

namespace prism {

Result<Target> targetOf(const Invocation &i, const std::optional<std::string> &name)
{
    const auto given = i.environment.find("PRISM_TARGETS_FILE");
    const auto path =
        registryPath(i.settings.home, given == i.environment.end() ? std::string() : given->second);
    if (!path)
        return path.error();
    const auto registry = Registry::load(*path);
    if (!registry)
        return registry.error();
    return chooseTarget(*registry, name);
}

Result<std::unique_ptr<VerbHost>> connectTo(const Invocation &i, const Target &target)
{
    auto session = SshSession::open(sshSettingsFor(target, i.settings.home), i.stop);
    if (!session)
        return session.error();
    return std::unique_ptr<VerbHost>(std::make_unique<SshHost>(std::move(*session)));
}

int reportNoConnection(Invocation &i, const std::string &verb, const Target &target, const Error &error)
{
    VerbResult result = beginResult(verb, target.name, {}, i.clock);
    result.stages.push_back({"connect", StageStatus::Failed, 0, {}, {}, verbError(error)});
    result.error = result.stages.front().error;
    if (error.code != ErrorCode::Cancelled)
        result.error->code = connectionCode(error);
    result.error->hint = "'prism configure-lan' tests the connection step by step";
    return reportResult(i, result);
}

Result<DeployTarget> deployTargetOf(const Invocation &i, const Target &target, bool needsSource)
{
    DeployTarget out;
    out.name = target.name;
    out.repoDir = target.repoDir;
    out.composeFile = i.arguments.value("compose-file").value_or(target.effectiveComposeFile());
    out.healthUrl = i.arguments.value("health-url").value_or(target.effectiveHealthUrl());
    out.source = expandHome(i.arguments.value("source").value_or(target.source), i.settings.home);
    if (needsSource && (out.source.empty() || out.source.front() != '/'))
        return Error{ErrorCode::InvalidInput,
                     "it is not known what to deploy to " + target.name +
                         ": give --source DIR (absolute) or the key 'source' of the target",
                     {}};
    if (!out.healthUrl.empty() && !isHealthUrl(out.healthUrl))
        return Error{ErrorCode::InvalidInput, "the health URL must be http or https, without a login", {}};
    if (out.composeFile.empty() || out.composeFile.front() == '-' || out.composeFile.front() == '/')
        return Error{ErrorCode::InvalidInput, "the compose file is a name within the source",
                     out.composeFile};
    return out;
}

Result<DeployOptions> deployOptionsOf(const Invocation &i)
{
    DeployOptions out;
    const auto health = secondsOption(i, "health-timeout", 120);
    const auto build = secondsOption(i, "build-timeout", 3600);
    if (!health || !build)
        return !health ? health.error() : build.error();
    out.healthLimit = *health;
    out.buildLimit = *build;
    out.breakLock = i.arguments.has("break-lock");
    out.dataDirectory = i.settings.dataDirectory;
    return out;
}

std::vector<OptionSpec> deployOptionSpecs()
{
    return {{"target", "NAME", "key of the registry; default: the only one, or the default target", {}},
            {"source", "DIR", "folder that is deployed; absolute; default: the target's", {}},
            {"compose-file", "FILE", "default: the target's", {}},
            {"health-url", "URL", "must answer with 2xx; default: the target's", {}},
            {"health-timeout", "S", "seconds until it must be healthy; default 120", {}},
            {"build-timeout", "S", "seconds that building may take; default 3600", {}},
            {"break-lock", "", "take the lock although its owner may be at work", {}}};
}

} // namespace prism
