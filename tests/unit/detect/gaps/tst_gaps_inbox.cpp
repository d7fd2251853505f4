// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/gaps/heartbeats.h"
#include "engine/detect/gaps/silenthosts.h"
#include "engine/detect/gaps/unprovedsurfaces.h"
#include "tests/support/detectorbench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

const std::string yesterday = "2026-11-18T06:30:00Z";
const std::string today = "2026-11-19T06:30:02Z";

void beat(DetectorBench &bench, const std::string &daemon, const std::string &host, const std::string &time,
          const std::string &status = "ok")
{
    bench.write("/home/op/inbox/_heartbeat/prism-" + daemon + '_' + host + ".json",
                "{\"daemon\":\"" + daemon + "\",\"host\":\"" + host + "\",\"status\":\"" + status +
                    "\",\"errors\":[],\"timestamp\":\"" + time + "\"}");
}

void beatAll(DetectorBench &bench, const std::string &host, const std::string &time)
{
    for (const Daemon daemon : allDaemons)
        beat(bench, std::string(daemonName(daemon)), host, time);
}

void summary(DetectorBench &bench, const std::string &day, const std::string &host)
{
    bench.write("/home/op/inbox/_summaries/pending/" + day + "/lint_" + host + ".json", "{}");
}

std::string idsOf(const DetectorResult &result)
{
    std::string ids;
    for (const Finding &f : result.findings)
        ids += (ids.empty() ? "" : " ") + f.id;
    return ids;
}

DetectorResult runMatrix(DetectorBench &bench, const std::string &text)
{
    bench.write("/m.json", text);
    bench.context.coverageMatrix = bench.path("/m.json");
    return bench.run(UnprovedSurfacesDetector());
}

} // namespace

