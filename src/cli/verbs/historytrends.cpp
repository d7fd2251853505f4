// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "engine/triage/historystore.h"
#include "engine/triage/trends.h"
#include "src/cli/paint.h"
#include "src/cli/verbs/verbs.h"

#include <algorithm>
#include <ostream>

namespace prism {
namespace {

struct Trends
{
    std::vector<DayFigures> days;
    std::vector<WeekOfResolutions> weeks;
};

Result<Trends> trendsFor(const Invocation &i)
{
    const auto most = i.arguments.number("days", 30);
    if (!most || *most < 1 || *most > 3660)
        return most ? Error{ErrorCode::InvalidInput, "--days must be 1 to 3660", {}} : most.error();
    const std::string today = i.clock.now().day();
    Trends out;
    auto days = figuresOfDays(i.settings.inbox, today, static_cast<std::size_t>(*most), i.stop);
    if (!days)
        return days.error();
    out.days = std::move(*days);
    if (out.days.empty())
        return Error{ErrorCode::NotFound, "there is no bundle yet; `prism run` makes one", i.settings.inbox};
    const auto store = HistoryStore::open(i.settings.dataDirectory);
    if (!store)
        return store.error();
    if (const auto report = (*store)->catchUp(i.settings.inbox, today, i.stop); !report)
        return report.error();
    const auto counts = (*store)->resolutions(out.days.front().day);
    if (!counts)
        return counts.error();
    out.weeks = resolutionsByWeek(*counts);
    return out;
}

std::string json(const Trends &trends)
{
    JsonWriter w;
    w.beginObject().member("schema_version", "prism.trends.v1").key("days").beginArray();
    for (const DayFigures &d : trends.days) {
        w.beginObject().member("date", d.day).member("bundle_id", d.bundleId).key("open").beginObject();
        for (std::size_t rank = 0; rank < 4; ++rank)
            w.member("P" + std::to_string(rank), std::size_t{d.open.at(rank)});
        w.member("other", std::size_t{d.open[4]}).endObject();
        w.member("new", std::size_t{d.fresh}).member("regressed", std::size_t{d.regressed});
        w.member("resolved", std::size_t{d.resolved}).member("carried", std::size_t{d.carried});
        w.member("missing", std::size_t{d.missing}).member("partial", d.partial).member("error", d.error);
        w.endObject();
    }
    w.endArray().key("resolved_by_week").beginArray();
    for (const WeekOfResolutions &week : trends.weeks) {
        w.beginObject().member("monday", week.monday).member("count", std::size_t{week.count});
        w.member("median_days", week.medianDays).member("slowest_days", week.slowestDays).endObject();
    }
    w.endArray().endObject();
    return w.take() + '\n';
}

std::string text(const Invocation &i, const Trends &trends)
{
    const auto width = static_cast<std::size_t>(i.streams.width);
    const Paint paint(i.streams.colour);
    std::vector<std::vector<std::string>> rows{
        {paint.bold("DAY"), paint.bold("P0"), paint.bold("P1"), paint.bold("P2"), paint.bold("P3"),
         paint.bold("NEW"), paint.bold("BACK"), paint.bold("RESOLVED"), paint.bold("MISSING")}};
    for (const DayFigures &d : trends.days) {
        std::vector<std::string> row{d.day};
        for (const std::uint32_t number :
             {d.open[0], d.open[1], d.open[2], d.open[3], d.fresh, d.regressed, d.resolved, d.missing})
            row.push_back(d.error.empty() ? std::to_string(number) : "?");
        rows.push_back(std::move(row));
    }
    std::string out = table(rows, width);
    if (!trends.weeks.empty())
        out += '\n' + paint.bold("Time to resolve") + '\n';
    for (const WeekOfResolutions &week : trends.weeks)
        out += "week of " + week.monday + ": " + counted(week.count, "finding", "findings") +
               ", half within " + counted(static_cast<std::size_t>(week.medianDays), "day", "days") +
               ", all within " + std::to_string(week.slowestDays) + '\n';
    return out;
}

} // namespace

int printTrends(Invocation &i)
{
    const auto trends = trendsFor(i);
    if (!trends)
        return i.fail(trends.error());
    i.streams.out << (i.arguments.has("json") ? json(*trends) : text(i, *trends));
    bool isWhole = true;
    for (const DayFigures &d : trends->days) {
        isWhole = isWhole && d.error.empty();
        if (!d.error.empty())
            i.streams.err << "prism: " << printable(d.error) << '\n';
    }
    return isWhole ? exitSuccess : exitPartial;
}

} // namespace prism
