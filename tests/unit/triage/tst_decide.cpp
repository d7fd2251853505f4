// SPDX-License-Identifier: GPL-3.0-or-later
#include "triagebench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

const std::string day1 = "2026-11-16";
const std::string day2 = "2026-11-17";
const std::string key = "lint@web";

/// Two hosts; "a" and "b" on web, "a" on db from day 2 on if wanted.
struct Morning
{
    TriageBench bench;
    std::shared_ptr<const Bundle> first;

    explicit Morning(const std::string &firstPriority = "P2", const std::string &evidence = R"(["one"])")
    {
        bench.hosts = {"web", "db"};
        bench.produce(day1, key, true, {found("a", firstPriority, evidence), found("lint:rule:b", "P3")});
        bench.produce(day1, "lint@db", true, {found("lint:rule:c", "P3")});
        first = bench.bundleOf(day1);
    }
    static std::string found(const std::string &id, const std::string &priority,
                             const std::string &evidence = R"(["one"])")
    {
        return R"({"id":")" + id + R"(","title":"T","affected_surface":"s","priority":")" + priority +
               R"(","evidence":)" + evidence + "}";
    }
    std::vector<Decision> decided(DecisionKind kind, const std::string &id = "a",
                                  DecisionReach reach = DecisionReach::ThisHost,
                                  DeferUntil until = DeferUntil::Date)
    {
        auto request = TriageBench::request(kind, {TriageBench::position(*first, key, id)});
        request.reach = reach;
        request.deferUntil = until;
        return TriageBench::decided(*first, request, day1);
    }
    /// The second day, where "a" is as given.
    std::shared_ptr<const Bundle> second(const std::string &priority,
                                         const std::string &evidence = R"(["one"])", bool onDb = false)
    {
        bench.produce(day2, key, true, {found("a", priority, evidence), found("lint:rule:b", "P3")});
        bench.produce(day2, "lint@db", true,
                      onDb ? std::vector{found("a", priority), found("lint:rule:c", "P3")}
                           : std::vector{found("lint:rule:c", "P3")});
        return bench.bundleOf(day2);
    }
};

std::string standingOf(const Bundle &bundle, const DecidedView &view, const std::string &id,
                       const std::string &at = key)
{
    const std::uint32_t position = TriageBench::position(bundle, at, id);
    std::string out(standingName(view.standing(position)));
    if (const DecidedFinding *decided = view.find(position); decided && decided->why != Breakthrough::None)
        out += ": " + breakthroughText(*decided, view.decisions[decided->decision]);
    return out;
}

} // namespace

