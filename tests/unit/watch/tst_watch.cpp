// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/watch/watchreport.h"
#include "unit/watch/watchbench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

Q_DECLARE_METATYPE(prism::WatchState)

namespace {

QString text(WatchState state)
{
    const auto name = watchStateName(state);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

class TestWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissedRunPassesItsTwoDeadlines_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("state");
        QTest::newRow("before it is due") << "2026-11-21T07:29:59Z"
                                          << "on time";
        QTest::newRow("due") << "2026-11-21T07:30:00Z"
                             << "waiting";
        QTest::newRow("must have started at 07:45") << "2026-11-21T07:45:00Z"
                                                    << "waiting";
        QTest::newRow("had to start") << "2026-11-21T07:45:01Z"
                                      << "late";
        QTest::newRow("must be done at 08:15") << "2026-11-21T08:15:00Z"
                                               << "late";
        QTest::newRow("had to be done") << "2026-11-21T08:15:01Z"
                                        << "missing";
        QTest::newRow("missing until it comes, also while the next one is due") << "2026-11-22T07:35:00Z"
                                                                                << "missing";
    }
    void aMissedRunPassesItsTwoDeadlines()
    {
        QFETCH(QString, now);
        QFETCH(QString, state);
        const WatchBench bench({"web"}, "2026-11-20T07:31:00Z");
        QCOMPARE(text(bench.state(now.toUtf8().constData(), "web")), state);
    }

    void theSecondDeadlineFollowsTheLastRuns()
    {
        WatchBench bench({"web"}, "2026-11-20T07:31:00Z");
        bench.ran(20, 40 * 60 * 1000, "2026-11-20T07:31:00Z");
        QCOMPARE(bench.look("2026-11-21T08:00:00Z").deadlines->finishBy.iso(),
                 std::string("2026-11-21T09:05:00Z"));
        QCOMPARE(text(bench.state("2026-11-21T09:05:00Z", "web")), QStringLiteral("late"));
    }

    void signsOfLifeMoveTheSecondDeadlineToACeiling()
    {
        WatchBench bench({"web"}, "2026-11-20T07:31:00Z");
        bench.heartbeat("web", Daemon::Lint).stamp = at("2026-11-21T08:10:00Z");
        QCOMPARE(text(bench.state("2026-11-21T08:39:00Z", "web", Daemon::Gaps)), QStringLiteral("running"));
        QCOMPARE(text(bench.state("2026-11-21T08:41:00Z", "web", Daemon::Gaps)), QStringLiteral("missing"));
        QVERIFY(!bench.look("2026-11-21T08:41:00Z").causes.empty());
        bench.facts.chain.running = true;
        bench.facts.chain.startedAt = at("2026-11-21T07:31:00Z");
        bench.facts.chain.tick = at("2026-11-21T13:20:00Z");
        QVERIFY(bench.look("2026-11-21T13:29:00Z").causes.empty());
        QCOMPARE(text(bench.state("2026-11-21T13:29:00Z", "web", Daemon::Gaps)), QStringLiteral("running"));
        QCOMPARE(text(bench.state("2026-11-21T13:31:00Z", "web", Daemon::Gaps)), QStringLiteral("missing"));
    }

    void aRunFarOverTheUsualIsUnusuallyLong()
    {
        WatchBench bench({"web"}, "2026-11-20T07:31:00Z");
        bench.ran(5, 60 * 1000, "2026-11-20T07:31:00Z");
        bench.facts.chain.running = true;
        bench.facts.chain.startedAt = at("2026-11-21T07:31:00Z");
        QCOMPARE(text(bench.state("2026-11-21T07:33:59Z", "web")), QStringLiteral("running"));
        QCOMPARE(text(bench.state("2026-11-21T07:34:01Z", "web")), QStringLiteral("unusually long"));
        QVERIFY(bench.look("2026-11-21T07:34:01Z").isWell());
        QCOMPARE(bench.look("2026-11-21T07:34:01Z").notes.size(), std::size_t(1));
    }

