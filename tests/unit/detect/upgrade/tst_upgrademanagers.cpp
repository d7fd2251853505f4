// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/upgrade/detectors.h"
#include "upgradebench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

// dnf 4.18 of Fedora 39, in a pipe: a long name is wrapped, obsoletes follow
const std::string dnf4 = R"(
kernel-core.x86_64                      6.8.9-200.fc39                 updates
openssl-libs.x86_64                     1:3.1.1-4.fc39                 updates
python3-a-package-with-a-very-long-name-indeed.noarch
                                        2.0.1-3.fc39                   updates
tzdata.noarch                           2024a-2.fc39                   updates
Obsoleting Packages
grub2-tools.x86_64                      1:2.06-110.fc39                updates
    grub2-tools.x86_64                  1:2.06-105.fc39                @updates
)";
const std::string dnf4Advisories = R"(FEDORA-2024-9f2b1d3b7c Important/Sec. openssl-libs-3.1.1-4.fc39.x86_64
FEDORA-2024-0000000000 Moderate/Sec.  other-1.0-1.fc39.x86_64
)";
// dnf 5.1 of Fedora 41
const std::string dnf5 = R"(openssl-libs.x86_64 1:3.2.2-9.fc41 updates
vim-data.noarch     2:9.1.866-1.fc41 updates
)";
const std::string dnf5Advisories =
    R"(Name                   Type     Severity  Package                               Issued
FEDORA-2024-aaaaaaaaaa security Important openssl-libs-1:3.2.2-9.fc41.x86_64 2024-11-20 01:54:37
)";

const std::string brew = R"({
  "formulae": [
    {"name": "openssl@3", "installed_versions": ["3.3.0", "3.2.1"], "current_version": "3.3.1", "pinned": false, "pinned_version": null},
    {"name": "postgresql@14", "installed_versions": ["14.11"], "current_version": "14.12", "pinned": true, "pinned_version": "14.11"}
  ],
  "casks": [
    {"name": "firefox", "installed_versions": ["125.0"], "current_version": "126.0"},
    {"name": "iterm2", "installed_versions": "3.4", "current_version": "3.5.0"}
  ]
})";

ProcessOutcome hung()
{
    ProcessOutcome outcome;
    outcome.end = ProcessEnd::TimedOut;
    outcome.elapsed = std::chrono::seconds(20);
    return outcome;
}

void preparePacman(DetectorBench &bench)
{
    bench.write("/var/lib/pacman/sync/core.db", "db");
    setModified(bench, "/var/lib/pacman/sync/core.db", "2026-11-18T00:00:00Z");
}

} // namespace

