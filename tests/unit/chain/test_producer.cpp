// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/chain/producer.h"
#include "tests/unit/chain/chainbench.h"

#include <QTest>

#include <algorithm>

using namespace prism;
using namespace prism::test;

namespace {

/// Runs the jobs of one producer one after the other and writes what they found.
class TestRun
{
public:
    explicit TestRun(const ChainBench &bench, Daemon daemon = Daemon::Lint)
        : m_bench(bench)
        , request{daemon, std::string(ChainBench::day), false, {}}
    {}

    Result<ProduceReport> operator()()
    {
        const FixedClock clock(startOfDay(request.day));
        auto producer = Producer::prepare(m_bench.settings, request, clock, m_tools);
        if (!producer)
            return producer.error();
        jobs = (*producer)->jobCount();
        for (std::size_t i = 0; i < jobs; ++i)
            (*producer)->runJob(i, {});
        ProduceReport report = (*producer)->finish();
        (*producer)->write(report);
        return report;
    }

private:
    const ChainBench &m_bench;
    SystemTools m_tools;

public:
    ProduceRequest request;
    std::size_t jobs = 0;
};

const DetectorRecord *recordOf(const ProduceReport &report, const std::string &id)
{
    const auto &all = report.summary.detectors;
    const auto it = std::find_if(all.begin(), all.end(), [&](const DetectorRecord &r) { return r.id == id; });
    return it == all.end() ? nullptr : &*it;
}

} // namespace

