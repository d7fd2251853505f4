// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/rotate.h"
#include "engine/triage/trends.h"
#include "tests/unit/triage/historybench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

/// Days in numbers.
class TestTrends : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsCounted()
    {
        HistoryBench bench;
        bench.produce("2026-11-18", "lint@web", true, {finding("a", "P0"), finding("gone", "P3")});
        bench.produce("2026-11-18", "gaps@web", true, {finding("c", "P2")});
        bench.collect("2026-11-18");
        bench.produce("2026-11-19", "lint@web", true,
                      {finding("a", "P1"), finding("b", "P2"), finding("odd", "x")});
        bench.collect("2026-11-19");
        const DayFigures f = figuresOf(*HistoryBench::read(bench.layout.readyBundle("2026-11-19")));
        QCOMPARE(f.day, std::string("2026-11-19"));
        QCOMPARE(f.open, (std::array<std::uint32_t, 5>{0, 1, 2, 0, 1}));
        QCOMPARE(f.fresh, 2U);
        QCOMPARE(f.resolved, 1U);
        QCOMPARE(f.carried, 1U);
        QCOMPARE(f.missing, 5U);
        QCOMPARE(f.worstRank(), 1);
    }
    void archivedAndBrokenDaysAreDays()
    {
        HistoryBench bench;
        bench.produce("2026-09-01", "lint@web", true, {finding("a", "P0")});
        bench.collect("2026-09-01");
        bench.produce("2026-11-18", "lint@web", true, {});
        bench.collect("2026-11-18");
        for (const char *day : {"2026-09-01", "2026-11-18"}) {
            QDir().mkpath(QString::fromStdString(bench.layout.consumed()));
            QVERIFY(moveFile(bench.layout.readyBundle(day), bench.layout.consumedBundle(day)));
        }
        QVERIFY(rotate(bench.layout.root(), {}, FixedClock(startOfDay("2026-11-18"))));
        QVERIFY(!fileExists(bench.layout.consumedBundle("2026-09-01")));
        bench.write(bench.layout.readyBundle("2026-11-17"), "{\"half\":");
        const auto days = figuresOfDays(bench.layout.root(), "2026-11-18", 30);
        QVERIFY(days);
        QCOMPARE(days->size(), std::size_t{3});
        QCOMPARE((*days)[0].day, std::string("2026-09-01"));
        QCOMPARE((*days)[0].worstRank(), 0);
        QVERIFY(!(*days)[1].error.empty());
        QCOMPARE((*days)[2].openTotal(), 0U);
    }
    void theNewestDaysAreKept()
    {
        HistoryBench bench;
        for (const char *day : {"2026-11-16", "2026-11-17", "2026-11-18"})
            bench.collect(day);
        const auto days = figuresOfDays(bench.layout.root(), "2026-11-17", 1);
        QVERIFY(days);
        QCOMPARE(days->size(), std::size_t{1});
        QCOMPARE((*days)[0].day, std::string("2026-11-17"));
    }
    void stopsWhenAsked()
    {
        HistoryBench bench;
        bench.collect("2026-11-18");
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(figuresOfDays(bench.layout.root(), "2026-11-18", 30, stop.get_token()).error().code,
                 ErrorCode::Cancelled);
    }
    void theMedianOfAWeekIsTheTimeOfTheHalf()
    {
        // 2026-11-16 is a Monday.
        const auto weeks = resolutionsByWeek(
            {{"2026-11-15", 9, 1}, {"2026-11-16", 1, 3}, {"2026-11-22", 30, 2}, {"2026-11-20", 4, 1}});
        QCOMPARE(weeks.size(), std::size_t{2});
        QCOMPARE(weeks[0].monday, std::string("2026-11-09"));
        QCOMPARE(weeks[1].monday, std::string("2026-11-16"));
        QCOMPARE(weeks[1].count, 6U);
        QCOMPARE(weeks[1].medianDays, 1);
        QCOMPARE(weeks[1].slowestDays, 30);
    }
    void theStoreKnowsHowLongFindingsWereOpen()
    {
        HistoryBench bench;
        const auto store = bench.open();
        bench.produce("2026-11-10", "lint@web", true, {finding("a"), finding("b")});
        bench.record(*store, "2026-11-10");
        bench.produce("2026-11-17", "lint@web", true, {finding("b")});
        bench.record(*store, "2026-11-17");
        const auto counts = store->resolutions();
        QVERIFY(counts);
        QCOMPARE(counts->size(), std::size_t{1});
        QCOMPARE((*counts)[0].day, std::string("2026-11-17"));
        QCOMPARE((*counts)[0].daysOpen, 7);
        QCOMPARE((*counts)[0].count, 1U);
        QCOMPARE(store->resolutions("2026-11-18")->size(), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(TestTrends)
#include "tst_trends.moc"
