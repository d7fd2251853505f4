// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/consume.h"
#include "engine/core/filelock.h"
#include "tests/support/inboxbench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {
const std::string day = "2026-11-19";
} // namespace

/// What the collector does beside the lifecycle: refreshing, minimum, days, odd files.
class TestCollector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameFilesAgainChangeNothing()
    {
        InboxBench b;
        b.produce(day, "lint@web", true, {finding("a")});
        const CollectReport first = b.collect(day);
        const CollectReport second = b.collect(day, "07:00:00");
        QVERIFY(first.written);
        QVERIFY(second.unchanged && !second.written);
        QCOMPARE(second.bundleId, first.bundleId);
        QCOMPARE(second.findings, 1);
    }
    void aLateSummaryRefreshesUnderANewId()
    {
        InboxBench b;
        b.produce(day, "lint@web", true, {finding("a")});
        const CollectReport first = b.collect(day);
        b.produce(day, "gaps@web", true, {finding("late", "P0")});
        const CollectReport second = b.collect(day);
        QVERIFY(second.written);
        QVERIFY(first.bundleId != second.bundleId);
        QCOMPARE(b.queue(day), std::string("late a"));
        QCOMPARE(b.bundle(day).find("revision")->find("number")->text(), std::string("2"));
    }
    void belowTheMinimumIsMarkedPartialAndNamesWhatIsMissing()
    {
        InboxBench b;
        b.produce(day, "lint@web", true, {});
        const CollectReport report = b.collect(day, "06:30:00", 6);
        QVERIFY(report.partial && report.written);
        QVERIFY(b.bundle(day).find("partial")->isTrue());
        QCOMPARE(report.missing.size(), std::size_t{5});
        QCOMPARE(report.missing.front(), std::string("security@web"));
    }
    void whileTheWatchWaitsNothingIsWritten()
    {
        InboxBench b;
        b.produce(day, "lint@web", true, {});
        QVERIFY(!b.collect(day, "06:30:00", 6, false).written);
        QVERIFY(!fileExists(b.layout.readyBundle(day)));
    }
    void unexpectedHostsDoNotCountForTheMinimum()
    {
        InboxBench b;
        b.produce(day, "lint@ghost", true, {});
        QVERIFY(b.collect(day, "06:30:00", 1).partial);
        QCOMPARE(b.problemKinds(day), std::string("unexpected-host"));
    }
    void anUnreadableBundleOfTodayIsSetAside()
    {
        InboxBench b;
        b.write(b.layout.readyBundle(day), R"({"bundle_id")");
        b.produce(day, "lint@web", true, {});
        QVERIFY(b.collect(day).written);
        QCOMPARE(b.problemKinds(day), std::string("set-aside"));
        QVERIFY(fileExists(b.layout.readyBundle(day) + ".unreadable-063000"));
    }
    void aBundleOfThePythonCollectorIsReplaced()
    {
        InboxBench b;
        b.write(b.layout.readyBundle(day), R"({"bundle_id": "2026-11-19_63000Z", "summaries": {}})");
        b.produce(day, "lint@web", true, {finding("a")});
        QVERIFY(b.collect(day).written);
        QCOMPARE(b.queue(day), std::string("a"));
    }
    void theFirstBundleOfADayKnowsWhatTheSecondLacks()
    {
        InboxBench b;
        b.produce(day, "lint@web", true, {finding("morning", "P0")});
        const CollectReport first = b.collect(day);
        QVERIFY(consume(b.layout.root(), first.bundleId).has_value());
        b.produce(day, "gaps@web", true, {finding("evening")});
        b.collect(day, "17:00:00");
        QCOMPARE(b.queue(day), std::string("morning evening"));
    }
    void removedFilesOfAReadyBundleLoseNothing()
    {
        InboxBench b;
        b.produce(day, "lint@web", true, {finding("a")});
        b.collect(day);
        QVERIFY(QFile::remove(QString::fromStdString(b.layout.summary(day, {Daemon::Lint, "web"}))));
        QVERIFY(b.collect(day, "08:00:00").unchanged);
        QCOMPARE(b.queue(day), std::string("a"));
    }
    void futureBundlesAndStrayNamesAreNoPrior()
    {
        InboxBench b;
        b.write(b.layout.readyBundle("2027-01-01"), R"({"bundle_id":"FUTURE","summaries":{}})");
        b.write(b.layout.ready() + "/zz_bundle.json", R"({"bundle_id":"ZZ","summaries":{}})");
        b.write(b.layout.consumedBundle("2026-11-18"), R"({"bundle_id":"YESTERDAY","summaries":{}})");
        b.produce(day, "lint@web", true, {});
        b.collect(day);
        QCOMPARE(b.bundle(day).stringOr("prior_bundle_id"), std::string("YESTERDAY"));
    }
    void daysThatWereNeverBundledAreFound()
    {
        InboxBench b;
        b.produce("2026-11-16", "lint@web", true, {});
        b.produce("2026-11-17", "lint@web", true, {});
        b.produce(day, "lint@web", true, {});
        b.collect("2026-11-16");
        QCOMPARE(unbundledDays(b.layout.root(), day), std::vector<std::string>{"2026-11-17"});
    }
    void oddSummariesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("kind");
        QTest::newRow("stale") << QByteArray(R"({"findings":[],"written_at":"2026-09-01T00:00:00Z"})")
                               << "stale";
        QTest::newRow("of another host") << QByteArray(R"({"findings":[],"host":"db"})") << "mismatch";
        QTest::newRow("of another daemon") << QByteArray(R"({"findings":[],"daemon":"gaps"})") << "mismatch";
        QTest::newRow("from the future")
            << QByteArray(R"({"findings":[],"written_at":"2099-01-01T00:00:00Z"})") << "mismatch";
        QTest::newRow("yellow") << QByteArray(R"({"findings":[],"self_report":{"daemon_health":"yellow"}})")
                                << "unhealthy";
        QTest::newRow("action no object")
            << QByteArray(R"({"findings":[],"proposed_actions":["x"]})") << "dropped";
        QTest::newRow("a list") << QByteArray("[]") << "corrupt";
        QTest::newRow("cut off") << QByteArray(R"({"findings":[)") << "corrupt";
        QTest::newRow("NaN") << QByteArray(R"({"x":NaN})") << "corrupt";
        QTest::newRow("overflow") << QByteArray(R"({"x":1e400})") << "corrupt";
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}") << "corrupt";
    }
    void oddSummariesAreNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, kind);
        InboxBench b;
        b.summary(day, "lint@web", json.toStdString());
        b.collect(day);
        QCOMPARE(b.problemKinds(day), kind.toStdString());
    }
    void aFailedProducerIsMissingWithItsCause()
    {
        InboxBench b;
        b.write(b.layout.heartbeat({Daemon::Security, "web"}),
                R"({"status":"failed","errors":["exit status 3"],"timestamp":"2026-11-19T06:29:00Z"})");
        b.collect(day);
        QCOMPARE(b.problemKinds(day), std::string("failed"));
        QVERIFY(b.bundle(day).find("problems")->toJson().find("exit status 3") != std::string::npos);
    }
    void aSourceKeyOfTheProducerIsReplacedOnlyInTheQueue()
    {
        InboxBench b;
        b.summary(day, "lint@web",
                  R"({"findings":[],"proposed_actions":[{"finding_id":"a","source_key":"x"},{}]})");
        b.collect(day);
        const JsonValue bundle = b.bundle(day);
        const auto &queue = bundle.find("action_queue")->items();
        QCOMPARE(queue.size(), std::size_t{2});
        for (const JsonValue &action : queue)
            QCOMPARE(action.stringOr("source_key"), std::string("lint@web"));
        QCOMPARE(bundle.find("summaries")
                     ->find("lint@web")
                     ->find("proposed_actions")
                     ->items()[1]
                     .stringOr("source_key"),
                 std::string("x"));
    }
    void loneSurrogatesBecomeReplacementCharacters()
    {
        InboxBench b;
        b.summary(day, "lint@web",
                  R"({"findings":[{"id":"a","title":"x\ud800y"}],"big":123456789012345678901234567890})");
        b.collect(day);
        const JsonValue bundle = b.bundle(day);
        const JsonValue *summary = bundle.find("summaries")->find("lint@web");
        QCOMPARE(summary->find("findings")->items()[0].stringOr("title"), std::string("x\xEF\xBF\xBDy"));
        QCOMPARE(summary->find("big")->text(), std::string("123456789012345678901234567890"));
    }
    void theLockIsWaitedForUntilTheStopRequest()
    {
        InboxBench b;
        b.produce(day, "lint@web", true, {});
        b.collect(day);
        const auto lock = FileLock::tryLock(b.layout.collectorLock());
        QVERIFY(lock.has_value());
        std::stop_source stop;
        stop.request_stop();
        const FixedClock clock(*parseIsoTime(day + "T06:30:00Z"));
        const auto report = prism::collect({b.layout.root(), b.hosts, 0, day, true}, clock, stop.get_token());
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestCollector)
#include "test_collector.moc"
