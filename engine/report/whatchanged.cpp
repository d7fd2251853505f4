// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/whatchanged.h"

#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/triage/bundleshelf.h"

#include <algorithm>
#include <map>
#include <set>

namespace prism {
namespace {

constexpr std::size_t namedFindings = 3;
constexpr std::size_t namedHosts = 4;
constexpr std::size_t factLines = 5;
constexpr std::size_t longestTitle = 90;

/// The hosts of a bundle with at least one cell that reported.
std::set<std::string_view> reporting(const Bundle &bundle)
{
    std::set<std::string_view> out;
    for (const BundleCell &cell : bundle.matrix()) {
        if (cell.ready)
            out.insert(cell.host);
    }
    return out;
}

void compareHosts(const Bundle &before, const Bundle &after, WhatChanged &out)
{
    const auto then = reporting(before);
    const auto now = reporting(after);
    const std::set<std::string_view> expectedThen(before.hosts().begin(), before.hosts().end());
    for (const std::string &host : after.hosts()) {
        if (then.contains(host) && !now.contains(host))
            out.silent.push_back(host);
        else if (now.contains(host) && !then.contains(host) && expectedThen.contains(host))
            out.back.push_back(host);
    }
    out.missingCells = static_cast<std::size_t>(std::count_if(after.matrix().begin(), after.matrix().end(),
                                                              [](const BundleCell &c) { return !c.ready; }));
}

void compareFacts(const FactsShelf &shelf, const Bundle &after, WhatChanged &out)
{
    if (!isDirectory(shelf.folder(out.before)) && !isDirectory(shelf.folder(out.after)))
        return;
    for (const std::string &host : after.hosts()) {
        auto diff = factsBetween(shelf, host, out.before, out.after);
        if (!diff) {
            out.factsFailures.push_back(diff.error().text());
        } else if (*diff) {
            ++out.factsCompared;
            if (!(*diff)->isEmpty())
                out.facts.push_back(std::move(**diff));
        } else if (shelf.has(host, out.before) || shelf.has(host, out.after)) {
            out.factsUnknown.push_back(host);
        }
    }
}

/// Where the facts of a file begin that says at once whose and of which day it is; npos for any other file.
std::size_t factsBegin(std::string_view text, std::string_view host, std::string_view day)
{
    const std::string head = R"({"schema_version":"prism.facts.v1","host":")" + std::string(host) +
                             R"(","day":")" + std::string(day) + R"(","collected_at":")";
    return text.starts_with(head) ? text.find(R"(,"unread":)", head.size()) : std::string_view::npos;
}

std::string title(const FindingChange &c)
{
    const std::string text = printable(c.finding().title);
    return text.size() > longestTitle ? repairedUtf8(text.substr(0, longestTitle - 3)) + "..." : text;
}

std::string some(std::vector<std::string> names)
{
    const std::size_t count = names.size();
    for (std::string &name : names)
        name = printable(name);
    if (count > namedHosts)
        names.resize(namedHosts);
    return joined(names, ", ") +
           (count > namedHosts ? " and " + std::to_string(count - namedHosts) + " more" : "");
}

/// "3 findings new (1 P0, 2 P1), 2 resolved".
std::string countsLine(const BundleComparison &comparison)
{
    std::map<std::uint8_t, std::size_t> fresh;
    for (const HostChanges &host : comparison.hosts) {
        for (const FindingChange &c : host.changes) {
            if (c.kind == ChangeKind::New)
                ++fresh[c.after->rank];
        }
    }
    std::vector<std::string> ranks;
    for (const auto &[rank, count] : fresh)
        ranks.push_back(std::to_string(count) +
                        (rank > 3 ? " without a priority" : " P" + std::to_string(rank)));
    std::vector<std::string> parts;
    for (const ChangeKind kind : allChangeKinds) {
        const std::size_t count = comparison.count(kind);
        if (count == 0)
            continue;
        std::string part = parts.empty() ? counted(count, "finding", "findings") : std::to_string(count);
        part += kind == ChangeKind::Unseen ? " not seen" : ' ' + std::string(changeKindName(kind));
        parts.push_back(part + (kind == ChangeKind::New ? " (" + joined(ranks, ", ") + ')' : ""));
    }
    return joined(parts, ", ");
}

/// The most urgent of one kind over all hosts.
void nameFindings(const BundleComparison &comparison, ChangeKind kind, std::string_view word,
                  std::vector<std::string> &lines)
{
    std::vector<const FindingChange *> found;
    for (const HostChanges &host : comparison.hosts) {
        for (const FindingChange &c : host.changes) {
            if (c.kind == kind)
                found.push_back(&c);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const FindingChange *a, const FindingChange *b) {
        return a->finding().rank < b->finding().rank;
    });
    for (std::size_t i = 0; i < std::min(namedFindings, found.size()); ++i) {
        const FindingChange &c = *found[i];
        const int rank = c.finding().rank;
        lines.push_back(std::string(word) + ": " + (rank > 3 ? "" : 'P' + std::to_string(rank) + ' ') +
                        title(c) + " (" + printable(c.key->text) + ')');
    }
}

void factsLines(const WhatChanged &changed, std::vector<std::string> &lines)
{
    // Hosts that changed alike share a line: one upgrade of the fleet is one event.
    std::vector<std::pair<std::string, std::vector<std::string>>> alike;
    std::map<std::string, std::size_t> places;
    for (const FactsDiff &diff : changed.facts) {
        const std::string clause = diffClause(diff);
        const auto [it, isNew] = places.emplace(clause, alike.size());
        if (isNew)
            alike.push_back({clause, {}});
        alike[it->second].second.push_back(diff.host);
    }
    for (std::size_t i = 0; i < std::min(factLines, alike.size()); ++i)
        lines.push_back(some(alike[i].second) + ": " + alike[i].first);
    std::size_t left = 0;
    for (std::size_t i = factLines; i < alike.size(); ++i)
        left += alike[i].second.size();
    if (left > 0)
        lines.push_back("The system changed on " + counted(left, "more host", "more hosts") +
                        ": 'prism facts diff HOST' tells");
    if (!changed.factsUnknown.empty())
        lines.push_back("Facts not compared, for want of one of the two days: " + some(changed.factsUnknown));
    if (!changed.factsFailures.empty())
        lines.push_back(counted(changed.factsFailures.size(), "file", "files") +
                        " of facts refused: " + printable(changed.factsFailures.front()));
}

std::string quietLine(const WhatChanged &changed)
{
    if (changed.isWhole())
        return "Nothing changed: the same findings, and the hosts are as they were";
    std::string out = "The same findings";
    if (changed.missingCells > 0)
        out +=
            " where there was a look; " + counted(changed.missingCells, "cell is", "cells are") + " missing";
    if (changed.factsCompared == 0)
        out += ". What the hosts are was not kept on both days";
    return out;
}

} // namespace

