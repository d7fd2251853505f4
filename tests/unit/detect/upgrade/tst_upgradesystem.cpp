// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/upgrade/detectors.h"
#include "engine/detect/upgrade/distrotable.h"
#include "upgradebench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

const std::string debianTable = R"(version,codename,series,created,release,eol,eol-lts,eol-elts
11,Bullseye,bullseye,2019-07-06,2021-08-14,2024-08-14,2026-08-31,2031-06-30
12,Bookworm,bookworm,2021-08-14,2023-06-10,2026-07-11,2028-06-30,2033-06-30
13,Trixie,trixie,2023-06-10,2025-08-09,2028-08-09,2030-06-30,2035-06-30
14,Forky,forky,2025-08-09
,Sid,sid,1993-08-16
)";
const std::string ubuntuTable = R"(version,codename,series,created,release,eol,eol-server,eol-esm,eol-legacy
20.04 LTS,Focal Fossa,focal,2019-10-17,2020-04-23,2025-05-29,2025-05-29,2030-04-23,2032-04-27
24.04 LTS,Noble Numbat,noble,2023-10-12,2024-04-25,2029-05-31,2029-05-31,2034-04-25,2036-04-29
25.10,Questing Quokka,questing,2025-04-17,2025-10-09,2026-12-09
)";

std::string debianRelease(const std::string &version, const std::string &series)
{
    return "PRETTY_NAME=\"Debian GNU/Linux " + version + " (" + series + ")\"\nVERSION_ID=\"" + version +
           "\"\nVERSION_CODENAME=" + series + "\nID=debian\n";
}

void addTables(DetectorBench &bench, const std::string &modified = "2026-05-09T00:00:00Z")
{
    bench.write("/usr/share/distro-info/debian.csv", debianTable);
    bench.write("/usr/share/distro-info/ubuntu.csv", ubuntuTable);
    setModified(bench, "/usr/share/distro-info/debian.csv", modified);
    setModified(bench, "/usr/share/distro-info/ubuntu.csv", modified);
}

void addKernel(DetectorBench &bench, const std::string &release)
{
    bench.makeDir("/lib/modules/" + release + "/kernel");
    bench.write("/boot/vmlinuz-" + release, "");
}

} // namespace

