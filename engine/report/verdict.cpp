// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/verdict.h"

#include "engine/core/text.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace prism {
namespace {

std::size_t unlookedCells(const Bundle &bundle)
{
    return static_cast<std::size_t>(std::count_if(bundle.matrix().begin(), bundle.matrix().end(),
                                                  [](const BundleCell &c) { return c.ready && !c.looked; }));
}

std::size_t unhealthyCells(const Bundle &bundle)
{
    return static_cast<std::size_t>(
        std::count_if(bundle.matrix().begin(), bundle.matrix().end(), [](const BundleCell &c) {
            return c.ready && !c.health.empty() && c.health != "green";
        }));
}

// "1 P0, 4 P1", empty without any.
std::string byPriority(const std::array<int, 4> &counts)
{
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts.at(i) > 0)
            parts.push_back(std::to_string(counts.at(i)) + " P" + std::to_string(i));
    }
    return joined(parts, ", ");
}

// " 1 P0, 4 P1 open. New: 1 P0."
std::string openSentences(const FindingCounts &counts)
{
    const std::string open = byPriority(counts.open);
    const std::string fresh = byPriority(counts.fresh);
    std::string out = open.empty() ? std::string() : ' ' + open + " open";
    if (counts.other > 0)
        out += (open.empty() ? " " : ", ") + std::to_string(counts.other) +
               std::string(" without a valid priority");
    out += '.';
    if (counts.baseline)
        out += " This is the first run of a host: its findings are the baseline.";
    else
        out += fresh.empty() ? " None of them is new." : " New: " + fresh + '.';
    if (counts.carried > 0)
        out += ' ' + std::to_string(counts.carried) + " carried forward unseen.";
    return out;
}

} // namespace

int FindingCounts::openTotal() const
{
    return std::accumulate(open.begin(), open.end(), other);
}

int FindingCounts::freshTotal() const
{
    return std::accumulate(fresh.begin(), fresh.end(), 0);
}

FindingCounts countFindings(const Bundle &bundle)
{
    FindingCounts c;
    for (const BundleFinding &f : bundle.findings()) {
        if (isReportedResolved(f)) {
            ++c.resolved;
            continue;
        }
        c.carried += f.state == FindingState::Carried ? 1 : 0;
        c.baseline = c.baseline || f.state == FindingState::Baseline;
        if (f.rank > 3) {
            ++c.other;
            continue;
        }
        ++c.open.at(f.rank);
        if (f.state == FindingState::New || f.state == FindingState::Baseline ||
            f.state == FindingState::Regressed)
            ++c.fresh.at(f.rank);
    }
    return c;
}

std::string verdictOf(const Bundle &bundle)
{
    std::set<std::string_view> answered;
    for (const BundleCell &c : bundle.matrix()) {
        if (c.ready)
            answered.insert(c.host);
    }
    const std::size_t cells = bundle.matrix().size();
    const std::size_t ready = cells - std::min(cells, bundle.missing().size());
    const FindingCounts counts = countFindings(bundle);
    const std::size_t unhealthy = unhealthyCells(bundle);
    const std::size_t unlooked = unlookedCells(bundle);
    std::string out = std::to_string(answered.size()) + " of " +
                      counted(bundle.hosts().size(), "host", "hosts") + " answered, " +
                      std::to_string(ready) + " of " + counted(cells, "cell", "cells") + '.';
    if (counts.openTotal() > 0)
        out += openSentences(counts);
    else
        out += ready == cells && unhealthy + unlooked == 0 && cells > 0
                   ? " Nothing found: all is well."
                   : " Nothing found in what was looked at.";
    if (unlooked > 0)
        out += " In " + counted(unlooked, "cell", "cells") + " no detector looked.";
    if (unhealthy > 0)
        out += ' ' + counted(unhealthy, "producer had", "producers had") + " errors.";
    return out;
}

} // namespace prism
