// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/deployment.h"

#include "engine/core/text.h"
#include "engine/target/auditlog.h"
#include "engine/target/containers.h"
#include "engine/target/deployscript.h"
#include "engine/target/healthprobe.h"

#include <algorithm>
#include <charconv>

namespace prism {
namespace {

constexpr int lockedStatus = 75;   // of the script: somebody else is at work
constexpr int wentBackStatus = 20; // of the script: could not start the new version, the old one is back
constexpr int nothingBefore = 3;   // of the script: there is no version to go back to
constexpr std::uint64_t spareKilobytes = 64 * 1024;

std::uint64_t number(const std::string &text)
{
    std::uint64_t out = 0;
    std::from_chars(text.data(), text.data() + text.size(), out);
    return out;
}

} // namespace

Deployment::Deployment(VerbHost &host, DeployTarget target, DeployOptions options, const Clock &clock)
    : m_host(host)
    , m_target(std::move(target))
    , m_options(std::move(options))
    , m_clock(clock)
{}

ProcessOutcome Deployment::run(const Step &step, const StageContext &context, bool listen)
{
    HostCommand command;
    command.words = deployCommand(step.action, m_target.repoDir, m_target.composeFile, step.more);
    command.input = step.input;
    command.timeout = context.limit();
    return m_host.run(command, context.stop(),
                      listen ? context.sink() : std::function<void(std::string_view)>());
}

std::string Deployment::fact(const std::string &name) const
{
    const auto it = m_facts.find(name);
    return it == m_facts.end() ? std::string() : it->second;
}

bool Deployment::isInstalled() const
{
    return !fact("compose_file").empty() && (m_liveState == "live" || !fact("deployed").empty());
}

VerbError Deployment::noRoom() const
{
    return {"disk_full",
            Sentence::saying("there is too little room on %1: %2 free", m_host.name(),
                             humanBytes(static_cast<double>(number(fact("free_kb"))) * 1024)),
            Sentence::saying("free space on the target; 'docker system df' shows what images take")};
}

// Whether the files on the host are one version: an interrupted switch may have left a mixture.
bool Deployment::isWhole() const
{
    return !fact("compose_file").empty() && (m_liveState == "live" || m_liveState == "switched");
}

StageEnd Deployment::preflight(StageContext &context)
{
    const auto outcome = run({"facts", {}, {}}, context);
    if (!outcome.succeeded())
        return commandFailed(outcome, m_host.name(), Sentence::saying("looking at the host"),
                             "preflight_failed");
    for (const std::string_view line : lines(outcome.output)) {
        const std::size_t cut = line.find('=');
        if (cut == std::string_view::npos)
            continue;
        if (line.substr(0, cut) == "missing")
            m_missing.emplace_back(line.substr(cut + 1));
        else
            m_facts[std::string(line.substr(0, cut))] = line.substr(cut + 1);
    }
    const auto words = split(m_facts["state"], ' ');
    m_liveState = words.front();
    m_liveVersion = words.size() > 1 ? std::string(words[1]) : std::string();
    if (m_liveState == "switching") // what runs until the switch is taken up again
        m_liveVersion = fact("previous");
    if (fact("repo").empty() || fact("repo").front() != '/')
        return StageEnd::failed(
            {"preflight_failed", Sentence::saying("the host did not say where %1 is", m_target.repoDir),
             Sentence::saying("a login shell that prints or replaces commands breaks ssh; clean it")});
    if (!m_missing.empty())
        return StageEnd::failed(
            {"no_" + m_missing.front(),
             Sentence::saying("missing on %1: %2", m_host.name(), joined(m_missing, ", ")),
             Sentence::saying("install it there; flock and timeout come with util-linux and coreutils")});
    if (!fact("engine_error").empty())
        return StageEnd::failed(
            {"docker_down", Sentence::saying("Docker on %1: %2", m_host.name(), fact("engine_error")),
             Sentence::saying("start it (sudo systemctl start docker) and see that the login may use it")});
    if (!fact("compose_error").empty())
        return StageEnd::failed(
            {"no_compose", Sentence::saying("docker compose on %1: %2", m_host.name(), fact("compose_error")),
             Sentence::saying("install the package docker-compose-plugin there")});
    if (fact("writable").empty() && fact("exists").empty())
        return StageEnd::failed(
            {"permission_denied", Sentence::saying("%1 may not create %2", fact("login"), fact("repo")),
             Sentence::saying("create the folder there and give it to %1", fact("login"))});
    if (m_options.mode != "verify-only" && number(fact("free_kb")) < spareKilobytes)
        return StageEnd::failed(noRoom());
    const std::string room = humanBytes(static_cast<double>(number(fact("free_kb"))) * 1024);
    if (m_liveVersion.empty())
        return StageEnd::done(Sentence::saying("engine %1, compose %2, %3 free, nothing deployed",
                                               fact("engine"), fact("compose"), room));
    return StageEnd::done(Sentence::saying("engine %1, compose %2, %3 free, %4 %5", fact("engine"),
                                           fact("compose"), room, m_liveState, m_liveVersion));
}

StageEnd Deployment::takeInPlace(const StageContext &context, StageEnd looked)
{
    const auto tree = readSourceTree(m_target.source, context);
    if (!tree)
        return StageEnd::failed(tree.error());
    m_version = tree->version;
    return looked;
}

StageEnd Deployment::lock(StageContext &context, const std::string &verb)
{
    const LockOwner mine = LockOwner::self(operatorName(), verb, m_clock.now().iso());
    // Twice: between looking at a stale lock and breaking it another operator may have been faster.
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto outcome = run({"lock", {mine.toLine()}, {}}, context);
        if (outcome.succeeded()) {
            m_lockLine = mine.toLine();
            return StageEnd::done(attempt == 0 ? Sentence()
                                               : Sentence::saying("took over a lock that was left behind"));
        }
        if (outcome.end != ProcessEnd::Exited || outcome.exitCode != lockedStatus)
            return commandFailed(outcome, m_host.name(), Sentence::saying("locking"), "lock_failed");
        const std::string held(trimmed(outcome.output));
        const auto owner = LockOwner::fromLine(held);
        if (attempt > 0 || (!m_options.breakLock && !(owner && isStale(*owner))))
            return StageEnd::failed(
                {"locked",
                 owner
                     ? Sentence::saying("%1 is locked by %2", m_target.name, owner->describe())
                     : Sentence::saying("%1 is locked by somebody whose name cannot be read", m_target.name),
                 Sentence::saying("wait for it; if its operator is gone, use --break-lock")});
        const auto broken = run({"break", {held}, {}}, context);
        if (!broken.succeeded())
            return commandFailed(broken, m_host.name(), Sentence::saying("taking over the lock"),
                                 "lock_failed");
    }
    return StageEnd::failed(
        {"locked", Sentence::saying("%1 is locked", m_target.name), Sentence::saying("try again")});
}

