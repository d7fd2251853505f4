// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/inboxbench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {
const std::string day1 = "2026-11-17";
const std::string day2 = "2026-11-18";
const std::string day3 = "2026-11-19";
} // namespace

/// The rules of design.md "lifecycle" and FORMATS.md 14, through real bundles.
class TestLifecycle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstRunOfAHostIsBaseline()
    {
        InboxBench b;
        b.produce(day1, "lint@web", true, {finding("a")});
        b.collect(day1);
        QCOMPARE(b.bundle(day1).find("revision")->find("states")->stringOr("lint@web"), std::string("b"));
    }
    void laterFindingsAreNew()
    {
        InboxBench b;
        b.produce(day1, "lint@web", true, {finding("a")});
        b.collect(day1);
        b.produce(day2, "lint@web", true, {finding("a"), finding("c")});
        b.collect(day2);
        QCOMPARE(b.bundle(day2).find("revision")->find("states")->stringOr("lint@web"), std::string("rn"));
        QCOMPARE(b.life(day2, "lint@web"), std::string("1 1 0 0 0"));
    }
    void aHostThatWasSilentForADayIsNoBaselineAgain()
    {
        InboxBench b;
        b.hosts = {"web", "db"};
        b.produce(day1, "lint@db", true, {finding("a")});
        b.collect(day1);
        b.produce(day2, "lint@web", true, {});
        b.collect(day2);
        b.produce(day3, "lint@db", true, {finding("a"), finding("n")});
        b.collect(day3);
        QCOMPARE(b.bundle(day3).find("revision")->find("states")->stringOr("lint@db"), std::string("rn"));
    }
    void healthySilenceResolves()
    {
        InboxBench b;
        b.produce(day1, "lint@web", true, {finding("a")});
        b.collect(day1);
        b.produce(day2, "lint@web", true, {});
        b.collect(day2);
        QCOMPARE(b.life(day2, "lint@web"), std::string("0 0 1 0 0"));
        QCOMPARE(b.queue(day2), std::string());
    }
    void unhealthySilenceCarriesForAsLongAsItTakes()
    {
        InboxBench b;
        b.produce(day1, "lint@web", true, {finding("a", "P0")});
        b.collect(day1);
        for (const std::string &day : {day2, day3, std::string("2026-11-20"), std::string("2026-11-21")}) {
            b.produce(day, "lint@web", false, {});
            b.collect(day);
            QCOMPARE(b.life(day, "lint@web"), std::string("0 0 0 0 1"));
            QCOMPARE(b.queue(day), std::string("a"));
        }
    }
    void aSummaryThatDoesNotTellItsHealthClosesNothing()
    {
        InboxBench b;
        b.produce(day1, "lint@web", true, {finding("a")});
        b.collect(day1);
        b.summary(day2, "lint@web", R"({"findings":[]})");
        b.collect(day2);
        QCOMPARE(b.life(day2, "lint@web"), std::string("0 0 0 0 1"));
    }
    void aMissingHostCarriesAndReturnsAsRecurring()
    {
        InboxBench b;
        b.hosts = {"web", "db"};
        b.produce(day1, "lint@db", true, {finding("a")});
        b.collect(day1);
        b.produce(day2, "lint@web", true, {});
        const CollectReport report = b.collect(day2);
        QCOMPARE(report.carried, 1);
        QCOMPARE(b.queue(day2), std::string("a"));
        b.produce(day3, "lint@db", true, {finding("a")});
        b.collect(day3);
        QCOMPARE(b.life(day3, "lint@db"), std::string("0 1 0 0 0"));
    }
    void carryForwardFalseIsCountedResolved()
    {
        InboxBench b;
        b.produce(day1, "lint@web", true, {finding("a", "P1", R"(,"carry_forward":false)")});
        b.collect(day1);
        b.produce(day2, "lint@web", false, {});
        b.collect(day2);
        QCOMPARE(b.life(day2, "lint@web"), std::string("0 0 1 0 0"));
    }
    void reportedAsResolvedCountsOnceAndIsNotCarried()
    {
        InboxBench b;
        b.produce(day1, "lint@web", true, {finding("a")});
        b.collect(day1);
        b.produce(day2, "lint@web", true, {finding("a", "P1", R"(,"status":"resolved")")});
        b.collect(day2);
        QCOMPARE(b.life(day2, "lint@web"), std::string("0 0 1 0 0"));
        b.produce(day3, "lint@web", false, {});
        b.collect(day3);
        QCOMPARE(b.life(day3, "lint@web"), std::string("0 0 0 0 0"));
    }
    void openAfterResolvedIsRegressed()
    {
        InboxBench b;
        b.produce(day1, "lint@web", true, {finding("a", "P1", R"(,"status":"resolved")")});
        b.collect(day1);
        b.produce(day2, "lint@web", true, {finding("a")});
        b.collect(day2);
        QCOMPARE(b.life(day2, "lint@web"), std::string("0 0 0 1 0"));
    }
    void aFailedHeartbeatAfterTheSummaryClosesNothing()
    {
        InboxBench b;
        b.produce(day1, "lint@web", true, {finding("a")});
        b.collect(day1);
        b.produce(day2, "lint@web", true, {});
        b.write(b.layout.heartbeat({Daemon::Lint, "web"}),
                R"({"status":"failed","errors":["killed by signal 9"],"timestamp":"2026-11-18T06:29:30Z"})");
        b.collect(day2);
        QCOMPARE(b.life(day2, "lint@web"), std::string("0 0 0 0 1"));
    }
    void onlyTheFindingsOwnDetectorResolves_data()
    {
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("life");
        QTest::newRow("it looked and was clean") << "clean"
                                                 << "0 0 1 0 0";
        QTest::newRow("there is nothing to look at any more") << "not applicable"
                                                              << "0 0 1 0 0";
        QTest::newRow("switched off by the operator") << "off"
                                                      << "0 0 1 0 0";
        QTest::newRow("not due today") << "not due"
                                       << "0 0 0 0 1";
        QTest::newRow("not in the list") << ""
                                         << "0 0 0 0 1";
    }
    void onlyTheFindingsOwnDetectorResolves()
    {
        QFETCH(QString, outcome);
        QFETCH(QString, life);
        InboxBench b;
        b.produce(
            day1, "lint@web", true, {finding("a")},
            R"([{"id":"mine","outcome":"findings","findings":["a"]},{"id":"other","outcome":"clean"}])");
        b.collect(day1);
        const std::string mine =
            outcome.isEmpty()
                ? std::string()
                : QStringLiteral(",{\"id\":\"mine\",\"outcome\":\"%1\"}").arg(outcome).toStdString();
        b.produce(day2, "lint@web", true, {}, R"([{"id":"other","outcome":"clean"})" + mine + "]");
        b.collect(day2);
        QCOMPARE(b.life(day2, "lint@web"), life.toStdString());
    }
    void theOwnDetectorIsRememberedWhileAFindingIsCarried()
    {
        InboxBench b;
        b.produce(day1, "lint@web", true, {finding("a")},
                  R"([{"id":"mine","outcome":"findings","findings":["a"]}])");
        b.collect(day1);
        b.produce(day2, "lint@web", true, {}, R"([{"id":"mine","outcome":"not due"}])");
        b.collect(day2);
        b.produce(day3, "lint@web", true, {}, R"([{"id":"mine","outcome":"clean"}])");
        b.collect(day3);
        QCOMPARE(b.life(day2, "lint@web"), std::string("0 0 0 0 1"));
        QCOMPARE(b.life(day3, "lint@web"), std::string("0 0 1 0 0"));
    }
    void equalIdsCountOnceAndAreNamed()
    {
        InboxBench b;
        b.produce(day1, "lint@web", true, {finding("a"), finding("a", "P2")});
        b.collect(day1);
        QCOMPARE(b.life(day1, "lint@web"), std::string("1 0 0 0 0"));
        QCOMPARE(b.problemKinds(day1), std::string("duplicate-id"));
    }
};

QTEST_APPLESS_MAIN(TestLifecycle)
#include "test_lifecycle.moc"
