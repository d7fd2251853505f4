// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/findingsfilter.h"
#include "ui/models/findingsorder.h"

#include <QAbstractTableModel>
#include <QFutureWatcher>
#include <QThreadPool>

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace prism {

/// The findings of one bundle that decisions settle. Made anew, off the GUI thread, whenever a decision
/// changes and never altered afterwards: another object is another generation.
struct HiddenFindings
{
    std::shared_ptr<const Bundle> bundle;
    std::vector<bool> flags; ///< true: hidden; by position in bundle->findings(), of the same size
};

/// A bundle made ready for the table away from the GUI thread: its order and where the rows shown now are in
/// it.
struct FindingsUpdate
{
    std::shared_ptr<const Bundle> before; ///< what `match` was made from, null for the first bundle
    std::shared_ptr<const Bundle> bundle;
    FindingsColumn column = FindingsColumn::Priority;
    std::shared_ptr<const RowOrder> order; ///< by `column`, ascending
    RowMatch match;                        ///< before -> bundle
    FindingsFilter filter;
    std::shared_ptr<const std::vector<bool>> accepted; ///< by `filter`; null: all
    /// Of `bundle`; null: what is hidden of it is not known yet, so everything is listed.
    std::shared_ptr<const HiddenFindings> hidden;
};

/// Sorts, filters and matches. Any thread.
[[nodiscard]] FindingsUpdate prepareFindings(std::shared_ptr<const Bundle> before,
                                             std::shared_ptr<const Bundle> bundle, FindingsColumn column,
                                             const FindingsFilter &filter = {});

/// The findings of one bundle as a table. The model owns nothing but an index: texts are views into the
/// bundle until a cell is shown, sorting orders indexes by prepared keys (no proxy), and a new bundle keeps
/// every row that persists, so selection and current row survive. A large table is sorted and filtered on the
/// pool; an outdated answer is dropped. GUI thread; the pool must outlive the model.
class FindingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Beside Qt's own roles, on every column.
    enum Role {
        RankRole = Qt::UserRole + 1, ///< int: 0..3, 9 for an invalid priority
        StateRole,                   ///< int of FindingState
        IdRole,                      ///< QString, as displayed
        KeyRole,                     ///< QString: "lint@web"
    };

    explicit FindingsModel(QThreadPool &pool, QObject *parent = nullptr);
    ~FindingsModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// Sorts by a column; above asyncRows in the background, with layoutChanged() when it is done.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Shows another bundle. If it was prepared from an outdated one, it is matched again here.
    void apply(FindingsUpdate update);
    /// Shows only what the filter accepts; above asyncRows in the background, with rowsChanged() when it is
    /// done.
    void setFilter(FindingsFilter filter);
    /// Hides what decisions settle, at once: a few flags are compared, no text is read. Rows that stay keep
    /// selection and current row. Flags of another bundle than bundle() are forgotten; null hides nothing.
    void setHidden(std::shared_ptr<const HiddenFindings> hidden);
    [[nodiscard]] const std::shared_ptr<const HiddenFindings> &hidden() const { return m_hidden; }
    /// How many findings pass the filter and are settled, listed or not: the number on their chip.
    [[nodiscard]] int settledCount() const { return m_settled; }

    [[nodiscard]] const std::shared_ptr<const Bundle> &bundle() const { return m_bundle; }
    [[nodiscard]] const FindingsFilter &filter() const { return m_filter; }
    [[nodiscard]] FindingsColumn sortColumn() const { return m_column; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_direction; }
    /// What is shown: row -> position in Bundle::findings().
    [[nodiscard]] const RowOrder &rows() const { return m_rows; }
    /// The finding of a row of this model; the reference is good as long as bundle().
    [[nodiscard]] const BundleFinding &finding(int row) const;

    /// Tables above this many findings are sorted and filtered on the pool.
    static constexpr std::size_t asyncRows = 50000;

Q_SIGNALS:
    /// Rows are about to be exchanged or reordered; a view may remember its place.
    void rowsAboutToChange();
    /// In between, if rows leave: which findings stay, by position in bundle()->findings(). A view may choose
    /// the next current row.
    void rowsAboutToLeave(const std::vector<bool> &stays);
    /// They were.
    void rowsChanged();

private:
    using RowSet = std::shared_ptr<const std::vector<bool>>; // null: every finding

    struct Arranged
    {
        std::uint64_t generation = 0;
        FindingsColumn column = FindingsColumn::Priority;
        std::shared_ptr<const RowOrder> order;
        RowSet accepted;
    };

    [[nodiscard]] QString text(const BundleFinding &finding, FindingsColumn column) const;
    [[nodiscard]] RowOrder wantedRows(const RowOrder &order, const std::vector<bool> *hidden);
    [[nodiscard]] const std::vector<bool> *hiddenOf(const Bundle &bundle) const;
    void arrange();
    void takeArranged();
    void showArranged(const Arranged &arranged);
    void showOrder(const RowOrder &order);
    void permute(RowOrder rows);
    [[nodiscard]] std::vector<std::pair<int, int>> leavingRuns(const std::vector<bool> &wanted,
                                                               std::size_t most) const;
    void keepOnly(const std::vector<bool> &wanted);
    void appendMissing(const RowOrder &target, std::size_t findings);
    [[nodiscard]] std::shared_ptr<const RowOrder> &ranked(FindingsColumn column);

    QThreadPool &m_pool;
    QFutureWatcher<Arranged> m_arranging;
    std::shared_ptr<const Bundle> m_bundle;
    RowOrder m_rows; ///< what is shown: row -> finding
    std::array<std::shared_ptr<const RowOrder>, findingsColumnCount>
        m_ranked; ///< sorts made of m_bundle, kept
    FindingsFilter m_filter;
    RowSet m_accepted;
    std::shared_ptr<const HiddenFindings> m_hidden;
    int m_settled = 0;
    bool m_filtered = true; ///< m_accepted is what m_filter accepts of m_bundle
    /// Of what is wanted now; work on the pool that sees another one has been overtaken.
    std::shared_ptr<std::atomic<std::uint64_t>> m_generation;
    FindingsColumn m_column = FindingsColumn::Priority;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

/// "new", "recurring", ... in the operator's language.
[[nodiscard]] QString findingStateText(FindingState state);

} // namespace prism
