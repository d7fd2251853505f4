// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/matrixmodel.h"

#include "ui/models/storedreason.h"
#include "ui/style/displaytext.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace prism {

namespace {

// What was missing before the run was due is missing still, which says more than late.
bool hasSummary(CellState state)
{
    return state != CellState::Missing && state != CellState::Crashed && state != CellState::Stale;
}

QString shownText(const CellFacts &cell)
{
    if (cell.state == CellState::Running && cell.total > 0)
        return MatrixModel::tr("%1 of %2", "detectors").arg(cell.done).arg(cell.total);
    return cell.findings > 0 ? QString::number(cell.findings) : cellStateText(cell.state);
}

} // namespace

MatrixModel::MatrixModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

MatrixModel::~MatrixModel() = default;

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(allDaemons.size());
}

CellFacts MatrixModel::facts(const QModelIndex &index) const
{
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto daemon = static_cast<std::size_t>(index.column());
    if (m_run && m_run->host == row.host)
        return m_run->cells[daemon];
    CellFacts cell = row.cells[daemon];
    if (isLate() && hasSummary(cell.state))
        cell.state = CellState::Late;
    applyWatch(row.host, daemon, cell);
    return cell;
}

void MatrixModel::applyWatch(const std::string &host, std::size_t daemon, CellFacts &cell) const
{
    const auto found = m_watched.find({allDaemons[daemon], host});
    if (found == m_watched.end())
        return;
    const WatchedKey &watched = found->second;
    const auto since = watched.missedDue ? watched.missedDue : m_watchedDue;
    // A summary of this very run may have come without a heartbeat.
    const bool overtaken = since && m_assembled && *m_assembled < *since;
    const bool silent = !hasSummary(cell.state) || overtaken || cell.state == CellState::Late;
    if (watched.state == WatchState::InMaintenance && silent)
        cell.state = CellState::Maintenance;
    else if (needsAttention(watched.state) && watched.state != WatchState::Skewed && overtaken &&
             hasSummary(cell.state))
        cell.state = CellState::Late;
    else if (needsAttention(watched.state) && !silent)
        return;
    cell.watch = watched.reason;
}

