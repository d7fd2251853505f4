// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/settings/dailyschedule.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <optional>

namespace prism {

/// The schedule of this machine's daily run, asked of the system: never called on the GUI thread; nothing if
/// there is none.
using PlannedRuns = std::function<std::optional<DailySchedule>()>;

/// Knows when the daily run was due and has had its time, so that a bundle from before is late. It asks for
/// the schedule only when a bundle is old enough to be late. GUI thread; clock and pool must outlive it.
class DueWatch : public QObject
{
    Q_OBJECT

public:
    DueWatch(const Clock &clock, QThreadPool &pool, QObject *parent = nullptr);
    ~DueWatch() override;

    void setSchedule(PlannedRuns runs) { m_runs = std::move(runs); }
    /// A bundle of that time is in sight.
    void look(UtcTime assembled);

Q_SIGNALS:
    /// The last run that was due and has had its time, nothing without a schedule; and the one to come.
    void dueChanged(std::optional<prism::UtcTime> last, std::optional<prism::UtcTime> next);

private:
    void ask();
    void take();
    void wakeIn(std::int64_t seconds);

    const Clock &m_clock;
    QThreadPool &m_pool;
    PlannedRuns m_runs;
    QTimer m_timer;
    QFutureWatcher<std::optional<DailySchedule>> m_watcher;
};

} // namespace prism