bool WhatChanged::isWhole() const
{
    return isCompared() && missingCells == 0 && factsUnknown.empty() && factsFailures.empty() &&
           factsCompared == comparison.after->hosts().size();
}

bool WhatChanged::isQuiet() const
{
    return isCompared() && silent.empty() && back.empty() && facts.empty() &&
           std::all_of(allChangeKinds.begin(), allChangeKinds.end(),
                       [this](ChangeKind kind) { return comparison.count(kind) == 0; });
}

WhatChanged whatChanged(const std::string &inbox, std::shared_ptr<const Bundle> bundle)
{
    WhatChanged out;
    out.after = bundle->date();
    if (!isDay(out.after))
        return out;
    const auto shelf = shelvedBundles(inbox, addDays(out.after, -1), false);
    if (shelf.empty())
        return out;
    out.before = shelf.back().day;
    auto before = openShelved(shelf.back(), Bundle::Parts::Findings);
    if (!before) {
        out.failure = before.error().text();
        return out;
    }
    compareHosts(**before, *bundle, out);
    compareFacts(FactsShelf(inbox), *bundle, out);
    out.comparison = compareBundles(std::move(*before), std::move(bundle));
    return out;
}

std::string sinceText(const WhatChanged &changed)
{
    const int days =
        isDay(changed.before) && isDay(changed.after) ? daysBetween(changed.before, changed.after) : 0;
    return days == 1 ? "Since yesterday"
                     : "Since " + changed.before + ", " +
                           counted(static_cast<std::size_t>(days), "day", "days") + " before";
}

std::vector<std::string> changeLines(const WhatChanged &changed)
{
    if (!changed.failure.empty())
        return {"Not known: the bundle of " + changed.before +
                " cannot be read: " + printable(changed.failure)};
    if (!changed.isCompared())
        return {};
    std::vector<std::string> lines;
    if (!changed.silent.empty())
        lines.push_back("Fell silent: " + some(changed.silent));
    if (!changed.back.empty())
        lines.push_back("Reports again: " + some(changed.back));
    if (std::string counts = countsLine(changed.comparison); !counts.empty())
        lines.push_back(std::move(counts));
    nameFindings(changed.comparison, ChangeKind::New, "New", lines);
    nameFindings(changed.comparison, ChangeKind::Worse, "Worse", lines);
    if (changed.isQuiet())
        lines.push_back(quietLine(changed));
    else if (lines.empty())
        lines.emplace_back("The same findings");
    factsLines(changed, lines);
    return lines;
}

Result<std::optional<FactsDiff>> factsBetween(const FactsShelf &shelf, std::string_view host,
                                              std::string_view before, std::string_view after)
{
    if (!shelf.has(host, before) || !shelf.has(host, after))
        return std::optional<FactsDiff>();
    // Most hosts are as they were: then nothing needs to be parsed.
    const auto then = readFile(shelf.path(before, host), largestFactsFile, Links::Refuse);
    const auto now = readFile(shelf.path(after, host), largestFactsFile, Links::Refuse);
    if (then && now) {
        const std::size_t a = factsBegin(*then, host, before);
        const std::size_t b = factsBegin(*now, host, after);
        if (a != std::string::npos && b != std::string::npos &&
            std::string_view(*then).substr(a) == std::string_view(*now).substr(b)) {
            FactsDiff same;
            same.host = host;
            same.before = before;
            same.after = after;
            return std::optional<FactsDiff>(std::move(same));
        }
    }
    const auto old = shelf.open(host, before);
    const auto fresh = old ? shelf.open(host, after) : old;
    if (!fresh)
        return fresh.error();
    return std::optional<FactsDiff>(diffFacts(*old, *fresh));
}

} // namespace prism
