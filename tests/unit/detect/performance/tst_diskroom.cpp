// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/performance/diskroom.h"
#include "tests/support/detectorbench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

constexpr const char *head = "1B-blocks Used Avail Inodes IUsed IFree Mounted on\n";
constexpr const char *dfCall = "df --block-size=1 --output=size,used,avail,itotal,iused,iavail,target -- ";

ProcessOutcome timedOut()
{
    ProcessOutcome o;
    o.end = ProcessEnd::TimedOut;
    return o;
}

// A machine with a root file system and a small tmpfs.
struct Machine : DetectorBench
{
    Machine()
    {
        write("/proc/self/mountinfo", "28 1 254:1 / / rw - ext4 /dev/sda1 rw\n"
                                      "29 28 0:40 / /mnt/small rw - tmpfs tmpfs rw,size=1024k\n");
    }
    DetectorResult look(const std::string &rows)
    {
        tools.answer(dfCall, head + rows);
        return run(DiskRoom());
    }
};

std::string rootRow(double used, double available)
{
    return std::to_string(static_cast<long long>(used + available)) + ' ' +
           std::to_string(static_cast<long long>(used)) + ' ' +
           std::to_string(static_cast<long long>(available)) + " 1000 10 990 /\n";
}

constexpr const char *emptyTmpfs = "1048576 0 1048576 256 1 255 /mnt/small\n";

} // namespace

