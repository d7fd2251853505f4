// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/agent.h"

#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/target/agentscript.h"
#include "engine/target/upgrade.h"

#include <QCryptographicHash>
#include <QFile>

#include <fcntl.h>
#include <optional>
#include <sys/utsname.h>
#include <unistd.h>
#include <vector>

namespace prism {
namespace {

using std::chrono::minutes;

constexpr std::size_t largestProgram = std::size_t{1} << 30;

/// What stands on a host (agent.sh look).
struct AgentState
{
    std::string system;  ///< "Linux x86_64"
    std::string program; ///< SHA-256 of ~/.local/bin/prism; empty: none
    std::string marked;  ///< SHA-256 of what install-agent put there; empty: nothing
    std::string other;   ///< another prism on its PATH
    std::string name;    ///< PRISM_HOST of its settings
    std::string lacks;   ///< a program that is needed
    bool timer = false;  ///< a schedule of Prism is installed
};

std::string systemHere()
{
    utsname name = {};
    return ::uname(&name) == 0 ? std::string(name.sysname) + ' ' + name.machine : std::string();
}

Result<std::string> hashOfFile(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{ErrorCode::Unreadable, Sentence::saying("this machine's own prism cannot be read"),
                     path};
    return hash.result().toHex().toStdString();
}

AgentState stateOf(std::string_view text)
{
    AgentState out;
    for (const std::string_view line : lines(text)) {
        const std::size_t blank = line.find(' ');
        const std::string_view word = line.substr(0, blank);
        const std::string value = blank == std::string_view::npos
                                      ? std::string()
                                      : printable(tail(trimmed(line.substr(blank)), 400));
        if (word == "system")
            out.system = value;
        else if (word == "program")
            out.program = value;
        else if (word == "marked")
            out.marked = value;
        else if (word == "other")
            out.other = value;
        else if (word == "name")
            out.name = value;
        else if (word == "lacks")
            out.lacks = value;
        else if (word == "timer")
            out.timer = value == "yes";
    }
    return out;
}

HostCommand actionOf(const std::string &action, const std::vector<std::string> &more,
                     std::chrono::milliseconds limit)
{
    HostCommand out;
    out.words = {"sh", "-c", std::string(agentScript()), "prism-agent", action};
    out.words.insert(out.words.end(), more.begin(), more.end());
    out.timeout = limit;
    out.outputLimit = std::size_t{1} << 20;
    return out;
}

/// One install-agent on one host.
class Agent
{
public:
    Agent(VerbHost &host, const AgentRequest &request)
        : m_host(host)
        , m_request(request)
    {}

    VerbResult run(const Clock &clock, const StageListener &listener, const std::stop_token &stop)
    {
        VerbResult result =
            beginResult("install-agent", m_request.target, m_request.remove ? "remove" : "install", clock);
        StageRun run;
        const auto add = [&](const char *name, std::chrono::milliseconds limit,
                             StageEnd (Agent::*work)(StageContext &)) {
            run.stages.push_back({name, limit, [this, work](StageContext &c) {
                                      return (this->*work)(c);
                                  }});
        };
        add("preflight", minutes(1), &Agent::preflight);
        if (m_request.remove) {
            add("timer", minutes(2), &Agent::dropTimer);
            add("drop", minutes(1), &Agent::drop);
        } else {
            add("copy", minutes(30), &Agent::copy);
            add("start", minutes(1), &Agent::start);
            add("name", minutes(1), &Agent::name);
            add("timer", minutes(2), &Agent::timer);
            run.failureName = "roll-back";
            run.failureLimit = minutes(3);
            run.onFailure = [this](StageContext &c) {
                return rollBack(c);
            };
        }
        add("verify", minutes(1), &Agent::verify);
        runStages(run, result, listener, stop);
        result.notices.insert(result.notices.end(), m_notices.begin(), m_notices.end());
        return result;
    }

