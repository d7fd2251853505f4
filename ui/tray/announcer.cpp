// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/announcer.h"

#include "engine/watch/chainseen.h"
#include "ui/async/runon.h"

#include <chrono>
#include <utility>

namespace prism {

namespace {

// A deadline is told this much late at worst; the window at rest wakes no oftener.
constexpr std::chrono::minutes pause{5};

Surroundings surroundingsOf(const DecidedSnapshot *snapshot)
{
    Surroundings known;
    if (snapshot != nullptr) {
        known.bundle = snapshot->bundle.get();
        known.view = &snapshot->view;
    }
    return known;
}

// While a chain runs its heartbeats come one by one: whoever was silent is then silent in part, which is no
// news. A chain that hangs does not count for longer than this.
bool isBeingMadeUp(const Settings &settings, UtcTime now)
{
    constexpr std::int64_t longest = 3600;
    const ChainSeen chain = readChainSeen(settings);
    return chain.running && chain.startedAt && now.seconds - chain.startedAt->seconds < longest;
}

} // namespace

Announcer::Announcer(Settings settings, Variables environment, const Clock &clock, PlannedRuns schedule,
                     QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_environment(std::move(environment))
    , m_clock(clock)
    , m_schedule(std::move(schedule))
{
    m_pool.setMaxThreadCount(1);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &Announcer::look);
    connect(&m_working, &QFutureWatcherBase::finished, this, &Announcer::take);
    m_timer.start();
}

Announcer::~Announcer() = default;

AnnouncerNews Announcer::newsOf(const DecidedSnapshot *snapshot) const
{
    Settings settings = m_settings;
    if (auto fresh = resolveSettings(m_environment))
        settings.preferences = std::move(fresh->preferences);
    const AnnouncementDesk desk(settings);
    const UtcTime now = m_clock.now();
    AnnouncerNews news;
    news.watch = desk.watch(m_schedule ? m_schedule() : std::nullopt, now);
    if (news.watch.schedule)
        news.nextRun = nextDue(*news.watch.schedule, now);
    Surroundings known = surroundingsOf(snapshot);
    if (!isBeingMadeUp(settings, now))
        known.watch = &news.watch;
    auto due = desk.dueAnnouncements(known, now);
    if (due)
        news.due = std::move(*due);
    else
        news.error = due.error();
    news.since = desk.sinceLooked(known);
    if (const auto quiet = readQuietRules(settings.configDirectory, settings.timeZone))
        news.quietUntil = quiet->quietEnd(now);
    if (snapshot != nullptr)
        snapshot->bundle->letGoOfFile(); // every finding was looked at
    return news;
}

void Announcer::look()
{
    queue([this, snapshot = m_snapshot]() -> std::optional<AnnouncerNews> { return newsOf(snapshot.get()); });
}

void Announcer::markLooked()
{
    queue([this, snapshot = m_snapshot]() -> std::optional<AnnouncerNews> {
        if (snapshot)
            (void)AnnouncementDesk(m_settings).markLooked(surroundingsOf(snapshot.get()), m_clock.now());
        if (snapshot)
            snapshot->bundle->letGoOfFile();
        return std::nullopt;
    });
}

void Announcer::snooze(const Announcement &announcement)
{
    queue([this, key = announcement.key]() -> std::optional<AnnouncerNews> {
        (void)AnnouncementDesk(m_settings).snooze(key, {m_clock.now().seconds + snoozeSeconds});
        return std::nullopt;
    });
}

void Announcer::giveBack(const Announcement &announcement)
{
    queue([this, announcement]() -> std::optional<AnnouncerNews> {
        (void)AnnouncementDesk(m_settings).giveBack({announcement});
        return std::nullopt;
    });
}

void Announcer::beQuietUntil(UtcTime until)
{
    queue([this, until]() -> std::optional<AnnouncerNews> {
        (void)AnnouncementDesk(m_settings).beQuietUntil(until, m_clock.now());
        return std::nullopt;
    });
    look();
}

void Announcer::queue(Job job)
{
    m_jobs.push_back(std::move(job));
    startNext();
}

void Announcer::startNext()
{
    if (m_busy || m_jobs.empty())
        return;
    m_busy = true;
    m_working.setFuture(runOn(m_pool, std::move(m_jobs.front())));
    m_jobs.pop_front();
}

void Announcer::take()
{
    m_busy = false; // not QFuture's word: a job that ended but was not taken must not be overtaken
    const auto future = m_working.future();
    const std::optional<AnnouncerNews> answer = future.resultCount() > 0 ? future.result() : std::nullopt;
    startNext();
    if (answer)
        Q_EMIT news(*answer);
}

} // namespace prism
