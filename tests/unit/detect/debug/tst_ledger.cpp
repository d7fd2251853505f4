// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/debug/ledger.h"
#include "engine/detect/debug/ledgerclaim.h"
#include "tests/support/detectorbench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

constexpr const char *book = "/home/op/.config/prism/ledger.jsonl";

DetectorResult lookAt(DetectorBench &bench, const std::string &text)
{
    bench.write(book, text);
    return bench.run(Ledger());
}

} // namespace

class TestLedger final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandThatSucceedsHolds()
    {
        DetectorBench bench;
        bench.tools.answer("systemctl is-active cron", "active\n");
        QCOMPARE(lookAt(bench, R"({"claim":"cron runs","check":["systemctl","is-active","cron"]})").outcome,
                 DetectorOutcome::Clean);
        QCOMPARE(bench.tools.calls(), std::vector<std::string>{"systemctl is-active cron"});
    }

    void commandThatFailsIsAFinding()
    {
        DetectorBench bench;
        bench.tools.answer("systemctl is-active cron", "inactive\n", 3);
        const auto result = lookAt(
            bench, "\n"
                   R"({"claim":"cron runs","since":"2026-11-01","check":["systemctl","is-active","cron"]})"
                   "\n");
        QCOMPARE(result.findings.size(), std::size_t(1));
        const Finding &f = result.findings[0];
        QCOMPARE(f.id, std::string("debug:ledger:cron-runs"));
        QCOMPARE(f.title, std::string("Not true any more: cron runs"));
        QCOMPARE(f.priority, Priority::P2);
        QVERIFY(f.description.find("18 days ago") != std::string::npos);
        QCOMPARE(
            evidenceText(f),
            std::string("claimed since 2026-11-01\nsystemctl is-active cron: exit status 3\n  inactive\n"));
    }

    void commandThatCannotRunIsNoProof()
    {
        DetectorBench bench;
        const auto result =
            lookAt(bench, R"({"claim":"x","id":"My Check","priority":"P1","check":["no-such-program"]})");
        QCOMPARE(result.findings.at(0).id, std::string("debug:ledger:my-check"));
        QCOMPARE(result.findings[0].title, std::string("Cannot be verified: x"));
        QCOMPARE(result.findings[0].confidence, Confidence::Medium);
        QCOMPARE(result.findings[0].priority, Priority::P1);
    }

    void secretsInOutputAreMasked()
    {
        DetectorBench bench;
        bench.tools.answer("check", "password=hunter2\n", 1);
        const auto result = lookAt(bench, R"({"claim":"x","check":["check"]})");
        QVERIFY(evidenceText(result.findings.at(0)).find("hunter2") == std::string::npos);
    }

    void pathChecks_data()
    {
        QTest::addColumn<QByteArray>("check");
        QTest::addColumn<bool>("holds");
        const auto row = [](const char *name, const char *check, bool holds) {
            QTest::newRow(name) << QByteArray(check) << holds;
        };
        row("exists", R"({"type":"path_exists","path":"~/file"})", true);
        row("exists not", R"({"type":"path_exists","path":"~/none"})", false);
        row("below a file", R"({"type":"path_exists","path":"~/file/x"})", false);
        row("missing", R"({"type":"path_missing","path":"/etc/old"})", true);
        row("missing not", R"({"type":"path_missing","path":"~/file"})", false);
        row("directory", R"({"type":"dir_exists","path":"/home/op"})", true);
        row("no directory", R"({"type":"dir_exists","path":"~/file"})", false);
        row("contains", R"({"type":"file_contains","path":"~/file","text":"needle"})", true);
        row("contains not", R"({"type":"file_contains","path":"~/file","text":"thread"})", false);
        row("no file to search", R"({"type":"file_contains","path":"~/none","text":"x"})", false);
        row("fresh", R"({"type":"file_fresh","path":"~/file","max_age_hours":1e9})", true);
        row("no fresh file", R"({"type":"file_fresh","path":"~/none","max_age_hours":1})", false);
    }
    void pathChecks()
    {
        QFETCH(QByteArray, check);
        QFETCH(bool, holds);
        DetectorBench bench;
        bench.write("/home/op/file", "hay needle hay");
        const auto result = lookAt(bench, R"({"claim":"c","check":)" + check.toStdString() + "}");
        QCOMPARE(result.outcome, holds ? DetectorOutcome::Clean : DetectorOutcome::Findings);
    }

    void oldFileIsNotFresh()
    {
        DetectorBench bench;
        bench.write("/home/op/file", "");
        bench.context.now.seconds += std::int64_t{86400} * 365 * 20;
        const auto result = lookAt(
            bench, R"({"claim":"c","check":{"type":"file_fresh","path":"~/file","max_age_hours":30}})");
        QVERIFY(evidenceText(result.findings.at(0)).find("h old, more than 30.0 h") != std::string::npos);
    }

    void badLinesAreToldAndTheOthersVerified_data()
    {
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char *name, const char *line) {
            QTest::newRow(name) << QByteArray(line);
        };
        row("no json", "claim: cron runs");
        row("no object", "[1]");
        row("no claim", R"({"check":["true"]})");
        row("no check", R"({"claim":"x"})");
        row("shell string", R"({"claim":"x","check":"rm -rf /"})");
        row("empty vector", R"({"claim":"x","check":[]})");
        row("number in the vector", R"({"claim":"x","check":["true",1]})");
        row("NUL in the vector", R"({"claim":"x","check":["true","a\u0000b"]})");
        row("unknown type", R"({"claim":"x","check":{"type":"port_open","path":"/x"}})");
        row("relative path", R"({"claim":"x","check":{"type":"path_exists","path":"x"}})");
        row("no text", R"({"claim":"x","check":{"type":"file_contains","path":"/x"}})");
        row("no age", R"({"claim":"x","check":{"type":"file_fresh","path":"/x","max_age_hours":0}})");
        row("no day", R"({"claim":"x","since":"yesterday","check":["true"]})");
        row("no priority", R"({"claim":"x","priority":"high","check":["true"]})");
    }
    void badLinesAreToldAndTheOthersVerified()
    {
        QFETCH(QByteArray, line);
        DetectorBench bench;
        bench.tools.answer("false", "", 1);
        const auto result =
            lookAt(bench, line.toStdString() + "\n" + R"({"claim":"good line","check":["false"]})");
        QCOMPARE(result.findings.size(), std::size_t(2));
        QVERIFY(findingById(result, "debug:ledger:good-line"));
        const Finding *bad = findingById(result, "debug:ledger:unreadable-lines");
        QVERIFY(bad && evidenceText(*bad).find("line 1: ") != std::string::npos);
    }

    void equalClaimsKeepIdsApart()
    {
        DetectorBench bench;
        const auto result = lookAt(bench, R"({"claim":"a","check":{"type":"path_exists","path":"/1"}})"
                                          "\n"
                                          R"({"claim":"a","check":{"type":"path_exists","path":"/2"}})");
        QVERIFY(findingById(result, "debug:ledger:a") && findingById(result, "debug:ledger:a-2"));
    }

    void ledgerThatOthersMayWriteIsNotRun()
    {
        DetectorBench bench;
        bench.write(book, R"({"claim":"x","check":["true"]})", 0664);
        const auto result = bench.run(Ledger());
        QCOMPARE(result.outcome, DetectorOutcome::Failed);
        QVERIFY(bench.tools.calls().empty());
    }

    void withoutALedgerThereIsNothingToVerify()
    {
        DetectorBench bench;
        QCOMPARE(bench.run(Ledger()).outcome, DetectorOutcome::NotApplicable);
        QCOMPARE(lookAt(bench, "\n\n").outcome, DetectorOutcome::NotApplicable);
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
