// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/target/deployment.h"

#include <stop_token>

namespace prism {

/// upgrade-lan: preflight, lock, rsync, build, restart, health, verify. "build-only" ends after build,
/// "verify-only" looks and changes nothing. If the new version cannot be started or is not healthy the one
/// before is brought back (stage "go-back"). Blocks; the listener is called on this thread.
[[nodiscard]] VerbResult upgradeTarget(VerbHost &host, const DeployTarget &target,
                                       const DeployOptions &options, const Clock &clock,
                                       const StageListener &listener, const std::stop_token &stop);

/// What upgradeTarget() would do now. Changes nothing.
[[nodiscard]] Result<Plan> planDeployment(const std::string &verb, VerbHost &host, const DeployTarget &target,
                                          const DeployOptions &options, const Clock &clock,
                                          const std::stop_token &stop);

/// An empty result of a verb that begins now.
[[nodiscard]] VerbResult beginResult(const std::string &verb, const std::string &target,
                                     const std::string &mode, const Clock &clock);

} // namespace prism
