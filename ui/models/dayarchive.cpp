// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/dayarchive.h"

#include "engine/triage/historystore.h"
#include "ui/async/runon.h"

#include <QPromise>

#include <algorithm>
#include <utility>

namespace prism {
namespace {

/// What is known of a day's file.
struct KnownFile
{
    std::string path;
    FileStamp stamp;
};
using KnownFiles = std::map<std::string, KnownFile>;

constexpr std::size_t largestFile = std::size_t{4} << 30;

LoadedDay readDay(const ShelvedBundle &shelved, const KnownFiles &known, bool withMatrix)
{
    LoadedDay day;
    day.shelved = shelved;
    if (const auto file = openRegular(shelved.path, largestFile, Links::Follow, &day.stamp); file) {
        const auto it = known.find(shelved.day);
        if (it != known.end() && it->second.path == shelved.path && it->second.stamp == day.stamp) {
            day.isUnchanged = true;
            return day;
        }
    }
    const auto bundle = openShelved(shelved);
    if (bundle) {
        day.figures = figuresOf(**bundle);
        if (withMatrix)
            day.overview = std::make_shared<const Overview>(overviewOf(**bundle));
    } else {
        day.figures.error = bundle.error().text();
    }
    day.figures.day = shelved.day;
    return day;
}

void readDays(QPromise<LoadedDay> &promise, const std::string &inbox, const std::string &today,
              const KnownFiles &known, std::size_t mostCells, std::size_t mostDays)
{
    const std::vector<ShelvedBundle> shelf = shelvedBundles(inbox, today, true);
    const std::size_t count = std::min(mostDays, shelf.size());
    promise.setProgressRange(0, static_cast<int>(count));
    std::size_t cells = 0;
    for (std::size_t i = 0; i < count && !promise.isCanceled(); ++i) {
        LoadedDay day = readDay(shelf[shelf.size() - 1 - i], known, cells < mostCells);
        cells += day.overview ? day.overview->cells.size() : 0;
        promise.addResult(std::move(day));
        promise.setProgressValue(static_cast<int>(i) + 1);
    }
}

/// Reads the store if there is one; viewing creates none.
Result<std::vector<WeekOfResolutions>> readWeeks(const std::string &dataDirectory, const std::string &since)
{
    if (!fileExists(dataDirectory + "/history.sqlite"))
        return std::vector<WeekOfResolutions>();
    const auto store = HistoryStore::open(dataDirectory);
    if (!store)
        return store.error();
    const auto counts = (*store)->resolutions(since);
    if (!counts)
        return counts.error();
    return resolutionsByWeek(*counts);
}

Result<std::shared_ptr<const BundleComparison>>
compareDays(const std::string &inbox, const std::string &before, const std::string &after)
{
    const auto first = openBundleOfDay(inbox, before);
    if (!first)
        return first.error();
    const auto second = openBundleOfDay(inbox, after);
    if (!second)
        return second.error();
    return std::make_shared<const BundleComparison>(compareBundles(*first, *second));
}

} // namespace

DayArchive::DayArchive(std::string inbox, std::string dataDirectory, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_inbox(std::move(inbox))
    , m_dataDirectory(std::move(dataDirectory))
    , m_clock(clock)
{
    m_pool.setMaxThreadCount(2); // a comparison does not wait for a year of days
    m_pool.setThreadPriority(QThread::LowPriority);
    connect(&m_reading, &QFutureWatcherBase::resultsReadyAt, this, &DayArchive::takeDays);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &DayArchive::finishReading);
    connect(&m_reading, &QFutureWatcherBase::progressValueChanged, this,
            [this](int value) { Q_EMIT progressed(value, m_reading.progressMaximum()); });
    connect(&m_weeksReading, &QFutureWatcherBase::finished, this, &DayArchive::takeWeeks);
    connect(&m_loading, &QFutureWatcherBase::finished, this, &DayArchive::takeLoaded);
    connect(&m_comparing, &QFutureWatcherBase::finished, this, &DayArchive::takeComparison);
}

DayArchive::~DayArchive()
{
    m_reading.cancel();
}

void DayArchive::refresh()
{
    m_reading.cancel();
    m_seen.clear();
    KnownFiles known;
    for (const auto &[name, day] : m_days)
        known.emplace(name, KnownFile{day.shelved.path, day.stamp});
    auto promise = std::make_shared<QPromise<LoadedDay>>();
    m_reading.setFuture(promise->future());
    promise->start();
    m_pool.start([promise, inbox = m_inbox, today = m_clock.now().day(), known = std::move(known),
                  mostCells = m_mostCells, mostDays = m_mostDays] {
        readDays(*promise, inbox, today, known, mostCells, mostDays);
        promise->finish();
    });
}

void DayArchive::takeDays(int begin, int end)
{
    bool isChanged = false;
    for (int i = begin; i < end; ++i) {
        LoadedDay day = m_reading.resultAt(i);
        m_seen.push_back(day.shelved.day);
        if (day.isUnchanged)
            continue;
        isChanged = true;
        m_days.insert_or_assign(day.shelved.day, std::move(day));
    }
    if (isChanged)
        Q_EMIT daysChanged();
}

void DayArchive::finishReading()
{
    if (m_reading.isCanceled())
        return;
    std::sort(m_seen.begin(), m_seen.end());
    const auto gone = std::erase_if(m_days, [this](const auto &entry) {
        return !std::binary_search(m_seen.begin(), m_seen.end(), entry.first);
    });
    if (gone > 0)
        Q_EMIT daysChanged();
    const std::string since = m_days.empty() ? std::string() : m_days.begin()->first;
    m_weeksReading.setFuture(
        runOn(m_pool, [directory = m_dataDirectory, since] { return readWeeks(directory, since); }));
}

void DayArchive::takeWeeks()
{
    const auto future = m_weeksReading.future();
    if (future.resultCount() == 0)
        return;
    // Without a readable store there are no weeks; the days stand by themselves.
    m_weeks = future.result().value_or(std::vector<WeekOfResolutions>());
    Q_EMIT finished();
}

std::shared_ptr<const Overview> DayArchive::overview(const std::string &day) const
{
    const auto it = m_days.find(day);
    if (it == m_days.end())
        return nullptr;
    if (it->second.overview)
        return it->second.overview;
    const bool isLoaded = m_loaded.shelved.day == day && m_loaded.stamp == it->second.stamp;
    return isLoaded ? m_loaded.overview : nullptr;
}

void DayArchive::load(const std::string &day)
{
    const auto it = m_days.find(day);
    if (it == m_days.end())
        return;
    m_loading.setFuture(runOn(m_pool, [shelved = it->second.shelved] { return readDay(shelved, {}, true); }));
}

void DayArchive::takeLoaded()
{
    const auto future = m_loading.future();
    if (future.resultCount() == 0)
        return;
    m_loaded = future.result();
    Q_EMIT dayLoaded(m_loaded.shelved.day);
}

void DayArchive::compare(const std::string &before, const std::string &after)
{
    m_comparing.setFuture(
        runOn(m_pool, [inbox = m_inbox, before, after] { return compareDays(inbox, before, after); }));
}

void DayArchive::takeComparison()
{
    const auto future = m_comparing.future();
    if (future.resultCount() == 0)
        return;
    const auto result = future.result();
    if (result)
        Q_EMIT compared(*result);
    else
        Q_EMIT comparisonFailed(result.error());
}

} // namespace prism
