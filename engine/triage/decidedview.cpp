// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/decidedview.h"

#include "engine/triage/decisionindex.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace prism {
namespace {

struct Judged
{
    Breakthrough why = Breakthrough::None;
    std::uint32_t was = 0;
    std::uint32_t now = 0;
};

struct Today
{
    const Bundle &bundle;
    std::string_view day;
};

const DecisionSeen *seenThen(const Decision &decision, std::string_view host, std::string_view id)
{
    const auto it = std::lower_bound(decision.seen.begin(), decision.seen.end(), std::pair(host, id),
                                     [](const DecisionSeen &seen, const auto &wanted) {
                                         return std::pair<std::string_view, std::string_view>(
                                                    seen.host, seen.id) < wanted;
                                     });
    return it == decision.seen.end() || it->host != host || it->id != id ? nullptr : &*it;
}

/// Lists of evidence differ a little from day to day; twice as much, and not by a handful, is another matter.
bool hasGrown(std::uint32_t was, std::uint32_t now)
{
    return was > 0 && now >= 2 * was && now >= was + 5;
}

/// Who accepts a risk, or calls a rule wrong, everywhere means hosts to come as well.
bool mindsSpread(const Decision &decision)
{
    const bool everywhere =
        decision.scope.reach == DecisionReach::AllHosts || decision.scope.reach == DecisionReach::Rule;
    const bool forGood =
        decision.kind == DecisionKind::Accept || decision.kind == DecisionKind::FalsePositive;
    return !(everywhere && forGood);
}

/// A bundle knows the one before it only: what was there when it was decided and is new now was gone between.
bool hasComeBack(const Bundle &bundle, const Decision &decision, const BundleFinding &finding)
{
    return bundle.date() > decision.bundleDay &&
           (finding.state == FindingState::New || finding.state == FindingState::Regressed);
}

/// Whether a decision about this finding has broken, and by what.
Judged judge(const Today &today, const Decision &decision, const BundleFinding &finding, std::uint32_t hosts)
{
    const std::string &host = today.bundle.keys()[finding.key].host;
    const DecisionSeen *then = seenThen(decision, host, finding.id);
    if (then && decision.scope.isSingle() && hasComeBack(today.bundle, decision, finding))
        return {Breakthrough::CameBack, 0, 0};
    const std::uint8_t rank = then ? then->rank : decision.rank;
    if (finding.rank < rank)
        return {Breakthrough::Worse, rank, finding.rank};
    if (mindsSpread(decision) && hosts > decision.hosts)
        return {Breakthrough::Spread, decision.hosts, hosts};
    if (then && then->evidence > 0) {
        const std::uint32_t now = evidenceCount(finding.raw);
        if (hasGrown(then->evidence, now))
            return {Breakthrough::Grew, then->evidence, now};
    }
    if (!decision.hides())
        return {};
    if (decision.kind == DecisionKind::Defer && decision.deferUntil == DeferUntil::NextBundle &&
        today.bundle.date() > decision.bundleDay)
        return {Breakthrough::NextBundle, 0, 0};
    if (!decision.until.empty() && today.day >= decision.until)
        return {Breakthrough::RanOut, 0, 0};
    return {};
}

struct Match
{
    std::uint32_t finding;
    DecisionIndex::Hit hit;
};

Standing standingOf(DecisionKind kind)
{
    return transition(Standing::Open, actionOf(kind)).value_or(Standing::Open);
}

/// The narrowest decision that holds, else the narrowest one that broke; nothing if none covers the host.
std::optional<DecidedFinding> decideOne(const Today &today, const std::vector<Decision> &decisions,
                                        const Match &match)
{
    const BundleFinding &finding = today.bundle.findings()[match.finding];
    const std::string &host = today.bundle.keys()[finding.key].host;
    std::optional<DecidedFinding> broken;
    for (const DecisionSubject *subject : {match.hit.byId, match.hit.byRule}) {
        if (!subject)
            continue;
        for (const std::uint32_t position : subject->decisions) {
            const Decision &decision = decisions[position];
            if (!decision.scope.coversHost(host))
                continue;
            const Judged judged = judge(today, decision, finding, subject->hosts);
            if (judged.why == Breakthrough::None)
                return DecidedFinding{match.finding,      position, standingOf(decision.kind),
                                      Breakthrough::None, 0,        0};
            if (!broken)
                broken = DecidedFinding{match.finding, position,   Standing::BrokeThrough,
                                        judged.why,    judged.was, judged.now};
        }
    }
    return broken;
}

bool asks(const BundleFinding &finding, Standing standing)
{
    return isUndecided(standing) &&
           (standing == Standing::BrokeThrough || asksForDecision(finding.rank, finding.state));
}

void summarise(const Bundle &bundle, DecidedView &view)
{
    const auto &findings = bundle.findings();
    view.wanted.assign(findings.size(), false);
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const Standing standing = view.standings[i];
        ++view.counts.at(static_cast<std::size_t>(standing));
        if (isUndecided(standing) && findings[i].rank == 0)
            ++view.undecidedUrgent;
        if (asks(findings[i], standing)) {
            view.wanted[i] = true;
            ++view.wantedCount;
        }
    }
}

} // namespace

