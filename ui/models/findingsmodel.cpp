// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingsmodel.h"

#include "ui/async/runon.h"
#include "ui/style/displaytext.h"

#include <QFont>

#include <algorithm>
#include <iterator>
#include <utility>

namespace prism {

namespace {

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
    case FindingsColumn::Decision:
        return FindingsModel::tr("Decision");
    }
    return {};
}

QFont boldFont()
{
    QFont font;
    font.setBold(true);
    return font;
}

std::shared_ptr<const RowSet> acceptedOf(const FindingsIndex &index, const FindingsFilter &filter)
{
    FindingsFilter everything;
    everything.settled = filter.settled;
    if (filter == everything)
        return nullptr;
    return std::make_shared<const RowSet>(acceptedBy(index, filter));
}

// Null where they are of another bundle.
const std::vector<bool> *flagsFor(const HiddenFindings *hidden, const Bundle &bundle)
{
    const bool fits = hidden != nullptr && hidden->bundle.get() == &bundle &&
                      hidden->flags.size() == bundle.findings().size();
    return fits ? &hidden->flags : nullptr;
}

// Of no finding where they are of another bundle, or not known.
const std::vector<Standing> &standingsFor(const HiddenFindings *hidden, const Bundle &bundle)
{
    static const std::vector<Standing> none;
    return hidden != nullptr && hidden->bundle.get() == &bundle && hidden->standings ? *hidden->standings
                                                                                     : none;
}

// What of an order is there without knowing the decisions.
SortKeys withoutDecisions(const SortKeys &keys)
{
    SortKeys out;
    std::ranges::copy_if(keys, std::back_inserter(out),
                         [](const SortKey &key) { return key.column != FindingsColumn::Decision; });
    return out.empty() ? firstSort() : out;
}

struct Visible
{
    RowOrder rows;
    int settled = 0;
};

// What of an order is listed.
Visible visibleOf(const RowOrder &order, const RowSet *accepted, const std::vector<bool> *hidden,
                  SettledFindings settled)
{
    Visible visible;
    if (hidden == nullptr) {
        if (settled == SettledFindings::Only)
            return visible;
        if (accepted == nullptr) {
            visible.rows = order;
            return visible;
        }
        visible.rows.reserve(accepted->count());
        std::ranges::copy_if(order, std::back_inserter(visible.rows),
                             [&](std::uint32_t i) { return accepted->contains(i); });
        return visible;
    }
    for (const std::uint32_t i : order) {
        if (accepted != nullptr && !accepted->contains(i))
            continue;
        const bool isSettled = (*hidden)[i];
        visible.settled += isSettled ? 1 : 0;
        if (settled == SettledFindings::Show || isSettled == (settled == SettledFindings::Only))
            visible.rows.push_back(i);
    }
    return visible;
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
                               const SortKeys &keys, const FindingsFilter &filter)
{
    FindingsUpdate update;
    update.index = std::make_shared<const FindingsIndex>(bundle);
    (void)update.index->order(withoutDecisions(keys));
    update.keys = keys;
    update.filter = filter;
    update.accepted = acceptedOf(*update.index, filter);
    if (before)
        update.match = matchFindings(*before, *bundle);
    update.before = std::move(before);
    update.bundle = std::move(bundle);
    return update;
}

FindingsUpdate prepareFindings(std::shared_ptr<const Bundle> before, std::shared_ptr<const Bundle> bundle,
                               FindingsColumn column, const FindingsFilter &filter)
{
    return prepareFindings(std::move(before), std::move(bundle), SortKeys{{column, Qt::AscendingOrder}},
                           filter);
}

FindingsModel::FindingsModel(QThreadPool &pool, QObject *parent)
    : RowsModel(parent)
    , m_pool(pool)
    , m_generation(std::make_shared<std::atomic<std::uint64_t>>(0))
{
    connect(&m_arranging, &QFutureWatcherBase::finished, this, &FindingsModel::takeArranged);
}

FindingsModel::~FindingsModel() = default;

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : findingsColumnCount;
}

