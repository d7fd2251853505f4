// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidencetablemodel.h"

#include "ui/style/displaytext.h"

#include <utility>

namespace prism {

EvidenceTableModel::EvidenceTableModel(EvidenceTable table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_table(std::move(table))
{}

EvidenceTableModel::~EvidenceTableModel() = default;

int EvidenceTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int EvidenceTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant EvidenceTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto &row = m_table.rows[static_cast<std::size_t>(index.row())];
    const QString text = displayText(row[static_cast<std::size_t>(index.column())]);
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QVariant EvidenceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return displayText(m_table.columns[static_cast<std::size_t>(section)]);
}

} // namespace prism
