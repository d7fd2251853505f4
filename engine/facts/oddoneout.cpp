// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/facts/oddoneout.h"

#include "engine/core/text.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace prism {
namespace {

constexpr std::size_t mostValues =
    8; // different values of the hit hosts; with more they have nothing in common
constexpr std::size_t shortestMention = 3;
constexpr std::size_t longestAbout = 65536;

/// Facts of the system that differ between any two hosts.
constexpr std::array<std::string_view, 4> ownFacts{"boot_id", "booted_at", "memory_kib", "cpus"};

/// What of a value is compared: sizes of file systems are each host's own.
std::string_view essence(std::string_view group, std::string_view value)
{
    return group == mountFacts ? value.substr(0, value.find(' ')) : value;
}

bool isWordPart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// Whether the name stands in the text as a word. Both in lower case.
bool mentions(std::string_view text, std::string_view name)
{
    if (name.size() < shortestMention)
        return false;
    for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
        const std::size_t end = at + name.size();
        if ((at == 0 || !isWordPart(text[at - 1])) && (end == text.size() || !isWordPart(text[end])))
            return true;
    }
    return false;
}

int groupRank(std::string_view group)
{
    constexpr std::array<std::string_view, 4> order{systemFacts, packageFacts, listeningFacts, mountFacts};
    return static_cast<int>(std::find(order.begin(), order.end(), group) - order.begin());
}

} // namespace

void OddOneOut::addHit(const HostFacts &facts)
{
    add(facts, true);
    ++m_hits;
}

void OddOneOut::addClean(const HostFacts &facts)
{
    add(facts, false);
    ++m_cleans;
}

void OddOneOut::add(const HostFacts &facts, bool isHit)
{
    for (const FactGroup &g : facts.groups) {
        const bool isWhole = std::none_of(facts.unread.begin(), facts.unread.end(),
                                          [&](const UnreadFacts &u) { return u.group == g.name; });
        if (!isWhole)
            continue;
        Group &group = m_groups[g.name];
        ++(isHit ? group.hits : group.cleans);
        for (const Fact &f : g.facts) {
            auto it = group.names.find(std::string_view(f.name));
            if (it == group.names.end())
                it = group.names.emplace(f.name, Seen()).first;
            count(it->second, essence(g.name, f.value), isHit);
        }
    }
}

void OddOneOut::count(Seen &seen, std::string_view value, bool isHit)
{
    const bool known = std::find(seen.hitValues.begin(), seen.hitValues.end(), value) != seen.hitValues.end();
    if (isHit) {
        ++seen.hits;
        if (!known && seen.hitValues.size() <= mostValues)
            seen.hitValues.emplace_back(value);
        return;
    }
    if (seen.cleans++ == 0)
        seen.cleanValue = value;
    else if (seen.cleanValue != value)
        seen.isCleanUniform = false;
    seen.shared += known ? 1 : 0;
}

bool OddOneOut::judge(const Group &group, const Seen &seen, Separator &out)
{
    if (seen.hitValues.size() > mostValues || seen.shared > 0)
        return false;
    const bool isEveryHit = seen.hits == group.hits;
    const bool isEveryClean = seen.cleans == group.cleans && seen.isCleanUniform;
    out.nowhereElse = seen.cleans == 0;
    out.there = isEveryClean ? seen.cleanValue : std::string();
    if (isEveryHit && seen.hitValues.size() == 1) {
        out.kind = Separator::Kind::SameHere;
        out.here = seen.hitValues.front();
        return true;
    }
    out.kind = seen.hits == 0 ? Separator::Kind::OnlyThere : Separator::Kind::SameThere;
    return seen.hits == 0 ? seen.cleans == group.cleans : isEveryClean;
}

std::vector<Separator> OddOneOut::separators(std::string_view about) const
{
    struct Ranked
    {
        bool isSilent; ///< the finding does not speak of it
        int group;
        bool isMixed; ///< one side does not agree in itself
        Separator::Kind kind;
        Separator separator;
    };
    const std::string text = asciiLower(about.substr(0, longestAbout));
    std::vector<Ranked> found;
    for (const auto &[groupName, group] : m_groups) {
        if (group.hits == 0 || group.cleans == 0 || group.hits + group.cleans < 3)
            continue;
        for (const auto &[name, seen] : group.names) {
            Separator s;
            if ((groupName == systemFacts &&
                 std::find(ownFacts.begin(), ownFacts.end(), name) != ownFacts.end()) ||
                !judge(group, seen, s))
                continue;
            s.group = groupName;
            s.name = name;
            const bool isMixed = s.here.empty() || (s.there.empty() && !s.nowhereElse);
            found.push_back(
                {!mentions(text, asciiLower(name)), groupRank(groupName), isMixed, s.kind, std::move(s)});
        }
    }
    std::sort(found.begin(), found.end(), [](const Ranked &a, const Ranked &b) {
        return std::tie(a.isSilent, a.group, a.isMixed, a.kind, a.separator.name) <
               std::tie(b.isSilent, b.group, b.isMixed, b.kind, b.separator.name);
    });
    std::vector<Separator> out;
    out.reserve(found.size());
    for (Ranked &r : found)
        out.push_back(std::move(r.separator));
    return out;
}

} // namespace prism
