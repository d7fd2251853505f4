// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/bundle.h"
#include "engine/triage/decisiontransitions.h"

#include <Qt>

#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

namespace prism {

/// The columns of the table of findings, in their first order.
enum class FindingsColumn { Priority, State, Title, Host, Daemon, Surface, Id, Decision };
inline constexpr int findingsColumnCount = 8;

/// Indexes into Bundle::findings() in the order of rows.
using RowOrder = std::vector<std::uint32_t>;

/// One column of a sort.
struct SortKey
{
    FindingsColumn column = FindingsColumn::Priority;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const SortKey &) const = default;
};

/// The columns of a sort, the one that decides first in front; each at most once.
using SortKeys = std::vector<SortKey>;

/// As a table opens: worst first.
[[nodiscard]] inline SortKeys firstSort()
{
    return {{}};
}

/// Whether the order depends on what was decided, which changes while the bundle stays.
[[nodiscard]] bool needsDecisions(const SortKeys &keys);

class FindingsIndex;

/// Every finding in the order of the columns: by prepared keys (numbers, or the text in lower case, eight
/// bytes at a time), never by what is displayed. P0 before P1; new before regressed, baseline, recurring,
/// carried, unknown, resolved. What all columns leave equal: worst priority first, then as in the bundle; one
/// descending column is its ascending order backwards. By decision: what broke through, undecided, approved,
/// then what is out of sight; `standings` are by position, empty ones make all equal. Any thread.
[[nodiscard]] RowOrder orderedBy(const FindingsIndex &index, const SortKeys &keys,
                                 const std::vector<Standing> &standings = {});

/// [first, last) of the findings of each key of a bundle.
[[nodiscard]] std::vector<std::pair<std::uint32_t, std::uint32_t>> rangesByKey(const Bundle &bundle);

/// For each finding of one bundle its place in another, or `gone`. Two findings are the same if key and id
/// are equal; of several equal ids the first is matched with the first, and so on. Any thread.
struct RowMatch
{
    static constexpr std::uint32_t gone = std::numeric_limits<std::uint32_t>::max();
    std::vector<std::uint32_t> places;
};
[[nodiscard]] RowMatch matchFindings(const Bundle &before, const Bundle &after);

} // namespace prism
