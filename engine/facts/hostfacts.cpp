// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/facts/hostfacts.h"

#include "engine/audit/daemon.h"
#include "engine/core/jsonparser.h"
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"

#include <algorithm>

namespace prism {
namespace {

constexpr std::string_view schemaName = "prism.facts.v1";
constexpr std::size_t longestReason = 500;
constexpr std::size_t longestGroupName = 32;

template<typename Named>
bool byName(const Named &a, const Named &b)
{
    return a.name < b.name;
}

template<typename Named>
const Named *findNamed(const std::vector<Named> &sorted, std::string_view name)
{
    const auto it = std::lower_bound(sorted.begin(), sorted.end(), name,
                                     [](const Named &a, std::string_view b) { return a.name < b; });
    return it != sorted.end() && it->name == name ? &*it : nullptr;
}

bool isGroupName(std::string_view name)
{
    return !name.empty() && name.size() <= longestGroupName &&
           std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
           });
}

Error corrupt(std::string message, const std::string &place)
{
    return {ErrorCode::Corrupt, std::move(message), place};
}

Result<FactGroup> readGroup(const JsonMember &member, const std::string &place)
{
    const auto &[name, body] = member;
    if (!isGroupName(name))
        return corrupt("'" + printable(name.substr(0, longestGroupName)) + "' is no name of a group", place);
    if (!body.isObject())
        return corrupt("the group '" + name + "' is no object", place);
    FactGroup group{name, {}};
    group.facts.reserve(body.members().size());
    for (const auto &[fact, value] : body.members()) {
        if (fact.empty() || fact.size() > longestFactName || !value.isString() ||
            value.text().size() > longestFactValue)
            return corrupt("the fact '" + printable(fact.substr(0, 64)) + "' of '" + name +
                               "' has no name, is too long or is no text",
                           place);
        group.facts.push_back({fact, value.text()});
    }
    std::sort(group.facts.begin(), group.facts.end());
    const auto twice = std::adjacent_find(group.facts.begin(), group.facts.end(),
                                          [](const Fact &a, const Fact &b) { return a.name == b.name; });
    if (twice != group.facts.end())
        return corrupt("the fact '" + printable(twice->name) + "' of '" + name + "' is told twice", place);
    return group;
}

Result<void> readGroups(const JsonValue &document, HostFacts &facts, const std::string &place)
{
    const JsonValue *groups = document.find("groups");
    if (!groups || !groups->isObject())
        return corrupt("has no object 'groups'", place);
    if (groups->members().size() > mostFactGroups)
        return Error{ErrorCode::TooLarge, Sentence::saying("has more than %1 groups", mostFactGroups), place};
    std::size_t count = 0;
    for (const JsonMember &member : groups->members()) {
        count += member.second.members().size();
        if (count > mostFacts)
            return Error{ErrorCode::TooLarge, Sentence::saying("has more than %1 facts", mostFacts), place};
        auto group = readGroup(member, place);
        if (!group)
            return group.error();
        facts.groups.push_back(std::move(*group));
    }
    std::sort(facts.groups.begin(), facts.groups.end(), byName<FactGroup>);
    const auto twice = std::adjacent_find(facts.groups.begin(), facts.groups.end(),
                                          [](const auto &a, const auto &b) { return a.name == b.name; });
    if (twice != facts.groups.end())
        return corrupt("the group '" + twice->name + "' is told twice", place);
    return {};
}

Result<void> readUnread(const JsonValue &document, HostFacts &facts, const std::string &place)
{
    const JsonValue *unread = document.find("unread");
    if (!unread)
        return {};
    if (!unread->isArray() || unread->items().size() > mostFactGroups)
        return corrupt("'unread' is no array, or too long", place);
    for (const JsonValue &item : unread->items()) {
        UnreadFacts u{item.stringOr("group"), tail(item.stringOr("reason"), longestReason)};
        if (!isGroupName(u.group))
            return corrupt("'unread' names no group", place);
        facts.unread.push_back(std::move(u));
    }
    return {};
}

