// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/queuemodel.h"

#include "ui/models/findingsmodel.h"
#include "ui/style/displaytext.h"

#include <QStringList>

#include <algorithm>

namespace prism {

namespace {

QString lifeOf(const QueueItem &item)
{
    if (item.carried)
        return QueueModel::tr("carried forward, nobody could confirm it");
    switch (item.state) {
    case FindingState::New:
        return QueueModel::tr("new since the last bundle");
    case FindingState::Baseline:
        return QueueModel::tr("there since the first look");
    case FindingState::Recurring:
        return QueueModel::tr("open before");
    case FindingState::Regressed:
        return QueueModel::tr("came back after it was resolved");
    case FindingState::Carried:
        return QueueModel::tr("carried forward, nobody could confirm it");
    case FindingState::Resolved:
        return QueueModel::tr("reported as resolved");
    case FindingState::Unknown:
        return {};
    }
    return {};
}

bool isSame(const QueueItem &one, const QueueItem &other)
{
    return one.source == other.source && one.id == other.id && one.action == other.action;
}

} // namespace

QString queueReason(const QueueItem &item)
{
    QStringList parts{displayText(item.priority)};
    if (const QString life = lifeOf(item); !life.isEmpty())
        parts << life;
    if (item.hosts > 1)
        parts << QueueModel::tr("on %n hosts", nullptr, item.hosts);
    return parts.join(QStringLiteral(", "));
}

QueueModel::QueueModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

QueueModel::~QueueModel() = default;

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

const QueueItem &QueueModel::item(int row) const
{
    return m_items[static_cast<std::size_t>(row)];
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QueueItem &entry = item(index.row());
    if (role == FindingsModel::RankRole)
        return entry.rank;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    QString text;
    switch (index.column()) {
    case Priority:
        text = displayText(entry.priority);
        break;
    case Action:
        text = displayText(entry.action.empty() ? entry.title : entry.action);
        break;
    case Where:
        text = displayText(entry.source);
        break;
    default:
        text = queueReason(entry);
        break;
    }
    if (role == Qt::DisplayRole)
        return text;
    return plainToolTip(index.column() == Action ? displayText(entry.title) : text);
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Priority:
        return tr("Priority");
    case Action:
        return tr("What to do");
    case Where:
        return tr("Where");
    case Reason:
        return tr("Why it stands here");
    default:
        return {};
    }
}

int QueueModel::rowOf(const QueueItem &item, int from) const
{
    const auto found = std::find_if(m_items.begin() + from, m_items.end(),
                                    [&](const QueueItem &present) { return isSame(present, item); });
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

void QueueModel::apply(const std::shared_ptr<const Overview> &overview)
{
    m_more = overview->queueMore;
    const std::vector<QueueItem> &wanted = overview->queue;
    for (int row = rowCount() - 1; row >= 0; --row) {
        const auto same = [&](const QueueItem &item) {
            return isSame(item, m_items[static_cast<std::size_t>(row)]);
        };
        if (std::any_of(wanted.begin(), wanted.end(), same))
            continue;
        beginRemoveRows({}, row, row);
        m_items.erase(m_items.begin() + row);
        endRemoveRows();
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const auto to = static_cast<int>(i);
        const int row = rowOf(wanted[i], to);
        if (row < 0) {
            beginInsertRows({}, to, to);
            m_items.insert(m_items.begin() + to, wanted[i]);
            endInsertRows();
        } else if (row != to) {
            beginMoveRows({}, row, row, {}, to);
            std::rotate(m_items.begin() + to, m_items.begin() + row, m_items.begin() + row + 1);
            endMoveRows();
        }
        m_items[i] = wanted[i];
    }
    // A repeated entry leaves more rows than are wanted.
    if (m_items.size() > wanted.size()) {
        beginRemoveRows({}, static_cast<int>(wanted.size()), rowCount() - 1);
        m_items.resize(wanted.size());
        endRemoveRows();
    }
    if (!m_items.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

} // namespace prism
