// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/watch/announcementbench.h"

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
};

QTEST_GUILESS_MAIN(TestAnnouncementDesk)
#include "tst_announcementdesk.moc"
