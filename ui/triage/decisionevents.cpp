// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/decisionevents.h"

#include "ui/triage/triagetext.h"

namespace prism {

namespace {

bool isAbout(const DecisionScope &scope, const DecisionTarget &target)
{
    const std::string_view subject = scope.reach == DecisionReach::Rule ? ruleOfId(target.id) : target.id;
    return scope.daemon == target.daemon && scope.subject == subject && scope.coversHost(target.host);
}

} // namespace

std::vector<PastEvent> decisionEvents(const DecisionBook &book, const DecisionTarget &target)
{
    using Fate = BookedDecision::Fate;
    std::vector<PastEvent> events;
    for (const BookedDecision &booked : book.all()) {
        const Decision &decision = booked.decision;
        if (!isAbout(decision.scope, target))
            continue;
        events.push_back({decision.at.day(), madeText(decision).toStdString()});
        if (booked.fate == Fate::Reverted || booked.fate == Fate::Ended)
            events.push_back({booked.endedAt.day(), endedText(booked).toStdString()});
    }
    return events;
}

} // namespace prism
