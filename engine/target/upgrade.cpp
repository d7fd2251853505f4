// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/upgrade.h"

namespace prism {

VerbResult beginResult(const std::string &verb, const std::string &target, const std::string &mode,
                       const Clock &clock)
{
    VerbResult result;
    result.verb = verb;
    result.target = target;
    result.mode = mode;
    result.startedAt = clock.now().iso();
    return result;
}

VerbResult upgradeTarget(VerbHost &host, const DeployTarget &target, const DeployOptions &options,
                         const Clock &clock, const StageListener &listener, const std::stop_token &stop)
{
    using std::chrono::minutes;
    Deployment deployment(host, target, options, clock);
    VerbResult result = beginResult("upgrade-lan", target.name, options.mode, clock);
    const bool looksOnly = options.mode == "verify-only";
    StageRun run;
    run.stages.push_back(
        {"preflight", minutes(1), [&](StageContext &c) {
             StageEnd end = deployment.preflight(c);
             if (end.error || deployment.fact("compose_file") == "1")
                 return end;
             return StageEnd::failed(
                 {"not_installed",
                  Sentence::saying("%1 has no installation in %2", target.name, deployment.fact("repo")),
                  Sentence::saying("run 'prism install-lan --target %1'", target.name)});
         }});
    if (!looksOnly) {
        run.stages.push_back({"lock", minutes(1), [&](StageContext &c) {
                                  return deployment.lock(c, "upgrade-lan " + options.mode);
                              }});
        run.stages.push_back({"rsync", minutes(60), [&](StageContext &c) {
                                  return deployment.sync(c);
                              }});
        run.stages.push_back({"build", options.buildLimit + minutes(1), [&](StageContext &c) {
                                  return deployment.build(c);
                              }});
    }
    if (options.mode == "full")
        run.stages.push_back({"restart", 3 * options.restartLimit + minutes(11), [&](StageContext &c) {
                                  return deployment.restart(c);
                              }});
    if (options.mode != "build-only") {
        run.stages.push_back({"health", options.healthLimit + minutes(1), [&](StageContext &c) {
                                  return deployment.health(c);
                              }});
        run.stages.push_back({"verify", minutes(2), [&](StageContext &c) {
                                  return deployment.verify(c);
                              }});
    }
    run.failureName = "go-back";
    run.failureLimit = options.restartLimit + minutes(11);
    run.onFailure = [&](StageContext &c) {
        return deployment.goBack(c);
    };
    runStages(run, result, listener, stop);
    deployment.finish(result);
    return result;
}

Result<Plan> planDeployment(const std::string &verb, VerbHost &host, const DeployTarget &target,
                            const DeployOptions &options, const Clock &clock, const std::stop_token &stop)
{
    Deployment deployment(host, target, options, clock);
    StageContext context(stop, std::chrono::minutes(1), [](std::string_view) {});
    const StageEnd looked = deployment.preflight(context);
    if (looked.error)
        return Error{looked.status == StageStatus::Cancelled ? ErrorCode::Cancelled : ErrorCode::External,
                     Sentence::saying("%1; %2", looked.error->message, looked.error->hint),
                     {}};
    return deployment.plan(verb, stop);
}

} // namespace prism
