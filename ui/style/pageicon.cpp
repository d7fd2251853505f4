// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/pageicon.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace prism {

namespace {

// Drawn in a square of 24 units.
constexpr qreal side = 24;

void line(QPainterPath &path, qreal x1, qreal y1, qreal x2, qreal y2)
{
    path.moveTo(x1, y1);
    path.lineTo(x2, y2);
}

QPainterPath gridOf(QPainterPath &filled)
{
    QPainterPath path;
    path.addRoundedRect(3, 3, 18, 18, 2, 2);
    line(path, 3, 12, 21, 12);
    line(path, 12, 3, 12, 21);
    filled.addRect(14, 5, 5, 5);
    return path;
}

QPainterPath listOf(QPainterPath &filled)
{
    QPainterPath path;
    for (const qreal y : {6.0, 12.0, 18.0})
        line(path, 9, y, 21, y);
    filled.addEllipse(QPointF(4.5, 6), 1.8, 1.8);
    filled.addEllipse(QPointF(4.5, 12), 1.8, 1.8);
    filled.addEllipse(QPointF(4.5, 18), 1.8, 1.8);
    return path;
}

QPainterPath clockPath()
{
    QPainterPath path;
    path.addEllipse(QPointF(12, 12), 9, 9);
    path.moveTo(12, 7);
    path.lineTo(12, 12);
    path.lineTo(15.5, 14);
    return path;
}

QPainterPath sheetPath()
{
    QPainterPath path;
    path.moveTo(14, 3);
    path.lineTo(5, 3);
    path.lineTo(5, 21);
    path.lineTo(19, 21);
    path.lineTo(19, 8);
    path.closeSubpath();
    path.moveTo(14, 3);
    path.lineTo(14, 8);
    path.lineTo(19, 8);
    line(path, 8, 13, 16, 13);
    line(path, 8, 17, 13, 17);
    return path;
}

QPainterPath machinesPath(QPainterPath &filled)
{
    QPainterPath path;
    path.addRoundedRect(3, 3, 18, 7, 1.5, 1.5);
    path.addRoundedRect(3, 14, 18, 7, 1.5, 1.5);
    line(path, 12, 10, 12, 14);
    filled.addEllipse(QPointF(7, 6.5), 1.3, 1.3);
    filled.addEllipse(QPointF(7, 17.5), 1.3, 1.3);
    return path;
}

QPainterPath slidersPath(QPainterPath &filled)
{
    QPainterPath path;
    for (const qreal y : {6.0, 12.0, 18.0})
        line(path, 3, y, 21, y);
    filled.addEllipse(QPointF(8, 6), 2.6, 2.6);
    filled.addEllipse(QPointF(16, 12), 2.6, 2.6);
    filled.addEllipse(QPointF(10, 18), 2.6, 2.6);
    return path;
}

QPainterPath ticksPath()
{
    QPainterPath path;
    for (const qreal y : {7.0, 17.0}) {
        path.moveTo(3, y);
        path.lineTo(5.5, y + 2.5);
        path.lineTo(9.5, y - 2.5);
        line(path, 13, y, 21, y);
    }
    return path;
}

QPainterPath outlineOf(PageIcon icon, QPainterPath &filled)
{
    switch (icon) {
    case PageIcon::Today:
        return gridOf(filled);
    case PageIcon::Findings:
        return listOf(filled);
    case PageIcon::History:
        return clockPath();
    case PageIcon::Reports:
        return sheetPath();
    case PageIcon::Targets:
        return machinesPath(filled);
    case PageIcon::Settings:
        return slidersPath(filled);
    case PageIcon::Check:
        return ticksPath();
    }
    return {};
}

// Paints at any size and scale instead of scaling a pixmap.
class DrawnIcon : public QIconEngine
{
public:
    DrawnIcon(PageIcon icon, const QColor &normal, const QColor &selected)
        : m_icon(icon)
        , m_normal(normal)
        , m_selected(selected)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(state)
        QPainterPath filled;
        const QPainterPath outline = outlineOf(m_icon, filled);
        const QColor &ink = mode == QIcon::Selected ? m_selected : m_normal;
        const qreal size = qMin(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(rect).center() - QPointF(size / 2, size / 2));
        painter->scale(size / side, size / side);
        painter->fillPath(filled, ink);
        painter->strokePath(outline, QPen(ink, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap image(size);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return image;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new DrawnIcon(*this); }

private:
    PageIcon m_icon;
    QColor m_normal;
    QColor m_selected;
};

} // namespace

QIcon iconOf(PageIcon icon, const QPalette &palette)
{
    return QIcon(new DrawnIcon(icon, palette.color(QPalette::WindowText),
                               palette.color(QPalette::HighlightedText))); // the icon owns its engine
}

} // namespace prism
