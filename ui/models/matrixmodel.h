// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/watch/watchreport.h"
#include "ui/models/cellstate.h"

#include <QAbstractTableModel>

#include <array>
#include <map>
#include <memory>
#include <optional>

namespace prism {

/// Hosts down, daemons across: the matrix of a bundle (FORMATS.md 8.3), and over it the states of a run that
/// is going on for one host. Hosts that persist keep their rows over a new bundle. GUI thread.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole + 1, ///< int of CellState
        RankRole,                     ///< int: 0..3 of the top priority, 9 without findings
        CountRole,                    ///< int: findings reported
        CarriedRole,                  ///< int: findings carried forward
        TopPriorityRole,              ///< QString, "" without findings
    };

    explicit MatrixModel(QObject *parent = nullptr);
    ~MatrixModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Shows the cells of another bundle.
    void apply(std::shared_ptr<const Overview> overview);
    /// The daemon and host of a cell.
    [[nodiscard]] SummaryKey key(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const SummaryKey &key) const;

    /// A run of this host began: its cells wait. A host without a row gets one.
    void beginRun(const std::string &host);
    void setRunState(Daemon daemon, CellState state);
    /// The same with how far it is or what it found.
    void setRunCell(Daemon daemon, const CellFacts &cell);
    /// The run is over; the cells of the bundle are shown again.
    void endRun();

    /// A run was due then, and a bundle assembled before is overtaken: its cells are late. Nothing: none is.
    void setDue(std::optional<UtcTime> due);
    /// What the watch says of the keys: late, missing, in maintenance, recovered. The bundle stays what it
    /// is; cells of hosts that are silent since are late, or in maintenance.
    void setWatch(const WatchReport &report);
    /// Whether the bundle in sight is overtaken by a run that has not come.
    [[nodiscard]] bool isLate() const;

private:
    struct Row
    {
        std::string host;
        std::array<CellFacts, allDaemons.size()> cells;
    };
    struct Run
    {
        std::string host;
        std::array<CellFacts, allDaemons.size()> cells;
    };

    [[nodiscard]] CellFacts facts(const QModelIndex &index) const;
    void applyWatch(const std::string &host, std::size_t daemon, CellFacts &cell) const;
    [[nodiscard]] int rowOf(const std::string &host) const;
    [[nodiscard]] QString sentence(const Row &row, std::size_t daemon, const CellFacts &facts) const;
    void rowChanged(int row);
    void removeUnlisted(const std::vector<std::string> &hosts);
    void arrange(const Overview &overview);

    std::vector<Row> m_rows;
    std::optional<Run> m_run;
    std::optional<UtcTime> m_due;
    std::map<SummaryKey, WatchedKey> m_watched; // those that are not simply on time
    std::optional<UtcTime> m_watchedDue;
    std::optional<UtcTime> m_assembled; // the bundle in sight
};

} // namespace prism
