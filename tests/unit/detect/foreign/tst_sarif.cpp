// SPDX-License-Identifier: GPL-3.0-or-later
#include "sariflog.h"

#include <QtTest>

using namespace prism;
using namespace prism::test;

class TestSarif : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultIsAFinding();
    void emptyResultsAreClean();
    void runsThatDidNotLook_data();
    void runsThatDidNotLook();
    void wrongLogs_data();
    void wrongLogs();
    void unsuccessfulInvocation();
    void exitCodeSaysNothing();
    void levels_data();
    void levels();
    void overridesOfTheInvocation();
    void kindsThatAreNoProblem();
    void absentResultsAreLeftOut();
    void suppressions_data();
    void suppressions();
    void rules_data();
    void rules();
    void equalResultsAreOneFinding();
    void secretsAreNotCopied();
    void logicalLocations();
    void tooManyResultsAreTold();
};

void TestSarif::resultIsAFinding()
{
    const SarifFindings found =
        read(log(R"([{"ruleId": "R1", "ruleIndex": 0, "message": {"text": "Bad thing"},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": "src/a%20b.c"},
        "region": {"startLine": 12, "startColumn": 5, "snippet": {"text": "\n  strcpy(a, b);\n"}}}}]}])"));
    QVERIFY(found.failures.empty());
    QCOMPARE(found.findings.size(), std::size_t{1});
    const Finding &f = found.findings.front();
    QVERIFY2(f.id.starts_with("security:sarif:scan:r1:"), f.id.c_str());
    QCOMPARE(f.title, std::string("Bad thing"));
    QCOMPARE(f.description, std::string("All about R1."));
    QCOMPARE(f.affectedSurface, std::string("src/a b.c"));
    QCOMPARE(f.priority, Priority::P1);
    QCOMPARE(evidence(f), std::string("tool: Scan, rule R1, level error\nhelp: https://example.org/R1\n"
                                      "src/a b.c:12:5: strcpy(a, b);\n"));
}

void TestSarif::emptyResultsAreClean()
{
    const SarifFindings found = read(log("[]"));
    QVERIFY(found.findings.empty());
    QVERIFY(found.failures.empty());
}

void TestSarif::runsThatDidNotLook_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const std::string head = R"({"version": "2.1.0", "runs": )";
    const std::string tool = R"([{"tool": {"driver": {"name": "Scan"}})";
    QTest::newRow("runs null") << QByteArray::fromStdString(head + "null}") << QStringLiteral("holds no run");
    QTest::newRow("runs empty") << QByteArray::fromStdString(head + "[]}") << QStringLiteral("holds no run");
    QTest::newRow("runs absent") << QByteArray(R"({"version": "2.1.0"})") << QStringLiteral("holds no run");
    QTest::newRow("results absent") << QByteArray::fromStdString(head + tool + "}]}")
                                    << QStringLiteral("Scan did not run to its end");
    QTest::newRow("results null") << QByteArray::fromStdString(head + tool + R"(, "results": null}]})")
                                  << QStringLiteral("Scan did not run to its end");
    QTest::newRow("results elsewhere")
        << QByteArray::fromStdString(head + tool +
                                     R"(, "externalPropertyFileReferences": {"results": [{}]}}]})")
        << QStringLiteral("Scan keeps its results in other files");
}

void TestSarif::runsThatDidNotLook()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const SarifFindings found = read(text.toStdString());
    QVERIFY(found.findings.empty());
    QCOMPARE(found.failures.size(), std::size_t{1});
    QVERIFY2(QString::fromStdString(found.failures.front().text()).startsWith(says),
             found.failures.front().text().c_str());
}

void TestSarif::wrongLogs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("ends too early");
    QTest::newRow("text") << QByteArray("error: no rules") << QStringLiteral("line 1, column 1");
    QTest::newRow("array") << QByteArray("[]") << QStringLiteral("no SARIF log");
    QTest::newRow("other JSON") << QByteArray("{}") << QStringLiteral("no SARIF log");
    QTest::newRow("older") << QByteArray(R"({"version": "2.0.0", "runs": []})")
                           << QStringLiteral("is SARIF 2.0.0, not 2.1.0");
}

