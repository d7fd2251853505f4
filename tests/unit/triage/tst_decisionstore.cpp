// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/decisionsofday.h"
#include "engine/triage/decisionupkeep.h"
#include "engine/triage/historydatabase.h"
#include "triagebench.h"

#include <QFileInfo>
#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

const std::string day = "2026-11-16";

struct Desk
{
    TriageBench bench;
    std::shared_ptr<const Bundle> bundle;
    std::unique_ptr<DecisionStore> store;

    Desk()
    {
        bench.produce(day, "lint@web", true, {finding("a"), finding("b"), finding("c")});
        bundle = bench.bundleOf(day);
        store = open();
    }
    [[nodiscard]] std::unique_ptr<DecisionStore> open() const
    {
        auto opened = DecisionStore::open(bench.data());
        if (!opened)
            qFatal("%s", opened.error().text().text().c_str());
        return std::move(*opened);
    }
    std::vector<Decision> decide(DecisionKind kind, const std::vector<std::string> &ids,
                                 const std::string &time = "07:00:00")
    {
        std::vector<std::uint32_t> positions;
        for (const std::string &id : ids)
            positions.push_back(TriageBench::position(*bundle, "lint@web", id));
        auto decisions = TriageBench::decided(*bundle, TriageBench::request(kind, positions), day);
        for (Decision &decision : decisions)
            decision.at = TriageBench::at(day, time);
        if (const auto added = store->add(decisions); !added)
            qFatal("%s", added.error().text().text().c_str());
        return decisions;
    }
    [[nodiscard]] DecisionBook book() const
    {
        auto entries = store->entries();
        if (!entries)
            qFatal("%s", entries.error().text().text().c_str());
        return DecisionBook(std::move(*entries));
    }
    /// "a accept, b skip": what counts.
    [[nodiscard]] std::string inForce() const
    {
        std::string out;
        for (const Decision &d : book().inForce())
            out += (out.empty() ? "" : ", ") + d.scope.subject + ' ' + std::string(decisionKindName(d.kind));
        return out;
    }
};

} // namespace

class TestDecisionStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDecisionIsReadBackAsItWas()
    {
        Desk desk;
        const auto made = desk.decide(DecisionKind::Accept, {"a"});
        desk.store.reset();
        desk.store = desk.open();
        QCOMPARE(desk.book().inForce(), made);
        QCOMPARE(QFileInfo(QString::fromStdString(DecisionStore::pathIn(desk.bench.data()))).permissions() &
                     (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void theLedgerOnlyGrows()
    {
        Desk desk;
        desk.decide(DecisionKind::Accept, {"a"});
        const auto database = HistoryDatabase::open(DecisionStore::pathIn(desk.bench.data()));
        QVERIFY(bool(database));
        QVERIFY(!(*database)->execute(QStringLiteral("UPDATE ledger SET body = ''")));
        QVERIFY(!(*database)->execute(QStringLiteral("DELETE FROM ledger")));
        QCOMPARE(desk.inForce(), std::string("a accept"));
    }

    void undoTakesTheLastBatchBack()
    {
        Desk desk;
        desk.decide(DecisionKind::Accept, {"a"});
        desk.decide(DecisionKind::Skip, {"b", "c"}, "07:01:00");
        const auto undone =
            desk.store->revert(desk.book().lastBatch(), "ann", TriageBench::at(day, "07:02:00"));
        QCOMPARE(*undone, 2);
        QCOMPARE(desk.inForce(), std::string("a accept"));
        QCOMPARE(*desk.store->revert(desk.book().lastBatch(), "ann", TriageBench::at(day, "07:03:00")), 1);
        QCOMPARE(desk.inForce(), std::string());
        QVERIFY(desk.book().lastBatch().empty());
    }

    // An earlier day is told as it was left: not with what was decided or taken back since.
    void theBookAsOfADay()
    {
        Desk desk;
        desk.decide(DecisionKind::Accept, {"a"});
        const auto late = desk.decide(DecisionKind::Skip, {"b"}, "23:30:00");
        const std::string next = "2026-11-17";
        QCOMPARE(*desk.store->revert({late.front().id}, "ann", TriageBench::at(next, "08:00:00")), 1);
        const auto subjects = [&](const std::string &asOf, const std::string &zone) {
            std::string out;
            for (const Decision &d : bookAsOf(desk.book(), asOf, zone).inForce())
                out += d.scope.subject;
            return out;
        };
        QCOMPARE(subjects("2026-11-15", "UTC"), std::string());
        QCOMPARE(subjects(day, "UTC"), std::string("ab"));
        QCOMPARE(subjects(next, "UTC"), std::string("a"));
        QCOMPARE(subjects(day, "Europe/Berlin"), std::string("a")); // where it was the next day already
        const DecidedView view = decideAsOfItsDay(*desk.bundle, desk.book(), "UTC");
        QCOMPARE(view.standing(TriageBench::position(*desk.bundle, "lint@web", "b")), Standing::Skipped);
        QCOMPARE(view.hiddenCount(), 2U);
    }

    void undoingTheLaterDecisionBringsTheEarlierBack()
    {
        Desk desk;
        desk.decide(DecisionKind::Defer, {"a"});
        desk.decide(DecisionKind::Accept, {"a"}, "07:01:00");
        QCOMPARE(desk.inForce(), std::string("a accept"));
        QVERIFY(bool(desk.store->revert(desk.book().lastBatch(), "ann", TriageBench::at(day, "07:02:00"))));
        QCOMPARE(desk.inForce(), std::string("a defer"));
    }

    void aWholeMorningIsReverted()
    {
        Desk desk;
        desk.decide(DecisionKind::Accept, {"a"});
        desk.decide(DecisionKind::Skip, {"b"}, "07:01:00");
        const auto ids = desk.book().madeOn(day, "UTC");
        QCOMPARE(*desk.store->revert(ids, "ann", TriageBench::at(day, "08:00:00"), "wrong list"), 2);
        QCOMPARE(desk.inForce(), std::string());
        QCOMPARE(desk.book().all()[0].note, std::string("wrong list"));
        QCOMPARE(*desk.store->revert(ids, "ann", TriageBench::at(day, "08:00:01")), 0);
    }

    void theDayOfADecisionIsTheOperators()
    {
        Desk desk;
        desk.decide(DecisionKind::Accept, {"a"}, "23:30:00");
        QVERIFY(desk.book().madeOn("2026-11-17", "Europe/Berlin").size() == 1);
        QVERIFY(desk.book().madeOn(day, "Europe/Berlin").empty());
    }

    void aShortIdFindsItsDecision()
    {
        Desk desk;
        const auto made = desk.decide(DecisionKind::Accept, {"a"});
        const auto book = desk.book();
        QVERIFY(book.find(made[0].id.substr(0, 8)) != nullptr);
        QVERIFY(book.find(made[0].id.substr(0, 3)) == nullptr);
    }

    void aMergeAddsWhatIsNewAndNamesConflicts()
    {
        Desk here;
        Desk there;
        here.decide(DecisionKind::Accept, {"a"});
        there.decide(DecisionKind::Skip, {"a"}, "09:00:00");
        there.decide(DecisionKind::Skip, {"b"}, "09:01:00");
        const auto report = here.store->merge(*there.store->entries());
        QCOMPARE(report->added, 2);
        QCOMPARE(report->conflicts.size(), std::size_t{1});
        QVERIFY(report->conflicts[0].find("lint@web a") != std::string::npos);
        QCOMPARE(here.inForce(), std::string("a skip, b skip"));
        const auto again = here.store->merge(*there.store->entries());
        QCOMPARE(again->added, 0);
        QCOMPARE(again->known, 2);
    }

    void anEntrySurvivesTheWayThroughJson()
    {
        Desk desk;
        desk.decide(DecisionKind::Defer, {"a"});
        QVERIFY(bool(
            desk.store->revert(desk.book().lastBatch(), "ann", TriageBench::at(day, "08:00:00"), "why")));
        const auto entries = *desk.store->entries();
        QCOMPARE(entries.size(), std::size_t{2});
        for (const LedgerEntry &entry : entries) {
            const auto back = ledgerEntryFromJson(*parseJson(ledgerEntryToJson(entry)));
            QVERIFY(bool(back));
            QVERIFY(*back == entry);
        }
    }

    void hostileEntriesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("for ever") << QByteArray("2026-12-01") << QByteArray("9999-12-01")
                                  << QByteArray("until");
        QTest::newRow("no end") << QByteArray("2026-12-01") << QByteArray("") << QByteArray("until");
        QTest::newRow("kind") << QByteArray("\"accept\"") << QByteArray("\"erase\"") << QByteArray("kind");
        QTest::newRow("host") << QByteArray("[\"web\"]") << QByteArray("[\"../x\"]") << QByteArray("hosts");
        QTest::newRow("reach") << QByteArray("this-host") << QByteArray("all-hosts") << QByteArray("hosts");
        QTest::newRow("owner") << QByteArray("\"owner\":\"ann\"") << QByteArray("\"owner\":\"\"")
                               << QByteArray("reason");
        QTest::newRow("rank") << QByteArray("\"rank\":1") << QByteArray("\"rank\":-1") << QByteArray("rank");
    }
    void hostileEntriesAreRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, fault);
        Desk desk;
        desk.decide(DecisionKind::Accept, {"a"});
        QByteArray text = QByteArray::fromStdString(ledgerEntryToJson(desk.store->entries()->front()));
        QVERIFY(text.contains(from));
        text.replace(from, to);
        const auto entry = ledgerEntryFromJson(*parseJson(text.toStdString()));
        QVERIFY(!entry);
        QVERIFY2(entry.error().message.text().find(fault.toStdString()) != std::string::npos,
                 entry.error().message.text().c_str());
    }

    void theFixBeatsTheAcceptance()
    {
        Desk desk;
        desk.decide(DecisionKind::Accept, {"a", "b"});
        const std::string next = "2026-11-17";
        desk.bench.produce(next, "lint@web", true, {finding("b")});
        const auto bundle = desk.bench.bundleOf(next);
        QVERIFY(bool(keepDecisions(*desk.store, *bundle, TriageBench::at(next), next)));
        QCOMPARE(desk.inForce(), std::string("b accept"));
        QVERIFY(desk.book().all()[0].fate == BookedDecision::Fate::Ended);
    }

    void nothingEndsWhileNobodyLooked()
    {
        Desk desk;
        desk.decide(DecisionKind::Accept, {"a"});
        const std::string next = "2026-11-17";
        const auto bundle = desk.bench.bundleOf(next); // the producer is missing: its findings are carried
        QVERIFY(bool(keepDecisions(*desk.store, *bundle, TriageBench::at(next), next)));
        QCOMPARE(desk.inForce(), std::string("a accept"));
    }

    void decisionsThatMatchNothingAreListed()
    {
        Desk desk;
        desk.decide(DecisionKind::Accept, {"a"});
        const auto made = desk.book().inForce();
        QVERIFY(remindersOf(made, {}, "2026-11-29").matchNothing.empty());
        QCOMPARE(remindersOf(made, {}, "2026-11-30").matchNothing.size(), std::size_t{1});
        QVERIFY(remindersOf(made, {{made[0].id, "2026-11-20"}}, "2026-11-30").matchNothing.empty());
    }

    void decisionsThatEndThisWeekAreListed()
    {
        Desk desk;
        desk.decide(DecisionKind::Accept, {"a"}); // until 2026-12-01
        const auto made = desk.book().inForce();
        QVERIFY(remindersOf(made, {}, "2026-11-23").endSoon.empty());
        QCOMPARE(remindersOf(made, {}, "2026-11-24").endSoon.size(), std::size_t{1});
        QVERIFY(remindersOf(made, {}, "2026-12-01").endSoon.empty());
    }

    void theOperatorsPaceIsLearnt()
    {
        Desk desk;
        QCOMPARE(secondsPerFinding(desk.book()), 20.0);
        for (int i = 0; i < 12; ++i)
            desk.decide(i % 2 == 0 ? DecisionKind::Skip : DecisionKind::Accept, {"a"},
                        "07:" + std::string(i < 10 ? "0" : "") + std::to_string(i) + ":00");
        QCOMPARE(secondsPerFinding(desk.book()), 60.0);
        QCOMPARE(minutesFor(5, 60), 5);
        QCOMPARE(minutesFor(1, 2), 1);
        QCOMPARE(minutesFor(0, 2), 0);
    }

    void aFileOfANewerPrismIsRefused()
    {
        Desk desk;
        desk.store.reset();
        {
            const auto database = HistoryDatabase::open(DecisionStore::pathIn(desk.bench.data()));
            QVERIFY(bool((*database)->execute(QStringLiteral("PRAGMA user_version=99"))));
        }
        const auto opened = DecisionStore::open(desk.bench.data());
        QVERIFY(!opened);
        QVERIFY(opened.error().code == ErrorCode::Unsupported);
    }

    void readingWhereNothingWasDecidedCreatesNothing()
    {
        TriageBench bench;
        const auto book = readDecisions(bench.data());
        QVERIFY(bool(book));
        QVERIFY(book->all().empty());
        QVERIFY(!QFileInfo::exists(QString::fromStdString(bench.data())));
    }
};

QTEST_GUILESS_MAIN(TestDecisionStore)
#include "tst_decisionstore.moc"
