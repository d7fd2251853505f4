// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/text.h"
#include "engine/report/render.h"
#include "engine/report/verdict.h"
#include "engine/report/words.h"
#include "engine/triage/markdown.h"

#include <algorithm>

namespace prism {
namespace {

constexpr std::size_t mostEvidence = 12;
constexpr std::size_t lineLimit = 400;
constexpr std::size_t titleLimit = 300;
constexpr std::size_t textLimit = 4000;
constexpr std::size_t shownIds = 3;

std::string plain(std::string_view text)
{
    return markdownText(text, lineLimit);
}

std::string code(std::string_view text)
{
    return markdownCode(text, lineLimit);
}

std::string headText(const Report &report)
{
    const Bundle &bundle = *report.bundle;
    std::string out = "# Prism report of " + plain(bundle.date()) + "\n\n";
    if (!report.changes.empty())
        out += "**" + plain(report.since) + "**\n\n";
    for (const std::string &line : report.changes)
        out += "- " + plain(line) + '\n';
    out += (report.changes.empty() ? "**" : "\n**") + plain(verdictOf(bundle)) + "**\n\n";
    if (!report.decisions.empty())
        out += decisionSentence(report) + "\n\n";
    out += "- Bundle: " + code(bundle.id()) + ", assembled at " + plain(bundle.assembledAt()) +
           (bundle.isPartial() ? ", partial" : "") + '\n';
    if (!bundle.priorId().empty())
        out += "- Compared with: " + code(bundle.priorId()) + '\n';
    out +=
        "- Shown: " +
        (report.filter.empty() ? "every finding"
                               : counted(report.findings.size(), "finding", "findings") + " of " +
                                     std::to_string(bundle.findings().size()) + ", " + code(report.filter)) +
        '\n';
    out += "- Report made at " + report.made.iso() + " by prism " + report.version + "\n\n";
    return out;
}

std::string matrixText(const Bundle &bundle)
{
    std::string out = "## Matrix\n\n| host |";
    std::string rule = "| --- |";
    for (const Daemon d : allDaemons) {
        out += ' ' + std::string(daemonName(d)) + " |";
        rule += " --- |";
    }
    out += '\n' + rule + '\n';
    const auto &cells = bundle.matrix();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const bool isFirst = i % allDaemons.size() == 0;
        const bool isLast = (i + 1) % allDaemons.size() == 0;
        if (isFirst)
            out += "| " + plain(cells[i].host) + " |";
        out += ' ' + plain(cellWords(cells[i])) + (isLast ? " |\n" : " |");
    }
    if (cells.empty())
        out += "| no host is expected | | | | | | |\n";
    return out + '\n';
}

std::string noticesText(const Bundle &bundle)
{
    const auto notices = noticesOf(bundle);
    if (notices.empty())
        return {};
    std::string out = "## Not looked at, or odd\n\n";
    for (const ReportNotice &n : notices)
        out += "- " + (n.place.empty() ? "" : code(n.place) + ": ") + plain(n.text) + '\n';
    return out + '\n';
}

std::string queueText(const Report &report)
{
    const ReportQueue queue = queueOf(report);
    std::string out = "## Action queue\n\n";
    if (queue.entries.empty())
        return out + "Nothing to do.\n\n";
    for (const ReportQueueEntry &e : queue.entries)
        out += "- [ ] **" + plain(e.priority) + "** " + markdownText(e.title, titleLimit) + " (" +
               code(e.key) + ", " + e.reason + (e.skill.empty() ? "" : ", next " + code('/' + e.skill)) +
               ")\n";
    if (queue.more > 0)
        out += "\nand " + counted(queue.more, "more", "more") + ", under Findings.\n";
    return out + '\n';
}

/// A paragraph of foreign lines.
std::string paragraph(std::string_view text)
{
    std::string out;
    const std::string head = clipped(text, textLimit);
    for (const std::string_view line : lines(head)) {
        const std::string shown = markdownText(line, textLimit);
        out += shown.empty() ? std::string() : shown + '\n';
    }
    return out;
}

/// A heading is the id, which stays from day to day, so that links to it do.
void addFinding(std::string &out, const Report &report, std::uint32_t position)
{
    const Bundle &bundle = *report.bundle;
    const BundleFinding &f = bundle.findings()[position];
    const ReportDecision *decision = report.decision(position);
    const bool isDone = isReportedResolved(f) || (decision && decision->hides());
    out += "#### " + code(f.id) + "\n\n- [" + (isDone ? "x" : " ") + "] **" + plain(f.priority) + "** " +
           markdownText(f.title, titleLimit) + '\n';
    out += "- " + std::string(daemonName(bundle.keys()[f.key].daemon)) + ", " +
           std::string(stateWords(f.state)) + '\n';
    if (!f.surface.empty())
        out += "- on: " + code(f.surface) + '\n';
    if (!f.skill.empty())
        out += "- next step: " + code('/' + std::string(f.skill)) + '\n';
    if (decision)
        out += "- decision: " + plain(decisionWords(*decision)) + '\n';
    const FindingDetails details = detailsOf(f);
    if (!details.description.empty())
        out += '\n' + paragraph(details.description);
    if (const auto evidence = evidenceLines(details, mostEvidence, lineLimit); !evidence.empty())
        out += '\n' + markdownBlock(evidence);
    out += '\n';
}

std::string decisionsText(const Report &report)
{
    if (report.decisions.empty())
        return {};
    std::string out = "## Decisions\n\n| decision | covers | until | owner | by | reason |\n"
                      "| --- | --- | --- | --- | --- | --- |\n";
    const auto covered = coveredFindings(report);
    for (std::size_t i = 0; i < report.decisions.size(); ++i) {
        const ReportDecision &d = report.decisions[i];
        std::vector<std::string> ids;
        for (std::size_t k = 0; k < std::min(shownIds, covered[i].size()); ++k)
            ids.push_back(plain(report.bundle->findings()[covered[i][k]].id));
        if (covered[i].size() > ids.size())
            ids.push_back(std::to_string(covered[i].size() - ids.size()) + " more");
        out += "| " + plain(d.kind) + " | " + joined(ids, ", ") + " | " + plain(d.until) + " | " +
               plain(d.owner) + " | " + plain(d.author) + ' ' + plain(d.decidedOn) + " | " + plain(d.reason) +
               (d.breakthrough.empty() ? "" : "; back: " + plain(d.breakthrough)) + " |\n";
    }
    return out + '\n';
}

} // namespace

void writeMarkdown(const Report &report, ReportStream &out)
{
    const Bundle &bundle = *report.bundle;
    out.text() += headText(report) + matrixText(bundle) + noticesText(bundle) + queueText(report);
    out.text() += "## Findings\n\n";
    const auto hosts = findingsByHost(report);
    if (hosts.empty())
        out.text() += report.filter.empty() ? "None.\n\n" : "None matches.\n\n";
    for (const HostFindings &of : hosts) {
        out.text() += "### " + plain(of.host.empty() ? "(no host)" : of.host) + "\n\n" +
                      counted(of.findings.size(), "finding", "findings") + ".\n\n";
        for (const std::uint32_t position : of.findings) {
            addFinding(out.text(), report, position);
            if (!out.flow())
                return;
        }
    }
    out.text() += decisionsText(report);
    if (!report.resolved.empty()) {
        out.text() += "## Resolved since the bundle before\n\n";
        for (const ResolvedFinding &f : report.resolved) {
            out.text() +=
                "- [x] " + markdownText(f.title, titleLimit) + " (" + code(f.key) + ", " + code(f.id) + ")\n";
            if (!out.flow())
                return;
        }
    }
}

} // namespace prism