class TestProducer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void summaryAndHeartbeatAreWritten()
    {
        ChainBench b;
        b.finds("lint", "one", "a");
        TestRun run(b);
        const auto report = run();
        QVERIFY(report && report->isHealthy());
        const JsonValue summary = b.summary(Daemon::Lint);
        QCOMPARE(summary.find("findings")->items().size(), std::size_t{1});
        QCOMPARE(summary.find("findings")->items()[0].stringOr("id"), std::string("a"));
        QCOMPARE(summary.find("self_report")->stringOr("daemon_health"), std::string("green"));
        QVERIFY(!summary.find("self_report")->find("dry_run")->isTrue());
        QCOMPARE(b.heartbeat(Daemon::Lint).stringOr("status"), std::string("ok"));
    }
    void aRecordTellsWhoReportedWhat()
    {
        ChainBench b;
        b.finds("lint", "one", "a");
        b.script("lint", "two", "echo '[]'");
        TestRun run(b);
        const auto report = run();
        const DetectorRecord *one = recordOf(*report, "one");
        const DetectorRecord *two = recordOf(*report, "two");
        QVERIFY(one && two);
        QCOMPARE(one->outcome, DetectorOutcome::Findings);
        QCOMPARE(one->findingIds, std::vector<std::string>{"a"});
        QVERIFY(!one->version.empty());
        QCOMPARE(two->outcome, DetectorOutcome::Clean);
    }

    void aFailingDetectorIsAnErrorThatNamesIt_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("says");
        QTest::newRow("exit status") << "echo lost >&2; exit 3"
                                     << "exit status 3";
        QTest::newRow("crash") << "kill -SEGV $$"
                               << "signal 11";
        QTest::newRow("nonsense") << "echo '<html>'"
                                  << "";
        QTest::newRow("half a text") << "printf '[{\"id\":'"
                                     << "";
        QTest::newRow("hang") << "sleep 60"
                              << "0.3 s";
        QTest::newRow("flood") << "exec yes"
                               << "";
    }
    void aFailingDetectorIsAnErrorThatNamesIt()
    {
        QFETCH(QString, script);
        QFETCH(QString, says);
        ChainBench b;
        b.script("lint", "bad", script.toStdString());
        b.settings.detectors["bad"].timeLimit =
            std::chrono::milliseconds(says == QStringLiteral("0.3 s") ? 300 : 20000);
        b.finds("lint", "good", "kept");
        TestRun run(b);
        const auto report = run();
        QVERIFY(report && !report->isHealthy());
        QCOMPARE(report->summary.detectorErrors.size(), std::size_t{1});
        const std::string error = report->summary.detectorErrors[0];
        QVERIFY2(error.starts_with("bad: "), error.c_str());
        QVERIFY2(says == QStringLiteral("0.3 s") || error.find(says.toStdString()) != std::string::npos,
                 error.c_str());
        QCOMPARE(recordOf(*report, "bad")->outcome, DetectorOutcome::Failed);
        QCOMPARE(report->summary.findings.size(), std::size_t{1});
        QCOMPARE(b.summary(Daemon::Lint).find("self_report")->stringOr("daemon_health"),
                 std::string("yellow"));
        QCOMPARE(b.heartbeat(Daemon::Lint).stringOr("status"), std::string("degraded"));
        QCOMPARE(ChainBench::words(b.heartbeat(Daemon::Lint).find("errors")), error);
    }
    void theEndOfAFailedToolsOutputIsKept()
    {
        ChainBench b;
        b.script("lint", "bad", "echo first; echo 'the last words' >&2; exit 1");
        TestRun run(b);
        const auto report = run();
        QVERIFY(report->summary.detectorErrors[0].find("the last words") != std::string::npos);
    }

    void aBadHostNameIsRefused_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("path") << "../etc";
        QTest::newRow("empty") << "";
        QTest::newRow("newline") << "a\nb";
        QTest::newRow("hidden") << ".host";
    }
    void aBadHostNameIsRefused()
    {
        QFETCH(QString, host);
        ChainBench b;
        b.settings.host = host.toStdString();
        TestRun run(b);
        const auto report = run();
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::InvalidInput);
        QVERIFY(!isDirectory(b.layout.root()));
    }

    void onlyTheGivenDirectoryRuns()
    {
        ChainBench b;
        b.finds("lint", "configured", "a");
        ChainBench::file(b.path("/other/given"), "#!/bin/sh\necho '[{\"id\":\"b\"}]'\n", 0755);
        TestRun run(b);
        run.request.builtIn = true;
        run.request.onlyDirectory = b.path("/other");
        const auto report = run();
        QCOMPARE(run.jobs, std::size_t{1});
        QVERIFY(recordOf(*report, "given"));
    }
    void theGivenDirectoryMustBeThere()
    {
        ChainBench b;
        TestRun run(b);
        run.request.onlyDirectory = b.path("/nowhere");
        const auto report = run();
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::NotFound);
    }
    void aGivenCoverageMatrixIsCheckedBesideTheDirectory()
    {
        ChainBench b;
        b.settings.coverageMatrix = b.path("/matrix.json");
        b.settings.coverageMatrixSet = true;
        ChainBench::file(
            b.settings.coverageMatrix,
            R"({"surfaces":[{"surface":"x","checks":[{"type":"path_exists","path":"/proc/nonexistent"}]}]})");
        ChainBench::file(b.path("/other/README"), "no detector\n");
        TestRun run(b);
        run.request.builtIn = true;
        run.request.onlyDirectory = b.path("/other");
        const auto report = run();
        QCOMPARE(run.jobs, std::size_t{1});
        QCOMPARE(report->summary.findings.size(), std::size_t{1});
        QCOMPARE(report->summary.findings[0].id, std::string("coverage:x"));
    }
    void withoutAnyDetectorTheRunIsHealthyAndSaysThatNobodyLooked()
    {
        ChainBench b;
        TestRun run(b);
        const auto report = run();
        QVERIFY(report && report->isHealthy());
        const JsonValue summary = b.summary(Daemon::Lint);
        QVERIFY(summary.find("revision")->find("detectors")->items().empty());
    }

    void aDetectorThatIsOffSaysWhy()
    {
        ChainBench b;
        b.finds("lint", "noisy", "a");
        b.settings.detectors["noisy"].off = "no such service here";
        TestRun run(b);
        const auto report = run();
        QCOMPARE(run.jobs, std::size_t{0});
        QCOMPARE(recordOf(*report, "noisy")->outcome, DetectorOutcome::Off);
        QCOMPARE(recordOf(*report, "noisy")->reason, std::string("no such service here"));
        QVERIFY(report->summary.findings.empty());
    }
    void aWeeklyDetectorStandsByItsLastResultForAWeek()
    {
        ChainBench b;
        b.finds("lint", "slow", "a");
        b.settings.detectors["slow"].schedule = "weekly";
        TestRun run(b);
        QVERIFY(run());
        QCOMPARE(run.jobs, std::size_t{1});

        run.request.day = "2026-11-25";
        const auto sixDaysLater = run();
        QCOMPARE(run.jobs, std::size_t{0});
        QCOMPARE(recordOf(*sixDaysLater, "slow")->outcome, DetectorOutcome::NotDue);
        QCOMPARE(recordOf(*sixDaysLater, "slow")->findingIds, std::vector<std::string>{"a"});
        QCOMPARE(sixDaysLater->summary.findings.size(), std::size_t{1});
        QVERIFY(sixDaysLater->isHealthy());

        run.request.day = "2026-11-26";
        QVERIFY(run());
        QCOMPARE(run.jobs, std::size_t{1});
    }
    void aChangedWeeklyDetectorRunsAtOnce()
    {
        ChainBench b;
        b.finds("lint", "slow", "a");
        b.settings.detectors["slow"].schedule = "weekly";
        TestRun run(b);
        QVERIFY(run());
        b.finds("lint", "slow", "b");
        run.request.day = "2026-11-20";
        const auto report = run();
        QCOMPARE(run.jobs, std::size_t{1});
        QCOMPARE(report->summary.findings[0].id, std::string("b"));
    }
    void aFailedWeeklyDetectorIsTriedAgain()
    {
        ChainBench b;
        b.script("lint", "slow", "exit 1");
        b.settings.detectors["slow"].schedule = "weekly";
        TestRun run(b);
        QVERIFY(run());
        run.request.day = "2026-11-20";
        QVERIFY(run());
        QCOMPARE(run.jobs, std::size_t{1});
    }
    void aBrokenScheduleMemoryOnlyCostsAnotherRun()
    {
        ChainBench b;
        b.finds("lint", "slow", "a");
        b.settings.detectors["slow"].schedule = "weekly";
        TestRun run(b);
        QVERIFY(run());
        const auto memories = listDirectory(b.path("/cache/detectors/last"));
        QVERIFY(memories && memories->size() == 1);
        ChainBench::file(b.path("/cache/detectors/last/") + memories->front().name, "{\"day\":");
        run.request.day = "2026-11-20";
        const auto report = run();
        QCOMPARE(run.jobs, std::size_t{1});
        QVERIFY(report->isHealthy());
    }
    void equalIdsOfOneSummaryAreVisible()
    {
        ChainBench b;
        b.script("lint", "twins", R"(echo '[{"id":"same"},{"id":"same"},{"id":"other"}]')");
        TestRun run(b);
        const auto report = run();
        QVERIFY(report->isHealthy());
        const std::string reason = recordOf(*report, "twins")->reason;
        QVERIFY2(reason.find("same") != std::string::npos && reason.find("other") == std::string::npos,
                 reason.c_str());
    }
    void equalIdsOfTwoDetectorsAreVisibleAtTheSecond()
    {
        ChainBench b;
        b.finds("lint", "a-first", "same");
        b.finds("lint", "b-second", "same");
        TestRun run(b);
        const auto report = run();
        QVERIFY(recordOf(*report, "a-first")->reason.empty());
        QVERIFY(recordOf(*report, "b-second")->reason.find("same") != std::string::npos);
    }
    void anUnwritableSummaryIsAFailureAndNoHeartbeatSaysOk()
    {
        ChainBench b;
        QVERIFY(makeDirectory(b.layout.summary(ChainBench::day, {Daemon::Lint, "laptop"})).has_value());
        TestRun run(b);
        const auto report = run();
        QVERIFY(report && report->failure && !report->isHealthy());
        QVERIFY(!fileExists(b.layout.heartbeat({Daemon::Lint, "laptop"})));
    }
};

QTEST_APPLESS_MAIN(TestProducer)
#include "test_producer.moc"