QString MatrixModel::sentence(const Row &row, std::size_t daemon, const CellFacts &facts) const
{
    QStringList parts;
    parts << tr("%1, %2: %3")
                 .arg(displayText(row.host), displayText(daemonName(allDaemons[daemon])),
                      cellStateText(facts.state));
    if (facts.findings > 0)
        parts << tr("%n finding(s), the worst %1", nullptr, static_cast<int>(facts.findings))
                     .arg(displayText(facts.topPriority));
    if (facts.fresh > 0)
        parts << tr("%n new", nullptr, static_cast<int>(facts.fresh));
    if (facts.carried > 0)
        parts << tr("%n carried forward", nullptr, static_cast<int>(facts.carried));
    if (facts.state == CellState::Running && facts.total > 0)
        parts << tr("%1 of %2 detectors ended").arg(facts.done).arg(facts.total);
    if (facts.state == CellState::Late && m_due)
        parts << tr("nothing came since the run that was due at %1")
                     .arg(QLocale().toString(QDateTime::fromSecsSinceEpoch(m_due->seconds),
                                             QLocale::ShortFormat));
    if (!facts.reason.empty())
        parts << storedReason(facts.reason);
    if (!facts.watch.empty())
        parts << displayText(facts.watch);
    return parts.join(QStringLiteral(", "));
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CellFacts cell = facts(index);
    const auto spoken = [&] {
        return sentence(m_rows[static_cast<std::size_t>(index.row())],
                        static_cast<std::size_t>(index.column()), cell);
    };
    switch (role) {
    case Qt::DisplayRole:
        return shownText(cell);
    case Qt::AccessibleTextRole:
        return spoken();
    case Qt::ToolTipRole:
        return plainToolTip(spoken());
    case StateRole:
        return static_cast<int>(cell.state);
    case RankRole:
        return cell.rank;
    case CountRole:
        return static_cast<int>(cell.findings);
    case CarriedRole:
        return static_cast<int>(cell.carried);
    case TopPriorityRole:
        return displayText(cell.topPriority);
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool tip = role == Qt::ToolTipRole && orientation == Qt::Vertical;
    if ((role != Qt::DisplayRole && !tip) || section < 0)
        return {};
    if (orientation == Qt::Horizontal)
        return section < columnCount()
                   ? displayText(daemonName(allDaemons[static_cast<std::size_t>(section)]))
                   : QVariant();
    if (section >= rowCount())
        return {};
    const QString host = displayText(m_rows[static_cast<std::size_t>(section)].host);
    return tip ? plainToolTip(host) : host;
}

SummaryKey MatrixModel::key(const QModelIndex &index) const
{
    return {allDaemons[static_cast<std::size_t>(index.column())],
            m_rows[static_cast<std::size_t>(index.row())].host};
}

QModelIndex MatrixModel::indexOf(const SummaryKey &key) const
{
    const int row = rowOf(key.host);
    return row < 0 ? QModelIndex() : index(row, static_cast<int>(key.daemon));
}

int MatrixModel::rowOf(const std::string &host) const
{
    const auto found = std::ranges::find(m_rows, host, &Row::host);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void MatrixModel::rowChanged(int row)
{
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void MatrixModel::removeUnlisted(const std::vector<std::string> &hosts)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (std::ranges::find(hosts, m_rows[static_cast<std::size_t>(row)].host) != hosts.end())
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
}

// Brings the rows into the order of the bundle's hosts, all of which are there by now.
void MatrixModel::arrange(const Overview &overview)
{
    for (std::size_t target = 0; target < overview.hosts.size(); ++target) {
        const int row = rowOf(overview.hosts[target]);
        const auto to = static_cast<int>(target);
        if (row == to)
            continue;
        beginMoveRows({}, row, row, {}, to);
        std::rotate(m_rows.begin() + to, m_rows.begin() + row, m_rows.begin() + row + 1);
        endMoveRows();
    }
}

void MatrixModel::apply(std::shared_ptr<const Overview> overview)
{
    const bool wasLate = isLate();
    m_assembled = parseIsoTime(overview->assembledAt);
    if (m_rows.empty() && !overview->hosts.empty()) {
        beginInsertRows({}, 0, static_cast<int>(overview->hosts.size()) - 1);
        for (const std::string &host : overview->hosts)
            m_rows.push_back({host, {}});
        endInsertRows();
    }
    const bool sameHosts = std::ranges::equal(m_rows, overview->hosts, {}, &Row::host);
    if (!sameHosts) {
        removeUnlisted(overview->hosts);
        for (const std::string &host : overview->hosts) {
            if (rowOf(host) >= 0)
                continue;
            beginInsertRows({}, rowCount(), rowCount());
            m_rows.push_back({host, {}});
            endInsertRows();
        }
        arrange(*overview);
    }
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const auto first = overview->cells.begin() + static_cast<std::ptrdiff_t>(row * allDaemons.size());
        if (std::equal(m_rows[row].cells.begin(), m_rows[row].cells.end(), first))
            continue;
        std::copy_n(first, allDaemons.size(), m_rows[row].cells.begin());
        rowChanged(static_cast<int>(row));
    }
    if (isLate() != wasLate && !m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void MatrixModel::beginRun(const std::string &host)
{
    Run run{host, {}};
    for (CellFacts &cell : run.cells)
        cell.state = CellState::Waiting;
    m_run = std::move(run);
    if (rowOf(host) < 0) {
        beginInsertRows({}, rowCount(), rowCount());
        m_rows.push_back({host, {}});
        endInsertRows();
    }
    rowChanged(rowOf(host));
}

void MatrixModel::setRunState(Daemon daemon, CellState state)
{
    CellFacts cell;
    cell.state = state;
    setRunCell(daemon, cell);
}

void MatrixModel::setRunCell(Daemon daemon, const CellFacts &cell)
{
    if (!m_run || m_run->cells[static_cast<std::size_t>(daemon)] == cell)
        return;
    m_run->cells[static_cast<std::size_t>(daemon)] = cell;
    const QModelIndex index = indexOf({daemon, m_run->host});
    Q_EMIT dataChanged(index, index);
}

void MatrixModel::setWatch(const WatchReport &report)
{
    std::map<SummaryKey, WatchedKey> watched;
    for (const WatchedKey &k : report.keys) {
        if (k.state != WatchState::OnTime && k.state != WatchState::Waiting && k.state != WatchState::Running)
            watched.emplace(k.key, k);
    }
    const auto due = report.deadlines ? std::optional(report.deadlines->due) : std::nullopt;
    if (watched == m_watched && due == m_watchedDue)
        return;
    m_watched = std::move(watched);
    m_watchedDue = due;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool MatrixModel::isLate() const
{
    return m_due && m_assembled && *m_assembled < *m_due;
}

void MatrixModel::setDue(std::optional<UtcTime> due)
{
    const bool before = isLate();
    m_due = due;
    if (isLate() != before && !m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void MatrixModel::endRun()
{
    if (!m_run)
        return;
    const int row = rowOf(m_run->host);
    m_run.reset();
    rowChanged(row);
}

} // namespace prism
