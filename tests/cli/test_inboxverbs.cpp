// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clibench.h"

#include <QTest>

#include <thread>

using namespace prism;
using namespace prism::test;

namespace {

bool holds(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

/// The verbs that change an inbox: produce, collect, consume, rotate; and normalize.
class TestInboxVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void collectMakesTheBundleOnce()
    {
        CliBench prism;
        prism.sixSummaries();
        const CliResult first = prism({"collect", "--once"});
        QCOMPARE(first.status, 0);
        QVERIFY(fileExists(prism.layout.readyBundle(CliBench::day)));
        const CliResult again = prism({"collect"});
        QCOMPARE(again.status, 0);
        QVERIFY(holds(again.out, "nothing new"));
    }
    void belowTheMinimumThePartialBundleNamesTheMissing()
    {
        CliBench prism;
        prism.summary("lint", "laptop", {});
        const CliResult r = prism({"collect", "--once"});
        QCOMPARE(r.status, 4);
        QVERIFY(fileExists(prism.layout.readyBundle(CliBench::day)));
        for (const char *key :
             {"security@laptop", "performance@laptop", "gaps@laptop", "upgrade@laptop", "debug@laptop"})
            QVERIFY2(holds(r.err, key), r.err.c_str());
        QVERIFY(!holds(r.err, "lint@laptop"));
    }
    void theMinimumMayBeGiven()
    {
        CliBench prism;
        prism.summary("lint", "laptop", {});
        QCOMPARE(prism({"collect", "--min", "1"}).status, 0);
    }
    void theMinimumOfTheEnvironmentCounts()
    {
        CliBench prism;
        prism.environment["PRISM_MIN_SUMMARIES"] = "1";
        prism.summary("lint", "laptop", {});
        QCOMPARE(prism({"collect"}).status, 0);
    }
    void collectTellsWhatItDidAsJson()
    {
        CliBench prism;
        prism.summary("lint", "laptop", {CliBench::finding("a", "P1", "A")});
        const CliResult r = prism({"collect", "--json", "--min", "1"});
        const JsonValue report = r.json();
        QVERIFY(report.find("written")->isTrue());
        QCOMPARE(report.find("findings")->toInt(), std::optional<std::int64_t>(1));
        QCOMPARE(report.find("missing")->items().size(), std::size_t{5});
        QVERIFY(report.stringOr("bundle_id").starts_with("2026-11-19_"));
    }
    void anEarlierDayIsAssembledFirst()
    {
        CliBench prism;
        for (const Daemon d : allDaemons)
            prism.summary(std::string(daemonName(d)), "laptop", {}, "2026-11-18");
        const CliResult r = prism({"collect", "--once"});
        QCOMPARE(r.status, 0);
        QVERIFY(fileExists(prism.layout.readyBundle("2026-11-18")));
    }
    void watchingEndsWhenItIsStopped()
    {
        CliBench prism;
        prism.summary("lint", "laptop", {});
        std::jthread stopper([&prism](const std::stop_token &) {
            QTest::qSleep(200);
            prism.stop.request_stop();
        });
        const CliResult r = prism({"collect", "--watch", "--poll-sec", "1"});
        QCOMPARE(r.status, 130);
        QVERIFY(!fileExists(prism.layout.readyBundle(CliBench::day)));
    }
    void whenTheGraceIsOverWatchingTakesWhatThereIs()
    {
        CliBench prism;
        prism.summary("lint", "laptop", {});
        std::jthread stopper([&prism](const std::stop_token &) {
            QTest::qSleep(300);
            prism.stop.request_stop();
        });
        const CliResult r = prism({"collect", "--watch", "--grace-min", "0", "--poll-sec", "1"});
        QVERIFY(holds(r.out, "partial"));
        QVERIFY(fileExists(prism.layout.readyBundle(CliBench::day)));
    }
    void aLateSummaryRefreshesWhileWatching()
    {
        CliBench prism;
        prism.sixSummaries();
        std::jthread later([&prism](const std::stop_token &) {
            QTest::qSleep(300);
            prism.summary("lint", "laptop", {CliBench::finding("late", "P0", "Late")});
            QTest::qSleep(1500);
            prism.stop.request_stop();
        });
        const CliResult r = prism({"collect", "--watch", "--poll-sec", "1"});
        QVERIFY2(holds(r.out, "0 findings") && holds(r.out, "1 finding,"), r.out.c_str());
    }
    void oddNumbersAreRefused_data()
    {
        QTest::addColumn<QString>("option");
        for (const char *option : {"--grace-min=-1", "--poll-sec=0", "--min=x"})
            QTest::newRow(option) << option;
    }
    void oddNumbersAreRefused()
    {
        QFETCH(QString, option);
        CliBench prism;
        QCOMPARE(prism({"collect", option.toStdString()}).status, 2);
        QVERIFY(!isDirectory(prism.layout.ready()));
    }

    void consumeArchivesTheBundle()
    {
        CliBench prism;
        prism.sixSummaries();
        const std::string id = prism({"collect", "--json"}).json().stringOr("bundle_id");
        QCOMPARE(prism({"consume", id}).status, 0);
        QVERIFY(fileExists(prism.layout.consumedBundle(CliBench::day)));
        QCOMPARE(prism({"consume", id, "--json"}).json().stringOr("bundle_id"), id);
    }
    void consumeRefuses_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("absent") << "2026-11-19_063000Z";
        QTest::newRow("another time") << "2026-11-19_000000Z";
        QTest::newRow("a path") << "../../../etc/passwd";
        QTest::newRow("no id") << "bundle";
    }
    void consumeRefuses()
    {
        QFETCH(QString, id);
        CliBench prism;
        if (QByteArray(QTest::currentDataTag()) == "another time") {
            prism.sixSummaries();
            prism({"collect"});
        }
        const CliResult r = prism({"consume", id.toStdString()});
        QCOMPARE(r.status, 1);
        QVERIFY(r.err.starts_with("prism: "));
        QVERIFY(!fileExists(prism.layout.consumedBundle(CliBench::day)));
    }

