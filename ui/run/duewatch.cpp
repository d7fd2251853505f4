// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/duewatch.h"

#include "engine/chain/orchestrator.h"
#include "ui/async/runon.h"

#include <algorithm>
#include <chrono>

namespace prism {

DueWatch::DueWatch(const Clock &clock, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_pool(pool)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DueWatch::ask);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &DueWatch::take);
}

DueWatch::~DueWatch() = default;

void DueWatch::look(UtcTime assembled)
{
    if (!m_runs)
        return;
    const std::int64_t age = m_clock.now().seconds - assembled.seconds;
    if (age > lateAfterSeconds)
        ask();
    else
        wakeIn(lateAfterSeconds - age); // it cannot be late before
}

void DueWatch::ask()
{
    m_watcher.setFuture(runOn(m_pool, m_runs));
}

void DueWatch::take()
{
    const auto future = m_watcher.future();
    if (future.resultCount() == 0)
        return;
    const std::optional<DailySchedule> schedule = future.result();
    if (!schedule) {
        Q_EMIT dueChanged({}, {});
        return;
    }
    const UtcTime now = m_clock.now();
    const auto next = nextDue(*schedule, now);
    Q_EMIT dueChanged(lastDue(*schedule, {now.seconds - lateAfterSeconds}), next);
    if (next)
        wakeIn(next->seconds + lateAfterSeconds - now.seconds);
}

void DueWatch::wakeIn(std::int64_t seconds)
{
    constexpr std::int64_t longest = 24 * 3600;
    m_timer.start(std::chrono::seconds(std::clamp<std::int64_t>(seconds + 1, 1, longest)));
}

} // namespace prism
