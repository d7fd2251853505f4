// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/performance/clockskew.h"
#include "engine/detect/performance/journalsize.h"
#include "engine/detect/performance/timesource.h"
#include "tests/support/detectorbench.h"

#include <QTest>

#include <cmath>

using namespace prism;
using namespace prism::test;

namespace {

constexpr const char *chronyGood =
    "C0A80001,192.168.0.1,3,1763500000.123456789,-0.000012345,0.000004,0.00002,-12.3,0.001,0.04,0.011,0.002,"
    "64.5,Normal\n";
constexpr const char *chronyLost = "7F7F0101,,0,0.000000000,0.000000000,0.0,0.0,0.0,0.0,0.0,1.0,1.0,0.0,Not "
                                   "synchronised\n";
constexpr const char *ntpqGood =
    "     remote           refid      st t when poll reach   delay   offset  jitter\n"
    "==============================================================================\n"
    "+10.0.0.2        10.0.0.1         2 u   12   64  377    0.412   99.004   0.100\n"
    "*10.0.0.1        .GPS.            1 u   33   64  377    0.321   -2.500   0.050\n";
constexpr const char *notBooted =
    "System has not been booted with systemd as init system (PID 1). Can't operate.\n"
    "Failed to connect to bus: Host is down\n";

} // namespace

