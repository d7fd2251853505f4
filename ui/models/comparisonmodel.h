// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/comparison.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace prism {

/// The word for a change in the operator's language.
[[nodiscard]] QString changeText(ChangeKind kind);
/// "3 new, 1 worse", "no change".
[[nodiscard]] QString changesText(const HostChanges &host);

/// Two days as a tree: hosts that changed, below them their findings. GUI thread.
class ComparisonModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Change, PriorityColumn, DaemonColumn, Title, ColumnCount };

    explicit ComparisonModel(QObject *parent = nullptr);
    ~ComparisonModel() override;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Shows another comparison: other days are other rows, so this is a reset.
    void setComparison(std::shared_ptr<const BundleComparison> comparison);

private:
    [[nodiscard]] const HostChanges *host(const QModelIndex &index) const;
    [[nodiscard]] const FindingChange *change(const QModelIndex &index) const;
    [[nodiscard]] static QString text(const FindingChange &change, int column);

    std::shared_ptr<const BundleComparison> m_comparison;
    std::vector<const HostChanges *> m_hosts; // those with a change
};

} // namespace prism
