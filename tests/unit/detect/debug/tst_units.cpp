// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/debug/crashloops.h"
#include "engine/detect/debug/failedunits.h"
#include "engine/detect/debug/systemdmanager.h"
#include "tests/support/detectorbench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

constexpr const char *failedSystem = "systemctl --no-pager list-units --failed";
constexpr const char *failedUser = "systemctl --user --no-pager list-units --failed";
constexpr const char *loopsSystem = "systemctl --no-pager show -p Id,NRestarts";
constexpr const char *loopsUser = "systemctl --user --no-pager show -p Id,NRestarts";
constexpr const char *notBooted =
    "System has not been booted with systemd as init system (PID 1). Can't operate.\n"
    "Failed to connect to bus: Host is down\n";
constexpr const char *noUserBus = "Failed to connect to bus: No medium found\n";

constexpr const char *oneFailed =
    R"([{"unit":"ssh.service","load":"loaded","active":"failed","sub":"failed","description":"OpenBSD Secure Shell server"}])";

std::string service(const std::string &name, int restarts, const std::string &subState = "running")
{
    return "Id=" + name + "\nNRestarts=" + std::to_string(restarts) +
           "\nActiveState=active\nSubState=" + subState + "\nResult=success\n\n";
}

// A machine on which process 1 is systemd and the operator has no manager.
struct Machine : DetectorBench
{
    Machine()
    {
        write("/proc/1/comm", "systemd\n");
        tools.answer(failedSystem, "[]");
        tools.answer(failedUser, "", 1, noUserBus);
        tools.answer(loopsSystem, "");
        tools.answer(loopsUser, "", 1, noUserBus);
    }
};

} // namespace

