// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/priority.h"
#include "engine/core/text.h"
#include "engine/report/htmlstyle.h"
#include "engine/report/render.h"
#include "engine/report/verdict.h"
#include "engine/report/words.h"

namespace prism {
namespace {

constexpr std::size_t mostEvidence = 40;
constexpr std::size_t lineLimit = 1000;
constexpr std::size_t textLimit = 8000;

/// Text that is nothing but text, in an element and in a quoted attribute.
std::string escaped(std::string_view text, std::size_t limit = lineLimit)
{
    std::string out;
    for (const char c : clipped(printable(trimmed(text)), limit)) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

/// Foreign text whose direction does not reach its neighbours.
std::string foreign(std::string_view text, std::size_t limit = lineLimit)
{
    return "<bdi>" + escaped(text, limit) + "</bdi>";
}

std::string code(std::string_view text)
{
    return "<code><bdi>" + escaped(text) + "</bdi></code>";
}

std::string_view classOfRank(std::uint8_t rank)
{
    switch (rank) {
    case 0:
        return "p0";
    case 1:
        return "p1";
    case 2:
        return "p2";
    default:
        return "p3";
    }
}

std::string_view classOfCell(const BundleCell &cell)
{
    if (!cell.ready)
        return "missing";
    if (cell.findings > 0)
        return classOfRank(static_cast<std::uint8_t>(priorityRank(cell.topPriority)));
    const bool hadErrors = !cell.health.empty() && cell.health != "green";
    return hadErrors || !cell.looked ? "odd" : "clean";
}

std::string headText(const Report &report)
{
    const Bundle &bundle = *report.bundle;
    std::string out = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n";
    // Nothing is loaded or run, whatever an editor of the file adds.
    out += "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
           "'unsafe-inline'\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    out += "<title>Prism report of " + escaped(bundle.date()) + "</title>\n<style>";
    out += htmlReportStyle;
    out += "</style>\n</head>\n<body>\n<header>\n<h1>Prism report of " + escaped(bundle.date()) +
           "</h1>\n<p class=\"verdict\">" + escaped(verdictOf(bundle)) + "</p>\n";
    if (!report.decisions.empty())
        out += "<p>" + escaped(decisionSentence(report)) + "</p>\n";
    out +=
        "<p class=\"muted\">Bundle " + code(bundle.id()) + ", assembled at " + escaped(bundle.assembledAt()) +
        (bundle.isPartial() ? ", partial" : "") +
        (bundle.priorId().empty() ? "" : ", compared with " + code(bundle.priorId())) + ". Shown: " +
        (report.filter.empty() ? "every finding"
                               : counted(report.findings.size(), "finding", "findings") + " of " +
                                     std::to_string(bundle.findings().size()) + ", " + code(report.filter)) +
        ". Made at " + report.made.iso() + " by prism " + escaped(report.version) + ".</p>\n</header>\n";
    return out;
}

std::string contentsText(const Report &report, const std::vector<HostFindings> &hosts)
{
    std::string out = "<nav aria-label=\"Contents\">\n<ul>\n<li><a href=\"#matrix\">Matrix</a></li>\n"
                      "<li><a href=\"#queue\">Action queue</a></li>\n";
    for (std::size_t i = 0; i < hosts.size(); ++i)
        out += "<li><a href=\"#host-" + std::to_string(i + 1) + "\">" + foreign(hosts[i].host) + "</a> (" +
               std::to_string(hosts[i].findings.size()) + ")</li>\n";
    if (!report.decisions.empty())
        out += "<li><a href=\"#decisions\">Decisions</a></li>\n";
    return out + "</ul>\n</nav>\n";
}

std::string matrixText(const Bundle &bundle)
{
    std::string out = "<h2 id=\"matrix\">Matrix</h2>\n<table>\n<thead><tr><th scope=\"col\">host</th>";
    for (const Daemon d : allDaemons)
        out += "<th scope=\"col\">" + std::string(daemonName(d)) + "</th>";
    out += "</tr></thead>\n<tbody>\n";
    const auto &cells = bundle.matrix();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i % allDaemons.size() == 0)
            out += "<tr><th scope=\"row\">" + foreign(cells[i].host) + "</th>";
        out += "<td class=\"" + std::string(classOfCell(cells[i])) + "\">" + escaped(cellWords(cells[i])) +
               "</td>";
        if ((i + 1) % allDaemons.size() == 0)
            out += "</tr>\n";
    }
    return out + "</tbody>\n</table>\n";
}

std::string noticesText(const Bundle &bundle)
{
    const auto notices = noticesOf(bundle);
    if (notices.empty())
        return {};
    std::string out = "<h2 id=\"odd\">Not looked at, or odd</h2>\n<ul>\n";
    for (const ReportNotice &n : notices)
        out += "<li>" + (n.place.empty() ? "" : code(n.place) + ": ") + foreign(n.text) + "</li>\n";
    return out + "</ul>\n";
}

std::string queueText(const Report &report)
{
    const ReportQueue queue = queueOf(report);
    std::string out = "<h2 id=\"queue\">Action queue</h2>\n";
    if (queue.entries.empty())
        return out + "<p>Nothing to do.</p>\n";
    out += "<ol>\n";
    for (const ReportQueueEntry &e : queue.entries)
        out += "<li><span class=\"" +
               std::string(classOfRank(static_cast<std::uint8_t>(priorityRank(e.priority)))) + "\">" +
               escaped(e.priority) + "</span> " + foreign(e.title) + " <span class=\"muted\">" + code(e.key) +
               ", " + escaped(e.reason) + (e.skill.empty() ? "" : ", next " + code('/' + e.skill)) +
               "</span></li>\n";
    out += "</ol>\n";
    if (queue.more > 0)
        out += "<p>and " + std::to_string(queue.more) + " more, under the hosts.</p>\n";
    return out;
}

std::string evidenceText(const FindingDetails &details)
{
    const auto shown = evidenceLines(details, mostEvidence, lineLimit);
    if (shown.empty())
        return {};
    std::string out = "<pre dir=\"auto\">";
    for (const std::string &line : shown)
        out += escaped(line) + '\n';
    return out + "</pre>\n";
}

/// A paragraph of foreign lines.
std::string paragraph(std::string_view text)
{
    std::string out;
    const std::string head = clipped(text, textLimit);
    for (const std::string_view line : lines(head))
        out += (out.empty() ? "" : "<br>") + foreign(line, textLimit);
    return "<p>" + out + "</p>\n";
}

void addFinding(std::string &out, const Report &report, std::uint32_t position)
{
    const Bundle &bundle = *report.bundle;
    const BundleFinding &f = bundle.findings()[position];
    const ReportDecision *decision = report.decision(position);
    const bool isDone = isReportedResolved(f) || (decision && decision->hides());
    out += isDone ? "<article class=\"done\">\n<h4>" : "<article>\n<h4>";
    out += "<span class=\"" + std::string(classOfRank(f.rank)) + "\">" + escaped(f.priority) + "</span> " +
           foreign(f.title) + "</h4>\n<p class=\"muted\">" + code(f.id) + ", " +
           std::string(daemonName(bundle.keys()[f.key].daemon)) + ", " + std::string(stateWords(f.state)) +
           "</p>\n";
    if (!f.surface.empty())
        out += "<p>On " + foreign(f.surface) +
               (f.skill.empty() ? "" : ". Next step: " + code('/' + std::string(f.skill))) + "</p>\n";
    if (decision)
        out += "<p><strong>Decision:</strong> " + foreign(decisionWords(*decision)) + "</p>\n";
    const FindingDetails details = detailsOf(f);
    if (!details.description.empty())
        out += paragraph(details.description);
    out += evidenceText(details) + "</article>\n";
}

std::string decisionsText(const Report &report)
{
    if (report.decisions.empty())
        return {};
    std::string out =
        "<h2 id=\"decisions\">Decisions</h2>\n<table>\n<thead><tr><th>decision</th><th>covers</th>"
        "<th>until</th><th>owner</th><th>by</th><th>reason</th></tr></thead>\n<tbody>\n";
    const auto covered = coveredFindings(report);
    for (std::size_t i = 0; i < report.decisions.size(); ++i) {
        const ReportDecision &d = report.decisions[i];
        out += "<tr><td>" + foreign(d.kind) + "</td><td>" +
               counted(covered[i].size(), "finding", "findings") + "</td><td>" + foreign(d.until) +
               "</td><td>" + foreign(d.owner) + "</td><td>" + foreign(d.author) + ' ' + escaped(d.decidedOn) +
               "</td><td>" + foreign(d.reason) +
               (d.breakthrough.empty() ? "" : "; back: " + foreign(d.breakthrough)) + "</td></tr>\n";
    }
    return out + "</tbody>\n</table>\n";
}

} // namespace