    void aProducerThatTookFarLongerIsToldAfterwards()
    {
        WatchBench bench({"web"}, "2026-11-21T07:40:00Z");
        bench.ran(6, 60 * 1000, "2026-11-21T07:31:00Z");
        bench.facts.chain.runs.back().daemonMilliseconds.at(static_cast<std::size_t>(Daemon::Upgrade)) =
            500 * 1000;
        QCOMPARE(text(bench.state("2026-11-21T08:00:00Z", "web", Daemon::Upgrade)),
                 QStringLiteral("unusually long"));
        QCOMPARE(text(bench.state("2026-11-21T08:00:00Z", "web", Daemon::Lint)), QStringLiteral("on time"));
    }

    void aHostWhoseChainTookFarLongerIsTold()
    {
        WatchBench bench({"web", "db"}, "2026-11-21T07:40:00Z");
        bench.ran(6, 60 * 1000, "2026-11-21T07:31:00Z");
        for (RunSeen &run : bench.facts.chain.runs)
            run.hostMilliseconds["db"] = 40 * 1000;
        QCOMPARE(text(bench.state("2026-11-21T08:00:00Z", "db")), QStringLiteral("on time"));
        bench.facts.chain.runs.back().hostMilliseconds["db"] = 400 * 1000;
        QCOMPARE(text(bench.state("2026-11-21T08:00:00Z", "db")), QStringLiteral("unusually long"));
        QCOMPARE(text(bench.state("2026-11-21T08:00:00Z", "web")), QStringLiteral("on time"));
        const WatchReport report = bench.look("2026-11-21T08:00:00Z");
        QCOMPARE(report.notes.size(), std::size_t(1)); // one, not one a producer
        QVERIFY2(report.notes[0].ends_with("Its host's chain took 7 min, usually 40 s."),
                 report.notes[0].c_str());
    }

    void aHeartbeatOf1970IsAClockThatIsWrong()
    {
        WatchBench bench({"pi", "web"}, "2026-11-21T07:40:00Z");
        bench.comes("pi", "1970-01-01T00:02:00Z");
        QCOMPARE(text(bench.state("2026-11-21T08:00:00Z", "pi")), QStringLiteral("skewed"));
        QVERIFY(bench.look("2026-11-21T08:00:00Z").causes.empty());
    }

    void nothingIsUnusualOfFewRuns()
    {
        QVERIFY(!usualDuration({1, 1, 1, 1}));
        QVERIFY(!usualDuration({1, 1, 1, 1, -1}));
        QCOMPARE(usualDuration({100000, 100000, 100000, 100000, 400000})->limit, std::int64_t(300000));
    }

    void aHostIsOneCauseAndAllHostsAreOne()
    {
        WatchBench bench({"web", "db"}, "2026-11-21T07:31:00Z");
        bench.comes("db", "2026-11-19T07:31:00Z");
        WatchReport report = bench.look("2026-11-21T09:00:00Z");
        QCOMPARE(report.causes.size(), std::size_t(1));
        QCOMPARE(report.causes[0].id, std::string("missing:db"));
        QCOMPARE(report.causes[0].keys.size(), std::size_t(6));
        QCOMPARE(report.causes[0].since->iso(), std::string("2026-11-20T07:30:00Z"));
        bench.comes("web", "2026-11-20T07:31:00Z");
        report = bench.look("2026-11-21T09:00:00Z");
        QCOMPARE(report.causes.size(), std::size_t(1));
        QCOMPARE(report.causes[0].id, std::string("silent"));
        QCOMPARE(report.causes[0].keys.size(), std::size_t(12));
    }

    void whatCameAfterItsDeadlineIsRecovered()
    {
        WatchBench bench({"web"}, "2026-11-21T09:10:00Z");
        QCOMPARE(text(bench.state("2026-11-21T10:00:00Z", "web")), QStringLiteral("recovered"));
        bench.comes("web", "2026-11-21T07:31:00Z");
        QCOMPARE(text(bench.state("2026-11-21T10:00:00Z", "web")), QStringLiteral("on time"));
        bench.plan.silentSince = {{"web", at("2026-11-20T07:30:00Z")}};
        QCOMPARE(text(bench.state("2026-11-21T10:00:00Z", "web")), QStringLiteral("recovered"));
        QVERIFY(bench.look("2026-11-21T10:00:00Z").causes.empty());
    }

