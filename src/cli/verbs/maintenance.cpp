// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/daemon.h"
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "src/cli/quietrulesedit.h"
#include "src/cli/verbs/verbs.h"

#include <algorithm>
#include <ostream>
#include <set>

namespace prism {
namespace {

constexpr std::size_t longestReason = 200;

class MaintenanceVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        const auto change = [&](const std::string &action, QuietRules &rules) -> Result<void> {
            if (action == "begin")
                return begin(i, rules);
            if (action == "end")
                return end(i, rules);
            return Error{ErrorCode::InvalidInput,
                         "maintenance knows begin, end and list, not '" + printable(action) + '\'',
                         {}};
        };
        return editQuietRules(i, change, [&](const QuietRules &rules) { list(i, rules); });
    }

private:
    static Result<std::string> hostOf(const Invocation &i)
    {
        const std::string host = i.arguments.operand(1);
        if (host == "all")
            return std::string();
        if (!isValidHostName(host))
            return Error{ErrorCode::InvalidInput, "give a host, or all", {}};
        return host;
    }

    static Result<void> begin(const Invocation &i, QuietRules &rules)
    {
        MaintenanceWindow window;
        const auto host = hostOf(i);
        if (!host)
            return host.error();
        window.host = *host;
        const auto &known = i.settings.hosts;
        if (!host->empty() && std::find(known.begin(), known.end(), *host) == known.end())
            return Error{ErrorCode::InvalidInput,
                         "'" + *host + "' is not expected; there are " + joined(known, ", ") + ", and all",
                         {}};
        window.from = i.clock.now();
        if (const auto from = i.arguments.value("from")) {
            const auto at = parseUntil(*from, i.settings.timeZone, i.clock.now());
            if (!at)
                return at.error();
            window.from = *at;
        }
        const auto until = endOf(i, window.from);
        if (!until)
            return until.error();
        window.until = *until;
        window.reason = i.arguments.value("reason").value_or("");
        if (window.reason.size() > longestReason || printable(window.reason) != window.reason)
            return Error{ErrorCode::InvalidInput, "the reason is one line of at most 200 bytes", {}};
        std::set<std::string> taken;
        for (const MaintenanceWindow &w : rules.maintenance)
            taken.insert(w.id);
        int number = 1;
        while (taken.contains(std::to_string(number)))
            ++number;
        window.id = std::to_string(number);
        rules.maintenance.push_back(std::move(window));
        return {};
    }

    static Result<UtcTime> endOf(const Invocation &i, UtcTime from)
    {
        const auto span = i.arguments.value("for");
        const auto until = i.arguments.value("until");
        if (span.has_value() == until.has_value())
            return Error{ErrorCode::InvalidInput, "say when it ends: --for 2h, or --until 14:00", {}};
        if (until)
            return parseUntil(*until, i.settings.timeZone, from);
        const auto seconds = parseSpan(*span);
        if (!seconds)
            return seconds.error();
        return UtcTime{from.seconds + *seconds};
    }

    /// By its number, or all windows of a host.
    static Result<void> end(const Invocation &i, QuietRules &rules)
    {
        const std::string what = i.arguments.operand(1);
        const auto ended = std::erase_if(rules.maintenance, [&](const MaintenanceWindow &w) {
            return w.id == what || (w.host.empty() ? what == "all" : w.host == what);
        });
        if (ended == 0)
            return Error{ErrorCode::NotFound, "there is no maintenance '" + printable(what) + '\'', {}};
        return {};
    }

    static void list(const Invocation &i, const QuietRules &rules)
    {
        if (i.arguments.has("json")) {
            JsonWriter w;
            w.beginObject().member("schema_version", "prism.maintenance.v1").key("windows").beginArray();
            for (const MaintenanceWindow &m : rules.maintenance) {
                w.beginObject().member("id", m.id).member("host", m.host.empty() ? "all" : m.host);
                w.member("from", m.from.iso()).member("until", m.until.iso()).member("reason", m.reason);
                w.member("active", m.from <= i.clock.now()).endObject();
            }
            w.endArray().endObject();
            i.streams.out << w.take() << '\n';
            return;
        }
        if (rules.maintenance.empty())
            i.streams.out << "No maintenance.\n";
        for (const MaintenanceWindow &m : rules.maintenance) {
            const std::string &zone = rules.timeZone;
            i.streams.out << m.id << "  " << (m.host.empty() ? "all hosts" : m.host)
                          << (m.from <= i.clock.now() ? "  now" : "  from " + localTimeText(m.from, zone))
                          << " until " << localTimeText(m.until, zone) << (m.reason.empty() ? "" : "  ")
                          << m.reason << '\n';
        }
    }

    VerbSpec m_spec{
        "maintenance",
        "[begin HOST|all | end NUMBER|HOST|all | list]",
        0,
        2,
        "say that a host may be silent for a time",
        "In a maintenance window a silent host is shown as in maintenance and nobody is told of it; what "
        "is watched stays watched, and a P0 is told all the same. A window ends by itself, or with 'end'. "
        "Without operand, 'list': the windows that hold or are to come.",
        {{"for", "SPAN", "how long, as 30m, 4h or 2d; 31d at most", {}},
         {"until", "TIME", "when it ends: 14:00, or 2026-11-21T14:00+01:00", {}},
         {"from", "TIME", "when it begins; default: now", {}},
         {"reason", "TEXT", "why, one line", {}},
         jsonOption()},
        {"begin", "end", "list"}};
};

} // namespace

std::unique_ptr<Verb> makeMaintenanceVerb()
{
    return std::make_unique<MaintenanceVerb>();
}

} // namespace prism