class TestUpgradeSystem : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // reboot required

    void rebootFileIsAFinding()
    {
        DetectorBench bench;
        bench.write("/run/reboot-required", "*** System restart required ***\n");
        bench.write("/run/reboot-required.pkgs", "linux-image-6.1.0-21-amd64\nlibc6\nlibc6\n");
        setModified(bench, "/run/reboot-required", "2026-11-18T06:30:00Z");
        const auto result = bench.run(*rebootRequiredDetector());
        const Finding *f = findingById(result, "upgrade:reboot-required:reboot");
        QVERIFY(f);
        QCOMPARE(f->priority, Priority::P2);
        QCOMPARE(evidenceText(*f),
                 std::string("/run/reboot-required: present since 2026-11-18T06:30:00Z\n"
                             "/run/reboot-required.pkgs: linux-image-6.1.0-21-amd64, libc6\n"));
    }

    void overdueRebootIsUrgent()
    {
        DetectorBench bench;
        bench.write("/run/reboot-required", "");
        setModified(bench, "/run/reboot-required", "2026-11-01T00:00:00Z");
        QCOMPARE(bench.run(*rebootRequiredDetector()).findings.at(0).priority, Priority::P1);
    }

    void noFileIsCleanOnlyWhereSomethingWouldWriteIt()
    {
        DetectorBench bench;
        QCOMPARE(bench.run(*rebootRequiredDetector()).outcome, DetectorOutcome::NotApplicable);
        bench.write("/usr/share/update-notifier/notify-reboot-required", "");
        QCOMPARE(bench.run(*rebootRequiredDetector()).outcome, DetectorOutcome::Clean);
    }

    void needsRestarting_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<int>("status");
        QTest::addColumn<DetectorOutcome>("expected");
        const QByteArray due("Core libraries or services have been updated since boot-up:\n  * glibc\n"
                             "  * kernel-core\n\nReboot is required to fully utilize these updates.\n");
        const QByteArray none("No core libraries or services have been updated since boot-up.\n"
                              "Reboot should not be necessary.\n");
        QTest::newRow("due") << due << 1 << DetectorOutcome::Findings;
        QTest::newRow("not due") << none << 0 << DetectorOutcome::Clean;
        QTest::newRow("status disagrees") << due << 0 << DetectorOutcome::Failed;
        QTest::newRow("nonsense") << QByteArray("usage: dnf") << 1 << DetectorOutcome::Failed;
        QTest::newRow("error") << QByteArray() << 2 << DetectorOutcome::Failed;
    }
    void needsRestarting()
    {
        QFETCH(QByteArray, output);
        QFETCH(int, status);
        QFETCH(DetectorOutcome, expected);
        DetectorBench bench;
        bench.tools.answer("needs-restarting -r", output.toStdString(), status);
        QCOMPARE(bench.run(*rebootRequiredDetector()).outcome, expected);
    }

    void rebootIsNotApplicableOnMacOs()
    {
        DetectorBench bench;
        bench.context.isMac = true;
        QCOMPARE(bench.run(*rebootRequiredDetector()).outcome, DetectorOutcome::NotApplicable);
    }

    // running kernel

    void kernel_data()
    {
        QTest::addColumn<QByteArray>("running");
        QTest::addColumn<QByteArrayList>("installed");
        QTest::addColumn<DetectorOutcome>("expected");
        const auto row = [](const char *name, const char *running, const QByteArrayList &installed,
                            DetectorOutcome expected) {
            QTest::newRow(name) << QByteArray(running) << installed << expected;
        };
        row("debian, same", "6.1.0-18-amd64", {"6.1.0-18-amd64"}, DetectorOutcome::Clean);
        row("debian, newer by number", "6.1.0-9-amd64", {"6.1.0-9-amd64", "6.1.0-18-amd64"},
            DetectorOutcome::Findings);
        row("debian, older beside it", "6.1.0-18-amd64", {"6.1.0-9-amd64", "6.1.0-18-amd64"},
            DetectorOutcome::Clean);
        row("another flavour", "6.1.0-18-amd64", {"6.1.0-18-amd64", "6.1.0-21-cloud-amd64"},
            DetectorOutcome::Clean);
        row("ubuntu", "5.15.0-105-generic", {"5.15.0-105-generic", "5.15.0-112-generic"},
            DetectorOutcome::Findings);
        row("fedora", "6.8.5-201.fc39.x86_64", {"6.8.5-201.fc39.x86_64", "6.8.9-200.fc39.x86_64"},
            DetectorOutcome::Findings);
        row("opensuse, other depth of numbers", "6.4.0-150600.21-default",
            {"6.4.0-150600.21-default", "6.4.0-150600.23.14-default"}, DetectorOutcome::Findings);
        row("arch, old modules removed", "6.8.2-arch2-1", {"6.8.4-arch1-1"}, DetectorOutcome::Findings);
        row("raspberry", "6.6.20+rpt-rpi-v8", {"6.6.20+rpt-rpi-v8", "6.6.31+rpt-rpi-v8"},
            DetectorOutcome::Findings);
        row("only kernels of others", "6.18.44-fc-v595", {"6.1.0-18-amd64"}, DetectorOutcome::Clean);
        row("none at all", "6.18.44", {}, DetectorOutcome::NotApplicable);
        row("no release", "Linux", {"6.1.0-18-amd64"}, DetectorOutcome::Failed);
        row("empty", "", {"6.1.0-18-amd64"}, DetectorOutcome::Failed);
    }
    void kernel()
    {
        QFETCH(QByteArray, running);
        QFETCH(QByteArrayList, installed);
        QFETCH(DetectorOutcome, expected);
        DetectorBench bench;
        bench.write("/proc/sys/kernel/osrelease", running.toStdString() + '\n');
        for (const QByteArray &release : installed)
            addKernel(bench, release.toStdString());
        const auto result = bench.run(*runningKernelDetector());
        QVERIFY2(result.outcome == expected, qPrintable(why(result)));
    }

    void kernelEvidenceNamesBoth()
    {
        DetectorBench bench;
        bench.write("/proc/sys/kernel/osrelease", "6.8.2-arch2-1\n");
        bench.write("/proc/uptime", "3542400.12 7000000.00\n");
        bench.write("/lib/modules/6.8.4-arch1-1/vmlinuz", "");
        bench.makeDir("/lib/modules/6.8.2-arch2-1/updates"); // leftovers
        const auto result = bench.run(*runningKernelDetector());
        const Finding *f = findingById(result, "upgrade:running-kernel:outdated");
        QVERIFY2(f, qPrintable(why(result)));
        QCOMPARE(evidenceText(*f), std::string("/proc/sys/kernel/osrelease: 6.8.2-arch2-1\n"
                                               "/lib/modules/6.8.4-arch1-1: installed\n"
                                               "/lib/modules/6.8.2-arch2-1: gone\n"
                                               "/proc/uptime: up for 41 days\n"));
    }

    // end of life

    void endOfLife_data()
    {
        QTest::addColumn<QByteArray>("release");
        QTest::addColumn<QByteArray>("today");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<Priority>("priority");
        const auto row = [](const char *name, const std::string &release, const char *today, const char *id,
                            Priority priority) {
            QTest::newRow(name) << QByteArray::fromStdString(release) << QByteArray(today) << QByteArray(id)
                                << priority;
        };
        row("debian, supported", debianRelease("13", "trixie"), "2026-11-19", "", Priority::P3);
        row("debian, long-term support", debianRelease("12", "bookworm"), "2026-11-19",
            "upgrade:end-of-life:debian-12", Priority::P3);
        row("debian, last day of regular support", debianRelease("12", "bookworm"), "2026-07-11", "",
            Priority::P3);
        row("debian, long-term support nearly over", debianRelease("11", "bullseye"), "2026-08-01",
            "upgrade:end-of-life:debian-11", Priority::P2);
        row("debian, over", debianRelease("11", "bullseye"), "2026-09-01", "upgrade:end-of-life:debian-11",
            Priority::P1);
        row("debian, in development", "ID=debian\nVERSION_CODENAME=forky\n", "2026-11-19", "", Priority::P3);
        row("ubuntu, only a subscription is left",
            "ID=ubuntu\nVERSION_ID=\"20.04\"\nVERSION_CODENAME=focal\n", "2026-11-19",
            "upgrade:end-of-life:ubuntu-20.04", Priority::P1);
        row("ubuntu by version alone", "ID=ubuntu\nVERSION_ID=\"20.04\"\n", "2026-11-19",
            "upgrade:end-of-life:ubuntu-20.04", Priority::P1);
        row("ubuntu, soon", "ID=ubuntu\nVERSION_ID=\"25.10\"\nVERSION_CODENAME=questing\n", "2026-11-19",
            "upgrade:end-of-life:ubuntu-25.10", Priority::P2);
        row("mint on ubuntu",
            "ID=linuxmint\nVERSION_ID=\"20\"\nVERSION_CODENAME=ulyana\nUBUNTU_CODENAME=focal\n", "2026-11-19",
            "upgrade:end-of-life:ubuntu-focal", Priority::P1);
        row("fedora, over", "ID=fedora\nVERSION_ID=39\nSUPPORT_END=2024-11-12\n", "2026-11-19",
            "upgrade:end-of-life:fedora-39", Priority::P1);
        row("fedora, supported", "ID=fedora\nVERSION_ID=43\nSUPPORT_END=2027-11-12\n", "2026-11-19", "",
            Priority::P3);
    }
    void endOfLife()
    {
        QFETCH(QByteArray, release);
        QFETCH(QByteArray, today);
        QFETCH(QByteArray, id);
        QFETCH(Priority, priority);
        DetectorBench bench;
        bench.context.now = startOfDay(today.toStdString());
        addTables(bench);
        bench.write("/etc/os-release", release.toStdString());
        const auto result = bench.run(*endOfLifeDetector());
        if (id.isEmpty()) {
            QVERIFY2(result.outcome == DetectorOutcome::Clean, qPrintable(why(result)));
            return;
        }
        QCOMPARE(result.findings.size(), std::size_t{1});
        QCOMPARE(result.findings.at(0).id, id.toStdString());
        QCOMPARE(result.findings.at(0).priority, priority);
    }

    void endOfLifeEvidenceHasTheTablesAge()
    {
        DetectorBench bench;
        addTables(bench);
        bench.write("/etc/os-release", debianRelease("12", "bookworm"));
        const auto result = bench.run(*endOfLifeDetector());
        QVERIFY(mentions(result.findings.at(0),
                         "bookworm released 2023-06-10, eol 2026-07-11, eol-lts 2028-06-30"));
        QVERIFY(
            mentions(result.findings.at(0), "of 2026-05-09 (194 days old), last release listed: 2025-08-09"));
    }

    void oldTableIsAFinding()
    {
        DetectorBench bench;
        addTables(bench, "2025-10-18T00:00:00Z");
        bench.write("/etc/os-release", debianRelease("13", "trixie"));
        const auto result = bench.run(*endOfLifeDetector());
        const Finding *f = findingById(result, "upgrade:end-of-life:table-age");
        QVERIFY(f);
        QCOMPARE(f->title, std::string("The end-of-life table is 397 days old"));
    }

    void tableWithoutADateIsDatedByItsLastRelease()
    {
        DetectorBench bench;
        addTables(bench, "1980-01-01T00:00:00Z");
        bench.write("/etc/os-release", debianRelease("13", "trixie"));
        const auto result = bench.run(*endOfLifeDetector());
        QCOMPARE(result.findings.at(0).title, std::string("The end-of-life table is 467 days old"));
    }

    void unknownReleaseIsAFinding()
    {
        DetectorBench bench;
        addTables(bench);
        bench.write("/etc/os-release", debianRelease("99", "zurg"));
        const auto result = bench.run(*endOfLifeDetector());
        QCOMPARE(findingById(result, "upgrade:end-of-life:table-age")->title,
                 std::string("The end-of-life table does not know this release"));
    }

    void notApplicable_data()
    {
        QTest::addColumn<QByteArray>("release");
        QTest::newRow("rolling") << QByteArray("ID=arch\nBUILD_ID=rolling\n");
        QTest::newRow("no table") << QByteArray("ID=alpine\nVERSION_ID=3.20.1\n");
    }
    void notApplicable()
    {
        QFETCH(QByteArray, release);
        DetectorBench bench;
        bench.write("/etc/os-release", release.toStdString());
        QCOMPARE(bench.run(*endOfLifeDetector()).outcome, DetectorOutcome::NotApplicable);
    }

    void nonsenseIsAnError_data()
    {
        QTest::addColumn<QByteArray>("release");
        QTest::addColumn<QByteArray>("table");
        const QByteArray good(QByteArray::fromStdString(debianRelease("12", "bookworm")));
        QTest::newRow("no id") << QByteArray("NAME=x\n") << QByteArray::fromStdString(debianTable);
        QTest::newRow("id is a path") << QByteArray("ID=../../etc/passwd\n") << QByteArray();
        QTest::newRow("empty table") << good << QByteArray();
        QTest::newRow("not a table") << good << QByteArray("\xff\xfe<html>\n1,2\n");
        QTest::newRow("days are none")
            << good << QByteArray("version,codename,series,created,release,eol\n12,B,bookworm,x,y,z\n");
    }
    void nonsenseIsAnError()
    {
        QFETCH(QByteArray, release);
        QFETCH(QByteArray, table);
        DetectorBench bench;
        bench.write("/etc/os-release", release.toStdString());
        bench.write("/usr/share/distro-info/debian.csv", table.toStdString());
        QCOMPARE(bench.run(*endOfLifeDetector()).outcome, DetectorOutcome::Failed);
    }

    void noReleaseFileIsAnError()
    {
        DetectorBench bench;
        QCOMPARE(bench.run(*endOfLifeDetector()).outcome, DetectorOutcome::Failed);
    }

    void osReleaseQuotesAreResolved()
    {
        const auto values =
            parseOsRelease("# A=b\nA='single \"x\"'\nB=\"a\\\"b\\$\"\nC=plain\nnonsense\nA2=\n");
        QCOMPARE(values.at("A"), std::string("single \"x\""));
        QCOMPARE(values.at("B"), std::string("a\"b$"));
        QCOMPARE(values.at("C"), std::string("plain"));
        QCOMPARE(values.at("A2"), std::string());
        QCOMPARE(values.size(), std::size_t{4});
    }
};

QTEST_APPLESS_MAIN(TestUpgradeSystem)
#include "tst_upgradesystem.moc"
