// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingsmodel.h"

#include "ui/async/runon.h"
#include "ui/style/displaytext.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace prism {

namespace {

constexpr std::size_t mostRuns = 16;

QString columnTitle(FindingsColumn column)
{
    switch (column) {
    case FindingsColumn::Priority:
        return FindingsModel::tr("Priority");
    case FindingsColumn::State:
        return FindingsModel::tr("State");
    case FindingsColumn::Title:
        return FindingsModel::tr("Finding");
    case FindingsColumn::Host:
        return FindingsModel::tr("Host");
    case FindingsColumn::Daemon:
        return FindingsModel::tr("Daemon");
    case FindingsColumn::Surface:
        return FindingsModel::tr("Surface");
    case FindingsColumn::Id:
        return FindingsModel::tr("Id");
    }
    return {};
}

std::shared_ptr<const std::vector<bool>> acceptedOf(const Bundle &bundle, const FindingsFilter &filter)
{
    FindingsFilter everything;
    everything.settled = filter.settled;
    if (filter == everything)
        return nullptr;
    return std::make_shared<const std::vector<bool>>(acceptedBy(bundle, filter));
}

} // namespace

QString findingStateText(FindingState state)
{
    switch (state) {
    case FindingState::New:
        return FindingsModel::tr("new");
    case FindingState::Baseline:
        return FindingsModel::tr("baseline");
    case FindingState::Recurring:
        return FindingsModel::tr("recurring");
    case FindingState::Regressed:
        return FindingsModel::tr("regressed");
    case FindingState::Carried:
        return FindingsModel::tr("carried");
    case FindingState::Resolved:
        return FindingsModel::tr("resolved");
    case FindingState::Unknown:
        return FindingsModel::tr("open");
    }
    return {};
}

FindingsUpdate prepareFindings(std::shared_ptr<const Bundle> before, std::shared_ptr<const Bundle> bundle,
                               FindingsColumn column, const FindingsFilter &filter)
{
    FindingsUpdate update;
    update.order = std::make_shared<const RowOrder>(orderedBy(*bundle, column));
    update.filter = filter;
    update.accepted = acceptedOf(*bundle, filter);
    if (before)
        update.match = matchFindings(*before, *bundle);
    update.before = std::move(before);
    update.bundle = std::move(bundle);
    update.column = column;
    return update;
}

FindingsModel::FindingsModel(QThreadPool &pool, QObject *parent)
    : QAbstractTableModel(parent)
    , m_pool(pool)
    , m_generation(std::make_shared<std::atomic<std::uint64_t>>(0))
{
    connect(&m_arranging, &QFutureWatcherBase::finished, this, &FindingsModel::takeArranged);
}

FindingsModel::~FindingsModel() = default;

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : findingsColumnCount;
}

const BundleFinding &FindingsModel::finding(int row) const
{
    return m_bundle->findings()[m_rows[static_cast<std::size_t>(row)]];
}

QString FindingsModel::text(const BundleFinding &finding, FindingsColumn column) const
{
    switch (column) {
    case FindingsColumn::Priority:
        return displayText(finding.priority);
    case FindingsColumn::State:
        return findingStateText(finding.state);
    case FindingsColumn::Title:
        return displayText(finding.title);
    case FindingsColumn::Host:
        return displayText(m_bundle->keys()[finding.key].host);
    case FindingsColumn::Daemon:
        return displayText(daemonName(m_bundle->keys()[finding.key].daemon));
    case FindingsColumn::Surface:
        return displayText(finding.surface);
    case FindingsColumn::Id:
        return displayText(finding.id);
    }
    return {};
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BundleFinding &item = finding(index.row());
    const auto column = static_cast<FindingsColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(item, column);
    case Qt::ToolTipRole:
        return plainToolTip(text(item, column));
    case Qt::AccessibleTextRole:
        return column == FindingsColumn::Priority ? tr("Priority %1").arg(text(item, column))
                                                  : text(item, column);
    case RankRole:
        return static_cast<int>(item.rank);
    case StateRole:
        return static_cast<int>(item.state);
    case IdRole:
        return text(item, FindingsColumn::Id);
    case KeyRole:
        return displayText(m_bundle->keys()[item.key].text);
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 &&
        section < findingsColumnCount)
        return columnTitle(static_cast<FindingsColumn>(section));
    return {};
}