class TestDiskRoom final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roomEnoughIsClean()
    {
        Machine m;
        const auto result = m.look(rootRow(5e9, 5e9) + emptyTmpfs);
        QCOMPARE(result.outcome, DetectorOutcome::Clean);
        QCOMPARE(result.notes.size(), std::size_t(0));
    }

    void levels_data()
    {
        QTest::addColumn<double>("used");
        QTest::addColumn<double>("available");
        QTest::addColumn<int>("priority"); // -1: no finding
        QTest::newRow("84 %") << 84e9 << 16e9 << -1;
        QTest::newRow("86 %") << 86e9 << 14e9 << 2;
        QTest::newRow("96 %") << 96e9 << 4e9 << 1;
        QTest::newRow("full") << 100e9 << 0.0 << 0;
        QTest::newRow("90 % of a very large one") << 9e12 << 1e12 << -1;
    }
    void levels()
    {
        QFETCH(double, used);
        QFETCH(double, available);
        QFETCH(int, priority);
        Machine m;
        const auto result = m.look(rootRow(used, available) + emptyTmpfs);
        const Finding *f = findingById(result, "performance:disk-room:space:/");
        QCOMPARE(f ? static_cast<int>(f->priority) : -1, priority);
    }

    void fullTmpfsIsFound()
    {
        Machine m;
        const auto result = m.look(rootRow(5e9, 5e9) + "1048576 1048576 0 256 3 253 /mnt/small\n");
        QCOMPARE(result.findings.size(), std::size_t(1));
        QCOMPARE(result.findings[0].id, std::string("performance:disk-room:space:/mnt/small"));
        QCOMPARE(result.findings[0].priority, Priority::P1);
        QVERIFY(evidenceText(result.findings[0]).find("available 0 B (100% used)") != std::string::npos);
    }

    void inodesRunOutBesideFreeRoom()
    {
        Machine m;
        const auto result = m.look("10000000000 1 9999999999 1000 990 10 /\n" + std::string(emptyTmpfs));
        QCOMPARE(result.findings.size(), std::size_t(1));
        QCOMPARE(result.findings[0].id, std::string("performance:disk-room:inodes:/"));
    }

    void growthOfDaysTellsWhenItIsFull_data()
    {
        QTest::addColumn<double>("perDay");
        QTest::addColumn<int>("priority");
        QTest::newRow("none") << 0.0 << -1;
        QTest::newRow("noise") << 1e7 << -1;
        QTest::newRow("full in 40 days") << 1e9 << -1;
        QTest::newRow("full in 10 days") << 4e9 << 2;
        QTest::newRow("full in 2 days") << 10e9 << 1;
        QTest::newRow("shrinks") << -4e9 << -1;
    }
    void growthOfDaysTellsWhenItIsFull()
    {
        QFETCH(double, perDay);
        QFETCH(int, priority);
        Machine m;
        DetectorResult result;
        for (int day = 0; day < 5; ++day) {
            m.context.now.seconds += 86400;
            // 20 GB are left on the last day.
            const double available = 20e9 + perDay * (4 - day);
            result = m.look(rootRow(100e9 - available, available) + emptyTmpfs);
        }
        const Finding *f = findingById(result, "performance:disk-room:space:/");
        // 84 % or less is no finding by the share alone.
        QCOMPARE(f ? static_cast<int>(f->priority) : -1, priority);
    }

    void threeRunsOfOneDayAreNoTrend()
    {
        Machine m;
        DetectorResult result;
        for (int hour = 0; hour < 12; ++hour) {
            m.context.now.seconds += 7200;
            result = m.look(rootRow(50e9 + hour * 2e9, 50e9 - hour * 2e9) + emptyTmpfs);
        }
        QCOMPARE(result.outcome, DetectorOutcome::Clean);
    }

    void deadServerIsAFindingAndTheRestIsStillLookedAt()
    {
        Machine m;
        m.write("/proc/self/mountinfo", "28 1 254:1 / / rw - ext4 /dev/sda1 rw\n"
                                        "30 28 0:52 / /mnt/dead rw - nfs4 nas:/a rw\n"
                                        "31 28 0:53 / /mnt/live rw - nfs4 nas:/b rw\n");
        m.tools.answer(std::string(dfCall) + "/mnt/dead", timedOut());
        m.tools.answer(std::string(dfCall) + "/mnt/dead /mnt/live", timedOut());
        m.tools.answer(std::string(dfCall) + "/mnt/live", head + std::string("100 99 1 - - - /mnt/live\n"));
        const auto result = m.look(rootRow(5e9, 5e9));
        QVERIFY(findingById(result, "performance:disk-room:hang:/mnt/dead"));
        QVERIFY(findingById(result, "performance:disk-room:space:/mnt/live"));
        QCOMPARE(result.findings.size(), std::size_t(2));
    }

    void mountWithoutFiguresIsNoted()
    {
        Machine m;
        const auto result = m.look(rootRow(5e9, 5e9));
        QCOMPARE(result.outcome, DetectorOutcome::Clean);
        QCOMPARE(result.notes, std::vector<std::string>{"df gave no figures for /mnt/small"});
    }

    void ignoredMountIsNoFinding()
    {
        Machine m;
        m.context.options["ignore"] = "/mnt/other, /";
        QCOMPARE(m.look(rootRow(100e9, 0) + emptyTmpfs).outcome, DetectorOutcome::Clean);
    }

    void cannotLook()
    {
        Machine nonsense;
        QCOMPARE(nonsense.look("df: cannot read table of mounted file systems\n").outcome,
                 DetectorOutcome::Failed);
        DetectorBench noTable;
        QCOMPARE(noTable.run(DiskRoom()).outcome, DetectorOutcome::Failed);
        DetectorBench onlyPseudo;
        onlyPseudo.write("/proc/self/mountinfo", "23 28 0:22 / /proc rw - proc proc rw\n");
        QCOMPARE(onlyPseudo.run(DiskRoom()).outcome, DetectorOutcome::NotApplicable);
    }

    void macDataVolume()
    {
        DetectorBench mac;
        mac.context.isMac = true;
        mac.tools.answer(
            "df -k -l",
            "Filesystem 1024-blocks Used Available Capacity iused ifree %iused Mounted on\n"
            "/dev/disk3s1s1 482797652 10215464 9000000 5% 356050 90000000 0% /\n"
            "/dev/disk3s5 482797652 460000000 9000000 99% 15220 90000000 0% /System/Volumes/Data\n");
        const auto result = mac.run(DiskRoom());
        QCOMPARE(result.findings.size(), std::size_t(1));
        QCOMPARE(result.findings[0].id, std::string("performance:disk-room:space:/System/Volumes/Data"));
    }
};

QTEST_GUILESS_MAIN(TestDiskRoom)
#include "tst_diskroom.moc"
