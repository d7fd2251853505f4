// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/inboxlayout.h"
#include "engine/core/jsonparser.h"
#include "engine/detect/lint/coveragematrix.h"
#include "engine/detect/lint/coveragematrixdetector.h"
#include "tests/support/detectorbench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

DetectorResult runWith(DetectorBench &bench, const std::string &matrix)
{
    bench.write("/matrix/coverage.json", matrix);
    bench.context.coverageMatrix = bench.path("/matrix/coverage.json");
    return bench.run(CoverageMatrixDetector());
}

std::string idsOf(const DetectorResult &result)
{
    std::string ids;
    for (const Finding &f : result.findings)
        ids += (ids.empty() ? "" : " ") + f.id;
    return ids;
}

std::string lastEvidence(const DetectorResult &result)
{
    return result.findings.empty() ? std::string() : result.findings.front().evidence.back().asText();
}

} // namespace

class TestCoverageMatrix final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStarterRowsAreTheFileInResources()
    {
        QFile file(QStringLiteral(PRISM_SOURCE_DIR "/resources/coverage_matrix.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(std::string(starterCoverageMatrix()), text.toStdString());
    }

    void theStarterRowsHoldInAFreshInbox()
    {
        DetectorBench bench;
        QVERIFY(InboxLayout(bench.context.inbox).create(bench.context.day));
        const DetectorResult result = bench.run(CoverageMatrixDetector());
        QCOMPARE(result.outcome, DetectorOutcome::Clean);
    }

    void theStarterRowsFailWithoutAnInbox()
    {
        DetectorBench bench;
        const DetectorResult result = bench.run(CoverageMatrixDetector());
        QCOMPARE(idsOf(result),
                 std::string("coverage:prism_heartbeats coverage:prism_summaries coverage:prism_bundles "
                             "coverage:prism_history coverage:prism_archive"));
    }

    void aFindingHasExactlyTheFieldsOfTheContract()
    {
        DetectorBench bench;
        const DetectorResult result = runWith(bench, R"({"surfaces":[{"surface":"logs","producer":"cron",
            "expected_daemon":null,"proof_source":"see {inbox}","protected":1,
            "checks":[{"type":"path_exists","path":"{inbox}/a/./b/"}]}]})");
        QCOMPARE(result.findings.size(), std::size_t{1});
        const Finding &f = result.findings.front();
        QCOMPARE(f.id, std::string("coverage:logs"));
        QCOMPARE(f.title, std::string("Coverage proof missing for logs"));
        QCOMPARE(f.description,
                 std::string("A producer -> artifact/state -> expected daemon -> proof row is not "
                             "currently verified."));
        QCOMPARE(f.affectedSurface, std::string("logs"));
        QCOMPARE(f.priority, Priority::P2);
        QCOMPARE(f.confidence, Confidence::High);
        QCOMPARE(f.suggestedNextSkill, std::string("gaps"));
        QCOMPARE(f.carryForward, true);
        QCOMPARE(f.status, std::string("open"));
        QCOMPARE(evidenceText(f),
                 "producer=cron\nartifact_state=None\nexpected_daemon=None\nproof_source=see {inbox}\n"
                 "path_exists:" +
                     bench.context.inbox + "/a/b\n");
    }

    void rowsComeInTheirOrderAndEachStandsAlone()
    {
        DetectorBench bench;
        bench.write("/home/op/inbox/_heartbeat/h.json", "[1]");
        const DetectorResult result = runWith(bench, R"({"surfaces":[
            {"surface":"z","checks":[{"type":"path_exists","path":"/nowhere"}]},
            "row as text",
            {"surface":"hb","checks":[{"type":"heartbeat_fresh","path":"{inbox}/_heartbeat/h.json"}]},
            {"surface":"odd","checks":[{"type":"heartbeat_fresh","path":"{inbox}/_heartbeat/h.json",
                                        "max_age_hours":"x"}]},
            {"surface":"fine","checks":[{"type":"dir_exists","path":"{inbox}"}]},
            {"surface":"a","checks":[{"type":"path_exists","path":"/nowhere"}]}]})");
        QCOMPARE(idsOf(result),
                 std::string("coverage:z coverage:unknown coverage:hb coverage:odd coverage:a"));
    }

    void theFirstFailingCheckIsTheEvidence()
    {
        DetectorBench bench;
        const DetectorResult result =
            runWith(bench, R"({"surfaces":[{"surface":"s","checks":[{"type":"dir_exists","path":"/matrix"},
            {"type":"dir_exists","path":"/one"},{"type":"dir_exists","path":"/two"}]}]})");
        QCOMPARE(lastEvidence(result), std::string("dir_exists:/one"));
    }

    void rowsThatProveNothingAreFindings_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("evidence");
        QTest::newRow("no checks") << R"({"surface":"s"})"
                                   << "no checks: the row proves nothing";
        QTest::newRow("free text") << R"({"surface":"s","proof_source":"see checks"})"
                                   << "no checks: the row proves nothing";
        QTest::newRow("no such type") << R"({"surface":"s","proof_source":"http://x"})"
                                      << "no checks: the row proves nothing";
        QTest::newRow("empty list") << R"({"surface":"s","checks":[]})"
                                    << "checks is empty: the row proves nothing";
        QTest::newRow("a number") << R"({"surface":"s","checks":5})"
                                  << "checks is no list: the row proves nothing";
        QTest::newRow("a check as text") << R"({"surface":"s","checks":["dir_exists:/"]})"
                                         << "a check is not an object: dir_exists:/";
        QTest::newRow("one object") << R"({"surface":"s","checks":{"type":"dir_exists","path":"/nowhere"}})"
                                    << "dir_exists:/nowhere";
        QTest::newRow("proof source") << R"({"surface":"s","proof_source":"dir_exists:/nowhere"})"
                                      << "dir_exists:/nowhere";
        QTest::newRow("empty path") << R"({"surface":"s","checks":[{"type":"path_exists","path":" "}]})"
                                    << "path_exists: no path: the check proves nothing";
        QTest::newRow("no path") << R"({"surface":"s","checks":[{"type":"dir_exists"}]})"
                                 << "dir_exists: no path: the check proves nothing";
        QTest::newRow("no type") << R"({"surface":"s","checks":[{"path":"/"}]})"
                                 << "unknown check type: None";
    }
    void rowsThatProveNothingAreFindings()
    {
        QFETCH(QString, row);
        QFETCH(QString, evidence);
        DetectorBench bench;
        const DetectorResult result = runWith(bench, "{\"surfaces\":[" + row.toStdString() + "]}");
        QCOMPARE(idsOf(result), std::string("coverage:s"));
        QCOMPARE(lastEvidence(result), evidence.toStdString());
    }

    void aProofSourceServesAsTheCheck()
    {
        DetectorBench bench;
        const DetectorResult result =
            runWith(bench, R"({"surfaces":[{"surface":"s","proof_source":"dir_exists:/matrix"}]})");
        QCOMPARE(result.outcome, DetectorOutcome::Clean);
    }

    void placeholdersAndHomeAreReplaced()
    {
        DetectorBench bench;
        bench.write("/cache/2026-11-19/x", "x");
        bench.write("/home/op/.config/y", "y");
        bench.write("/z", "z");
        const DetectorResult result = runWith(bench, R"({"surfaces":[{"surface":"s","checks":[
            {"type":"path_exists","path":"{cache}/{date}/x"},{"type":"path_exists","path":"~/.config/y"},
            {"type":"path_exists","path":"{repo}/../z"}]}]})");
        QCOMPARE(lastEvidence(result), std::string());
        QCOMPARE(result.outcome, DetectorOutcome::Clean);
    }

    void repoIsAboveAConfigDirectory()
    {
        DetectorBench bench;
        bench.write("/repo/config/coverage.json", R"({"surfaces":[]})");
        bench.context.coverageMatrix = bench.path("/repo/config/coverage.json");
        const auto matrix = CoverageMatrix::load(bench.context);
        QVERIFY(matrix);
        QCOMPARE(matrix->repository(), bench.path("/repo"));
    }

    void anUnreadableMatrixIsADetectorError_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("not JSON") << "{\"surfaces\": [";
        QTest::newRow("a list") << "[]";
        QTest::newRow("no surfaces") << "{}";
        QTest::newRow("surfaces 5") << "{\"surfaces\": 5}";
        QTest::newRow("deep") << QString(200000, QLatin1Char('['));
    }
    void anUnreadableMatrixIsADetectorError()
    {
        QFETCH(QString, text);
        DetectorBench bench;
        const DetectorResult result = runWith(bench, text.toStdString());
        QCOMPARE(result.outcome, DetectorOutcome::Failed);
        QVERIFY(result.reason.text().find("coverage.json") != std::string::npos);
    }

    void aMissingMatrixIsADetectorError()
    {
        DetectorBench bench;
        bench.context.coverageMatrix = bench.path("/typo.json");
        const DetectorResult result = bench.run(CoverageMatrixDetector());
        QCOMPARE(result.outcome, DetectorOutcome::Failed);
    }
};

QTEST_GUILESS_MAIN(TestCoverageMatrix)
#include "tst_coveragematrix.moc"
