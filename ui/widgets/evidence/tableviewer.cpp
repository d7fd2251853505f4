// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evidence/tableviewer.h"

#include "ui/models/evidencetablemodel.h"
#include "ui/style/metrics.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

#include <algorithm>
#include <utility>

namespace prism {

TableViewer::TableViewer(EvidenceTable table, QWidget *parent)
    : QTableView(parent)
{
    constexpr int mostRowsInSight = 12;
    constexpr int looked = 50; // rows whose width counts
    constexpr int widest = 40 * metrics::unit;
    setModel(new EvidenceTableModel(std::move(table), this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + metrics::unit);
    horizontalHeader()->setResizeContentsPrecision(looked);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMaximumSectionSize(widest);
    horizontalHeader()->setHighlightSections(false);
    resizeColumnsToContents();
    horizontalHeader()->setStretchLastSection(true);
    const int rows = std::min(model()->rowCount(), mostRowsInSight) + 1;
    setFixedHeight(rows * verticalHeader()->defaultSectionSize() + 3 * metrics::unit);
    auto *copy = new QAction(tr("Copy the rows"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &TableViewer::copyRows);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

TableViewer::~TableViewer() = default;

void TableViewer::copyRows() const
{
    QString text;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex &row : rows) {
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (column > 0)
                text += QLatin1Char('\t');
            text += row.siblingAtColumn(column).data().toString();
        }
        text += QLatin1Char('\n');
    }
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace prism
