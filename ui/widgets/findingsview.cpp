// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findingsview.h"

#include "ui/delegates/celldelegate.h"
#include "ui/delegates/prioritydelegate.h"
#include "ui/models/findingsmodel.h"
#include "ui/style/metrics.h"
#include "ui/widgets/sortheader.h"

#include <QAction>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace prism {

namespace {

// First widths, in characters; the operator can change them.
int charactersOf(FindingsColumn column)
{
    switch (column) {
    case FindingsColumn::Priority:
        return 9;
    case FindingsColumn::State:
        return 11;
    case FindingsColumn::Title:
        return 48;
    case FindingsColumn::Host:
        return 14;
    case FindingsColumn::Daemon:
        return 12;
    case FindingsColumn::Surface:
    case FindingsColumn::Id:
        return 26;
    case FindingsColumn::Decision:
        return 13;
    }
    return 10;
}

} // namespace

FindingsView::FindingsView(QWidget *parent)
    : QTableView(parent)
    , m_header(new SortHeader(this))
{
    setAccessibleName(tr("Findings"));
    setAccessibleDescription(tr("One finding a row. Click a column's title to sort by it."));
    buildSortActions();
    setHorizontalHeader(m_header);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + metrics::unit + metrics::halfUnit);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setAccessibleName(tr("Columns of the findings"));
}

FindingsView::~FindingsView() = default;

// What a click on a title does, for the keyboard: the current cell names the column.
void FindingsView::buildSortActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto act) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add(tr("Sort by this column"), Qt::ALT | Qt::Key_S, [this] {
        if (m_findings != nullptr && currentIndex().isValid()) {
            const int column = currentIndex().column();
            const bool turns = m_findings->sortKeys().size() == 1 &&
                               static_cast<int>(m_findings->sortColumn()) == column &&
                               m_findings->sortOrder() == Qt::AscendingOrder;
            m_findings->sort(column, turns ? Qt::DescendingOrder : Qt::AscendingOrder);
        }
    });
    add(tr("Sort by this column too"), Qt::ALT | Qt::SHIFT | Qt::Key_S, [this] {
        if (currentIndex().isValid())
            m_header->addColumn(currentIndex().column());
    });
    add(tr("Reset the sorting"), Qt::ALT | Qt::Key_0, [this] { m_header->resetSort(); });
}

void FindingsView::setFindings(FindingsModel *model)
{
    m_findings = model;
    setModel(model);
    setItemDelegate(new CellDelegate(this));
    setItemDelegateForColumn(static_cast<int>(FindingsColumn::Priority), new PriorityDelegate(this));
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < findingsColumnCount; ++column)
        setColumnWidth(column,
                       charactersOf(static_cast<FindingsColumn>(column)) * character + 2 * metrics::unit);
    horizontalHeader()->moveSection(static_cast<int>(FindingsColumn::Decision),
                                    static_cast<int>(FindingsColumn::Surface));
    horizontalHeader()->setSortIndicator(static_cast<int>(model->sortColumn()), model->sortOrder());
    setSortingEnabled(true);
    m_header->setFindings(model);
    connect(model, &FindingsModel::rowsAboutToChange, this, &FindingsView::rememberPlace);
    connect(model, &FindingsModel::rowsAboutToLeave, this, &FindingsView::chooseHeir);
    connect(model, &FindingsModel::rowsChanged, this, &FindingsView::restorePlace);
}

// The title takes what the other columns leave, but stays readable in a narrow window, which then scrolls
// sideways.
void FindingsView::fitTitle()
{
    constexpr int title = static_cast<int>(FindingsColumn::Title);
    constexpr int leastCharacters = 34;
    const int others = horizontalHeader()->length() - columnWidth(title);
    const int least = leastCharacters * fontMetrics().averageCharWidth();
    setColumnWidth(title, std::max(least, viewport()->width() - others));
}

void FindingsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (model() != nullptr)
        fitTitle();
}

// At the very top the operator looks at whatever comes first, not at one row.
void FindingsView::rememberPlace()
{
    m_heir = QPersistentModelIndex();
    m_anchor = QPersistentModelIndex();
    if (verticalScrollBar()->value() == verticalScrollBar()->minimum())
        return;
    const QModelIndex current = currentIndex();
    const bool currentInSight = current.isValid() && viewport()->rect().intersects(visualRect(current));
    m_anchor = currentInSight ? current : indexAt({0, 0});
    if (m_anchor.isValid())
        m_anchorOffset = visualRect(m_anchor).top();
}

void FindingsView::chooseHeir(const RowSet &stays)
{
    const QModelIndex current = currentIndex();
    const RowOrder &rows = m_findings->rows();
    const auto remains = [&](int row) {
        return stays.contains(rows[static_cast<std::size_t>(row)]);
    };
    if (!current.isValid() || remains(current.row()))
        return;
    int heir = current.row() + 1;
    while (heir < m_findings->rowCount() && !remains(heir))
        ++heir;
    if (heir == m_findings->rowCount()) {
        heir = current.row() - 1;
        while (heir >= 0 && !remains(heir))
            --heir;
    }
    if (heir >= 0)
        m_heir = m_findings->index(heir, current.column());
}

// What is still selected stays selected.
void FindingsView::restoreCurrent()
{
    if (!m_heir.isValid())
        return;
    const auto command = selectionModel()->hasSelection()
                             ? QItemSelectionModel::NoUpdate
                             : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    selectionModel()->setCurrentIndex(m_heir, command);
    m_heir = QPersistentModelIndex();
}

void FindingsView::restorePlace()
{
    restoreCurrent();
    if (!m_anchor.isValid())
        return;
    updateGeometries(); // the scroll bar's range follows the new number of rows
    verticalScrollBar()->setValue(m_anchor.row() * verticalHeader()->defaultSectionSize() - m_anchorOffset);
    m_anchor = QPersistentModelIndex();
}

} // namespace prism
