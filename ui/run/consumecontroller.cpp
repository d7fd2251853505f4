// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/consumecontroller.h"

#include "engine/core/file.h"
#include "engine/core/localday.h"
#include "engine/target/auditlog.h"
#include "engine/triage/decisionstore.h"
#include "ui/async/runon.h"

#include <utility>

namespace prism {

namespace {

Result<Receipt> receiptNow(const ConsumePlace &place, const Bundle &bundle, UtcTime now)
{
    DecisionBook book;
    if (fileExists(DecisionStore::pathIn(place.dataDirectory))) {
        auto read = readDecisions(place.dataDirectory);
        if (!read)
            return read.error();
        book = std::move(*read);
    }
    const DecidedView view = decide(bundle, book.inForce(), localDay(now, place.timeZone));
    return receiptFor(bundle, view, book, now, operatorName());
}

Receipt receiptOrNothingDecided(const ConsumePlace &place, const Bundle &bundle, UtcTime now)
{
    if (auto receipt = receiptNow(place, bundle, now))
        return std::move(*receipt);
    return receiptFor(bundle, decide(bundle, {}, localDay(now, place.timeZone)), {}, now, operatorName());
}

ConsumeOutcome consumed(const ConsumePlace &place, const Bundle &bundle, UtcTime now, const NextRun &nextRun,
                        const std::stop_token &stop)
{
    ConsumeOutcome outcome;
    auto receipt = receiptNow(place, bundle, now); // before the bundle moves
    auto report = consume(place.inbox, bundle.id(), stop);
    if (!report) {
        outcome.error = report.error();
        return outcome;
    }
    outcome.report = std::move(*report);
    if (receipt) {
        if (const auto written = writeReceipt(place.dataDirectory, *receipt); !written)
            outcome.receiptProblem = written.error().text();
        outcome.receipt = std::move(*receipt);
    } else {
        outcome.receiptProblem = receipt.error().text();
    }
    if (nextRun)
        outcome.nextRun = nextRun();
    return outcome;
}

} // namespace

ConsumeController::ConsumeController(ConsumePlace place, NextRun nextRun, const Clock &clock,
                                     QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_nextRun(std::move(nextRun))
    , m_clock(clock)
    , m_pool(pool)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const auto future = m_watcher.future();
        if (future.resultCount() > 0)
            Q_EMIT finished(future.result());
    });
    connect(&m_checking, &QFutureWatcherBase::finished, this, [this] {
        const auto future = m_checking.future();
        if (future.resultCount() > 0)
            Q_EMIT checked(future.result());
    });
}

ConsumeController::~ConsumeController()
{
    m_stop.request_stop();
}

void ConsumeController::check(const std::shared_ptr<const Bundle> &bundle)
{
    if (!bundle || m_checking.isRunning())
        return;
    m_checking.setFuture(runOn(m_pool, [place = m_place, bundle, now = m_clock.now()] {
        return receiptOrNothingDecided(place, *bundle, now);
    }));
}

void ConsumeController::start(const std::shared_ptr<const Bundle> &bundle)
{
    if (!bundle || m_watcher.isRunning())
        return;
    m_watcher.setFuture(
        runOn(m_pool, [place = m_place, bundle, now = m_clock.now(), nextRun = m_nextRun,
                       stop = m_stop.get_token()] { return consumed(place, *bundle, now, nextRun, stop); }));
}

} // namespace prism
