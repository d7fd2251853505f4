// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/decisionupkeep.h"

#include "engine/triage/decisionindex.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace prism {
namespace {

constexpr double usualSeconds = 20;
constexpr std::size_t enoughPauses = 10;
constexpr int soonDays = 7;
constexpr int idleDays = 14;

} // namespace

std::vector<std::string> endedByResolution(const Bundle &bundle, const std::vector<Decision> &inForce)
{
    std::vector<bool> isFound(inForce.size(), false);
    DecisionIndex index(inForce);
    for (const BundleFinding &finding : bundle.findings()) {
        if (isReportedResolved(finding))
            continue;
        const BundleKey &key = bundle.keys()[finding.key];
        const auto hit = index.count(key.daemon, finding.key, finding.id);
        if (!hit.byId)
            continue;
        for (const std::uint32_t position : hit.byId->decisions) {
            if (inForce[position].scope.coversHost(key.host))
                isFound[position] = true;
        }
    }
    std::vector<std::string> out;
    for (std::size_t i = 0; i < inForce.size(); ++i) {
        if (inForce[i].scope.isSingle() && !isFound[i] && bundle.date() >= inForce[i].bundleDay)
            out.push_back(inForce[i].id);
    }
    return out;
}

Result<void> keepDecisions(const DecisionStore &store, const Bundle &bundle, UtcTime now,
                           std::string_view today)
{
    auto entries = store.entries();
    if (!entries)
        return entries.error();
    const DecisionBook book(std::move(*entries));
    const auto inForce = book.inForce();
    if (inForce.empty())
        return {};
    const auto ended = endedByResolution(bundle, inForce);
    if (!ended.empty()) {
        if (const auto done = store.end(ended, now, "resolved: not found in " + bundle.id()); !done)
            return done.error();
    }
    const DecidedView view = decide(bundle, inForce, today);
    std::set<std::string> matched;
    for (const DecidedFinding &decided : view.decided)
        matched.insert(view.decisions[decided.decision].id);
    if (matched.empty())
        return {};
    return store.noteMatched({matched.begin(), matched.end()}, bundle.date());
}

DecisionReminders remindersOf(const std::vector<Decision> &inForce,
                              const std::map<std::string, std::string> &matched, std::string_view today)
{
    DecisionReminders out;
    for (const Decision &decision : inForce) {
        const bool holds = decision.hides() && decision.until > today;
        if (holds && decision.kind != DecisionKind::Skip && daysBetween(today, decision.until) <= soonDays)
            out.endSoon.push_back(decision);
        const auto it = matched.find(decision.id);
        const std::string last =
            std::max(decision.at.day(), it == matched.end() ? std::string() : it->second);
        if (holds && last < today && daysBetween(last, today) >= idleDays)
            out.matchNothing.push_back(decision);
    }
    return out;
}

double secondsPerFinding(const DecisionBook &book)
{
    std::vector<double> pauses;
    const auto &all = book.all();
    std::size_t begin = 0;
    std::int64_t before = 0;
    while (begin < all.size()) {
        std::size_t end = begin;
        while (end < all.size() && all[end].decision.batch == all[begin].decision.batch)
            ++end;
        const std::int64_t at = all[begin].decision.at.seconds;
        if (begin > 0 && at - before <= longestDecisionPause)
            pauses.push_back(static_cast<double>(at - before) / static_cast<double>(end - begin));
        before = at;
        begin = end;
    }
    if (pauses.size() < enoughPauses)
        return usualSeconds;
    const auto middle = pauses.begin() + static_cast<std::ptrdiff_t>(pauses.size() / 2);
    std::nth_element(pauses.begin(), middle, pauses.end());
    return std::max(1.0, *middle);
}

int minutesFor(std::uint32_t findings, double secondsEach)
{
    if (findings == 0)
        return 0;
    return std::max(1, static_cast<int>(std::lround(findings * secondsEach / 60)));
}

} // namespace prism
