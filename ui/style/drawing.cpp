// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/drawing.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <optional>
#include <utility>

namespace prism {

namespace {

struct Inks
{
    QColor normal;
    QColor selected;
    QColor disabled;
};

Inks inksOf(const QPalette &palette, IconGround ground)
{
    const QPalette::ColorRole role =
        ground == IconGround::Button ? QPalette::ButtonText : QPalette::WindowText;
    return {palette.color(QPalette::Active, role), palette.color(QPalette::Active, QPalette::HighlightedText),
            palette.color(QPalette::Disabled, role)};
}

// Renders at the size that is wanted instead of scaling a pixmap. Without inks of its own it takes the
// application's.
class DrawnIcon : public QIconEngine
{
public:
    DrawnIcon(QString name, const std::optional<Inks> &inks)
        : m_name(std::move(name))
        , m_inks(inks)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(state)
        const qreal scale = painter->device()->devicePixelRatioF();
        const int side = std::min(rect.width(), rect.height());
        const QPoint corner = rect.center() - QPoint((side - 1) / 2, (side - 1) / 2);
        QPixmap shape = drawing(m_name, qRound(side * scale), inkOf(mode));
        shape.setDevicePixelRatio(scale);
        painter->drawPixmap(corner, shape);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(state)
        return drawing(m_name, std::min(size.width(), size.height()), inkOf(mode));
    }

    [[nodiscard]] QIconEngine *clone() const override { return new DrawnIcon(*this); }

private:
    [[nodiscard]] QColor inkOf(QIcon::Mode mode) const
    {
        const Inks inks = m_inks ? *m_inks : inksOf(QGuiApplication::palette(), IconGround::List);
        switch (mode) {
        case QIcon::Selected:
            return inks.selected;
        case QIcon::Disabled:
            return inks.disabled;
        default:
            return inks.normal;
        }
    }

    QString m_name;
    std::optional<Inks> m_inks;
};

QPixmap rendered(const QString &name, int side, const QColor &ink)
{
    QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!renderer.isValid())
        return {};
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(image.rect()));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), ink);
    painter.end();
    return QPixmap::fromImage(std::move(image), Qt::NoFormatConversion);
}

} // namespace

QPixmap drawing(const QString &name, int side, const QColor &ink)
{
    if (side <= 0)
        return {};
    const QString key =
        QStringLiteral("prism/%1/%2/%3").arg(name, QString::number(side), QString::number(ink.rgba(), 16));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = rendered(name, side, ink);
    if (!pixmap.isNull())
        QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon drawnIcon(const QString &name, const QPalette &palette, IconGround ground)
{
    return QIcon(new DrawnIcon(name, inksOf(palette, ground))); // the icon owns its engine
}

QIcon menuIcon(const QString &name)
{
    return QIcon(new DrawnIcon(name, std::nullopt)); // the icon owns its engine
}

} // namespace prism
