// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/watch/drill.h"
#include "engine/watch/ring.h"
#include "unit/watch/announcementbench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

class TestAnnouncements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBundlesUrgentFindingsAreOneAnnouncement()
    {
        InboxBench bench;
        const Seen seen(bench, "2026-11-20",
                        {finding("a", "P0"), finding("b", "P0"), finding("c", "P0"), finding("d", "P0"),
                         finding("e", "P1")});
        ToldLedger ledger;
        const auto due = announce(seen.known(), {}, everything, at("2026-11-20T07:00:00Z"), ledger);
        QCOMPARE(due.size(), std::size_t(1));
        QCOMPARE(due[0].title, std::string("4 new P0 findings on web"));
        QVERIFY(due[0].text.ends_with("and 1 more"));
        QCOMPARE(due[0].link, std::string("prism://today"));
        QVERIFY(due[0].urgency == Announcement::Urgency::Critical);
        QVERIFY(announce(seen.known(), {}, everything, at("2026-11-20T07:01:00Z"), ledger).empty());
    }

    void aLaterBundleTellsOnlyWhatIsNew()
    {
        InboxBench bench;
        ToldLedger ledger;
        const Seen first(bench, "2026-11-20", {finding("a", "P0")});
        static_cast<void>(announce(first.known(), {}, everything, at("2026-11-20T07:00:00Z"), ledger));
        const Seen second(bench, "2026-11-21", {finding("a", "P0"), finding("lint:b c", "P0")});
        const auto due = announce(second.known(), {}, everything, at("2026-11-21T07:00:00Z"), ledger);
        QCOMPARE(titles(due), std::string("1 new P0 on web"));
        QCOMPARE(due[0].link, std::string("prism://finding/lint%3Ab%20c"));
    }

    void whatWasResolvedAndCameBackIsToldAgain()
    {
        InboxBench bench;
        ToldLedger ledger;
        for (const auto &[day, there] :
             {std::pair("2026-11-19", true), std::pair("2026-11-20", false), std::pair("2026-11-21", true)}) {
            const Seen seen(bench, day, there ? std::vector{finding("a", "P0")} : std::vector<std::string>());
            const auto due = announce(seen.known(), {}, everything, startOfDay(day), ledger);
            QCOMPARE(due.size(), std::size_t(there ? 1 : 0));
        }
    }

    void quietHoursHoldBackEverythingButUrgentFindings()
    {
        InboxBench bench;
        const Seen seen(bench, "2026-11-20", {finding("a", "P0")});
        WatchBench watch({"web", "db"}, "2026-11-20T07:31:00Z");
        watch.comes("db", "2026-11-18T07:31:00Z");
        QuietRules quiet;
        quiet.hours = {parseQuietHours("22:00-09:00").value()};
        ToldLedger ledger;
        Surroundings known = seen.known();
        const WatchReport early = watch.look("2026-11-20T08:59:00Z");
        known.watch = &early;
        QCOMPARE(titles(announce(known, quiet, everything, early.at, ledger)),
                 std::string("1 new P0 on web"));
        const WatchReport later = watch.look("2026-11-20T09:00:00Z");
        known.watch = &later;
        QCOMPARE(titles(announce(known, quiet, everything, later.at, ledger)), std::string("db is silent"));
    }

    void aSilenceIsToldOnceRemindedOnceADayAndItsEndIsTold()
    {
        WatchBench watch({"web", "db"}, "2026-11-20T07:31:00Z");
        watch.comes("db", "2026-11-19T07:31:00Z");
        ToldLedger ledger;
        const auto told = [&](const char *now) {
            watch.plan.silentSince.clear();
            const WatchReport report = watch.look(now);
            Surroundings known;
            known.watch = &report;
            return titles(announce(known, {}, everything, report.at, ledger));
        };
        QCOMPARE(told("2026-11-20T08:15:00Z"), std::string());
        QCOMPARE(told("2026-11-20T08:15:01Z"), std::string("db is silent"));
        QCOMPARE(told("2026-11-20T20:00:00Z"), std::string());
        watch.comes("web", "2026-11-21T07:31:00Z");
        QCOMPARE(told("2026-11-21T07:40:00Z"), std::string());
        QCOMPARE(told("2026-11-21T08:20:00Z"), std::string("Still silent"));
        QCOMPARE(told("2026-11-21T19:00:00Z"), std::string());
        watch.comes("db", "2026-11-21T20:00:00Z");
        QCOMPARE(told("2026-11-21T20:01:00Z"), std::string("db reports again"));
        QCOMPARE(told("2026-11-21T20:02:00Z"), std::string());
    }

    void aSilenceOfAllIsOneMessageAndNoHostComesBackMeanwhile()
    {
        WatchBench watch({"web", "db"}, "2026-11-20T07:31:00Z");
        watch.comes("db", "2026-11-19T07:31:00Z");
        ToldLedger ledger;
        const auto told = [&](const char *now) {
            const WatchReport report = watch.look(now);
            Surroundings known;
            known.watch = &report;
            return titles(announce(known, {}, {"missing", "recovered", "silent"}, report.at, ledger));
        };
        QCOMPARE(told("2026-11-20T09:00:00Z"), std::string("db is silent"));
        QCOMPARE(told("2026-11-21T09:00:00Z"), std::string("No audit came"));
        watch.comes("web", "2026-11-21T09:30:00Z");
        QCOMPARE(told("2026-11-21T10:00:00Z"), std::string("Audits come again"));
        watch.comes("db", "2026-11-21T11:00:00Z");
        QCOMPARE(told("2026-11-21T11:00:10Z"), std::string("db reports again"));
    }

    void maintenanceIsNotTold()
    {
        WatchBench watch({"web", "db"}, "2026-11-20T07:31:00Z");
        watch.comes("db", "2026-11-19T07:31:00Z");
        watch.plan.quiet.maintenance = {
            {"1", "", at("2026-11-20T00:00:00Z"), at("2026-11-20T12:00:00Z"), ""}};
        ToldLedger ledger;
        for (const auto &[now, count] :
             {std::pair("2026-11-20T11:59:59Z", 0U), std::pair("2026-11-20T12:00:00Z", 1U)}) {
            const WatchReport report = watch.look(now);
            Surroundings known;
            known.watch = &report;
            QCOMPARE(announce(known, watch.plan.quiet, everything, report.at, ledger).size(),
                     std::size_t(count));
        }
    }

    void aKindThatIsOffIsSilentForGood()
    {
        WatchBench watch({"web", "db"}, "2026-11-20T07:31:00Z");
        watch.comes("db", "2026-11-19T07:31:00Z");
        const WatchReport report = watch.look("2026-11-20T09:00:00Z");
        Surroundings known;
        known.watch = &report;
        ToldLedger ledger;
        QVERIFY(announce(known, {}, {"findings"}, report.at, ledger).empty());
        QVERIFY(announce(known, {}, everything, report.at, ledger).empty());
        QCOMPARE(ledger.events.size(), std::size_t(1));
    }

    void theDeskTellsAThingToOneOfTwo()
    {
        InboxBench bench;
        const Settings settings = settingsIn(bench);
        const Seen seen(bench, "2026-11-20", {finding("a", "P0")});
        const UtcTime now = at("2026-11-20T07:00:00Z");
        const auto first = AnnouncementDesk(settings).dueAnnouncements(seen.known(), now);
        QCOMPARE(first.value().size(), std::size_t(1));
        QVERIFY(AnnouncementDesk(settings).dueAnnouncements(seen.known(), now).value().empty());
        QVERIFY(AnnouncementDesk(settings).giveBack(*first));
        QCOMPARE(AnnouncementDesk(settings).dueAnnouncements(seen.known(), now).value().size(),
                 std::size_t(1));
    }

    void aSnoozedOneComesAgain()
    {
        InboxBench bench;
        const Settings settings = settingsIn(bench);
        const AnnouncementDesk desk(settings);
        const Seen seen(bench, "2026-11-20", {finding("a", "P0")});
        const auto due = desk.dueAnnouncements(seen.known(), at("2026-11-20T07:00:00Z"));
        QVERIFY(desk.snooze(due->front().key, at("2026-11-20T11:00:00Z")));
        QVERIFY(desk.dueAnnouncements(seen.known(), at("2026-11-20T10:59:59Z")).value().empty());
        QCOMPARE(desk.dueAnnouncements(seen.known(), at("2026-11-20T11:00:00Z")).value().size(),
                 std::size_t(1));
        QVERIFY(desk.dueAnnouncements(seen.known(), at("2026-11-20T11:00:01Z")).value().empty());
    }

    void whatWasLookedAtIsNotToldAndCountsFromThere()
    {
        InboxBench bench;
        const Settings settings = settingsIn(bench);
        const AnnouncementDesk desk(settings);
        const Seen seen(bench, "2026-11-20", {finding("a", "P0")});
        QVERIFY(desk.markLooked(seen.known(), at("2026-11-20T07:00:00Z")));
        QVERIFY(desk.dueAnnouncements(seen.known(), at("2026-11-20T07:00:01Z")).value().empty());
        QVERIFY(!desk.sinceLooked(seen.known()).newBundle);
        const Seen next(bench, "2026-11-21", {finding("b", "P0"), finding("c", "P1")});
        static_cast<void>(desk.dueAnnouncements(next.known(), at("2026-11-21T07:00:00Z")));
        const SinceLooked since = desk.sinceLooked(next.known());
        QVERIFY(since.newBundle);
        QCOMPARE(since.fresh, 2U);
        QCOMPARE(since.resolved, 1U);
        QCOMPARE(since.urgent, 1U);
        QCOMPARE(since.events.size(), std::size_t(1));
    }

    void aDrillNamesTheChannelThatDidNotSpeak()
    {
        class Mute final : public Notifier
        {
            [[nodiscard]] std::string channel() const override { return "notification"; }
            [[nodiscard]] Result<void> tell(const Announcement &) override
            {
                return Error{ErrorCode::NotFound, "nobody shows notifications", {}};
            }
        };
        InboxBench bench;
        const Settings settings = settingsIn(bench);
        Mute mute;
        const auto proof = runDrill(settings, {&mute}, at("2026-11-20T00:30:00Z"));
        QCOMPARE(proof.value().failure, std::string("notification: nobody shows notifications"));
        QCOMPARE(proof->channels.at("notification"), std::int64_t(-1));
        QVERIFY(AnnouncementDesk(settings).rememberDrill(*proof));
        QVERIFY(readToldLedger(settings.dataDirectory).drill == *proof);
    }

    void aDamagedLedgerIsNoReasonForSilence()
    {
        InboxBench bench;
        const Settings settings = settingsIn(bench);
        bench.write(settings.dataDirectory + "/told.json", "{\"schema_ver");
        const Seen seen(bench, "2026-11-20", {finding("a", "P0")});
        const auto due =
            AnnouncementDesk(settings).dueAnnouncements(seen.known(), at("2026-11-20T07:00:00Z"));
        QCOMPARE(due.value().size(), std::size_t(1));
    }

    void theLedgerReadsWhatItWrote()
    {
        InboxBench bench;
        ToldLedger ledger;
        ledger.findings = {{"0011", "findings:x"}};
        ledger.incidents = {
            {"missing:db",
             {at("2026-11-20T07:00:00Z"), {"db"}, at("2026-11-20T08:00:00Z"), at("2026-11-19T07:30:00Z")}}};
        ledger.snoozed = {{"missing:db", at("2026-11-20T09:00:00Z")}};
        ledger.expected = {{"db", {"07:30", at("2026-11-01T00:00:00Z")}}};
        ledger.sleptSeconds = 7200;
        ledger.wokeAt = at("2026-11-20T05:00:00Z");
        ledger.remindedOn = "2026-11-20";
        ledger.events = {{at("2026-11-20T07:00:00Z"), "db is silent"}};
        ledger.lookedAt = at("2026-11-20T06:00:00Z");
        ledger.lookedBundle = "2026-11-20_063000Z";
        ledger.drill =
            DrillProof{at("2026-11-18T07:00:00Z"), {{"log", 3}, {"notification", -1}}, "no server"};
        QVERIFY(writeToldLedger(bench.directory() + "/data", ledger));
        QVERIFY(readToldLedger(bench.directory() + "/data") == ledger);
    }

    void realHeartbeatsAreWatchedThroughTheDesk()
    {
        InboxBench bench;
        const Settings settings = settingsIn(bench);
        const UtcTime now = SystemClock().now();
        for (const Daemon d : allDaemons)
            bench.write(bench.layout.heartbeat({d, "web"}),
                        "{\"status\":\"ok\",\"timestamp\":\"" + now.iso() + "\"}");
        const AnnouncementDesk desk(settings);
        QVERIFY(desk.watch(std::nullopt, now).isWell());
        const WatchReport old = desk.watch(std::nullopt, {now.seconds + 37 * 3600});
        QCOMPARE(old.causes.size(), std::size_t(1));
        QCOMPARE(old.causes[0].id, std::string("silent"));
    }

    void aHostThatWasAskedInVainIsMissingAtOnceAndOnlyThat()
    {
        InboxBench bench;
        Settings settings = settingsIn(bench);
        settings.hosts = {"web", "db"};
        settings.pinnedNow = at("2026-11-20T07:33:00Z");
        for (const Daemon d : allDaemons) {
            bench.write(bench.layout.heartbeat({d, "web"}),
                        "{\"status\":\"ok\",\"timestamp\":\"2026-11-20T07:31:00Z\"}");
            bench.write(bench.layout.heartbeat({d, "db"}),
                        "{\"status\":\"failed\",\"errors\":[\"not gathered: no route\"],"
                        "\"timestamp\":\"2026-11-20T07:32:00Z\"}");
        }
        const WatchReport report =
            AnnouncementDesk(settings).watch(daily("07:30 daily UTC"), *settings.pinnedNow);
        QCOMPARE(report.count(WatchState::OnTime), std::size_t(6));
        QCOMPARE(report.count(WatchState::Missing), std::size_t(6));
        QVERIFY(report.keys.back().reason.text().find("no route") != std::string::npos);
        QCOMPARE(report.causes.size(), std::size_t(1));
        QCOMPARE(report.causes[0].since->iso(), std::string("2026-11-20T07:30:00Z"));
    }

    void heartbeatsCarryWhoWasSeenAndTellWhoFellSilentFirst()
    {
        InboxBench bench;
        Settings settings = settingsIn(bench);
        settings.hosts = {"web", "db", "mail"};
        settings.pinnedNow = at("2026-11-20T12:00:00Z");
        const auto beat = [&](Daemon d, const std::string &host, const char *time, const HostSigns &ring) {
            bench.write(bench.layout.heartbeat({d, host}),
                        encodeHeartbeat({d, host, "ok", {}, at(time)}, ring));
        };
        for (const Daemon d : allDaemons)
            beat(d, "web", "2026-11-20T07:31:00Z", {});
        beat(Daemon::Debug, "web", "2026-11-20T07:31:00Z",
             {{"db", at("2026-11-18T07:31:00Z")},
              {"mail", at("2026-11-17T07:31:00Z")},
              {"x", at("2099-01-01T00:00:00Z")}});
        beat(Daemon::Debug, "mail", "2026-11-16T07:31:00Z", {});
        const HostSigns ring = readRing(settings, *settings.pinnedNow);
        QCOMPARE(ring.size(), std::size_t(3));
        QCOMPARE(ring.at("mail").iso(), std::string("2026-11-17T07:31:00Z"));
        ToldLedger ledger;
        const Expectation longAgo{"07:30 daily UTC", at("2026-11-01T07:30:00Z")};
        ledger.expected = {{"db", longAgo}, {"mail", longAgo}};
        QVERIFY(writeToldLedger(settings.dataDirectory, ledger));
        const WatchReport report =
            AnnouncementDesk(settings).watch(daily("07:30 daily UTC"), *settings.pinnedNow);
        QCOMPARE(report.notes.size(), std::size_t(1));
        QVERIFY2(report.notes[0].starts_with(
                     "mail (last sign of life 2026-11-17 07:31 UTC) fell silent first, then db"),
                 report.notes[0].c_str());
        settings.hosts = {"web"};
        QVERIFY(readRing(settings, *settings.pinnedNow).empty());
    }

    void aMachineThatWakesHasTimeToMakeUpItsRun()
    {
        InboxBench bench;
        const Settings settings = settingsIn(bench);
        const UtcTime now = SystemClock().now();
        for (const Daemon d : allDaemons)
            bench.write(bench.layout.heartbeat({d, "web"}),
                        encodeHeartbeat({d, "web", "ok", {}, {now.seconds - 20 * 3600}}));
        const std::int64_t minute = (now.seconds - 2 * 3600) / 60 % 1440;
        DailySchedule due;
        due.hour = static_cast<int>(minute / 60);
        due.minute = static_cast<int>(minute % 60);
        due.timeZone = "UTC";
        const AnnouncementDesk desk(settings);
        const auto slept = readWatchFacts(settings).sleptSeconds;
        if (!slept || monotonicMilliseconds() < 3 * 3600 * 1000LL)
            QSKIP("this system does not tell how long it slept, or was switched on just now");
        QCOMPARE(desk.watch(due, now).count(WatchState::Missing), std::size_t(6));
        ToldLedger ledger = readToldLedger(settings.dataDirectory);
        ledger.sleptSeconds = *slept - 7000; // it has slept for nearly two hours since that look
        QVERIFY(writeToldLedger(settings.dataDirectory, ledger));
        QCOMPARE(desk.watch(due, now).count(WatchState::Waiting), std::size_t(6));
        QCOMPARE(desk.watch(due, {now.seconds + 16 * 60}).count(WatchState::Late), std::size_t(6));
        QCOMPARE(desk.watch(due, {now.seconds + 46 * 60}).count(WatchState::Missing), std::size_t(6));
    }

    void aScheduleThatIsNewAsksForNoRunBeforeIt()
    {
        InboxBench bench;
        const Settings settings = settingsIn(bench);
        const AnnouncementDesk desk(settings);
        const auto schedule = daily("07:30 daily UTC");
        QCOMPARE(desk.watch(schedule, at("2026-11-20T10:00:00Z")).count(WatchState::Waiting), std::size_t(6));
        QCOMPARE(desk.watch(schedule, at("2026-11-21T07:29:00Z")).count(WatchState::Waiting), std::size_t(6));
        QCOMPARE(desk.watch(schedule, at("2026-11-21T09:00:00Z")).count(WatchState::Missing), std::size_t(6));
    }

    void quietHoursFollowWeekdaysAndZones_data()
    {
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("end");
        QTest::newRow("evening") << "22:00-07:00"
                                 << "2026-11-20T21:00:00Z"
                                 << "2026-11-21T06:00:00Z";
        QTest::newRow("morning after") << "22:00-07:00"
                                       << "2026-11-21T05:59:59Z"
                                       << "2026-11-21T06:00:00Z";
        QTest::newRow("over") << "22:00-07:00"
                              << "2026-11-21T06:00:00Z"
                              << "";
        QTest::newRow("not on a Friday") << "22:00-07:00 sun-thu"
                                         << "2026-11-20T21:00:00Z"
                                         << "";
        QTest::newRow("begun on Thursday") << "22:00-07:00 thu"
                                           << "2026-11-20T05:00:00Z"
                                           << "2026-11-20T06:00:00Z";
        QTest::newRow("clocks go forward") << "22:00-02:30"
                                           << "2026-03-29T00:45:00Z"
                                           << "2026-03-29T01:00:00Z";
        QTest::newRow("clocks go back") << "22:00-07:00"
                                        << "2026-10-25T05:30:00Z"
                                        << "2026-10-25T06:00:00Z";
        QTest::newRow("at noon") << "12:00-13:00"
                                 << "2026-11-20T11:30:00Z"
                                 << "2026-11-20T12:00:00Z";
    }
    void quietHoursFollowWeekdaysAndZones()
    {
        QFETCH(QString, hours);
        QFETCH(QString, now);
        QFETCH(QString, end);
        QuietRules rules;
        rules.timeZone = "Europe/Berlin";
        rules.hours = {parseQuietHours(hours.toStdString()).value()};
        const auto until = rules.quietEnd(at(now.toUtf8().constData()));
        QCOMPARE(until ? QString::fromStdString(until->iso()) : QString(), end);
    }

    void quietRulesReadWhatTheyWrote()
    {
        InboxBench bench;
        QuietRules rules;
        rules.timeZone = "Europe/Berlin";
        rules.hours = {parseQuietHours("22:00-07:00 mon,tue").value()};
        rules.maintenance = {{"1", "db", at("2026-11-20T00:00:00Z"), at("2026-11-21T00:00:00Z"), "new disk"}};
        rules.quietUntil = at("2026-11-20T12:00:00Z");
        QVERIFY(writeQuietRules(bench.directory(), rules));
        QVERIFY(readQuietRules(bench.directory(), "Europe/Berlin").value() == rules);
        QVERIFY(rules.current(at("2026-11-21T00:00:00Z")).maintenance.empty());
    }

    void damagedQuietRulesAreAnErrorThatTheWatchSays()
    {
        InboxBench bench;
        const Settings settings = settingsIn(bench);
        bench.write(settings.configDirectory + "/quiet.json",
                    R"({"schema_version":"prism.quiet.v1","hours":["22-7"]})");
        QVERIFY(!readQuietRules(settings.configDirectory, "UTC"));
        QCOMPARE(AnnouncementDesk(settings).watch(std::nullopt, SystemClock().now()).notes.size(),
                 std::size_t(1));
    }

    void refusesSpansAndTimes_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "h", "0m", "59", "32d", "2 h", "-1h", "99999999999999999999h", "1w"})
            QTest::newRow(text) << text;
    }
    void refusesSpansAndTimes()
    {
        QFETCH(QString, text);
        QVERIFY(!parseSpan(text.toStdString()));
    }

    void readsSpansAndTimes()
    {
        const UtcTime now = at("2026-11-20T12:00:00Z");
        QCOMPARE(parseSpan("90m").value(), std::int64_t(5400));
        QCOMPARE(parseSpan("31d").value(), std::int64_t(31 * 86400));
        QCOMPARE(parseUntil("14:00", "Europe/Berlin", now)->iso(), std::string("2026-11-20T13:00:00Z"));
        QCOMPARE(parseUntil("12:30", "Europe/Berlin", now)->iso(), std::string("2026-11-21T11:30:00Z"));
        QVERIFY(!parseUntil("2026-11-20T11:59:00Z", "UTC", now));
        QVERIFY(!parseUntil("2027-11-20T11:59:00Z", "UTC", now));
    }
};

QTEST_GUILESS_MAIN(TestAnnouncements)
#include "tst_announcements.moc"
