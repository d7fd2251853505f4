// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/reportdecisions.h"

#include "engine/core/localday.h"

#include <map>

namespace prism {
namespace {

ReportDecision::Effect effectOf(const Decision &decision, Breakthrough why)
{
    using Effect = ReportDecision::Effect;
    if (why != Breakthrough::None)
        return Effect::BrokenFrom;
    switch (decision.kind) {
    case DecisionKind::Approve:
        return Effect::Marks;
    case DecisionKind::Defer:
    case DecisionKind::Skip:
        return Effect::Sets;
    case DecisionKind::Accept:
    case DecisionKind::FalsePositive:
        return Effect::Settles;
    }
    return Effect::Marks;
}

} // namespace

std::string_view decisionWord(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Approve:
        return "approved";
    case DecisionKind::Defer:
        return "deferred";
    case DecisionKind::Skip:
        return "skipped";
    case DecisionKind::Accept:
        return "accepted risk";
    case DecisionKind::FalsePositive:
        return "false positive";
    }
    return {};
}

std::string decisionEnd(const Decision &decision)
{
    if (decision.until.empty())
        return {};
    if (decision.kind == DecisionKind::Defer && decision.deferUntil == DeferUntil::NextBundle)
        return "the next bundle";
    if (decision.kind == DecisionKind::Defer && decision.deferUntil == DeferUntil::Worse)
        return "it is worse, at most " + decision.until;
    return decision.until;
}

void addDecisions(Report &report, const DecidedView &view, const std::string &timeZone)
{
    if (view.decided.empty())
        return;
    report.decisionOf.assign(report.bundle->findings().size(), Report::undecided);
    // One row for all findings that a decision hides, another for each way it broke.
    std::map<std::pair<std::uint32_t, std::string>, std::uint32_t> rows;
    for (const DecidedFinding &decided : view.decided) {
        const Decision &decision = view.decisions[decided.decision];
        const std::string why = breakthroughText(decided, decision);
        const auto [it, isNew] = rows.emplace(std::pair(decided.decision, why),
                                              static_cast<std::uint32_t>(report.decisions.size()));
        if (isNew) {
            report.decisions.push_back({std::string(decisionWord(decision.kind)),
                                        effectOf(decision, decided.why), decision.reason, decision.owner,
                                        decisionEnd(decision), decision.author,
                                        localDay(decision.at, timeZone), why});
        }
        report.decisionOf[decided.finding] = it->second;
    }
}

} // namespace prism
