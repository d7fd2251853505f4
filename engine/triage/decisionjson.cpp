// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "engine/triage/decisionledger.h"

#include <algorithm>
#include <tuple>

namespace prism {
namespace {

constexpr std::size_t longestId = 100;
constexpr std::size_t longestSubject = 4096;
constexpr std::size_t longestText = 4000;
constexpr std::size_t mostHosts = 10000;
constexpr std::int64_t mostCount = 1000000000;

void write(JsonWriter &w, const Decision &d)
{
    w.key("decision").beginObject();
    w.member("id", d.id).member("batch", d.batch).member("kind", decisionKindName(d.kind));
    w.member("reach", decisionReachName(d.scope.reach)).member("daemon", daemonName(d.scope.daemon));
    w.member("subject", d.scope.subject).member("hosts", d.scope.hosts);
    if (d.kind == DecisionKind::Defer)
        w.member("defer_until", deferUntilName(d.deferUntil));
    w.member("until", d.until).member("reason", d.reason).member("owner", d.owner);
    w.member("author", d.author).member("at", d.at.iso()).member("bundle_day", d.bundleDay);
    w.member("rank", static_cast<int>(d.rank)).member("host_count", static_cast<std::int64_t>(d.hosts));
    w.key("seen").beginArray();
    for (const DecisionSeen &seen : d.seen) {
        w.beginObject().member("host", seen.host).member("id", seen.id);
        w.member("rank", static_cast<int>(seen.rank));
        w.member("evidence", static_cast<std::int64_t>(seen.evidence)).endObject();
    }
    w.endArray().endObject();
}

/// Reads members and remembers the first that is wrong.
class Reader
{
public:
    explicit Reader(const JsonValue &object)
        : m_object(object)
    {}

    [[nodiscard]] const Sentence &fault() const { return m_fault; }
    void fail(std::string_view name, const Sentence &rule)
    {
        if (m_fault.empty())
            m_fault = Sentence::saying("%1: %2", name, rule);
    }

