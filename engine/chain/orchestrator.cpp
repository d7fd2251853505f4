// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/chain/orchestrator.h"

#include "engine/audit/inboxlayout.h"
#include "engine/chain/runrecord.h"
#include "engine/core/atomicfile.h"
#include "engine/core/filelock.h"
#include "engine/core/workers.h"
#include "engine/facts/collectfacts.h"
#include "engine/facts/factsshelf.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <mutex>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace prism {
namespace {

/// The six producers of one chain on one pool.
class Producers
{
public:
    Producers(const Settings &settings, const ChainRequest &request, const std::string &day,
              const Clock &clock, Tools &tools, const ProgressSink &progress)
        : m_settings(settings)
        , m_clock(clock)
        , m_day(day)
        , m_progress(progress)
    {
        for (const Daemon d : allDaemons) {
            Lane &lane = m_lanes.at(static_cast<std::size_t>(d));
            lane.report.daemon = d;
            auto producer = Producer::prepare(settings, {d, day, request.builtIn, {}}, clock, tools);
            if (producer)
                lane.producer = std::move(*producer);
            else
                lane.report.failure = producer.error();
        }
    }

    /// `beside` is done once, on one of the pool's threads.
    std::vector<DaemonReport> run(RunRecord &record, const std::function<void()> &beside,
                                  const std::stop_token &stop)
    {
        m_record = &record;
        std::vector<Job> jobs;
        for (Lane &lane : m_lanes) {
            const std::size_t count = lane.producer ? lane.producer->jobCount() : 0;
            lane.left = count;
            for (std::size_t i = 0; i < count; ++i)
                jobs.push_back({&lane, i, lane.producer->jobInfo(i).cost});
            if (count == 0)
                finish(lane, stop);
            else
                tell(lane, RunProgress::State::Running, "");
        }
        // The dear ones first, so that none of them starts last and runs alone.
        std::stable_sort(jobs.begin(), jobs.end(),
                         [](const Job &a, const Job &b) { return a.cost > b.cost; });
        if (jobs.empty())
            beside();
        else
            runOnPool(jobs, beside, stop);
        std::vector<DaemonReport> reports;
        for (Lane &lane : m_lanes)
            reports.push_back(std::move(lane.report));
        return reports;
    }

private:
    struct Lane
    {
        std::unique_ptr<Producer> producer;
        std::atomic<std::size_t> left = 0;
        DaemonReport report;
    };
    struct Job
    {
        Lane *lane;
        std::size_t index;
        Cost cost;
    };

    void runOnPool(const std::vector<Job> &jobs, const std::function<void()> &beside,
                   const std::stop_token &stop)
    {
        // Those that are taken at once: a child whose end nobody awaits would fill its pipe and stand.
        const auto atOnce = std::min(jobs.size(), static_cast<std::size_t>(std::max(1, m_settings.poolSize)));
        for (std::size_t i = 0; i < atOnce; ++i)
            jobs[i].lane->producer->startJob(jobs[i].index, stop);
        runInParallel(jobs.size() + 1, m_settings.poolSize, [&](std::size_t i) {
            if (i == atOnce)
                return beside();
            const Job &job = jobs[i < atOnce ? i : i - 1];
            job.lane->producer->runJob(job.index, stop);
            const JobFailure failure = m_progress ? job.lane->producer->jobFailure(job.index) : JobFailure();
            const std::size_t left = --job.lane->left;
            if (left > 0)
                tell(*job.lane, RunProgress::State::Running, job.lane->producer->jobInfo(job.index).title,
                     failure);
            else
                finish(*job.lane, stop, failure);
        });
    }

    void finish(Lane &lane, const std::stop_token &stop, const JobFailure &last = {})
    {
        if (stop.stop_requested())
            return; // a half-looked summary would say less than none
        if (lane.producer) {
            lane.report.produce = lane.producer->finish();
            lane.producer->write(lane.report.produce, DirectorySync::Later); // once for all six, below
            lane.report.failure = lane.report.produce.failure;
        }
        if (lane.report.failure)
            writeFailedHeartbeat(lane);
        m_record->daemonEnded(lane.report);
        const auto &errors = lane.report.produce.summary.detectorErrors;
        const auto state = lane.report.failure ? RunProgress::State::Failed
                           : errors.empty()    ? RunProgress::State::Healthy
                                               : RunProgress::State::Unhealthy;
        tell(lane, state,
             lane.report.failure ? lane.report.failure->text()
             : errors.empty()    ? Sentence()
                                 : Sentence(errors.front()),
             last);
    }

    // Nobody must take silence for health (FORMATS.md D25).
    void writeFailedHeartbeat(const Lane &lane) const
    {
        const SummaryKey key{lane.report.daemon, m_settings.host};
        const Heartbeat heartbeat{
            key.daemon, key.host, "failed", {lane.report.failure->text()}, m_clock.now()};
        static_cast<void>(
            writeFileAtomically(InboxLayout(m_settings.inbox).heartbeat(key), encodeHeartbeat(heartbeat)));
    }

    void tell(const Lane &lane, RunProgress::State state, Sentence message, JobFailure failure = {})
    {
        if (!m_progress)
            return;
        const int total = lane.producer ? static_cast<int>(lane.producer->jobCount()) : 0;
        RunProgress progress{lane.report.daemon,
                             state,
                             total - static_cast<int>(lane.left.load()),
                             total,
                             std::move(message),
                             std::move(failure.why)};
        progress.printed = std::move(failure.printed);
        if (state != RunProgress::State::Running) {
            const auto &findings = lane.report.produce.summary.findings;
            const auto worst =
                std::min_element(findings.begin(), findings.end(),
                                 [](const Finding &a, const Finding &b) { return a.priority < b.priority; });
            progress.findings = static_cast<int>(findings.size());
            progress.topPriority = worst == findings.end() ? "" : std::string(priorityName(worst->priority));
        }
        const std::lock_guard guard(m_mutex);
        m_progress(progress);
    }

