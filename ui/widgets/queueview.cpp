// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/queueview.h"

#include "ui/delegates/celldelegate.h"
#include "ui/delegates/prioritydelegate.h"
#include "ui/models/queuemodel.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flatheader.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace prism {

QueueView::QueueView(QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(tr("Action queue"));
    setAccessibleDescription(tr("What to do first. Enter shows the finding."));
    setHorizontalHeader(new FlatHeader(Qt::Horizontal, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + metrics::unit + metrics::halfUnit);
    horizontalHeader()->setAccessibleName(tr("Columns of the action queue"));
    connect(this, &QTableView::doubleClicked, this, &QueueView::choose);
}

QueueView::~QueueView() = default;

void QueueView::setQueue(QueueModel *model)
{
    m_queue = model;
    setModel(model);
    setItemDelegate(new CellDelegate(this));
    setItemDelegateForColumn(QueueModel::Priority, new PriorityDelegate(this));
    const int character = fontMetrics().averageCharWidth();
    setColumnWidth(QueueModel::Priority, 9 * character + 2 * metrics::unit);
    setColumnWidth(QueueModel::Where, 27 * character);
    setColumnWidth(QueueModel::Reason, 38 * character);
    horizontalHeader()->setSectionResizeMode(QueueModel::Action, QHeaderView::Stretch);
}

void QueueView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    const bool isEmpty = m_queue == nullptr || m_queue->rowCount() == 0;
    setAccessibleDescription(isEmpty ? text : tr("What to do first. Enter shows the finding."));
    viewport()->update();
}

void QueueView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_queue == nullptr || m_queue->rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    const QRect room =
        viewport()->rect().adjusted(metrics::margin, metrics::margin, -metrics::margin, -metrics::margin);
    painter.drawText(room, static_cast<int>(Qt::AlignHCenter) | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

void QueueView::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT itemChosen(m_queue->item(index.row()));
}

void QueueView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace prism
