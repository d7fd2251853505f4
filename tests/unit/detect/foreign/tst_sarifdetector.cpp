// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreignbench.h"

#include <QtTest>

using namespace prism;
using test::ForeignBench;

namespace {

const std::string oneResult =
    R"({"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "Scan"}}, "results":
    [{"ruleId": "R", "message": {"text": "found"}}, {"message": {"text": "gone"}, "baselineState": "absent"}]}]})";
const std::string noResult =
    R"({"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "Scan"}}, "results": []}]})";

} // namespace

class TestSarifDetector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void file();
    void cleanFile();
    void idsOutliveANewFingerprint();
    void oldFileIsAnErrorAndKeepsItsFindings();
    void ageCanBeSwitchedOff();
    void brokenFileIsAnError();
    void commandThatPrints();
    void commandThatPrintsNothing();
    void commandThatWritesAFile();
    void commandThatDoesNotWriteItsFile();
    void commandThatHangs();
};

void TestSarifDetector::file()
{
    ForeignBench bench;
    bench.file("scan.sarif", oneResult);
    const DetectorResult result = bench.runNamed("scan.sarif");
    QVERIFY2(result.outcome == DetectorOutcome::Findings, result.reason.text().c_str());
    QCOMPARE(result.findings.size(), std::size_t{1});
    QCOMPARE(result.notes.front(), std::string("1 result absent since the baseline"));
}

void TestSarifDetector::cleanFile()
{
    ForeignBench bench;
    bench.file("scan.sarif.json", noResult);
    QCOMPARE(bench.runNamed("scan.sarif.json").outcome, DetectorOutcome::Clean);
}

void TestSarifDetector::idsOutliveANewFingerprint()
{
    const auto with = [](const char *fingerprints) {
        return std::string(R"({"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "Scan"}}, "results":
            [{"message": {"text": "x"}, "fingerprints": )") +
               fingerprints + "}]}]}";
    };
    ForeignBench bench;
    bench.file("scan.sarif", with(R"({"f/v1": "a"})"));
    const std::string first = bench.runNamed("scan.sarif").findings.front().id;
    bench.file("scan.sarif", with(R"({"f/v1": "a", "f/v2": "b"})"));
    QCOMPARE(bench.runNamed("scan.sarif").findings.front().id, first);
    bench.file("scan.sarif", with(R"({"f/v2": "b"})"));
    QCOMPARE(bench.runNamed("scan.sarif").findings.front().id, first);
    bench.file("scan.sarif", R"({"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "Scan"}}}]})");
    QCOMPARE(bench.runNamed("scan.sarif").outcome, DetectorOutcome::Failed);
    bench.file("scan.sarif", with(R"({"f/v2": "b"})"));
    QCOMPARE(bench.runNamed("scan.sarif").findings.front().id, first);
}

void TestSarifDetector::oldFileIsAnErrorAndKeepsItsFindings()
{
    ForeignBench bench;
    bench.file("scan.sarif", oneResult);
    bench.context.now.seconds += 8 * 86400 + 60;
    const DetectorResult result = bench.runNamed("scan.sarif");
    QCOMPARE(result.outcome, DetectorOutcome::Failed);
    QVERIFY2(result.reason.text().starts_with("is 8.0 days old"), result.reason.text().c_str());
    QCOMPARE(result.findings.size(), std::size_t{1});
}

void TestSarifDetector::ageCanBeSwitchedOff()
{
    ForeignBench bench;
    bench.file("scan.sarif", oneResult);
    bench.file("foreign.json", R"({"detectors": {"scan.sarif": {"options": {"max-age-hours": 0}}}})");
    bench.context.now.seconds += 400 * 86400;
    QCOMPARE(bench.runNamed("scan.sarif").outcome, DetectorOutcome::Findings);
}

void TestSarifDetector::brokenFileIsAnError()
{
    ForeignBench bench;
    bench.file("scan.sarif", R"({"version": "2.1.0", "runs": [)");
    const DetectorResult result = bench.runNamed("scan.sarif");
    QCOMPARE(result.outcome, DetectorOutcome::Failed);
    QVERIFY2(result.reason.text().starts_with("its SARIF log: "), result.reason.text().c_str());
}

// Many scanners end with 1 when they found something.
void TestSarifDetector::commandThatPrints()
{
    ForeignBench bench;
    bench.file("scan.sarif", "#!/bin/sh\ncat <<'END'\n" + oneResult + "\nEND\nexit 1\n", 0755);
    const DetectorResult result = bench.runNamed("scan.sarif");
    QVERIFY2(result.outcome == DetectorOutcome::Findings, result.reason.text().c_str());
    QCOMPARE(result.findings.size(), std::size_t{1});
}

void TestSarifDetector::commandThatPrintsNothing()
{
    ForeignBench bench;
    bench.file("scan.sarif", "#!/bin/sh\necho 'no config' >&2\nexit 2\n", 0755);
    const DetectorResult result = bench.runNamed("scan.sarif");
    QCOMPARE(result.outcome, DetectorOutcome::Failed);
    QCOMPARE(result.reason.text(), std::string("printed no SARIF log (exit status 2: no config)"));
}

void TestSarifDetector::commandThatWritesAFile()
{
    ForeignBench bench;
    bench.write("/bin/scan", "#!/bin/sh\ncat > \"$1\" <<'END'\n" + oneResult + "\nEND\n", 0755);
    bench.file("foreign.json", R"({"detectors": {"scan": {"kind": "sarif", "command": [")" +
                                   bench.path("/bin/scan") + "\", \"" + bench.path("/out.sarif") +
                                   R"("], "path": ")" + bench.path("/out.sarif") + R"("}}})");
    QCOMPARE(bench.runNamed("scan").findings.size(), std::size_t{1});
    QCOMPARE(bench.runNamed("scan").findings.size(), std::size_t{1});
}

void TestSarifDetector::commandThatDoesNotWriteItsFile()
{
    ForeignBench bench;
    bench.write("/bin/scan", "#!/bin/sh\nexit 0\n", 0755);
    bench.write("/out.sarif", noResult);
    bench.file("foreign.json", R"({"detectors": {"scan": {"kind": "sarif", "command": [")" +
                                   bench.path("/bin/scan") + R"("], "path": ")" + bench.path("/out.sarif") +
                                   R"("}}})");
    const DetectorResult result = bench.runNamed("scan");
    QCOMPARE(result.outcome, DetectorOutcome::Failed);
    QVERIFY2(result.reason.text().starts_with("did not write "), result.reason.text().c_str());
}

void TestSarifDetector::commandThatHangs()
{
    ForeignBench bench;
    bench.settings["scan.sarif"].timeLimit = std::chrono::milliseconds(300);
    bench.file("scan.sarif", "#!/bin/sh\nsleep 100\n", 0755);
    QCOMPARE(bench.runNamed("scan.sarif").reason.text(), std::string("no end within 300 ms"));
}

QTEST_GUILESS_MAIN(TestSarifDetector)
#include "tst_sarifdetector.moc"