class TestUnits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unitNames()
    {
        QVERIFY(isUnitName("dev-disk-by\\x2duuid.device") && isUnitName("user@1000.service"));
        QVERIFY(!isUnitName("") && !isUnitName("--user") && !isUnitName("a b") && !isUnitName("a/b"));
        QVERIFY(!isUnitName(std::string(256, 'a')));
    }

    void nothingFailedIsCleanAndTheAbsentManagerNoted()
    {
        Machine m;
        const auto result = m.run(FailedUnits());
        QCOMPARE(result.outcome, DetectorOutcome::Clean);
        QCOMPARE(result.notes, std::vector<std::string>{"no systemd manager of the operator is running"});
    }

    void failedUnitComesWithWhyAndItsLastWords()
    {
        Machine m;
        m.tools.answer(failedSystem, oneFailed);
        m.tools.answer("systemctl --no-pager show -p Result", "Result=exit-code\nExecMainStatus=255\n");
        m.tools.answer("journalctl -u ssh.service",
                       "2026-11-19T05:00:00+0000 laptop sshd[1]: bad option, token=abcdef\n");
        const auto result = m.run(FailedUnits());
        QCOMPARE(result.findings.size(), std::size_t(1));
        const Finding &f = result.findings[0];
        QCOMPARE(f.id, std::string("debug:failed-units:system:ssh.service"));
        QCOMPARE(f.priority, Priority::P1);
        QCOMPARE(
            evidenceText(f),
            std::string("systemctl list-units --failed: ssh.service (OpenBSD Secure Shell server)\n"
                        "systemctl show ssh.service: Result=exit-code, ExecMainStatus=255\n"
                        "journalctl -u ssh.service: 2026-11-19T05:00:00+0000 laptop sshd[1]: bad option, "
                        "token=************\n"));
    }

    void unitOfTheOperatorIsFoundWithoutASystemManager()
    {
        Machine m;
        m.write("/proc/1/comm", "bash\n");
        m.tools.answer(failedSystem, "", 1, notBooted);
        m.tools.answer(failedUser, R"([{"unit":"sync.service","active":"failed","description":"Sync"}])");
        m.tools.answer("journalctl --user-unit sync.service", "last words\n");
        const auto result = m.run(FailedUnits());
        const Finding *f = findingById(result, "debug:failed-units:user:sync.service");
        QVERIFY(f && evidenceText(*f).find("journalctl --user-unit sync.service: last words") !=
                         std::string::npos);
        QCOMPARE(result.notes, std::vector<std::string>{"systemd is not running here"});
    }

    void oldSystemdPrintsATable()
    {
        Machine m;
        m.tools.answer(failedSystem, "exim4.service loaded failed failed LSB: exim Mail Transport Agent\n");
        const auto result = m.run(FailedUnits());
        QVERIFY(findingById(result, "debug:failed-units:system:exim4.service"));
        QVERIFY(result.findings[0].description.starts_with("LSB: exim Mail Transport Agent"));
    }

    void ignoredUnitMayFail()
    {
        Machine m;
        m.context.options["ignore"] = "ssh.service";
        m.tools.answer(failedSystem, oneFailed);
        QCOMPARE(m.run(FailedUnits()).outcome, DetectorOutcome::Clean);
    }

    void hostileUnitNamesAreNotHandedBack()
    {
        Machine m;
        m.tools.answer(failedSystem, R"([{"unit":"--no-block","description":"x"},{"unit":7},5])");
        QCOMPARE(m.run(FailedUnits()).outcome, DetectorOutcome::Clean);
        QCOMPARE(m.tools.calls().size(), std::size_t(2));
    }

    void withoutAnyManagerItIsNotApplicable()
    {
        Machine m;
        m.write("/proc/1/comm", "init\n");
        m.tools.answer(failedSystem, "", 1, notBooted);
        m.tools.answer(loopsSystem, "", 1, notBooted);
        for (const DetectorResult &result : {m.run(FailedUnits()), m.run(CrashLoops())}) {
            QCOMPARE(result.outcome, DetectorOutcome::NotApplicable);
            QCOMPARE(result.reason.text(), std::string("systemd is not running here"));
        }
        DetectorBench bare;
        QCOMPARE(bare.run(FailedUnits()).outcome, DetectorOutcome::NotApplicable);
        QCOMPARE(bare.run(CrashLoops()).outcome, DetectorOutcome::NotApplicable);
    }

    void managerThatShouldAnswerAndDoesNotIsAnError()
    {
        Machine m;
        m.tools.answer(failedSystem, "", 1, "Failed to connect to bus: Permission denied\n");
        m.tools.answer(loopsSystem, "", 1, "Failed to connect to bus: Permission denied\n");
        QCOMPARE(m.run(FailedUnits()).outcome, DetectorOutcome::Failed);
        QCOMPARE(m.run(CrashLoops()).outcome, DetectorOutcome::Failed);
    }

    void nonsenseIsAnError()
    {
        Machine m;
        m.tools.answer(failedSystem, "[{\"unit\":");
        m.tools.answer(loopsSystem, "Unknown property\n");
        QCOMPARE(m.run(FailedUnits()).outcome, DetectorOutcome::Failed);
        QCOMPARE(m.run(CrashLoops()).outcome, DetectorOutcome::Failed);
        m.tools.answer(failedSystem, "0 loaded units listed.\n");
        QCOMPARE(m.run(FailedUnits()).outcome, DetectorOutcome::Failed);
    }

    void jobsOfLaunchd()
    {
        DetectorBench mac;
        mac.context.isMac = true;
        mac.tools.answer("launchctl list", "PID\tStatus\tLabel\n-\t78\torg.op.backup\n-\t-9\tcom.apple.x\n"
                                           "312\t1\torg.op.runs\n-\t0\torg.op.fine\n");
        const auto result = mac.run(FailedUnits());
        QCOMPARE(result.findings.size(), std::size_t(1));
        QCOMPARE(result.findings[0].id, std::string("debug:failed-units:launchd:org.op.backup"));
        QCOMPARE(mac.run(CrashLoops()).outcome, DetectorOutcome::NotApplicable);
    }

    void serviceThatWaitsForItsNextRestartLoops()
    {
        Machine m;
        m.tools.answer(loopsSystem, service("calm.service", 0) + service("loop.service", 3, "auto-restart"));
        const auto result = m.run(CrashLoops());
        QCOMPARE(result.findings.size(), std::size_t(1));
        QCOMPARE(result.findings[0].id, std::string("debug:crash-loops:system:loop.service"));
        QCOMPARE(result.findings[0].priority, Priority::P1);
    }

    void onlyTheRestartsOfTheDayCount_data()
    {
        QTest::addColumn<int>("yesterday");
        QTest::addColumn<int>("today");
        QTest::addColumn<bool>("found");
        QTest::newRow("few") << 2 << 4 << false;
        QTest::newRow("many") << 2 << 7 << true;
        QTest::newRow("all of them long ago") << 40 << 41 << false;
        QTest::newRow("started by hand, then few") << 40 << 3 << false;
        QTest::newRow("started by hand, then many") << 40 << 6 << true;
    }
    void onlyTheRestartsOfTheDayCount()
    {
        QFETCH(int, yesterday);
        QFETCH(int, today);
        QFETCH(bool, found);
        Machine m;
        m.tools.answer(loopsSystem, service("a.service", yesterday));
        (void)m.run(CrashLoops());
        m.context.now.seconds += 86400;
        m.tools.answer(loopsSystem, service("a.service", today));
        QCOMPARE(!m.run(CrashLoops()).findings.empty(), found);
    }

    void firstLookJudgesTheWholeCountWithLessConfidence()
    {
        Machine m;
        m.tools.answer(loopsSystem, service("a.service", 9));
        QCOMPARE(m.run(CrashLoops()).findings.at(0).confidence, Confidence::Medium);
    }
};

QTEST_GUILESS_MAIN(TestUnits)
#include "tst_units.moc"
