// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/findingtimeline.h"
#include "tests/unit/triage/historybench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

QString shown(const FindingTimeline &timeline)
{
    static const QString letters = QStringLiteral("-?.SCR");
    QString out;
    for (const TimelineDay &day : timeline.days("lint@web", "a"))
        out += letters.at(static_cast<int>(day.state));
    return out;
}

const std::string openFinding = R"({"id":"a","title":"t","priority":"P1","evidence":["x"]})";

} // namespace

class TestFindingTimeline final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachDayHasItsState()
    {
        HistoryBench bench;
        bench.foreignBundle("2026-11-01", "lint@web", openFinding);
        bench.foreignBundle("2026-11-02", "gaps@web", "");
        bench.foreignBundle("2026-11-03", "lint@web", "");
        bench.foreignBundle("2026-11-04", "lint@web", "", openFinding);
        FindingTimeline timeline(bench.layout.root());
        timeline.refresh("2026-11-05");
        QCOMPARE(shown(timeline), QString(25, QLatin1Char('-')) + QStringLiteral("S?.C-"));
        const auto days = timeline.days("lint@web", "a");
        QCOMPARE(days.back().day, std::string("2026-11-05"));
        QCOMPARE(days[25].rank, std::uint8_t{1});
    }
    void onlyThirtyDaysCount()
    {
        HistoryBench bench;
        bench.foreignBundle("2026-10-06", "lint@web", openFinding);
        bench.foreignBundle("2026-10-07", "lint@web", openFinding);
        bench.foreignBundle("2026-11-06", "lint@web", openFinding);
        FindingTimeline timeline(bench.layout.root());
        timeline.refresh("2026-11-05");
        QCOMPARE(shown(timeline), QStringLiteral("S") + QString(29, QLatin1Char('-')));
    }
    void aBundleThatChangedIsReadAgain()
    {
        HistoryBench bench;
        bench.foreignBundle("2026-11-05", "lint@web", openFinding);
        FindingTimeline timeline(bench.layout.root());
        timeline.refresh("2026-11-05");
        QVERIFY(shown(timeline).endsWith(QLatin1Char('S')));
        bench.foreignBundle("2026-11-05", "lint@web", "");
        timeline.refresh("2026-11-05");
        QVERIFY(shown(timeline).endsWith(QLatin1Char('.')));
    }
    void aBrokenBundleIsNone()
    {
        HistoryBench bench;
        bench.foreignBundle("2026-11-04", "lint@web", openFinding);
        bench.write(bench.layout.consumedBundle("2026-11-05"), "{\"date\":");
        FindingTimeline timeline(bench.layout.root());
        timeline.refresh("2026-11-05");
        QVERIFY(shown(timeline).endsWith(QStringLiteral("S-")));
    }
    void theFindingOfADayIsFound()
    {
        HistoryBench bench;
        bench.foreignBundle("2026-11-04", "lint@web", openFinding);
        FindingTimeline timeline(bench.layout.root());
        timeline.refresh("2026-11-05");
        const auto earlier = timeline.findingOf("2026-11-04", "lint@web", "a");
        QVERIFY(earlier);
        QVERIFY(earlier->raw.find("\"evidence\"") != std::string::npos);
        QVERIFY(!timeline.findingOf("2026-11-04", "lint@web", "b"));
        QVERIFY(!timeline.findingOf("2026-11-05", "lint@web", "a"));
    }
    void stoppedItReadsNothingMore()
    {
        HistoryBench bench;
        bench.foreignBundle("2026-11-05", "lint@web", openFinding);
        FindingTimeline timeline(bench.layout.root());
        std::stop_source stop;
        stop.request_stop();
        timeline.refresh("2026-11-05", stop.get_token());
        QCOMPARE(shown(timeline), QString(30, QLatin1Char('-')));
    }
};

QTEST_GUILESS_MAIN(TestFindingTimeline)
#include "tst_findingtimeline.moc"