class TestClockJournal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTimesyncOffsets_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<double>("seconds"); // negative: none
        QTest::newRow("ms") << QByteArray("  Leap: normal\n Offset: -1.234ms\n") << 0.001234;
        QTest::newRow("us") << QByteArray("Offset: +42us\n") << 0.000042;
        QTest::newRow("parts") << QByteArray("Offset: +1min 2.5s\n") << 62.5;
        QTest::newRow("none") << QByteArray("Server: x\n") << -1.0;
        QTest::newRow("nonsense") << QByteArray("Offset: soon\n") << -1.0;
    }
    void readsTimesyncOffsets()
    {
        QFETCH(QByteArray, text);
        QFETCH(double, seconds);
        const auto offset = parseTimesyncOffset(text.toStdString());
        QVERIFY(std::abs(offset.value_or(-1) - seconds) < 1e-9);
    }

    void readsTheSelectedPeerOfNtpq()
    {
        const auto state = parseNtpqPeers(ntpqGood);
        QVERIFY(state && state->synchronised == true && state->offset == 0.0025);
        QVERIFY(!parseNtpqPeers("ntpq: read: Connection refused\n"));
    }

    void clock_data()
    {
        QTest::addColumn<QByteArray>("tool");
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *tool, const QByteArray &output,
                            const char *expected) {
            QTest::newRow(name) << QByteArray(tool) << output << QString::fromLatin1(expected);
        };
        const QByteArray off = QByteArray(chronyGood).replace("-0.000012345", "-90.5");
        const QByteArray slightlyOff = QByteArray(chronyGood).replace("-0.000012345", "1.5");
        row("chrony in step", "chronyc -c -n tracking", chronyGood, "clean");
        row("chrony without source", "chronyc -c -n tracking", chronyLost,
            "P2 The clock is not kept in step");
        row("chrony far off", "chronyc -c -n tracking", off, "P1 The clock is wrong");
        row("chrony off", "chronyc -c -n tracking", slightlyOff, "P2 The clock is wrong");
        row("ntpd in step", "ntpq -pn", ntpqGood, "clean");
        row("ntpd selects nobody", "ntpq -pn", QByteArray(ntpqGood).replace('*', '-'),
            "P2 The clock is not kept in step");
        row("timedatectl yes", "timedatectl show", "Timezone=UTC\nCanNTP=yes\nNTP=yes\nNTPSynchronized=yes\n",
            "clean");
        row("timedatectl no", "timedatectl show", "Timezone=UTC\nCanNTP=yes\nNTP=no\nNTPSynchronized=no\n",
            "P2 The clock is not kept in step");
        row("nonsense", "chronyc -c -n tracking", "a,b,c\n", "not applicable");
        row("too few columns of ntpq", "ntpq -pn", "No association ID's returned\n", "not applicable");
    }
    void clock()
    {
        QFETCH(QByteArray, tool);
        QFETCH(QByteArray, output);
        QFETCH(QString, expected);
        DetectorBench bench;
        bench.tools.answer(tool.toStdString(), output.toStdString());
        const auto result = bench.run(ClockSkew());
        if (expected.startsWith(QLatin1Char('P'))) {
            QCOMPARE(result.findings.size(), std::size_t(1));
            const Finding &f = result.findings[0];
            QCOMPARE(f.id, std::string("performance:clock:clock"));
            QCOMPARE(QString::fromStdString(std::string(priorityName(f.priority)) + ' ' + f.title), expected);
            QCOMPARE(f.evidence.size(), std::size_t(1));
        } else {
            QCOMPARE(result.outcome, expected == QLatin1String("clean") ? DetectorOutcome::Clean
                                                                        : DetectorOutcome::NotApplicable);
        }
    }

    void timesyncdTellsTheOffset()
    {
        DetectorBench bench;
        bench.tools.answer("timedatectl show", "NTPSynchronized=yes\n");
        bench.tools.answer("timedatectl timesync-status", "       Server: 10.0.0.1\n       Offset: -3.2s\n");
        QCOMPARE(bench.run(ClockSkew()).findings.at(0).title, std::string("The clock is wrong"));
    }

    void silentServicesAreNotFine()
    {
        DetectorBench bench;
        bench.tools.answer("timedatectl show", "", 1, notBooted);
        const auto result = bench.run(ClockSkew());
        QCOMPARE(result.outcome, DetectorOutcome::NotApplicable);
        QVERIFY(result.reason.text().find("timedatectl: exit status 1 (System has not been booted") !=
                std::string::npos);
        DetectorBench bare;
        QCOMPARE(bare.run(ClockSkew()).outcome, DetectorOutcome::NotApplicable);
    }

    void clockOnMac()
    {
        DetectorBench mac;
        mac.context.isMac = true;
        mac.tools.answer("systemsetup", "Network Time: Off\n");
        QCOMPARE(mac.run(ClockSkew()).findings.size(), std::size_t(1));
        mac.tools.answer("systemsetup", "Network Time: On\n");
        QCOMPARE(mac.run(ClockSkew()).outcome, DetectorOutcome::Clean);
        mac.tools.answer("systemsetup", "You need administrator access to run this tool... exiting!\n");
        QCOMPARE(mac.run(ClockSkew()).outcome, DetectorOutcome::NotApplicable);
        mac.tools.answer("systemsetup", "### Error:-99\n");
        QCOMPARE(mac.run(ClockSkew()).outcome, DetectorOutcome::Failed);
    }

    void journalSize_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *output, int exitCode, const char *expected) {
            QTest::newRow(name) << QByteArray(output) << exitCode << QString::fromLatin1(expected);
        };
        row("small", "Archived and active journals take up 48.0M in the file system.\n", 0, "clean");
        row("large", "Archived and active journals take up 3.9G in the file system.\n", 0, "P3");
        row("huge", "Archived and active journals take up 12.0G in the file system.\n", 0, "P2");
        row("systemd 229", "Archived and active journals take up 2.1G on disk.\n", 0, "P3");
        row("none", "Archived and active journals take up 0B in the file system.\n", 0, "not applicable");
        row("error", "Failed to determine disk usage of journal files: Permission denied\n", 1, "error");
        row("nonsense", "Journals take up a lot of room\n", 0, "error");
    }
    void journalSize()
    {
        QFETCH(QByteArray, output);
        QFETCH(int, exitCode);
        QFETCH(QString, expected);
        DetectorBench bench;
        bench.tools.answer("journalctl --disk-usage", output.toStdString(), exitCode);
        const auto result = bench.run(JournalSize());
        const std::string seen(result.findings.empty() ? detectorOutcomeName(result.outcome)
                                                       : priorityName(result.findings[0].priority));
        QCOMPARE(QString::fromStdString(seen), expected);
    }

    void journalOfTheOperatorOnlyIsNoted()
    {
        DetectorBench bench;
        bench.tools.answer("journalctl --disk-usage",
                           "Archived and active journals take up 8.0M in the file system.\n", 0,
                           "Hint: You are currently not seeing messages from other users and the system.\n"
                           "      Users in groups 'adm', 'systemd-journal' can see all messages.\n");
        const auto result = bench.run(JournalSize());
        QCOMPARE(result.outcome, DetectorOutcome::Clean);
        QCOMPARE(result.notes.size(), std::size_t(1));
    }

    void withoutJournalctlThereIsNothingToLookAt()
    {
        DetectorBench bench;
        QCOMPARE(bench.run(JournalSize()).outcome, DetectorOutcome::NotApplicable);
    }
};

QTEST_GUILESS_MAIN(TestClockJournal)
#include "tst_clockjournal.moc"
