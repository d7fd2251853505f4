// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/summary.h"
#include "unit/watch/announcementbench.h"

#include <QFile>
#include <QTest>

using namespace prism;
using namespace prism::test;

/// What is told once, and what of it is kept.
class TestAnnouncementDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsLateIsToldOnceARunAndLeavesNoIncident()
    {
        WatchBench watch({"web", "db", "nas"}, "2026-11-20T07:31:00Z");
        watch.comes("db", "2026-11-19T07:31:00Z");
        ToldLedger ledger;
        std::vector<Announcement> due;
        const auto told = [&](const char *now) {
            const WatchReport report = watch.look(now);
            Surroundings known;
            known.watch = &report;
            due = announce(known, {}, announcementKinds(), report.at, ledger);
            return titles(due);
        };
        QCOMPARE(told("2026-11-20T07:44:00Z"), std::string());
        QCOMPARE(told("2026-11-20T07:46:00Z"), std::string("db is late"));
        QCOMPARE(due[0].facts.silences[0].host, std::string("db"));
        QVERIFY(due[0].facts.silences[0].since == at("2026-11-20T07:30:00Z"));
        QCOMPARE(told("2026-11-20T07:50:00Z"), std::string());
        watch.comes("db", "2026-11-20T07:51:00Z");
        QCOMPARE(told("2026-11-20T07:52:00Z"), std::string()); // it came: no word of a recovery
        QVERIFY(ledger.incidents.empty());
        QCOMPARE(told("2026-11-21T07:46:00Z"), std::string("The audit is late")); // of all, once
        QCOMPARE(due[0].facts.silences[0].hosts, std::size_t(3));
        watch.comes("web", "2026-11-21T07:47:00Z");
        watch.comes("nas", "2026-11-21T07:47:00Z");
        QCOMPARE(told("2026-11-21T08:20:00Z"), std::string("db is silent"));
    }

    void lateIsOffUntilItIsSwitchedOn()
    {
        const std::vector<std::string> usual = Preferences().notify;
        QVERIFY(std::find(usual.begin(), usual.end(), "late") == usual.end());
        InboxBench bench;
        const Settings settings = settingsIn(bench);
        const AnnouncementDesk desk(settings);
        ToldLedger ledger;
        ledger.late["db"] = at("2026-11-20T07:30:00Z");
        QVERIFY(writeToldLedger(bench.directory() + "/data", ledger));
        QVERIFY(readToldLedger(bench.directory() + "/data").late == ledger.late);
        Announcement untold;
        untold.kind = Announcement::Kind::Late;
        untold.key = "late:db";
        QVERIFY(desk.giveBack({untold}));
        QVERIFY(readToldLedger(bench.directory() + "/data").late.empty());
    }

    void whatCouldNotBeShownIsLoggedOnce()
    {
        InboxBench bench;
        Settings settings = settingsIn(bench);
        settings.hosts = {"web", "db"};
        const AnnouncementDesk desk(settings);
        WatchBench watch({"web", "db"}, "2026-11-20T07:31:00Z");
        watch.comes("db", "2026-11-18T07:31:00Z");
        const auto due = [&](const Seen &seen, const char *now) {
            const WatchReport report = watch.look(now);
            Surroundings known = seen.known();
            known.watch = &report;
            auto told = desk.dueAnnouncements(known, report.at).value();
            QVERIFY(desk.giveBack(told)); // nobody shows them
            std::string out;
            for (const Announcement &a : told)
                out += a.title + (a.logged ? " again\n" : " new\n");
            m_told = out;
        };
        const Seen first(bench, "2026-11-20", {finding("a", "P0")});
        due(first, "2026-11-20T09:00:00Z");
        QCOMPARE(m_told, std::string("1 new P0 on web new\ndb is silent new\n"));
        due(first, "2026-11-20T09:05:00Z");
        QCOMPARE(m_told, std::string("1 new P0 on web again\ndb is silent again\n"));
        const Seen second(bench, "2026-11-20", {finding("a", "P0"), finding("b", "P0")}, "06:40:00");
        due(second, "2026-11-20T09:10:00Z");
        QCOMPARE(m_told, std::string("2 new P0 findings on web new\ndb is silent again\n"));
    }

    void noHostIsSilentSince1970()
    {
        InboxBench bench;
        const Settings settings = settingsIn(bench);
        const AnnouncementDesk desk(settings);
        const auto schedule = daily("07:30 daily UTC");
        const auto beats = [&](bool there) {
            for (const Daemon d : allDaemons) {
                const std::string path = bench.layout.heartbeat({d, "web"});
                if (there)
                    bench.write(path, encodeHeartbeat({d, "web", "ok", {}, at("2026-11-18T07:31:00Z")}));
                else
                    QVERIFY(QFile::remove(QString::fromStdString(path)));
            }
        };
        beats(true); // it had reported before Prism began to look; then its heartbeats are lost
        QCOMPARE(desk.watch(schedule, at("2026-11-18T10:00:00Z")).count(WatchState::OnTime), std::size_t(6));
        beats(false);
        for (const auto &plan : {schedule, std::optional<DailySchedule>()}) {
            const WatchReport report = desk.watch(plan, at("2026-11-20T22:00:00Z"));
            for (const WatchedKey &key : report.keys)
                QVERIFY(!key.missedDue || *key.missedDue > at("2026-11-18T00:00:00Z"));
            for (const WatchCause &cause : report.causes)
                QVERIFY2(cause.sentence.find("1970") == std::string::npos, cause.sentence.c_str());
        }
        ToldLedger ledger = readToldLedger(settings.dataDirectory);
        ledger.expected["web"] = {"07:30 daily UTC", {}}; // as earlier versions wrote it
        QVERIFY(writeToldLedger(settings.dataDirectory, ledger));
        QVERIFY(desk.watch(schedule, at("2026-11-20T22:00:00Z")).causes.empty());
    }

private:
    std::string m_told;
};

QTEST_GUILESS_MAIN(TestAnnouncementDesk)
#include "tst_announcementdesk.moc"