std::shared_ptr<const RowOrder> &FindingsModel::ranked(FindingsColumn column)
{
    return m_ranked[static_cast<std::size_t>(column)];
}

void FindingsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= findingsColumnCount)
        return;
    m_column = static_cast<FindingsColumn>(column);
    m_direction = order;
    arrange();
}

void FindingsModel::setFilter(FindingsFilter filter)
{
    if (filter == m_filter)
        return;
    m_filter = std::move(filter);
    m_filtered = false;
    arrange();
}

void FindingsModel::setHidden(std::shared_ptr<const HiddenFindings> hidden)
{
    if (hidden == m_hidden)
        return;
    m_hidden = std::move(hidden);
    const auto known = ranked(m_column);
    if (m_bundle && known && m_filtered)
        showOrder(*known);
}

// Brings the rows to what is wanted now; what is known already is not worked out again.
void FindingsModel::arrange()
{
    const std::uint64_t generation = ++*m_generation;
    if (!m_bundle)
        return;
    const auto known = ranked(m_column);
    if (known && m_filtered) {
        showOrder(*known);
        return;
    }
    const auto work = [bundle = m_bundle, known, column = m_column, filter = m_filter, generation,
                       newest = m_generation, isFiltered = m_filtered, accepted = m_accepted] {
        Arranged result{generation, column, known, accepted};
        if (*newest != generation)
            return result;
        if (!isFiltered)
            result.accepted = acceptedOf(*bundle, filter);
        if (!known)
            result.order = std::make_shared<const RowOrder>(orderedBy(*bundle, column));
        return result;
    };
    if (m_bundle->findings().size() > asyncRows)
        m_arranging.setFuture(runOn(m_pool, work));
    else
        showArranged(work());
}

void FindingsModel::takeArranged()
{
    const auto future = m_arranging.future();
    if (future.resultCount() > 0)
        showArranged(future.result());
}

void FindingsModel::showArranged(const Arranged &arranged)
{
    if (arranged.generation != *m_generation)
        return;
    ranked(arranged.column) = arranged.order;
    m_accepted = arranged.accepted;
    m_filtered = true;
    showOrder(*arranged.order);
}

const std::vector<bool> *FindingsModel::hiddenOf(const Bundle &bundle) const
{
    const bool fits =
        m_hidden && m_hidden->bundle.get() == &bundle && m_hidden->flags.size() == bundle.findings().size();
    return fits ? &m_hidden->flags : nullptr;
}

RowOrder FindingsModel::wantedRows(const RowOrder &order, const std::vector<bool> *hidden)
{
    RowOrder rows;
    m_settled = 0;
    for (const std::uint32_t i : order) {
        if (m_accepted && !(*m_accepted)[i])
            continue;
        const bool settled = hidden != nullptr && (*hidden)[i];
        m_settled += settled ? 1 : 0;
        if (m_filter.settled == SettledFindings::Show ||
            settled == (m_filter.settled == SettledFindings::Only))
            rows.push_back(i);
    }
    if (m_direction == Qt::DescendingOrder)
        std::ranges::reverse(rows);
    return rows;
}

void FindingsModel::showOrder(const RowOrder &order)
{
    Q_EMIT rowsAboutToChange();
    RowOrder target = wantedRows(order, hiddenOf(*m_bundle));
    std::vector<bool> wanted(m_bundle->findings().size(), false);
    for (const std::uint32_t i : target)
        wanted[i] = true;
    keepOnly(wanted);
    appendMissing(target, wanted.size());
    permute(std::move(target));
    Q_EMIT rowsChanged();
}

