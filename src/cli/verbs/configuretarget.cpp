// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/cli/verbs/configuretarget.h"

#include "engine/core/text.h"
#include "engine/target/validate.h"
#include "src/cli/paint.h"

#include <algorithm>
#include <array>
#include <functional>
#include <istream>
#include <ostream>

namespace prism {
namespace {

struct TextOption
{
    const char *option;
    std::string Target::*field;
};

constexpr int ladderRungs = 10;

constexpr std::array textOptions{
    TextOption{"name", &Target::name},
    TextOption{"ssh-target", &Target::sshTarget},
    TextOption{"ssh-key", &Target::sshKey},
    TextOption{"repo-dir", &Target::repoDir},
    TextOption{"compose-file", &Target::composeFile},
    TextOption{"backend-url", &Target::backendUrl},
    TextOption{"health-url", &Target::healthUrl},
    TextOption{"neo4j-password-env", &Target::neo4jPasswordEnv},
    TextOption{"source", &Target::source},
};

struct Question
{
    const char *field;
    const char *words;
    std::string Target::*member;
};

constexpr std::array questions{
    Question{"ssh.target", "ssh target (user@host)", &Target::sshTarget},
    Question{"ssh.key", "ssh key", &Target::sshKey},
    Question{"remote.repo_dir", "folder on the host", &Target::repoDir},
    Question{"backend_url", "backend URL", &Target::backendUrl},
};

// The first rule that this field of the target breaks.
std::string problemOf(const Target &target, const std::string &field)
{
    for (const FieldError &e : validateTarget(target)) {
        if (e.field == field)
            return e.message.text();
    }
    return {};
}

Result<std::string> ask(Invocation &i, const std::string &question, const std::string &kept)
{
    i.streams.err << question;
    if (!kept.empty())
        i.streams.err << " [" << printable(kept) << "]";
    i.streams.err << ": " << std::flush;
    std::string answer;
    if (!std::getline(i.streams.in, answer) || i.stop.stop_requested()) {
        i.streams.err << '\n';
        return Error{ErrorCode::Cancelled, "the input ended; nothing was saved", {}};
    }
    const std::string text(trimmed(answer));
    return text.empty() ? kept : text;
}

// Asks until the rule holds.
Result<void> askField(Invocation &i, Target &target, const Question &q)
{
    while (true) {
        const auto answer = ask(i, q.words, target.*q.member);
        if (!answer)
            return answer.error();
        target.*q.member = *answer;
        const std::string problem = problemOf(target, q.field);
        if (problem.empty())
            return {};
        i.streams.err << "  " << problem << '\n';
    }
}

Result<void> askContainers(Invocation &i, Target &target)
{
    while (true) {
        const auto prefix = ask(i, "prefix of the containers' names", "prism-" + target.name + "-");
        if (!prefix)
            return prefix.error();
        if (*prefix == "prism-" + target.name + "-")
            return {};
        target.containers = {*prefix + "postgres", *prefix + "neo4j", *prefix + "backend"};
        const std::string problem = problemOf(target, "containers.postgres");
        if (problem.empty())
            return {};
        i.streams.err << "  " << problem << '\n';
    }
}

std::string signOf(const Paint &paint, RungState state)
{
    switch (state) {
    case RungState::Passed:
        return paint.good("ok     ");
    case RungState::Warning:
        return paint.warning("warning");
    case RungState::Failed:
        return paint.bad("FAILED ");
    case RungState::Running:
    case RungState::NotReached:
        break;
    }
    return "       ";
}

LadderResult climbOnce(Invocation &i, const Target &target)
{
    const Paint paint(i.streams.colour);
    int rungs = 0;
    return climbLadder(
        target, i.settings.home, i.clock,
        [&](const Rung &rung) {
            if (i.progress && rung.state != RungState::Running)
                i.progress(++rungs, ladderRungs, rung.id + ": " + rungStateName(rung.state));
            if (rung.state == RungState::Running) {
                if (i.streams.live)
                    i.streams.err << "        " << rung.title << " ...\r" << std::flush;
                return;
            }
            i.streams.err << signOf(paint, rung.state) << ' ' << padded(rung.title, 18) << ' ' << rung.detail
                          << '\n';
            if (!rung.fix.empty())
                i.streams.err << wrapped(rung.fix, static_cast<std::size_t>(i.streams.width),
                                         "                           ")
                              << '\n';
        },
        i.stop);
}

} // namespace

bool describesTarget(const Arguments &arguments)
{
    return std::any_of(textOptions.begin(), textOptions.end(),
                       [&](const TextOption &o) { return arguments.has(o.option); }) ||
           arguments.has("containers") || arguments.has("ssh-port") || arguments.has("control-persist") ||
           arguments.has("tags") || arguments.has("audit");
}

Result<Target> draftFromOptions(const Arguments &arguments, Target base)
{
    for (const TextOption &o : textOptions) {
        if (const auto value = arguments.value(o.option))
            base.*o.field = *value;
    }
    if (const auto prefix = arguments.value("containers"))
        base.containers = {*prefix + "postgres", *prefix + "neo4j", *prefix + "backend"};
    const auto port = arguments.number("ssh-port", base.sshPort);
    if (!port)
        return port.error();
    base.sshPort = *port;
    const auto persist = arguments.number("control-persist", base.controlPersistSeconds);
    if (!persist)
        return persist.error();
    base.controlPersistSeconds = *persist;
    if (const auto audit = arguments.value("audit")) {
        base.audit = *audit != "off";
        if (*audit == "run" || *audit == "copy")
            base.auditing.mode = *audit == "copy" ? "copy" : "";
    }
    if (const auto tags = arguments.value("tags")) {
        base.tags.clear();
        for (const std::string_view tag : split(*tags, ',')) {
            if (!trimmed(tag).empty())
                base.tags.emplace_back(trimmed(tag));
        }
    }
    return base;
}

Result<Target> askForTarget(Invocation &i, const Registry &registry)
{
    Target target;
    target.sshKey = "~/.ssh/id_ed25519";
    const auto given = draftFromOptions(i.arguments, target);
    if (!given)
        return given.error();
    target = *given;
    if (const auto done = askField(i, target, {"name", "name of the target", &Target::name}); !done)
        return done.error();
    if (const Target *existing = registry.find(target.name)) {
        i.streams.err << "'" << target.name << "' is in the registry; an empty line keeps what it has.\n";
        target = *existing;
    }
    for (const Question &q : questions) {
        if (q.member == &Target::backendUrl && target.backendUrl.empty())
            target.backendUrl = "http://" + target.host() + ":41765";
        if (const auto done = askField(i, target, q); !done)
            return done.error();
    }
    if (target.containers == TargetContainers{}) {
        if (const auto done = askContainers(i, target); !done)
            return done.error();
    }
    return target;
}

bool saysYes(Invocation &i, const std::string &question)
{
    i.streams.err << question << " [yes/NO] " << std::flush;
    std::string answer;
    return std::getline(i.streams.in, answer) && asciiLower(trimmed(answer)) == "yes";
}

Result<LadderResult> climbVisibly(Invocation &i, const Target &target, bool mayAsk)
{
    LadderResult result = climbOnce(i, target);
    if (!result.offer)
        return result;
    std::string fingerprint = i.arguments.value("accept-host-key").value_or("");
    if (fingerprint.empty() && mayAsk &&
        saysYes(i, "Is " + result.offer->type + " " + result.offer->fingerprint +
                       " the fingerprint that the host's own screen shows? Accept it?"))
        fingerprint = result.offer->fingerprint;
    if (fingerprint.empty()) {
        i.streams.err << "prism: to accept it: --accept-host-key " << result.offer->fingerprint << '\n';
        return result;
    }
    if (const auto accepted = acceptHostKey(*result.offer, fingerprint, result.knownHostsFile); !accepted)
        return accepted.error();
    i.streams.err << "prism: the key was added to " << printable(result.knownHostsFile) << '\n';
    return climbOnce(i, target);
}

} // namespace prism
