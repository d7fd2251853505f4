// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/bundle.h"
#include "engine/triage/bundleshelf.h"

#include <array>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// One day in numbers.
struct DayFigures
{
    std::string day;
    std::string bundleId;
    bool partial = false;
    std::array<std::uint32_t, 5> open{}; ///< not resolved, by rank 0..3 and others
    std::uint32_t fresh = 0;             ///< new since the bundle before, baselines left out
    std::uint32_t regressed = 0;         ///< came back
    std::uint32_t resolved = 0;          ///< ended since the bundle before
    std::uint32_t carried = 0;           ///< open, not confirmed
    std::uint32_t missing = 0;           ///< cells without a summary
    std::string error;                   ///< why the bundle cannot be read, "" if it can

    [[nodiscard]] std::uint32_t openTotal() const;
    /// 0..3 of the most urgent open finding, 9 without any.
    [[nodiscard]] int worstRank() const;
};

/// Counts a bundle. Linear in its findings; any thread.
[[nodiscard]] DayFigures figuresOf(const Bundle &bundle);

/// How long findings that ended on a day had been open.
struct ResolutionCount
{
    std::string day;         ///< on which they ended
    int daysOpen = 0;        ///< since they were opened, last
    std::uint32_t count = 0; ///< of findings
};

/// Findings that ended in a week, and the time that half of them took at most.
struct WeekOfResolutions
{
    std::string monday; ///< the first day of the week
    std::uint32_t count = 0;
    int medianDays = 0;
    int slowestDays = 0;
};

/// By week, oldest first; weeks in which nothing ended are left out.
[[nodiscard]] std::vector<WeekOfResolutions> resolutionsByWeek(const std::vector<ResolutionCount> &counts);

/// Looks at each bundle of an inbox up to `today`, those of the archive too, newest first: so that what is
/// looked at most comes first. `visit` gets the shelf's entry and the bundle or why it cannot be read, and
/// how many are still to come; it returns false to end. Cancelled when stopped.
using DayVisitor =
    std::function<bool(const ShelvedBundle &, const Result<std::shared_ptr<const Bundle>> &, std::size_t)>;
[[nodiscard]] Result<void> visitDays(const std::string &inbox, std::string_view today, std::size_t most,
                                     const DayVisitor &visit, const std::stop_token &stop = {});

/// The figures of the newest `most` days, oldest first. A bundle that cannot be read is a day with an error.
[[nodiscard]] Result<std::vector<DayFigures>> figuresOfDays(const std::string &inbox, std::string_view today,
                                                            std::size_t most,
                                                            const std::stop_token &stop = {});

} // namespace prism
