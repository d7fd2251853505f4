// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/glyph.h"

#include <QPainter>
#include <QPolygonF>

namespace prism {

namespace {

// Shapes are drawn in a square of 16 units, which paintGlyph() scales to the wanted size.
constexpr qreal side = 16;

void paintBang(QPainter &painter, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(8, 4.8), QPointF(8, 8.8));
    painter.drawPoint(QPointF(8, 11.6));
}

void paintFilled(QPainter &painter, const QPolygonF &shape, const QColor &ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(shape);
}

void paintRing(QPainter &painter, const QColor &ink)
{
    painter.setPen(QPen(ink, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(8, 8), 6.2, 6.2);
}

QPolygonF octagon()
{
    return {{5, 1}, {11, 1}, {15, 5}, {15, 11}, {11, 15}, {5, 15}, {1, 11}, {1, 5}};
}

void paintTriangle(QPainter &painter, const QColor &ink)
{
    painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(QPolygonF{{8, 1.8}, {15, 14.2}, {1, 14.2}});
    painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(8, 6.6), QPointF(8, 9.4));
    painter.drawPoint(QPointF(8, 11.8));
}

void paintShape(QPainter &painter, Glyph glyph, const QColor &ink, const QColor &ground)
{
    switch (glyph) {
    case Glyph::Check:
        paintRing(painter, ink);
        painter.setPen(QPen(ink, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{{5.2, 8.2}, {7.2, 10.2}, {10.8, 6}});
        return;
    case Glyph::Octagon:
        paintFilled(painter, octagon(), ink);
        paintBang(painter, ground);
        return;
    case Glyph::Diamond:
        paintFilled(painter, {{8, 1}, {15, 8}, {8, 15}, {1, 8}}, ink);
        return;
    case Glyph::Square:
        paintFilled(painter, {{2.5, 2.5}, {13.5, 2.5}, {13.5, 13.5}, {2.5, 13.5}}, ink);
        return;
    case Glyph::Dot:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(QPointF(8, 8), 4.6, 4.6);
        return;
    case Glyph::Triangle:
        paintTriangle(painter, ink);
        return;
    case Glyph::Cross:
        painter.setPen(QPen(ink, 2.2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(3.5, 3.5), QPointF(12.5, 12.5));
        painter.drawLine(QPointF(12.5, 3.5), QPointF(3.5, 12.5));
        return;
    case Glyph::Ring:
        paintRing(painter, ink);
        return;
    case Glyph::Hourglass:
        painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(QPolygonF{{3.5, 2}, {12.5, 2}, {3.5, 14}, {12.5, 14}});
        return;
    case Glyph::Clock:
        paintRing(painter, ink);
        painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{{8, 4.4}, {8, 8.2}, {10.8, 9.8}});
        return;
    case Glyph::Bolt:
        paintFilled(painter, {{9.6, 0.8}, {3, 9.2}, {7.2, 9.2}, {6.2, 15.2}, {13, 6.4}, {8.8, 6.4}}, ink);
        return;
    case Glyph::Dash:
        painter.setPen(QPen(ink, 2.2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(3.5, 8), QPointF(12.5, 8));
        return;
    case Glyph::Dots:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        for (const qreal x : {3.0, 8.0, 13.0})
            painter.drawEllipse(QPointF(x, 8), 1.7, 1.7);
        return;
    case Glyph::Pause:
        paintRing(painter, ink);
        painter.setPen(QPen(ink, 1.8, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(6.4, 5.6), QPointF(6.4, 10.4));
        painter.drawLine(QPointF(9.6, 5.6), QPointF(9.6, 10.4));
        return;
    case Glyph::Tick:
        painter.setPen(QPen(ink, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{{2.5, 8.6}, {6.4, 12.4}, {13.5, 4}});
        return;
    case Glyph::Arrow:
        paintRing(painter, ink);
        paintFilled(painter, {{6.4, 5}, {11.4, 8}, {6.4, 11}}, ink);
        return;
    }
}

} // namespace

Glyph glyphOfRank(int rank)
{
    switch (rank) {
    case 0:
        return Glyph::Octagon;
    case 1:
        return Glyph::Diamond;
    case 2:
        return Glyph::Square;
    default:
        return Glyph::Dot;
    }
}

void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &rect, const QColor &ink, const QColor &ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / side, rect.height() / side);
    paintShape(painter, glyph, ink, ground);
    painter.restore();
}

} // namespace prism
