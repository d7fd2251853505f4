// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports/secretstore.h"
#include "engine/target/deployment.h"

#include <functional>
#include <stop_token>
#include <string>

namespace prism {

/// What install-lan needs besides the deployment.
struct InstallRequest
{
    std::string credentialsFile; ///< credentials.personal.json of the operator
    std::string backendUrl;      ///< goes into that file
    /// A key given from outside (of a named environment variable, for unattended runs); empty: a new one is
    /// minted and kept in the keychain.
    std::string givenKey;
    /// Is called once with a newly minted key, after the installation was verified. The only time it is
    /// shown.
    std::function<void(const std::string &)> showKey;
};

/// install-lan: preflight, lock, key, rsync, build, start, health, credentials, verify. A target that runs an
/// installation already is left alone (preflight "unchanged", no further stage). When a stage fails, what was
/// begun is taken away again: containers, volumes, files, the key. `secrets` may be null if a key is given.
[[nodiscard]] VerbResult installTarget(VerbHost &host, const DeployTarget &target,
                                       const DeployOptions &options, const InstallRequest &request,
                                       SecretStore *secrets, const Clock &clock,
                                       const StageListener &listener, const std::stop_token &stop);

/// What install-local deploys: the compose project in a folder of this machine, in place. Empty members mean
/// docker-compose.personal.yml and the containers' own health.
[[nodiscard]] DeployTarget localDeployment(const std::string &source, const std::string &composeFile,
                                           const std::string &healthUrl);

/// install-local: preflight, lock, build, start, health, verify of a compose project that lies in a folder of
/// this machine, in place. Running it again starts what is not running.
[[nodiscard]] VerbResult installLocal(const DeployTarget &target, const DeployOptions &options,
                                      const Clock &clock, const StageListener &listener,
                                      const std::stop_token &stop);

/// What installLocal() would do now.
[[nodiscard]] Result<Plan> planLocal(const DeployTarget &target, const DeployOptions &options,
                                     const Clock &clock, const std::stop_token &stop);

/// Where a target's key lies in the keychain: service "prism", name "api-key/TARGET".
[[nodiscard]] SecretName apiKeyName(const std::string &target);

} // namespace prism
