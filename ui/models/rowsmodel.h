// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/findingsorder.h"
#include "ui/models/rowset.h"

#include <QAbstractTableModel>

#include <utility>
#include <vector>

namespace prism {

/// A table of which every row stands for a position in some list. Its rows are exchanged without a reset: a
/// row that stays keeps its persistent indexes, so selection and current row survive, and views hear of a
/// handful of changes however many rows there are. GUI thread.
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    ~RowsModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// What is shown: row -> position.
    [[nodiscard]] const RowOrder &rows() const { return m_rows; }

Q_SIGNALS:
    /// Rows are about to be exchanged or reordered; a view may remember its place.
    void rowsAboutToChange();
    /// In between, if rows leave: which positions stay. A view may choose the next current row.
    void rowsAboutToLeave(const prism::RowSet &stays);
    /// They were.
    void rowsChanged();

protected:
    /// Shows these rows; their positions are below `positions`.
    void exchangeRows(RowOrder target, std::size_t positions);
    /// Only rows of these positions are left, in their order.
    void keepOnly(const RowSet &stays);
    /// The list itself was exchanged: what stood at i stands at places[i] now. The caller announces the new
    /// data.
    void renumber(const std::vector<std::uint32_t> &places);

private:
    [[nodiscard]] std::vector<std::pair<int, int>> leavingRuns(const RowSet &stays, std::size_t most) const;
    void appendMissing(const RowOrder &target, std::size_t positions);
    void permute(RowOrder rows, std::size_t positions);
    void movePersistent(const RowOrder &rows, std::size_t positions);

    RowOrder m_rows;
};

} // namespace prism
