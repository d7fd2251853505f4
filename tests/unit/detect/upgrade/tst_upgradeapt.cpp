// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/upgrade/aptplan.h"
#include "engine/detect/upgrade/detectors.h"
#include "upgradebench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

// apt 2.6.1 of Debian 12
const std::string dirty = R"(Reading package lists...
Building dependency tree...
Reading state information...
Calculating upgrade...
The following packages will be upgraded:
  base-files libgcrypt20 liblzma5 systemd-timesyncd
4 upgraded, 0 newly installed, 0 to remove and 0 not upgraded.
Inst base-files [12.4+deb12u11] (12.4+deb12u15 Debian:12.15/oldstable [amd64])
Conf base-files (12.4+deb12u15 Debian:12.15/oldstable [amd64])
Inst libgcrypt20 [1.10.1-3] (1.10.1-3+deb12u1 Debian:12.15/oldstable, Debian-Security:12/oldstable-security [amd64]) []
Inst liblzma5 [5.4.1-1] (5.4.1-1+deb12u2 Debian-Security:12/oldstable-security [amd64])
Inst systemd-timesyncd [252.38-1~deb12u1] (252.39-1~deb12u2 Debian:12.15/oldstable [amd64]) []
Conf libgcrypt20 (1.10.1-3+deb12u1 Debian:12.15/oldstable, Debian-Security:12/oldstable-security [amd64])
)";

// apt 2.4 of Ubuntu 22.04: a new kernel is pulled in, two packages stay away
const std::string ubuntu = R"(NOTE: This is only a simulation!
      apt-get needs root privileges for real execution.
Reading package lists...
Building dependency tree...
Reading state information...
Calculating upgrade...
The following NEW packages will be installed:
  linux-image-5.15.0-112-generic
The following packages will be REMOVED:
  libfoo1
The following packages have been kept back:
  docker-ce nodejs
The following upgrades have been deferred due to phasing:
  python3-distupgrade
The following packages will be upgraded:
  linux-image-generic
1 upgraded, 1 newly installed, 1 to remove and 3 not upgraded.
Remv libfoo1 [1.2-1]
Inst linux-image-5.15.0-112-generic (5.15.0-112.122 Ubuntu:22.04/jammy-updates, Ubuntu:22.04/jammy-security [amd64])
Inst linux-image-generic [5.15.0.105.105] (5.15.0.112.112 Ubuntu:22.04/jammy-updates [amd64])
)";

const std::string clean = R"(Reading package lists...
Building dependency tree...
Reading state information...
Calculating upgrade...
0 upgraded, 0 newly installed, 0 to remove and 0 not upgraded.
)";

/// A machine with fresh lists, whose apt-get answers that.
void prepare(DetectorBench &bench, const std::string &output)
{
    const std::string list = "/var/lib/apt/lists/deb.debian.org_debian_dists_bookworm_InRelease";
    bench.write(list, "Origin: Debian\n");
    bench.makeDir("/var/lib/apt/lists/partial");
    setModified(bench, list, "2026-11-18T05:00:00Z");
    setModified(bench, "/var/lib/apt/lists/partial", "2026-11-18T05:00:00Z");
    bench.write("/var/lib/dpkg/status", "Package: base-files\n");
    bench.tools.answer("apt-get -s", output);
}

} // namespace

