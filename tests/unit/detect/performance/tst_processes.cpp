// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/performance/processes.h"
#include "engine/detect/performance/processtable.h"
#include "tests/support/detectorbench.h"

#include <QTest>

#include <unistd.h>

using namespace prism;
using namespace prism::test;

namespace {

// A machine that is up for ten days; times of processes in seconds.
struct Machine : DetectorBench
{
    Machine() { setUptime(864000); }

    void setUptime(double seconds)
    {
        uptime = seconds;
        write("/proc/uptime", std::to_string(seconds) + " 1.00\n");
    }
    void process(int pid, int parent, const std::string &name, char state, double age, double cpu)
    {
        const double ticks = static_cast<double>(::sysconf(_SC_CLK_TCK));
        write("/proc/" + std::to_string(pid) + "/stat",
              std::to_string(pid) + " (" + name + ") " + state + ' ' + std::to_string(parent) +
                  " 1 1 0 -1 4194560 1 0 0 0 " + std::to_string(static_cast<long long>(cpu * ticks)) +
                  " 0 0 0 20 0 1 0 " + std::to_string(static_cast<long long>((uptime - age) * ticks)) +
                  " 0 0\n");
    }
    void pass(double seconds)
    {
        context.now.seconds += static_cast<std::int64_t>(seconds);
        setUptime(uptime + seconds);
    }

    double uptime = 0;
};

} // namespace

class TestProcesses final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNamesWithParentheses()
    {
        const auto row =
            parseProcStat("7 (a) b (c)) S 3 7 7 0 -1 0 0 0 0 0 150 50 0 0 20 0 1 0 5000 0\n", 100, 100);
        QVERIFY(row.has_value());
        QCOMPARE(row->name, std::string("a) b (c)"));
        QCOMPARE(row->parent, 3);
        QCOMPARE(row->cpu, 2.0);
        QCOMPARE(row->age, 50.0);
    }

    void nonsenseIsNoProcess_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("cut") << QByteArray("7 (a) S 3 7");
        QTest::newRow("parentheses turned round")
            << QByteArray(")7 a( S 3 7 7 0 -1 0 0 0 0 0 1 1 0 0 20 0 1 0 5");
        QTest::newRow("words") << QByteArray("x (a) S 3 7 7 0 -1 0 0 0 0 0 1 1 0 0 20 0 1 0 5 0");
    }
    void nonsenseIsNoProcess()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseProcStat(text.toStdString(), 100, 100));
    }

    void readsPs()
    {
        const auto rows = parsePs("  501     1 S    02-03:04:05   1:02.50 /usr/libexec/some agent\n"
                                  "  502   501 Z       10:00   0:00.00 (bash)\nnonsense\n");
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[0].name, std::string("some agent"));
        QCOMPARE(rows[0].age, 2 * 86400.0 + 3 * 3600 + 4 * 60 + 5);
        QCOMPARE(rows[0].cpu, 62.5);
        QCOMPARE(rows[1].state, 'Z');
    }

    void quietMachineIsClean()
    {
        Machine m;
        m.process(1, 0, "init", 'S', 864000, 900);
        m.process(50, 1, "nginx", 'S', 800000, 4000);
        const auto result = m.run(Processes());
        QCOMPARE(result.outcome, DetectorOutcome::Clean);
        QVERIFY(result.notes.empty());
    }

    void stuckZombiesAreGroupedByTheirParent()
    {
        Machine m;
        m.process(40, 1, "buildbot", 'S', 9000, 1);
        m.process(41, 40, "sh", 'Z', 4000, 0);
        m.process(42, 40, "sh", 'Z', 5000, 0);
        const auto result = m.run(Processes());
        QCOMPARE(result.findings.size(), std::size_t(1));
        QCOMPARE(result.findings[0].id, std::string("performance:processes:zombies:buildbot"));
        QVERIFY(evidenceText(result.findings[0]).find("process 42 (sh) is a zombie, parent 40") !=
                std::string::npos);
    }

    void youngZombieCountsOnceTwoRunsSawIt()
    {
        Machine m;
        m.context.options["zombie-minutes"] = "60";
        m.process(40, 1, "buildbot", 'S', 9000, 1);
        m.process(41, 40, "sh", 'Z', 10, 0);
        QCOMPARE(m.run(Processes()).outcome, DetectorOutcome::Clean);
        m.pass(600);
        QCOMPARE(m.run(Processes()).findings.size(), std::size_t(1));
    }

    void processThatComputesForHoursRunsAway()
    {
        Machine m;
        m.process(60, 1, "spinner", 'R', 10000, 9900);
        m.process(61, 1, "young", 'R', 3000, 3000);
        m.process(62, 1, "lazy", 'S', 100000, 9900);
        m.process(63, 2, "kworker/0:1", 'R', 10000, 9900);
        const auto result = m.run(Processes());
        QCOMPARE(result.findings.size(), std::size_t(1));
        QCOMPARE(result.findings[0].id, std::string("performance:processes:runaway:spinner"));
    }

    void lastRunTellsWhoStartedToSpin()
    {
        Machine m;
        m.process(70, 1, "daemon", 'S', 500000, 100);
        QCOMPARE(m.run(Processes()).outcome, DetectorOutcome::Clean);
        m.pass(86400);
        m.process(70, 1, "daemon", 'R', 586400, 100 + 80000);
        const auto result = m.run(Processes());
        QCOMPARE(result.findings.size(), std::size_t(1));
        QVERIFY(evidenceText(result.findings[0]).find("93% of a CPU over the 24.0 h") != std::string::npos);
    }

    void processThatCalmedDownIsNoFinding()
    {
        Machine m;
        m.process(70, 1, "daemon", 'R', 10000, 9900);
        QCOMPARE(m.run(Processes()).findings.size(), std::size_t(1));
        m.pass(7200);
        m.process(70, 1, "daemon", 'S', 17200, 9910);
        QCOMPARE(m.run(Processes()).outcome, DetectorOutcome::Clean);
    }

    void anotherProcessWithTheSameNumberIsNotMistaken()
    {
        Machine m;
        m.process(70, 1, "old", 'S', 500000, 100);
        QCOMPARE(m.run(Processes()).outcome, DetectorOutcome::Clean);
        m.pass(86400);
        m.process(70, 1, "new", 'R', 3600, 3500);
        QCOMPARE(m.run(Processes()).outcome, DetectorOutcome::Clean);
    }

    void ignoredProgramMayCompute()
    {
        Machine m;
        m.context.options["ignore"] = "ffmpeg, spinner";
        m.process(60, 1, "spinner", 'R', 10000, 9900);
        QCOMPARE(m.run(Processes()).outcome, DetectorOutcome::Clean);
    }

    void damagedMemoryIsNoted()
    {
        Machine m;
        m.process(60, 1, "spinner", 'R', 10000, 9900);
        m.write("/cache/detectors/performance.processes.json", "{\"at\":1}");
        const auto result = m.run(Processes());
        QCOMPARE(result.findings.size(), std::size_t(1));
        QCOMPARE(result.notes.size(), std::size_t(1));
    }

    void cannotLook()
    {
        DetectorBench empty;
        QCOMPARE(empty.run(Processes()).outcome, DetectorOutcome::Failed);
        Machine nonsense;
        nonsense.write("/proc/9/stat", "nonsense");
        QCOMPARE(nonsense.run(Processes()).outcome, DetectorOutcome::Failed);
    }
};

QTEST_GUILESS_MAIN(TestProcesses)
#include "tst_processes.moc"
