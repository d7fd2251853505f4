// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "src/cli/quietrulesedit.h"
#include "src/cli/verbs/verbs.h"

#include <algorithm>
#include <ostream>

namespace prism {
namespace {

class QuietVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        return editQuietRules(
            i, [&](const std::string &action, QuietRules &rules) { return change(i, action, rules); },
            [&](const QuietRules &rules) { list(i, rules); });
    }

private:
    static Error usage(const std::string &what) { return {ErrorCode::InvalidInput, what, {}}; }

    static Result<void> change(const Invocation &i, const std::string &action, QuietRules &rules)
    {
        const std::string &value = i.arguments.operand(1);
        const UtcTime now = i.clock.now();
        if (action == "off") {
            if (!value.empty())
                return usage(
                    "quiet off takes nothing more; 'prism quiet hours none' forgets the quiet hours");
            rules.quietUntil.reset();
            return {};
        }
        if (action == "hours")
            return hours(i, rules);
        if (i.arguments.operands().size() != 2)
            return usage("prism quiet for 2h, until 14:00, hours 22:00-07:00 [mon-fri], off, or list");
        if (action == "for") {
            const auto span = parseSpan(value);
            if (!span)
                return span.error();
            rules.quietUntil = UtcTime{now.seconds + *span};
            return {};
        }
        if (action != "until")
            return usage("quiet knows for, until, hours, off and list, not '" + printable(action) + '\'');
        const auto until = parseUntil(value, i.settings.timeZone, now);
        if (!until)
            return until.error();
        rules.quietUntil = *until;
        return {};
    }

    static Result<void> hours(const Invocation &i, QuietRules &rules)
    {
        const std::string &times = i.arguments.operand(1);
        const std::string &days = i.arguments.operand(2);
        if (times == "none") {
            rules.hours.clear();
            return {};
        }
        const auto parsed = parseQuietHours(days.empty() ? times : times + ' ' + days);
        if (!parsed)
            return parsed.error();
        if (std::find(rules.hours.begin(), rules.hours.end(), *parsed) == rules.hours.end())
            rules.hours.push_back(*parsed);
        return {};
    }

    static void list(const Invocation &i, const QuietRules &rules)
    {
        const auto end = rules.quietEnd(i.clock.now());
        if (i.arguments.has("json")) {
            JsonWriter w;
            w.beginObject().member("schema_version", "prism.quiet.v1").member("quiet", end.has_value());
            if (end)
                w.member("until", end->iso());
            w.key("hours").beginArray();
            for (const QuietHours &h : rules.hours)
                w.value(quietHoursText(h));
            w.endArray().member("time_zone", rules.timeZone).endObject();
            i.streams.out << w.take() << '\n';
            return;
        }
        i.streams.out << (end ? "Quiet until " + localTimeText(*end, rules.timeZone) +
                                    ": only a P0 is told.\n"
                              : std::string("Not quiet.\n"));
        for (const QuietHours &h : rules.hours)
            i.streams.out << "quiet hours  " << quietHoursText(h) << " (" << rules.timeZone << ")\n";
    }

    VerbSpec m_spec{
        "quiet",
        "[for SPAN|until TIME|hours TIMES [DAYS]|off|list]",
        0,
        3,
        "hold notifications back, but for a P0",
        "'for 2h' and 'until 14:00' hold back what is not a P0, once; it comes afterwards if it still "
        "holds. 'hours 22:00-07:00 mon-fri' does so on each of these days (those on which it begins), in "
        "the time zone of the settings; 'hours none' forgets them. 'off' ends the first kind at once. "
        "Without operand, 'list': what holds now.",
        {jsonOption()},
        {"for", "until", "hours", "off", "list"}};
};

} // namespace

std::unique_ptr<Verb> makeQuietVerb()
{
    return std::make_unique<QuietVerb>();
}

} // namespace prism