    void aMachineThatWasOffHasTimeToMakeItUp()
    {
        WatchBench bench({"web"}, "2026-11-20T07:31:00Z");
        bench.facts.awakeSince = at("2026-11-21T09:00:00Z");
        QCOMPARE(text(bench.state("2026-11-21T09:10:00Z", "web")), QStringLiteral("waiting"));
        QCOMPARE(text(bench.state("2026-11-21T09:20:00Z", "web")), QStringLiteral("late"));
        QCOMPARE(text(bench.state("2026-11-21T09:50:00Z", "web")), QStringLiteral("missing"));
    }

    void anEarlyHeartbeatCounts()
    {
        WatchBench bench({"web"}, "2026-11-21T07:25:00Z");
        QCOMPARE(text(bench.state("2026-11-21T09:00:00Z", "web")), QStringLiteral("on time"));
        bench.comes("web", "2026-11-21T07:24:59Z");
        QCOMPARE(text(bench.state("2026-11-21T09:00:00Z", "web")), QStringLiteral("missing"));
    }

    void aClockAheadIsToleratedThenTold_data()
    {
        QTest::addColumn<QString>("stamp");
        QTest::addColumn<QString>("state");
        QTest::addColumn<qint64>("skew");
        QTest::newRow("seconds") << "2026-11-21T07:31:20Z"
                                 << "on time" << qint64(0);
        QTest::newRow("a minute") << "2026-11-21T07:32:00Z"
                                  << "on time" << qint64(60);
        QTest::newRow("an hour") << "2026-11-21T08:31:00Z"
                                 << "skewed" << qint64(3600);
        QTest::newRow("years") << "2099-01-01T00:00:00Z"
                               << "skewed" << qint64(2275662540);
    }
    void aClockAheadIsToleratedThenTold()
    {
        QFETCH(QString, stamp);
        QFETCH(QString, state);
        QFETCH(qint64, skew);
        WatchBench bench({"web"}, "2026-11-21T07:31:00Z");
        for (HeartbeatSeen &h : bench.facts.heartbeats) {
            h.filed = at("2026-11-21T07:31:00Z");
            h.stamp = at(stamp.toUtf8().constData());
        }
        const WatchReport report = bench.look("2026-11-21T09:00:00Z");
        QCOMPARE(text(report.keys[0].state), state);
        QCOMPARE(qint64(report.keys[0].skewSeconds), skew);
        QCOMPARE(report.notes.size(), std::size_t(skew > 0 ? 1 : 0));
    }

    void aFastClockHidesNoSilence()
    {
        WatchBench bench({"web"}, "2026-11-21T08:31:00Z");
        for (HeartbeatSeen &h : bench.facts.heartbeats)
            h.filed = at("2026-11-20T07:31:00Z");
        QCOMPARE(text(bench.state("2026-11-21T09:00:00Z", "web")), QStringLiteral("missing"));
    }

    void aClockThatJumpedBackIsNoSilence()
    {
        WatchBench bench({"web"}, "2026-11-21T07:31:00Z");
        for (HeartbeatSeen &h : bench.facts.heartbeats)
            h.filed = h.stamp;
        const WatchReport report = bench.look("2026-11-20T12:00:00Z");
        QCOMPARE(text(report.keys[0].state), QStringLiteral("skewed"));
        QVERIFY(report.causes.empty());
        QVERIFY(!report.isWell());
    }

