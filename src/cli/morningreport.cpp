// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/cli/morningreport.h"

#include "engine/core/jsonparser.h"
#include "engine/core/text.h"
#include "engine/report/verdict.h"
#include "src/cli/paint.h"

#include <algorithm>
#include <map>

namespace prism {
namespace {

constexpr std::size_t shownActions = 15;
constexpr std::size_t detailedActions = 5;
constexpr std::size_t shownEvidence = 3;
constexpr std::size_t shownProblems = 12;
constexpr std::size_t shownHosts = 60;

std::string cellText(const BundleCell &c, const Paint &paint)
{
    if (!c.ready)
        return paint.bad("\xE2\x9C\x97 missing");
    const bool yellow = !c.health.empty() && c.health != "green";
    if (!c.looked && c.findings == 0 && !yellow)
        return paint.warning("\xE2\x80\x93 unseen");
    const std::string mark = yellow            ? paint.warning("\xE2\x96\xB2 ")
                             : c.findings == 0 ? paint.good("\xE2\x97\x8B ")
                                               : "\xE2\x96\xA0 ";
    if (c.findings == 0)
        return mark + (yellow ? paint.warning("errors") : paint.good("clean"));
    const std::string top = printable(c.topPriority);
    return mark + std::to_string(c.findings) +
           (top.empty() ? "" : ' ' + paint.priority(priorityRank(top), top));
}

// A host a row; where the terminal is too narrow for that, a cell a row.
std::string matrixText(const Bundle &bundle, const Paint &paint, const Streams &streams)
{
    std::vector<std::vector<std::string>> wide{{""}};
    std::vector<std::vector<std::string>> narrow;
    for (const Daemon d : allDaemons)
        wide[0].push_back(paint.bold(daemonName(d)));
    const std::size_t hosts = bundle.matrix().size() / allDaemons.size();
    const std::size_t shown = std::min(hosts, shownHosts);
    for (std::size_t h = 0; h < shown; ++h) {
        const std::size_t first = h * allDaemons.size();
        const std::string host = fitted(printable(bundle.matrix()[first].host), 24);
        auto &row = wide.emplace_back();
        row.push_back(host);
        for (std::size_t k = 0; k < allDaemons.size(); ++k) {
            row.push_back(cellText(bundle.matrix()[first + k], paint));
            narrow.push_back({k == 0 ? host : "", std::string(daemonName(allDaemons.at(k))), row.back()});
        }
    }
    const auto width = static_cast<std::size_t>(streams.width);
    std::string out = table(tableWidth(wide) <= width ? wide : narrow, width);
    if (hosts > shown)
        out += "and " + counted(hosts - shown, "more host", "more hosts") +
               "; 'prism bundle --json' has them all\n";
    return out;
}

// A host that could not be asked is one problem, not one for each of its cells.
std::vector<Problem> foldedProblems(const Bundle &bundle)
{
    std::map<std::pair<std::string, std::string>, std::size_t> cells; // of host and message
    const auto cause = [](const Problem &p) {
        return std::pair(p.key.substr(std::min(p.key.find('@'), p.key.size())), p.message);
    };
    for (const Problem &p : bundle.problems()) {
        if (p.kind == "failed")
            ++cells[cause(p)];
    }
    std::vector<Problem> out;
    for (const Problem &p : bundle.problems()) {
        const auto it = p.kind == "failed" ? cells.find(cause(p)) : cells.end();
        if (it == cells.end() && p.kind == "failed")
            continue; // told with the first of its cells
        out.push_back(p);
        if (it == cells.end())
            continue;
        if (it->second > 1)
            out.back().key = p.key.substr(p.key.find('@') + 1) + ", " + std::to_string(it->second) + " cells";
        cells.erase(it);
    }
    return out;
}

std::string problemsText(const Bundle &bundle, const Paint &paint, const Streams &streams)
{
    std::string out;
    if (!bundle.missing().empty()) {
        std::vector<std::string> keys;
        for (const std::string &key : bundle.missing())
            keys.push_back(printable(key));
        const std::size_t count = keys.size();
        if (count > shownProblems)
            keys.resize(shownProblems);
        out += wrapped("Missing: " + joined(keys, ", ") + (count > keys.size() ? " and more" : ""),
                       static_cast<std::size_t>(streams.width));
    }
    std::size_t shown = 0;
    const auto problems = foldedProblems(bundle);
    for (const Problem &p : problems) {
        if (shown++ == shownProblems) {
            out +=
                "  and " + counted(problems.size() - shownProblems, "more problem", "more problems") + '\n';
            break;
        }
        const std::string where = printable(p.key.empty() ? p.file : p.key);
        out += "  " + paint.warning("! ") +
               fitted(where + (where.empty() ? "" : ": ") + printable(p.message),
                      static_cast<std::size_t>(streams.width) - 4) +
               '\n';
    }
    for (const BundleKey &k : bundle.keys()) {
        const auto report =
            k.selfReport.empty() ? JsonValue() : parseJson(k.selfReport).value_or(JsonValue());
        const JsonValue *errors = report.find("detector_errors");
        for (const JsonValue &e : errors ? errors->items() : std::vector<JsonValue>()) {
            if (shown++ >= shownProblems + shownProblems)
                break;
            const std::string text = e.asText();
            out += "  " + paint.warning("! ") +
                   fitted(printable(k.text) + ": " + printable(text.substr(0, text.find('\n'))),
                          static_cast<std::size_t>(streams.width) - 4) +
                   '\n';
        }
    }
    return out.empty() ? out : paint.bold("Not looked at, or odd") + '\n' + out + '\n';
}

std::string evidenceLines(std::string_view raw, const Streams &streams)
{
    const auto finding = parseJson(raw).value_or(JsonValue());
    std::string out;
    std::size_t shown = 0;
    const JsonValue *evidence = finding.find("evidence");
    for (const JsonValue &e : evidence ? evidence->items() : std::vector<JsonValue>()) {
        if (shown++ == shownEvidence)
            break;
        out += "      " + fitted(printable(e.asText()), static_cast<std::size_t>(streams.width) - 7) + '\n';
    }
    return out;
}

/// Where the queue's entries stand in the bundle, without those that a decision hides.
struct QueueLine
{
    const QueueEntry *entry = nullptr;
    std::uint32_t finding = UINT32_MAX; ///< UINT32_MAX: the bundle has none of that id
};

std::vector<QueueLine> queueLines(const DecidedBundle &decided)
{
    const Bundle &bundle = *decided.bundle;
    std::map<std::pair<std::string_view, std::string_view>, std::uint32_t> findings;
    for (std::uint32_t i = 0; i < bundle.findings().size(); ++i) {
        const BundleFinding &f = bundle.findings()[i];
        findings.emplace(std::pair(std::string_view(bundle.keys()[f.key].text), f.id), i);
    }
    std::vector<QueueLine> out;
    for (const QueueEntry &q : bundle.queue()) {
        const auto it = findings.find({q.sourceKey, q.findingId});
        const std::uint32_t finding = it == findings.end() ? UINT32_MAX : it->second;
        if (finding == UINT32_MAX || !isHidden(decided.view.standing(finding)))
            out.push_back({&q, finding});
    }
    return out;
}

std::string stateOf(const DecidedBundle &decided, const QueueLine &line)
{
    if (line.finding == UINT32_MAX)
        return line.entry->carried ? "carried" : "";
    std::string out(findingStateName(decided.bundle->findings()[line.finding].state));
    const DecidedFinding *found = decided.view.find(line.finding);
    if (!found)
        return out;
    const Decision &decision = decided.view.decisions[found->decision];
    return out + (found->why == Breakthrough::None ? ", " + std::string(standingName(found->standing))
                                                   : ", back: " + breakthroughText(*found, decision));
}

std::string queueText(const DecidedBundle &decided, const Paint &paint, const Streams &streams)
{
    const auto lines = queueLines(decided);
    if (lines.empty())
        return {};
    std::string out = paint.bold("To do, most urgent first") + '\n';
    const auto width = static_cast<std::size_t>(streams.width);
    for (std::size_t i = 0; i < std::min(shownActions, lines.size()); ++i) {
        const QueueEntry &q = *lines[i].entry;
        const BundleFinding *f =
            lines[i].finding == UINT32_MAX ? nullptr : &decided.bundle->findings()[lines[i].finding];
        const std::string priority = printable(q.priority);
        out += padded(std::to_string(i + 1), 3) + ' ' +
               paint.priority(priorityRank(priority), padded(priority, 2)) + "  " +
               fitted(f ? printable(f->title) : printable(q.action), width > 30 ? width - 9 : 21) + '\n';
        out += "      " +
               paint.dim(fitted(printable(q.sourceKey) + ", " + stateOf(decided, lines[i]) + ", " +
                                    printable(q.findingId),
                                width - 7)) +
               '\n';
        if (f && i < detailedActions)
            out += evidenceLines(f->raw, streams);
    }
    if (lines.size() > shownActions)
        out += "and " + std::to_string(lines.size() - shownActions) + " more: 'prism findings'\n";
    return out + '\n';
}

// "Since yesterday", and a line each. A line that is too long goes on below, indented.
std::string changesText(const WhatChanged &changed, const Paint &paint, std::size_t width)
{
    const auto lines = changeLines(changed);
    if (lines.empty())
        return {};
    std::string out = paint.bold(sinceText(changed)) + '\n';
    for (const std::string &line : lines)
        out += "  - " + wrapped(line, width, "    ").substr(4);
    return out + '\n';
}

} // namespace

std::string agoText(std::int64_t seconds)
{
    if (seconds < 90)
        return "just now";
    const auto ago = [](std::int64_t n, const char *one, const char *many) {
        return counted(static_cast<std::size_t>(n), one, many) + " ago";
    };
    if (seconds < 5400)
        return ago((seconds + 30) / 60, "minute", "minutes");
    if (seconds < 129600)
        return ago((seconds + 1800) / 3600, "hour", "hours");
    return ago((seconds + 43200) / 86400, "day", "days");
}

std::string morningReport(const DecidedBundle &decided, const WhatChanged &changed, UtcTime now,
                          const Streams &streams)
{
    const Bundle &bundle = *decided.bundle;
    const Paint paint(streams.colour);
    const auto width = static_cast<std::size_t>(streams.width);
    const auto assembled = parseIsoTime(bundle.assembledAt());
    const bool isAnythingToSay = !bundle.findings().empty();
    std::string out = changesText(changed, paint, width);
    out += paint.bold(
        wrapped(verdictOf(bundle) + (isAnythingToSay ? ' ' + decisionSentence(decided) : ""), width));
    out +=
        paint.dim(fitted("bundle " + printable(bundle.id()) +
                             (assembled ? ", assembled " + agoText(now.seconds - assembled->seconds) : "") +
                             (bundle.isPartial() ? ", partial" : "") + ", " + printable(bundle.path()),
                         width)) +
        "\n\n" + matrixText(bundle, paint, streams) + '\n' + problemsText(bundle, paint, streams) +
        queueText(decided, paint, streams);
    return out + wrapped("Next: 'prism findings' lists all, 'prism consume " + printable(bundle.id()) +
                             "' archives the bundle.",
                         width);
}

} // namespace prism
