// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/historydatabase.h"
#include "engine/triage/historyschema.h"
#include "historybench.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace prism;
using namespace prism::test;

namespace {

const std::string day1 = "2026-11-16";
const std::string day2 = "2026-11-17";

/// Runs statements on a file with a connection of their own.
void sql(const std::string &file, const QStringList &statements)
{
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        db.setDatabaseName(QString::fromStdString(file));
        if (!db.open())
            qFatal("%s", qPrintable(db.lastError().text()));
        QSqlQuery query(db);
        for (const QString &s : statements) {
            if (!query.exec(s))
                qFatal("%s: %s", qPrintable(s), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
}

// Schema 1 as it was; never edited.
const QStringList schema1{
    QStringLiteral(
        "CREATE TABLE bundle (day INTEGER PRIMARY KEY, bundle_id TEXT NOT NULL, assembled_at TEXT NOT "
        "NULL)"),
    QStringLiteral(
        "CREATE TABLE key (number INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE, present_on INTEGER, "
        "present_before INTEGER)"),
    QStringLiteral(
        "CREATE TABLE finding (key INTEGER NOT NULL, closed INTEGER NOT NULL, id TEXT NOT NULL, title "
        "TEXT NOT NULL, rank INTEGER NOT NULL, baseline INTEGER NOT NULL, carries INTEGER NOT NULL, "
        "regressed INTEGER NOT NULL, first_seen INTEGER NOT NULL, opened_on INTEGER NOT NULL, last_seen "
        "INTEGER, resolved_on INTEGER, PRIMARY KEY (key, closed, id)) WITHOUT ROWID"),
    QStringLiteral(
        "CREATE TABLE previous (key INTEGER NOT NULL, closed INTEGER NOT NULL, id TEXT NOT NULL, title "
        "TEXT NOT NULL, rank INTEGER NOT NULL, baseline INTEGER NOT NULL, carries INTEGER NOT NULL, "
        "regressed INTEGER NOT NULL, first_seen INTEGER NOT NULL, opened_on INTEGER NOT NULL, last_seen "
        "INTEGER, resolved_on INTEGER, PRIMARY KEY (key, id)) WITHOUT ROWID"),
    QStringLiteral("PRAGMA user_version=1"),
};

} // namespace

class TestHistoryFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fileIsPrivate()
    {
        HistoryBench b;
        b.open().reset(); // a new file gets its log when it was filled for the first time
        const auto store = b.open();
        b.produce(day1, "lint@web", true, {finding("a")});
        b.record(*store, day1);
        for (const char *suffix : {"", "-wal"}) {
            struct stat status = {};
            QCOMPARE(::stat((b.file() + suffix).c_str(), &status), 0);
            QCOMPARE(static_cast<int>(status.st_mode & 0777), 0600);
        }
    }

    void openFileOfOthersIsMadePrivate()
    {
        HistoryBench b;
        b.write(b.file(), "");
        QCOMPARE(::chmod(b.file().c_str(), 0644), 0);
        const auto store = b.open();
        struct stat status = {};
        QCOMPARE(::stat(b.file().c_str(), &status), 0);
        QCOMPARE(static_cast<int>(status.st_mode & 0777), 0600);
    }

    void linkIsNotFollowed()
    {
        HistoryBench b;
        b.write(b.directory() + "/elsewhere", "");
        QVERIFY(makeDirectory(b.data()));
        QCOMPARE(::symlink((b.directory() + "/elsewhere").c_str(), b.file().c_str()), 0);
        QVERIFY(!HistoryStore::open(b.data()));
    }

    void brokenFileIsSaidAndSetAside()
    {
        HistoryBench b;
        b.write(b.file(), std::string(5000, 'x'));
        const auto store = HistoryStore::open(b.data());
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::Corrupt);
        QCOMPARE(*HistoryStore::setAside(b.data()), b.file() + ".broken");
        QVERIFY(HistoryStore::open(b.data()));
        QCOMPARE(*HistoryStore::setAside(b.data()), b.file() + ".broken-2");
    }