Result<TreeChanges> Deployment::compare(const StageContext &context)
{
    ProcessOutcome outcome;
    Result<ComparedTree> compared = ComparedTree();
    if (!fact("exists").empty()) {
        compared = compareTree(m_target.source, m_host, fact("repo"), context, outcome);
        if (!compared && compared.error().code == ErrorCode::External) {
            const VerbError error =
                commandError(outcome, m_host.name(), Sentence::saying("comparing the trees"), "rsync_failed");
            return Error{outcome.end == ProcessEnd::Cancelled ? ErrorCode::Cancelled : ErrorCode::External,
                         Sentence::saying("%1; %2", error.message, error.hint),
                         {}};
        }
        if (!compared)
            return compared.error();
    } else {
        auto tree = readSourceTree(m_target.source, context);
        if (!tree)
            return tree.error();
        compared->changes.changed = tree->names;
        compared->changes.bytes = tree->bytes;
        compared->tree = std::move(*tree);
    }
    m_tree = std::move(compared->tree);
    m_version = m_tree.version;
    if (!std::binary_search(m_tree.names.begin(), m_tree.names.end(), m_target.composeFile))
        return Error{ErrorCode::NotFound, Sentence::saying("the source has no %1", m_target.composeFile),
                     m_target.source};
    TreeChanges &changes = compared->changes;
    if (fact("exists").empty() || fact("manifest") == sha256Hex(joined(m_tree.names, "\n") + '\n'))
        return changes;
    const auto manifest = run({"manifest", {}, {}}, context);
    for (const std::string_view name : lines(manifest.output)) {
        if (!std::binary_search(m_tree.names.begin(), m_tree.names.end(), std::string(name)))
            changes.removed.emplace_back(name);
    }
    return changes;
}

