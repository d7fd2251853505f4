// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/ledgermodel.h"

#include "engine/core/localday.h"
#include "ui/style/displaytext.h"
#include "ui/triage/triagetext.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <utility>

namespace prism {

LedgerModel::LedgerModel(std::string timeZone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_timeZone(std::move(timeZone))
{}

LedgerModel::~LedgerModel() = default;

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const BookedDecision &booked = m_rows[static_cast<std::size_t>(index.row())];
    const Decision &d = booked.decision;
    QString text;
    switch (static_cast<Column>(index.column())) {
    case When: {
        const QTimeZone zone(QByteArray::fromStdString(m_timeZone));
        text = QLocale().toString(
            QDateTime::fromSecsSinceEpoch(d.at.seconds, zone.isValid() ? zone : QTimeZone::utc()),
            QLocale::ShortFormat);
        break;
    }
    case What:
        text = decidedText(d.kind);
        break;
    case About:
        text = scopeText(d.scope);
        break;
    case Until:
        text = endText(d);
        break;
    case Why:
        text = displayText(d.reason);
        break;
    case Who:
        text = displayText(d.owner.empty() ? d.author : d.owner);
        break;
    case Fate:
        text = fateText(booked);
        break;
    case columns:
        break;
    }
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case When:
        return tr("When");
    case What:
        return tr("Decision");
    case About:
        return tr("About");
    case Until:
        return tr("Until");
    case Why:
        return tr("Why");
    case Who:
        return tr("Who");
    case Fate:
        return tr("State");
    case columns:
        break;
    }
    return {};
}

void LedgerModel::setBook(const DecisionBook &book, bool everything)
{
    beginResetModel();
    m_rows.clear();
    for (auto it = book.all().rbegin(); it != book.all().rend(); ++it) {
        if (everything || it->fate == BookedDecision::Fate::InForce)
            m_rows.push_back(*it);
    }
    endResetModel();
}

const BookedDecision &LedgerModel::decision(int row) const
{
    return m_rows[static_cast<std::size_t>(row)];
}

std::string LedgerModel::dayOf(int row) const
{
    return localDay(decision(row).decision.at, m_timeZone);
}

} // namespace prism
