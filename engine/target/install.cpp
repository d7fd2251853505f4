// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/install.h"

#include "engine/core/atomicfile.h"
#include "engine/core/file.h"
#include "engine/target/credentials.h"
#include "engine/target/upgrade.h"

#include <algorithm>
#include <optional>
#include <unistd.h>

namespace prism {
namespace {

using std::chrono::minutes;

StageEnd noKeychain(SecretStoreState state)
{
    const SecretStoreAdvice advice = adviceOf(state);
    return StageEnd::failed(
        {"no_keychain", Sentence::saying("there is no place for the API key: %1", advice.what),
         Sentence::saying("%1; or name an environment variable that holds a key: --api-key-env NAME",
                          advice.wayOn)});
}

// The parts of one install-lan: what it began is known here, so that it can be taken away.
class Installation
{
public:
    Installation(VerbHost &host, const DeployTarget &target, const DeployOptions &options,
                 const InstallRequest &request, SecretStore *secrets, const Clock &clock)
        : m_deployment(host, target, options, clock)
        , m_request(request)
        , m_secrets(secrets)
        , m_options(options)
        , m_name(target.name)
    {}

    StageEnd preflight(StageContext &context)
    {
        StageEnd end = m_deployment.preflight(context);
        if (end.error)
            return end;
        if (m_deployment.isInstalled()) {
            m_alreadyThere = true;
            return StageEnd::unchanged(
                Sentence::saying("version %1 is installed; 'prism upgrade-lan' brings a newer one",
                                 m_deployment.previousVersion()));
        }
        if (m_deployment.fact("compose_file") == "1" && m_deployment.fact("state") == "none")
            return StageEnd::failed(
                {"not_ours",
                 Sentence::saying("%1 holds a project that Prism did not install", m_deployment.fact("repo")),
                 Sentence::saying(
                     "'prism upgrade-lan' takes it over and keeps the present version to go back to")});
        if (m_request.givenKey.empty()) {
            const SecretStoreState state = m_secrets ? m_secrets->state() : SecretStoreState::Absent;
            if (state != SecretStoreState::Ready)
                return noKeychain(state);
        }
        return end;
    }

    StageEnd key(StageContext &context)
    {
        m_key = m_request.givenKey;
        if (m_key.empty()) {
            auto minted = mintApiKey();
            if (!minted)
                return StageEnd::failed(minted.error());
            m_key = std::move(*minted);
            if (const auto before = m_secrets->read(apiKeyName(m_name)))
                m_keyBefore = *before;
            if (const auto stored = m_secrets->write(apiKeyName(m_name), m_key); !stored)
                return StageEnd::failed(stored.error(),
                                        Sentence::saying("look at the keychain; nothing was installed"));
            m_keyStored = true;
        }
        m_began = true;
        StageEnd end = m_deployment.storePrivate(context, "api-key.sha256", sha256Hex(m_key) + '\n');
        if (!end.error)
            end.note = m_keyStored
                           ? Sentence::saying("a new key is in the keychain; the host holds its SHA-256")
                           : Sentence::saying("the key of the environment; the host holds its SHA-256");
        return end;
    }

    StageEnd credentials()
    {
        const SecretName name = apiKeyName(m_name);
        if (const auto text = readFile(m_request.credentialsFile))
            m_credentialsBefore = *text;
        m_credentialsWritten = true;
        const auto written = writeCredentials(m_request.credentialsFile, m_name, m_request.backendUrl,
                                              name.service + '/' + name.name);
        return written ? StageEnd::done(Sentence::saying("mode lan, the key by its name"))
                       : StageEnd::failed(written.error());
    }

    std::optional<StageEnd> rollBack(StageContext &context)
    {
        if (!m_began || m_alreadyThere)
            return std::nullopt;
        StageEnd end = m_deployment.remove(context);
        if (m_keyStored) {
            const SecretName name = apiKeyName(m_name);
            const auto undone = m_keyBefore ? m_secrets->write(name, *m_keyBefore) : m_secrets->remove(name);
            if (!undone && !end.error)
                end = StageEnd::failed(undone.error(),
                                       Sentence::saying("take the key out of the keychain by hand"));
        }
        if (m_credentialsWritten) {
            if (!m_credentialsBefore) {
                ::unlink(m_request.credentialsFile.c_str());
            } else if (const auto w = writeFileAtomically(m_request.credentialsFile, *m_credentialsBefore);
                       !w && !end.error) {
                end = StageEnd::failed(
                    w.error(), Sentence::saying("the credentials name a target that is not installed"));
            }
        }
        return end;
    }

    // A stage that has nothing to do when the target is installed already.
    Stage stage(const char *name, std::chrono::milliseconds limit,
                std::function<StageEnd(StageContext &)> run)
    {
        return {name, limit, [this, work = std::move(run)](StageContext &c) {
                    return m_alreadyThere ? StageEnd::unchanged(Sentence::saying("installed already"))
                                          : work(c);
                }};
    }

