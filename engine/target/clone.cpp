// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/clone.h"

#include "engine/core/file.h"
#include "engine/core/filelock.h"
#include "engine/core/text.h"
#include "engine/target/auditlog.h"
#include "engine/target/clonedatabase.h"
#include "engine/target/upgrade.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <unistd.h>

namespace prism {
namespace {

using std::chrono::minutes;

// A dump being written: named only when it is whole.
class DumpFile
{
public:
    DumpFile(std::string directory, const std::string &name)
        : m_path(std::move(directory) + '/' + name)
    {}
    ~DumpFile()
    {
        if (m_fd.isOpen())
            ::unlink(temporary().c_str());
    }
    DumpFile(const DumpFile &) = delete;
    DumpFile &operator=(const DumpFile &) = delete;

    Result<int> open()
    {
        if (const auto made = makeDirectory(m_path.substr(0, m_path.rfind('/'))); !made)
            return made.error();
        m_fd.reset(::open(temporary().c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600));
        if (!m_fd.isOpen())
            return errorFromErrno(errno, Sentence::saying("create a dump"), temporary());
        return m_fd.get();
    }
    Result<void> keep()
    {
        if (::fsync(m_fd.get()) != 0)
            return errorFromErrno(errno, Sentence::saying("flush a dump"), temporary());
        if (const auto moved = moveFile(temporary(), m_path); !moved)
            return moved.error();
        m_fd.reset();
        return {};
    }
    [[nodiscard]] std::uint64_t size() const
    {
        const ::off_t end = ::lseek(m_fd.get(), 0, SEEK_END);
        return end > 0 ? static_cast<std::uint64_t>(end) : 0;
    }
    // From its beginning, for reading.
    [[nodiscard]] int rewound() const
    {
        ::lseek(m_fd.get(), 0, SEEK_SET);
        return m_fd.get();
    }
    [[nodiscard]] const std::string &path() const { return m_path; }

private:
    [[nodiscard]] std::string temporary() const { return m_path + ".prism-tmp"; }
    std::string m_path;
    FileDescriptor m_fd;
};

std::string compact(const std::string &iso)
{
    std::string out;
    std::copy_if(iso.begin(), iso.end(), std::back_inserter(out),
                 [](char c) { return c != '-' && c != ':'; });
    return out;
}

// The one container here whose image is a PostgreSQL.
Result<std::string> findPostgres(VerbHost &host, const StageContext &context)
{
    HostCommand command;
    command.words = {"docker", "ps", "--format", "{{.Names}} {{.Image}}"};
    command.timeout = context.limit();
    const auto outcome = host.run(command, context.stop(), {});
    if (!outcome.succeeded())
        return Error{
            ErrorCode::External,
            commandError(outcome, host.name(), Sentence::saying("listing containers"), "docker_failed")
                .message,
            {}};
    std::vector<std::string> found;
    for (const std::string_view line : lines(outcome.output)) {
        const auto words = split(line, ' ');
        if (words.size() == 2 && words[1].find("postgres") != std::string_view::npos)
            found.emplace_back(words[0]);
    }
    if (found.size() != 1)
        return Error{ErrorCode::NotFound,
                     found.empty()
                         ? Sentence::saying("no container with a PostgreSQL image runs on %1", host.name())
                         : Sentence::saying("several PostgreSQL containers run on %1: %2", host.name(),
                                            joined(found, ", ")),
                     {}};
    return found.front();
}

// The stages of one clone or restore and what they hand on to one another.
class Cloning
{
public:
    Cloning(VerbHost *source, const CloneRequest &request, const Clock &clock)
        : m_source(source)
        , m_request(request)
        , m_safety(request.dataDirectory + "/backups", "local-before-" + compact(clock.now().iso()) + ".dump")
        , m_dump(request.dataDirectory + "/backups",
                 request.target + '-' + compact(clock.now().iso()) + ".dump")
    {}

    StageEnd preflight(StageContext &context)
    {
        if (const auto made = makeDirectory(m_request.dataDirectory); !made)
            return StageEnd::failed(made.error());
        auto lock = FileLock::tryLock(m_request.dataDirectory + "/clone.lock");
        if (!lock)
            return StageEnd::failed(
                lock.error(), Sentence::saying("another clone or restore is at work here; wait for it"));
        m_lock.emplace(std::move(*lock));
        std::string container = m_request.localContainer;
        if (container.empty()) {
            auto found = findPostgres(m_here, context);
            if (!found)
                return StageEnd::failed(found.error(),
                                        Sentence::saying("start the local stack (prism install-local), or "
                                                         "name the container with --local-container"));
            container = std::move(*found);
        }
        m_local.emplace(m_here, container);
        auto here = m_local->facts(context);
        if (!here)
            return m_local->failed(
                here.error(), Sentence::saying("is the local stack up? 'prism install-local' starts it"));
        m_localFacts = std::move(*here);
        return m_source ? lookAtSource(context) : StageEnd::done(container);
    }

