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
    const SortMark mark = sortMark(logicalIndex);
    if (mark.shown)
        inside = paintSortMark(*painter, inside, mark);
    painter->drawText(inside,
                      static_cast<int>(QStyle::visualAlignment(layoutDirection(), defaultAlignment())),
                      fontMetrics().elidedText(text, Qt::ElideMiddle, inside.width()));
    painter->restore();
}

SortMark FlatHeader::sortMark(int section) const
{
    return {isSortIndicatorShown() && sortIndicatorSection() == section, sortIndicatorOrder(), 0};
}

// Up for ascending: the first row is the least, that is P0 or 'a'. What is left for the title.
QRect FlatHeader::paintSortMark(QPainter &painter, const QRect &inside, const SortMark &mark) const
{
    const QString place = mark.place > 0 ? locale().toString(mark.place) : QString();
    const int width = markSize + fontMetrics().horizontalAdvance(place);
    const Qt::Alignment end = Qt::AlignRight | Qt::AlignVCenter;
    const QRect whole = QStyle::alignedRect(layoutDirection(), end, {width, inside.height()}, inside);
    const Qt::Alignment start = Qt::AlignLeft | Qt::AlignVCenter;
    const QRectF box(QStyle::alignedRect(layoutDirection(), start, {markSize, markSize}, whole));
    painter.drawText(whole, static_cast<int>(QStyle::visualAlignment(layoutDirection(), end)), place);
    const bool up = mark.order == Qt::AscendingOrder;
    const qreal tip = up ? box.top() + 1.5 : box.bottom() - 1.5;
    const qreal base = up ? box.bottom() - 1.5 : box.top() + 1.5;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(painter.pen().color());
    painter.drawPolygon(
        QPolygonF{{box.left() + 0.5, base}, {box.right() - 0.5, base}, {box.center().x(), tip}});
    painter.restore();
    QRect left = inside;
    if (isRightToLeft())
        left.setLeft(whole.right() + metrics::halfUnit);
    else
        left.setRight(whole.left() - metrics::halfUnit);
    return left;
}

QSize FlatHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QString text = model()->headerData(logicalIndex, orientation(), Qt::DisplayRole).toString();
    const int width = fontMetrics().horizontalAdvance(text) + metrics::margin +
                      (isSortIndicatorShown() ? markSize + metrics::halfUnit : 0);
    return {width, fontMetrics().height() + metrics::unit};
}

} // namespace prism
