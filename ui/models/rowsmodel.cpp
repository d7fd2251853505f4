// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowsmodel.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace prism {

namespace {

constexpr std::size_t mostRuns = 16;

RowSet setOf(const RowOrder &rows, std::size_t positions)
{
    RowSet set(positions);
    for (const std::uint32_t i : rows)
        set.insert(i);
    return set;
}

} // namespace

RowsModel::~RowsModel() = default;

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

void RowsModel::exchangeRows(RowOrder target, std::size_t positions)
{
    if (target == m_rows)
        return;
    // Without rows there is no selection to keep, and views take a reset several times faster than an
    // insertion.
    if (m_rows.empty()) {
        beginResetModel();
        m_rows = std::move(target);
        endResetModel();
        return;
    }
    keepOnly(setOf(target, positions));
    appendMissing(target, positions);
    permute(std::move(target), positions);
}

// The first and the last row of each run of rows that leave; nothing if there are more runs than `most`.
std::vector<std::pair<int, int>> RowsModel::leavingRuns(const RowSet &stays, std::size_t most) const
{
    std::vector<std::pair<int, int>> runs;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (stays.contains(m_rows[row]))
            continue;
        const int here = static_cast<int>(row);
        if (!runs.empty() && runs.back().second == here - 1)
            runs.back().second = here;
        else if (runs.size() == most)
            return {};
        else
            runs.emplace_back(here, here);
    }
    return runs;
}

// A few runs leave from where they are. Many are first moved to the end, so that views hear of one removal
// and not of thousands.
void RowsModel::keepOnly(const RowSet &stays)
{
    if (std::ranges::all_of(m_rows, [&](std::uint32_t i) { return stays.contains(i); }))
        return;
    Q_EMIT rowsAboutToLeave(stays);
    const auto runs = leavingRuns(stays, mostRuns);
    if (!runs.empty()) {
        for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
            beginRemoveRows({}, run->first, run->second);
            m_rows.erase(m_rows.begin() + run->first, m_rows.begin() + run->second + 1);
            endRemoveRows();
        }
        return;
    }
    RowOrder arranged(m_rows.size());
    std::size_t kept = 0;
    for (const std::uint32_t i : m_rows) {
        arranged[kept] = i; // overwritten by the next one if it leaves
        kept += stays.contains(i) ? 1U : 0U;
    }
    std::size_t leaving = kept;
    for (const std::uint32_t i : m_rows) {
        if (!stays.contains(i))
            arranged[leaving++] = i;
    }
    permute(std::move(arranged), stays.size());
    beginRemoveRows({}, static_cast<int>(kept), rowCount() - 1);
    m_rows.resize(kept);
    endRemoveRows();
}

void RowsModel::renumber(const std::vector<std::uint32_t> &places)
{
    for (std::uint32_t &row : m_rows)
        row = places[row];
}

void RowsModel::appendMissing(const RowOrder &target, std::size_t positions)
{
    if (target.size() == m_rows.size())
        return;
    const RowSet present = setOf(m_rows, positions);
    RowOrder missing;
    missing.reserve(target.size() - m_rows.size());
    std::ranges::copy_if(target, std::back_inserter(missing),
                         [&](std::uint32_t i) { return !present.contains(i); });
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(missing.size()) - 1);
    m_rows.insert(m_rows.end(), missing.begin(), missing.end());
    endInsertRows();
}

// The same positions in another order.
void RowsModel::permute(RowOrder rows, std::size_t positions)
{
    if (rows == m_rows)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    movePersistent(rows, positions);
    m_rows = std::move(rows);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

// There are a few persistent indexes and perhaps a million rows: one pass finds where the few went.
void RowsModel::movePersistent(const RowOrder &rows, std::size_t positions)
{
    const QModelIndexList before = persistentIndexList();
    if (before.isEmpty())
        return;
    RowSet watched(positions);
    for (const QModelIndex &old : before)
        watched.insert(m_rows[static_cast<std::size_t>(old.row())]);
    std::unordered_map<std::uint32_t, int> rowOf;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (watched.contains(rows[row]))
            rowOf.emplace(rows[row], static_cast<int>(row));
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &old : before)
        after.append(index(rowOf.at(m_rows[static_cast<std::size_t>(old.row())]), old.column()));
    changePersistentIndexList(before, after);
}

} // namespace prism
