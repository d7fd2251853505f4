// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/security/detectors.h"
#include "engine/detect/security/suidroots.h"
#include "tests/support/detectorbench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

/// A bench with two ordinary set-ID programs, after its first run.
struct SeenBench : DetectorBench
{
    SeenBench()
    {
        write("/etc/passwd", "root:x:0:0::/root:/bin/bash\nop:x:1000:1000::/home/op:/bin/bash\n");
        write("/usr/bin/passwd", "binary", 04755);
        write("/usr/bin/expiry", "binary", 02755);
        write("/usr/bin/ls", "binary", 0755);
        first = run(*detector);
    }
    DetectorResult again() { return run(*detector); }

    std::unique_ptr<Detector> detector = suidDetector();
    DetectorResult first;
};

// A laptop with Debian 12: btrfs subvolumes, a bind mount, a network and a nosuid mount.
constexpr std::string_view mountInfo =
    R"(22 29 0:20 / /proc rw,nosuid,nodev,noexec,relatime shared:12 - proc proc rw
29 1 0:26 /@ / rw,relatime shared:1 - btrfs /dev/nvme0n1p2 rw,ssd,subvol=/@
35 29 0:26 /@home /home rw,relatime shared:20 - btrfs /dev/nvme0n1p2 rw,ssd,subvol=/@home
36 29 259:1 / /boot\040efi rw,relatime shared:21 - vfat /dev/nvme0n1p1 rw
37 29 8:1 / /srv/data\040disk rw,relatime shared:22 - ext4 /dev/sda1 rw
38 29 8:1 /exports /var/exports rw,relatime shared:22 - ext4 /dev/sda1 rw
39 29 8:17 / /media/stick rw,nosuid,nodev,relatime shared:23 - ext4 /dev/sdb1 rw
40 29 0:55 / /mnt/nas rw,relatime shared:24 - nfs4 nas:/ rw
41 29 7:0 / /snap/core/1 ro,nodev,relatime shared:25 - squashfs /dev/loop0 ro
42 29 0:60 / /scratch rw,relatime - tmpfs tmpfs rw
nonsense
)";

} // namespace

