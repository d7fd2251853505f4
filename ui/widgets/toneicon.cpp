// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toneicon.h"

#include "ui/style/metrics.h"

#include <QPainter>

namespace prism {

ToneIcon::ToneIcon(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(5 * metrics::unit, 5 * metrics::unit);
}

ToneIcon::~ToneIcon() = default;

void ToneIcon::setMeaning(Tone tone, Glyph glyph, const QString &meaning)
{
    m_tone = tone;
    m_glyph = glyph;
    setAccessibleName(meaning);
    setToolTip(meaning);
    update();
}

void ToneIcon::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const ToneColours colours = SeverityPalette(palette()).colours(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.edge, 1));
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::unit, metrics::unit);
    const int inset = width() / 5;
    paintGlyph(painter, m_glyph, rect().adjusted(inset, inset, -inset, -inset), colours.text);
}

} // namespace prism
