// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/jsonparser.h"
#include "engine/target/stage.h"

#include <QTest>

using namespace prism;

/// Stages run in order, end at the first failure and leave one structured result.
class TestStage final : public QObject
{
    Q_OBJECT

    static Stage good(const char *name)
    {
        return {name, std::chrono::seconds(1), [](StageContext &) {
                    return StageEnd::done("fine");
                }};
    }
    static Stage bad(const char *name)
    {
        return {name, std::chrono::seconds(1), [](StageContext &) {
                    return StageEnd::failed({"disk_full", "no room", "make room"});
                }};
    }

private Q_SLOTS:
    void allStagesRun()
    {
        VerbResult result;
        StageRun run;
        run.stages = {good("one"), good("two")};
        runStages(run, result, {}, {});
        QVERIFY(result.succeeded());
        QCOMPARE(result.status(), std::string_view("ok"));
        QCOMPARE(result.stages.size(), std::size_t{2});
    }
    void aFailureEndsItAndNamesTheFix()
    {
        VerbResult result;
        StageRun run;
        run.stages = {good("one"), bad("two"), good("three")};
        runStages(run, result, {}, {});
        QCOMPARE(result.error->code, std::string("disk_full"));
        QCOMPARE(result.stages[2].status, StageStatus::NotStarted);
        const auto json = parseJson(result.toJson());
        QVERIFY(json.has_value());
        QCOMPARE(json->find("error")->stringOr("hint"), std::string("make room"));
        QCOMPARE(json->find("stages")->items()[1].stringOr("status"), std::string("failed"));
    }
    void whatWasBegunIsPutRight()
    {
        VerbResult result;
        StageRun run;
        run.stages = {bad("one")};
        run.failureName = "go-back";
        run.onFailure = [](StageContext &) {
            return std::optional(StageEnd::done("back"));
        };
        runStages(run, result, {}, {});
        QCOMPARE(result.stages.back().name, std::string("go-back"));
        QVERIFY(!result.succeeded());
    }
    void aStopIsSeenBetweenStagesAndStillPutsRight()
    {
        std::stop_source source;
        VerbResult result;
        StageRun run;
        run.stages = {{"one", std::chrono::seconds(1),
                       [&](StageContext &) {
                           source.request_stop();
                           return StageEnd::done();
                       }},
                      good("two")};
        bool stopped = true;
        run.failureName = "go-back";
        run.onFailure = [&](StageContext &context) -> std::optional<StageEnd> {
            stopped = context.stop().stop_requested();
            return std::nullopt;
        };
        runStages(run, result, {}, source.get_token());
        QCOMPARE(result.status(), std::string_view("cancelled"));
        QVERIFY(!stopped);
        QCOMPARE(result.stages.size(), std::size_t{2});
    }
    void outputIsKeptByItsTail()
    {
        VerbResult result;
        StageRun run;
        run.stages = {{"one", std::chrono::seconds(1), [](StageContext &context) {
                           for (int i = 0; i < 100000; ++i)
                               context.output("line\n");
                           context.output("the end");
                           return StageEnd::done();
                       }}};
        runStages(run, result, {}, {});
        QVERIFY(result.stages[0].output.size() < 10000);
        QVERIFY(result.stages[0].output.ends_with("the end"));
    }
};

QTEST_GUILESS_MAIN(TestStage)
#include "tst_stage.moc"
