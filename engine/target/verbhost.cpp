// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/verbhost.h"

#include "engine/core/text.h"

#include <array>

namespace prism {
namespace {

struct KnownWords
{
    std::string_view words;
    const char *code;
    Sentence hint;
};

// What programs say, in the order of how sure it makes the cause.
std::array<KnownWords, 15> knownWords()
{
    return {{
        {"REMOTE HOST IDENTIFICATION HAS CHANGED", "host_key_changed",
         Sentence::saying("the host answers with another key than before: find out why before you trust it")},
        {"Host key verification failed", "host_key_unknown",
         Sentence::saying("run 'prism configure-lan' for this target and compare the fingerprint")},
        {"Permission denied (", "auth_failed",
         Sentence::saying("check the key of the target and authorized_keys on the host")},
        {"No space left on device", "disk_full",
         Sentence::saying("free space on the target; 'docker system df' shows what images take")},
        {"Disk quota exceeded", "disk_full", Sentence::saying("free space on the target")},
        {"Cannot connect to the Docker daemon", "docker_down",
         Sentence::saying("start it on the target: sudo systemctl start docker")},
        {"permission denied while trying to connect to the Docker daemon", "docker_denied",
         Sentence::saying("the login must be in the group docker, which equals root")},
        {"docker: not found", "no_docker",
         Sentence::saying("install Docker Engine and the compose plugin on the target")},
        {"is not a docker command", "no_compose",
         Sentence::saying("install the package docker-compose-plugin on the target")},
        {"unknown command: docker compose", "no_compose",
         Sentence::saying("install the package docker-compose-plugin on the target")},
        {"rsync: not found", "no_rsync", Sentence::saying("install rsync on both sides")},
        {"rsync: command not found", "no_rsync", Sentence::saying("install rsync on both sides")},
        {"error in socket IO", "unreachable",
         Sentence::saying("the connection died; run the same command again")},
        {"connection unexpectedly closed", "unreachable",
         Sentence::saying("the connection died; run the same command again")},
        {"Read-only file system", "read_only",
         Sentence::saying("the target's file system is mounted read-only")},
    }};
}

} // namespace

ProcessOutcome LocalHost::run(const HostCommand &command, const std::stop_token &stop,
                              const std::function<void(std::string_view)> &onOutput)
{
    ProcessSpec spec;
    spec.program = command.words.front();
    spec.arguments.assign(command.words.begin() + 1, command.words.end());
    spec.environment = cleanEnvironment();
    std::erase_if(spec.environment, [](const auto &v) { return v.first.starts_with("PRISM_"); });
    for (const char *name : {"DOCKER_HOST", "DOCKER_CONFIG", "DOCKER_BUILDKIT"}) {
        if (const char *value = ::getenv(name)) // NOLINT(concurrency-mt-unsafe): nothing here sets variables
            setVariable(spec.environment, name, value);
    }
    spec.standardInput = command.input;
    spec.inputDescriptor = command.inputDescriptor;
    spec.outputDescriptor = command.outputDescriptor;
    spec.timeout = command.timeout;
    spec.outputLimit = command.outputLimit;
    return runProcess(spec, stop, onOutput);
}

VerbError commandError(const ProcessOutcome &outcome, const Sentence &host, const Sentence &action,
                       const std::string &code)
{
    const std::string said = outcome.errors + outcome.output;
    const auto lastLine = [&]() -> Sentence {
        const auto all = lines(outcome.errors.empty() ? std::string_view(outcome.output)
                                                      : std::string_view(outcome.errors));
        for (auto it = all.rbegin(); it != all.rend(); ++it) {
            if (!trimmed(*it).empty())
                return printable(tail(trimmed(*it), 400));
        }
        return outcome.describe();
    };
    if (outcome.end == ProcessEnd::Cancelled)
        return {"cancelled", Sentence::saying("%1 was stopped", action),
                Sentence::saying("run the same command again")};
    if (outcome.end == ProcessEnd::TimedOut)
        return {"timeout", Sentence::saying("%1 on %2: %3", action, host, outcome.describe()),
                Sentence::saying("look at the host; then run the same command again")};
    if (outcome.end == ProcessEnd::FailedToStart)
        return {"not_found", Sentence::saying("%1: %2", action, outcome.startError),
                Sentence::saying("install it on this machine")};
    for (const KnownWords &k : knownWords()) {
        if (said.find(k.words) != std::string::npos)
            return {k.code, Sentence::saying("%1 on %2: %3", action, host, lastLine()), k.hint};
    }
    if (outcome.end == ProcessEnd::Exited && outcome.exitCode == 255)
        return {"unreachable", Sentence::saying("%1 does not answer or went away: %2", host, lastLine()),
                Sentence::saying("check the cable, the name and 'ssh %1'; then run the same command again",
                                 host)};
    return {code, Sentence::saying("%1 on %2 failed (%3): %4", action, host, outcome.describe(), lastLine()),
            Sentence::saying("the stage's output says more; run the same command again after the fix")};
}

StageEnd commandFailed(const ProcessOutcome &outcome, const Sentence &host, const Sentence &action,
                       const std::string &code)
{
    StageEnd end = StageEnd::failed(commandError(outcome, host, action, code));
    if (outcome.end == ProcessEnd::Cancelled)
        end.status = StageStatus::Cancelled;
    return end;
}

} // namespace prism
