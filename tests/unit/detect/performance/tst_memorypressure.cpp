// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/performance/loadaverage.h"
#include "engine/detect/performance/memoryroom.h"
#include "engine/detect/performance/pressure.h"
#include "tests/support/detectorbench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

std::string meminfo(int availableMb, int swapFreeMb)
{
    return "MemTotal:        8000000 kB\nMemFree:          200000 kB\nMemAvailable:   " +
           std::to_string(availableMb * 1000) + " kB\nBuffers:  1 kB\nCached:  5000000 kB\n" +
           "SwapTotal:       2000000 kB\nSwapFree:       " + std::to_string(swapFreeMb * 1000) + " kB\n";
}

std::string stat(int pid, const std::string &name, char state, int cpuTicks)
{
    return std::to_string(pid) + " (" + name + ") " + state + " 1 1 1 0 -1 4194560 1 0 0 0 " +
           std::to_string(cpuTicks) + " 0 0 0 20 0 1 0 100 0 0 0\n";
}

constexpr const char *calm = "some avg10=0.00 avg60=0.10 avg300=0.20 total=100\n"
                             "full avg10=0.00 avg60=0.00 avg300=0.00 total=10\n";

} // namespace

class TestMemoryPressure final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memory_data()
    {
        QTest::addColumn<int>("available");
        QTest::addColumn<int>("swapFree");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("plenty") << 4000 << 2000 << QStringList();
        QTest::newRow("full swap alone costs nothing") << 4000 << 0 << QStringList();
        QTest::newRow("full swap and little memory") << 1500 << 100 << QStringList{QStringLiteral("P2 swap")};
        QTest::newRow("low") << 700 << 2000 << QStringList{QStringLiteral("P2 available")};
        QTest::newRow("very low") << 200 << 2000 << QStringList{QStringLiteral("P1 available")};
    }
    void memory()
    {
        QFETCH(int, available);
        QFETCH(int, swapFree);
        QFETCH(QStringList, found);
        DetectorBench bench;
        bench.write("/proc/meminfo", meminfo(available, swapFree));
        QStringList seen;
        for (const Finding &f : bench.run(MemoryRoom()).findings)
            seen << QString::fromStdString(std::string(priorityName(f.priority)) + ' ' +
                                           f.id.substr(f.id.rfind(':') + 1));
        QCOMPARE(seen, found);
    }

    void memoryOfAnOldKernelWithoutSwap()
    {
        DetectorBench bench;
        bench.write("/proc/meminfo", "MemTotal: 1000000 kB\nMemFree: 20000 kB\nCached: 30000 kB\n");
        const auto result = bench.run(MemoryRoom());
        QCOMPARE(result.findings.size(), std::size_t(1));
        QVERIFY(evidenceText(result.findings[0]).find("/proc/meminfo: Cached: 30000 kB") !=
                std::string::npos);
    }

    void memoryCannotLook()
    {
        DetectorBench absent;
        QCOMPARE(absent.run(MemoryRoom()).outcome, DetectorOutcome::Failed);
        DetectorBench nonsense;
        nonsense.write("/proc/meminfo", "MemTotal: many kB\nMemAvailable:\n");
        QCOMPARE(nonsense.run(MemoryRoom()).outcome, DetectorOutcome::Failed);
    }

    void memoryOnMac()
    {
        DetectorBench mac;
        mac.context.isMac = true;
        mac.tools.answer("memory_pressure -Q",
                         "The system has 17179869184 (1048576 pages with a page size of "
                         "16384).\nSystem-wide memory free percentage: 7%\n");
        mac.tools.answer("sysctl -n vm.swapusage",
                         "total = 2048.00M  used = 1948.25M  free = 99.75M  (encrypted)\n");
        QCOMPARE(mac.run(MemoryRoom()).findings.size(), std::size_t(2));
        mac.tools.answer("memory_pressure -Q", "usage: memory_pressure\n", 64);
        QCOMPARE(mac.run(MemoryRoom()).outcome, DetectorOutcome::Failed);
    }

    void pressureFindsWhatWaits()
    {
        DetectorBench bench;
        bench.write("/proc/pressure/cpu", "some avg10=99.00 avg60=90.00 avg300=61.50 total=100\n");
        bench.write("/proc/pressure/memory", "some avg10=50.00 avg60=50.00 avg300=50.00 total=1\n"
                                             "full avg10=40.00 avg60=30.00 avg300=25.00 total=1\n");
        bench.write("/proc/pressure/io", calm);
        const auto result = bench.run(Pressure());
        QCOMPARE(result.findings.size(), std::size_t(2));
        QCOMPARE(findingById(result, "performance:pressure:cpu")->priority, Priority::P2);
        QCOMPARE(findingById(result, "performance:pressure:memory")->priority, Priority::P1);
    }

    void pressureOfAMomentIsClean()
    {
        DetectorBench bench;
        bench.write("/proc/pressure/cpu", "some avg10=99.00 avg60=90.00 avg300=20.00 total=100\n");
        bench.write("/proc/pressure/memory", calm);
        bench.write("/proc/pressure/io", calm);
        QCOMPARE(bench.run(Pressure()).outcome, DetectorOutcome::Clean);
    }

    void pressureCannotLook()
    {
        DetectorBench absent;
        QCOMPARE(absent.run(Pressure()).outcome, DetectorOutcome::NotApplicable);
        DetectorBench nonsense;
        nonsense.write("/proc/pressure/cpu", "some avg300=often\n");
        nonsense.write("/proc/pressure/memory", calm);
        nonsense.write("/proc/pressure/io", calm);
        QCOMPARE(nonsense.run(Pressure()).outcome, DetectorOutcome::Failed);
    }

    void load_data()
    {
        QTest::addColumn<QByteArray>("loadavg");
        QTest::addColumn<QByteArray>("online");
        QTest::addColumn<QString>("expected");
        QTest::newRow("idle") << QByteArray("0.10 0.20 0.30 1/200 999\n") << QByteArray("0-3\n")
                              << QStringLiteral("clean");
        QTest::newRow("burst") << QByteArray("40 20 7.9 9/200 999\n") << QByteArray("0-3\n")
                               << QStringLiteral("clean");
        QTest::newRow("busy") << QByteArray("9 9 9.00 9/200 999\n") << QByteArray("0-3\n")
                              << QStringLiteral("P2");
        QTest::newRow("same on more CPUs")
            << QByteArray("9 9 9.00 9/200 999\n") << QByteArray("0-3,8,10-15\n") << QStringLiteral("clean");
        QTest::newRow("far too busy")
            << QByteArray("9 9 30 9/200 999\n") << QByteArray("0\n") << QStringLiteral("P1");
        QTest::newRow("no load") << QByteArray("not today\n") << QByteArray("0\n") << QStringLiteral("error");
        QTest::newRow("no CPUs") << QByteArray("1 1 1 1/1 1\n") << QByteArray("3-1\n")
                                 << QStringLiteral("error");
    }
    void load()
    {
        QFETCH(QByteArray, loadavg);
        QFETCH(QByteArray, online);
        QFETCH(QString, expected);
        DetectorBench bench;
        bench.write("/proc/loadavg", loadavg.toStdString());
        bench.write("/sys/devices/system/cpu/online", online.toStdString());
        const auto result = bench.run(LoadAverage());
        const std::string_view seen = result.findings.empty() ? detectorOutcomeName(result.outcome)
                                                              : priorityName(result.findings[0].priority);
        QCOMPARE(QString::fromUtf8(seen.data(), qsizetype(seen.size())), expected);
    }

    void loadNamesWhoCausesIt()
    {
        DetectorBench bench;
        bench.write("/proc/loadavg", "9 9 9.00 9/200 999\n");
        bench.write("/sys/devices/system/cpu/online", "0-1\n");
        bench.write("/proc/uptime", "10000.00 5000.00\n");
        bench.write("/proc/10/stat", stat(10, "idle one", 'S', 900000));
        bench.write("/proc/11/stat", stat(11, "cruncher", 'R', 500));
        bench.write("/proc/12/stat", stat(12, "reader", 'D', 100));
        const std::string evidence = evidenceText(bench.run(LoadAverage()).findings.at(0));
        QVERIFY(evidence.find("process 11 (cruncher) runs") != std::string::npos);
        QVERIFY(evidence.find("process 12 (reader) waits for I/O") != std::string::npos);
        QVERIFY(evidence.find("idle one") == std::string::npos);
    }

    void loadOnMac()
    {
        DetectorBench mac;
        mac.context.isMac = true;
        mac.tools.answer("sysctl -n vm.loadavg hw.logicalcpu", "{ 1.85 30.90 41.80 }\n8\n");
        mac.tools.answer("ps -axo", "    1     0 Ss   12:00.00   1:00.00 /sbin/launchd\n"
                                    "   77     1 R    12:00.00   9:00.00 /Applications/My App.app/My App\n");
        const auto result = mac.run(LoadAverage());
        QCOMPARE(result.findings.at(0).priority, Priority::P1);
        QVERIFY(evidenceText(result.findings[0]).find("process 77 (My App) runs") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestMemoryPressure)
#include "tst_memorypressure.moc"