    VerbResult run(const Clock &clock, const StageListener &listener, const std::stop_token &stop)
    {
        VerbResult result = beginResult("install-lan", m_name, {}, clock);
        Deployment &d = m_deployment;
        StageRun run;
        run.stages.push_back({"preflight", minutes(1), [this](StageContext &c) {
                                  return preflight(c);
                              }});
        run.stages.push_back(
            stage("lock", minutes(1), [&d](StageContext &c) { return d.lock(c, "install-lan"); }));
        run.stages.push_back(stage("key", minutes(1), [this](StageContext &c) { return key(c); }));
        run.stages.push_back(stage("rsync", minutes(60), [&d](StageContext &c) { return d.sync(c); }));
        run.stages.push_back(
            stage("build", m_options.buildLimit + minutes(1), [&d](StageContext &c) { return d.build(c); }));
        run.stages.push_back(stage("start", 3 * m_options.restartLimit + minutes(11),
                                   [&d](StageContext &c) { return d.restart(c); }));
        run.stages.push_back(stage("health", m_options.healthLimit + minutes(1),
                                   [&d](StageContext &c) { return d.health(c); }));
        run.stages.push_back(
            stage("credentials", minutes(1), [this](StageContext &) { return credentials(); }));
        run.stages.push_back(stage("verify", minutes(2), [&d](StageContext &c) { return d.verify(c); }));
        run.failureName = "roll-back";
        run.failureLimit = m_options.restartLimit + minutes(11);
        run.onFailure = [this](StageContext &c) {
            return rollBack(c);
        };
        runStages(run, result, listener, stop);
        m_deployment.finish(result);
        result.setFact("installed", m_alreadyThere ? "before" : result.error ? "no" : "now");
        if (!result.error && m_keyStored && m_request.showKey)
            m_request.showKey(m_key);
        return result;
    }

private:
    Deployment m_deployment;
    const InstallRequest &m_request;
    SecretStore *m_secrets;
    const DeployOptions &m_options;
    std::string m_name;
    std::string m_key;
    std::optional<std::string> m_keyBefore;
    std::optional<std::string> m_credentialsBefore;
    bool m_alreadyThere = false;
    bool m_began = false;
    bool m_keyStored = false;
    bool m_credentialsWritten = false;
};

} // namespace

SecretName apiKeyName(const std::string &target)
{
    return {"prism", "api-key/" + target};
}

VerbResult installTarget(VerbHost &host, const DeployTarget &target, const DeployOptions &options,
                         const InstallRequest &request, SecretStore *secrets, const Clock &clock,
                         const StageListener &listener, const std::stop_token &stop)
{
    return Installation(host, target, options, request, secrets, clock).run(clock, listener, stop);
}

DeployTarget localDeployment(const std::string &source, const std::string &composeFile,
                             const std::string &healthUrl)
{
    DeployTarget out;
    out.name = "local";
    out.source = source;
    out.composeFile = composeFile.empty() ? "docker-compose.personal.yml" : composeFile;
    out.healthUrl = healthUrl;
    return out;
}

Result<Plan> planLocal(const DeployTarget &target, const DeployOptions &options, const Clock &clock,
                       const std::stop_token &stop)
{
    LocalHost host;
    DeployTarget here = target;
    here.repoDir = target.source;
    auto plan = planDeployment("install-local", host, here, options, clock, stop);
    if (!plan)
        return plan;
    plan->undo = Sentence::saying("'docker compose down' in that folder; volumes stay");
    plan->changed.clear(); // in place: nothing is copied
    plan->removed.clear();
    plan->bytes = 0;
    plan->commands.erase(std::remove_if(plan->commands.begin(), plan->commands.end(),
                                        [](const Sentence &c) { return c.text().starts_with("rsync"); }),
                         plan->commands.end());
    return plan;
}

VerbResult installLocal(const DeployTarget &target, const DeployOptions &options, const Clock &clock,
                        const StageListener &listener, const std::stop_token &stop)
{
    LocalHost host;
    DeployTarget here = target;
    here.repoDir = target.source; // in place: there is nothing to copy
    Deployment deployment(host, here, options, clock);
    VerbResult result = beginResult("install-local", "local", {}, clock);
    StageRun run;
    run.stages.push_back({"preflight", minutes(1), [&](StageContext &c) {
                              StageEnd end = deployment.preflight(c);
                              if (end.error)
                                  return end;
                              if (deployment.fact("compose_file") == "1")
                                  return deployment.takeInPlace(c, std::move(end));
                              return StageEnd::failed(
                                  {"no_source",
                                   Sentence::saying("%1 has no %2", here.source, here.composeFile),
                                   Sentence::saying("name the folder of the compose project with --source")});
                          }});
    run.stages.push_back({"lock", minutes(1), [&](StageContext &c) {
                              return deployment.lock(c, "install-local");
                          }});
    run.stages.push_back({"build", options.buildLimit + minutes(1), [&](StageContext &c) {
                              return deployment.build(c);
                          }});
    run.stages.push_back({"start", options.restartLimit + minutes(11), [&](StageContext &c) {
                              return deployment.restart(c);
                          }});
    run.stages.push_back({"health", options.healthLimit + minutes(1), [&](StageContext &c) {
                              return deployment.health(c);
                          }});
    run.stages.push_back({"verify", minutes(2), [&](StageContext &c) {
                              return deployment.verify(c);
                          }});
    runStages(run, result, listener, stop);
    deployment.finish(result);
    return result;
}

} // namespace prism