Result<void> checkOwner(const HostFacts &facts, std::string_view host, std::string_view day,
                        const std::string &place)
{
    if (!host.empty() && facts.host != host)
        return Error{ErrorCode::Refused,
                     Sentence::saying("claims to be of the host '%1' and is %2's", printable(facts.host),
                                      printable(host)),
                     place};
    if (!day.empty() && facts.day != day)
        return Error{ErrorCode::Refused,
                     Sentence::saying("claims to be of %1 and is kept under %2", facts.day, std::string(day)),
                     place};
    return {};
}

} // namespace

const std::string *FactGroup::find(std::string_view fact) const
{
    const Fact *found = findNamed(facts, fact);
    return found ? &found->value : nullptr;
}

const FactGroup *HostFacts::group(std::string_view name) const
{
    return findNamed(groups, name);
}

const std::string *HostFacts::find(std::string_view groupName, std::string_view fact) const
{
    const FactGroup *g = group(groupName);
    return g ? g->find(fact) : nullptr;
}

void HostFacts::normalize()
{
    std::size_t room = mostFacts;
    std::sort(groups.begin(), groups.end(), byName<FactGroup>);
    for (FactGroup &g : groups) {
        for (Fact &f : g.facts) {
            for (std::string *text : {&f.name, &f.value}) {
                if (!isUtf8(*text))
                    *text = repairedUtf8(*text);
            }
        }
        const std::size_t before = g.facts.size();
        std::erase_if(g.facts, [](const Fact &f) {
            return f.name.empty() || f.name.size() > longestFactName || f.value.size() > longestFactValue;
        });
        const std::size_t fitting = std::min(g.facts.size(), room);
        const bool cut = fitting < before;
        g.facts.resize(fitting);
        std::stable_sort(g.facts.begin(), g.facts.end(), byName<Fact>);
        g.facts.erase(std::unique(g.facts.begin(), g.facts.end(),
                                  [](const Fact &a, const Fact &b) { return a.name == b.name; }),
                      g.facts.end());
        room -= g.facts.size();
        if (cut)
            unread.push_back({g.name, counted(before - fitting, "fact is", "facts are") +
                                          " left out: too long or too many"});
    }
}

std::string encodeFacts(const HostFacts &facts)
{
    JsonWriter w(JsonWriter::Layout::Compact);
    w.beginObject().member("schema_version", schemaName).member("host", facts.host);
    w.member("day", facts.day).member("collected_at", facts.collectedAt.iso()).member("prism", facts.prism);
    w.key("unread").beginArray();
    for (const UnreadFacts &u : facts.unread)
        w.beginObject().member("group", u.group).member("reason", u.reason).endObject();
    w.endArray().key("groups").beginObject();
    for (const FactGroup &g : facts.groups) {
        w.key(g.name).beginObject();
        for (const Fact &f : g.facts)
            w.member(f.name, f.value);
        w.endObject();
    }
    w.endObject().endObject();
    return w.take() + '\n';
}

Result<HostFacts> parseFacts(std::string_view text, const std::string &place, std::string_view host,
                             std::string_view day)
{
    const JsonLimits limits{largestFactsFile, 6, mostFacts + 200, 64};
    const auto document = parseJson(text, place, limits);
    if (!document)
        return document.error();
    if (document->stringOr("schema_version") != schemaName)
        return corrupt("is no " + std::string(schemaName), place);
    HostFacts facts;
    facts.host = document->stringOr("host");
    facts.day = document->stringOr("day");
    facts.prism = tail(document->stringOr("prism"), 64);
    const auto at = parseIsoTime(document->stringOr("collected_at"));
    if (!isValidHostName(facts.host) || !isDay(facts.day) || !at)
        return corrupt("has no valid 'host', 'day' or 'collected_at'", place);
    facts.collectedAt = *at;
    if (auto owner = checkOwner(facts, host, day, place); !owner)
        return owner.error();
    if (auto groups = readGroups(*document, facts, place); !groups)
        return groups.error();
    if (auto unread = readUnread(*document, facts, place); !unread)
        return unread.error();
    return facts;
}

} // namespace prism
