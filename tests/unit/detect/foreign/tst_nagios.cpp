// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/foreign/nagiosoutput.h"
#include "foreignbench.h"

#include <QtTest>

using namespace prism;
using test::ForeignBench;

class TestNagios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranges_data();
    void ranges();
    void wrongRanges_data();
    void wrongRanges();
    void oneLine();
    void multipleLines();
    void metrics_data();
    void metrics();
    void malformedPerfdataIsKeptApart();
    void hostileOutputStaysBounded();
    void exitStatusDecides_data();
    void exitStatusDecides();
    void evidenceHoldsTextAndPerfdata();
    void idIsStable();
    void prioritiesAreOptions();
};

void TestNagios::ranges_data()
{
    QTest::addColumn<QString>("range");
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("alerts");
    QTest::newRow("10 at -1") << QStringLiteral("10") << -1.0 << true;
    QTest::newRow("10 at 0") << QStringLiteral("10") << 0.0 << false;
    QTest::newRow("10 at 10") << QStringLiteral("10") << 10.0 << false;
    QTest::newRow("10 above") << QStringLiteral("10") << 10.01 << true;
    QTest::newRow("10: below") << QStringLiteral("10:") << 9.0 << true;
    QTest::newRow("10: at") << QStringLiteral("10:") << 10.0 << false;
    QTest::newRow("~:10 negative") << QStringLiteral("~:10") << -500.0 << false;
    QTest::newRow("~:10 above") << QStringLiteral("~:10") << 11.0 << true;
    QTest::newRow("10:20 below") << QStringLiteral("10:20") << 9.9 << true;
    QTest::newRow("10:20 inside") << QStringLiteral("10:20") << 20.0 << false;
    QTest::newRow("@10:20 at the start") << QStringLiteral("@10:20") << 10.0 << true;
    QTest::newRow("@10:20 outside") << QStringLiteral("@10:20") << 20.5 << false;
    QTest::newRow("negative") << QStringLiteral("-20:-10") << -15.5 << false;
    QTest::newRow(":5") << QStringLiteral(":5") << -1.0 << true;
}

void TestNagios::ranges()
{
    QFETCH(QString, range);
    QFETCH(double, value);
    QFETCH(bool, alerts);
    const auto parsed = parseNagiosRange(range.toStdString());
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->alerts(value), alerts);
}

void TestNagios::wrongRanges_data()
{
    QTest::addColumn<QString>("range");
    for (const char *range : {"", "@", "x", "10:5", "1:2:3", "10%", "~", "5-10", "1e3", " 5"})
        QTest::newRow(range) << QString::fromUtf8(range);
}

void TestNagios::wrongRanges()
{
    QFETCH(QString, range);
    QVERIFY(!parseNagiosRange(range.toStdString()).has_value());
}

void TestNagios::oneLine()
{
    const NagiosOutput out =
        parseNagiosOutput("DISK OK - free space: / 3326 MB (56%);|/=2643MB;5948;5958;0;5968\n");
    QCOMPARE(out.summary, std::string("DISK OK - free space: / 3326 MB (56%);"));
    QVERIFY(out.details.empty());
    QCOMPARE(out.metrics.size(), std::size_t{1});
    QCOMPARE(out.metrics[0].label, std::string("/"));
    QCOMPARE(out.metrics[0].value.value_or(0), 2643.0);
    QCOMPARE(out.metrics[0].unit, std::string("MB"));
    QCOMPARE(out.metrics[0].warning, std::string("5948"));
    QCOMPARE(out.metrics[0].critical, std::string("5958"));
}

// The example of the guidelines: performance data behind the first line and behind the long text.
void TestNagios::multipleLines()
{
    const NagiosOutput out =
        parseNagiosOutput("DISK OK - free space: / 3326 MB (56%); | /=2643MB;5948;5958;0;5968\n"
                          "/ 15272 MB (77%);\n/boot 68 MB (69%);\r\n"
                          "/var/log 819 MB (84%); | /boot=68MB;88;93;0;98\n"
                          "/home=69357MB;253404;253409;0;253414 \n/var/log=818MB;970;975;0;980\n");
    QCOMPARE(out.details.size(), std::size_t{3});
    QCOMPARE(out.details[1], std::string("/boot 68 MB (69%);"));
    QCOMPARE(out.details[2], std::string("/var/log 819 MB (84%);"));
    QCOMPARE(out.metrics.size(), std::size_t{4});
    QCOMPARE(out.metrics[3].label, std::string("/var/log"));
    QVERIFY(out.malformed.empty());
}

void TestNagios::metrics_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("label");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    QTest::newRow("bare") << QStringLiteral("load1=0.5") << QStringLiteral("load1") << 0.5 << QString();
    QTest::newRow("quoted") << QStringLiteral("'C: used'=12.5%;80;90") << QStringLiteral("C: used") << 12.5
                            << QStringLiteral("%");
    QTest::newRow("quote in label") << QStringLiteral("'it''s'=1s;;;") << QStringLiteral("it's") << 1.0
                                    << QStringLiteral("s");
    QTest::newRow("negative") << QStringLiteral("temp=-4.25;-10:30") << QStringLiteral("temp") << -4.25
                              << QString();
    QTest::newRow("counter") << QStringLiteral("in=123456789c") << QStringLiteral("in") << 123456789.0
                             << QStringLiteral("c");
    QTest::newRow("milliseconds") << QStringLiteral("rta=0.043000ms;100.0;500.0;0") << QStringLiteral("rta")
                                  << 0.043 << QStringLiteral("ms");
}

