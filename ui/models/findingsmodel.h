// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/findingsfilter.h"
#include "ui/models/findingsindex.h"
#include "ui/models/rowsmodel.h"

#include <QFutureWatcher>
#include <QThreadPool>

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace prism {

/// The findings of one bundle that decisions settle. Made anew, off the GUI thread, whenever a decision
/// changes and never altered afterwards: another object is another generation.
struct HiddenFindings
{
    std::shared_ptr<const Bundle> bundle;
    std::vector<bool> flags; ///< true: hidden; by position in bundle->findings(), of the same size
    /// How each finding stands, by the same positions; null: not known.
    std::shared_ptr<const std::vector<Standing>> standings;
};

/// What the column of decisions says of a finding of a bundle, by its position there.
using DecisionText = std::function<QString(const Bundle &bundle, std::uint32_t finding)>;

/// A bundle made ready for the table away from the GUI thread: its order and where the rows shown now are in
/// it.
struct FindingsUpdate
{
    std::shared_ptr<const Bundle> before; ///< what `match` was made from, null for the first bundle
    std::shared_ptr<const Bundle> bundle;
    std::shared_ptr<const FindingsIndex> index; ///< of `bundle`, ordered by `keys`
    SortKeys keys;
    RowMatch match; ///< before -> bundle
    FindingsFilter filter;
    std::shared_ptr<const RowSet> accepted; ///< by `filter`; null: all
    /// Of `bundle`; null: what is hidden of it is not known yet, so everything is listed.
    std::shared_ptr<const HiddenFindings> hidden;
};

/// Sorts, filters and matches. Any thread.
[[nodiscard]] FindingsUpdate prepareFindings(std::shared_ptr<const Bundle> before,
                                             std::shared_ptr<const Bundle> bundle, const SortKeys &keys,
                                             const FindingsFilter &filter = {});
/// The same by one column, ascending.
[[nodiscard]] FindingsUpdate prepareFindings(std::shared_ptr<const Bundle> before,
                                             std::shared_ptr<const Bundle> bundle, FindingsColumn column,
                                             const FindingsFilter &filter = {});

/// The findings of one bundle as a table. The model owns nothing but an index: texts are views into the
/// bundle until a cell is shown, sorting orders indexes by prepared keys (no proxy), searching reads one
/// block of folded texts, and a new bundle keeps every row that persists, so selection and current row
/// survive. A large table is sorted and filtered on the pool; an outdated answer is dropped. GUI thread; the
/// pool must outlive the model.
class FindingsModel : public RowsModel
{
    Q_OBJECT

public:
    /// Beside Qt's own roles, on every column.
    enum Role {
        RankRole = Qt::UserRole + 1, ///< int: 0..3, 9 for an invalid priority
        StateRole,                   ///< int of FindingState
        IdRole,                      ///< QString, as displayed
        KeyRole,                     ///< QString: "lint@web"
        AddedRole, ///< bool: came with this bundle, while the one before was being shown; also in bold
        /// Of headerData(): int, 1 for the column that decides first, 0 for one that does not sort.
        SortPlaceRole,
        SortOrderRole, ///< of headerData(): int of Qt::SortOrder
    };

    explicit FindingsModel(QThreadPool &pool, QObject *parent = nullptr);
    ~FindingsModel() override;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// Sorts by one column; above asyncRows in the background, with layoutChanged() when it is done.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Sorts by several; duplicates and an empty list are put right.
    void sortBy(const SortKeys &keys);

    /// Shows another bundle. If it was prepared from an outdated one, it is matched again here.
    void apply(FindingsUpdate update);
    /// Shows only what the filter accepts; above asyncRows in the background, with rowsChanged() when it is
    /// done.
    void setFilter(FindingsFilter filter);
    /// Hides what decisions settle, at once: a few flags are compared, no text is read. Rows that stay keep
    /// selection and current row. Flags of another bundle than bundle() are forgotten; null hides nothing.
    void setHidden(std::shared_ptr<const HiddenFindings> hidden);
    [[nodiscard]] const std::shared_ptr<const HiddenFindings> &hidden() const { return m_hidden; }
    /// Who words the column of decisions; empty without one. It is asked for the cells that are painted.
    void setDecisionText(DecisionText text) { m_decisionText = std::move(text); }
    /// How many findings pass the filter and are settled, listed or not: the number on their chip.
    [[nodiscard]] int settledCount() const { return m_settled; }

    [[nodiscard]] const std::shared_ptr<const Bundle> &bundle() const { return m_bundle; }
    [[nodiscard]] const FindingsFilter &filter() const { return m_filter; }
    [[nodiscard]] const SortKeys &sortKeys() const { return m_keys; }
    [[nodiscard]] FindingsColumn sortColumn() const { return m_keys.front().column; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_keys.front().order; }
    /// The finding of a row of this model; the reference is good as long as bundle().
    [[nodiscard]] const BundleFinding &finding(int row) const;

    /// Tables above this many findings are sorted and filtered on the pool.
    static constexpr std::size_t asyncRows = 50000;

Q_SIGNALS:
    /// sortKeys() are others; the rows follow when they are sorted.
    void sortKeysChanged();

private:
    struct Arranged
    {
        std::uint64_t generation = 0;
        std::shared_ptr<const RowOrder> order;
        std::shared_ptr<const RowSet> accepted;
        std::shared_ptr<const HiddenFindings> hidden; // what `rows` was made with
        RowOrder rows;
        int settled = 0;
    };

    [[nodiscard]] bool isAdded(int row) const;
    [[nodiscard]] QString text(const BundleFinding &finding, FindingsColumn column) const;
    /// What a screen reader says of a cell.
    [[nodiscard]] QString spoken(const BundleFinding &finding, FindingsColumn column) const;
    void arrange();
    void takeArranged();
    void showArranged(Arranged arranged);
    void show(const RowOrder &order);
    void exchange(RowOrder rows);
    void noteAdded(const FindingsUpdate &update);
    void readAhead();

    QThreadPool &m_pool;
    QFutureWatcher<Arranged> m_arranging;
    std::shared_ptr<const Bundle> m_bundle;
    std::shared_ptr<const FindingsIndex> m_index; // of m_bundle
    SortKeys m_keys = firstSort();
    FindingsFilter m_filter;
    std::shared_ptr<const RowSet> m_accepted; // null: every finding
    bool m_filtered = true;                   // m_accepted is what m_filter accepts of m_bundle
    std::shared_ptr<const HiddenFindings> m_hidden;
    DecisionText m_decisionText;
    int m_settled = 0;
    RowSet m_added; // of m_bundle; empty: none
    /// Of what is wanted now; work on the pool that sees another one has been overtaken.
    std::shared_ptr<std::atomic<std::uint64_t>> m_generation;
};

/// "new", "recurring", ... in the operator's language.
[[nodiscard]] QString findingStateText(FindingState state);

} // namespace prism