    void deadlinesFollowTheClocksOfTheZone_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("due");
        QTest::newRow("winter") << "2026-03-28T12:00:00Z"
                                << "2026-03-28T06:30:00Z";
        QTest::newRow("the day the clocks go forward") << "2026-03-29T12:00:00Z"
                                                       << "2026-03-29T05:30:00Z";
        QTest::newRow("the day they go back") << "2026-10-25T12:00:00Z"
                                              << "2026-10-25T06:30:00Z";
    }
    void deadlinesFollowTheClocksOfTheZone()
    {
        QFETCH(QString, now);
        QFETCH(QString, due);
        const auto deadlines =
            deadlinesOf(*daily("07:30 daily Europe/Berlin"), at(now.toUtf8().constData()), {});
        QCOMPARE(QString::fromStdString(deadlines->due.iso()), due);
    }

    void aRunThatTheClocksJumpOverIsNotMissed()
    {
        WatchBench bench({"web"}, "2026-03-28T01:31:00Z");
        bench.plan.schedule = daily("02:30 daily Europe/Berlin");
        QCOMPARE(text(bench.state("2026-03-29T12:00:00Z", "web")), QStringLiteral("on time"));
        QCOMPARE(text(bench.state("2026-03-30T12:00:00Z", "web")), QStringLiteral("missing"));
    }

    void daysWithoutARunAreNotMissed()
    {
        WatchBench bench({"web"}, "2026-11-20T07:31:00Z"); // a Friday
        bench.plan.schedule = daily("07:30 mon,tue,wed,thu,fri UTC");
        QCOMPARE(text(bench.state("2026-11-22T23:00:00Z", "web")), QStringLiteral("on time"));
        QCOMPARE(text(bench.state("2026-11-23T09:00:00Z", "web")), QStringLiteral("missing"));
    }

    void withoutAScheduleFreshnessCounts()
    {
        WatchBench bench({"web"}, "2026-11-20T07:31:00Z");
        bench.plan.schedule.reset();
        QCOMPARE(text(bench.state("2026-11-21T19:30:00Z", "web")), QStringLiteral("on time"));
        QCOMPARE(text(bench.state("2026-11-21T19:32:00Z", "web")), QStringLiteral("missing"));
        bench.never("web");
        QCOMPARE(text(bench.state("2026-11-21T19:32:00Z", "web")), QStringLiteral("waiting"));
    }

    void aRunBeforeTheScheduleWasInstalledIsNotAskedFor()
    {
        WatchBench bench({"web"}, "2026-11-20T07:31:00Z");
        bench.never("web");
        QCOMPARE(text(bench.state("2026-11-21T10:05:00Z", "web")), QStringLiteral("missing"));
        bench.plan.expectedSince["web"] = at("2026-11-21T10:00:00Z");
        QCOMPARE(text(bench.state("2026-11-21T10:05:00Z", "web")), QStringLiteral("waiting"));
        QCOMPARE(text(bench.state("2026-11-22T08:16:00Z", "web")), QStringLiteral("missing"));
    }

    void maintenanceCoversASilenceAndEndsByItself()
    {
        WatchBench bench({"web", "db"}, "2026-11-21T07:31:00Z");
        bench.comes("db", "2026-11-20T07:31:00Z");
        bench.plan.quiet.maintenance = {
            {"1", "db", at("2026-11-21T07:00:00Z"), at("2026-11-21T12:00:00Z"), "new disk"}};
        WatchReport report = bench.look("2026-11-21T11:59:00Z");
        QCOMPARE(text(report.keys[6].state), QStringLiteral("in maintenance"));
        QCOMPARE(text(report.keys[6].beneath), QStringLiteral("missing"));
        QCOMPARE(text(report.keys[0].state), QStringLiteral("on time"));
        QVERIFY(report.causes[0].inMaintenance);
        QVERIFY(report.isWell());
        QCOMPARE(report.banners.size(), std::size_t(1));
        report = bench.look("2026-11-21T12:00:00Z");
        QCOMPARE(text(report.keys[6].state), QStringLiteral("missing"));
        QVERIFY(!report.causes[0].inMaintenance);
        QVERIFY(report.banners.empty());
    }

    void oneThatIsStillAwaitedIsInMaintenance()
    {
        WatchBench bench({"web"}, "2026-11-21T07:31:00Z");
        bench.plan.schedule.reset();
        bench.never("web");
        bench.plan.quiet.maintenance = {
            {"1", "", at("2026-11-21T07:00:00Z"), at("2026-11-21T12:00:00Z"), ""}};
        QCOMPARE(text(bench.state("2026-11-21T11:59:00Z", "web")), QStringLiteral("in maintenance"));
        QCOMPARE(text(bench.state("2026-11-21T12:00:00Z", "web")), QStringLiteral("waiting"));
    }

    void anUnreadableHeartbeatIsNamed()
    {
        WatchBench bench({"web"}, "2026-11-21T07:31:00Z");
        HeartbeatSeen &h = bench.heartbeat("web", Daemon::Lint);
        h.stamp.reset();
        h.odd = "its heartbeat is not one";
        const WatchReport report = bench.look("2026-11-21T09:00:00Z");
        QVERIFY(report.keys[0].reason.text().find("is not one") != std::string::npos);
        QCOMPARE(report.causes[0].sentence,
                 std::string("web is silent in part since 2026-11-21 07:30 UTC: lint."));
    }
};

QTEST_GUILESS_MAIN(TestWatch)
#include "tst_watch.moc"