    std::string text(std::string_view name, std::size_t longest, bool isMandatory = false)
    {
        const JsonValue *value = m_object.find(name);
        if (!value && !isMandatory)
            return {};
        if (!value || !value->isString() || value->text().size() > longest ||
            (isMandatory && value->text().empty())) {
            fail(name, Sentence::saying("a text of at most %1 bytes is expected", std::to_string(longest)));
            return {};
        }
        return value->text();
    }
    std::uint32_t count(std::string_view name, std::int64_t most = mostCount)
    {
        const JsonValue *value = m_object.find(name);
        const auto number = value ? value->toInt() : std::optional<std::int64_t>(0);
        if (!number || *number < 0 || *number > most) {
            fail(name, Sentence::saying("a number from 0 to %1 is expected", std::to_string(most)));
            return 0;
        }
        return static_cast<std::uint32_t>(*number);
    }
    UtcTime time(std::string_view name)
    {
        const auto at = parseIsoTime(m_object.stringOr(name));
        if (!at)
            fail(name, Sentence::saying("a time such as 2026-01-31T07:30:00Z is expected"));
        return at.value_or(UtcTime{});
    }
    std::string day(std::string_view name, bool isMandatory)
    {
        std::string value = text(name, 10, isMandatory);
        if (!value.empty() && !isDay(value))
            fail(name, Sentence::saying("a day YYYY-MM-DD is expected"));
        return value;
    }
    template<typename Value>
    Value named(std::string_view name, std::optional<Value> (*fromName)(std::string_view), Value fallback)
    {
        const auto value = fromName(m_object.stringOr(name));
        if (!value)
            fail(name, Sentence::saying("'%1' is not known", printable(m_object.stringOr(name))));
        return value.value_or(fallback);
    }

private:
    const JsonValue &m_object;
    Sentence m_fault;
};

std::vector<std::string> hostsFrom(const JsonValue &object, Reader &read)
{
    std::vector<std::string> out;
    const JsonValue *hosts = object.find("hosts");
    if (hosts && hosts->items().size() > mostHosts)
        read.fail("hosts", Sentence::saying("too many"));
    for (const JsonValue &host : hosts ? hosts->items() : std::vector<JsonValue>()) {
        if (!host.isString() || !isValidHostName(host.text()))
            read.fail("hosts", Sentence::saying("'%1' is no host name", printable(host.asText())));
        else
            out.push_back(host.text());
    }
    std::sort(out.begin(), out.end());
    return out;
}

std::vector<DecisionSeen> seenFrom(const JsonValue &object, Reader &read)
{
    std::vector<DecisionSeen> out;
    const JsonValue *seen = object.find("seen");
    if (seen && seen->items().size() > mostDecisionSeen)
        read.fail("seen", Sentence::saying("too many"));
    for (const JsonValue &item : seen ? seen->items() : std::vector<JsonValue>()) {
        Reader entry(item);
        out.push_back({entry.text("host", longestId * 3, true), entry.text("id", longestSubject, true),
                       static_cast<std::uint8_t>(entry.count("rank", 9)), entry.count("evidence")});
        if (!entry.fault().empty())
            read.fail("seen", entry.fault());
    }
    std::sort(out.begin(), out.end(), [](const DecisionSeen &a, const DecisionSeen &b) {
        return std::tie(a.host, a.id) < std::tie(b.host, b.id);
    });
    return out;
}

/// What decide() relies on; a file made by hand may break it.
void checkShape(const Decision &d, Reader &read)
{
    const std::size_t hosts = d.scope.hosts.size();
    const bool fits = d.scope.reach == DecisionReach::ThisHost     ? hosts == 1
                      : d.scope.reach == DecisionReach::TheseHosts ? hosts > 0
                                                                   : hosts == 0;
    if (!fits)
        read.fail("hosts",
                  Sentence::saying("they do not fit the reach %1", decisionReachName(d.scope.reach)));
    if (d.hides() && d.until.empty())
        read.fail("until", Sentence::saying("a decision that hides needs an end"));
    if (d.hides() && isDay(d.until) && daysBetween(d.at.day(), d.until) > longestDecision + 1)
        read.fail("until",
                  Sentence::saying("more than %1 days after it was made", std::to_string(longestDecision)));
    if (d.kind == DecisionKind::Accept && (d.reason.empty() || d.owner.empty()))
        read.fail("reason", Sentence::saying("an accepted risk needs a reason and an owner"));
}

Decision decisionFrom(const JsonValue &object, Reader &read)
{
    Decision d;
    d.id = read.text("id", longestId, true);
    d.batch = read.text("batch", longestId, true);
    d.kind = read.named("kind", decisionKindFromName, DecisionKind::Approve);
    d.scope.reach = read.named("reach", decisionReachFromName, DecisionReach::ThisHost);
    d.scope.daemon = read.named("daemon", daemonFromName, Daemon::Lint);
    d.scope.subject = read.text("subject", longestSubject, true);
    d.scope.hosts = hostsFrom(object, read);
    if (d.kind == DecisionKind::Defer)
        d.deferUntil = read.named("defer_until", deferUntilFromName, DeferUntil::Date);
    d.until = read.day("until", false);
    d.reason = read.text("reason", longestText);
    d.owner = read.text("owner", longestText);
    d.author = read.text("author", longestText);
    d.at = read.time("at");
    d.bundleDay = read.day("bundle_day", true);
    d.rank = static_cast<std::uint8_t>(read.count("rank", 9));
    d.hosts = read.count("host_count");
    d.seen = seenFrom(object, read);
    checkShape(d, read);
    return d;
}

} // namespace

std::string ledgerEntryToJson(const LedgerEntry &entry)
{
    JsonWriter w(JsonWriter::Layout::Compact);
    w.beginObject().member("id", entry.id).member("action", ledgerKindName(entry.kind));
    w.member("decision_id", entry.decision).member("author", entry.author);
    w.member("at", entry.at.iso()).member("note", entry.note);
    if (entry.made)
        write(w, *entry.made);
    w.endObject();
    return w.take();
}

Result<LedgerEntry> ledgerEntryFromJson(const JsonValue &object)
{
    Reader read(object);
    LedgerEntry entry;
    entry.id = read.text("id", longestId, true);
    const std::string action = read.text("action", longestId, true);
    for (const auto kind : {LedgerEntry::Kind::Decide, LedgerEntry::Kind::Revert, LedgerEntry::Kind::End}) {
        if (ledgerKindName(kind) == action)
            entry.kind = kind;
    }
    if (ledgerKindName(entry.kind) != action)
        read.fail("action", Sentence::saying("'%1' is not known", printable(action)));
    entry.decision = read.text("decision_id", longestId, true);
    entry.author = read.text("author", longestText);
    entry.at = read.time("at");
    entry.note = read.text("note", longestText);
    if (!read.fault().empty())
        return Error{ErrorCode::Corrupt, read.fault(), {}};
    const JsonValue *decision = object.find("decision");
    if (entry.kind == LedgerEntry::Kind::Decide) {
        if (!decision || !decision->isObject())
            return Error{ErrorCode::Corrupt,
                         Sentence::saying("%1: %2", std::string("decision"),
                                          Sentence::saying("an object is expected")),
                         {}};
        Reader inner(*decision);
        entry.made = decisionFrom(*decision, inner);
        if (!inner.fault().empty())
            read.fail("decision", inner.fault());
        if (entry.made->id != entry.decision)
            read.fail("decision_id", Sentence::saying("it is not the decision's id"));
    }
    if (!read.fault().empty())
        return Error{ErrorCode::Corrupt, read.fault(), {}};
    return entry;
}

} // namespace prism
