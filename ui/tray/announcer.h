// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/settings/settings.h"
#include "engine/watch/announcementdesk.h"
#include "ui/run/duewatch.h"
#include "ui/triage/triagedesk.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace prism {

/// What the announcer found when it last looked.
struct AnnouncerNews
{
    std::vector<Announcement> due; ///< to be told now; they count as told
    WatchReport watch;
    SinceLooked since;
    std::optional<UtcTime> quietUntil;
    std::optional<UtcTime> nextRun;
    std::optional<Error> error; ///< the files of the watch cannot be read or written
};

/// Looks for what the operator is to be told: with each bundle, and every few minutes for what did not come.
/// Works on a thread of its own, one thing after the other. GUI thread; the clock must outlive it.
class Announcer : public QObject
{
    Q_OBJECT

public:
    /// `environment` is what preferences are read from at each look, since they may change.
    Announcer(Settings settings, Variables environment, const Clock &clock, PlannedRuns schedule,
              QObject *parent = nullptr);
    /// Waits for what is under way: some small files.
    ~Announcer() override;

    /// The bundle in sight, with what was decided, from the next look on.
    void setSnapshot(std::shared_ptr<const DecidedSnapshot> snapshot) { m_snapshot = std::move(snapshot); }
    /// Looks now; ends in news().
    void look();
    /// The operator has the bundle in sight: its P0s need not be told any more.
    void markLooked();
    void snooze(const Announcement &announcement);
    /// No channel could tell it: it is due again, at the next look.
    void giveBack(const Announcement &announcement);
    /// Only P0 is told until then; in the past: over. Ends in news().
    void beQuietUntil(UtcTime until);

    static constexpr std::int64_t snoozeSeconds = std::int64_t{4} * 3600;

Q_SIGNALS:
    void news(const prism::AnnouncerNews &news);

private:
    using Job = std::function<std::optional<AnnouncerNews>()>;

    void queue(Job job);
    void startNext();
    void take();

    [[nodiscard]] AnnouncerNews newsOf(const DecidedSnapshot *snapshot) const;

    const Settings m_settings;
    const Variables m_environment;
    const Clock &m_clock;
    PlannedRuns m_schedule;
    std::shared_ptr<const DecidedSnapshot> m_snapshot;
    std::deque<Job> m_jobs;
    bool m_busy = false;
    QTimer m_timer;
    QFutureWatcher<std::optional<AnnouncerNews>> m_working;
    QThreadPool m_pool; // last: its destructor waits for jobs that use the settings
};

} // namespace prism