void FindingsModel::apply(FindingsUpdate update)
{
    if (m_bundle && update.before != m_bundle)
        update.match = matchFindings(*m_bundle, *update.bundle);
    ++*m_generation; // whatever is being sorted is of the bundle before
    m_accepted =
        update.filter == m_filter ? std::move(update.accepted) : acceptedOf(*update.bundle, m_filter);
    m_filtered = true;
    Q_EMIT rowsAboutToChange();
    m_hidden = std::move(update.hidden);
    RowOrder target = wantedRows(*update.order, hiddenOf(*update.bundle));
    if (m_bundle) {
        std::vector<bool> inTarget(update.bundle->findings().size(), false);
        for (const std::uint32_t i : target)
            inTarget[i] = true;
        std::vector<bool> stays(m_bundle->findings().size(), false);
        for (std::size_t i = 0; i < stays.size(); ++i)
            stays[i] = update.match.places[i] != RowMatch::gone && inTarget[update.match.places[i]];
        keepOnly(stays);
        for (std::uint32_t &row : m_rows)
            row = update.match.places[row];
    }
    m_bundle = std::move(update.bundle);
    m_ranked = {};
    ranked(update.column) = std::move(update.order);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, findingsColumnCount - 1));
    appendMissing(target, m_bundle->findings().size());
    permute(std::move(target));
    Q_EMIT rowsChanged();
    if (update.column != m_column)
        sort(static_cast<int>(m_column), m_direction);
}

// The first and the last row of each run of rows that leave; nothing if there are more runs than `most`.
std::vector<std::pair<int, int>> FindingsModel::leavingRuns(const std::vector<bool> &wanted,
                                                            std::size_t most) const
{
    std::vector<std::pair<int, int>> runs;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (wanted[m_rows[row]])
            continue;
        const int here = static_cast<int>(row);
        if (!runs.empty() && runs.back().second == here - 1)
            runs.back().second = here;
        else if (runs.size() == most)
            return {};
        else
            runs.emplace_back(here, here);
    }
    return runs;
}

// A few runs leave from where they are. Many are first moved to the end, so that views hear of one removal
// and not of thousands.
void FindingsModel::keepOnly(const std::vector<bool> &wanted)
{
    const bool leave = std::ranges::any_of(m_rows, [&](std::uint32_t i) { return !wanted[i]; });
    if (!leave)
        return;
    Q_EMIT rowsAboutToLeave(wanted);
    const auto runs = leavingRuns(wanted, mostRuns);
    if (!runs.empty()) {
        for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
            beginRemoveRows({}, run->first, run->second);
            m_rows.erase(m_rows.begin() + run->first, m_rows.begin() + run->second + 1);
            endRemoveRows();
        }
        return;
    }
    RowOrder arranged = m_rows;
    const auto leaving =
        std::stable_partition(arranged.begin(), arranged.end(), [&](std::uint32_t i) { return wanted[i]; });
    const auto kept = static_cast<int>(leaving - arranged.begin());
    permute(std::move(arranged));
    beginRemoveRows({}, kept, rowCount() - 1);
    m_rows.resize(static_cast<std::size_t>(kept));
    endRemoveRows();
}

void FindingsModel::appendMissing(const RowOrder &target, std::size_t findings)
{
    if (target.size() == m_rows.size())
        return;
    std::vector<bool> present(findings, false);
    for (const std::uint32_t i : m_rows)
        present[i] = true;
    RowOrder missing;
    missing.reserve(target.size() - m_rows.size());
    std::ranges::copy_if(target, std::back_inserter(missing), [&](std::uint32_t i) { return !present[i]; });
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(missing.size()) - 1);
    m_rows.insert(m_rows.end(), missing.begin(), missing.end());
    endInsertRows();
}

// The same findings in another order.
void FindingsModel::permute(RowOrder rows)
{
    if (rows == m_rows)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    if (!before.isEmpty()) {
        std::vector<int> rowOf(m_bundle->findings().size(), -1);
        for (std::size_t row = 0; row < rows.size(); ++row)
            rowOf[rows[row]] = static_cast<int>(row);
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex &old : before)
            after.append(index(rowOf[m_rows[static_cast<std::size_t>(old.row())]], old.column()));
        changePersistentIndexList(before, after);
    }
    m_rows = std::move(rows);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace prism