class TestUpgradeApt : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAptIsNotApplicable()
    {
        DetectorBench bench;
        const auto result = bench.run(*aptDetector());
        QCOMPARE(result.outcome, DetectorOutcome::NotApplicable);
        QCOMPARE(result.reason.text(), std::string("apt-get is not installed"));
    }

    void cleanMachineIsClean()
    {
        DetectorBench bench;
        prepare(bench, clean);
        const auto result = bench.run(*aptDetector());
        QVERIFY2(result.outcome == DetectorOutcome::Clean, qPrintable(why(result)));
    }

    void securityUpdatesMakeOneUrgentFinding()
    {
        DetectorBench bench;
        prepare(bench, dirty);
        const auto result = bench.run(*aptDetector());
        QCOMPARE(result.findings.size(), std::size_t{1});
        const Finding *f = findingById(result, "upgrade:apt:outdated");
        QVERIFY(f);
        QCOMPARE(f->priority, Priority::P1);
        QCOMPARE(f->title, std::string("4 packages of apt-get can be upgraded, 2 are for security"));
        QVERIFY(mentions(*f, "liblzma5 5.4.1-1 -> 5.4.1-1+deb12u2 "
                             "(Debian-Security:12/oldstable-security) [security]\n"));
        // one of several origins is enough
        QVERIFY(mentions(*f, "libgcrypt20 1.10.1-3 -> 1.10.1-3+deb12u1 (Debian:12.15/oldstable, "
                             "Debian-Security:12/oldstable-security) [security]\n"));
        QVERIFY(mentions(*f, "/var/lib/apt/lists: last refreshed 2026-11-18T05:00:00Z"));
    }

    void securityUpdatesStandFirst()
    {
        DetectorBench bench;
        prepare(bench, dirty);
        const auto result = bench.run(*aptDetector());
        QVERIFY(result.findings.at(0).evidence.at(0).asText().starts_with("libgcrypt20 "));
        QVERIFY(result.findings.at(0).evidence.at(2).asText().starts_with("base-files "));
    }

    void newRemovedAndKeptBackPackagesAreTold()
    {
        DetectorBench bench;
        prepare(bench, ubuntu);
        const auto result = bench.run(*aptDetector());
        const Finding *f = findingById(result, "upgrade:apt:outdated");
        QVERIFY2(f, qPrintable(why(result)));
        QCOMPARE(f->priority, Priority::P1);
        QVERIFY(mentions(*f, "linux-image-5.15.0-112-generic -> 5.15.0-112.122 ("));
        QVERIFY(mentions(*f, "would remove: libfoo1\n"));
        QVERIFY(mentions(*f, "kept back: docker-ce nodejs python3-distupgrade\n"));
        QCOMPARE(result.notes.size(), std::size_t{1});
    }

    void ordinaryUpdatesAreNotUrgent()
    {
        DetectorBench bench;
        prepare(bench, R"(1 upgraded, 0 newly installed, 0 to remove and 0 not upgraded.
Inst bash [5.2.15-2+b8] (5.2.15-2+b13 Debian:12.15/oldstable [amd64])
)");
        const auto result = bench.run(*aptDetector());
        QCOMPARE(findingById(result, "upgrade:apt:outdated")->priority, Priority::P3);
    }

    void otherOutputIsAnError_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray("\0\xff\xfe garbage", 11);
        QTest::newRow("no count") << QByteArray("Inst a [1] (2 Debian:12/stable [amd64])\n");
        QTest::newRow("count disagrees")
            << QByteArray("2 upgraded, 0 newly installed, 0 to remove and 0 not upgraded.\n"
                          "Inst a [1] (2 Debian:12/stable [amd64])\n");
        QTest::newRow("broken row") << QByteArray(
            "1 upgraded, 0 newly installed, 0 to remove and 0 not upgraded.\nInst a [1]\n");
        QTest::newRow("no closing bracket")
            << QByteArray("1 upgraded, 0 newly installed, 0 to remove and 0 not upgraded.\nInst a (1 x\n");
    }
    void otherOutputIsAnError()
    {
        QFETCH(QByteArray, output);
        DetectorBench bench;
        prepare(bench, output.toStdString());
        QCOMPARE(bench.run(*aptDetector()).outcome, DetectorOutcome::Failed);
    }

    void failureKeepsTheTail()
    {
        DetectorBench bench;
        prepare(bench, clean);
        bench.tools.answer("apt-get -s", "Reading package lists...\n", 100,
                           "E: The package lists or status file could not be parsed or opened.\n");
        const auto result = bench.run(*aptDetector());
        QCOMPARE(result.outcome, DetectorOutcome::Failed);
        QVERIFY(result.reason.text().find("exit status 100") != std::string::npos);
        QVERIFY(result.outputTail.find("could not be parsed") != std::string::npos);
    }

    void oldListsAreAFinding()
    {
        DetectorBench bench;
        prepare(bench, clean);
        setModified(bench, "/var/lib/apt/lists/deb.debian.org_debian_dists_bookworm_InRelease",
                    "2026-09-01T00:00:00Z");
        setModified(bench, "/var/lib/apt/lists/partial", "2026-10-20T06:30:00Z");
        const auto result = bench.run(*aptDetector());
        const Finding *f = findingById(result, "upgrade:apt:index-age");
        QVERIFY(f);
        QCOMPARE(f->priority, Priority::P2);
        QCOMPARE(f->title, std::string("The package index of apt was last refreshed 30 days ago"));
    }

    void missingListsAreAFinding()
    {
        DetectorBench bench;
        bench.makeDir("/var/lib/apt/lists/partial");
        bench.write("/var/lib/apt/lists/lock", "");
        bench.tools.answer("apt-get -s", clean);
        const auto result = bench.run(*aptDetector());
        QCOMPARE(findingById(result, "upgrade:apt:index-age")->title,
                 std::string("apt has no package lists"));
    }

    void unchangedStateIsNotSimulatedAgain()
    {
        DetectorBench bench;
        prepare(bench, dirty);
        const auto first = bench.run(*aptDetector());
        const auto second = bench.run(*aptDetector());
        QCOMPARE(bench.tools.calls().size(), std::size_t{1});
        QCOMPARE(evidenceText(second.findings.at(0)), evidenceText(first.findings.at(0)));
    }

    void changedStateIsSimulatedAgain_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path : {"/var/lib/dpkg/status", "/var/lib/apt/lists/new_InRelease",
                                 "/etc/apt/preferences.d/pin", "/var/lib/apt/extended_states"})
            QTest::newRow(path) << QByteArray(path);
    }
    void changedStateIsSimulatedAgain()
    {
        QFETCH(QByteArray, path);
        DetectorBench bench;
        prepare(bench, dirty);
        QCOMPARE(bench.run(*aptDetector()).findings.size(), std::size_t{1});
        bench.write(path.toStdString(), "something else");
        bench.tools.answer("apt-get -s", clean);
        QCOMPARE(bench.run(*aptDetector()).outcome, DetectorOutcome::Clean);
        QCOMPARE(bench.tools.calls().size(), std::size_t{2});
    }

    void brokenMemoryIsOverlooked()
    {
        DetectorBench bench;
        prepare(bench, clean);
        bench.write("/cache/detectors/upgrade.apt.json", "{\"fingerprint\": [");
        QCOMPARE(bench.run(*aptDetector()).outcome, DetectorOutcome::Clean);
    }

    void manyPackagesAreCutInTheEvidence()
    {
        std::string output = "200 upgraded, 0 newly installed, 0 to remove and 0 not upgraded.\n";
        for (int i = 0; i < 200; ++i)
            output += "Inst p" + std::to_string(i) + " [1] (2 Debian:12/stable [amd64])\n";
        DetectorBench bench;
        prepare(bench, output);
        const auto result = bench.run(*aptDetector());
        QVERIFY(mentions(result.findings.at(0), "and 140 more\n"));
        QVERIFY(result.findings.at(0).evidence.size() < 70);
    }
};

QTEST_APPLESS_MAIN(TestUpgradeApt)
#include "tst_upgradeapt.moc"
