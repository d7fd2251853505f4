// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cellstrip.h"

#include "ui/models/cellstate.h"
#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>

namespace prism {

namespace {

class Strip
{
    Q_DECLARE_TR_FUNCTIONS(Strip)
};

constexpr int tile = 2 * metrics::unit;
constexpr int gap = metrics::halfUnit / 2;
constexpr qreal inset = 2;

QString asPicture(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return QStringLiteral("<img src=\"data:image/png;base64,%1\" width=\"%2\" height=\"%3\">")
        .arg(QString::fromLatin1(bytes.toBase64()))
        .arg(qRound(image.width() / image.devicePixelRatio()))
        .arg(qRound(image.height() / image.devicePixelRatio()));
}

} // namespace

QImage cellStripImage(const std::vector<CellDay> &days, const QPalette &palette, qreal scale)
{
    const int width = std::max(1, static_cast<int>(days.size()) * (tile + gap) - gap);
    QImage image(QSize(width, tile) * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const SeverityPalette colours(palette);
    qreal x = 0;
    for (const CellDay &day : days) {
        const QRectF place(x, 0, tile, tile);
        x += tile + gap;
        const ToneColours tone =
            colours.colours(day.cell ? toneOfCell(day.cell->state, day.cell->rank) : Tone::NothingRan);
        painter.setPen(QPen(tone.edge, 1));
        painter.setBrush(day.cell ? QBrush(tone.fill) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), inset, inset);
        if (day.cell)
            paintGlyph(painter, glyphOfCell(day.cell->state, day.cell->rank),
                       place.adjusted(inset, inset, -inset, -inset), tone.text);
    }
    return image;
}

QString cellTip(const QString &sentence, const std::vector<CellDay> &days, const QPalette &palette,
                qreal scale)
{
    const QString last = days.empty()
                             ? QString()
                             : Strip::tr("%n day(s) up to %1: %2.", nullptr, static_cast<int>(days.size()))
                                   .arg(displayText(days.back().day), cellDaysText(days));
    return QStringLiteral("<p>%1</p><p>%2</p><p>%3</p>")
        .arg(sentence.toHtmlEscaped(), asPicture(cellStripImage(days, palette, scale)), last.toHtmlEscaped());
}

} // namespace prism
