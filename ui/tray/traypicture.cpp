// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/traypicture.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace prism {

namespace {

void paintPlate(QPainter &painter, int size, const ToneColours &colours)
{
    const qreal edge = std::max(1.0, size / 16.0);
    const QRectF plate(edge / 2, edge / 2, size - edge, size - edge);
    painter.setPen(QPen(colours.edge, edge));
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(plate, size / 5.0, size / 5.0);
}

void paintNumber(QPainter &painter, int size, const QColor &ink, int count)
{
    constexpr int most = 99;
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(9, size * 58 / 100));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(ink);
    const QRectF place(0, size * 0.34, size * 0.93, size * 0.64);
    painter.drawText(place, static_cast<int>(Qt::AlignRight) | static_cast<int>(Qt::AlignVCenter),
                     QString::number(std::min(count, most)));
}

QPixmap picture(int size, const ToneColours &colours, Glyph glyph, int count)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPlate(painter, size, colours);
    if (count <= 0) {
        const qreal margin = size * 0.17;
        paintGlyph(painter, glyph, {margin, margin, size - 2 * margin, size - 2 * margin}, colours.text);
        return pixmap;
    }
    paintGlyph(painter, glyph, {size * 0.09, size * 0.08, size * 0.42, size * 0.42}, colours.text);
    paintNumber(painter, size, colours.text, count);
    return pixmap;
}

} // namespace

QIcon trayPicture(const ToneColours &colours, Glyph glyph, int count)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64})
        icon.addPixmap(picture(size, colours, glyph, count));
    return icon;
}

} // namespace prism