void TestSarif::wrongLogs()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const auto parsed = parseSarif(Daemon::Security, text.toStdString());
    QVERIFY(!parsed);
    QVERIFY2(QString::fromStdString(parsed.error().message).contains(says),
             parsed.error().message.text().c_str());
}

void TestSarif::unsuccessfulInvocation()
{
    const SarifFindings found = read(log(R"([{"ruleId": "R1", "message": {"text": "x"}}])",
                                         R"(, "invocations": [{"executionSuccessful": false, "exitCode": 2,
            "toolExecutionNotifications": [{"message": {"text": "Out of memory\nat x"}}]}])"));
    QCOMPARE(found.failures.size(), std::size_t{1});
    QCOMPARE(found.failures.front().text(), std::string("Scan did not run successfully: Out of memory"));
    QCOMPARE(found.findings.size(), std::size_t{1});
}

void TestSarif::exitCodeSaysNothing()
{
    const SarifFindings found =
        read(log("[]", R"(, "invocations": [{"executionSuccessful": true, "exitCode": 1}])"));
    QVERIFY(found.failures.empty());
}

void TestSarif::levels_data()
{
    QTest::addColumn<QString>("fields");
    QTest::addColumn<int>("priority");
    const auto row = [](const char *name, const char *fields, Priority priority) {
        QTest::newRow(name) << QString::fromUtf8(fields) << static_cast<int>(priority);
    };
    row("error", R"("level": "error")", Priority::P1);
    row("warning", R"("level": "warning")", Priority::P2);
    row("note", R"("level": "note")", Priority::P3);
    row("none is no severity, but still a finding", R"("level": "none")", Priority::P3);
    row("rule's default", R"("ruleId": "R1")", Priority::P1);
    row("own level wins over the rule", R"("ruleId": "R1", "level": "note")", Priority::P3);
    row("no rule: warning", R"("ruleId": "unknown")", Priority::P2);
    row("rule without a default: warning", R"("ruleId": "X0", "kind": "fail")", Priority::P2);
    row("security-severity of the rule", R"("ruleId": "R3", "level": "note")", Priority::P0);
    row("7.0", R"("properties": {"security-severity": "7.0"})", Priority::P1);
    row("4", R"("properties": {"security-severity": 4})", Priority::P2);
    row("3.9", R"("level": "error", "properties": {"security-severity": "3.9"})", Priority::P3);
    row("0 is none", R"("level": "error", "properties": {"security-severity": "0.0"})", Priority::P1);
    row("nonsense", R"("level": "error", "properties": {"security-severity": "high"})", Priority::P1);
    row("unknown level", R"("ruleId": "R1", "level": "fatal")", Priority::P1);
}

void TestSarif::levels()
{
    QFETCH(QString, fields);
    QFETCH(int, priority);
    const SarifFindings found = read(log("[{\"message\": {\"text\": \"x\"}, " + fields.toStdString() + "}]"));
    QCOMPARE(found.findings.size(), std::size_t{1});
    QCOMPARE(static_cast<int>(found.findings.front().priority), priority);
}

void TestSarif::overridesOfTheInvocation()
{
    const std::string overrides =
        R"(, "invocations": [{"executionSuccessful": true, "ruleConfigurationOverrides": [
            {"descriptor": {"id": "R1"}, "configuration": {"level": "note"}},
            {"descriptor": {"index": 1}, "configuration": {"level": "error"}},
            {"descriptor": {"id": "X1", "toolComponent": {"index": 0}}, "configuration": {"level": "note"}}]}])";
    const auto priority = [&overrides](const std::string &result) {
        return read(log('[' + result + ']', overrides)).findings.front().priority;
    };
    QCOMPARE(priority(R"({"ruleId": "R1", "message": {"text": "x"}})"), Priority::P3);
    QCOMPARE(priority(R"({"ruleId": "R2", "message": {"text": "x"}})"), Priority::P1);
    QCOMPARE(priority(R"({"rule": {"index": 1, "toolComponent": {"index": 0}}, "message": {"text": "x"}})"),
             Priority::P3);
    QCOMPARE(priority(R"({"ruleId": "R1", "level": "error", "message": {"text": "x"}})"), Priority::P1);
}