    StageEnd backup(StageContext &context)
    {
        const auto fd = m_safety.open();
        if (!fd)
            return StageEnd::failed(fd.error());
        const auto rows = m_local->dump(*fd, context);
        if (!rows)
            return m_local->failed(rows.error());
        const std::uint64_t size = m_safety.size();
        if (const auto kept = m_safety.keep(); !kept)
            return StageEnd::failed(kept.error());
        m_safetyKept = true;
        return StageEnd::done(
            Sentence::saying("%1, %2", m_safety.path(), humanBytes(static_cast<double>(size))));
    }

    StageEnd dump(StageContext &context)
    {
        const auto fd = m_dump.open();
        if (!fd)
            return StageEnd::failed(fd.error());
        auto rows = m_remote->dump(*fd, context);
        if (!rows)
            return m_remote->failed(rows.error(),
                                    Sentence::saying("the local database was not touched; run it again"));
        m_expected = std::move(*rows);
        return StageEnd::done(Sentence::counting("%1, %n tables", "%1, %n table", m_expected.size(),
                                                 humanBytes(static_cast<double>(m_dump.size()))));
    }

    StageEnd restore(StageContext &context, int fd, const DatabaseFacts &like)
    {
        auto rows = m_local->restoreBeside(fd, like, context);
        if (!rows)
            return m_local->failed(rows.error(), Sentence::saying("the local database was not touched"));
        m_restored = std::move(*rows);
        return StageEnd::done(Sentence::counting("%n tables", "%n table", m_restored.size()));
    }
    StageEnd restoreSource(StageContext &context)
    {
        return restore(context, m_dump.rewound(), m_sourceFacts);
    }

    StageEnd compare() const
    {
        std::uint64_t rows = 0;
        for (const auto &[table, count] : m_expected) {
            const auto it = m_restored.find(table);
            if (it == m_restored.end() || it->second != count)
                return StageEnd::failed(
                    {"rows_differ",
                     it == m_restored.end()
                         ? Sentence::saying("table %1 has %2 rows on the target and is missing in the copy",
                                            printable(table), count)
                         : Sentence::saying("table %1 has %2 rows on the target and %3 in the copy",
                                            printable(table), count, it->second),
                     Sentence::saying("the local database was not touched; run it again")});
            rows += count;
        }
        if (m_restored.size() != m_expected.size())
            return StageEnd::failed({"rows_differ",
                                     Sentence::saying("the copy has other tables than the target"),
                                     Sentence::saying("the local database was not touched; run it again")});
        return StageEnd::done(Sentence::counting("%1 rows in %n tables are the same",
                                                 "%1 rows in %n table are the same", m_expected.size(),
                                                 rows));
    }

    StageEnd takeOver(StageContext &context)
    {
        const auto done = m_local->takeOver(context);
        if (!done)
            return m_local->failed(
                done.error(),
                Sentence::saying("run it again; 'prism restore %1' brings the old database back",
                                 m_safety.path()));
        m_switched = true;
        return StageEnd::done(Sentence::saying("undo: prism restore %1", m_safety.path()));
    }

    std::optional<StageEnd> cleanUp(StageContext &context)
    {
        if (!m_local || m_switched || !m_safetyKept)
            return std::nullopt;
        const auto dropped = m_local->dropBeside(context);
        return dropped ? StageEnd::done(Sentence::saying("the local database is as it was"))
                       : m_local->failed(dropped.error());
    }

    void describe(Plan &plan) const
    {
        plan.facts = {{"local_container", m_local->container()},
                      {"local_version", std::to_string(m_localFacts.version)},
                      {"local_database", m_localFacts.name}};
        plan.services = {Sentence::saying("%1 (its sessions are ended for a moment)", m_local->container())};
        plan.undo = Sentence::saying("'prism restore' with the dump that is taken first");
        if (!m_remote)
            return;
        for (const auto &fact : std::vector<std::pair<std::string, std::string>>{
                 {"source_container", m_remote->container()},
                 {"source_version", std::to_string(m_sourceFacts.version)},
                 {"source_database", m_sourceFacts.name},
                 {"extensions", joined(m_sourceFacts.extensions, " ")}})
            plan.facts.push_back(fact);
        plan.bytes = m_sourceFacts.bytes;
    }

