// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/security/detectors.h"
#include "tests/support/detectorbench.h"

#include <QTest>

#include <sys/time.h>

using namespace prism;
using namespace prism::test;

namespace {

constexpr std::string_view dirty = R"(Reading package lists...
Building dependency tree...
Reading state information...
Calculating upgrade...
The following packages will be upgraded:
  libssl3 openssl tzdata
3 upgraded, 0 newly installed, 0 to remove and 0 not upgraded.
Inst libssl3 [3.0.15-1~deb12u1] (3.0.16-1~deb12u1 Debian:12.11/stable, Debian-Security:12/stable-security [amd64])
Inst openssl [3.0.15-1~deb12u1] (3.0.16-1~deb12u1 Debian-Security:12/stable-security [amd64])
Inst tzdata [2025a-0+deb12u1] (2025b-0+deb12u1 Debian:12.11/stable [all])
Conf libssl3 (3.0.16-1~deb12u1 Debian:12.11/stable [amd64])
)";
constexpr std::string_view ubuntu = R"(Reading package lists...
1 upgraded, 0 newly installed, 0 to remove and 0 not upgraded.
Inst curl [8.5.0-2ubuntu10.5] (8.5.0-2ubuntu10.6 Ubuntu:24.04/noble-updates, Ubuntu:24.04/noble-security [amd64])
)";
constexpr std::string_view harmless = R"(Reading package lists...
1 upgraded, 0 newly installed, 0 to remove and 0 not upgraded.
Inst tzdata [2025a-0+deb12u1] (2025b-0+deb12u1 Debian:12.11/stable [all])
)";

/// A machine with package lists of a certain age.
struct AptBench : DetectorBench
{
    explicit AptBench(int days = 1)
    {
        write("/var/lib/apt/lists/deb.debian.org_debian_dists_bookworm_InRelease", "x");
        const timeval time{context.now.seconds - std::int64_t{days} * 86400, 0};
        const std::array<timeval, 2> times{time, time};
        if (::utimes(path("/var/lib/apt/lists/deb.debian.org_debian_dists_bookworm_InRelease").c_str(),
                     times.data()) != 0)
            qFatal("cannot set the time");
    }
    DetectorResult look(std::string_view output, int exitCode = 0)
    {
        tools.answer("apt-get -s", std::string(output), exitCode, exitCode == 0 ? "" : "E: broken\n");
        return run(*securityUpdatesDetector());
    }
};

} // namespace

class TestSecurityUpdates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void updatesOfASecurityArchiveAreFound()
    {
        AptBench bench;
        const DetectorResult result = bench.look(dirty);
        QCOMPARE(result.findings.size(), std::size_t{1});
        const Finding &f = result.findings[0];
        QCOMPARE(f.id, std::string("security:updates:apt"));
        QCOMPARE(f.priority, Priority::P1);
        QCOMPARE(f.title, std::string("2 security updates are pending"));
        QCOMPARE(f.evidence.size(), std::size_t{3});
        QVERIFY(evidenceText(f).find("tzdata") == std::string::npos);
    }

    void ubuntusPocketCounts()
    {
        AptBench bench;
        QCOMPARE(bench.look(ubuntu).findings.size(), std::size_t{1});
    }

    void otherUpdatesAreClean()
    {
        AptBench bench;
        QCOMPARE(bench.look(harmless).outcome, DetectorOutcome::Clean);
    }

    void withOldOrNoListsNothingIsClean()
    {
        AptBench old(30);
        const DetectorResult result = old.look(harmless);
        QCOMPARE(result.outcome, DetectorOutcome::Failed);
        QVERIFY(result.reason.text().find("30 days ago") != std::string::npos);
        DetectorBench none;
        none.tools.answer("apt-get -s", std::string(harmless));
        QCOMPARE(none.run(*securityUpdatesDetector()).outcome, DetectorOutcome::Failed);
    }

    void oldListsStillShowWhatTheyKnow()
    {
        AptBench bench(30);
        const DetectorResult result = bench.look(dirty);
        QCOMPARE(result.outcome, DetectorOutcome::Findings);
        QCOMPARE(result.notes.size(), std::size_t{1});
    }

    void aptThatFailsOrBabblesIsNoResult()
    {
        AptBench failing;
        QCOMPARE(failing.look("", 100).outcome, DetectorOutcome::Failed);
        AptBench babbling;
        QCOMPARE(babbling.look("Segmentation fault\n").outcome, DetectorOutcome::Failed);
    }

    void dnf_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<DetectorOutcome>("outcome");
        QTest::newRow("clean") << QByteArray() << DetectorOutcome::Clean;
        QTest::newRow("dnf 4") << QByteArray(
                                      "FEDORA-2026-1a2b3c4d5e Important/Sec. openssl-1:3.0.9-2.fc38.x86_64\n")
                               << DetectorOutcome::Findings;
        QTest::newRow("rhel") << QByteArray(
                                     "Last metadata expiration check: 0:12:01 ago on Thu.\nRHSA-2026:1234 "
                                     "Moderate/Sec.  curl-7.76.1-26.el9_3.2.x86_64\n")
                              << DetectorOutcome::Findings;
        QTest::newRow("dnf 5") << QByteArray("Name                   Type     Severity Package              "
                                             "Issued\nFEDORA-2026-1a2b3c4d5e security Important "
                                             "openssl-1:3.2.1-2.fc40.x86_64 2026-11-01 01:10:00\n")
                               << DetectorOutcome::Findings;
        QTest::newRow("nonsense") << QByteArray("Traceback (most recent call last):\n")
                                  << DetectorOutcome::Failed;
    }
    void dnf()
    {
        QFETCH(QByteArray, output);
        QFETCH(DetectorOutcome, outcome);
        DetectorBench bench;
        bench.tools.answer("dnf -q --cacheonly updateinfo list --security", output.toStdString());
        const DetectorResult result = bench.run(*securityUpdatesDetector());
        QCOMPARE(result.outcome, outcome);
        if (outcome == DetectorOutcome::Findings) {
            QCOMPARE(result.findings[0].id, std::string("security:updates:dnf"));
            QCOMPARE(result.findings[0].title, std::string("1 security update is pending"));
        }
    }

    void dnfWithoutACacheFails()
    {
        DetectorBench bench;
        bench.tools.answer("dnf", "", 1, "Error: Cache-only enabled but no cache for 'fedora'\n");
        QCOMPARE(bench.run(*securityUpdatesDetector()).outcome, DetectorOutcome::Failed);
    }

    void otherMachinesAreNotApplicable()
    {
        DetectorBench bench;
        QCOMPARE(bench.run(*securityUpdatesDetector()).outcome, DetectorOutcome::NotApplicable);
    }
};

QTEST_GUILESS_MAIN(TestSecurityUpdates)
#include "tst_securityupdates.moc"
