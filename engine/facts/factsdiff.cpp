// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/facts/factsdiff.h"

#include "engine/core/text.h"
#include "engine/facts/versionorder.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace prism {
namespace {

constexpr std::size_t namedPackages = 3;
constexpr std::size_t namedOthers = 4;
constexpr std::size_t longestShown = 60;
constexpr std::int64_t clockDrift = 600; // seconds between two reckonings of one boot

/// A new boot makes these, they are no change of their own.
constexpr std::array<std::string_view, 2> bootFacts{"boot_id", "booted_at"};

FactChangeKind kindOf(std::string_view group, const std::string &before, const std::string &after)
{
    if (group != packageFacts)
        return FactChangeKind::Changed;
    const auto order = compareVersions(before, after);
    return order == std::weak_ordering::less      ? FactChangeKind::Upgraded
           : order == std::weak_ordering::greater ? FactChangeKind::Downgraded
                                                  : FactChangeKind::Changed;
}

/// What two sorted lists of facts do not have in common. `whole` false: one of them may lack facts that are
/// there.
void diffGroup(std::string_view group, const std::vector<Fact> &before, const std::vector<Fact> &after,
               bool whole, std::vector<FactChange> &out)
{
    auto b = before.begin();
    auto a = after.begin();
    while (b != before.end() || a != after.end()) {
        if (a == after.end() || (b != before.end() && b->name < a->name)) {
            if (whole)
                out.push_back({FactChangeKind::Removed, std::string(group), b->name, b->value, {}});
            ++b;
        } else if (b == before.end() || a->name < b->name) {
            if (whole)
                out.push_back({FactChangeKind::Added, std::string(group), a->name, {}, a->value});
            ++a;
        } else {
            if (a->value != b->value)
                out.push_back(
                    {kindOf(group, b->value, a->value), std::string(group), a->name, b->value, a->value});
            ++a;
            ++b;
        }
    }
}

bool isUnread(const HostFacts &facts, std::string_view group)
{
    return std::any_of(facts.unread.begin(), facts.unread.end(),
                       [&](const UnreadFacts &u) { return u.group == group; });
}

bool isRebooted(const HostFacts &before, const HostFacts &after)
{
    const std::string *idBefore = before.find(systemFacts, "boot_id");
    const std::string *idAfter = after.find(systemFacts, "boot_id");
    if (idBefore && idAfter)
        return *idBefore != *idAfter;
    const std::string *timeBefore = before.find(systemFacts, "booted_at");
    const std::string *timeAfter = after.find(systemFacts, "booted_at");
    const auto from = timeBefore ? parseIsoTime(*timeBefore) : std::nullopt;
    const auto to = timeAfter ? parseIsoTime(*timeAfter) : std::nullopt;
    return from && to && std::abs(to->seconds - from->seconds) > clockDrift;
}

std::string shown(const std::string &text)
{
    std::string out = printable(text);
    return out.size() > longestShown ? repairedUtf8(out.substr(0, longestShown - 3)) + "..." : out;
}

/// "14 packages upgraded (openssl, curl, bash, ...)".
std::string packagesClause(const FactsDiff &diff, FactChangeKind kind)
{
    std::vector<std::string> names;
    std::size_t count = 0;
    for (const FactChange &c : diff.changes) {
        if (c.group == packageFacts && c.kind == kind && ++count <= namedPackages)
            names.push_back(shown(c.name));
    }
    if (count == 0)
        return {};
    return counted(count, "package", "packages") + ' ' + std::string(factChangeName(kind)) + " (" +
           joined(names, ", ") + (count > names.size() ? ", ..." : "") + ')';
}

std::string otherClause(const FactChange &c)
{
    const std::string label = factLabel(c.group, c.name);
    if (c.kind == FactChangeKind::Added)
        return label + " is new" + (c.after.empty() ? "" : " (" + shown(c.after) + ')');
    if (c.kind == FactChangeKind::Removed)
        return label + " is gone";
    return label + ' ' + shown(c.before) + " -> " + shown(c.after);
}

} // namespace

std::string_view factChangeName(FactChangeKind kind)
{
    constexpr std::array<std::string_view, 5> names{"added", "removed", "upgraded", "downgraded", "changed"};
    return names.at(static_cast<std::size_t>(kind));
}

std::string factLabel(std::string_view group, std::string_view name)
{
    if (group == listeningFacts)
        return "port " + printable(name);
    if (group == mountFacts)
        return "file system " + printable(name);
    std::string label = printable(name);
    if (group == systemFacts)
        std::replace(label.begin(), label.end(), '_', ' ');
    return label == "os" ? "OS" : label;
}

std::size_t FactsDiff::packages(FactChangeKind kind) const
{
    return static_cast<std::size_t>(std::count_if(changes.begin(), changes.end(), [&](const FactChange &c) {
        return c.group == packageFacts && c.kind == kind;
    }));
}

FactsDiff diffFacts(const HostFacts &before, const HostFacts &after)
{
    FactsDiff diff;
    diff.host = after.host;
    diff.before = before.day;
    diff.after = after.day;
    diff.rebooted = isRebooted(before, after);
    const std::string *booted = diff.rebooted ? after.find(systemFacts, "booted_at") : nullptr;
    diff.bootedAt = booted ? *booted : std::string();
    for (const FactGroup &now : after.groups) {
        const FactGroup *then = before.group(now.name);
        const bool whole = !isUnread(before, now.name) && !isUnread(after, now.name);
        if (then)
            diffGroup(now.name, then->facts, now.facts, whole, diff.changes);
        if (!then || !whole)
            diff.unknown.push_back(now.name);
    }
    for (const FactGroup &then : before.groups) {
        if (!after.group(then.name))
            diff.unknown.push_back(then.name);
    }
    std::erase_if(diff.changes, [](const FactChange &c) {
        return c.group == systemFacts &&
               std::find(bootFacts.begin(), bootFacts.end(), c.name) != bootFacts.end();
    });
    std::stable_partition(diff.changes.begin(), diff.changes.end(),
                          [](const FactChange &c) { return c.group == systemFacts; });
    return diff;
}

std::string diffClause(const FactsDiff &diff)
{
    std::vector<std::string> parts;
    std::size_t others = 0;
    const auto addOthers = [&](bool ofSystem) {
        for (const FactChange &c : diff.changes) {
            if (c.group != packageFacts && (c.group == systemFacts) == ofSystem && ++others <= namedOthers)
                parts.push_back(otherClause(c));
        }
    };
    addOthers(true);
    if (diff.rebooted)
        parts.emplace_back("rebooted");
    for (const FactChangeKind kind :
         {FactChangeKind::Upgraded, FactChangeKind::Downgraded, FactChangeKind::Changed,
          FactChangeKind::Added, FactChangeKind::Removed}) {
        if (std::string clause = packagesClause(diff, kind); !clause.empty())
            parts.push_back(std::move(clause));
    }
    addOthers(false);
    if (others > namedOthers)
        parts.push_back(counted(others - namedOthers, "more change", "more changes"));
    for (const std::string &group : diff.unknown)
        parts.push_back(printable(group) + " not compared");
    return joined(parts, ", ");
}

} // namespace prism
