// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/consumecontroller.h"

#include "ui/async/runon.h"

#include <utility>

namespace prism {

namespace {

ConsumeOutcome consumed(const std::string &inbox, const std::string &bundleId, const NextRun &nextRun,
                        const std::function<std::optional<Receipt>()> &receipt, const std::stop_token &stop)
{
    ConsumeOutcome outcome;
    auto report = consume(inbox, bundleId, stop);
    if (!report) {
        outcome.error = report.error();
        return outcome;
    }
    outcome.report = std::move(*report);
    if (receipt)
        outcome.receipt = receipt();
    if (nextRun)
        outcome.nextRun = nextRun();
    return outcome;
}

} // namespace

ConsumeController::ConsumeController(std::string inbox, NextRun nextRun, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_inbox(std::move(inbox))
    , m_nextRun(std::move(nextRun))
    , m_pool(pool)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const auto future = m_watcher.future();
        if (future.resultCount() > 0)
            Q_EMIT finished(future.result());
    });
}

ConsumeController::~ConsumeController()
{
    m_stop.request_stop();
}

void ConsumeController::start(const std::string &bundleId, std::function<std::optional<Receipt>()> receipt)
{
    if (m_watcher.isRunning())
        return;
    m_watcher.setFuture(runOn(
        m_pool, [inbox = m_inbox, bundleId, nextRun = m_nextRun, receipt = std::move(receipt),
                 stop = m_stop.get_token()] { return consumed(inbox, bundleId, nextRun, receipt, stop); }));
}

} // namespace prism