class TestDecide : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDecisionHidesItsFindingOnly()
    {
        Morning m;
        const auto view = decide(*m.first, m.decided(DecisionKind::Accept), day1);
        QCOMPARE(standingOf(*m.first, view, "a"), std::string("accepted"));
        QCOMPARE(standingOf(*m.first, view, "lint:rule:b"), std::string("open"));
        QCOMPARE(view.hiddenCount(), 1U);
        QCOMPARE(view.count(Standing::Open), 2U);
    }

    void anApprovedFindingStaysInSightAndIsDecided()
    {
        Morning m;
        const auto view = decide(*m.first, m.decided(DecisionKind::Approve), day1);
        QCOMPARE(standingOf(*m.first, view, "a"), std::string("approved"));
        QCOMPARE(view.hiddenCount(), 0U);
        QVERIFY(!view.wanted[TriageBench::position(*m.first, key, "a")]);
    }

    void aSkipEndsWithTheDay()
    {
        Morning m;
        const auto decisions = m.decided(DecisionKind::Skip);
        QCOMPARE(standingOf(*m.first, decide(*m.first, decisions, day1), "a"), std::string("skipped"));
        QCOMPARE(standingOf(*m.first, decide(*m.first, decisions, day2), "a"),
                 std::string("broke through: the decision (skip) ended on 2026-11-17"));
    }

    void anEndIsJudgedWhenItIsRead()
    {
        Morning m;
        const auto decisions = m.decided(DecisionKind::Accept);
        QCOMPARE(standingOf(*m.first, decide(*m.first, decisions, "2026-11-30"), "a"),
                 std::string("accepted"));
        QCOMPARE(standingOf(*m.first, decide(*m.first, decisions, "2026-12-01"), "a"),
                 std::string("broke through: the decision (accept) ended on 2026-12-01"));
    }

    void deferredUntilTheNextBundle()
    {
        Morning m;
        const auto decisions =
            m.decided(DecisionKind::Defer, "a", DecisionReach::ThisHost, DeferUntil::NextBundle);
        QCOMPARE(standingOf(*m.first, decide(*m.first, decisions, day1), "a"), std::string("deferred"));
        const auto second = m.second("P2");
        QCOMPARE(standingOf(*second, decide(*second, decisions, day2), "a"),
                 std::string("broke through: deferred until the next bundle"));
    }

    void aHigherPriorityBreaksThrough()
    {
        Morning m;
        const auto decisions =
            m.decided(DecisionKind::Defer, "a", DecisionReach::ThisHost, DeferUntil::Worse);
        const auto second = m.second("P0");
        const auto view = decide(*second, decisions, day2);
        QCOMPARE(standingOf(*second, view, "a"), std::string("broke through: now P0, was P2"));
        QCOMPARE(view.undecidedUrgent, 1U);
    }

    void aLowerPriorityDoesNot()
    {
        Morning m;
        const auto second = m.second("P3");
        QCOMPARE(standingOf(*second, decide(*second, m.decided(DecisionKind::Defer), day2), "a"),
                 std::string("deferred"));
    }

    void muchMoreEvidenceBreaksThrough()
    {
        Morning m("P2", R"(["1","2"])");
        const auto second = m.second("P2", R"(["1","2","3","4","5","6",{"n":[7]}])");
        QCOMPARE(standingOf(*second, decide(*second, m.decided(DecisionKind::Accept), day2), "a"),
                 std::string("broke through: now 7 pieces of evidence, was 2"));
    }

    void anotherHostBreaksThrough()
    {
        Morning m;
        const auto second = m.second("P2", R"(["one"])", true);
        const auto view = decide(*second, m.decided(DecisionKind::Defer), day2);
        QCOMPARE(standingOf(*second, view, "a"), std::string("broke through: now on 2 hosts, was 1"));
        QCOMPARE(standingOf(*second, view, "a", "lint@db"), std::string("open"));
    }

    void whatIsAcceptedEverywhereCoversHostsToCome()
    {
        Morning m;
        const auto second = m.second("P2", R"(["one"])", true);
        const auto view =
            decide(*second, m.decided(DecisionKind::Accept, "a", DecisionReach::AllHosts), day2);
        QCOMPARE(standingOf(*second, view, "a"), std::string("accepted"));
        QCOMPARE(standingOf(*second, view, "a", "lint@db"), std::string("accepted"));
    }

    void aRuleCoversItsFindingsOnEveryHost()
    {
        Morning m;
        const auto view =
            decide(*m.first, m.decided(DecisionKind::Accept, "lint:rule:b", DecisionReach::Rule), day1);
        QCOMPARE(standingOf(*m.first, view, "lint:rule:b"), std::string("accepted"));
        QCOMPARE(standingOf(*m.first, view, "lint:rule:c", "lint@db"), std::string("accepted"));
        QCOMPARE(standingOf(*m.first, view, "a"), std::string("open"));
    }

    void theNarrowestDecisionWins()
    {
        Morning m;
        auto decisions = m.decided(DecisionKind::Accept, "lint:rule:b", DecisionReach::Rule);
        const auto narrow = m.decided(DecisionKind::Approve, "lint:rule:b");
        decisions.insert(decisions.end(), narrow.begin(), narrow.end());
        const auto view = decide(*m.first, decisions, day1);
        QCOMPARE(standingOf(*m.first, view, "lint:rule:b"), std::string("approved"));
        QCOMPARE(standingOf(*m.first, view, "lint:rule:c", "lint@db"), std::string("accepted"));
    }

    void aWiderDecisionHoldsWhenTheNarrowOneRanOut()
    {
        Morning m;
        auto decisions = m.decided(DecisionKind::Accept, "lint:rule:b", DecisionReach::Rule);
        const auto narrow = m.decided(DecisionKind::Skip, "lint:rule:b");
        decisions.insert(decisions.end(), narrow.begin(), narrow.end());
        QCOMPARE(standingOf(*m.first, decide(*m.first, decisions, day2), "lint:rule:b"),
                 std::string("accepted"));
    }

    void whatComesBackAfterItWasResolvedIsUndecided()
    {
        Morning m;
        const auto decisions = m.decided(DecisionKind::Accept);
        m.bench.produce(day2, key, true, {Morning::found("lint:rule:b", "P3")});
        m.bench.produce(day2, "lint@db", true, {});
        static_cast<void>(m.bench.bundleOf(day2));
        const std::string day3 = "2026-11-18";
        m.bench.produce(day3, key, true, {Morning::found("a", "P2"), Morning::found("lint:rule:b", "P3")});
        m.bench.produce(day3, "lint@db", true, {});
        const auto third = m.bench.bundleOf(day3);
        QCOMPARE(standingOf(*third, decide(*third, decisions, day3), "a"),
                 std::string("broke through: it came back after it was resolved"));
    }

    void whatAsksForADecision()
    {
        Morning m("P1");
        const auto second = m.second("P1"); // recurring now
        const auto view = decide(*second, {}, day2);
        QVERIFY(view.wanted[TriageBench::position(*second, key, "a")]); // urgent, of any age
        QVERIFY(!view.wanted[TriageBench::position(*second, key, "lint:rule:b")]);
        QCOMPARE(view.wantedCount, 1U);
    }

    void evidenceIsCounted()
    {
        QCOMPARE(evidenceCount(R"({"id":"a"})"), 0U);
        QCOMPARE(evidenceCount(R"({"evidence":[ ]})"), 0U);
        QCOMPARE(
            evidenceCount("{\"x\":{\"evidence\":[1,2]},\"evidence\":[\"a,\\\"]\",[1,2],{\"b\":\"c,d\"}]}"),
            3U);
        QCOMPARE(evidenceCount(R"({"title":"evidence","evidence":"text"})"), 0U);
        QCOMPARE(evidenceCount("{\"evidence\":[\"cut"), 1U);
    }
};

QTEST_GUILESS_MAIN(TestDecide)
#include "tst_decide.moc"