    StageEnd preflight(StageContext &c)
    {
        const auto hash = hashOfFile(m_request.program);
        if (!hash)
            return StageEnd::failed(hash.error());
        m_hash = *hash;
        const ProcessOutcome seen = m_host.run(actionOf("look", {}, c.limit()), c.stop(), c.sink());
        if (!seen.succeeded())
            return commandFailed(seen, m_host.name(), Sentence::saying("looking at what is there"),
                                 "look_failed");
        m_state = stateOf(seen.output);
        if (m_request.remove)
            return StageEnd::done(
                m_state.marked.empty() ? Sentence::saying("nothing of install-agent is there") : Sentence());
        if (!m_state.lacks.empty())
            return StageEnd::failed({"no_" + m_state.lacks,
                                     Sentence::saying("%1 has no %2", m_host.name(), m_state.lacks),
                                     Sentence::saying("install it there (coreutils)")});
        if (m_state.system != systemHere())
            return StageEnd::failed({"other_system",
                                     Sentence::saying("this prism is for %1, and %2 is %3", systemHere(),
                                                      m_host.name(), m_state.system),
                                     Sentence::saying("install a package of Prism made for it there")});
        if (!m_state.program.empty() && m_state.program != m_state.marked && m_state.program != m_hash)
            return StageEnd::failed(
                {"not_ours", Sentence::saying("~/.local/bin/prism is there and is not of install-agent"),
                 Sentence::saying("move it away there, or leave it: it is used as it is")});
        if (!m_state.other.empty())
            m_notices.push_back(Sentence::saying(
                "there is another prism on its PATH, which the gather finds first: %1", m_state.other));
        return StageEnd::done(m_state.system);
    }

    [[nodiscard]] bool isThere() const { return m_state.program == m_hash && m_state.marked == m_hash; }
    [[nodiscard]] const AgentState &state() const { return m_state; }
    [[nodiscard]] const std::string &hash() const { return m_hash; }

private:
    StageEnd copy(StageContext &c)
    {
        if (isThere())
            return StageEnd::unchanged(Sentence::saying("the same program is there"));
        const FileDescriptor file(::open(m_request.program.c_str(), O_RDONLY | O_CLOEXEC));
        if (!file.isOpen())
            return StageEnd::failed(Error{ErrorCode::Unreadable,
                                          Sentence::saying("this machine's own prism cannot be read"),
                                          m_request.program});
        m_began = true;
        HostCommand command = actionOf("receive", {m_hash}, c.limit());
        command.inputDescriptor = file.get();
        const ProcessOutcome done = m_host.run(command, c.stop(), c.sink());
        return done.succeeded() ? StageEnd::done(humanBytes(static_cast<double>(
                                      std::max<off_t>(0, ::lseek(file.get(), 0, SEEK_END)))))
                                : commandFailed(done, m_host.name(), Sentence::saying("copying the program"),
                                                "copy_failed");
    }

    StageEnd start(StageContext &c)
    {
        if (isThere())
            return StageEnd::unchanged(Sentence::saying("it started before"));
        const ProcessOutcome done = m_host.run(actionOf("start", {m_hash}, c.limit()), c.stop(), c.sink());
        if (done.succeeded())
            return StageEnd::done(printable(trimmed(done.output)));
        std::vector<std::string> lacks;
        for (const std::string_view line : lines(done.output)) {
            if (line.starts_with("lacks ") && lacks.size() < 20)
                lacks.push_back(printable(tail(line.substr(6), 100)));
        }
        if (lacks.empty())
            return commandFailed(done, m_host.name(), Sentence::saying("starting the program"),
                                 "cannot_start");
        return StageEnd::failed(
            {"libraries_missing",
             Sentence::saying("prism cannot start on %1: it lacks %2", m_host.name(), joined(lacks, ", ")),
             Sentence::saying("install Prism's package there, or the libraries (on Debian: libqt6core6 "
                              "libqt6sql6 libqt6sql6-sqlite libsimdjson14); nothing was left there")});
    }

    StageEnd name(StageContext &c)
    {
        if (!m_state.name.empty()) {
            if (m_state.name != m_request.host)
                m_notices.push_back(
                    Sentence::saying("its settings name it '%1', the registry '%2': with mode "
                                     "copy, set audit.host to the first",
                                     m_state.name, m_request.host));
            return StageEnd::unchanged(Sentence::saying("its settings say %1", m_state.name));
        }
        m_began = true;
        const ProcessOutcome done =
            m_host.run(actionOf("name", {m_request.host}, c.limit()), c.stop(), c.sink());
        return done.succeeded()
                   ? StageEnd::done(m_request.host)
                   : commandFailed(done, m_host.name(), Sentence::saying("writing its name"), "name_failed");
    }

    StageEnd timer(StageContext &c)
    {
        if (!m_request.timer)
            return StageEnd::unchanged(Sentence::saying("without a timer, as was said"));
        m_began = m_began || !m_state.timer;
        const ProcessOutcome done =
            m_host.run(actionOf("timer", {m_request.at}, c.limit()), c.stop(), c.sink());
        if (done.succeeded())
            return StageEnd::done(m_request.at);
        StageEnd end =
            commandFailed(done, m_host.name(), Sentence::saying("making the timer"), "timer_failed");
        if (done.errors.find("neither a systemd user manager") != std::string::npos && end.error)
            end.error = VerbError{
                "no_timer", Sentence::saying("%1 has neither a systemd user manager nor cron", m_host.name()),
                Sentence::saying(
                    "say --no-timer: its chain is then run when it is gathered (audit.mode run)")};
        return end;
    }

