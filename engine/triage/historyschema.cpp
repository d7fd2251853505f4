// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/historyschema.h"

#include <array>
#include <vector>

namespace prism {
namespace {

using Statements = std::vector<const char *>;

// A step is never edited once it was released: a file may stand at any of them.
const std::array<Statements, 2> &steps()
{
    static const std::array<Statements, 2> all{
        // 1. Days are days since 1970-01-01. An open finding without last_seen was seen on its key's
        // present_on:
        //    so a finding that recurs costs no write. `previous` holds the rows that the newest bundle
        //    changed,
        //    as they were before it, so that a bundle assembled again can replace it.
        Statements{
            "CREATE TABLE bundle (day INTEGER PRIMARY KEY, bundle_id TEXT NOT NULL, assembled_at TEXT NOT "
            "NULL)",
            "CREATE TABLE key (number INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE, present_on INTEGER,"
            " present_before INTEGER)",
            "CREATE TABLE finding (key INTEGER NOT NULL, closed INTEGER NOT NULL, id TEXT NOT NULL,"
            " title TEXT NOT NULL, rank INTEGER NOT NULL, baseline INTEGER NOT NULL, carries INTEGER NOT "
            "NULL,"
            " regressed INTEGER NOT NULL, first_seen INTEGER NOT NULL, opened_on INTEGER NOT NULL,"
            " last_seen INTEGER, resolved_on INTEGER, PRIMARY KEY (key, closed, id)) WITHOUT ROWID",
            "CREATE TABLE previous (key INTEGER NOT NULL, closed INTEGER NOT NULL, id TEXT NOT NULL,"
            " title TEXT NOT NULL, rank INTEGER NOT NULL, baseline INTEGER NOT NULL, carries INTEGER NOT "
            "NULL,"
            " regressed INTEGER NOT NULL, first_seen INTEGER NOT NULL, opened_on INTEGER NOT NULL,"
            " last_seen INTEGER, resolved_on INTEGER, PRIMARY KEY (key, id)) WITHOUT ROWID",
        },
        // 2. Which detector reports a finding, and which one, in which version, no longer found it.
        Statements{
            "ALTER TABLE finding ADD COLUMN detector TEXT",
            "ALTER TABLE finding ADD COLUMN resolved_by TEXT",
            "ALTER TABLE finding ADD COLUMN resolved_version TEXT",
            "ALTER TABLE previous ADD COLUMN detector TEXT",
            "ALTER TABLE previous ADD COLUMN resolved_by TEXT",
            "ALTER TABLE previous ADD COLUMN resolved_version TEXT",
        },
    };
    return all;
}

Result<int> versionOf(const HistoryDatabase &database)
{
    const auto version = database.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    return version->toInt();
}

Result<void> climb(const HistoryDatabase &database)
{
    // Asked again inside the transaction: another process may have been quicker.
    const auto version = versionOf(database);
    if (!version)
        return version.error();
    for (auto step = static_cast<std::size_t>(*version); step < steps().size(); ++step) {
        for (const char *statement : steps()[step]) {
            if (auto done = database.execute(QString::fromLatin1(statement)); !done)
                return done;
        }
    }
    return database.execute(QStringLiteral("PRAGMA user_version=%1").arg(historySchemaVersion()));
}

} // namespace

int historySchemaVersion()
{
    return static_cast<int>(steps().size());
}

Result<void> migrateHistory(const HistoryDatabase &database)
{
    const auto version = versionOf(database);
    if (!version)
        return version.error();
    if (*version == historySchemaVersion())
        return {};
    if (*version < 0 || *version > historySchemaVersion())
        return Error{ErrorCode::Unsupported,
                     Sentence::saying("the history has schema %1, made by a newer Prism; this one knows %2",
                                      std::to_string(*version), std::to_string(historySchemaVersion())),
                     {}};
    return database.transaction([&database] { return climb(database); });
}

} // namespace prism