    VerbResult finish(VerbResult result) const
    {
        if (m_safetyKept)
            result.setFact("safety_backup", m_safety.path());
        for (const auto &[table, count] : m_restored) {
            if (m_switched && result.facts.size() < 200)
                result.setFact("rows " + printable(table), std::to_string(count));
        }
        if (const auto logged =
                appendAudit(m_request.dataDirectory, result, operatorName(), m_request.planHash);
            !logged)
            result.notices.push_back(
                Sentence::saying("not in the log of operations: %1", logged.error().text()));
        return result;
    }
    [[nodiscard]] const DatabaseFacts &localFacts() const { return m_localFacts; }

private:
    StageEnd lookAtSource(StageContext &context)
    {
        std::string container = m_request.sourceContainer;
        m_remote.emplace(*m_source, container);
        auto there = m_remote->facts(context);
        if (!there && there.error().message.text().find("No such container") != std::string::npos) {
            auto found = findPostgres(*m_source, context);
            if (!found)
                return StageEnd::failed(found.error(),
                                        Sentence::saying("name it: containers.postgres of the target"));
            m_remote.emplace(*m_source, *found);
            there = m_remote->facts(context);
        }
        if (!there)
            return m_remote->failed(
                there.error(),
                Sentence::saying("is the target's stack up? 'prism upgrade-lan --verify-only'"));
        m_sourceFacts = std::move(*there);
        constexpr int major = 10000;
        if (m_localFacts.version / major < m_sourceFacts.version / major)
            return StageEnd::failed(
                {"local_server_older",
                 Sentence::saying("the local PostgreSQL is %1, the target's %2",
                                  std::to_string(m_localFacts.version / major),
                                  std::to_string(m_sourceFacts.version / major)),
                 Sentence::saying(
                     "PostgreSQL cannot restore into an older version: upgrade the local stack")});
        for (const std::string &extension : m_sourceFacts.extensions) {
            if (std::find(m_localFacts.available.begin(), m_localFacts.available.end(), extension) ==
                m_localFacts.available.end())
                return StageEnd::failed({"extension_missing",
                                         Sentence::saying("the local PostgreSQL does not have extension %1",
                                                          printable(extension)),
                                         Sentence::saying("use an image that has it in the local stack")});
        }
        return newerCheck(context);
    }

    // By the times at which the two stacks were deployed, where Prism knows both.
    StageEnd newerCheck(StageContext &context)
    {
        const Sentence note =
            Sentence::saying("PostgreSQL %1, %2", std::to_string(m_sourceFacts.version / 10000),
                             humanBytes(static_cast<double>(m_sourceFacts.bytes)));
        if (m_request.evenIfNewer || m_request.sourceFolder.empty() || m_request.localFolder.empty())
            return StageEnd::done(note);
        HostCommand command;
        command.words = {"cat", m_request.sourceFolder + "/.prism/deployed"};
        command.timeout = context.limit();
        const auto outcome = m_source->run(command, context.stop(), {});
        const auto local = readFile(m_request.localFolder + "/.prism/deployed", 4096);
        const auto there = parseIsoTime(trimmed(outcome.output));
        const auto here = local ? parseIsoTime(trimmed(*local)) : std::nullopt;
        if (outcome.succeeded() && there && here && *here > *there)
            return StageEnd::failed(
                {"local_newer",
                 Sentence::saying("the local stack is of %1, newer than the target's of %2", here->iso(),
                                  there->iso()),
                 Sentence::saying("an older database may not fit it; --even-if-newer clones all the same")});
        return StageEnd::done(note);
    }