class TestSuid final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstRunStoresTheBaselineAndIsClean()
    {
        SeenBench bench;
        QCOMPARE(bench.first.outcome, DetectorOutcome::Clean);
        QCOMPARE(bench.first.notes.size(), std::size_t{1});
        QCOMPARE(bench.first.notes[0], std::string("first run: 2 programs stored as the baseline"));
        QVERIFY(bench.context.memory->load("security.suid")->has_value());
    }

    void anUnchangedMachineIsClean()
    {
        SeenBench bench;
        QCOMPARE(bench.again().outcome, DetectorOutcome::Clean);
    }

    void aNewVersionOfAKnownProgramIsNoDrift()
    {
        SeenBench bench;
        bench.write("/usr/bin/passwd", "a newer binary", 04755);
        QCOMPARE(bench.again().outcome, DetectorOutcome::Clean);
    }

    void aNewProgramIsReportedUntilItIsGone()
    {
        SeenBench bench;
        bench.write("/usr/local/bin/helper", "x", 04755);
        for (int i = 0; i < 2; ++i) {
            const DetectorResult result = bench.again();
            const Finding *f = findingById(result, "security:suid:/usr/local/bin/helper");
            QVERIFY(f);
            QCOMPARE(f->priority, Priority::P1);
            QVERIFY(evidenceText(*f).find("file:/usr/local/bin/helper: mode 4755, owner root") == 0);
        }
        bench.write("/usr/local/bin/helper", "x", 0755);
        QCOMPARE(bench.again().outcome, DetectorOutcome::Clean);
    }

    void aNewProgramOfAPackageIsLessUrgent()
    {
        SeenBench bench;
        bench.write("/usr/bin/sudo", "x", 04755);
        bench.tools.answer("dpkg-query -S", "sudo: /usr/bin/sudo\n", 1,
                           "dpkg-query: no path found matching\n");
        const DetectorResult result = bench.again();
        const Finding *f = findingById(result, "security:suid:/usr/bin/sudo");
        QVERIFY(f);
        QCOMPARE(f->priority, Priority::P2);
        QVERIFY(evidenceText(*f).find("belongs to the package sudo") != std::string::npos);
    }

    void aFileOfAMergedUsrIsFoundByItsOldName()
    {
        SeenBench bench;
        bench.write("/usr/bin/ntfs-3g", "x", 04755);
        bench.tools.answer("dpkg-query -S", "diversion by dash from: /bin/sh\nntfs-3g: /bin/ntfs-3g\n", 1);
        const DetectorResult result = bench.again();
        const Finding *f = findingById(result, "security:suid:/usr/bin/ntfs-3g");
        QVERIFY(f);
        QCOMPARE(f->priority, Priority::P2);
    }

    void anotherModeIsReported()
    {
        SeenBench bench;
        bench.write("/usr/bin/expiry", "binary", 06755);
        const DetectorResult result = bench.again();
        const Finding *f = findingById(result, "security:suid:/usr/bin/expiry");
        QVERIFY(f);
        QVERIFY(evidenceText(*f).find("in the baseline: mode 2755") != std::string::npos);
    }

    void suspiciousOnesAreReportedAtOnce_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<uint>("mode");
        QTest::addColumn<Priority>("priority");
        QTest::newRow("writable by all") << "/usr/bin/tool" << 04777U << Priority::P0;
        QTest::newRow("a shell") << "/opt/bash" << 04755U << Priority::P0;
        QTest::newRow("an interpreter") << "/opt/python3.11" << 04755U << Priority::P0;
        QTest::newRow("in tmp") << "/tmp/x/tool" << 04755U << Priority::P1;
        QTest::newRow("in a home") << "/home/op/bin/tool" << 02755U << Priority::P1;
    }
    void suspiciousOnesAreReportedAtOnce()
    {
        QFETCH(QString, path);
        QFETCH(uint, mode);
        QFETCH(Priority, priority);
        DetectorBench bench;
        bench.write(path.toStdString(), "x", mode);
        for (int i = 0; i < 2; ++i) {
            const DetectorResult result = bench.run(*suidDetector());
            QCOMPARE(result.findings.size(), std::size_t{1});
            QCOMPARE(result.findings[0].id, "security:suid:" + path.toStdString());
            QCOMPARE(result.findings[0].priority, priority);
        }
    }

    void acceptedAndSkippedPlacesAreQuiet()
    {
        SeenBench bench;
        bench.write("/opt/tool", "x", 04755);
        bench.write("/var/lib/docker/overlay2/a/bin/su", "x", 04755);
        bench.context.options["accept"] = "/opt/tool";
        QCOMPARE(bench.again().outcome, DetectorOutcome::Clean);
    }

    void aPlaceThatWasNotSearchedBeforeJoinsTheBaseline()
    {
        DetectorBench bench;
        bench.write("/usr/bin/su", "x", 04755);
        bench.write("/opt/tool", "x", 04755);
        bench.context.options["roots"] = "/usr";
        QCOMPARE(bench.run(*suidDetector()).outcome, DetectorOutcome::Clean);
        bench.context.options["roots"] = "/usr,/opt";
        QCOMPARE(bench.run(*suidDetector()).outcome, DetectorOutcome::Clean);
        bench.write("/opt/other", "x", 04755);
        QCOMPARE(bench.run(*suidDetector()).findings.size(), std::size_t{1});
    }

    void aDamagedBaselineIsAnError_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no JSON") << "{";
        QTest::newRow("other shape") << "[]";
        QTest::newRow("no mode") << R"({"roots":["/"],"files":[{"path":"/x"}]})";
        QTest::newRow("negative") << R"({"roots":["/"],"files":[{"path":"/x","mode":-1,"uid":0,"gid":0}]})";
    }
    void aDamagedBaselineIsAnError()
    {
        QFETCH(QString, text);
        SeenBench bench;
        QVERIFY(bench.context.memory->save("security.suid", text.toStdString()));
        const DetectorResult result = bench.again();
        QCOMPARE(result.outcome, DetectorOutcome::Failed);
        QVERIFY(result.reason.text().starts_with("the baseline is damaged"));
    }

    void aStoppedScanIsNoResult()
    {
        SeenBench bench;
        std::stop_source source;
        source.request_stop();
        bench.context.stop = source.get_token();
        for (int i = 0; i < 300; ++i)
            bench.write("/srv/f" + std::to_string(i), "x");
        QCOMPARE(bench.again().outcome, DetectorOutcome::Failed);
    }

    void onlyFileSystemsWhereTheBitsCountAreSearched()
    {
        const std::vector<std::string> expected{"/", "/home", "/srv/data disk", "/scratch"};
        QCOMPARE(suidMountPoints(mountInfo), expected);
    }
};

QTEST_GUILESS_MAIN(TestSuid)
#include "tst_suid.moc"