class TestUpgradeManagers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void absentManagersAreNotApplicable()
    {
        DetectorBench bench;
        for (const auto &detector : upgradeDetectors()) {
            const auto result = bench.run(*detector);
            if (detector->info().id == "upgrade.running-kernel" ||
                detector->info().id == "upgrade.end-of-life")
                continue; // read files that a machine always has
            QVERIFY2(result.outcome == DetectorOutcome::NotApplicable && !result.reason.empty(),
                     detector->info().id.c_str());
        }
        QVERIFY(bench.tools.calls().empty());
    }

    void hangingManagersAreErrors_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QByteArray>("program");
        QTest::newRow("apt") << 0 << QByteArray("apt-get");
        QTest::newRow("dnf") << 1 << QByteArray("dnf");
        QTest::newRow("pacman") << 2 << QByteArray("pacman");
        QTest::newRow("brew") << 3 << QByteArray("brew");
        QTest::newRow("flatpak") << 4 << QByteArray("flatpak");
        QTest::newRow("snap") << 5 << QByteArray("snap");
        QTest::newRow("npm") << 6 << QByteArray("npm");
        QTest::newRow("pipx") << 7 << QByteArray("pipx");
    }
    void hangingManagersAreErrors()
    {
        QFETCH(int, index);
        QFETCH(QByteArray, program);
        DetectorBench bench;
        preparePacman(bench);
        bench.context.options["ask-registry"] = "true";
        bench.tools.answer(program.toStdString(), hung());
        const auto result = bench.run(*upgradeDetectors().at(static_cast<std::size_t>(index)));
        QVERIFY2(result.outcome == DetectorOutcome::Failed, qPrintable(why(result)));
        QVERIFY(result.reason.text().find(hung().describe()) != std::string::npos);
    }

    void nonsenseIsAnError_data() { hangingManagersAreErrors_data(); }
    void nonsenseIsAnError()
    {
        QFETCH(int, index);
        QFETCH(QByteArray, program);
        DetectorBench bench;
        preparePacman(bench);
        bench.context.options["ask-registry"] = "true";
        bench.tools.answer(program.toStdString(), "Segmentation \xff\xfe fault\n\t{]\n");
        const auto result = bench.run(*upgradeDetectors().at(static_cast<std::size_t>(index)));
        QVERIFY2(result.outcome == DetectorOutcome::Failed, qPrintable(why(result)));
        QVERIFY(result.outputTail.find("Segmentation") != std::string::npos);
    }

    void dnfReadsWrappedRowsAndStopsAtObsoletes()
    {
        DetectorBench bench;
        bench.tools.answer("dnf -q --cacheonly check-update", dnf4, 100);
        bench.tools.answer("dnf -q --cacheonly updateinfo", dnf4Advisories);
        const auto result = bench.run(*dnfDetector());
        const Finding *f = findingById(result, "upgrade:dnf:outdated");
        QVERIFY2(f, qPrintable(why(result)));
        QCOMPARE(f->title, std::string("4 packages of dnf can be upgraded, 1 is for security"));
        QCOMPARE(f->priority, Priority::P1);
        QVERIFY(mentions(
            *f, "python3-a-package-with-a-very-long-name-indeed.noarch -> 2.0.1-3.fc39 (updates)\n"));
        QVERIFY(mentions(*f, "openssl-libs.x86_64 -> 1:3.1.1-4.fc39 (updates) [security]\n"));
        QVERIFY(!mentions(*f, "grub2"));
    }

    void dnf5AdvisoriesNameTheEpoch()
    {
        DetectorBench bench;
        bench.tools.answer("dnf -q --cacheonly check-update", dnf5, 100);
        bench.tools.answer("dnf -q --cacheonly updateinfo", dnf5Advisories);
        const auto result = bench.run(*dnfDetector());
        QCOMPARE(result.findings.at(0).title,
                 std::string("2 packages of dnf can be upgraded, 1 is for security"));
    }

    void dnfWithoutUpdatesIsClean()
    {
        DetectorBench bench;
        bench.tools.answer("dnf", "");
        QCOMPARE(bench.run(*dnfDetector()).outcome, DetectorOutcome::Clean);
    }

    void dnfWithoutAdvisoriesSaysSo()
    {
        DetectorBench bench;
        bench.tools.answer("dnf -q --cacheonly check-update", dnf5, 100);
        bench.tools.answer("dnf -q --cacheonly updateinfo", "", 1, "Error: no cache");
        const auto result = bench.run(*dnfDetector());
        QCOMPARE(result.findings.at(0).priority, Priority::P3);
        QCOMPARE(result.notes.size(), std::size_t{1});
    }

    void dnfPromisingUpdatesWithoutRowsIsAnError()
    {
        DetectorBench bench;
        bench.tools.answer("dnf", "", 100);
        QCOMPARE(bench.run(*dnfDetector()).outcome, DetectorOutcome::Failed);
    }

    void pacmanReadsItsOwnDatabase()
    {
        DetectorBench bench;
        preparePacman(bench);
        bench.tools.answer("pacman -Qu", "linux 6.8.2.arch2-1 -> 6.8.4.arch1-1\n"
                                         "nodejs 21.7.1-1 -> 21.7.2-1 [ignored]\n");
        const auto result = bench.run(*pacmanDetector());
        const Finding *f = findingById(result, "upgrade:pacman:outdated");
        QVERIFY2(f, qPrintable(why(result)));
        QCOMPARE(f->title, std::string("1 package of pacman can be upgraded"));
        QVERIFY(mentions(*f, "linux 6.8.2.arch2-1 -> 6.8.4.arch1-1\n"));
        QCOMPARE(result.notes.at(0), std::string("ignored by IgnorePkg: nodejs"));
    }

    void pacmanStatusOneWithoutRowsIsClean()
    {
        DetectorBench bench;
        preparePacman(bench);
        bench.tools.answer("pacman -Qu", "", 1);
        QCOMPARE(bench.run(*pacmanDetector()).outcome, DetectorOutcome::Clean);
    }

    void pacmanStatusOneWithAnErrorIsAnError()
    {
        DetectorBench bench;
        preparePacman(bench);
        bench.tools.answer("pacman -Qu", "", 1, "error: could not open database\n");
        QCOMPARE(bench.run(*pacmanDetector()).outcome, DetectorOutcome::Failed);
    }

    void pacmanTheGameIsNoPackageManager()
    {
        DetectorBench bench;
        bench.tools.install("pacman");
        QCOMPARE(bench.run(*pacmanDetector()).outcome, DetectorOutcome::NotApplicable);
        QVERIFY(bench.tools.calls().empty());
    }

    void pacmanOldDatabaseIsAFinding()
    {
        DetectorBench bench;
        preparePacman(bench);
        setModified(bench, "/var/lib/pacman/sync/core.db", "2026-10-01T00:00:00Z");
        bench.tools.answer("pacman -Qu", "", 1);
        QVERIFY(findingById(bench.run(*pacmanDetector()), "upgrade:pacman:index-age"));
    }

    void pacmanAsksTheMirrorWhenAllowed()
    {
        DetectorBench bench;
        preparePacman(bench);
        bench.context.options["ask-mirror"] = "true";
        bench.tools.install("pacman");
        bench.tools.answer("checkupdates", "", 2);
        QCOMPARE(bench.run(*pacmanDetector()).outcome, DetectorOutcome::Clean);
        QCOMPARE(bench.tools.calls(), std::vector<std::string>{"checkupdates"});
    }

    void brewTellsFormulaeCasksAndPins()
    {
        DetectorBench bench;
        bench.write("/home/op/Library/Caches/Homebrew/api/formula.jws.json", "{}");
        setModified(bench, "/home/op/Library/Caches/Homebrew/api/formula.jws.json", "2026-11-19T01:00:00Z");
        bench.tools.answer("brew outdated --json=v2", brew);
        const auto result = bench.run(*brewDetector());
        const Finding *f = findingById(result, "upgrade:brew:outdated");
        QVERIFY2(f, qPrintable(why(result)));
        QCOMPARE(f->title, std::string("3 packages of brew can be upgraded"));
        QVERIFY(mentions(*f, "openssl@3 3.3.0, 3.2.1 -> 3.3.1 (formula)\n"));
        QVERIFY(mentions(*f, "iterm2 3.4 -> 3.5.0 (cask)\n"));
        QCOMPARE(result.notes.at(0), std::string("pinned: postgresql@14 14.11"));
        QCOMPARE(result.findings.size(), std::size_t{1});
    }

    void brewOldIndexIsAFinding()
    {
        DetectorBench bench;
        bench.write("/home/op/.cache/Homebrew/api/formula.jws.json", "{}");
        setModified(bench, "/home/op/.cache/Homebrew/api/formula.jws.json", "2026-09-01T00:00:00Z");
        bench.tools.answer("brew outdated --json=v2", R"({"formulae": [], "casks": []})");
        QVERIFY(findingById(bench.run(*brewDetector()), "upgrade:brew:index-age"));
    }

    void brewIsNotRunAsRoot()
    {
        DetectorBench bench;
        bench.context.isRoot = true;
        bench.tools.answer("brew", brew);
        QCOMPARE(bench.run(*brewDetector()).outcome, DetectorOutcome::NotApplicable);
        QVERIFY(bench.tools.calls().empty());
    }

    void flatpakReadsTheCache()
    {
        DetectorBench bench;
        bench.tools.answer("flatpak remote-ls --updates --cached",
                           "org.mozilla.firefox\tstable\t126.0\tflathub\n"
                           "org.freedesktop.Platform.GL.default\t23.08\t\tflathub\n");
        const auto result = bench.run(*flatpakDetector());
        const Finding *f = findingById(result, "upgrade:flatpak:outdated");
        QVERIFY2(f, qPrintable(why(result)));
        QVERIFY(mentions(*f, "org.mozilla.firefox//stable -> 126.0 (flathub)\n"));
        QVERIFY(mentions(*f, "org.freedesktop.Platform.GL.default//23.08 (flathub)\n"));
    }

    void flatpakWithoutUpdatesIsClean()
    {
        DetectorBench bench;
        bench.tools.answer("flatpak", "\n");
        QCOMPARE(bench.run(*flatpakDetector()).outcome, DetectorOutcome::Clean);
    }

    void flatpakAsksTheRemoteWhenAllowed()
    {
        DetectorBench bench;
        bench.context.options["ask-remote"] = "yes";
        bench.tools.answer("flatpak remote-ls --updates --columns", "");
        QCOMPARE(bench.run(*flatpakDetector()).outcome, DetectorOutcome::Clean);
    }

    void snapHoldIsAFinding()
    {
        DetectorBench bench;
        bench.tools.answer("snap refresh --time", "timer: 00:00~24:00/4\nlast: 2026-09-30\nhold: forever\n"
                                                  "next: today at 17:31 CET (but held)\n");
        const auto result = bench.run(*snapDetector());
        const Finding *f = findingById(result, "upgrade:snap:refresh-held");
        QVERIFY2(f, qPrintable(why(result)));
        QCOMPARE(f->priority, Priority::P2);
        QVERIFY(mentions(*f, "hold: forever\nlast: 2026-09-30\n"));
    }

    void snapDoesNotAskTheStoreByItself()
    {
        DetectorBench bench;
        bench.tools.answer("snap refresh --time", "timer: 00:00~24:00/4\nlast: today\nnext: today\n");
        const auto result = bench.run(*snapDetector());
        QCOMPARE(result.outcome, DetectorOutcome::Clean);
        QCOMPARE(bench.tools.calls().size(), std::size_t{1});
        QCOMPARE(result.notes.size(), std::size_t{1});
    }

    void snapAsksTheStoreWhenAllowed()
    {
        DetectorBench bench;
        bench.context.options["ask-store"] = "on";
        bench.tools.answer("snap refresh --time", "timer: 00:00~24:00/4\nlast: today\nnext: today\n");
        bench.tools.answer("snap refresh --list", "Name     Version   Rev    Size   Publisher   Notes\n"
                                                  "firefox  126.0-2   4336   283MB  mozilla**   -\n");
        const auto result = bench.run(*snapDetector());
        const Finding *f = findingById(result, "upgrade:snap:outdated");
        QVERIFY2(f, qPrintable(why(result)));
        QVERIFY(mentions(*f, "firefox -> 126.0-2 (revision 4336)\n"));
    }

    void snapUpToDateIsClean()
    {
        DetectorBench bench;
        bench.context.options["ask-store"] = "on";
        bench.tools.answer("snap refresh --time", "schedule: 00:00-24:00\nlast: today\n");
        bench.tools.answer("snap refresh --list", "", 0, "All snaps up to date.\n");
        QCOMPARE(bench.run(*snapDetector()).outcome, DetectorOutcome::Clean);
    }

    void namesOfToolsStayText()
    {
        DetectorBench bench;
        preparePacman(bench);
        bench.tools.answer("pacman -Qu", "evil\x1b[2J 1 -> 2\n");
        const auto result = bench.run(*pacmanDetector());
        QVERIFY(!mentions(result.findings.at(0), "\x1b"));
    }
};

QTEST_APPLESS_MAIN(TestUpgradeManagers)
#include "tst_upgrademanagers.moc"
