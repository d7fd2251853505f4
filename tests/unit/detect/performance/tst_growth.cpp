// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/performance/growth.h"
#include "engine/detect/performance/sizewalk.h"
#include "tests/support/detectorbench.h"

#include "engine/core/clock.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

WalkBudget budgetOf(std::size_t entries)
{
    WalkBudget budget;
    budget.entries = entries;
    budget.deadlineMs = monotonicMilliseconds() + 60000;
    return budget;
}

// Limits small enough for files that a test can write.
void useSmallLimits(DetectorBench &bench)
{
    bench.context.options["mib-per-day"] = "1";
    bench.context.options["large-mib"] = "20";
}

std::string mebibytes(int count)
{
    return std::string(static_cast<std::size_t>(count) << 20, 'x');
}

} // namespace

class TestGrowth final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rotatedGenerationsShareAName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("stem");
        const auto row = [](const char *name, const char *stem) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(stem);
        };
        row("syslog", "syslog");
        row("syslog.1", "syslog");
        row("syslog.2.gz", "syslog");
        row("app-20261119.log.xz", "app-20261119.log");
        row("dpkg.log-20261119", "dpkg.log");
        row("x.log.old", "x.log");
        row("2026", "2026");
        row(".gz", ".gz");
        row("kern.123456789012345678", "kern.123456789012345678");
    }
    void rotatedGenerationsShareAName()
    {
        QFETCH(QString, name);
        QFETCH(QString, stem);
        QCOMPARE(QString::fromStdString(rotationStem(name.toStdString())), stem);
    }

    void walkIsBoundedAndFollowsNoLinks()
    {
        DetectorBench bench;
        bench.write("/d/a/b/file", std::string(100000, 'x'));
        bench.link("/", "/d/a/everything");
        WalkBudget enough = budgetOf(100);
        const auto size = diskUse(bench.path("/d"), enough);
        QVERIFY(size && *size >= 100000 && *size < 200000);
        WalkBudget little = budgetOf(2);
        QCOMPARE(diskUse(bench.path("/d"), little).error().code, ErrorCode::TooLarge);
        WalkBudget late = budgetOf(100);
        late.deadlineMs = 0;
        QVERIFY(!diskUse(bench.path("/d"), late));
    }

    void firstRunKnowsNoGrowth()
    {
        DetectorBench bench;
        useSmallLimits(bench);
        bench.write("/var/log/app.log", mebibytes(3));
        const auto result = bench.run(Growth());
        QCOMPARE(result.outcome, DetectorOutcome::Clean);
        QCOMPARE(result.notes.size(), std::size_t(1));
    }

    void growingLogIsFoundWithItsRotations()
    {
        DetectorBench bench;
        useSmallLimits(bench);
        bench.write("/var/log/app.log", mebibytes(1));
        bench.write("/var/log/steady.log", mebibytes(5));
        (void)bench.run(Growth());
        bench.context.now.seconds += 86400;
        bench.write("/var/log/app.log", mebibytes(1));
        bench.write("/var/log/app.log.1", mebibytes(2));
        const auto result = bench.run(Growth());
        QCOMPARE(result.findings.size(), std::size_t(1));
        QCOMPARE(result.findings[0].id, std::string("performance:growth:/var/log/app.log"));
        QCOMPARE(result.findings[0].priority, Priority::P2);
        QVERIFY(evidenceText(result.findings[0]).find("measured 2026-11-19T06:30:00Z: 1.0 MiB") !=
                std::string::npos);
    }

    void growthThatEndedIsNoFinding()
    {
        DetectorBench bench;
        useSmallLimits(bench);
        for (const int size : {1, 8, 8}) {
            bench.write("/home/op/.cache/tool/data", mebibytes(size));
            bench.context.now.seconds += 86400;
            (void)bench.run(Growth());
        }
        bench.context.now.seconds += 43200;
        QCOMPARE(bench.run(Growth()).outcome, DetectorOutcome::Clean);
    }

    void largeCacheIsFoundAtOnce()
    {
        DetectorBench bench;
        useSmallLimits(bench);
        bench.write("/home/op/.cache/tool/data", mebibytes(21));
        const auto result = bench.run(Growth());
        QCOMPARE(result.findings.size(), std::size_t(1));
        QCOMPARE(result.findings[0].id, std::string("performance:growth:~/.cache/tool"));
        QCOMPARE(result.findings[0].priority, Priority::P3);
    }

    void journalIsLeftToItsOwnDetector()
    {
        DetectorBench bench;
        useSmallLimits(bench);
        bench.write("/var/log/journal/x/system.journal", mebibytes(21));
        QCOMPARE(bench.run(Growth()).outcome, DetectorOutcome::Clean);
    }

    void walkWithoutTimeIsNotClean()
    {
        DetectorBench bench;
        useSmallLimits(bench);
        bench.context.options["walk-seconds"] = "-1";
        bench.write("/var/log/app.log", mebibytes(1));
        const auto result = bench.run(Growth());
        QCOMPARE(result.outcome, DetectorOutcome::Failed);
        QVERIFY(result.outputTail.starts_with("the walk used up its time"));
    }

    void nothingToLookAt()
    {
        DetectorBench bench;
        QCOMPARE(bench.run(Growth()).outcome, DetectorOutcome::NotApplicable);
        DetectorBench relative;
        relative.context.options["roots"] = "var/log";
        QCOMPARE(relative.run(Growth()).outcome, DetectorOutcome::Failed);
    }
};

QTEST_GUILESS_MAIN(TestGrowth)
#include "tst_growth.moc"