    void newerSchemaIsRefusedAndKept()
    {
        HistoryBench b;
        QVERIFY(b.open());
        sql(b.file(), {QStringLiteral("PRAGMA user_version=%1").arg(historySchemaVersion() + 1)});
        const auto store = HistoryStore::open(b.data());
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::Unsupported);
        QVERIFY(fileExists(b.file()));
    }

    void schema1IsBroughtUpWithItsFindings()
    {
        HistoryBench b;
        b.write(b.file(), "");
        sql(b.file(),
            schema1 +
                QStringList{
                    QStringLiteral("INSERT INTO bundle VALUES (20773, '2026-11-16_063000Z', 'x')"),
                    QStringLiteral("INSERT INTO key VALUES (1, 'lint@web', 20773, NULL)"),
                    QStringLiteral("INSERT INTO finding VALUES (1, 0, 'a', 'Old', 1, 1, 1, 0, 20770, 20770, "
                                   "NULL, NULL)"),
                    QStringLiteral("INSERT INTO finding VALUES (1, 1, 'z', 'Gone', 2, 0, 1, 0, 20770, 20770, "
                                   "20771, 20772)"),
                });
        const auto store = b.open();
        QCOMPARE(shownOne(*store, "a"),
                 std::string("lint@web a: recurring first 2026-11-13 last 2026-11-16 open 3 "
                             "regressed 0 baseline P1 'Old'"));
        b.produce(day2, "lint@web", true, {finding("z")},
                  R"([{"id":"x","version":"1","outcome":"findings",)"
                  R"("findings":["z"]}])");
        b.record(*store, day2);
        QVERIFY(shownOne(*store, "a").find("resolved 2026-11-17") != std::string::npos);
        QVERIFY(shownOne(*store, "z").find("regressed first 2026-11-13 last 2026-11-17 open 0 regressed 1") !=
                std::string::npos);
    }

    void everyOlderSchemaEndsAsTheNewest()
    {
        QStringList tables;
        for (const bool fromFirst : {false, true}) {
            HistoryBench b;
            b.write(b.file(), "");
            if (fromFirst)
                sql(b.file(), schema1);
            QVERIFY(b.open());
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("columns"));
            db.setDatabaseName(QString::fromStdString(b.file()));
            QVERIFY(db.open());
            QString shape;
            for (const char *table : {"bundle", "key", "finding", "previous"}) {
                QSqlQuery q(db);
                QVERIFY(q.exec(QStringLiteral("PRAGMA table_info(%1)").arg(QLatin1String(table))));
                while (q.next())
                    shape += QLatin1String(table) + QLatin1Char('.') + q.value(1).toString() +
                             q.value(2).toString();
            }
            tables << shape;
            db.close();
            db = QSqlDatabase();
            QSqlDatabase::removeDatabase(QStringLiteral("columns"));
        }
        QVERIFY(tables[0].contains(QLatin1String("finding.resolved_versionTEXT")));
        QCOMPARE(tables[0], tables[1]);
    }

    void aBusyTransactionIsRepeated()
    {
        HistoryBench b;
        QVERIFY(b.open());
        const auto database = HistoryDatabase::open(b.file());
        QVERIFY(database);
        int runs = 0;
        const auto done = (*database)->transaction([&]() -> Result<void> {
            auto inserted = (*database)->execute(QStringLiteral("INSERT INTO key (text) VALUES ('k')"));
            if (!inserted)
                return inserted;
            return ++runs < 3 ? Result<void>(Error{ErrorCode::Busy, "busy", {}}) : Result<void>();
        });
        QVERIFY(done);
        QCOMPARE(runs, 3);
        QCOMPARE((*database)->value(QStringLiteral("SELECT count(*) FROM key"))->toInt(), 1);
    }

    void aFailedTransactionLeavesNothing()
    {
        HistoryBench b;
        QVERIFY(b.open());
        const auto database = HistoryDatabase::open(b.file());
        const auto done = (*database)->transaction([&]() -> Result<void> {
            const auto inserted = (*database)->execute(QStringLiteral("INSERT INTO key (text) VALUES ('k')"));
            return inserted ? (*database)->execute(QStringLiteral("INSERT INTO nowhere VALUES (1)"))
                            : inserted;
        });
        QVERIFY(!done);
        QCOMPARE((*database)->value(QStringLiteral("SELECT count(*) FROM key"))->toInt(), 0);
    }
};

QTEST_GUILESS_MAIN(TestHistoryFile)
#include "tst_historyfile.moc"