    StageEnd dropTimer(StageContext &c)
    {
        const ProcessOutcome done = m_host.run(actionOf("drop-timer", {}, c.limit()), c.stop(), c.sink());
        return done.succeeded() ? StageEnd::done()
                                : commandFailed(done, m_host.name(),
                                                Sentence::saying("taking the timer away"), "timer_failed");
    }

    StageEnd drop(StageContext &c)
    {
        const ProcessOutcome done = m_host.run(actionOf("drop", {}, c.limit()), c.stop(), c.sink());
        if (!done.succeeded())
            return commandFailed(done, m_host.name(), Sentence::saying("taking the program away"),
                                 "drop_failed");
        if (trimmed(done.output) == "changed")
            return StageEnd::failed({"not_ours",
                                     Sentence::saying("~/.local/bin/prism is not the one that was put there"),
                                     Sentence::saying("it was left; take it away there if nobody needs it")});
        return StageEnd::done(Sentence::saying("its inbox and settings of its own stay"));
    }

    StageEnd verify(StageContext &c)
    {
        const ProcessOutcome seen = m_host.run(actionOf("look", {}, c.limit()), c.stop(), c.sink());
        if (!seen.succeeded())
            return commandFailed(seen, m_host.name(), Sentence::saying("looking at what is there"),
                                 "look_failed");
        const AgentState now = stateOf(seen.output);
        if (m_request.remove)
            return now.marked.empty() && !now.timer
                       ? StageEnd::done(Sentence::saying("nothing of it is left"))
                       : StageEnd::failed({"verify_failed",
                                           Sentence::saying("something of it is still there"),
                                           Sentence::saying("run it again")});
        if (now.program != m_hash || (m_request.timer && !now.timer))
            return StageEnd::failed({"verify_failed",
                                     now.program == m_hash
                                         ? Sentence::saying("the timer is not installed")
                                         : Sentence::saying("the program there is another one"),
                                     Sentence::saying("run it again")});
        return StageEnd::done();
    }

    std::optional<StageEnd> rollBack(StageContext &c)
    {
        if (!m_began || !m_state.marked.empty())
            return std::nullopt; // nothing was begun, or an earlier installation goes on
        StageEnd end = dropTimer(c);
        return end.error ? end : drop(c);
    }

    VerbHost &m_host;
    const AgentRequest &m_request;
    AgentState m_state;
    std::string m_hash;
    std::vector<Sentence> m_notices;
    bool m_began = false;
};

} // namespace

VerbResult installAgent(VerbHost &host, const AgentRequest &request, const Clock &clock,
                        const StageListener &listener, const std::stop_token &stop)
{
    return Agent(host, request).run(clock, listener, stop);
}

Result<Plan> planAgent(VerbHost &host, const AgentRequest &request, const std::stop_token &stop)
{
    Agent agent(host, request);
    StageContext context(stop, minutes(1), [](std::string_view) {});
    if (const StageEnd end = agent.preflight(context); end.error)
        return Error{end.status == StageStatus::Cancelled ? ErrorCode::Cancelled : ErrorCode::External,
                     end.error->message, host.name()};
    const AgentState &state = agent.state();
    Plan plan;
    plan.verb = "install-agent";
    plan.target = request.target;
    plan.mode = request.remove ? "remove" : "install";
    plan.facts = {{"sha256", agent.hash()},
                  {"there", state.program},
                  {"by_us", state.marked},
                  {"name_there", state.name},
                  {"timer_there", state.timer ? "yes" : "no"}};
    if (request.remove) {
        if (!state.marked.empty())
            plan.removed = {"~/.local/bin/prism", "~/.local/share/prism-agent"};
        if (state.timer)
            plan.commands = {"prism schedule remove"};
        plan.undo = "prism install-agent " + request.target;
        plan.changes = !state.marked.empty();
        return plan;
    }
    if (!agent.isThere()) {
        plan.changed = {"~/.local/bin/prism", "~/.local/share/prism-agent"};
        const auto file = openRegular(request.program, largestProgram);
        const off_t size = file ? ::lseek(file->get(), 0, SEEK_END) : 0;
        plan.bytes = static_cast<std::uint64_t>(std::max<off_t>(0, size));
    }
    if (state.name.empty())
        plan.changed.emplace_back("~/.simply-ops-prism.env");
    if (request.timer)
        plan.commands = {"prism schedule install --at " + request.at + " --yes --replace"};
    plan.undo = "prism install-agent " + request.target + " --remove";
    plan.changes = !plan.changed.empty() || (request.timer && !state.timer);
    return plan;
}

} // namespace prism