    LocalHost m_here;
    VerbHost *m_source;
    const CloneRequest &m_request;
    std::optional<FileLock> m_lock;
    std::optional<CloneDatabase> m_local;
    std::optional<CloneDatabase> m_remote;
    DatabaseFacts m_localFacts;
    DatabaseFacts m_sourceFacts;
    DumpFile m_safety;
    DumpFile m_dump;
    RowCounts m_expected;
    RowCounts m_restored;
    bool m_safetyKept = false;
    bool m_switched = false;
};

} // namespace

VerbResult cloneDatabase(VerbHost &source, const CloneRequest &request, const Clock &clock,
                         const StageListener &listener, const std::stop_token &stop)
{
    VerbResult result = beginResult("clone-db", request.target, {}, clock);
    Cloning work(&source, request, clock);
    StageRun run;
    run.stages = {{"preflight", minutes(2),
                   [&](StageContext &c) {
                       return work.preflight(c);
                   }},
                  {"backup", minutes(60),
                   [&](StageContext &c) {
                       return work.backup(c);
                   }},
                  {"dump", minutes(180),
                   [&](StageContext &c) {
                       return work.dump(c);
                   }},
                  {"restore", minutes(180),
                   [&](StageContext &c) {
                       return work.restoreSource(c);
                   }},
                  {"compare", minutes(1),
                   [&](StageContext &) {
                       return work.compare();
                   }},
                  {"switch", minutes(2), [&](StageContext &c) {
                       return work.takeOver(c);
                   }}};
    run.failureName = "clean-up";
    run.failureLimit = minutes(2);
    run.onFailure = [&](StageContext &c) {
        return work.cleanUp(c);
    };
    runStages(run, result, listener, stop);
    return work.finish(std::move(result));
}

Result<Plan> planClone(VerbHost &source, const CloneRequest &request, const std::stop_token &stop)
{
    const SystemClock clock;
    Cloning work(&source, request, clock);
    StageContext context(stop, minutes(2), [](std::string_view) {});
    const StageEnd looked = work.preflight(context);
    if (looked.error)
        return Error{looked.status == StageStatus::Cancelled ? ErrorCode::Cancelled : ErrorCode::External,
                     Sentence::saying("%1; %2", looked.error->message, looked.error->hint),
                     {}};
    Plan plan;
    plan.verb = "clone-db";
    plan.target = request.target;
    work.describe(plan);
    plan.commands = {
        "docker exec LOCAL pg_dump -Fc > " + request.dataDirectory + "/backups/local-before-TIME.dump",
        Sentence::saying("ssh %1 docker exec SOURCE pg_dump -Fc (one read-only snapshot)", source.name()),
        Sentence::saying(
            "docker exec -i LOCAL pg_restore --exit-on-error (into a database beside the present one)"),
        Sentence::saying("compare the rows of all tables"),
        Sentence::saying("rename the two databases in one transaction")};
    return plan;
}

VerbResult restoreDump(const std::string &dumpFile, const CloneRequest &request, const Clock &clock,
                       const StageListener &listener, const std::stop_token &stop)
{
    VerbResult result = beginResult("restore", "local", "database", clock);
    Cloning work(nullptr, request, clock);
    StageRun run;
    run.stages = {{"preflight", minutes(2),
                   [&](StageContext &c) {
                       return work.preflight(c);
                   }},
                  {"backup", minutes(60),
                   [&](StageContext &c) {
                       return work.backup(c);
                   }},
                  {"restore", minutes(180),
                   [&](StageContext &c) {
                       const auto fd = openRegular(dumpFile, SIZE_MAX);
                       return fd ? work.restore(c, fd->get(), work.localFacts())
                                 : StageEnd::failed(fd.error());
                   }},
                  {"switch", minutes(2), [&](StageContext &c) {
                       return work.takeOver(c);
                   }}};
    run.failureName = "clean-up";
    run.failureLimit = minutes(2);
    run.onFailure = [&](StageContext &c) {
        return work.cleanUp(c);
    };
    runStages(run, result, listener, stop);
    return work.finish(std::move(result));
}

Result<Plan> planRestoreDump(const std::string &dumpFile, const CloneRequest &request,
                             const std::stop_token &stop)
{
    const SystemClock clock;
    const auto head = readHead(dumpFile, 5);
    if (!head)
        return head.error();
    if (*head != "PGDMP")
        return Error{ErrorCode::InvalidInput, Sentence::saying("no dump of pg_dump -Fc"), dumpFile};
    Cloning work(nullptr, request, clock);
    StageContext context(stop, minutes(2), [](std::string_view) {});
    const StageEnd looked = work.preflight(context);
    if (looked.error)
        return Error{
            ErrorCode::External, Sentence::saying("%1; %2", looked.error->message, looked.error->hint), {}};
    Plan plan;
    plan.verb = "restore";
    plan.target = "local";
    plan.mode = "database";
    work.describe(plan);
    plan.facts.emplace_back("dump", dumpFile);
    plan.commands = {"docker exec LOCAL pg_dump -Fc > " + request.dataDirectory +
                         "/backups/local-before-TIME.dump",
                     "docker exec -i LOCAL pg_restore --exit-on-error < " + dumpFile,
                     Sentence::saying("rename the two databases in one transaction")};
    return plan;
}

} // namespace prism