StageEnd Deployment::sync(StageContext &context)
{
    const auto changes = compare(context);
    if (!changes)
        return StageEnd::failed(changes.error());
    m_differs = !changes->isEmpty() || !isWhole();
    if (!m_differs) {
        m_version = m_liveVersion;
        return StageEnd::unchanged(
            Sentence::counting("%n files as on the host", "%n file as on the host", m_tree.names.size()));
    }
    const Sentence changed = Sentence::counting("%n changes", "%n change", changes->changed.size());
    const Sentence removed = Sentence::counting("%n files go", "%n file goes", changes->removed.size());
    const Sentence note =
        Sentence::saying("%1, %2, %3", changed, removed, humanBytes(static_cast<double>(changes->bytes)));
    if (fact("staged") == m_version)
        return StageEnd::unchanged(Sentence::saying("an earlier run brought %1 over (%2)", m_version, note));
    if (number(fact("free_kb")) < 2 * changes->bytes / 1024 + spareKilobytes)
        return StageEnd::failed(noRoom());
    const auto prepared = run({"prepare", {}, {}}, context);
    if (!prepared.succeeded())
        return commandFailed(prepared, m_host.name(), Sentence::saying("preparing the folder"),
                             "rsync_failed");
    const std::string repo = fact("repo");
    const std::string base = repo.substr(repo.rfind('/') + 1);
    const auto copied = runRsync(
        rsyncArguments(m_target.source, m_host, repo + "/.prism/next/" + base + '/',
                       {"--delete", "--timeout=30", "--partial-dir=.rsync-partial", "--link-dest=" + repo}),
        context, context.limit());
    if (!copied.succeeded())
        return commandFailed(copied, m_host.name(), Sentence::saying("copying the files"), "rsync_failed");
    const auto staged = run({"staged", {m_version}, joined(m_tree.names, "\n") + '\n'}, context);
    if (!staged.succeeded())
        return commandFailed(staged, m_host.name(), Sentence::saying("noting the files"), "rsync_failed");
    return StageEnd::done(note);
}

StageEnd Deployment::build(StageContext &context)
{
    if (m_differs && fact("built") == m_version && fact("staged") == m_version)
        return StageEnd::unchanged(Sentence::saying("an earlier run built %1", m_version));
    const auto outcome = run(
        {"build", {m_version, std::to_string(m_options.buildLimit.count()), m_differs ? "next" : "live"}, {}},
        context, true);
    if (!outcome.succeeded())
        return commandFailed(outcome, m_host.name(), Sentence::saying("building the images"), "build_failed");
    return StageEnd::done(m_version);
}

StageEnd Deployment::restart(StageContext &context)
{
    const std::string limit = std::to_string(m_options.restartLimit.count());
    if (!m_differs) {
        m_switched = m_liveState == "switched";
        const auto started = run({"start", {limit}, {}}, context, true);
        if (!started.succeeded())
            return commandFailed(started, m_host.name(), Sentence::saying("starting the containers"),
                                 "restart_failed");
        return StageEnd::done(Sentence::saying("same version"));
    }
    const auto outcome = run({"switch", {m_version, limit}, {}}, context, true);
    if (outcome.end == ProcessEnd::Exited && outcome.exitCode == wentBackStatus) {
        StageEnd end = commandFailed(outcome, m_host.name(), Sentence::saying("starting %1", m_version),
                                     "restart_failed");
        end.error->hint =
            Sentence::saying("the host runs %1 again; the stage's output says why", m_liveVersion);
        return end;
    }
    m_switched = true; // also when the connection broke: the host goes on by itself
    if (!outcome.succeeded())
        return commandFailed(outcome, m_host.name(), Sentence::saying("switching to %1", m_version),
                             "restart_failed");
    return StageEnd::done((m_liveVersion.empty() ? "" : m_liveVersion + " -> ") + m_version);
}

