// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/summary.h"
#include "historybench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

const std::string day1 = "2026-11-16";
const std::string day2 = "2026-11-17";
const std::string day3 = "2026-11-18";
const std::string day4 = "2026-11-19";

std::string detectors(const std::string &version, const std::string &ids,
                      const std::string &outcome = "findings")
{
    return R"([{"id":"lint.links","version":")" + version + R"(","outcome":")" + outcome +
           R"(","ms":1,"reason":"","findings":[)" + ids + "]}]";
}

} // namespace

class TestHistoryLife : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstRunIsTheBaseline()
    {
        HistoryBench b;
        const auto store = b.open();
        b.produce(day1, "lint@web", true, {finding("a"), finding("b", "P0")});
        b.record(*store, day1);
        QCOMPARE(shownOne(*store, "a"),
                 std::string("lint@web a: baseline first 2026-11-16 last 2026-11-16 open 0 "
                             "regressed 0 baseline P1 'Title of a'"));
        QCOMPARE(store->find("lint@web", "b")->value().rank, 0);
    }

    void recurringAndNewFindingsAreTold()
    {
        HistoryBench b;
        const auto store = b.open();
        b.produce(day1, "lint@web", true, {finding("a")});
        b.record(*store, day1);
        b.produce(day3, "lint@web", true, {finding("a"), finding("c")});
        b.record(*store, day3);
        QCOMPARE(shownOne(*store, "a"),
                 std::string("lint@web a: recurring first 2026-11-16 last 2026-11-18 open 2 "
                             "regressed 0 baseline P1 'Title of a'"));
        QCOMPARE(shownOne(*store, "c"), std::string("lint@web c: new first 2026-11-18 last 2026-11-18 open 0 "
                                                    "regressed 0 P1 'Title of c'"));
    }

    void resolvedNamesTheDetectorAndItsVersionOfThatDay()
    {
        HistoryBench b;
        const auto store = b.open();
        b.produce(day1, "lint@web", true, {finding("a")}, detectors("3", R"("a")"));
        b.record(*store, day1);
        b.produce(day2, "lint@web", true, {}, detectors("4", "", "clean"));
        b.record(*store, day2);
        QCOMPARE(shownOne(*store, "a"),
                 std::string("lint@web a: resolved first 2026-11-16 last 2026-11-16 open 1 regressed 0 "
                             "resolved 2026-11-17 by lint.links 4 baseline P1 'Title of a'"));
    }

    void summariesOfPrismTellTheirDetectors()
    {
        HistoryBench b;
        const auto store = b.open();
        Summary summary;
        summary.host = "web";
        summary.writtenAt = *parseIsoTime(day1 + "T06:29:00Z");
        Finding f;
        f.id = "a";
        f.title = "Title of a";
        summary.findings = {f};
        DetectorRecord record;
        record.id = "check_links.py";
        record.version = "c0ffee";
        record.outcome = DetectorOutcome::Findings;
        record.findingIds = {"a"};
        summary.detectors = {record};
        b.summary(day1, "lint@web", encodeSummary(summary));
        b.record(*store, day1);
        summary.findings.clear();
        summary.detectors[0].outcome = DetectorOutcome::Clean;
        summary.detectors[0].findingIds.clear();
        summary.writtenAt = *parseIsoTime(day2 + "T06:29:00Z");
        b.summary(day2, "lint@web", encodeSummary(summary));
        b.record(*store, day2);
        QVERIFY(shownOne(*store, "a").find("resolved 2026-11-17 by check_links.py c0ffee") !=
                std::string::npos);
    }

    void builtInIdNamesItsDetector()
    {
        HistoryBench b;
        const auto store = b.open();
        b.produce(day1, "lint@web", true, {finding("lint:links:/etc/x")});
        b.record(*store, day1);
        b.produce(day2, "lint@web", true, {}, detectors("4", "", "clean"));
        b.record(*store, day2);
        QVERIFY(shownOne(*store, "lint:links:/etc/x").find("by lint.links 4") != std::string::npos);
    }

    void returnedFindingIsRegressed()
    {
        HistoryBench b;
        const auto store = b.open();
        b.produce(day1, "lint@web", true, {finding("a")});
        b.record(*store, day1);
        b.produce(day2, "lint@web", true, {});
        b.record(*store, day2);
        b.produce(day3, "lint@web", true, {finding("a")});
        b.record(*store, day3);
        QCOMPARE(shownOne(*store, "a"),
                 std::string("lint@web a: regressed first 2026-11-16 last 2026-11-18 open 0 "
                             "regressed 1 baseline P1 'Title of a'"));
        b.produce(day4, "lint@web", true, {finding("a")});
        b.record(*store, day4);
        QCOMPARE(shownOne(*store, "a"),
                 std::string("lint@web a: recurring first 2026-11-16 last 2026-11-19 open 1 "
                             "regressed 1 baseline P1 'Title of a'"));
    }

    void theProducersOwnWordIsNoRegression()
    {
        HistoryBench b;
        const auto store = b.open();
        for (const std::string &day : {day1, day2, day3}) {
            b.produce(day, "lint@web", true, {finding("a", "P1", R"(,"status":"regressed")")});
            b.record(*store, day);
        }
        QCOMPARE(store->find("lint@web", "a")->value().timesRegressed, 0);
    }

    void reportedAsResolvedIsResolved()
    {
        HistoryBench b;
        const auto store = b.open();
        b.produce(day1, "lint@web", true, {finding("a")});
        b.record(*store, day1);
        b.produce(
            day2, "lint@web", true,
            {finding("a", "P1", R"(,"status":"resolved")"), finding("n", "P1", R"(,"status":"resolved")")});
        b.record(*store, day2);
        QVERIFY(shownOne(*store, "a").find("resolved first 2026-11-16 last 2026-11-16") != std::string::npos);
        QVERIFY(shownOne(*store, "n").find("resolved first 2026-11-17 last 2026-11-17 open 0") !=
                std::string::npos);
    }

    void anUnhealthyRunResolvesNothing()
    {
        HistoryBench b;
        const auto store = b.open();
        b.produce(day1, "lint@web", true, {finding("a"), finding("b")});
        b.record(*store, day1);
        for (const std::string &day : {day2, day3}) {
            b.produce(day, "lint@web", false, {finding("b")});
            b.record(*store, day);
        }
        QCOMPARE(shownOne(*store, "a"),
                 std::string("lint@web a: carried first 2026-11-16 last 2026-11-16 open 2 "
                             "regressed 0 baseline P1 'Title of a'"));
        QVERIFY(shownOne(*store, "b").find("recurring first 2026-11-16 last 2026-11-18") !=
                std::string::npos);
        b.produce(day4, "lint@web", true, {finding("a")});
        b.record(*store, day4);
        QVERIFY(shownOne(*store, "a").find("recurring first 2026-11-16 last 2026-11-19 open 3") !=
                std::string::npos);
    }

    void whatDoesNotCarryEndsWithAnUnhealthyRun()
    {
        HistoryBench b;
        const auto store = b.open();
        b.produce(day1, "lint@web", true,
                  {finding("a", "P1", R"(,"carry_forward": false, "status": "open")")});
        b.record(*store, day1);
        b.produce(day2, "lint@web", false, {});
        b.record(*store, day2);
        QCOMPARE(store->find("lint@web", "a")->value().state, FindingState::Resolved);
    }

    void aMissingHostKeepsItsFindings()
    {
        HistoryBench b;
        b.hosts = {"web", "db"};
        const auto store = b.open();
        b.produce(day1, "lint@web", true, {finding("a")});
        b.produce(day1, "lint@db", true, {finding("d")});
        b.record(*store, day1);
        for (const std::string &day : {day2, day3}) {
            b.produce(day, "lint@web", true, {finding("a")});
            b.record(*store, day);
        }
        QCOMPARE(
            shownOne(*store, "d", "lint@db"),
            std::string("lint@db d: carried first 2026-11-16 last 2026-11-16 open 2 regressed 0 baseline P1 "
                        "'Title of d'"));
        b.produce(day4, "lint@db", true, {});
        b.record(*store, day4);
        QVERIFY(shownOne(*store, "d", "lint@db").find("resolved 2026-11-19") != std::string::npos);
    }

    void aHostThatComesLaterHasABaselineOfItsOwn()
    {
        HistoryBench b;
        b.hosts = {"web", "db"};
        const auto store = b.open();
        b.produce(day1, "lint@web", true, {finding("a")});
        b.record(*store, day1);
        b.produce(day2, "lint@web", true, {finding("a"), finding("n")});
        b.produce(day2, "lint@db", true, {finding("d")});
        b.record(*store, day2);
        QCOMPARE(store->find("lint@db", "d")->value().state, FindingState::Baseline);
        QCOMPARE(store->find("lint@web", "n")->value().state, FindingState::New);
    }

    void titleAndPriorityAreThoseOfTheLastReport()
    {
        HistoryBench b;
        const auto store = b.open();
        b.produce(day1, "lint@web", true, {finding("a", "P3")});
        b.record(*store, day1);
        b.produce(day2, "lint@web", true, {R"({"id":"a","title":"Worse","priority":"P0"})"});
        b.record(*store, day2);
        QVERIFY(shownOne(*store, "a").find("P0 'Worse'") != std::string::npos);
    }

    void ofEqualIdsTheLastCounts()
    {
        HistoryBench b;
        const auto store = b.open();
        b.produce(day1, "lint@web", true, {R"({"id":"a","title":"One"})", R"({"id":"a","title":"Two"})"});
        b.record(*store, day1);
        QCOMPARE(shownAll(*store).count(QLatin1Char('\n')), 1);
        QVERIFY(shownOne(*store, "a").find("'Two'") != std::string::npos);
    }

    void foreignBundlesTellTheFirstRunByTheHost()
    {
        HistoryBench b;
        const auto store = b.open();
        b.foreignBundle(day1, "lint@web", finding("a"));
        b.foreignBundle(day2, "lint@web", finding("a") + ',' + finding("n"));
        b.foreignBundle(day3, "lint@web", finding("n"));
        QCOMPARE(store->catchUp(b.layout.root(), day4)->recorded, 3);
        QVERIFY(shownOne(*store, "a").find("resolved 2026-11-18 baseline") != std::string::npos);
        QVERIFY(shownOne(*store, "n").find("recurring first 2026-11-17 last 2026-11-18 open 1") !=
                std::string::npos);
        QVERIFY(!store->find("lint@web", "n")->value().baseline);
    }

    void carriedFindingsOfAnUnknownPastAreKept()
    {
        HistoryBench b;
        const auto store = b.open();
        b.foreignBundle(day2, "lint@web", "", finding("old"));
        QCOMPARE(store->catchUp(b.layout.root(), day4)->recorded, 1);
        QCOMPARE(store->find("lint@web", "old")->value().state, FindingState::Carried);
    }
};

QTEST_GUILESS_MAIN(TestHistoryLife)
#include "tst_historylife.moc"
