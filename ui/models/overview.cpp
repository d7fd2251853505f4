// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/overview.h"

#include "engine/audit/priority.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace prism {

namespace {

CellState stateOf(const BundleCell &cell)
{
    if (!cell.ready)
        return CellState::Missing;
    const bool healthy = cell.health != "yellow";
    if (cell.findings > 0)
        return healthy ? CellState::Findings : CellState::Partial;
    if (!healthy)
        return CellState::Unhealthy;
    return cell.looked ? CellState::Clean : CellState::NothingRan;
}

using KeyIndex = std::unordered_map<std::string_view, const BundleKey *>;
using ReasonIndex = std::unordered_map<std::string_view, std::string_view>;

CellFacts factsOf(const BundleCell &cell, const KeyIndex &keys, const ReasonIndex &reasons)
{
    const std::string text = SummaryKey{cell.daemon, cell.host}.text();
    const auto found = keys.find(text);
    const BundleKey *key = found == keys.end() ? nullptr : found->second;
    CellFacts facts;
    facts.state = stateOf(cell);
    facts.findings = cell.findings;
    facts.topPriority = cell.topPriority;
    facts.rank = priorityRank(cell.topPriority);
    if (key != nullptr) {
        facts.carried = key->carried;
        facts.fresh = key->countNew + key->regressed;
    }
    if (const auto reason = reasons.find(text); reason != reasons.end())
        facts.reason = reason->second;
    return facts;
}

void countFindings(Overview &overview, const Bundle &bundle)
{
    for (const BundleFinding &finding : bundle.findings()) {
        if (finding.state == FindingState::Resolved) {
            ++overview.resolved;
            continue;
        }
        const std::size_t rank = std::min<std::size_t>(finding.rank, overview.open.size() - 1);
        ++overview.openTotal;
        ++overview.open[rank];
        if (finding.state == FindingState::New || finding.state == FindingState::Regressed) {
            ++overview.freshTotal;
            ++overview.fresh[rank];
        }
        overview.baseline += finding.state == FindingState::Baseline ? 1 : 0;
        overview.carried += finding.state == FindingState::Carried ? 1 : 0;
    }
}

int answeredHosts(const Bundle &bundle)
{
    std::unordered_set<std::string_view> present;
    for (const BundleKey &key : bundle.keys()) {
        if (key.present)
            present.insert(key.host);
    }
    return static_cast<int>(std::ranges::count_if(
        bundle.hosts(), [&](const std::string &host) { return present.contains(host); }));
}

} // namespace

Overview overviewOf(const Bundle &bundle)
{
    Overview overview;
    overview.bundleId = bundle.id();
    overview.day = bundle.date();
    overview.assembledAt = bundle.assembledAt();
    overview.partial = bundle.isPartial();
    overview.hosts = bundle.hosts();
    overview.missing = bundle.missing();
    overview.problems = bundle.problems();
    overview.answeredHosts = answeredHosts(bundle);

    KeyIndex keys;
    for (const BundleKey &key : bundle.keys())
        keys.emplace(key.text, &key);
    ReasonIndex reasons;
    for (const Problem &problem : bundle.problems())
        reasons.emplace(problem.key, problem.message);
    overview.cells.reserve(bundle.matrix().size());
    for (const BundleCell &cell : bundle.matrix()) {
        overview.cells.push_back(factsOf(cell, keys, reasons));
        const CellState state = overview.cells.back().state;
        overview.incompleteCells += state != CellState::Clean && state != CellState::Findings ? 1 : 0;
    }
    countFindings(overview, bundle);
    return overview;
}

} // namespace prism
