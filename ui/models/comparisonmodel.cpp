// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparisonmodel.h"

#include "ui/models/findingsmodel.h"
#include "ui/style/displaytext.h"

#include <QCoreApplication>

#include <utility>

namespace prism {
namespace {

/// The id of an index of a host's row; that of a finding's row is the host's row and one.
constexpr quintptr hostId = 0;

QString rankText(int rank)
{
    return rank > 3 ? QStringLiteral("?") : QStringLiteral("P%1").arg(rank);
}

QString countedText(ChangeKind kind, std::size_t count)
{
    const int n = static_cast<int>(count);
    switch (kind) {
    case ChangeKind::New:
        return QCoreApplication::translate("prism::ComparisonModel", "%n new", nullptr, n);
    case ChangeKind::Worse:
        return QCoreApplication::translate("prism::ComparisonModel", "%n worse", nullptr, n);
    case ChangeKind::Better:
        return QCoreApplication::translate("prism::ComparisonModel", "%n better", nullptr, n);
    case ChangeKind::Resolved:
        return QCoreApplication::translate("prism::ComparisonModel", "%n resolved", nullptr, n);
    case ChangeKind::Unseen:
        return QCoreApplication::translate("prism::ComparisonModel", "%n unseen", nullptr, n);
    }
    return {};
}

} // namespace

QString changeText(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::New:
        return ComparisonModel::tr("new");
    case ChangeKind::Worse:
        return ComparisonModel::tr("worse");
    case ChangeKind::Better:
        return ComparisonModel::tr("better");
    case ChangeKind::Resolved:
        return ComparisonModel::tr("resolved");
    case ChangeKind::Unseen:
        return ComparisonModel::tr("gone, nobody looked");
    }
    return {};
}

QString changesText(const HostChanges &host)
{
    QStringList parts;
    for (const ChangeKind kind : allChangeKinds) {
        if (host.count(kind) > 0)
            parts.append(countedText(kind, host.count(kind)));
    }
    return parts.isEmpty() ? ComparisonModel::tr("no change") : parts.join(QStringLiteral(", "));
}

ComparisonModel::ComparisonModel(QObject *parent)
    : QAbstractItemModel(parent)
{}

ComparisonModel::~ComparisonModel() = default;

void ComparisonModel::setComparison(std::shared_ptr<const BundleComparison> comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_hosts.clear();
    if (m_comparison) {
        for (const HostChanges &host : m_comparison->hosts) {
            if (!host.changes.empty())
                m_hosts.push_back(&host);
        }
    }
    endResetModel();
}

QModelIndex ComparisonModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : hostId);
}

QModelIndex ComparisonModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == hostId)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, hostId);
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_hosts.size());
    if (parent.internalId() != hostId || parent.column() != 0)
        return 0;
    return static_cast<int>(m_hosts[static_cast<std::size_t>(parent.row())]->changes.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return ColumnCount;
}

const HostChanges *ComparisonModel::host(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == hostId ? m_hosts[static_cast<std::size_t>(index.row())]
                                                           : nullptr;
}

const FindingChange *ComparisonModel::change(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == hostId)
        return nullptr;
    return &m_hosts[index.internalId() - 1]->changes[static_cast<std::size_t>(index.row())];
}

QString ComparisonModel::text(const FindingChange &change, int column)
{
    switch (column) {
    case Change:
        return changeText(change.kind);
    case PriorityColumn:
        if (change.before && change.after)
            return tr("%1 to %2", "priority before and after")
                .arg(rankText(change.before->rank), rankText(change.after->rank));
        return rankText(change.finding().rank);
    case DaemonColumn:
        return displayText(daemonName(change.key->daemon));
    case Title:
        return displayText(change.finding().title);
    default:
        return {};
    }
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (const HostChanges *of = host(index)) {
        if (index.column() == Change && (role == Qt::DisplayRole || role == Qt::ToolTipRole))
            return displayText(of->host);
        if (index.column() == Title && role == Qt::DisplayRole)
            return changesText(*of);
        if (role == Qt::AccessibleTextRole)
            return tr("%1: %2").arg(displayText(of->host), changesText(*of));
        return {};
    }
    const FindingChange *c = change(index);
    if (!c)
        return {};
    if (role == Qt::DisplayRole)
        return text(*c, index.column());
    if (role == FindingsModel::RankRole)
        return int{c->finding().rank};
    if (role == Qt::ToolTipRole)
        return plainToolTip(displayText(c->finding().id) + QLatin1Char('\n') +
                            displayText(c->finding().title));
    return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Change:
        return tr("Host and change");
    case PriorityColumn:
        return tr("Priority");
    case DaemonColumn:
        return tr("Daemon");
    case Title:
        return tr("Finding");
    default:
        return {};
    }
}

} // namespace prism
