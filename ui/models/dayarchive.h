// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/comparison.h"
#include "engine/core/clock.h"
#include "engine/core/file.h"
#include "engine/core/result.h"
#include "engine/triage/trends.h"
#include "ui/models/overview.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace prism {

/// One day of the archive, prepared for showing.
struct LoadedDay
{
    ShelvedBundle shelved;
    FileStamp stamp;
    DayFigures figures;
    std::shared_ptr<const Overview> overview; ///< nullptr if the bundle cannot be read, or beyond mostCells
    bool isUnchanged = false;                 ///< only said by the reader: what was loaded before stands
};

/// The days of an inbox with a bundle, archived ones too, read off the GUI thread, newest first. A day is
/// read again only if its file changed. GUI thread; the clock must outlive it.
class DayArchive : public QObject
{
    Q_OBJECT

public:
    DayArchive(std::string inbox, std::string dataDirectory, const Clock &clock, QObject *parent = nullptr);
    /// How many cells of matrices are kept in memory, the newest days' first (500,000, about 50 MB). Older
    /// days have their figures alone and are read again by load().
    void setMostCells(std::size_t count) { m_mostCells = count; }
    /// How many days are read, the newest first; mostDays unless it is said.
    void setMostDays(std::size_t count) { m_mostDays = count; }
    /// Stops what is going on.
    ~DayArchive() override;

    /// Reads what is new or changed; a call during a reading begins again.
    void refresh();
    [[nodiscard]] bool isLoading() const { return m_reading.isRunning(); }
    /// By day, oldest first.
    [[nodiscard]] const std::map<std::string, LoadedDay> &days() const { return m_days; }
    [[nodiscard]] const std::vector<WeekOfResolutions> &weeks() const { return m_weeks; }

    /// The matrix of a day: kept, or loaded last; nullptr if neither.
    [[nodiscard]] std::shared_ptr<const Overview> overview(const std::string &day) const;
    /// Reads the matrix of one day; ends in dayLoaded(), the last call only.
    void load(const std::string &day);

    /// Compares two days; ends in compared() or comparisonFailed(), the last call only.
    void compare(const std::string &before, const std::string &after);

    static constexpr std::size_t mostDays = 400; ///< a year and a month

Q_SIGNALS:
    /// Some days came or went.
    void daysChanged();
    /// `done` of `total` days were looked at.
    void progressed(int done, int total);
    void dayLoaded(const std::string &day);
    /// Every day is there, and weeks() with them.
    void finished();
    void compared(const std::shared_ptr<const prism::BundleComparison> &comparison);
    void comparisonFailed(const prism::Error &error);

private:
    void takeDays(int begin, int end);
    void finishReading();
    void takeWeeks();
    void takeComparison();
    void takeLoaded();

    std::string m_inbox;
    std::string m_dataDirectory;
    const Clock &m_clock;
    std::map<std::string, LoadedDay> m_days;
    std::vector<std::string> m_seen; // days of the reading that goes on
    std::vector<WeekOfResolutions> m_weeks;
    LoadedDay m_loaded; // by load()
    std::size_t m_mostCells = 500000;
    std::size_t m_mostDays = mostDays;
    QFutureWatcher<LoadedDay> m_reading;
    QFutureWatcher<LoadedDay> m_loading;
    QFutureWatcher<Result<std::vector<WeekOfResolutions>>> m_weeksReading;
    QFutureWatcher<Result<std::shared_ptr<const BundleComparison>>> m_comparing;
    QThreadPool m_pool; // last: it waits for its threads before the others go
};

} // namespace prism
