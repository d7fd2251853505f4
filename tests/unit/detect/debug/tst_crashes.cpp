// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/debug/coredumplist.h"
#include "engine/detect/debug/coredumps.h"
#include "engine/detect/debug/oomkills.h"
#include "tests/support/detectorbench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

constexpr const char *listCall = "coredumpctl --no-pager list";
constexpr const char *kernelCall = "journalctl --no-pager -p err _TRANSPORT=kernel";

// systemd 252.
constexpr const char *listJson =
    R"([{"time":1795064400123456,"pid":4711,"uid":1000,"gid":1000,"sig":11,"corefile":"present","exe":"/usr/bin/foo","size":21500},)"
    R"({"time":1795064460000000,"pid":4712,"uid":1000,"gid":1000,"sig":6,"corefile":"missing","exe":"/usr/bin/foo","size":null},)"
    R"({"time":1795064470000000,"pid":4713,"uid":0,"gid":0,"sig":6,"corefile":"none","exe":"/usr/sbin/bar"}])";

// systemd 247 (Debian 11).
constexpr const char *listTable =
    "Thu 2026-11-19 06:00:00 CET  4711  1000  1000  11 present   /usr/bin/foo\n"
    "Thu 2026-11-19 06:01:00 CET  4712  1000  1000   6 missing   /usr/bin/foo\n";

std::string kernelEntry(const std::string &message)
{
    return R"({"__REALTIME_TIMESTAMP":"1795064400000000","PRIORITY":"3","_TRANSPORT":"kernel","MESSAGE":")" +
           message + "\"}\n";
}

constexpr const char *killed5 =
    "Out of memory: Killed process 1234 (chrome) total-vm:9000kB, anon-rss:8000kB, UID:1000 pgtables:1kB";

} // namespace