void writeHtml(const Report &report, ReportStream &out)
{
    const Bundle &bundle = *report.bundle;
    const auto hosts = findingsByHost(report);
    out.text() += headText(report) + contentsText(report, hosts) + "<main>\n" + matrixText(bundle) +
                  noticesText(bundle) + queueText(report) + "<h2 id=\"findings\">Findings</h2>\n";
    if (hosts.empty())
        out.text() += report.filter.empty() ? "<p>None.</p>\n" : "<p>None matches.</p>\n";
    for (std::size_t i = 0; i < hosts.size(); ++i) {
        out.text() += "<h3 id=\"host-" + std::to_string(i + 1) + "\">" +
                      foreign(hosts[i].host.empty() ? "(no host)" : hosts[i].host) + ": " +
                      counted(hosts[i].findings.size(), "finding", "findings") + "</h3>\n";
        for (const std::uint32_t position : hosts[i].findings) {
            addFinding(out.text(), report, position);
            if (!out.flow())
                return;
        }
    }
    out.text() += decisionsText(report);
    if (!report.resolved.empty()) {
        out.text() += "<h2 id=\"resolved\">Resolved since the bundle before</h2>\n<ul>\n";
        for (const ResolvedFinding &f : report.resolved)
            out.text() += "<li>" + foreign(f.title) + " <span class=\"muted\">" + code(f.key) + ", " +
                          code(f.id) + "</span></li>\n";
        out.text() += "</ul>\n";
    }
    out.text() += "</main>\n</body>\n</html>\n";
}

} // namespace prism
