// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/matrixdelegate.h"

#include "ui/models/matrixmodel.h"
#include "ui/style/glyph.h"
#include "ui/style/metrics.h"

#include <QPainter>

namespace prism {

namespace {

constexpr qreal radius = 3;

void paintGround(QPainter &painter, const QRectF &rect, const ToneColours &colours, CellState state)
{
    painter.setPen(QPen(colours.edge, 1));
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(rect, radius, radius);
    if (state != CellState::Missing && state != CellState::Stale && state != CellState::Late)
        return;
    painter.setPen(Qt::NoPen);
    QColor line = colours.edge;
    line.setAlpha(70);
    painter.setBrush(QBrush(line, Qt::BDiagPattern));
    painter.drawRoundedRect(rect, radius, radius);
}

// The frame of the current cell: two lines, so that one of them stands out on any fill.
void paintFocus(QPainter &painter, const QRectF &rect, const QPalette &palette, bool active)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(palette.color(active ? QPalette::Active : QPalette::Inactive, QPalette::Highlight), 2));
    painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), radius + 1, radius + 1);
    painter.setPen(QPen(palette.color(QPalette::Base), 1));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

QString mainText(const QModelIndex &index)
{
    QString shown = index.data(Qt::DisplayRole).toString();
    const int carried = index.data(MatrixModel::CarriedRole).toInt();
    if (carried == 0)
        return shown;
    return MatrixModel::tr("%1 +%2 carried").arg(shown).arg(carried);
}

} // namespace

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto state = static_cast<CellState>(index.data(MatrixModel::StateRole).toInt());
    const int rank = index.data(MatrixModel::RankRole).toInt();
    const ToneColours colours = SeverityPalette(option.palette).colours(toneOfCell(state, rank));
    constexpr int gap = metrics::halfUnit;
    const QRectF cell = QRectF(option.rect).adjusted(gap / 2.0, gap / 2.0, -gap / 2.0, -gap / 2.0);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, cell.adjusted(0.5, 0.5, -0.5, -0.5), colours, state);
    if ((option.state & QStyle::State_HasFocus) != 0)
        paintFocus(*painter, cell.adjusted(1, 1, -1, -1), option.palette,
                   (option.state & QStyle::State_Active) != 0);

    QRectF inside = cell.adjusted(metrics::unit, 0, -metrics::unit, 0);
    const qreal top = inside.center().y() - metrics::glyph / 2.0;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const auto place = [&](qreal width) {
        const QRectF taken(mirrored ? inside.right() - width : inside.left(), top, width, width);
        inside.adjust(mirrored ? 0 : width + metrics::unit, 0, mirrored ? -width - metrics::unit : 0, 0);
        return taken;
    };
    paintGlyph(*painter, glyphOfCell(state, rank), place(metrics::glyph), colours.text);
    painter->setPen(colours.text);
    painter->setFont(option.font);
    const QString priority = index.data(MatrixModel::TopPriorityRole).toString();
    qreal reserved = 0;
    if (state == CellState::Partial) {
        const qreal x = mirrored ? inside.left() : inside.right() - metrics::glyph;
        paintGlyph(*painter, Glyph::Triangle, {x, top, metrics::glyph, metrics::glyph}, colours.text);
        reserved = metrics::glyph + metrics::halfUnit;
    }
    QRectF line = inside.adjusted(mirrored ? reserved : 0, 0, mirrored ? 0 : -reserved, 0);
    if (!priority.isEmpty()) {
        painter->drawText(line, static_cast<int>(Qt::AlignVCenter | Qt::AlignRight), priority); // it mirrors
        const qreal width = option.fontMetrics.horizontalAdvance(priority) + metrics::halfUnit;
        line.adjust(mirrored ? width : 0, 0, mirrored ? 0 : -width, 0);
    }
    const QString text =
        option.fontMetrics.elidedText(mainText(index), Qt::ElideRight, static_cast<int>(line.width()));
    painter->drawText(line, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), text);
    painter->restore();
}

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    return {metrics::cellWidth, option.fontMetrics.height() + 2 * metrics::unit};
}

} // namespace prism