const BundleFinding &FindingsModel::finding(int row) const
{
    return m_bundle->findings()[rows()[static_cast<std::size_t>(row)]];
}

bool FindingsModel::isAdded(int row) const
{
    const std::uint32_t i = rows()[static_cast<std::size_t>(row)];
    return i < m_added.size() && m_added.contains(i);
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
    case FindingsColumn::Decision:
        return m_decisionText
                   ? m_decisionText(*m_bundle,
                                    static_cast<std::uint32_t>(&finding - m_bundle->findings().data()))
                   : QString();
    }
    return {};
}

QString FindingsModel::spoken(const BundleFinding &finding, FindingsColumn column) const
{
    const QString shown = text(finding, column);
    if (column == FindingsColumn::Priority)
        return tr("Priority %1").arg(shown);
    return column == FindingsColumn::Decision && shown.isEmpty() ? tr("not decided") : shown;
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
        return spoken(item, column);
    case RankRole:
        return static_cast<int>(item.rank);
    case StateRole:
        return static_cast<int>(item.state);
    case IdRole:
        return text(item, FindingsColumn::Id);
    case KeyRole:
        return displayText(m_bundle->keys()[item.key].text);
    case AddedRole:
        return isAdded(index.row());
    case Qt::FontRole:
        return isAdded(index.row()) ? QVariant(boldFont()) : QVariant();
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= findingsColumnCount)
        return {};
    const auto column = static_cast<FindingsColumn>(section);
    const auto key = std::ranges::find(m_keys, column, &SortKey::column);
    switch (role) {
    case Qt::DisplayRole:
        return columnTitle(column);
    case SortPlaceRole:
        return key == m_keys.end() ? 0 : static_cast<int>(key - m_keys.begin()) + 1;
    case SortOrderRole:
        return static_cast<int>(key == m_keys.end() ? Qt::AscendingOrder : key->order);
    default:
        return {};
    }
}

void FindingsModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < findingsColumnCount)
        sortBy({{static_cast<FindingsColumn>(column), order}});
}

void FindingsModel::sortBy(const SortKeys &keys)
{
    SortKeys wanted;
    for (const SortKey &key : keys) {
        if (std::ranges::find(wanted, key.column, &SortKey::column) == wanted.end())
            wanted.push_back(key);
    }
    if (wanted.empty())
        wanted = firstSort();
    if (wanted == m_keys)
        return;
    m_keys = std::move(wanted);
    Q_EMIT sortKeysChanged();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, findingsColumnCount - 1);
    arrange();
}

void FindingsModel::setFilter(FindingsFilter filter)
{
    if (filter == m_filter)
        return;
    FindingsFilter same = m_filter;
    same.settled = filter.settled;
    m_filtered = m_filtered && same == filter;
    m_filter = std::move(filter);
    arrange();
}

void FindingsModel::setHidden(std::shared_ptr<const HiddenFindings> hidden)
{
    if (hidden == m_hidden)
        return;
    m_hidden = std::move(hidden);
    // What is still being arranged on the pool takes the flags when it comes.
    const auto order = m_index && m_filtered ? m_index->knownOrder(m_keys) : nullptr;
    if (order)
        show(*order);
    else if (needsDecisions(m_keys))
        arrange();
    constexpr int decision = static_cast<int>(FindingsColumn::Decision);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, decision), index(rowCount() - 1, decision));
}

// Brings the rows to what is wanted now; what is known already is not worked out again.
void FindingsModel::arrange()
{
    const std::uint64_t generation = ++*m_generation;
    if (!m_bundle)
        return;
    const auto known = m_index->knownOrder(m_keys);
    if (known && m_filtered) {
        show(*known);
        return;
    }
    const auto work = [index = m_index, known, keys = m_keys, filter = m_filter, generation,
                       newest = m_generation, isFiltered = m_filtered, accepted = m_accepted,
                       hidden = m_hidden] {
        Arranged result{generation, known, accepted, hidden, {}, 0};
        if (*newest != generation)
            return result;
        if (!isFiltered)
            result.accepted = acceptedOf(*index, filter);
        if (!known)
            result.order = index->order(keys, standingsFor(hidden.get(), *index->bundle()));
        Visible visible = visibleOf(*result.order, result.accepted.get(),
                                    flagsFor(hidden.get(), *index->bundle()), filter.settled);
        result.rows = std::move(visible.rows);
        result.settled = visible.settled;
        return result;
    };
    if (m_index->size() > asyncRows)
        m_arranging.setFuture(runOn(m_pool, work));
    else
        showArranged(work());
}