StageEnd Deployment::health(StageContext &context)
{
    if (m_target.healthUrl.empty())
        return StageEnd::unchanged(
            Sentence::saying("no health URL; the containers' own health is looked at"));
    return waitHealthy(m_target.healthUrl, m_options.healthLimit, context);
}

StageEnd Deployment::verify(StageContext &context)
{
    const auto outcome = run({"ps", {}, {}}, context);
    if (!outcome.succeeded())
        return commandFailed(outcome, m_host.name(), Sentence::saying("listing the containers"),
                             "verify_failed");
    const auto containers = parseContainers(outcome.output);
    if (!containers)
        return StageEnd::failed(containers.error());
    if (auto problem = containersProblem(*containers)) {
        const auto said = run({"logs", {}, {}}, context, true);
        if (!said.succeeded())
            context.output("(the containers' logs could not be read: " + said.describe() + ")\n");
        return StageEnd::failed(std::move(*problem));
    }
    const auto up = [&containers](const std::string &version) {
        return Sentence::counting("%n containers up, version %1", "%n container up, version %1",
                                  containers->size(), version);
    };
    if (m_options.mode == "verify-only")
        return StageEnd::done(up(m_liveVersion));
    const auto committed = run({"commit", {m_version, m_clock.now().iso()}, {}}, context);
    if (!committed.succeeded())
        return commandFailed(committed, m_host.name(), Sentence::saying("noting the version"),
                             "verify_failed");
    m_switched = false;
    return StageEnd::done(up(m_version));
}

std::optional<StageEnd> Deployment::goBack(StageContext &context)
{
    if (!m_switched)
        return std::nullopt;
    const auto outcome = run({"back", {std::to_string(m_options.restartLimit.count())}, {}}, context, true);
    if (outcome.end == ProcessEnd::Exited && outcome.exitCode == nothingBefore)
        return StageEnd::unchanged(Sentence::saying("there is no version before this one"));
    if (!outcome.succeeded())
        return commandFailed(outcome, m_host.name(), Sentence::saying("going back to the version before"),
                             "go_back_failed");
    m_switched = false;
    return StageEnd::done(Sentence::saying("the version before runs again"));
}

StageEnd Deployment::remove(StageContext &context)
{
    const auto outcome = run({"remove", {}, {}}, context, true);
    if (!outcome.succeeded())
        return commandFailed(outcome, m_host.name(), Sentence::saying("taking away what was begun"),
                             "roll_back_failed");
    return StageEnd::done(Sentence::saying("containers and files that this install made are gone"));
}

StageEnd Deployment::storePrivate(StageContext &context, const std::string &name, const std::string &text)
{
    const auto outcome = run({"secret", {name}, text}, context);
    if (!outcome.succeeded())
        return commandFailed(outcome, m_host.name(), Sentence::saying("storing %1", name), "key_failed");
    return StageEnd::done();
}