class TestGapsInbox final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstDayIsSpared()
    {
        DetectorBench bench;
        bench.context.expectedHosts = {"laptop", "server"};
        beat(bench, "lint", "laptop", today); // written a moment ago by this very chain
        QCOMPARE(bench.run(HeartbeatsDetector()).outcome, DetectorOutcome::NotApplicable);
    }

    void freshHeartbeatsAreClean()
    {
        DetectorBench bench;
        bench.context.expectedHosts = {"laptop", "server"};
        beatAll(bench, "laptop", yesterday);
        beatAll(bench, "server", today);
        QCOMPARE(bench.run(HeartbeatsDetector()).outcome, DetectorOutcome::Clean);
    }

    void aHostThatNeverCameIsOneFinding()
    {
        DetectorBench bench;
        bench.context.expectedHosts = {"laptop", "server"};
        beatAll(bench, "laptop", yesterday);
        const DetectorResult result = bench.run(HeartbeatsDetector());
        QCOMPARE(idsOf(result), std::string("gaps:heartbeats:server"));
    }

    void otherHostsAreEnoughToExpectOne()
    {
        DetectorBench bench;
        bench.context.expectedHosts = {"web", "server"};
        beatAll(bench, "web", today);
        QCOMPARE(idsOf(bench.run(HeartbeatsDetector())), std::string("gaps:heartbeats:server"));
    }

    void aHostThatWasSeenOnceIsRemembered()
    {
        DetectorBench bench;
        bench.context.expectedHosts = {"server"};
        beatAll(bench, "server", today);
        QCOMPARE(bench.run(HeartbeatsDetector()).outcome, DetectorOutcome::Clean);
        QVERIFY(QDir(QString::fromStdString(bench.path("/home/op/inbox/_heartbeat"))).removeRecursively());
        QCOMPARE(idsOf(bench.run(HeartbeatsDetector())), std::string("gaps:heartbeats:server"));
    }

    void remoteKeysAreJudgedOneByOne()
    {
        DetectorBench bench;
        bench.context.expectedHosts = {"server"};
        beatAll(bench, "server", today);
        beat(bench, "security", "server", "2026-11-16T00:00:00Z");
        beat(bench, "debug", "server", today, "failed");
        bench.write("/home/op/inbox/_heartbeat/prism-gaps_server.json", "[1]");
        QFile::remove(
            QString::fromStdString(bench.path("/home/op/inbox/_heartbeat/prism-upgrade_server.json")));
        const DetectorResult result = bench.run(HeartbeatsDetector());
        QCOMPARE(idsOf(result), std::string("gaps:heartbeats:security@server gaps:heartbeats:gaps@server "
                                            "gaps:heartbeats:upgrade@server gaps:heartbeats:debug@server"));
        QCOMPARE(
            evidenceText(result.findings[0]),
            std::string("heartbeat stale: /home/op/inbox/_heartbeat/prism-security_server.json: 78.5h\n"));
    }

    void aNapOfThisHostBlamesNobody()
    {
        DetectorBench bench;
        beatAll(bench, "laptop", "2026-11-12T06:30:00Z"); // the chain slept for a week
        beat(bench, "lint", "laptop", today);             // and one daemon of today's run was faster
        QCOMPARE(bench.run(HeartbeatsDetector()).outcome, DetectorOutcome::Clean);
    }

    void aDaemonOfThisHostThatMissedTheRunBeforeIsFound()
    {
        DetectorBench bench;
        beatAll(bench, "laptop", yesterday);
        beat(bench, "debug", "laptop", "2026-11-15T06:30:00Z");
        QFile::remove(QString::fromStdString(bench.path("/home/op/inbox/_heartbeat/prism-lint_laptop.json")));
        QCOMPARE(idsOf(bench.run(HeartbeatsDetector())),
                 std::string("gaps:heartbeats:lint@laptop gaps:heartbeats:debug@laptop"));
    }

    void whatADaemonOfThisRunSaysIsLeftToTheMatrix()
    {
        DetectorBench bench;
        beatAll(bench, "laptop", yesterday);
        beat(bench, "lint", "laptop", yesterday, "degraded");
        QCOMPARE(bench.run(HeartbeatsDetector()).outcome, DetectorOutcome::Clean);
    }

    void aHostNameThatIsNoneIsPassedOver()
    {
        DetectorBench bench;
        bench.context.expectedHosts = {"../../etc", "laptop"};
        beatAll(bench, "laptop", yesterday);
        QCOMPARE(bench.run(HeartbeatsDetector()).outcome, DetectorOutcome::Clean);
    }

    void aloneNoHostCanBeSilent()
    {
        DetectorBench bench;
        QCOMPARE(bench.run(SilentHostsDetector()).outcome, DetectorOutcome::NotApplicable);
    }

    void onTheFirstDayNoHostIsSilent()
    {
        DetectorBench bench;
        bench.context.expectedHosts = {"laptop", "server"};
        summary(bench, "2026-11-19", "laptop");
        QCOMPARE(bench.run(SilentHostsDetector()).outcome, DetectorOutcome::Clean);
    }

    void aHostIsSilentAfterItsDays_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("ids");
        QTest::newRow("today") << "2026-11-19"
                               << "";
        QTest::newRow("two days") << "2026-11-17"
                                  << "";
        QTest::newRow("three days") << "2026-11-16"
                                    << "gaps:silent-hosts:server";
        QTest::newRow("the future is not looked at") << "2026-11-20"
                                                     << "gaps:silent-hosts:server";
        QTest::newRow("no day") << "2026-11-99"
                                << "gaps:silent-hosts:server";
    }
    void aHostIsSilentAfterItsDays()
    {
        QFETCH(QString, day);
        QFETCH(QString, ids);
        DetectorBench bench;
        bench.context.expectedHosts = {"laptop", "server"};
        summary(bench, "2026-11-10", "laptop");
        summary(bench, day.toStdString(), "server");
        QCOMPARE(idsOf(bench.run(SilentHostsDetector())), ids.toStdString());
    }

    void theLastDayIsRemembered()
    {
        DetectorBench bench;
        bench.context.expectedHosts = {"laptop", "server"};
        summary(bench, "2026-11-18", "server");
        QCOMPARE(bench.run(SilentHostsDetector()).outcome, DetectorOutcome::Clean);
        QVERIFY(QDir(QString::fromStdString(bench.path("/home/op/inbox"))).removeRecursively());
        bench.context.day = "2026-11-25";
        const DetectorResult result = bench.run(SilentHostsDetector());
        QCOMPARE(result.findings.size(), std::size_t{1});
        QCOMPARE(evidenceText(result.findings[0]),
                 std::string("newest summary of server: 2026-11-18, 7 days ago\n"));
    }

    void consumedBundlesCount()
    {
        DetectorBench bench;
        bench.context.expectedHosts = {"laptop", "server", "db"};
        bench.write("/home/op/inbox/_summaries/consumed/2026-11-18_bundle.json",
                    R"({"bundle_id":"b","date":"2026-11-18","assembled_at":"2026-11-18T07:00:00Z",
            "expected_hosts":["laptop","server","db"],"summaries":{"lint@server":{"daemon":"lint","host":"server",
            "written_at":"2026-11-18T06:30:00Z","findings":[]}},"missing":[],"matrix":{},"action_queue":[]})");
        QCOMPARE(idsOf(bench.run(SilentHostsDetector())), std::string("gaps:silent-hosts:db"));
    }

    void surfacesWithCheckAndArtifactAreClean()
    {
        DetectorBench bench;
        bench.write("/var/log/x", "x");
        const DetectorResult result = runMatrix(bench, R"({"surfaces":[
            {"surface":"a","artifact_state":"/var/log/x","checks":[{"type":"path_exists","path":"/x"}]},
            {"surface":"b","artifact_state":"rows in a table","checks":[{"type":"port","port":5432}]}]})");
        QCOMPARE(result.outcome, DetectorOutcome::Clean);
    }

    void surfacesWithoutCheckOrArtifactAreFound()
    {
        DetectorBench bench;
        const DetectorResult result = runMatrix(bench, R"({"surfaces":[
            {"surface":"a","artifact_state":"/var/log/x","protected":true,
             "checks":[{"type":"path_exists","path":"/x"}]},
            {"surface":"b","proof_source":"somewhere"}, 5]})");
        QCOMPARE(idsOf(result), std::string("gaps:unproved-surfaces:a gaps:unproved-surfaces:b "
                                            "gaps:unproved-surfaces:unknown"));
        QCOMPARE(result.findings[0].priority, Priority::P2);
        QCOMPARE(evidenceText(result.findings[0]), std::string("never seen: /var/log/x\n"));
    }

    void anArtifactSeenOnceIsNotMissedHere()
    {
        DetectorBench bench;
        const std::string matrix =
            R"({"surfaces":[{"surface":"a","artifact_state":"~/x","checks":[{"type":"path_exists","path":"~/x"}]}]})";
        bench.write("/home/op/x", "x");
        QCOMPARE(runMatrix(bench, matrix).outcome, DetectorOutcome::Clean);
        QFile::remove(QString::fromStdString(bench.path("/home/op/x")));
        QCOMPARE(runMatrix(bench, matrix).outcome, DetectorOutcome::Clean);
    }

    void anUnreadableMatrixIsAFinding()
    {
        DetectorBench bench;
        QCOMPARE(idsOf(runMatrix(bench, "{")),
                 std::string("gaps:unproved-surfaces:coverage-matrix-unreadable"));
    }

    void aSpoiltMemoryIsADetectorError()
    {
        DetectorBench bench;
        bench.write("/cache/detectors/gaps.unproved-surfaces.json", "nonsense");
        QCOMPARE(runMatrix(bench, R"({"surfaces":[]})").outcome, DetectorOutcome::Failed);
    }
};

QTEST_GUILESS_MAIN(TestGapsInbox)
#include "tst_gaps_inbox.moc"