void FindingsModel::takeArranged()
{
    auto future = m_arranging.future();
    if (future.resultCount() > 0)
        showArranged(future.takeResult());
}

void FindingsModel::showArranged(Arranged arranged)
{
    if (arranged.generation != *m_generation)
        return;
    m_accepted = arranged.accepted;
    m_filtered = true;
    if (arranged.hidden != m_hidden) {
        show(*arranged.order);
        return;
    }
    m_settled = arranged.settled;
    exchange(std::move(arranged.rows));
}

// Lists what is visible of an order at once.
void FindingsModel::show(const RowOrder &order)
{
    Visible visible =
        visibleOf(order, m_accepted.get(), flagsFor(m_hidden.get(), *m_bundle), m_filter.settled);
    m_settled = visible.settled;
    exchange(std::move(visible.rows));
}

void FindingsModel::exchange(RowOrder rows)
{
    Q_EMIT rowsAboutToChange();
    exchangeRows(std::move(rows), m_index->size());
    Q_EMIT rowsChanged();
}

void FindingsModel::apply(FindingsUpdate update)
{
    if (m_bundle && update.before != m_bundle)
        update.match = matchFindings(*m_bundle, *update.bundle);
    ++*m_generation; // whatever is being sorted is of the bundle before
    m_accepted = update.filter == m_filter ? std::move(update.accepted) : acceptedOf(*update.index, m_filter);
    m_filtered = true;
    m_hidden = std::move(update.hidden);
    Q_EMIT rowsAboutToChange();
    Visible visible = visibleOf(*update.index->order(withoutDecisions(update.keys)), m_accepted.get(),
                                flagsFor(m_hidden.get(), *update.bundle), m_filter.settled);
    m_settled = visible.settled;
    if (m_bundle) {
        RowSet inTarget(update.index->size());
        for (const std::uint32_t i : visible.rows)
            inTarget.insert(i);
        RowSet stays(m_index->size());
        for (std::size_t i = 0; i < stays.size(); ++i) {
            if (update.match.places[i] != RowMatch::gone && inTarget.contains(update.match.places[i]))
                stays.insert(i);
        }
        keepOnly(stays);
        renumber(update.match.places);
        noteAdded(update);
    }
    m_bundle = std::move(update.bundle);
    m_index = std::move(update.index);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, findingsColumnCount - 1));
    exchangeRows(std::move(visible.rows), m_index->size());
    Q_EMIT rowsChanged();
    if (update.keys != m_keys || needsDecisions(m_keys))
        arrange();
    readAhead();
}

// Reading the same bundle again does not make its new findings old.
void FindingsModel::noteAdded(const FindingsUpdate &update)
{
    RowSet added(update.index->size());
    if (update.bundle->id() != m_bundle->id()) {
        added.insertRange(0, added.size());
        for (const std::uint32_t place : update.match.places) {
            if (place != RowMatch::gone)
                added.erase(place);
        }
    } else {
        for (std::size_t i = 0; i < m_added.size(); ++i) {
            if (m_added.contains(i) && update.match.places[i] != RowMatch::gone)
                added.insert(update.match.places[i]);
        }
    }
    m_added = std::move(added);
}

// The first letter of a search in a large table shall not wait for its texts.
void FindingsModel::readAhead()
{
    if (m_index->size() <= asyncRows || m_index->hasTexts())
        return;
    (void)runOn(m_pool, [index = m_index] {
        (void)index->texts();
        index->bundle()->letGoOfFile();
        return true;
    });
}

} // namespace prism
