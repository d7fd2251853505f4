// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "engine/facts/collectfacts.h"
#include "engine/facts/factsdiff.h"
#include "engine/facts/factsshelf.h"
#include "src/cli/morningreport.h"
#include "src/cli/paint.h"
#include "src/cli/verbs/verbs.h"

#include <algorithm>
#include <charconv>
#include <ostream>

namespace prism {
namespace {

constexpr int oldestListed = 7;           // days: a host without a newer look is not listed
constexpr std::size_t shownChanges = 200; // of one kind; --json has all

std::string factOr(const HostFacts &facts, std::string_view name, const std::string &fallback)
{
    const std::string *value = facts.find(systemFacts, name);
    return value ? printable(*value) : fallback;
}

std::int64_t numberOf(std::string_view text)
{
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// "3 days ago", from the time of booting to that of the look.
std::string upText(const HostFacts &facts)
{
    const std::string *booted = facts.find(systemFacts, "booted_at");
    const auto at = booted ? parseIsoTime(*booted) : std::nullopt;
    if (!at)
        return "?";
    const std::int64_t seconds = std::max<std::int64_t>(0, facts.collectedAt.seconds - at->seconds);
    return seconds < 172800 ? counted(static_cast<std::size_t>(seconds / 3600), "hour", "hours")
                            : counted(static_cast<std::size_t>(seconds / 86400), "day", "days");
}

std::size_t countOf(const HostFacts &facts, std::string_view group)
{
    const FactGroup *g = facts.group(group);
    return g ? g->facts.size() : 0;
}

/// A value of a group, for people: "ext4, 252 GiB".
std::string valueText(std::string_view group, const Fact &fact)
{
    const std::size_t blank = fact.value.find(' ');
    if (group == mountFacts && blank != std::string::npos)
        return printable(fact.value.substr(0, blank)) + ", " +
               humanBytes(static_cast<double>(numberOf(std::string_view(fact.value).substr(blank + 1))));
    if (group == systemFacts && fact.name == "memory_kib")
        return humanBytes(static_cast<double>(numberOf(fact.value)) * 1024);
    return printable(fact.value);
}

std::string oneHost(const HostFacts &facts, UtcTime now, const Streams &streams)
{
    const Paint paint(streams.colour);
    const auto width = static_cast<std::size_t>(streams.width);
    std::string out = paint.bold(wrapped(printable(facts.host) + " on " + facts.day + ", looked at " +
                                             agoText(now.seconds - facts.collectedAt.seconds) + '.',
                                         width));
    std::vector<std::vector<std::string>> rows;
    for (const FactGroup &g : facts.groups) {
        if (g.name == packageFacts)
            continue;
        for (const Fact &f : g.facts) {
            if (g.name != systemFacts || f.name != "boot_id")
                rows.push_back({factLabel(g.name, f.name), valueText(g.name, f)});
        }
    }
    if (facts.find(systemFacts, "booted_at"))
        rows.push_back({"up", upText(facts) + " when looked at"});
    if (facts.group(packageFacts))
        rows.push_back({"packages", std::to_string(countOf(facts, packageFacts))});
    out += table(rows, width);
    for (const UnreadFacts &u : facts.unread)
        out += wrapped("Not read: " + printable(u.group) + ": " + printable(u.reason), width);
    return out;
}

/// The newest look at each host.
std::vector<HostFacts> newestOfAll(const Invocation &i)
{
    const FactsShelf shelf(i.settings.inbox);
    const std::string today = i.clock.now().day();
    std::vector<std::string> hosts = i.settings.hosts;
    for (int back = 0; back <= oldestListed; ++back) {
        for (std::string &host : shelf.hosts(addDays(today, -back))) {
            if (std::find(hosts.begin(), hosts.end(), host) == hosts.end())
                hosts.push_back(std::move(host));
        }
    }
    std::vector<HostFacts> out;
    for (const std::string &host : hosts) {
        auto facts = shelf.newest(host, today, oldestListed);
        if (facts)
            out.push_back(std::move(*facts));
        else if (facts.error().code != ErrorCode::NotFound)
            i.streams.err << "prism: " << printable(facts.error().text()) << '\n';
    }
    return out;
}

std::string hostsText(const std::vector<HostFacts> &all, const Streams &streams)
{
    const Paint paint(streams.colour);
    std::vector<std::vector<std::string>> rows{{paint.bold("HOST"), paint.bold("DAY"), paint.bold("KERNEL"),
                                                paint.bold("UP"), paint.bold("PACKAGES"), paint.bold("OS")}};
    for (const HostFacts &f : all)
        rows.push_back({fitted(printable(f.host), 28), f.day, fitted(factOr(f, "kernel", "?"), 24), upText(f),
                        f.group(packageFacts) ? std::to_string(countOf(f, packageFacts)) : "?",
                        factOr(f, "os", "?")});
    return table(rows, static_cast<std::size_t>(streams.width));
}

std::string hostsJson(const std::vector<HostFacts> &all)
{
    JsonWriter w(JsonWriter::Layout::Compact);
    w.beginObject().member("schema_version", "prism.hosts.v1").key("hosts").beginArray();
    for (const HostFacts &f : all) {
        w.beginObject()
            .member("host", f.host)
            .member("day", f.day)
            .member("collected_at", f.collectedAt.iso());
        for (const char *name : {"os", "kernel", "architecture", "booted_at"})
            w.member(name, factOr(f, name, ""));
        w.member("packages", countOf(f, packageFacts)).endObject();
    }
    w.endArray().endObject();
    return w.take() + '\n';
}

std::string diffJson(const FactsDiff &diff)
{
    JsonWriter w(JsonWriter::Layout::Compact);
    w.beginObject().member("schema_version", "prism.factsdiff.v1").member("host", diff.host);
    w.member("before", diff.before).member("after", diff.after).member("rebooted", diff.rebooted);
    w.member("booted_at", diff.bootedAt).key("changes").beginArray();
    for (const FactChange &c : diff.changes) {
        w.beginObject().member("change", factChangeName(c.kind)).member("group", c.group);
        w.member("name", c.name).member("before", c.before).member("after", c.after).endObject();
    }
    w.endArray().member("not_compared", diff.unknown).endObject();
    return w.take() + '\n';
}

std::string diffText(const FactsDiff &diff, const Streams &streams)
{
    const Paint paint(streams.colour);
    const auto width = static_cast<std::size_t>(streams.width);
    const std::string clause = diffClause(diff);
    std::string out = paint.bold(wrapped(printable(diff.host) + ", " + diff.before + " to " + diff.after +
                                             ": " + (clause.empty() ? "nothing changed" : clause) + '.',
                                         width));
    if (diff.rebooted && !diff.bootedAt.empty())
        out += wrapped("Booted at " + printable(diff.bootedAt) + '.', width);
    std::vector<std::vector<std::string>> rows;
    for (const FactChange &c : diff.changes) {
        if (rows.size() == shownChanges)
            break;
        rows.push_back(
            {std::string(factChangeName(c.kind)), fitted(factLabel(c.group, c.name), 36),
             printable(c.before) + (c.before.empty() || c.after.empty() ? "" : " -> ") + printable(c.after)});
    }
    out += table(rows, width);
    if (diff.changes.size() > rows.size())
        out += "and " + counted(diff.changes.size() - rows.size(), "more change", "more changes") +
               ": --json has all\n";
    for (const std::string &group : diff.unknown)
        out += wrapped("Not compared whole: " + printable(group) + " was not read on both days.", width);
    return out;
}

class FactsVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        const auto &operands = i.arguments.operands();
        if (!operands.empty() && operands[0] == "diff")
            return diff(i);
        if (operands.size() > 1)
            return i.fail({ErrorCode::InvalidInput, "give one host, or 'diff HOST [DAY DAY]'", {}});
        if (i.arguments.has("now"))
            return show(i, lookNow(i));
        if (operands.empty())
            return list(i);
        const FactsShelf shelf(i.settings.inbox);
        const auto day = i.arguments.value("date");
        if (day)
            return show(i, shelf.open(operands[0], *day));
        const auto days = shelf.days(operands[0], i.clock.now().day());
        return show(i, shelf.open(operands[0], days.empty() ? i.clock.now().day() : days.back()));
    }

private:
    static Result<HostFacts> lookNow(const Invocation &i)
    {
        if (!i.arguments.operands().empty() && i.arguments.operand(0) != i.settings.host)
            return Error{
                ErrorCode::InvalidInput, "--now looks at this machine, which is " + i.settings.host, {}};
        FactsRequest request;
        request.host = i.settings.host;
        request.day = i.clock.now().day();
        request.now = i.clock.now();
#ifdef __APPLE__
        request.isMac = true;
#endif
        request.stop = i.stop;
        return collectFacts(request);
    }