void Deployment::finish(VerbResult &result)
{
    // What runs now: a switch that failed was taken back.
    const bool isNew = !m_version.empty() && (m_switched || (!result.error && m_options.mode == "full"));
    result.setFact("version", isNew ? m_version : m_liveVersion);
    if (!m_version.empty() && !isNew)
        result.setFact("prepared_version", m_version);
    if (!m_liveVersion.empty())
        result.setFact("previous_version", m_liveVersion);
    const std::string who = operatorName();
    if (!m_lockLine.empty()) {
        const StageContext context({}, std::chrono::seconds(20), [](std::string_view) {});
        const auto given =
            run({"end", {m_lockLine, auditLine(result, who, m_options.planHash)}, {}}, context);
        m_lockLine.clear();
        if (!given.succeeded())
            result.notices.push_back(
                Sentence::saying("the host could not be told the end (%1); its lock ends with this process",
                                 given.describe()));
    }
    if (const auto logged = appendAudit(m_options.dataDirectory, result, who, m_options.planHash); !logged)
        result.notices.push_back(Sentence::saying("not in the log of operations: %1", logged.error().text()));
}

std::optional<VerbError> Deployment::containersProblem(const std::vector<ContainerState> &containers) const
{
    if (containers.empty())
        return VerbError{"verify_failed",
                         Sentence::saying("no container of the project runs on %1", m_host.name()),
                         Sentence::saying("look at the compose file and its profiles")};
    for (const ContainerState &c : containers) {
        if (!c.isWell())
            return VerbError{"verify_failed",
                             Sentence::saying("container %1 is %2", printable(c.name), c.describe()),
                             Sentence::saying("the stage's output has the last lines of the containers")};
    }
    return std::nullopt;
}

Result<Plan> Deployment::plan(const std::string &verb, const std::stop_token &stop)
{
    const StageContext context(stop, std::chrono::minutes(5), [](std::string_view) {});
    Plan plan;
    plan.verb = verb;
    plan.target = m_target.name;
    plan.mode = m_options.mode;
    plan.facts = {{"host", m_host.name().text()},
                  {"folder", fact("repo")},
                  {"state", m_liveState},
                  {"live_version", m_liveVersion},
                  {"engine", fact("engine")},
                  {"compose", fact("compose")},
                  {"compose_file", m_target.composeFile},
                  {"health_url", m_target.healthUrl}};
    const std::string compose = "docker compose --project-directory " + fact("repo") + " -f " + fact("repo") +
                                '/' + m_target.composeFile;
    if (m_options.mode != "verify-only") {
        auto changes = compare(context);
        if (!changes)
            return changes.error();
        const bool differs = !changes->isEmpty() || !isWhole();
        plan.facts.emplace_back("new_version", differs ? m_version : m_liveVersion);
        plan.changed = std::move(changes->changed);
        plan.removed = std::move(changes->removed);
        plan.bytes = changes->bytes;
        plan.changes = differs;
        if (differs)
            plan.commands.emplace_back("rsync -rlptO --delete --link-dest=" + fact("repo") + ' ' +
                                       m_target.source + "/ " +
                                       m_host.rsyncOperand(fact("repo") + "/.prism/next/"));
        plan.commands.emplace_back(compose + " build");
    }
    if (m_options.mode == "full")
        plan.commands.emplace_back(compose + " up -d --no-build");
    if (!m_target.healthUrl.empty() && m_options.mode != "build-only")
        plan.commands.emplace_back("curl -fsS " + m_target.healthUrl);
    if (m_options.mode != "build-only")
        plan.commands.emplace_back(compose + " ps -a");
    if (!fact("compose_file").empty()) {
        const auto outcome = run({"ps", {}, {}}, context);
        const auto containers = outcome.succeeded() ? parseContainers(outcome.output)
                                                    : Result<std::vector<ContainerState>>(Error{});
        for (const ContainerState &c : containers.value_or(std::vector<ContainerState>{}))
            plan.services.emplace_back(c.service + " (" + c.name + ')');
        std::sort(plan.services.begin(), plan.services.end(),
                  [](const Sentence &a, const Sentence &b) { return a.text() < b.text(); });
    }
    plan.undo =
        verb == "install-lan" ? Sentence::saying("containers, volumes and files made by it are taken away")
        : m_options.mode == "full"
            ? Sentence::saying("files and images of %1 are kept and started again; data is not touched",
                               m_liveVersion)
            : Sentence::saying("nothing that runs is touched");
    return plan;
}

} // namespace prism
