// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/decisiontransitions.h"

#include <QTest>

#include <map>

using namespace prism;

namespace {

/// The whole table once more, written as an operator would say it.
const std::map<Standing, std::map<TriageAction, Standing>> &expected()
{
    using S = Standing;
    using A = TriageAction;
    static const std::map<Standing, std::map<TriageAction, Standing>> table{
        {S::Open,
         {{A::Approve, S::Approved},
          {A::Defer, S::Deferred},
          {A::Skip, S::Skipped},
          {A::Accept, S::Accepted},
          {A::FalsePositive, S::FalsePositive},
          {A::Resolve, S::Resolved}}},
        {S::Approved,
         {{A::Defer, S::Deferred},
          {A::Skip, S::Skipped},
          {A::Accept, S::Accepted},
          {A::FalsePositive, S::FalsePositive},
          {A::Undo, S::Open},
          {A::Worsen, S::BrokeThrough},
          {A::Resolve, S::Resolved}}},
        {S::Deferred,
         {{A::Approve, S::Approved},
          {A::Defer, S::Deferred},
          {A::Accept, S::Accepted},
          {A::FalsePositive, S::FalsePositive},
          {A::Undo, S::Open},
          {A::RunOut, S::BrokeThrough},
          {A::Worsen, S::BrokeThrough},
          {A::Resolve, S::Resolved}}},
        {S::Skipped,
         {{A::Approve, S::Approved},
          {A::Defer, S::Deferred},
          {A::Accept, S::Accepted},
          {A::FalsePositive, S::FalsePositive},
          {A::Undo, S::Open},
          {A::RunOut, S::BrokeThrough},
          {A::Worsen, S::BrokeThrough},
          {A::Resolve, S::Resolved}}},
        {S::Accepted,
         {{A::Approve, S::Approved},
          {A::Accept, S::Accepted},
          {A::FalsePositive, S::FalsePositive},
          {A::Undo, S::Open},
          {A::RunOut, S::BrokeThrough},
          {A::Worsen, S::BrokeThrough},
          {A::Resolve, S::Resolved}}},
        {S::FalsePositive,
         {{A::Approve, S::Approved},
          {A::Accept, S::Accepted},
          {A::FalsePositive, S::FalsePositive},
          {A::Undo, S::Open},
          {A::RunOut, S::BrokeThrough},
          {A::Worsen, S::BrokeThrough},
          {A::Resolve, S::Resolved}}},
        {S::BrokeThrough,
         {{A::Approve, S::Approved},
          {A::Defer, S::Deferred},
          {A::Skip, S::Skipped},
          {A::Accept, S::Accepted},
          {A::FalsePositive, S::FalsePositive},
          {A::Undo, S::Open},
          {A::Resolve, S::Resolved}}},
        {S::Resolved, {{A::Return, S::BrokeThrough}}},
    };
    return table;
}

} // namespace

class TestTransitions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPairIsAsWritten()
    {
        for (const Standing from : allStandings) {
            for (const TriageAction action : allTriageActions) {
                const auto &row = expected().at(from);
                const auto it = row.find(action);
                const auto wanted = it == row.end() ? std::nullopt : std::optional(it->second);
                QVERIFY2(transition(from, action) == wanted,
                         (std::string(standingName(from)) + " + " + std::string(triageActionName(action)))
                             .c_str());
            }
        }
    }

    void everyRefusalHasAReason()
    {
        for (const Standing from : allStandings) {
            for (const TriageAction action : allTriageActions)
                QCOMPARE(whyNot(from, action).empty(), transition(from, action).has_value());
        }
    }

    void nothingHidesForEver()
    {
        for (const Standing from : allStandings) {
            if (!isHidden(from))
                continue;
            QVERIFY(transition(from, TriageAction::RunOut) == Standing::BrokeThrough);
            QVERIFY(transition(from, TriageAction::Worsen) == Standing::BrokeThrough);
        }
    }

    void everyDecisionCanBeUndone()
    {
        for (const DecisionKind kind : allDecisionKinds) {
            const auto to = transition(Standing::Open, actionOf(kind));
            QVERIFY(to.has_value());
            QVERIFY(transition(*to, TriageAction::Undo) == Standing::Open);
        }
    }

    void theHelpDrawsEveryTransition()
    {
        const std::string text = transitionsAsText();
        for (const auto &[from, row] : expected()) {
            for (const auto &[action, to] : row)
                QVERIFY2(text.find(std::string(triageActionName(action)) + " > " +
                                   std::string(standingName(to))) != std::string::npos,
                         text.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestTransitions)
#include "tst_transitions.moc"