    static int show(Invocation &i, const Result<HostFacts> &facts)
    {
        if (!facts)
            return i.fail(facts.error());
        i.streams.out << (i.arguments.has("json") ? encodeFacts(*facts)
                                                  : oneHost(*facts, i.clock.now(), i.streams));
        return exitSuccess;
    }

    static int list(Invocation &i)
    {
        const auto all = newestOfAll(i);
        if (all.empty())
            return i.fail({ErrorCode::NotFound, "there are no facts of the last days; 'prism run' keeps them",
                           i.settings.inbox});
        i.streams.out << (i.arguments.has("json") ? hostsJson(all) : hostsText(all, i.streams));
        return exitSuccess;
    }

    /// The two days to compare: those given, or the last two there are.
    static Result<std::pair<std::string, std::string>> daysOf(const Invocation &i)
    {
        const auto &operands = i.arguments.operands();
        if (operands.size() == 4)
            return std::pair(operands[2], operands[3]);
        const auto days = FactsShelf(i.settings.inbox).days(operands[1], i.clock.now().day());
        if (operands.size() == 3 && !days.empty())
            return std::pair(operands[2], days.back());
        if (days.size() < 2)
            return Error{ErrorCode::NotFound,
                         "there are facts of " + printable(operands[1]) + " of " +
                             counted(days.size(), "day", "days") + "; two are needed",
                         i.settings.inbox};
        return std::pair(days[days.size() - 2], days.back());
    }

