// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/glyph.h"

#include "ui/style/drawing.h"

#include <QPainter>
#include <QTransform>

namespace prism {

namespace {

QString drawingOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Check:
        return QStringLiteral("glyphs/check");
    case Glyph::Octagon:
        return QStringLiteral("glyphs/octagon");
    case Glyph::Diamond:
        return QStringLiteral("glyphs/diamond");
    case Glyph::Square:
        return QStringLiteral("glyphs/square");
    case Glyph::Dot:
        return QStringLiteral("glyphs/dot");
    case Glyph::Triangle:
        return QStringLiteral("glyphs/triangle");
    case Glyph::Cross:
        return QStringLiteral("glyphs/cross");
    case Glyph::Ring:
        return QStringLiteral("glyphs/ring");
    case Glyph::Arrow:
        return QStringLiteral("glyphs/arrow");
    case Glyph::Hourglass:
        return QStringLiteral("glyphs/hourglass");
    case Glyph::Clock:
        return QStringLiteral("glyphs/clock");
    case Glyph::Bolt:
        return QStringLiteral("glyphs/bolt");
    case Glyph::Dash:
        return QStringLiteral("glyphs/dash");
    case Glyph::Dots:
        return QStringLiteral("glyphs/dots");
    case Glyph::Pause:
        return QStringLiteral("glyphs/pause");
    case Glyph::Tick:
        return QStringLiteral("glyphs/tick");
    }
    return {};
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

void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &rect, const QColor &ink)
{
    const QTransform &toDevice = painter.deviceTransform();
    const qreal scale = toDevice.m11();
    QPixmap shape = drawing(drawingOf(glyph), qRound(rect.width() * scale), ink);
    if (shape.isNull())
        return;
    shape.setDevicePixelRatio(scale);
    // On whole device pixels, or its edges would blur.
    const QPointF corner = toDevice.map(rect.topLeft());
    painter.drawPixmap(toDevice.inverted().map(QPointF(qRound(corner.x()), qRound(corner.y()))), shape);
}

} // namespace prism
