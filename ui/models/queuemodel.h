// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/overview.h"

#include <QAbstractTableModel>

#include <memory>

namespace prism {

/// Why an entry of the queue stands where it does: "P0, new since the last bundle, on 3 hosts".
[[nodiscard]] QString queueReason(const QueueItem &item);

/// The head of the action queue, in the order of the bundle. Rows that persist over a new bundle stay, so
/// that selection and cursor survive. GUI thread.
class QueueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Priority, Action, Where, Reason, columns };

    explicit QueueModel(QObject *parent = nullptr);
    ~QueueModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Answers FindingsModel::RankRole too, for PriorityDelegate.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    void apply(const std::shared_ptr<const Overview> &overview);
    [[nodiscard]] const QueueItem &item(int row) const;
    /// Entries of the bundle's queue that are not listed.
    [[nodiscard]] std::size_t more() const { return m_more; }

private:
    [[nodiscard]] int rowOf(const QueueItem &item, int from) const;

    std::vector<QueueItem> m_items;
    std::size_t m_more = 0;
};

} // namespace prism
