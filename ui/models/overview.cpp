// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/overview.h"

#include "engine/audit/priority.h"
#include "engine/core/jsonparser.h"
#include "engine/triage/decisionupkeep.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace prism {

namespace {

CellState absentState(std::string_view kind)
{
    if (kind == "failed" || kind == "corrupt")
        return CellState::Crashed;
    return kind == "stale" ? CellState::Stale : CellState::Missing;
}

CellState stateOf(const BundleCell &cell, std::string_view problem)
{
    if (!cell.ready)
        return absentState(problem);
    const bool healthy = cell.health != "yellow";
    if (cell.findings > 0)
        return healthy ? CellState::Findings : CellState::Partial;
    if (!healthy)
        return CellState::Unhealthy;
    return cell.looked ? CellState::Clean : CellState::NothingRan;
}

// Why a daemon that looked at nothing had nothing to look at: every detector is off or says that it does not
// apply here. Nothing if one of them could have found something.
std::optional<std::string> whyNotApplicable(const BundleKey &key)
{
    if (key.revision.empty() || key.revision.find("\"clean\"") != std::string::npos)
        return std::nullopt;
    const JsonValue tree = parseJson(key.revision).value_or(JsonValue());
    const JsonValue *detectors = tree.find("detectors");
    if (detectors == nullptr || detectors->items().empty())
        return std::nullopt;
    std::string why;
    for (const JsonValue &detector : detectors->items()) {
        const std::string outcome = detector.stringOr("outcome");
        if (outcome != "not applicable" && outcome != "off")
            return std::nullopt;
        if (why.empty())
            why = detector.stringOr("reason");
    }
    return why;
}

using KeyIndex = std::unordered_map<std::string_view, const BundleKey *>;
using ReasonIndex = std::unordered_map<std::string_view, const Problem *>;

CellFacts factsOf(const BundleCell &cell, const KeyIndex &keys, const ReasonIndex &reasons)
{
    const std::string text = SummaryKey{cell.daemon, cell.host}.text();
    const auto found = keys.find(text);
    const BundleKey *key = found == keys.end() ? nullptr : found->second;
    CellFacts facts;
    const auto reason = reasons.find(text);
    facts.state =
        stateOf(cell, reason == reasons.end() ? std::string_view() : std::string_view(reason->second->kind));
    facts.findings = cell.findings;
    facts.topPriority = cell.topPriority;
    facts.rank = priorityRank(cell.topPriority);
    if (key != nullptr) {
        facts.carried = key->carried;
        facts.fresh = key->countNew + key->regressed;
    }
    if (reason != reasons.end())
        facts.reason = reason->second->message;
    if (key != nullptr && (facts.state == CellState::Clean || facts.state == CellState::NothingRan)) {
        if (const auto why = whyNotApplicable(*key)) {
            facts.state = CellState::NotApplicable;
            facts.reason = *why;
        }
    }
    return facts;
}

void countFindings(Overview &overview, const Bundle &bundle)
{
    for (const BundleFinding &finding : bundle.findings()) {
        if (isReportedResolved(finding)) {
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

// What an entry of the queue and a finding have in common.
struct QueueKey
{
    std::string_view source;
    std::string_view id;
    bool operator==(const QueueKey &) const = default;
};
struct QueueKeyHash
{
    std::size_t operator()(const QueueKey &key) const noexcept
    {
        return std::hash<std::string_view>()(key.source) * 31 + std::hash<std::string_view>()(key.id);
    }
};
using HiddenKeys = std::unordered_set<QueueKey, QueueKeyHash>;

HiddenKeys hiddenKeys(const Bundle &bundle, const DecidedView *view)
{
    HiddenKeys keys;
    if (view == nullptr)
        return keys;
    for (const DecidedFinding &decided : view->decided) {
        const BundleFinding &finding = bundle.findings()[decided.finding];
        if (isHidden(decided.standing))
            keys.insert({bundle.keys()[finding.key].text, finding.id});
    }
    return keys;
}

// The head of what is not hidden.
void listQueue(Overview &overview, const Bundle &bundle, const HiddenKeys &hidden)
{
    // The whole queue is read only if something of it is hidden.
    const auto &entries = hidden.empty() ? bundle.queueHead().head() : bundle.queue();
    std::size_t passed = hidden.empty() ? bundle.queueHead().size() - entries.size() : 0;
    for (const QueueEntry &entry : entries) {
        if (!hidden.empty() && hidden.contains({entry.sourceKey, entry.findingId}))
            continue;
        if (overview.queue.size() == mostQueued) {
            ++passed;
            continue;
        }
        QueueItem item;
        item.source = entry.sourceKey;
        item.id = entry.findingId;
        item.action = entry.action;
        item.priority = entry.priority;
        item.rank = priorityRank(item.priority);
        item.carried = entry.carried;
        item.hosts = 0;
        overview.queue.push_back(std::move(item));
    }
    overview.queueMore = passed;
}

// What the findings add to it; one pass over them, for the ids that are listed.
void takeQueue(Overview &overview, const Bundle &bundle, const DecidedView *view)
{
    listQueue(overview, bundle, hiddenKeys(bundle, view));
    std::unordered_map<std::string_view, std::vector<std::size_t>> wanted;
    for (std::size_t i = 0; i < overview.queue.size(); ++i)
        wanted[overview.queue[i].id].push_back(i);
    for (const BundleFinding &finding : bundle.findings()) {
        const auto found = wanted.find(finding.id);
        if (found == wanted.end())
            continue;
        const BundleKey &key = bundle.keys()[finding.key];
        for (const std::size_t i : found->second) {
            QueueItem &item = overview.queue[i];
            const bool sameDaemon = item.source.substr(0, item.source.find('@')) == daemonName(key.daemon);
            item.hosts += sameDaemon && !isReportedResolved(finding) ? 1 : 0;
            if (item.source != key.text)
                continue;
            item.title = finding.title;
            item.state = finding.state;
        }
    }
}

void countDecisions(Overview &overview, const DecidedView *view, double secondsPerFinding)
{
    overview.undecided = overview.freshTotal;
    overview.undecidedUrgent = overview.open[0];
    if (view != nullptr) {
        overview.undecided = static_cast<int>(view->wantedCount);
        overview.undecidedUrgent = static_cast<int>(view->undecidedUrgent);
        overview.hidden = static_cast<int>(view->hiddenCount());
        overview.brokenThrough = static_cast<int>(view->count(Standing::BrokeThrough));
    }
    overview.minutesToDecide = minutesFor(static_cast<std::uint32_t>(overview.undecided), secondsPerFinding);
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

Overview overviewOf(const Bundle &bundle, const DecidedView *view, double secondsPerFinding)
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
        reasons.emplace(problem.key, &problem);
    overview.cells.reserve(bundle.matrix().size());
    for (const BundleCell &cell : bundle.matrix()) {
        overview.cells.push_back(factsOf(cell, keys, reasons));
        const CellState state = overview.cells.back().state;
        overview.incompleteCells += hasLooked(state) ? 0 : 1;
    }
    countFindings(overview, bundle);
    countDecisions(overview, view, secondsPerFinding);
    takeQueue(overview, bundle, view);
    overview.consumed = bundle.path().find("/consumed/") != std::string::npos;
    return overview;
}

Overview decidedOverview(Overview plain, const Bundle &bundle, const DecidedView &view,
                         double secondsPerFinding)
{
    countDecisions(plain, &view, secondsPerFinding);
    if (view.hiddenCount() == 0)
        return plain;
    plain.queue.clear();
    takeQueue(plain, bundle, &view);
    return plain;
}

} // namespace prism
