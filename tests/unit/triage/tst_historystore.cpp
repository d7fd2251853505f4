// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/rotate.h"
#include "historybench.h"

#include <QTest>

#include <thread>
#include <unistd.h>

using namespace prism;
using namespace prism::test;

namespace {

const std::string day1 = "2026-11-16";
const std::string day2 = "2026-11-17";
const std::string day3 = "2026-11-18";
const std::string today = "2026-11-19";

/// Three days with everything that can happen to a finding.
void threeDays(HistoryBench &b)
{
    b.hosts = {"web", "db"};
    b.produce(day1, "lint@web", true,
              {finding("stays"), finding("goes"), finding("returns"), finding("waits")});
    b.produce(day1, "lint@db", true, {finding("d")});
    b.produce(day2, "lint@web", true, {finding("stays"), finding("goes"), finding("waits")});
    b.produce(day3, "lint@web", false, {finding("stays", "P0"), finding("returns"), finding("new")});
}

} // namespace

class TestHistoryStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameBundleIsRecordedOnce()
    {
        HistoryBench b;
        const auto store = b.open();
        b.produce(day1, "lint@web", true, {finding("a")});
        b.record(*store, day1);
        const auto again = store->recordBundle(*b.read(b.layout.readyBundle(day1)));
        QVERIFY(again);
        QVERIFY(!*again);
    }

    void olderDayIsRefused()
    {
        HistoryBench b;
        const auto store = b.open();
        b.produce(day1, "lint@web", true, {finding("a")});
        b.collect(day1);
        b.produce(day2, "lint@web", true, {finding("a")});
        b.record(*store, day2);
        const auto refused = store->recordBundle(*b.read(b.layout.readyBundle(day1)));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QCOMPARE(*store->newestDay(), day2);
    }

    void refreshedDayReplacesItselfExactly()
    {
        HistoryBench once;
        threeDays(once);
        const auto whole = once.open();
        for (const std::string &day : {day1, day2})
            once.record(*whole, day);
        once.record(*whole, day3, "08:00:00");

        HistoryBench b;
        threeDays(b);
        const auto store = b.open();
        for (const std::string &day : {day1, day2})
            b.record(*store, day);
        const QString before = shownAll(*store);
        // first everything is resolved, something comes, and the host that was missing is there
        b.produce(day3, "lint@web", true, {finding("stays"), finding("passing")});
        b.produce(day3, "lint@db", true, {});
        b.record(*store, day3);
        QVERIFY(shownAll(*store) != before);
        QCOMPARE(::unlink((b.layout.pending(day3) + "/lint_db.json").c_str()), 0);
        b.produce(day3, "lint@web", false, {finding("stays", "P0"), finding("returns"), finding("new")});
        QCOMPARE(::unlink(b.layout.readyBundle(day3).c_str()), 0);
        b.record(*store, day3, "08:00:00");
        QCOMPARE(shownAll(*store), shownAll(*whole));
        QVERIFY(shownOne(*store, "passing") == "nothing");
    }

    void refreshedFirstDayReplacesItself()
    {
        HistoryBench b;
        const auto store = b.open();
        b.produce(day1, "lint@web", true, {finding("a"), finding("b")});
        b.record(*store, day1);
        b.produce(day1, "lint@web", true, {finding("b"), finding("c")});
        b.record(*store, day1, "09:00:00");
        const QString all = shownAll(*store);
        QCOMPARE(all.count(QLatin1Char('\n')), 2);
        QCOMPARE(all.count(QLatin1String(": baseline first 2026-11-16")), 2);
    }

    void rebuildGivesWhatTheDaysGave()
    {
        HistoryBench b;
        threeDays(b);
        const auto store = b.open();
        for (const std::string &day : {day1, day2, day3})
            b.record(*store, day);
        const QString days = shownAll(*store);
        const auto report = store->rebuild(b.layout.root(), today);
        QVERIFY(report);
        QCOMPARE(report->recorded, 3);
        QCOMPARE(shownAll(*store), days);
        b.produce(today, "lint@web", true, {});
        b.record(*store, today); // and the next day finds its footing
        QVERIFY(shownOne(*store, "stays").find("resolved 2026-11-19") != std::string::npos);
    }

    void deletedHistoryComesBack()
    {
        HistoryBench b;
        threeDays(b);
        QString days;
        {
            const auto store = b.open();
            for (const std::string &day : {day1, day2, day3})
                b.record(*store, day);
            days = shownAll(*store);
        }
        QCOMPARE(::unlink(b.file().c_str()), 0);
        const auto store = b.open();
        QCOMPARE(store->catchUp(b.layout.root(), today)->recorded, 3);
        QCOMPARE(shownAll(*store), days);
    }

    void rebuildReadsTheArchive()
    {
        HistoryBench b;
        const auto store = b.open();
        b.foreignBundle("2026-09-01", "lint@web", finding("old"));
        b.foreignBundle(day1, "lint@web", finding("old"));
        const FixedClock clock(*parseIsoTime("2026-11-19T06:30:00Z"));
        QCOMPARE(rotate(b.layout.root(), "", clock)->bundlesArchived, 1);
        QCOMPARE(store->catchUp(b.layout.root(), today)->recorded, 1);
        QVERIFY(shownOne(*store, "old").find("first 2026-11-16") != std::string::npos);
        QCOMPARE(store->rebuild(b.layout.root(), today)->recorded, 2);
        QVERIFY(shownOne(*store, "old").find("first 2026-09-01 last 2026-11-16 open 76") !=
                std::string::npos);
        const auto entries = listDirectory(b.data());
        for (const DirectoryEntry &e : *entries)
            QVERIFY2(!e.name.ends_with(".prism-tmp"), e.name.c_str());
    }

    void catchUpTakesOnlyWhatIsNew()
    {
        HistoryBench b;
        const auto store = b.open();
        b.foreignBundle(day1, "lint@web", finding("a"));
        b.foreignBundle(day2, "lint@web", finding("a"));
        QCOMPARE(store->catchUp(b.layout.root(), today)->recorded, 2);
        QCOMPARE(store->catchUp(b.layout.root(), today)->recorded, 0);
        b.produce(day2, "lint@web", true, {finding("late")});
        b.collect(day2, "09:00:00");
        QCOMPARE(store->catchUp(b.layout.root(), today)->recorded, 1);
        QVERIFY(shownOne(*store, "late").find("new first 2026-11-17") != std::string::npos);
        QCOMPARE(*store->newestDay(), day2);
    }

    void oddFilesAreSkippedAndSaid()
    {
        HistoryBench b;
        const auto store = b.open();
        b.foreignBundle(day1, "lint@web", finding("a"));
        b.write(b.layout.consumedBundle(day2), "{\"bundle_id\": \"2026-11");
        b.foreignBundle("2099-01-01", "lint@web", finding("future"));
        b.write(b.layout.consumedBundle(day3), json(b, day1));
        const auto report = store->catchUp(b.layout.root(), today);
        QVERIFY(report);
        QCOMPARE(report->recorded, 1);
        QCOMPARE(report->skipped.size(), std::size_t{2});
        QVERIFY(report->skipped[0].find("2026-11-17_bundle.json") != std::string::npos);
        QVERIFY(report->skipped[1].find("its date is '2026-11-16'") != std::string::npos);
        QCOMPARE(*store->newestDay(), day1);
    }

    void aBrokenRefreshTakesNothingBack()
    {
        HistoryBench b;
        const auto store = b.open();
        b.foreignBundle(day1, "lint@web", finding("a"));
        QCOMPARE(store->catchUp(b.layout.root(), today)->recorded, 1);
        b.write(b.layout.readyBundle(day1), "{");
        QCOMPARE(store->catchUp(b.layout.root(), today)->recorded, 0);
        QVERIFY(shownOne(*store, "a") != "nothing");
    }

    void aStoppedRebuildLeavesTheHistoryAsItWas()
    {
        HistoryBench b;
        const auto store = b.open();
        b.foreignBundle(day1, "lint@web", finding("a"));
        QCOMPARE(store->catchUp(b.layout.root(), today)->recorded, 1);
        const QString before = shownAll(*store);
        std::stop_source stop;
        stop.request_stop();
        const auto report = store->rebuild(b.layout.root(), today, stop.get_token());
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QCOMPARE(shownAll(*store), before);
    }

    void anyNumberOfFindingsIsStored_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 15, 16, 17, 33, 1000})
            QTest::addRow("%d", count) << count;
    }
    void anyNumberOfFindingsIsStored()
    {
        QFETCH(int, count);
        HistoryBench b;
        const auto store = b.open();
        std::vector<std::string> findings;
        for (int i = 0; i < count; ++i)
            findings.push_back(finding("f" + std::to_string(i)));
        b.produce(day1, "lint@web", true, findings);
        b.record(*store, day1);
        b.produce(day2, "lint@web", true, {});
        b.record(*store, day2);
        b.produce(day3, "lint@web", true, findings);
        b.record(*store, day3);
        QCOMPARE(shownAll(*store).count(QLatin1String(": regressed first 2026-11-16 last 2026-11-18")),
                 count);
    }

    void hostileTextsComeBackAsTheyWere_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("id");
        QTest::newRow("quotes") << QByteArray("x'); DROP TABLE finding; --\\\"")
                                << QByteArray("x'); DROP TABLE finding; --\"");
        QTest::newRow("nul") << QByteArray("a\\u0000b") << QByteArray("a\0b", 3);
        QTest::newRow("placeholder") << QByteArray("? :p0 %1 @x") << QByteArray("? :p0 %1 @x");
        QTest::newRow("beyond ASCII")
            << QByteArray("\xf0\x9f\x94\xa5 \xd7\xa9") << QByteArray("\xf0\x9f\x94\xa5 \xd7\xa9");
        QTest::newRow("long") << QByteArray(200000, 'x') << QByteArray(200000, 'x');
    }
    void hostileTextsComeBackAsTheyWere()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, id);
        HistoryBench b;
        const auto store = b.open();
        const std::vector<std::string> findings{finding(json.toStdString()), finding("other")};
        for (const std::string &day : {day1, day3}) {
            b.produce(day, "lint@web", true, findings);
            b.record(*store, day);
            b.produce(addDays(day, 1), "lint@web", true, {});
            b.record(*store, addDays(day, 1));
        }
        const auto found = store->find("lint@web", id.toStdString());
        QVERIFY(found);
        QVERIFY(found->has_value());
        QCOMPARE(found->value().id, id.toStdString());
        QCOMPARE(found->value().timesRegressed, 1);
        QVERIFY(found->value().title.size() <= 1000);
    }

    void manyAreFoundInTheirOrder()
    {
        HistoryBench b;
        b.hosts = {"web", "db"};
        const auto store = b.open();
        b.produce(day1, "lint@web", true, {finding("a", "P2"), finding("b", "P0")});
        b.produce(day1, "lint@db", true, {finding("b", "P1")});
        b.record(*store, day1);
        const auto found = store->findEach(
            {{"lint@web", "b"}, {"lint@db", "a"}, {"lint@db", "b"}, {"lint@web", "b"}, {"lint@web", "a"}});
        QVERIFY(found);
        std::string ranks;
        for (const auto &one : *found)
            ranks += one ? std::to_string(one->rank) : "-";
        QCOMPARE(ranks, std::string("0-102"));
        QVERIFY(store->findEach({})->empty());
    }

    void listIsFilteredAndOrdered()
    {
        HistoryBench b;
        b.hosts = {"web", "db"};
        const auto store = b.open();
        b.produce(day1, "lint@web", true, {finding("a", "P2"), finding("b", "P0")});
        b.produce(day1, "gaps@web", true, {finding("g", "P1")});
        b.produce(day1, "lint@db", true, {finding("d", "P0")});
        b.record(*store, day1);
        b.produce(day2, "lint@web", true, {finding("a", "P2")});
        b.record(*store, day2);
        const auto ids = [&](const HistoryFilter &filter) {
            std::string out;
            const auto findings = store->list(filter);
            for (const FindingHistory &f : *findings)
                out += f.id;
            return out;
        };
        HistoryFilter all;
        QCOMPARE(ids(all), std::string("dbga"));
        HistoryFilter page;
        page.limit = 2;
        page.offset = 1;
        QCOMPARE(ids(page), std::string("bg"));
        HistoryFilter open;
        open.openOnly = true;
        open.host = "web";
        QCOMPARE(ids(open), std::string("ga"));
        HistoryFilter key;
        key.key = "lint@web";
        QCOMPARE(ids(key), std::string("ba"));
    }

    void eachThreadOpensItsOwn()
    {
        HistoryBench b;
        const auto store = b.open();
        b.produce(day1, "lint@web", true, {finding("a")});
        b.record(*store, day1);
        std::string seen;
        std::thread([&] { seen = shownOne(*b.open(), "a"); }).join();
        QCOMPARE(seen, shownOne(*store, "a"));
    }

private:
    static std::string json(const HistoryBench &b, const std::string &day)
    {
        return *readFile(b.layout.consumedBundle(day));
    }
};

QTEST_GUILESS_MAIN(TestHistoryStore)
#include "tst_historystore.moc"
