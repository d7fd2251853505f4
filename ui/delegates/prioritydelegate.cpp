// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/prioritydelegate.h"

#include "ui/models/findingsmodel.h"
#include "ui/style/glyph.h"
#include "ui/style/metrics.h"
#include "ui/style/severitypalette.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace prism {

void PriorityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    const QStyle *style = item.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const int rank = index.data(FindingsModel::RankRole).toInt();
    const ToneColours colours = SeverityPalette(option.palette).colours(toneOfRank(rank));
    constexpr int glyph = metrics::glyph - metrics::halfUnit;
    constexpr int padding = metrics::halfUnit + 2;
    const int height = std::min(option.rect.height() - metrics::halfUnit, option.fontMetrics.height() + 2);
    const int width = std::min(option.rect.width() - metrics::unit,
                               3 * padding + glyph + option.fontMetrics.horizontalAdvance(text));
    const QRect free = option.rect.adjusted(metrics::halfUnit, 0, -metrics::halfUnit, 0);
    const QRectF pill =
        QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {width, height}, free);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colours.edge, 1));
    painter->setBrush(colours.fill);
    painter->drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), height / 2.0, height / 2.0);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const qreal x = mirrored ? pill.right() - padding - glyph : pill.left() + padding;
    paintGlyph(*painter, glyphOfRank(rank), {x, pill.center().y() - glyph / 2.0, glyph, glyph}, colours.text);
    painter->setPen(colours.text);
    painter->setFont(option.font);
    const int reserved = 2 * padding + glyph;
    const QRectF line = pill.adjusted(mirrored ? padding : reserved, 0, mirrored ? -reserved : -padding, 0);
    painter->drawText(line, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), // the painter mirrors it
                      option.fontMetrics.elidedText(text, Qt::ElideRight, static_cast<int>(line.width())));
    painter->restore();
}

} // namespace prism