void TestNagios::metrics()
{
    QFETCH(QString, item);
    QFETCH(QString, label);
    QFETCH(double, value);
    QFETCH(QString, unit);
    const NagiosOutput out = parseNagiosOutput("OK | " + item.toStdString());
    QVERIFY(out.malformed.empty());
    QCOMPARE(out.metrics.size(), std::size_t{1});
    QCOMPARE(out.metrics[0].label, label.toStdString());
    QCOMPARE(out.metrics[0].value.value_or(-1), value);
    QCOMPARE(out.metrics[0].unit, unit.toStdString());
}

void TestNagios::malformedPerfdataIsKeptApart()
{
    const NagiosOutput out = parseNagiosOutput("OK | good=1 =2 nothing bad=x 'open=3 undetermined=U");
    QCOMPARE(out.metrics.size(), std::size_t{1}); // the open quote swallows the rest
    QCOMPARE(out.metrics[0].label, std::string("good"));
    QCOMPARE(out.malformed.size(), std::size_t{4});
    const NagiosOutput undetermined = parseNagiosOutput("OK | x=U;1;2");
    QCOMPARE(undetermined.metrics.size(), std::size_t{1});
    QVERIFY(!undetermined.metrics[0].value.has_value());
}

void TestNagios::hostileOutputStaysBounded()
{
    std::string output = "OK";
    for (int i = 0; i < 5000; ++i)
        output += "\nline " + std::to_string(i) + " | a=1 b=2";
    const NagiosOutput out = parseNagiosOutput(output + "\xff\xfe");
    QVERIFY(out.details.size() + out.metrics.size() + out.malformed.size() <= 1600);
    QCOMPARE(parseNagiosOutput("").summary, std::string());
    QCOMPARE(parseNagiosOutput("|").metrics.size(), std::size_t{0});
}

void TestNagios::exitStatusDecides_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *script, DetectorOutcome outcome, const char *reason) {
        QTest::newRow(name) << QByteArray(script) << static_cast<int>(outcome) << QString::fromUtf8(reason);
    };
    row("ok", "echo 'DISK OK'; exit 0", DetectorOutcome::Clean, "");
    row("ok that talks of CRITICAL", "echo 'last CRITICAL: never'; exit 0", DetectorOutcome::Clean, "");
    row("warning", "echo 'DISK WARNING'; exit 1", DetectorOutcome::Findings, "");
    row("critical", "echo 'DISK CRITICAL'; exit 2", DetectorOutcome::Findings, "");
    row("unknown", "echo 'DISK UNKNOWN - no such disk'; exit 3", DetectorOutcome::Failed,
        "UNKNOWN: DISK UNKNOWN - no such disk");
    row("unknown without a word", "exit 3", DetectorOutcome::Failed, "UNKNOWN: no status line");
    row("other status", "echo x; echo 'not found' >&2; exit 127", DetectorOutcome::Failed,
        "exit status 127: not found is no status of a Nagios plugin");
    row("a traceback is no warning", "echo 'ImportError: x' >&2; exit 1", DetectorOutcome::Failed,
        "no status line: exit status 1: ImportError: x");
    row("ok without a word", "exit 0", DetectorOutcome::Failed, "no status line: exit status 0");
    row("killed", "echo x; kill -KILL $$", DetectorOutcome::Failed, "killed by signal 9");
}

void TestNagios::exitStatusDecides()
{
    QFETCH(QByteArray, script);
    QFETCH(int, outcome);
    QFETCH(QString, reason);
    ForeignBench bench;
    bench.file("check_disk", "#!/bin/sh\n" + script.toStdString() + '\n', 0755);
    const DetectorResult result = bench.runNamed("check_disk");
    QCOMPARE(static_cast<int>(result.outcome), outcome);
    QCOMPARE(result.reason.text(), reason.toStdString());
}

void TestNagios::evidenceHoldsTextAndPerfdata()
{
    ForeignBench bench;
    bench.file("check_disk",
               "#!/bin/sh\necho 'DISK CRITICAL - / is full | /=95%;80;90 /boot=85%;80;90 /srv=5%;80;90'\n"
               "echo 'second line'\nexit 2\n",
               0755);
    const DetectorResult result = bench.runNamed("check_disk", Daemon::Performance);
    QCOMPARE(result.findings.size(), std::size_t{1});
    const Finding &f = result.findings.front();
    QCOMPARE(f.title, std::string("DISK CRITICAL - / is full"));
    QCOMPARE(f.priority, Priority::P1);
    QCOMPARE(test::evidenceText(f), "command: " + bench.path("/detectors/check_disk") +
                                        " (exit status 2)\nDISK CRITICAL - / is full\nsecond line\n"
                                        "perfdata: /=95%;80;90 (breaks the critical range 90)\n"
                                        "perfdata: /boot=85%;80;90 (breaks the warning range 80)\n"
                                        "perfdata: /srv=5%;80;90\n");
}

void TestNagios::idIsStable()
{
    ForeignBench bench;
    bench.file("check_load", "#!/bin/sh\necho 'LOAD WARNING 7.1'; exit 1\n", 0755);
    const std::string first = bench.runNamed("check_load", Daemon::Performance).findings.front().id;
    bench.file("check_load", "#!/bin/sh\necho 'LOAD CRITICAL 9.4'; exit 2\n", 0755);
    QCOMPARE(first, std::string("performance:check-load:status"));
    QCOMPARE(bench.runNamed("check_load", Daemon::Performance).findings.front().id, first);
}

void TestNagios::prioritiesAreOptions()
{
    ForeignBench bench;
    bench.file("check_load", "#!/bin/sh\necho 'LOAD CRITICAL'; exit 2\n", 0755);
    bench.file("foreign.json", R"({"detectors": {"check_load": {"options": {"critical-priority": "P0"}}}})");
    QCOMPARE(bench.runNamed("check_load").findings.front().priority, Priority::P0);
}

QTEST_GUILESS_MAIN(TestNagios)
#include "tst_nagios.moc"