void TestSarif::kindsThatAreNoProblem()
{
    std::string results;
    for (const char *kind : {"pass", "open", "informational", "notApplicable", "review"})
        results += std::string(R"({"message": {"text": "x"}, "kind": ")") + kind + R"("},)";
    const SarifFindings found =
        read(log('[' + results + R"({"message": {"text": "x"}, "kind": "fail", "ruleId": "R1"}])"));
    QCOMPARE(found.noProblem, std::size_t{5});
    QCOMPARE(found.findings.size(), std::size_t{1});
}

void TestSarif::absentResultsAreLeftOut()
{
    const SarifFindings found = read(log(R"([{"message": {"text": "a"}, "baselineState": "absent"},
        {"message": {"text": "b"}, "baselineState": "unchanged"}, {"message": {"text": "c"}, "baselineState":
        "new"}, {"message": {"text": "d"}, "baselineState": "updated"}])"));
    QCOMPARE(found.absent, std::size_t{1});
    QCOMPARE(found.findings.size(), std::size_t{3});
    QVERIFY(found.failures.empty());
}

void TestSarif::suppressions_data()
{
    QTest::addColumn<QString>("suppressions");
    QTest::addColumn<bool>("hidden");
    QTest::newRow("null") << QStringLiteral("null") << false;
    QTest::newRow("empty") << QStringLiteral("[]") << false;
    QTest::newRow("no status") << QStringLiteral(R"([{"kind": "inSource"}])") << true;
    QTest::newRow("accepted") << QStringLiteral(R"([{"kind": "external", "status": "accepted"}])") << true;
    QTest::newRow("under review") << QStringLiteral(R"([{"kind": "external", "status": "underReview"}])")
                                  << false;
    QTest::newRow("rejected") << QStringLiteral(R"([{"kind": "external", "status": "rejected"}])") << false;
    QTest::newRow("one of two rejected")
        << QStringLiteral(R"([{"kind": "inSource"}, {"kind": "external", "status": "rejected"}])") << false;
}

void TestSarif::suppressions()
{
    QFETCH(QString, suppressions);
    QFETCH(bool, hidden);
    const SarifFindings found =
        read(log(R"([{"message": {"text": "x"}, "suppressions": )" + suppressions.toStdString() + "}]"));
    QCOMPARE(found.suppressed, hidden ? std::size_t{1} : std::size_t{0});
    QCOMPARE(found.findings.size(), hidden ? std::size_t{0} : std::size_t{1});
}

void TestSarif::rules_data()
{
    QTest::addColumn<QString>("fields");
    QTest::addColumn<QString>("evidence");
    const auto row = [](const char *name, const char *fields, const char *says) {
        QTest::newRow(name) << QString::fromUtf8(fields) << QString::fromUtf8(says);
    };
    row("ruleIndex alone", R"("ruleIndex": 0)", "rule R1, level error");
    row("rule.index", R"("rule": {"index": 1})", "rule R2, level note");
    row("rule.id", R"("rule": {"id": "R2"})", "rule R2, level note");
    row("hierarchical", R"("ruleId": "R1/sub/deep")", "rule R1/sub/deep, level error");
    row("hierarchical with index", R"("ruleId": "R1/1", "ruleIndex": 0)", "rule R1/1, level error");
    row("index that contradicts the id", R"("ruleId": "R1", "ruleIndex": 1)", "rule R1, level error");
    row("index out of range", R"("ruleId": "R1", "ruleIndex": 99)", "rule R1, level error");
    row("negative index", R"("ruleId": "R1", "ruleIndex": -1)", "rule R1, level error");
    row("extension by index", R"("rule": {"index": 1, "toolComponent": {"index": 0}})",
        "rule X1, level error");
    row("extension by name", R"("rule": {"id": "X1", "toolComponent": {"name": "Plug"}})",
        "rule X1, level error");
    row("rule of an extension without a reference", R"("ruleId": "X1")", "rule X1, level error");
    row("component out of range", R"("ruleId": "X1", "rule": {"toolComponent": {"index": 7}})",
        "rule X1, level warning");
    row("prefix without a slash is another rule", R"("ruleId": "R10")", "rule R10, level warning");
}

void TestSarif::rules()
{
    QFETCH(QString, fields);
    QFETCH(QString, evidence);
    const SarifFindings found = read(log("[{\"message\": {\"text\": \"x\"}, " + fields.toStdString() + "}]"));
    QCOMPARE(found.findings.size(), std::size_t{1});
    const std::string text = test::evidence(found.findings.front());
    QVERIFY2(text.find(evidence.toStdString() + '\n') != std::string::npos, text.c_str());
}

void TestSarif::equalResultsAreOneFinding()
{
    std::string results;
    for (int line = 1; line <= 40; ++line)
        results += std::string(line > 1 ? "," : "") +
                   R"({"ruleId": "R2", "message": {"text": "x"}, "level": ")" +
                   (line == 3 ? "error" : "note") +
                   R"(", "locations": [{"physicalLocation": {"artifactLocation": {"uri": "a.c"}, "region":
                   {"startLine": )" +
                   std::to_string(line) + "}}}]}";
    const SarifFindings found = read(log('[' + results + ']'));
    QCOMPARE(found.findings.size(), std::size_t{1});
    QCOMPARE(found.findings.front().priority, Priority::P1); // the worst of them
    QCOMPARE(found.findings.front().evidence.size(), std::size_t{20});
    QVERIFY(evidence(found.findings.front()).find("\na.c:2\n") != std::string::npos);
}

void TestSarif::secretsAreNotCopied()
{
    const std::string secret = "AKIAIOSFODNN7EXAMPLE";
    const SarifFindings found = read(log(R"([{"ruleId": "R3", "message": {"text": "a key"}, "locations":
        [{"physicalLocation": {"artifactLocation": {"uri": "x"}, "region": {"startLine": 1, "snippet": {"text": ")" +
                                         secret + R"("}}}}]}])"));
    const std::string text = evidence(found.findings.front());
    QVERIFY2(text.find("x:1: AKIA************\n") != std::string::npos, text.c_str());
    QVERIFY(text.find(secret.substr(0, 5)) == std::string::npos);
}

void TestSarif::logicalLocations()
{
    const SarifFindings found = read(log(R"([{"ruleId": "R1", "message": {"text": "x"}, "locations":
        [{"logicalLocations": [{"fullyQualifiedName": "host::port 22", "kind": "resource"}]}]}])"));
    QCOMPARE(found.findings.front().affectedSurface, std::string("host::port 22"));
    QVERIFY(evidence(found.findings.front()).ends_with("host::port 22\n"));
    QCOMPARE(read(log(R"([{"message": {"text": "x"}}])")).findings.front().affectedSurface,
             std::string("Scan"));
}

void TestSarif::tooManyResultsAreTold()
{
    std::string results = "[";
    for (int i = 0; i < 25001; ++i)
        results += (i > 0 ? "," : "") + std::string(R"({"message":{"text":"x)") + std::to_string(i) + "\"}}";
    const SarifFindings found = read(log(results + ']'));
    QCOMPARE(found.findings.size(), std::size_t{25000});
    QCOMPARE(found.failures.size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(TestSarif)
#include "tst_sarif.moc"
