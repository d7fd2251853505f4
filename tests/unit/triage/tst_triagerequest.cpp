// SPDX-License-Identifier: GPL-3.0-or-later
#include "triagebench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

const std::string day = "2026-11-16";

std::string faultsOf(const TriageRequest &request)
{
    std::string out;
    for (const TriageFault &fault : validateTriage(request, day))
        out += (out.empty() ? "" : " | ") + fault.field + ": " + fault.message;
    return out;
}

} // namespace

class TestTriageRequest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAcceptanceNeedsReasonOwnerAndEnd()
    {
        TriageRequest r;
        r.kind = DecisionKind::Accept;
        r.findings = {0};
        r.reason = "  ";
        QCOMPARE(faultsOf(r),
                 std::string("until: until is empty; give the day on which it comes back, YYYY-MM-DD | "
                             "reason: reason is empty; it is mandatory here | "
                             "owner: owner is empty; it is mandatory here"));
    }

    void aYearIsTheLongest()
    {
        auto r = TriageBench::request(DecisionKind::Accept, {0});
        r.until = "2027-11-16";
        QCOMPARE(faultsOf(r), std::string());
        r.until = "2027-11-17";
        QCOMPARE(faultsOf(r),
                 std::string("until: until is 2027-11-17; a decision holds for at most 365 days, until "
                             "2027-11-16"));
    }

    void anEndLiesAhead()
    {
        auto r = TriageBench::request(DecisionKind::Defer, {0});
        r.until = day;
        QVERIFY(!faultsOf(r).empty());
        r.until = "2026-02-30";
        QVERIFY(!faultsOf(r).empty());
        r.deferUntil = DeferUntil::Worse;
        QCOMPARE(faultsOf(r), std::string());
    }

    void anEmptySelectionIsAFault()
    {
        QCOMPARE(faultsOf(TriageBench::request(DecisionKind::Skip, {})),
                 std::string("findings: findings is empty; choose at least one"));
    }

    void everythingThatHidesEndsWithinAYear()
    {
        TriageBench b;
        b.produce(day, "lint@web", true, {finding("a")});
        const auto bundle = b.bundleOf(day);
        for (const DecisionKind kind : allDecisionKinds) {
            for (const DeferUntil until : {DeferUntil::Date, DeferUntil::Worse, DeferUntil::NextBundle}) {
                auto r = TriageBench::request(kind, {0});
                r.deferUntil = until;
                const auto made = TriageBench::decided(*bundle, r, day);
                QCOMPARE(made.size(), std::size_t{1});
                QCOMPARE(made[0].until.empty(), kind == DecisionKind::Approve);
                QVERIFY(made[0].until.empty() || daysBetween(day, made[0].until) <= longestDecision);
            }
        }
    }

    void eachRefusedItemSaysWhy()
    {
        TriageBench b;
        b.produce(day, "lint@web", true, {finding("a"), finding("b")});
        const auto bundle = b.bundleOf(day);
        const auto a = TriageBench::position(*bundle, "lint@web", "a");
        const auto other = TriageBench::position(*bundle, "lint@web", "b");
        const auto view =
            decide(*bundle,
                   TriageBench::decided(*bundle, TriageBench::request(DecisionKind::Accept, {a}), day), day);
        const auto plan = planTriage(*bundle, view, TriageBench::request(DecisionKind::Skip, {a, other}),
                                     TriageBench::at(day), day);
        QCOMPARE(plan.items.size(), std::size_t{2});
        QCOMPARE(plan.items[0].refused,
                 std::string("it is accepted and out of sight already; undo that first"));
        QCOMPARE(plan.items[1].refused, std::string());
        QCOMPARE(plan.decisions.size(), std::size_t{1});
        QCOMPARE(plan.decisions[0].scope.subject, std::string("b"));
    }

    void thePreviewCountsWhatIsCoveredToday()
    {
        TriageBench b;
        b.hosts = {"web", "db", "mail"};
        b.produce(day, "lint@web", true, {finding("lint:links:x"), finding("lint:links:y")});
        b.produce(day, "lint@db", true, {finding("lint:links:x"), finding("lint:mode:z")});
        b.produce(day, "debug@mail", true, {finding("lint:links:x")});
        const auto bundle = b.bundleOf(day);
        const auto at = TriageBench::position(*bundle, "lint@web", "lint:links:x");
        const auto covered = [&](DecisionReach reach) {
            auto r = TriageBench::request(DecisionKind::Accept, {at});
            r.reach = reach;
            r.hosts = {"db"};
            const auto plan = planTriage(*bundle, decide(*bundle, {}, day), r, TriageBench::at(day), day);
            return std::to_string(plan.covered.size()) + " on " + std::to_string(plan.coveredHosts);
        };
        QCOMPARE(covered(DecisionReach::ThisHost), std::string("1 on 1"));
        QCOMPARE(covered(DecisionReach::TheseHosts), std::string("1 on 1"));
        QCOMPARE(covered(DecisionReach::AllHosts), std::string("2 on 2"));
        QCOMPARE(covered(DecisionReach::Rule), std::string("3 on 2"));
    }

    void aSelectionOfOneRuleMakesOneDecision()
    {
        TriageBench b;
        b.produce(day, "lint@web", true, {finding("lint:links:x"), finding("lint:links:y")});
        const auto bundle = b.bundleOf(day);
        auto r = TriageBench::request(DecisionKind::FalsePositive, {0, 1});
        r.reach = DecisionReach::Rule;
        QCOMPARE(TriageBench::decided(*bundle, r, day).size(), std::size_t{1});
        r.reach = DecisionReach::ThisHost;
        const auto two = TriageBench::decided(*bundle, r, day);
        QCOMPARE(two.size(), std::size_t{2});
        QCOMPARE(two[0].batch, two[1].batch);
        QVERIFY(two[0].id != two[1].id);
    }
};

QTEST_GUILESS_MAIN(TestTriageRequest)
#include "tst_triagerequest.moc"
