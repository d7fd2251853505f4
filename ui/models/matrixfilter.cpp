// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/matrixfilter.h"

#include "ui/models/matrixmodel.h"

#include <algorithm>
#include <tuple>

namespace prism {

namespace {

struct HostFacts
{
    int rank = 9;  // the worst
    int blind = 0; // cells that did not look
    int findings = 0;
    bool isQuiet = true; // every cell is clean
};

HostFacts factsOf(const QAbstractItemModel &matrix, int row)
{
    HostFacts facts;
    for (int column = 0; column < matrix.columnCount(); ++column) {
        const QModelIndex cell = matrix.index(row, column);
        const auto state = static_cast<CellState>(cell.data(MatrixModel::StateRole).toInt());
        const int count = cell.data(MatrixModel::CountRole).toInt();
        if (count > 0)
            facts.rank = std::min(facts.rank, cell.data(MatrixModel::RankRole).toInt());
        facts.findings += count + cell.data(MatrixModel::CarriedRole).toInt();
        facts.blind += hasLooked(state) ? 0 : 1;
        facts.isQuiet = facts.isQuiet && hasLooked(state) && count == 0;
    }
    facts.isQuiet = facts.isQuiet && facts.findings == 0;
    return facts;
}

} // namespace

MatrixFilter::MatrixFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

MatrixFilter::~MatrixFilter() = default;

void MatrixFilter::setProblemsOnly(bool only)
{
    m_problemsOnly = only;
    invalidateFilter();
}

void MatrixFilter::setWorstFirst(bool worst)
{
    m_worstFirst = worst;
    sort(worst ? 0 : -1); // -1: the order of the source
}

bool MatrixFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return parent.isValid() || !m_problemsOnly || !factsOf(*sourceModel(), row).isQuiet;
}

bool MatrixFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const HostFacts one = factsOf(*sourceModel(), left.row());
    const HostFacts other = factsOf(*sourceModel(), right.row());
    return std::tuple(one.rank, -one.blind, -one.findings) <
           std::tuple(other.rank, -other.blind, -other.findings);
}

} // namespace prism
