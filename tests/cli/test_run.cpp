// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/filelock.h"
#include "tests/cli/clibench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

bool holds(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

void plantEverywhere(const CliBench &prism, const std::string &script)
{
    for (const Daemon d : allDaemons)
        prism.detector(std::string(daemonName(d)), "one", script);
}

} // namespace

class TestRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCleanMachineIsWell()
    {
        CliBench prism;
        plantEverywhere(prism, "echo '[]'");
        const CliResult r = prism({"run", "--no-builtin"});
        QCOMPARE(r.status, 0);
        QVERIFY2(r.out.starts_with("1 of 1 host answered, 6 of 6 cells. Nothing found: all is well."),
                 r.out.c_str());
        QVERIFY2(r.err.empty(), r.err.c_str());
    }
    void whereNobodyLookedNothingIsClean()
    {
        CliBench prism;
        prism.width = 200;
        const CliResult r = prism({"run", "--no-builtin"});
        QCOMPARE(r.status, 0);
        QVERIFY(!holds(r.out, "all is well") && !holds(r.out, "clean") && holds(r.out, "unseen") &&
                holds(r.out, "In 6 cells no detector looked."));
    }
    void theReportEndsWithTheNextStep()
    {
        CliBench prism;
        plantEverywhere(prism, R"(echo '[{"id":"a","title":"A","priority":"P2"}]')");
        const CliResult r = prism({"run", "--no-builtin"});
        QVERIFY(holds(r.out, "'prism consume 2026-11-19_063000Z' archives"));
        QCOMPARE(prism({"consume", "2026-11-19_063000Z"}).status, 0);
    }
    void theExitStatusTells_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("failOn");
        QTest::addColumn<int>("status");
        const QString finding = QStringLiteral(R"(echo '[{"id":"a","title":"A","priority":"P1"}]')");
        QTest::newRow("findings") << finding << "" << 0;
        QTest::newRow("fail-on that priority") << finding << "P1" << 3;
        QTest::newRow("fail-on a lower one") << finding << "P3" << 3;
        QTest::newRow("fail-on a higher one") << finding << "P0" << 0;
        QTest::newRow("errors") << "exit 1"
                                << "" << 4;
        QTest::newRow("errors and nothing found") << "exit 1"
                                                  << "P3" << 4;
        QTest::newRow("fail-on nonsense") << finding << "all" << 2;
    }
    void theExitStatusTells()
    {
        QFETCH(QString, script);
        QFETCH(QString, failOn);
        QFETCH(int, status);
        CliBench prism;
        plantEverywhere(prism, script.toStdString());
        std::vector<std::string> words{"run", "--no-builtin"};
        if (!failOn.isEmpty())
            words.insert(words.end(), {"--fail-on", failOn.toStdString()});
        QCOMPARE(prism(words).status, status);
    }
    void aMissingHostIsPartial()
    {
        CliBench prism;
        prism.environment["PRISM_HOSTS"] = "laptop,web";
        plantEverywhere(prism, "echo '[]'");
        const CliResult r = prism({"run", "--no-builtin"});
        QCOMPARE(r.status, 4);
        QVERIFY(holds(r.out, "1 of 2 hosts answered, 6 of 12 cells.") && holds(r.out, "Missing: lint@web"));
    }
    void theReportAsJson()
    {
        CliBench prism;
        plantEverywhere(prism, R"(echo '[{"id":"a","title":"A"}]')");
        prism.detector("gaps", "broken", "exit 3");
        const CliResult r = prism({"run", "--no-builtin", "--json"});
        QCOMPARE(r.status, 4);
        const JsonValue report = r.json();
        QCOMPARE(report.stringOr("schema_version"), std::string("prism.chain.v1"));
        QCOMPARE(report.stringOr("date"), std::string(CliBench::day));
        QVERIFY(!report.find("complete")->isTrue());
        QCOMPARE(report.find("findings")->toInt(), std::optional<std::int64_t>(6));
        QCOMPARE(report.find("daemons")->items().size(), std::size_t{6});
        QVERIFY(!report.find("daemons")->items()[3].find("healthy")->isTrue());
    }
    void aDaemonThatCannotWriteItsHeartbeatIsNamed()
    {
        CliBench prism;
        plantEverywhere(prism, "echo '[]'");
        QVERIFY(makeDirectory(prism.layout.heartbeat({Daemon::Gaps, "laptop"})).has_value());
        const CliResult r = prism({"run", "--no-builtin", "--json"});
        QCOMPARE(r.status, 4);
        QVERIFY2(holds(r.err, "prism: gaps failed: "), r.err.c_str());
        QVERIFY(!r.json().find("daemons")->items()[3].stringOr("failure").empty());
    }
    void quietPrintsNothing()
    {
        CliBench prism;
        plantEverywhere(prism, "echo '[]'");
        const CliResult r = prism({"run", "--no-builtin", "--quiet"});
        QVERIFY(r.out.empty() && r.err.empty());
    }
    void aSecondChainSaysSo()
    {
        CliBench prism;
        QVERIFY(prism.layout.create(CliBench::day).has_value());
        const auto lock = FileLock::tryLock(prism.layout.chainLock());
        QVERIFY(lock.has_value());
        const CliResult r = prism({"run", "--no-builtin"});
        QCOMPARE(r.status, 1);
        QVERIFY(holds(r.err, "another chain is running"));
        QVERIFY(holds(prism({"status"}).out, "running now"));
    }
    void aStoppedChainSaysSo()
    {
        CliBench prism;
        prism.stop.request_stop();
        const CliResult r = prism({"run", "--no-builtin"});
        QCOMPARE(r.status, 130);
        QVERIFY(r.err.starts_with("prism: ") && holds(r.err, "stopped"));
    }
    void onATerminalEveryDaemonHasALineThatIsClearedInTheEnd()
    {
        CliBench prism;
        plantEverywhere(prism, "echo '[]'");
        prism.live = true;
        const CliResult r = prism({"run", "--no-builtin"});
        for (const Daemon d : allDaemons)
            QVERIFY(holds(r.err, std::string(daemonName(d))));
        QVERIFY(r.err.ends_with("\x1b[6A\x1b[J"));
    }
    void withoutATerminalThereIsNoProgress()
    {
        CliBench prism;
        plantEverywhere(prism, "echo '[]'");
        QVERIFY(prism({"run", "--no-builtin"}).err.empty());
    }
    void aWarningOfTheSettingsIsTold()
    {
        CliBench prism;
        prism.environment["PRISM_HOSTS"] = "laptop,laptop";
        const CliResult r = prism({"run", "--no-builtin"});
        QCOMPARE(r.status, 0);
        QVERIFY(holds(r.err, "prism: warning: PRISM_HOSTS names 'laptop' twice"));
    }
};

QTEST_APPLESS_MAIN(TestRun)
#include "test_run.moc"
