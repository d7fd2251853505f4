// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/trends.h"

#include "engine/core/clock.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace prism {
namespace {

std::string mondayOf(std::string_view day)
{
    // 1970-01-01 was a Thursday.
    const int weekday = (daysBetween("1970-01-01", day) + 3) % 7;
    return addDays(day, -weekday);
}

/// How long each took, in how many cases; ordered.
using Durations = std::map<int, std::uint32_t>;

int median(const Durations &durations, std::uint32_t count)
{
    std::uint32_t passed = 0;
    for (const auto &[days, cases] : durations) {
        passed += cases;
        if (passed * 2 >= count)
            return days;
    }
    return 0;
}

} // namespace

std::uint32_t DayFigures::openTotal() const
{
    return std::accumulate(open.begin(), open.end(), 0U);
}

int DayFigures::worstRank() const
{
    for (std::size_t rank = 0; rank < open.size(); ++rank) {
        if (open.at(rank) > 0)
            return rank < 4 ? static_cast<int>(rank) : 3;
    }
    return 9;
}

DayFigures figuresOf(const Bundle &bundle)
{
    DayFigures out;
    out.day = bundle.date();
    out.bundleId = bundle.id();
    out.partial = bundle.isPartial();
    out.missing = static_cast<std::uint32_t>(bundle.missing().size());
    for (const BundleKey &key : bundle.keys())
        out.resolved += key.resolved;
    for (const BundleFinding &f : bundle.findings()) {
        if (isReportedResolved(f))
            continue;
        ++out.open.at(std::min<std::size_t>(f.rank, out.open.size() - 1));
        out.fresh += f.state == FindingState::New ? 1U : 0U;
        out.regressed += f.state == FindingState::Regressed ? 1U : 0U;
        out.carried += f.state == FindingState::Carried ? 1U : 0U;
    }
    return out;
}

std::vector<WeekOfResolutions> resolutionsByWeek(const std::vector<ResolutionCount> &counts)
{
    std::map<std::string, Durations> weeks;
    for (const ResolutionCount &c : counts) {
        if (isDay(c.day) && c.count > 0)
            weeks[mondayOf(c.day)][std::max(c.daysOpen, 0)] += c.count;
    }
    std::vector<WeekOfResolutions> out;
    for (const auto &[monday, durations] : weeks) {
        WeekOfResolutions &week = out.emplace_back();
        week.monday = monday;
        for (const auto &[days, cases] : durations)
            week.count += cases;
        week.medianDays = median(durations, week.count);
        week.slowestDays = durations.rbegin()->first;
    }
    return out;
}

Result<void> visitDays(const std::string &inbox, std::string_view today, std::size_t most,
                       const DayVisitor &visit, const std::stop_token &stop)
{
    const std::vector<ShelvedBundle> shelf = shelvedBundles(inbox, today, true);
    const std::size_t count = std::min(most, shelf.size());
    for (std::size_t i = 0; i < count; ++i) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, Sentence::saying("stopped"), inbox};
        const ShelvedBundle &shelved = shelf[shelf.size() - 1 - i];
        if (!visit(shelved, openShelved(shelved), count - 1 - i))
            break;
    }
    return {};
}

Result<std::vector<DayFigures>> figuresOfDays(const std::string &inbox, std::string_view today,
                                              std::size_t most, const std::stop_token &stop)
{
    std::vector<DayFigures> out;
    const auto visit = [&out](const ShelvedBundle &shelved,
                              const Result<std::shared_ptr<const Bundle>> &bundle, std::size_t) {
        DayFigures figures = bundle ? figuresOf(**bundle) : DayFigures();
        figures.day = shelved.day;
        if (!bundle)
            figures.error = bundle.error().text();
        out.push_back(std::move(figures));
        return true;
    };
    if (const auto done = visitDays(inbox, today, most, visit, stop); !done)
        return done.error();
    std::reverse(out.begin(), out.end());
    return out;
}

} // namespace prism
