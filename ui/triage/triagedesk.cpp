// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/triagedesk.h"

#include "engine/core/file.h"
#include "engine/core/localday.h"
#include "engine/target/auditlog.h"
#include "engine/triage/decisionstore.h"
#include "ui/async/runon.h"

#include <map>
#include <utility>

namespace prism {

namespace {

/// Where and when a job works; a plain value that goes to the pool.
struct Surroundings
{
    std::string dataDirectory;
    std::string today;
    UtcTime now;
    std::shared_ptr<const Bundle> bundle;
    std::shared_ptr<const Overview> plain =
        nullptr; // of the bundle without decisions; null if nobody made it yet
};

/// Flags of the findings that stand so; approved ones too if wanted.
std::shared_ptr<const HiddenFindings> flagsOf(const std::shared_ptr<const Bundle> &bundle,
                                              const DecidedView &view,
                                              const std::shared_ptr<const std::vector<Standing>> &standings,
                                              bool withApproved)
{
    auto flags = std::make_shared<HiddenFindings>();
    flags->bundle = bundle;
    flags->standings = standings;
    flags->flags.assign(bundle->findings().size(), false);
    for (const DecidedFinding &decided : view.decided)
        flags->flags[decided.finding] =
            isHidden(decided.standing) || (withApproved && decided.standing == Standing::Approved);
    return flags;
}

Result<std::shared_ptr<const DecidedSnapshot>> look(const Surroundings &at)
{
    auto snapshot = std::make_shared<DecidedSnapshot>();
    snapshot->bundle = at.bundle;
    if (fileExists(DecisionStore::pathIn(at.dataDirectory))) {
        const auto store = DecisionStore::open(at.dataDirectory);
        auto entries = store ? (*store)->entries() : Result<std::vector<LedgerEntry>>(store.error());
        if (!entries)
            return entries.error();
        snapshot->book = DecisionBook(std::move(*entries));
        const auto matched = (*store)->lastMatched();
        snapshot->reminders = remindersOf(snapshot->book.inForce(),
                                          matched.value_or(std::map<std::string, std::string>()), at.today);
    }
    snapshot->view = prism::decide(*at.bundle, snapshot->book.inForce(), at.today);
    const auto standings = std::make_shared<const std::vector<Standing>>(snapshot->view.standings);
    snapshot->settled = flagsOf(at.bundle, snapshot->view, standings, true);
    snapshot->hidden = flagsOf(at.bundle, snapshot->view, standings, false);
    snapshot->overview = std::make_shared<const Overview>(
        decidedOverview(at.plain ? *at.plain : overviewOf(*at.bundle), *at.bundle, snapshot->view,
                        secondsPerFinding(snapshot->book)));
    at.bundle->letGoOfFile();
    return std::shared_ptr<const DecidedSnapshot>(std::move(snapshot));
}

TriageOutcome decideNow(const Surroundings &at, const TriageRequest &request)
{
    TriageOutcome outcome;
    outcome.kind = request.kind;
    const auto store = DecisionStore::open(at.dataDirectory);
    auto entries = store ? (*store)->entries() : Result<std::vector<LedgerEntry>>(store.error());
    if (!entries) {
        outcome.error = entries.error();
        return outcome;
    }
    const DecidedView view = prism::decide(*at.bundle, DecisionBook(std::move(*entries)).inForce(), at.today);
    const TriagePlan plan = planTriage(*at.bundle, view, request, at.now, at.today);
    for (const TriageItem &item : plan.items) {
        if (!item.refused.empty())
            outcome.refused.push_back(item);
    }
    if (plan.decisions.empty())
        return outcome;
    outcome.until = plan.decisions.front().until;
    outcome.count = static_cast<int>(plan.covered.size());
    if (const auto added = (*store)->add(plan.decisions); !added)
        outcome.error = added.error();
    return outcome;
}

/// Without ids: the last batch.
TriageOutcome revertNow(const Surroundings &at, std::vector<std::string> ids)
{
    TriageOutcome outcome;
    outcome.what = TriageOutcome::What::Reverted;
    const auto store = DecisionStore::open(at.dataDirectory);
    auto entries = store ? (*store)->entries() : Result<std::vector<LedgerEntry>>(store.error());
    if (!entries) {
        outcome.error = entries.error();
        return outcome;
    }
    if (ids.empty())
        ids = DecisionBook(std::move(*entries)).lastBatch();
    if (ids.empty())
        return outcome;
    const auto count = (*store)->revert(ids, operatorName(), at.now);
    if (!count)
        outcome.error = count.error();
    outcome.count = count.value_or(0);
    return outcome;
}

} // namespace

TriageDesk::TriageDesk(std::string dataDirectory, std::string timeZone, const Clock &clock, QThreadPool &pool,
                       QObject *parent)
    : QObject(parent)
    , m_dataDirectory(std::move(dataDirectory))
    , m_timeZone(std::move(timeZone))
    , m_clock(clock)
    , m_pool(pool)
    , m_watch(m_dataDirectory)
{
    connect(&m_watch, &LedgerWatch::changed, this, &TriageDesk::reload);
    connect(&m_working, &QFutureWatcherBase::finished, this, &TriageDesk::take);
}

TriageDesk::~TriageDesk() = default;

std::string TriageDesk::today() const
{
    return localDay(m_clock.now(), m_timeZone);
}

void TriageDesk::setBundle(const std::shared_ptr<const Bundle> &bundle, std::shared_ptr<const Overview> plain)
{
    m_bundle = bundle;
    m_plain = std::move(plain);
    reload();
}

void TriageDesk::reload()
{
    if (!m_bundle)
        return;
    queue([at = Surroundings{m_dataDirectory, today(), m_clock.now(), m_bundle, m_plain}] {
        Answer answer;
        answer.stamp = ledgerStamp(at.dataDirectory); // before: what is written meanwhile is news
        auto snapshot = look(at);
        if (snapshot)
            answer.snapshot = std::move(*snapshot);
        else
            answer.error = snapshot.error();
        return answer;
    });
}

QFuture<TriagePlan> TriageDesk::preview(const TriageRequest &request) const
{
    return runOn(m_pool,
                 [snapshot = m_snapshot, request, now = m_clock.now(), day = today()]() -> TriagePlan {
                     if (!snapshot)
                         return {};
                     return planTriage(*snapshot->bundle, snapshot->view, request, now, day);
                 });
}

void TriageDesk::decide(TriageRequest request)
{
    if (!m_bundle)
        return;
    request.author = operatorName();
    queue(
        [at = Surroundings{m_dataDirectory, today(), m_clock.now(), m_bundle}, request = std::move(request)] {
            Answer answer;
            answer.outcome = decideNow(at, request);
            answer.stamp = ledgerStamp(at.dataDirectory);
            if (auto snapshot = look(at))
                answer.snapshot = std::move(*snapshot);
            return answer;
        });
}

void TriageDesk::undo()
{
    revert({});
}

void TriageDesk::revert(std::vector<std::string> ids)
{
    if (!m_bundle)
        return;
    queue([at = Surroundings{m_dataDirectory, today(), m_clock.now(), m_bundle}, ids = std::move(ids)] {
        Answer answer;
        answer.outcome = revertNow(at, ids);
        answer.stamp = ledgerStamp(at.dataDirectory);
        if (auto snapshot = look(at))
            answer.snapshot = std::move(*snapshot);
        return answer;
    });
}

void TriageDesk::queue(Job job)
{
    m_jobs.push_back(std::move(job));
    // Not the watcher's word for it: a future that has ended still owes its answer until take() has run.
    if (!m_isBusy)
        startNext();
}

void TriageDesk::startNext()
{
    m_isBusy = !m_jobs.empty();
    if (m_jobs.empty())
        return;
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    m_working.setFuture(runOn(m_pool, std::move(job)));
}

void TriageDesk::take()
{
    const auto future = m_working.future();
    if (future.resultCount() > 0) {
        const Answer answer = future.result();
        m_watch.arm();
        m_watch.setRead(answer.stamp);
        // Of a bundle that was overtaken meanwhile nothing is shown; its reload waits in the queue.
        if (answer.snapshot && answer.snapshot->bundle == m_bundle) {
            m_snapshot = answer.snapshot;
            Q_EMIT changed();
        }
        if (answer.error)
            Q_EMIT failed(*answer.error);
        if (answer.outcome)
            Q_EMIT finished(*answer.outcome);
    }
    startNext();
}

} // namespace prism