    const Settings &m_settings;
    const Clock &m_clock;
    std::string m_day;
    const ProgressSink &m_progress;
    std::mutex m_mutex; // around m_progress
    RunRecord *m_record = nullptr;
    std::array<Lane, allDaemons.size()> m_lanes;
};

/// Looks at this host and keeps it for the day; "" or why that failed.
Sentence keepFacts(const Settings &settings, const std::string &day, UtcTime now, const std::stop_token &stop)
{
    FactsRequest request;
    request.host = settings.host;
    request.day = day;
    request.now = now;
#ifdef __APPLE__
    request.isMac = true;
#endif
    request.stop = stop;
    const HostFacts facts = collectFacts(request);
    const auto kept = stop.stop_requested() ? Result<void>()
                                            : FactsShelf(settings.inbox).store(facts, DirectorySync::Later);
    return kept ? Sentence()
                : Sentence::saying("the facts of this host were not kept: %1", kept.error().text());
}

/// The hosts of the registry, asked on a thread of their own while this host's producers run.
class Gathering
{
public:
    Gathering(Settings &settings, const GatherRequest &request, const std::string &day, const Clock &clock,
              const std::stop_token &stop)
    {
        if (request.registry.empty())
            return;
        expectAuditedHosts(settings, request.registry);
        const auto registry = Registry::load(request.registry);
        if (!registry) {
            m_report.warnings.push_back(
                Sentence::saying("nothing was gathered: %1", registry.error().text()));
            return;
        }
        m_targets = auditedTargets(settings, *registry, m_leftOut);
        if (!request.connect || m_targets.empty())
            return;
        const auto work = [this, &settings, &request, &day, &clock, stop] {
            m_report = gather(settings, m_targets, day, request.deadline, clock, request.sink, stop);
        };
        try {
            m_thread = std::jthread(work);
        } catch (const std::system_error &) {
            work(); // later, not never
        }
    }

    /// Waits for the slowest host, or the deadline.
    GatherReport finish()
    {
        if (m_thread.joinable())
            m_thread.join();
        m_report.warnings.insert(m_report.warnings.begin(), m_leftOut.begin(), m_leftOut.end());
        return std::move(m_report);
    }

private:
    std::vector<Target> m_targets;
    std::vector<Sentence> m_leftOut;
    GatherReport m_report; // the thread's, until it is joined
    std::jthread m_thread;
};

} // namespace

bool ChainReport::isComplete() const
{
    return !collect.partial && collect.missing.empty() &&
           std::all_of(daemons.begin(), daemons.end(), [](const DaemonReport &d) { return d.isHealthy(); });
}

Result<ChainReport> runChain(Settings settings, const ChainRequest &request, const Clock &clock, Tools &tools,
                             const ProgressSink &progress, const std::stop_token &stop)
{
    const std::int64_t started = monotonicMilliseconds();
    ChainReport report;
    report.startedAt = clock.now();
    report.due = request.due;
    report.day = report.startedAt.day(); // fixed here, for every step (D02, D03)
    const InboxLayout layout(settings.inbox);
    for (const auto &made : {layout.create(report.day), makeDirectory(settings.cache)}) {
        if (!made)
            return made.error();
    }
    auto lock = FileLock::tryLock(layout.chainLock());
    if (!lock)
        return lock.error().code == ErrorCode::Busy
                   ? Error{ErrorCode::Busy, Sentence::saying("another chain is running in this inbox"),
                           settings.inbox}
                   : lock.error();

    RunRecord record(settings, report.day, report.startedAt);
    Gathering gathering(settings, request.gather, report.day, clock, stop);
    Producers producers(settings, request, report.day, clock, tools, progress);
    Sentence factsFailure;
    const auto keep = [&] {
        if (request.builtIn)
            factsFailure = keepFacts(settings, report.day, report.startedAt, stop);
    };
    report.daemons = producers.run(record, keep, stop);
    report.gather = gathering.finish();
    report.warnings = report.gather.warnings;
    const auto stopped = [&](const Error &e) {
        record.write(report, clock.now(), e.code == ErrorCode::Cancelled ? 130 : 1, e.text());
        return e;
    };
    if (stop.stop_requested())
        return stopped(
            {ErrorCode::Cancelled, Sentence::saying("the chain was stopped; no bundle was made"), {}});
    for (const std::string &directory : {layout.pending(report.day), layout.heartbeats()}) {
        if (auto flushed = syncDirectory(directory); !flushed)
            return stopped(flushed.error());
    }

    for (const std::string &day : unbundledDays(settings.inbox, report.day)) {
        auto earlier =
            collect({settings.inbox, settings.hosts, settings.minimumSummaries, day, false}, clock, stop);
        if (earlier && earlier->written)
            report.earlierDays.push_back(std::move(*earlier));
    }
    auto collected =
        collect({settings.inbox, settings.hosts, settings.minimumSummaries, report.day, true}, clock, stop);
    if (!collected)
        return stopped(collected.error());
    report.collect = std::move(*collected);
    if (!factsFailure.empty())
        report.warnings.push_back(std::move(factsFailure));
    if (auto marked = record.writeDoneMarker(); !marked)
        report.warnings.push_back(marked.error().text());
    for (Sentence &warning : afterBundle(settings, report.collect, clock, request.after, stop))
        report.warnings.push_back(std::move(warning));
    report.finishedAt = clock.now();
    report.milliseconds = monotonicMilliseconds() - started;
    record.write(report, report.finishedAt, report.isComplete() ? 0 : 4, {});
    return report;
}

} // namespace prism
