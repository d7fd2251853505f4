// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/tonedelegate.h"

#include "ui/style/glyph.h"
#include "ui/style/metrics.h"
#include "ui/style/severitypalette.h"

#include <QPainter>
#include <QPixmap>

namespace prism {

ToneDelegate::ToneDelegate(int toneRole, int glyphRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_toneRole(toneRole)
    , m_glyphRole(glyphRole)
{}

ToneDelegate::~ToneDelegate() = default;

void ToneDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant tone = index.data(m_toneRole);
    if (!tone.isValid())
        return;
    const ToneColours colours = SeverityPalette(option->palette).colours(static_cast<Tone>(tone.toInt()));
    const qreal scale = option->widget != nullptr ? option->widget->devicePixelRatioF() : 1;
    const int side = metrics::glyph + metrics::halfUnit;
    QPixmap tile((QSizeF(side, side) * scale).toSize());
    tile.setDevicePixelRatio(scale);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.edge);
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(QRectF(0.5, 0.5, side - 1, side - 1), metrics::halfUnit, metrics::halfUnit);
    paintGlyph(painter, static_cast<Glyph>(index.data(m_glyphRole).toInt()),
               QRectF(0, 0, side, side).adjusted(2, 2, -2, -2), colours.text);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = {side, side};
    option->icon = QIcon(tile);
}

} // namespace prism
