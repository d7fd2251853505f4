// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/words.h"

#include "engine/core/text.h"
#include "engine/report/verdict.h"

#include <functional>
#include <map>
#include <unordered_map>

namespace prism {
namespace {

constexpr std::size_t shownEntries = 100;

/// Key and id of a finding; both are views into the bundle.
using FindingName = std::pair<std::string_view, std::string_view>;

struct FindingNameHash
{
    std::size_t operator()(const FindingName &name) const
    {
        const std::hash<std::string_view> hash;
        return hash(name.first) * 31 + hash(name.second);
    }
};

bool isToDo(const Report &report, std::uint32_t position)
{
    const ReportDecision *decision = report.decision(position);
    return !isReportedResolved(report.bundle->findings()[position]) && !(decision && decision->hides());
}

std::string reasonOf(const BundleFinding &finding, const ReportDecision *decision)
{
    std::string reason(stateWords(finding.state));
    if (decision && !decision->breakthrough.empty())
        reason += ", back: " + printable(decision->breakthrough);
    return reason;
}

} // namespace

ReportQueue queueOf(const Report &report)
{
    const Bundle &bundle = *report.bundle;
    std::unordered_map<FindingName, std::uint32_t, FindingNameHash> shown;
    shown.reserve(report.findings.size());
    for (const std::uint32_t position : report.findings) {
        if (!isToDo(report, position))
            continue;
        const BundleFinding &f = bundle.findings()[position];
        shown.emplace(FindingName(bundle.keys()[f.key].text, f.id), position);
    }
    ReportQueue queue;
    for (const QueueEntry &q : bundle.queue()) {
        const auto it = shown.find({q.sourceKey, q.findingId});
        if (it == shown.end())
            continue;
        if (queue.entries.size() == shownEntries) {
            ++queue.more;
            continue;
        }
        const BundleFinding &f = bundle.findings()[it->second];
        queue.entries.push_back({std::string(q.priority), std::string(f.title.empty() ? q.action : f.title),
                                 std::string(q.sourceKey), std::string(q.findingId),
                                 reasonOf(f, report.decision(it->second)), std::string(q.skill)});
    }
    return queue;
}

std::string_view stateWords(FindingState state)
{
    switch (state) {
    case FindingState::New:
        return "new";
    case FindingState::Baseline:
        return "there in the first run of its host";
    case FindingState::Recurring:
        return "was open before";
    case FindingState::Regressed:
        return "came back after it was resolved";
    case FindingState::Carried:
        return "carried forward, not confirmed";
    case FindingState::Resolved:
        return "reported as resolved";
    case FindingState::Unknown:
        return "new or open before";
    }
    return "new or open before";
}

std::string decisionWords(const ReportDecision &d)
{
    std::string out = d.kind;
    if (!d.until.empty())
        out += " until " + d.until;
    if (!d.owner.empty())
        out += ", owner " + d.owner;
    if (!d.author.empty())
        out += ", by " + d.author;
    if (!d.decidedOn.empty())
        out += " on " + d.decidedOn;
    if (!d.reason.empty())
        out += ": " + d.reason;
    if (!d.breakthrough.empty())
        out += "; back because " + d.breakthrough;
    return out;
}

std::string decisionSentence(const Report &report)
{
    std::map<std::string, std::size_t> kinds;
    std::size_t hidden = 0;
    std::size_t open = 0;
    for (const std::uint32_t position : report.findings) {
        if (isReportedResolved(report.bundle->findings()[position]))
            continue;
        const ReportDecision *d = report.decision(position);
        if (d && d->hides()) {
            ++hidden;
            ++kinds[d->kind];
        } else {
            ++open;
        }
    }
    std::vector<std::string> parts;
    for (const auto &[kind, count] : kinds)
        parts.push_back(std::to_string(count) + ' ' + kind);
    return std::to_string(open) + " to do, " + std::to_string(hidden) + " hidden by decisions" +
           (parts.empty() ? "" : " (" + joined(parts, ", ") + ')') + '.';
}

std::vector<std::vector<std::uint32_t>> coveredFindings(const Report &report)
{
    std::vector<std::vector<std::uint32_t>> out(report.decisions.size());
    for (const std::uint32_t position : report.findings) {
        if (report.decision(position))
            out[report.decisionOf[position]].push_back(position);
    }
    return out;
}

std::vector<std::string> evidenceLines(const FindingDetails &details, std::size_t most, std::size_t limit)
{
    std::vector<std::string> out;
    std::size_t more = 0;
    for (const std::string &entry : details.evidence) {
        for (const std::string_view line : lines(entry)) {
            if (out.size() < most)
                out.push_back(clipped(line, limit));
            else
                ++more;
        }
    }
    if (more > 0)
        out.push_back('(' + std::to_string(more) + " more)");
    return out;
}

std::string clipped(std::string_view text, std::size_t limit)
{
    if (text.size() <= limit)
        return std::string(text);
    while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xC0U) == 0x80U)
        --limit;
    return std::string(text.substr(0, limit)) + "...";
}

} // namespace prism
