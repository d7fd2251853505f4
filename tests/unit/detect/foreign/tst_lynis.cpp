// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/foreign/lynisreport.h"
#include "foreignbench.h"

#include <QtTest>

using namespace prism;
using test::ForeignBench;

namespace {

const char *report =
    "# Lynis Report\n"
    "report_version_major=1\nreport_version_minor=0\n"
    "report_datetime_start=2026-11-19 05:00:01\n"
    "lynis_version=3.0.8\nos=Linux\nhostname=laptop\n"
    "suggestion[]=LYNIS|This release is more than 4 months old. Check the website or GitHub to "
    "see if there is an update available.|-|-|\n"
    "suggestion[]=AUTH-9286|Configure minimum password age in /etc/login.defs|-|-|\n"
    "suggestion[]=AUTH-9286|Configure maximum password age in /etc/login.defs|-|-|\n"
    "warning[]=PKGS-7392|Found one or more vulnerable packages.|-|-|\n"
    "suggestion[]=SSH-7408|Consider hardening SSH configuration|AllowTcpForwarding (set YES "
    "to NO)|-|\n"
    "suggestion[]=SSH-7408|Consider hardening SSH configuration|MaxAuthTries (set 6 to 3)|"
    "text:Edit sshd_config|\n"
    "hardening_index=61\nvulnerable_package[]=-\n"
    "report_datetime_end=2026-11-19 05:01:31\n";

} // namespace

class TestLynis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportIsRead();
    void warningsAndSuggestionsAreFindings();
    void idsKeepTheirValuesOut();
    void equalIdsShareTheirEvidence();
    void suggestionsCanBeLeftOut();
    void cleanReportTellsTheIndex();
    void unfinishedAuditIsAnError();
    void oldReportIsAnError();
    void nonsense_data();
    void nonsense();
    void malformedItemsAreTold();
    void missingReportIsAnError();
};

void TestLynis::reportIsRead()
{
    const auto parsed = parseLynisReport(report, "r");
    QVERIFY(parsed);
    QCOMPARE(parsed->lynisVersion, std::string("3.0.8"));
    QCOMPARE(parsed->hardeningIndex, std::string("61"));
    QCOMPARE(parsed->ended, std::string("2026-11-19 05:01:31"));
    QCOMPARE(parsed->items.size(), std::size_t{6});
    QCOMPARE(parsed->items[5].details, std::string("MaxAuthTries (set 6 to 3)"));
    QCOMPARE(parsed->items[5].solution, std::string("text:Edit sshd_config"));
    QCOMPARE(parsed->items[0].details, std::string());
    QCOMPARE(parsed->malformed, std::size_t{0});
}

void TestLynis::warningsAndSuggestionsAreFindings()
{
    ForeignBench bench;
    bench.file("lynis-report.dat", report, 0640);
    const DetectorResult result = bench.runNamed("lynis-report.dat");
    QVERIFY2(result.outcome == DetectorOutcome::Findings, result.reason.text().c_str());
    QCOMPARE(result.findings.size(), std::size_t{6});
    const Finding *warning =
        test::findingById(result, "security:lynis:PKGS-7392:found-one-or-more-vulnerable-packages.");
    QVERIFY(warning);
    QCOMPARE(warning->priority, Priority::P2);
    QCOMPARE(warning->affectedSurface, std::string("PKGS-7392"));
    const Finding *ssh = test::findingById(result, "security:lynis:SSH-7408:maxauthtries");
    QVERIFY(ssh);
    QCOMPARE(ssh->priority, Priority::P3);
    QVERIFY(test::evidenceText(*ssh).find("solution: text:Edit sshd_config") != std::string::npos);
}

void TestLynis::idsKeepTheirValuesOut()
{
    ForeignBench bench;
    const std::string head = "report_version_major=1\nreport_datetime_end=x\n";
    bench.file("lynis-report.dat", head + "warning[]=A-1|Found 3 old packages|-|-|\n");
    const std::string first = bench.runNamed("lynis-report.dat").findings.front().id;
    bench.file("lynis-report.dat", head + "warning[]=A-1|Found 14 old packages|-|-|\n");
    QCOMPARE(bench.runNamed("lynis-report.dat").findings.front().id, first);
}

