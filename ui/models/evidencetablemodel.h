// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/evidencetable.h"

#include <QAbstractTableModel>

namespace prism {

/// The cells of a table of evidence as plain text; never changes. GUI thread.
class EvidenceTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit EvidenceTableModel(EvidenceTable table, QObject *parent = nullptr);
    ~EvidenceTableModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    EvidenceTable m_table;
};

} // namespace prism
