// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matrixview.h"

#include "ui/delegates/matrixdelegate.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flatheader.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

namespace prism {

MatrixView::MatrixView(QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(tr("Matrix of hosts and daemons"));
    setAccessibleDescription(tr("Arrow keys walk the cells, Enter shows the findings of a cell."));
    setHorizontalHeader(new FlatHeader(Qt::Horizontal, this));
    setVerticalHeader(new FlatHeader(Qt::Vertical, this));
    setItemDelegate(new MatrixDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    // The cells lie on the window, not on a sheet of their own.
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);

    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(metrics::cellWidth);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setAccessibleName(tr("Daemons"));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * metrics::unit);
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setMaximumWidth(30 * metrics::unit);
    verticalHeader()->setAccessibleName(tr("Hosts"));
    // Qt paints the corner as a raised header even when it is disabled.
    if (auto *corner = findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly))
        corner->setMaximumSize(0, 0);
    connect(this, &QTableView::clicked, this, &MatrixView::cellChosen);
}

MatrixView::~MatrixView() = default;

void MatrixView::setHostsAcross(bool across)
{
    horizontalHeader()->setSectionResizeMode(across ? QHeaderView::Fixed : QHeaderView::Stretch);
    horizontalHeader()->setDefaultSectionSize(metrics::cellWidth + 4 * metrics::unit);
    horizontalHeader()->setAccessibleName(across ? tr("Hosts") : tr("Daemons"));
    verticalHeader()->setAccessibleName(across ? tr("Daemons") : tr("Hosts"));
}

void MatrixView::setModel(QAbstractItemModel *model)
{
    if (this->model() != nullptr)
        disconnect(this->model(), nullptr, this, nullptr);
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] { updateGeometry(); });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] { updateGeometry(); });
}

int MatrixView::heightOf(int rows) const
{
    return horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() +
           2 * frameWidth();
}

QSize MatrixView::sizeHint() const
{
    const int rows = model() == nullptr ? 0 : model()->rowCount();
    return {QTableView::sizeHint().width(), heightOf(std::clamp(rows, 1, mostRows))};
}

QSize MatrixView::minimumSizeHint() const
{
    const int rows = model() == nullptr ? 0 : model()->rowCount();
    return {QTableView::minimumSizeHint().width(), heightOf(std::clamp(rows, 1, 2))};
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    const bool chosen =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (chosen && currentIndex().isValid()) {
        Q_EMIT cellChosen(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_H && event->modifiers() == Qt::NoModifier) {
        showTip();
        return;
    }
    QTableView::keyPressEvent(event);
}

bool MatrixView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    showTipOf(indexAt(help->pos()), help->globalPos());
    return true;
}

void MatrixView::showTip()
{
    const QRect cell = visualRect(currentIndex());
    showTipOf(currentIndex(), viewport()->mapToGlobal(cell.center()));
}

void MatrixView::showTipOf(const QModelIndex &index, const QPoint &globalPlace)
{
    if (!index.isValid()) {
        QToolTip::hideText();
        return;
    }
    const QString text = m_tips ? m_tips(index) : index.data(Qt::ToolTipRole).toString();
    QToolTip::showText(globalPlace, text, viewport(), visualRect(index));
}

} // namespace prism
