// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flatheader.h"

#include "ui/style/metrics.h"
#include "ui/style/severitypalette.h"

#include <QPainter>
#include <QPolygonF>

namespace prism {

namespace {

constexpr int markSize = metrics::unit;

} // namespace

FlatHeader::FlatHeader(Qt::Orientation orientation, QWidget *parent)
    : QHeaderView(orientation, parent)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHighlightSections(false);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

FlatHeader::~FlatHeader() = default;

void FlatHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    const QString text = model()->headerData(logicalIndex, orientation(), Qt::DisplayRole).toString();
    QRect inside = rect.adjusted(metrics::halfUnit, 0, -metrics::halfUnit, 0);
    if (orientation() == Qt::Horizontal) {
        painter->setPen(palette().color(QPalette::Mid));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->setPen(SeverityPalette(palette()).muted());
    } else {
        painter->setPen(palette().color(QPalette::WindowText));
    }
    if (isSortIndicatorShown() && sortIndicatorSection() == logicalIndex) {
        const Qt::Alignment end = Qt::AlignRight | Qt::AlignVCenter;
        const QRect mark = QStyle::alignedRect(layoutDirection(), end, {markSize, markSize}, inside);
        paintSortMark(*painter, mark);
        if (isRightToLeft())
            inside.setLeft(mark.right() + metrics::halfUnit);
        else
            inside.setRight(mark.left() - metrics::halfUnit);
    }
    painter->drawText(inside,
                      static_cast<int>(QStyle::visualAlignment(layoutDirection(), defaultAlignment())),
                      fontMetrics().elidedText(text, Qt::ElideMiddle, inside.width()));
    painter->restore();
}

// Up for ascending: the first row is the least, that is P0 or 'a'.
void FlatHeader::paintSortMark(QPainter &painter, const QRect &rect) const
{
    const QRectF box(rect);
    const bool up = sortIndicatorOrder() == Qt::AscendingOrder;
    const qreal tip = up ? box.top() + 1.5 : box.bottom() - 1.5;
    const qreal base = up ? box.bottom() - 1.5 : box.top() + 1.5;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(painter.pen().color());
    painter.drawPolygon(
        QPolygonF{{box.left() + 0.5, base}, {box.right() - 0.5, base}, {box.center().x(), tip}});
}

QSize FlatHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QString text = model()->headerData(logicalIndex, orientation(), Qt::DisplayRole).toString();
    const int width = fontMetrics().horizontalAdvance(text) + metrics::margin +
                      (isSortIndicatorShown() ? markSize + metrics::halfUnit : 0);
    return {width, fontMetrics().height() + metrics::unit};
}

} // namespace prism
