// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/bundle.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace prism {

/// The columns of the table of findings, in their first order.
enum class FindingsColumn { Priority, State, Title, Host, Daemon, Surface, Id };
inline constexpr int findingsColumnCount = 7;

/// Indexes into Bundle::findings() in the order of rows.
using RowOrder = std::vector<std::uint32_t>;

/// Every finding in ascending order of a column: by prepared keys (numbers, or the first eight bytes in lower
/// case with the whole text on a tie), never by what is displayed. Equal ones: worst priority first, then as
/// in the bundle. P0 before P1; new before regressed, baseline, recurring, carried, unknown, resolved. Any
/// thread.
[[nodiscard]] RowOrder orderedBy(const Bundle &bundle, FindingsColumn column);

/// For each finding of one bundle its place in another, or `gone`. Two findings are the same if key and id
/// are equal; of several equal ids the first is matched with the first, and so on. Any thread.
struct RowMatch
{
    static constexpr std::uint32_t gone = std::numeric_limits<std::uint32_t>::max();
    std::vector<std::uint32_t> places;
};
[[nodiscard]] RowMatch matchFindings(const Bundle &before, const Bundle &after);

} // namespace prism