class TestCrashes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void crashesAreGroupedByProgram()
    {
        DetectorBench bench;
        bench.tools.answer(listCall, listJson);
        const auto result = bench.run(Coredumps());
        QCOMPARE(result.findings.size(), std::size_t(2));
        const Finding *foo = findingById(result, "debug:coredumps:/usr/bin/foo");
        QVERIFY(foo);
        QCOMPARE(foo->priority, Priority::P3);
        QCOMPARE(foo->evidence.at(0).asText(),
                 std::string(
                     "coredumpctl: 2026-11-19T05:00:00Z process 4711 of uid 1000, signal 11, core present, "
                     "/usr/bin/foo"));
        QCOMPARE(bench.tools.calls().at(0),
                 std::string("coredumpctl --no-pager list --json=short --since=-7d"));
    }

    void oldSystemdPrintsATable()
    {
        DetectorBench bench;
        bench.tools.answer("coredumpctl --no-pager list --json=short", "", 1,
                           "coredumpctl: unrecognized option '--json=short'\n");
        bench.tools.answer("coredumpctl --no-pager list --no-legend", listTable);
        const auto result = bench.run(Coredumps());
        QCOMPARE(result.findings.size(), std::size_t(1));
        QCOMPARE(result.findings[0].evidence.size(), std::size_t(2));
    }

    void noCoredumpsAreClean()
    {
        DetectorBench bench;
        bench.tools.answer(listCall, "", 1, "No coredumps found.\n");
        QCOMPARE(bench.run(Coredumps()).outcome, DetectorOutcome::Clean);
    }

    void coredumpsCannotLook_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QByteArray>("errors");
        QTest::addColumn<bool>("failed");
        QTest::newRow("no journal") << QByteArray() << QByteArray("No journal files were found.\n") << false;
        QTest::newRow("error") << QByteArray() << QByteArray("Failed to add match: Bad message\n") << true;
        QTest::newRow("nonsense") << QByteArray("{}") << QByteArray() << true;
        QTest::newRow("rows without a program") << QByteArray("[{\"pid\":1}]") << QByteArray() << true;
    }
    void coredumpsCannotLook()
    {
        QFETCH(QByteArray, output);
        QFETCH(QByteArray, errors);
        QFETCH(bool, failed);
        DetectorBench bench;
        bench.tools.answer(listCall, output.toStdString(), errors.isEmpty() ? 0 : 1, errors.toStdString());
        QCOMPARE(bench.run(Coredumps()).outcome,
                 failed ? DetectorOutcome::Failed : DetectorOutcome::NotApplicable);
        DetectorBench bare;
        QCOMPARE(bare.run(Coredumps()).outcome, DetectorOutcome::NotApplicable);
    }

    void apportReportsCount()
    {
        DetectorBench bench;
        bench.context.now.seconds = QDateTime::currentSecsSinceEpoch();
        bench.write("/var/crash/_usr_bin_foo.1000.crash", "ProblemType: Crash\n");
        bench.write("/var/crash/note.txt", "");
        const auto result = bench.run(Coredumps());
        QCOMPARE(result.findings.size(), std::size_t(1));
        QCOMPARE(result.findings[0].id, std::string("debug:coredumps:/usr/bin/foo"));
        bench.context.now.seconds += 30 * 86400;
        QCOMPARE(bench.run(Coredumps()).outcome, DetectorOutcome::Clean);
    }

    void apportNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("program");
        QTest::newRow("crash") << QStringLiteral("_usr_bin_a.b.0.crash") << QStringLiteral("/usr/bin/a.b");
        QTest::newRow("upload mark") << QStringLiteral("_usr_bin_a.0.uploaded") << QString();
        QTest::newRow("no uid") << QStringLiteral("_usr_bin_a.crash") << QString();
    }
    void apportNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, program);
        QCOMPARE(QString::fromStdString(apportProgram(name.toStdString())), program);
    }

    void macCrashReports()
    {
        DetectorBench mac;
        mac.context.isMac = true;
        mac.context.now.seconds = QDateTime::currentSecsSinceEpoch();
        QCOMPARE(mac.run(Coredumps()).outcome, DetectorOutcome::NotApplicable);
        const std::string folder = "/home/op/Library/Logs/DiagnosticReports/";
        mac.write(folder + "Foo-2026.ips",
                  "{\"app_name\":\"Foo\",\"timestamp\":\"2026-11-19 06:00:00.00 +0100\","
                  "\"app_version\":\"1.2\",\"bug_type\":\"309\"}\n{ \"uptime\" : 1 }\n");
        mac.write(folder + "stack.ips", "{\"app_name\":\"Bar\",\"bug_type\":\"288\"}\n{}\n");
        mac.write(folder + "broken.ips", "\x01\x02");
        const auto result = mac.run(Coredumps());
        QCOMPARE(result.findings.size(), std::size_t(1));
        QCOMPARE(result.findings[0].id, std::string("debug:coredumps:Foo"));
    }

    void killsOfEveryKernel_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("found");
        QTest::newRow("5.0 on") << QByteArray(killed5) << QStringLiteral("P1 chrome");
        QTest::newRow("4.x") << QByteArray(
                                    "Out of memory: Kill process 99 (java (x)) score 900 or sacrifice child")
                             << QStringLiteral("P1 java (x");
        QTest::newRow("control group")
            << QByteArray("Memory cgroup out of memory: Killed process 7 (node) total-vm:1kB, anon-rss:1kB")
            << QStringLiteral("P2 node");
        QTest::newRow("other error") << QByteArray("I/O error, dev sda, sector 1") << QString();
        QTest::newRow("nonsense") << QByteArray("Killed process everything (") << QString();
    }
    void killsOfEveryKernel()
    {
        QFETCH(QByteArray, message);
        QFETCH(QString, found);
        DetectorBench bench;
        bench.tools.answer("journalctl", "");
        bench.tools.answer(kernelCall, kernelEntry(message.toStdString()));
        QStringList seen;
        for (const Finding &f : bench.run(OomKills()).findings)
            seen << QString::fromStdString(std::string(priorityName(f.priority)) + ' ' +
                                           f.id.substr(std::string("debug:oom-kills:").size()));
        QCOMPARE(seen.join(QLatin1Char('|')), found);
    }

    void sameKillIsCountedOnce()
    {
        DetectorBench bench;
        bench.tools.answer("journalctl", "");
        bench.tools.answer(kernelCall,
                           kernelEntry("Out of memory: Kill process 99 (java) score 900 or sacrifice child") +
                               kernelEntry("Killed process 99 (java), UID 1000, total-vm:1kB") +
                               kernelEntry("Killed process 100 (java), UID 1000, total-vm:1kB"));
        const auto result = bench.run(OomKills());
        QCOMPARE(result.findings.size(), std::size_t(1));
        QCOMPARE(result.findings[0].evidence.size(), std::size_t(2));
    }

    void systemdTellsWhenTheKernelDoesNot()
    {
        DetectorBench bench;
        bench.tools.answer("journalctl", "");
        bench.tools.answer(kernelCall, "");
        bench.tools.answer(
            "journalctl --no-pager MESSAGE_ID=",
            R"({"__REALTIME_TIMESTAMP":"1","UNIT":"db.service","MESSAGE_ID":"fe6faa94e7774663a0da52717891d8ef",)"
            R"("MESSAGE":"db.service: A process of this unit has been killed by the OOM killer."})"
            "\n"
            R"({"__REALTIME_TIMESTAMP":"1","_SYSTEMD_UNIT":"systemd-oomd.service","MESSAGE":)"
            R"("Killed /user.slice/user-1000.slice/app-x.scope due to memory pressure for /user.slice being 61%"})"
            "\n");
        const auto result = bench.run(OomKills());
        QVERIFY(findingById(result, "debug:oom-kills:db.service"));
        QVERIFY(findingById(result, "debug:oom-kills:app-x.scope"));
    }

    void dmesgStandsInForTheJournal()
    {
        DetectorBench bench;
        bench.tools.answer("dmesg --time-format iso", "2026-11-19T05:00:00,123456+00:00 usb 1-1: new device\n"
                                                      "2026-11-19T05:00:01,123456+00:00 " +
                                                          std::string(killed5) + "\n");
        QVERIFY(findingById(bench.run(OomKills()), "debug:oom-kills:chrome"));
        bench.tools.answer("dmesg --time-format iso", "2026-11-19T05:00:00,123456+00:00 quiet\n");
        QCOMPARE(bench.run(OomKills()).outcome, DetectorOutcome::Clean);
    }

    void counterTellsWhenNoLogMayBeRead()
    {
        DetectorBench bench;
        bench.tools.answer("journalctl", "", 1,
                           "No journal files were opened due to insufficient permissions.\n");
        bench.tools.answer("dmesg", "", 1, "dmesg: read kernel buffer failed: Operation not permitted\n");
        QCOMPARE(bench.run(OomKills()).outcome, DetectorOutcome::NotApplicable);
        bench.write("/proc/vmstat", "pgpgin 5\noom_kill 0\n");
        const auto quiet = bench.run(OomKills());
        QCOMPARE(quiet.outcome, DetectorOutcome::Clean);
        QCOMPARE(quiet.notes.size(), std::size_t(1));
        bench.write("/proc/vmstat", "pgpgin 5\noom_kill 3\n");
        QVERIFY(findingById(bench.run(OomKills()), "debug:oom-kills:since-boot"));
    }

    void jetsamReportsOfMac()
    {
        DetectorBench mac;
        mac.context.isMac = true;
        mac.context.now.seconds = QDateTime::currentSecsSinceEpoch();
        QCOMPARE(mac.run(OomKills()).outcome, DetectorOutcome::NotApplicable);
        mac.write("/Library/Logs/DiagnosticReports/JetsamEvent-2026.ips",
                  "{\"bug_type\":\"298\"}\n{\"largestProcess\":\"Xcode\",\"processes\":[]}\n");
        mac.write("/Library/Logs/DiagnosticReports/JetsamEvent-bad.ips", "{\"bug_type\":\"298\"}\n{cut");
        const auto result = mac.run(OomKills());
        QVERIFY(findingById(result, "debug:oom-kills:Xcode"));
        QCOMPARE(result.notes.size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestCrashes)
#include "tst_crashes.moc"
