// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/historystore.h"

#include "engine/audit/bundlerevision.h"
#include "engine/core/clock.h"
#include "engine/core/file.h"
#include "engine/triage/bundleshelf.h"
#include "engine/triage/historyrecording.h"
#include "engine/triage/historyschema.h"
#include "engine/triage/storefile.h"

#include <cstdio>
#include <unistd.h>

namespace prism {
namespace {

constexpr std::size_t headBytes = 4096;

std::string storePath(const std::string &directory)
{
    return directory + "/history.sqlite";
}

Result<DayNumber> newestRecorded(const HistoryDatabase &database)
{
    const auto day = database.value(QStringLiteral("SELECT max(day) FROM bundle"));
    if (!day)
        return day.error();
    return day->isNull() ? noDay : day->toInt();
}

/// Whether the bundle of that day, the newest recorded one, is this one.
Result<bool> isRecorded(const HistoryDatabase &database, DayNumber day, std::string_view bundleId)
{
    const auto known =
        database.value(QStringLiteral("SELECT CAST(bundle_id AS BLOB) FROM bundle WHERE day = ?"), {day});
    if (!known)
        return known.error();
    return known->isValid() && textOf(*known) == bundleId;
}

} // namespace

HistoryStore::HistoryStore(std::unique_ptr<HistoryDatabase> database)
    : m_database(std::move(database))
{}

HistoryStore::~HistoryStore() = default;

Result<std::unique_ptr<HistoryStore>> HistoryStore::open(const std::string &dataDirectory)
{
    if (auto made = makeDirectory(dataDirectory); !made)
        return made.error();
    const std::string path = storePath(dataDirectory);
    if (auto prepared = prepareStoreFile(path); !prepared)
        return prepared.error();
    auto database = HistoryDatabase::open(path);
    if (!database)
        return database.error();
    if (auto migrated = migrateHistory(**database); !migrated) {
        Error error = migrated.error();
        error.place = path;
        return error;
    }
    return std::unique_ptr<HistoryStore>(new HistoryStore(std::move(*database)));
}

Result<std::string> HistoryStore::setAside(const std::string &dataDirectory)
{
    const std::string path = storePath(dataDirectory);
    std::string target = path + ".broken";
    for (int n = 2; fileExists(target) && n < 1000; ++n)
        target = path + ".broken-" + std::to_string(n);
    if (::rename(path.c_str(), target.c_str()) != 0)
        return errorFromErrno(errno, Sentence::saying("cannot set the history aside"), path);
    // A log of the old file would be replayed into the new one.
    for (const char *suffix : {"-wal", "-shm"}) {
        if (::unlink((path + suffix).c_str()) != 0 && errno != ENOENT)
            return errorFromErrno(errno, Sentence::saying("cannot remove the old log"), path + suffix);
    }
    if (auto synced = syncDirectory(dataDirectory); !synced)
        return synced.error();
    return target;
}

Result<bool> HistoryStore::recordBundle(const Bundle &bundle)
{
    if (!isDay(bundle.date()))
        return Error{ErrorCode::Corrupt, Sentence::saying("the bundle has no date"), bundle.path()};
    bool recorded = false;
    auto done = m_database->transaction([&]() -> Result<void> {
        auto now = recordNow(bundle);
        if (!now)
            return now.error();
        recorded = *now;
        return {};
    });
    if (!done)
        return done.error();
    return recorded;
}

Result<bool> HistoryStore::recordNow(const Bundle &bundle) const
{
    const auto newest = newestRecorded(*m_database);
    if (!newest)
        return newest.error();
    const DayNumber day = dayNumber(bundle.date());
    if (day < *newest)
        return Error{ErrorCode::Refused,
                     Sentence::saying("a newer day than %1 is recorded already", bundle.date()),
                     bundle.path()};
    if (day == *newest) {
        const auto known = isRecorded(*m_database, day, bundle.id());
        if (!known)
            return known.error();
        if (*known)
            return false;
        if (auto undone = HistoryRows(*m_database).undo(day); !undone)
            return undone.error();
    }
    HistoryRecording recording(*m_database);
    // The caller keeps the bundle; the recording ends before this function does.
    auto added = recording.add(std::shared_ptr<const Bundle>(std::shared_ptr<const Bundle>(), &bundle));
    if (added)
        added = recording.save();
    if (!added)
        return added.error();
    return true;
}

Result<HistoryReport> HistoryStore::recordAll(const std::vector<ShelvedBundle> &bundles,
                                              const std::stop_token &stop) const
{
    HistoryReport report;
    HistoryRecording recording(*m_database);
    for (const ShelvedBundle &shelved : bundles) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, Sentence::saying("stopped"), shelved.path};
        auto bundle = openShelved(shelved, Bundle::Parts::Findings);
        if (!bundle) {
            report.skipped.push_back(bundle.error().text());
            continue;
        }
        if (auto added = recording.add(std::move(*bundle)); !added)
            return added.error();
        ++report.recorded;
    }
    if (auto saved = recording.save(); !saved)
        return saved.error();
    return report;
}

Result<HistoryReport> HistoryStore::catchUp(const std::string &inbox, std::string_view today,
                                            const std::stop_token &stop)
{
    HistoryReport report;
    auto done = m_database->transaction([&]() -> Result<void> {
        const auto newest = newestRecorded(*m_database);
        if (!newest)
            return newest.error();
        std::vector<ShelvedBundle> due;
        for (ShelvedBundle &shelved : shelvedBundles(inbox, today, false)) {
            const DayNumber day = dayNumber(shelved.day);
            if (day == *newest) {
                const auto head = readHead(shelved.path, headBytes);
                const auto id = head ? bundleIdInHead(*head) : std::nullopt;
                const auto known = isRecorded(*m_database, day, id.value_or(std::string()));
                // A broken file must not take back what a whole one said.
                if (!known || *known || !openShelved(shelved))
                    continue;
                if (auto undone = HistoryRows(*m_database).undo(day); !undone)
                    return undone;
            }
            if (day >= *newest)
                due.push_back(std::move(shelved));
        }
        auto recorded = recordAll(due, stop);
        if (!recorded)
            return recorded.error();
        report = std::move(*recorded);
        return {};
    });
    if (!done)
        return done.error();
    return report;
}

Result<HistoryReport> HistoryStore::rebuild(const std::string &inbox, std::string_view today,
                                            const std::stop_token &stop)
{
    HistoryReport report;
    auto done = m_database->transaction([&]() -> Result<void> {
        for (const char *table : {"finding", "previous", "key", "bundle"}) {
            if (auto emptied = m_database->execute(QStringLiteral("DELETE FROM ") + QLatin1String(table));
                !emptied)
                return emptied;
        }
        auto recorded = recordAll(shelvedBundles(inbox, today, true), stop);
        if (!recorded)
            return recorded.error();
        report = std::move(*recorded);
        return {};
    });
    if (!done)
        return done.error();
    return report;
}

} // namespace prism
