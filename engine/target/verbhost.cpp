// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/verbhost.h"

#include "engine/core/text.h"

#include <array>

namespace prism {
namespace {

struct KnownWords
{
    std::string_view words;
    std::string_view code;
    std::string_view hint;
};

// What programs say, in the order of how sure it makes the cause.
constexpr std::array<KnownWords, 15> known{{
    {"REMOTE HOST IDENTIFICATION HAS CHANGED", "host_key_changed",
     "the host answers with another key than before: find out why before you trust it"},
    {"Host key verification failed", "host_key_unknown",
     "run 'prism configure-lan' for this target and compare the fingerprint"},
    {"Permission denied (", "auth_failed", "check the key of the target and authorized_keys on the host"},
    {"No space left on device", "disk_full",
     "free space on the target; 'docker system df' shows what images take"},
    {"Disk quota exceeded", "disk_full", "free space on the target"},
    {"Cannot connect to the Docker daemon", "docker_down",
     "start it on the target: sudo systemctl start docker"},
    {"permission denied while trying to connect to the Docker daemon", "docker_denied",
     "the login must be in the group docker, which equals root"},
    {"docker: not found", "no_docker", "install Docker Engine and the compose plugin on the target"},
    {"is not a docker command", "no_compose", "install the package docker-compose-plugin on the target"},
    {"unknown command: docker compose", "no_compose",
     "install the package docker-compose-plugin on the target"},
    {"rsync: not found", "no_rsync", "install rsync on both sides"},
    {"rsync: command not found", "no_rsync", "install rsync on both sides"},
    {"error in socket IO", "unreachable", "the connection died; run the same command again"},
    {"connection unexpectedly closed", "unreachable", "the connection died; run the same command again"},
    {"Read-only file system", "read_only", "the target's file system is mounted read-only"},
}};

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

VerbError commandError(const ProcessOutcome &outcome, const std::string &host, const std::string &action,
                       const std::string &code)
{
    const std::string said = outcome.errors + outcome.output;
    const auto lastLine = [&] {
        const auto all = lines(outcome.errors.empty() ? std::string_view(outcome.output)
                                                      : std::string_view(outcome.errors));
        for (auto it = all.rbegin(); it != all.rend(); ++it) {
            if (!trimmed(*it).empty())
                return printable(tail(trimmed(*it), 400));
        }
        return outcome.describe();
    };
    if (outcome.end == ProcessEnd::Cancelled)
        return {"cancelled", action + " was stopped", "run the same command again"};
    if (outcome.end == ProcessEnd::TimedOut)
        return {"timeout", action + " on " + host + ": " + outcome.describe(),
                "look at the host; then run the same command again"};
    if (outcome.end == ProcessEnd::FailedToStart)
        return {"not_found", action + ": " + outcome.startError, "install it on this machine"};
    for (const KnownWords &k : known) {
        if (said.find(k.words) != std::string::npos)
            return {std::string(k.code), action + " on " + host + ": " + lastLine(), std::string(k.hint)};
    }
    if (outcome.end == ProcessEnd::Exited && outcome.exitCode == 255)
        return {"unreachable", host + " does not answer or went away: " + lastLine(),
                "check the cable, the name and 'ssh " + host + "'; then run the same command again"};
    return {code, action + " on " + host + " failed (" + outcome.describe() + "): " + lastLine(),
            "the stage's output says more; run the same command again after the fix"};
}

StageEnd commandFailed(const ProcessOutcome &outcome, const std::string &host, const std::string &action,
                       const std::string &code)
{
    StageEnd end = StageEnd::failed(commandError(outcome, host, action, code));
    if (outcome.end == ProcessEnd::Cancelled)
        end.status = StageStatus::Cancelled;
    return end;
}

} // namespace prism