void TestLynis::equalIdsShareTheirEvidence()
{
    ForeignBench bench;
    bench.file("lynis-report.dat", "report_version_major=1\nreport_datetime_end=x\n"
                                   "warning[]=A-1|Disk 1 is old|-|-|\nwarning[]=A-1|Disk 2 is old|-|-|\n");
    const DetectorResult result = bench.runNamed("lynis-report.dat");
    QCOMPARE(result.findings.size(), std::size_t{1});
    const std::string text = test::evidenceText(result.findings.front());
    QVERIFY(text.find("Disk 1") != std::string::npos && text.find("Disk 2") != std::string::npos);
}

void TestLynis::suggestionsCanBeLeftOut()
{
    ForeignBench bench;
    bench.file("lynis-report.dat", report);
    bench.file("foreign.json", R"({"detectors": {"lynis-report.dat": {"options": {"suggestions": false}}}})");
    QCOMPARE(bench.runNamed("lynis-report.dat").findings.size(), std::size_t{1});
}

void TestLynis::cleanReportTellsTheIndex()
{
    ForeignBench bench;
    bench.file("lynis-report.dat",
               "report_version_major=1\nlynis_version=3.1.4\nhardening_index=99\nreport_datetime_end=x\n");
    const DetectorResult result = bench.runNamed("lynis-report.dat");
    QCOMPARE(result.outcome, DetectorOutcome::Clean);
    QCOMPARE(result.notes.front(), std::string("Lynis 3.1.4, hardening index 99"));
}

void TestLynis::unfinishedAuditIsAnError()
{
    ForeignBench bench;
    bench.file("lynis-report.dat", "report_version_major=1\nwarning[]=A-1|early|-|-|\n");
    const DetectorResult result = bench.runNamed("lynis-report.dat");
    QCOMPARE(result.outcome, DetectorOutcome::Failed);
    QVERIFY(result.reason.text().ends_with("the audit did not finish"));
    QCOMPARE(result.findings.size(), std::size_t{1});
}

void TestLynis::oldReportIsAnError()
{
    ForeignBench bench;
    bench.file("lynis-report.dat", report);
    bench.context.now.seconds += 9 * 86400;
    const DetectorResult result = bench.runNamed("lynis-report.dat");
    QCOMPARE(result.outcome, DetectorOutcome::Failed);
    QVERIFY2(result.reason.text().find("is 9.0 days old") != std::string::npos, result.reason.text().c_str());
    QCOMPARE(result.findings.size(), std::size_t{6});
}

void TestLynis::nonsense_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("binary") << QByteArray("\x00\x01=\xff\xfe", 5);
    QTest::newRow("another file") << QByteArray("[Unit]\nDescription=x\n");
}

void TestLynis::nonsense()
{
    QFETCH(QByteArray, text);
    ForeignBench bench;
    bench.file("lynis-report.dat", text.toStdString());
    const DetectorResult result = bench.runNamed("lynis-report.dat");
    QCOMPARE(result.outcome, DetectorOutcome::Failed);
    QVERIFY(result.reason.text().find("is no report of Lynis") != std::string::npos);
}

void TestLynis::malformedItemsAreTold()
{
    ForeignBench bench;
    bench.file("lynis-report.dat",
               "report_version_major=1\nreport_datetime_end=x\nwarning[]=\nwarning[]=A-1\n"
               "suggestion[]=-|-|-|-|\nwarning[]=B-1|fine|\n");
    const DetectorResult result = bench.runNamed("lynis-report.dat");
    QCOMPARE(result.outcome, DetectorOutcome::Failed);
    QVERIFY2(result.reason.text().ends_with("3 lines are no test and text"), result.reason.text().c_str());
    QCOMPARE(result.findings.size(), std::size_t{1});
}

void TestLynis::missingReportIsAnError()
{
    ForeignBench bench;
    bench.file("foreign.json", R"({"detectors": {"audit": {"kind": "lynis", "path": "/no/such/report"}}})");
    const DetectorResult result = bench.runNamed("audit");
    QCOMPARE(result.outcome, DetectorOutcome::Failed);
    QVERIFY(result.reason.text().starts_with("/no/such/report: "));
}

QTEST_GUILESS_MAIN(TestLynis)
#include "tst_lynis.moc"