Standing DecidedView::standing(std::uint32_t finding) const
{
    return finding < standings.size() ? standings[finding] : Standing::Open;
}

const DecidedFinding *DecidedView::find(std::uint32_t finding) const
{
    const auto it =
        std::lower_bound(decided.begin(), decided.end(), finding,
                         [](const DecidedFinding &d, std::uint32_t value) { return d.finding < value; });
    return it == decided.end() || it->finding != finding ? nullptr : &*it;
}

std::uint32_t DecidedView::hiddenCount() const
{
    std::uint32_t sum = 0;
    for (const Standing standing : allStandings)
        sum += isHidden(standing) ? count(standing) : 0;
    return sum;
}

DecidedView decide(const Bundle &bundle, std::vector<Decision> decisions, std::string_view today)
{
    DecidedView view;
    view.decisions = std::move(decisions);
    const auto &findings = bundle.findings();
    view.standings.assign(findings.size(), Standing::Open);
    DecisionIndex index(view.decisions);
    std::vector<Match> matches;
    for (std::uint32_t i = 0; i < findings.size(); ++i) {
        const BundleFinding &finding = findings[i];
        if (isReportedResolved(finding)) {
            view.standings[i] = Standing::Resolved;
            continue;
        }
        const auto hit = index.count(bundle.keys()[finding.key].daemon, finding.key, finding.id);
        if (hit.byId || hit.byRule)
            matches.push_back({i, hit});
    }
    // Only now are the hosts of each subject counted.
    for (const Match &match : matches) {
        if (const auto decided = decideOne({bundle, today}, view.decisions, match)) {
            view.standings[match.finding] = decided->standing;
            view.decided.push_back(*decided);
        }
    }
    summarise(bundle, view);
    return view;
}

std::string breakthroughText(const DecidedFinding &finding, const Decision &decision)
{
    const auto number = [](std::uint32_t n) {
        return std::to_string(n);
    };
    switch (finding.why) {
    case Breakthrough::None:
        return {};
    case Breakthrough::RanOut:
        return "the decision (" + std::string(decisionKindName(decision.kind)) + ") ended on " +
               decision.until;
    case Breakthrough::NextBundle:
        return "deferred until the next bundle";
    case Breakthrough::CameBack:
        return "it came back after it was resolved";
    case Breakthrough::Worse:
        return "now P" + number(finding.now) + ", was " +
               (finding.was > 3 ? std::string("without priority") : "P" + number(finding.was));
    case Breakthrough::Grew:
        return "now " + number(finding.now) + " pieces of evidence, was " + number(finding.was);
    case Breakthrough::Spread:
        return "now on " + number(finding.now) + (finding.now == 1 ? " host" : " hosts") + ", was " +
               number(finding.was);
    }
    return {};
}

} // namespace prism
