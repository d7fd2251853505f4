// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "engine/triage/historystore.h"
#include "src/cli/application.h"
#include "src/cli/paint.h"
#include "src/cli/verbs/verbs.h"

#include <ostream>

namespace prism {
namespace {

void writeHistory(JsonWriter &w, const FindingHistory &f)
{
    w.beginObject().member("key", f.key).member("id", f.id).member("title", f.title);
    w.member("priority", f.rank > 3 ? std::string() : 'P' + std::to_string(f.rank));
    w.member("state", findingStateName(f.state)).member("baseline", f.baseline);
    w.member("first_seen", f.firstSeen).member("last_seen", f.lastSeen).member("days_open", f.daysOpen);
    w.member("times_regressed", f.timesRegressed).member("resolved_on", f.resolvedOn);
    w.member("resolved_by", f.resolvedBy).member("resolved_by_version", f.resolvedByVersion).endObject();
}

std::string sentences(const FindingHistory &f)
{
    std::string out = f.baseline ? "There in the first run of its host, on " : "First seen on ";
    out += f.firstSeen + ", last seen on " + f.lastSeen + ", open for " +
           counted(static_cast<std::size_t>(f.daysOpen), "day", "days");
    if (f.timesRegressed > 0)
        out += ", came back " + counted(static_cast<std::size_t>(f.timesRegressed), "time", "times");
    if (!f.resolvedOn.empty()) {
        out += ", resolved on " + f.resolvedOn;
        if (!f.resolvedBy.empty())
            out += " by " + printable(f.resolvedBy) + " version " + printable(f.resolvedByVersion);
    }
    return out + '.';
}

class HistoryVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        ensureApplication();
        const std::string what = i.arguments.operand(0);
        if (what == "rebuild")
            return i.arguments.operands().size() > 1 ? wrongWord(i, i.arguments.operand(1)) : rebuild(i);
        if (what == "show")
            return show(i);
        if (what == "trends")
            return i.arguments.operands().size() > 1 ? wrongWord(i, i.arguments.operand(1)) : printTrends(i);
        return wrongWord(i, what);
    }

private:
    static int wrongWord(const Invocation &i, const std::string &word)
    {
        return i.fail({ErrorCode::InvalidInput,
                       "'" + printable(word) + "' is not understood; give 'rebuild', 'show [ID]' or 'trends'",
                       {}});
    }

    // A store that cannot be opened is set aside: everything in it comes from the bundles.
    static Result<std::unique_ptr<HistoryStore>> openForRebuild(Invocation &i)
    {
        auto store = HistoryStore::open(i.settings.dataDirectory);
        if (store || store.error().code != ErrorCode::Corrupt)
            return store;
        const auto aside = HistoryStore::setAside(i.settings.dataDirectory);
        if (!aside)
            return aside.error();
        i.streams.err << "prism: the unreadable store was kept as " << printable(*aside) << '\n';
        return HistoryStore::open(i.settings.dataDirectory);
    }

    static int rebuild(Invocation &i)
    {
        const auto store = openForRebuild(i);
        const auto report = store ? (*store)->rebuild(i.settings.inbox, i.clock.now().day(), i.stop)
                                  : Result<HistoryReport>(store.error());
        if (!report)
            return i.fail(report.error());
        if (i.arguments.has("json")) {
            JsonWriter w;
            w.beginObject()
                .member("bundles", report->recorded)
                .member("skipped", report->skipped)
                .endObject();
            i.streams.out << w.text() << '\n';
        } else {
            i.streams.out << "The history was made anew from "
                          << counted(static_cast<std::size_t>(report->recorded), "bundle", "bundles")
                          << ".\n";
        }
        for (const std::string &skipped : report->skipped)
            i.streams.err << "prism: left out: " << printable(skipped) << '\n';
        return report->skipped.empty() ? exitSuccess : exitPartial;
    }

    static int show(Invocation &i)
    {
        const auto store = HistoryStore::open(i.settings.dataDirectory);
        if (!store)
            return i.fail(store.error());
        // A bundle that `collect` made has not been recorded yet.
        if (const auto report = (*store)->catchUp(i.settings.inbox, i.clock.now().day(), i.stop); !report)
            return i.fail(report.error());
        HistoryFilter filter;
        filter.host = i.arguments.value("host").value_or("");
        filter.openOnly = i.arguments.has("open");
        filter.limit = 1000000;
        const auto all = (*store)->list(filter);
        if (!all)
            return i.fail(all.error());
        const std::string id = i.arguments.operand(1);
        std::vector<FindingHistory> found;
        for (const FindingHistory &f : *all) {
            if (id.empty() || f.id == id)
                found.push_back(f);
        }
        if (found.empty() && !id.empty())
            return i.fail({ErrorCode::NotFound, "no bundle had a finding '" + printable(id) + '\'', {}});
        i.streams.out << (i.arguments.has("json") ? json(found) : text(i, found, !id.empty()));
        return exitSuccess;
    }

    static std::string json(const std::vector<FindingHistory> &found)
    {
        JsonWriter w(JsonWriter::Layout::Compact);
        w.beginObject().member("schema_version", "prism.history.v1").key("findings").beginArray();
        for (const FindingHistory &f : found)
            writeHistory(w, f);
        w.endArray().endObject();
        return w.take() + '\n';
    }

    static std::string text(const Invocation &i, const std::vector<FindingHistory> &found, bool one)
    {
        const auto width = static_cast<std::size_t>(i.streams.width);
        const Paint paint(i.streams.colour);
        if (one) {
            std::string out;
            for (const FindingHistory &f : found)
                out += paint.bold(fitted(printable(f.key) + "  " + printable(f.title), width)) + '\n' +
                       wrapped(sentences(f), width, "  ");
            return out;
        }
        std::vector<std::vector<std::string>> rows{{paint.bold("PRIO"), paint.bold("STATE"),
                                                    paint.bold("SINCE"), paint.bold("DAYS"),
                                                    paint.bold("KEY"), paint.bold("TITLE")}};
        for (const FindingHistory &f : found)
            rows.push_back({f.rank > 3 ? "?" : 'P' + std::to_string(f.rank),
                            std::string(findingStateName(f.state)), f.firstSeen, std::to_string(f.daysOpen),
                            fitted(printable(f.key), 28), printable(f.title)});
        return table(rows, width) + counted(found.size(), "finding", "findings") + " remembered\n";
    }

    VerbSpec m_spec{
        "history",
        "rebuild|show|trends [ID]",
        1,
        2,
        "what is remembered of findings over the bundles",
        "'show' lists the findings of all bundles, or tells the life of one. 'rebuild' makes the store anew "
        "from the bundles, the archived ones too: deleting it loses nothing. 'trends' prints each day in "
        "numbers, and how long findings stay open.",
        {{"host", "HOST", "only this host", {}},
         {"open", "", "only findings that are open", {}},
         {"days", "N", "of trends: the newest N days with a bundle; default 30", {}},
         jsonOption()},
        {"rebuild", "show", "trends"}};
};

} // namespace

std::unique_ptr<Verb> makeHistoryVerb()
{
    return std::make_unique<HistoryVerb>();
}

} // namespace prism