    static int diff(Invocation &i)
    {
        if (i.arguments.operands().size() < 2)
            return i.fail({ErrorCode::InvalidInput, "'facts diff' needs a host", {}});
        const auto days = daysOf(i);
        if (!days)
            return i.fail(days.error());
        const FactsShelf shelf(i.settings.inbox);
        const std::string &host = i.arguments.operands()[1];
        const auto before = shelf.open(host, days->first);
        const auto after = before ? shelf.open(host, days->second) : before;
        if (!after)
            return i.fail(after.error());
        const FactsDiff diff = diffFacts(*before, *after);
        i.streams.out << (i.arguments.has("json") ? diffJson(diff) : diffText(diff, i.streams));
        return exitSuccess;
    }

    VerbSpec m_spec{
        "facts",
        "[diff] [HOST] [DAY] [DAY]",
        0,
        4,
        "what a host is: system, packages, ports; and what changed",
        "Lists the hosts with what each run kept of them, or prints one. 'facts diff HOST' tells what "
        "changed between the last two days there are, or between two given ones.",
        {{"date", "DAY", "of one host: its facts of this day", {}},
         {"now", "", "look at this machine and keep nothing", {}},
         jsonOption()},
        {"diff"}};
};

} // namespace

std::unique_ptr<Verb> makeFactsVerb()
{
    return std::make_unique<FactsVerb>();
}

} // namespace prism
