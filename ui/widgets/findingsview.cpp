// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findingsview.h"

#include "ui/delegates/prioritydelegate.h"
#include "ui/models/findingsmodel.h"
#include "ui/style/metrics.h"

#include <QHeaderView>
#include <QScrollBar>

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
        return 26;
    case FindingsColumn::Id:
        return 26;
    }
    return 10;
}

} // namespace

FindingsView::FindingsView(QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(tr("Findings"));
    setAccessibleDescription(tr("One finding a row. Click a column's title to sort by it."));
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
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setAccessibleName(tr("Columns of the findings"));
}

FindingsView::~FindingsView() = default;

void FindingsView::setFindings(FindingsModel *model)
{
    setModel(model);
    setItemDelegateForColumn(static_cast<int>(FindingsColumn::Priority), new PriorityDelegate(this));
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < findingsColumnCount; ++column)
        setColumnWidth(column,
                       charactersOf(static_cast<FindingsColumn>(column)) * character + 2 * metrics::unit);
    horizontalHeader()->setSectionResizeMode(static_cast<int>(FindingsColumn::Title), QHeaderView::Stretch);
    horizontalHeader()->setSortIndicator(static_cast<int>(model->sortColumn()), model->sortOrder());
    setSortingEnabled(true);
    connect(model, &FindingsModel::rowsAboutToChange, this, &FindingsView::rememberPlace);
    connect(model, &FindingsModel::rowsChanged, this, &FindingsView::restorePlace);
}

// At the very top the operator looks at whatever comes first, not at one row.
void FindingsView::rememberPlace()
{
    m_anchor = QPersistentModelIndex();
    if (verticalScrollBar()->value() == verticalScrollBar()->minimum())
        return;
    const QModelIndex current = currentIndex();
    const bool currentInSight = current.isValid() && viewport()->rect().intersects(visualRect(current));
    m_anchor = currentInSight ? current : indexAt({0, 0});
    if (m_anchor.isValid())
        m_anchorOffset = visualRect(m_anchor).top();
}

void FindingsView::restorePlace()
{
    if (!m_anchor.isValid())
        return;
    updateGeometries(); // the scroll bar's range follows the new number of rows
    verticalScrollBar()->setValue(m_anchor.row() * verticalHeader()->defaultSectionSize() - m_anchorOffset);
    m_anchor = QPersistentModelIndex();
}

} // namespace prism