    void produceWritesSummaryAndHeartbeat()
    {
        CliBench prism;
        prism.detector("gaps", "one", R"(echo '[{"id":"a"}]')");
        QCOMPARE(prism({"produce", "gaps", "--no-builtin"}).status, 0);
        QVERIFY(fileExists(prism.layout.summary(CliBench::day, {Daemon::Gaps, "laptop"})));
        QVERIFY(fileExists(prism.layout.heartbeat({Daemon::Gaps, "laptop"})));
    }
    void aDryRunPrintsAndWritesNothing()
    {
        CliBench prism;
        prism.detector("gaps", "one", R"(echo '[{"id":"a"}]')");
        const CliResult r = prism({"produce", "gaps", "--no-builtin", "--dry-run"});
        QCOMPARE(r.status, 0);
        QCOMPARE(r.json().find("findings")->items().size(), std::size_t{1});
        QVERIFY(r.json().find("self_report")->find("dry_run")->isTrue());
        QVERIFY(!isDirectory(prism.layout.root()));
    }
    void aFailedDetectorIsNamedAndTheExitStatusTells()
    {
        CliBench prism;
        prism.detector("gaps", "broken", "echo lost >&2; exit 3");
        const CliResult r = prism({"produce", "gaps", "--no-builtin"});
        QCOMPARE(r.status, 4);
        QVERIFY2(holds(r.err, "broken: ") && holds(r.err, "lost"), r.err.c_str());
    }
    void anUnknownDaemonIsAUsageErrorThatListsThem()
    {
        CliBench prism;
        const CliResult r = prism({"produce", "ghost"});
        QCOMPARE(r.status, 2);
        QVERIFY(holds(r.err, "lint, security, performance, gaps, upgrade, debug"));
    }

    void normalizePrintsTheTenFieldsAndDropsTheRest()
    {
        CliBench prism;
        const CliResult r =
            prism({"normalize", "upgrade"}, R"([{"title":"T","priority":"p1","extra":1}, 7, "x", null])");
        QCOMPARE(r.status, 0);
        const JsonValue list = r.json();
        QCOMPARE(list.items().size(), std::size_t{1});
        QCOMPARE(list.items()[0].members().size(), std::size_t{10});
        QCOMPARE(list.items()[0].stringOr("id"), std::string("upgrade:upgrade:t"));
        QCOMPARE(list.items()[0].stringOr("suggested_next_skill"), std::string("upskill"));
    }
    void normalizeRefusesWhatIsNoArray_data()
    {
        QTest::addColumn<QString>("input");
        QTest::newRow("empty") << "";
        QTest::newRow("object") << "{}";
        QTest::newRow("half") << "[{";
        QTest::newRow("NaN") << "[NaN]";
    }
    void normalizeRefusesWhatIsNoArray()
    {
        QFETCH(QString, input);
        CliBench prism;
        const CliResult r = prism({"normalize", "lint"}, input.toStdString());
        QCOMPARE(r.status, 1);
        QVERIFY(r.out.empty() && r.err.starts_with("prism: "));
    }

    void rotateTellsWhatItDid()
    {
        CliBench prism;
        CliBench::file(prism.layout.consumedBundle("2026-01-01"), "{}");
        CliBench::file(prism.layout.consumedBundle("2026-11-18"), "{}");
        const CliResult r = prism({"rotate", "--json"});
        QCOMPARE(r.status, 0);
        QCOMPARE(r.json().find("bundles_archived")->toInt(), std::optional<std::int64_t>(1));
        QCOMPARE(prism({"rotate", "--keep-days", "0"}).status, 2);
    }
};

QTEST_APPLESS_MAIN(TestInboxVerbs)
#include "test_inboxverbs.moc"
