// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evidence/perfplot.h"

#include "ui/style/displaytext.h"
#include "ui/style/glyph.h"
#include "ui/style/metrics.h"
#include "ui/style/severitypalette.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace prism {

namespace {

constexpr std::size_t mostGauges = 50;

Tone toneOf(PerfGauge::State state)
{
    switch (state) {
    case PerfGauge::State::Critical:
        return Tone::P0;
    case PerfGauge::State::Warning:
        return Tone::P2;
    case PerfGauge::State::Fine:
        return Tone::Clean;
    case PerfGauge::State::Unknown:
        break;
    }
    return Tone::P3;
}

Glyph glyphOf(PerfGauge::State state)
{
    switch (state) {
    case PerfGauge::State::Critical:
        return Glyph::Octagon;
    case PerfGauge::State::Warning:
        return Glyph::Triangle;
    case PerfGauge::State::Fine:
        return Glyph::Check;
    case PerfGauge::State::Unknown:
        break;
    }
    return Glyph::Dot;
}

} // namespace

PerfPlot::PerfPlot(const std::vector<NagiosMetric> &metrics, QWidget *parent)
    : QWidget(parent)
{
    QStringList sentences;
    for (const NagiosMetric &metric : metrics) {
        if (m_gauges.size() == mostGauges)
            break;
        m_gauges.push_back(gaugeOf(metric));
        sentences += sentence(m_gauges.back());
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleDescription(sentences.join(QLatin1Char('\n')));
}

PerfPlot::~PerfPlot() = default;

int PerfPlot::rowHeight() const
{
    return std::max(fontMetrics().height() + metrics::unit, 3 * metrics::unit);
}

QSize PerfPlot::sizeHint() const
{
    return {40 * metrics::unit, rowHeight() * static_cast<int>(m_gauges.size())};
}

QSize PerfPlot::minimumSizeHint() const
{
    return {20 * metrics::unit, sizeHint().height()};
}

QString PerfPlot::sentence(const PerfGauge &gauge) const
{
    const QString label = displayText(gauge.label);
    const QString value = displayText(gauge.value);
    switch (gauge.state) {
    case PerfGauge::State::Critical:
        return tr("%1: %2, critical").arg(label, value);
    case PerfGauge::State::Warning:
        return tr("%1: %2, warning").arg(label, value);
    case PerfGauge::State::Fine:
        return tr("%1: %2, within its limits").arg(label, value);
    case PerfGauge::State::Unknown:
        break;
    }
    return tr("%1: %2").arg(label, value);
}

bool PerfPlot::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto row = static_cast<std::size_t>(std::max(help->pos().y(), 0) / rowHeight());
    if (row < m_gauges.size())
        QToolTip::showText(help->globalPos(), plainToolTip(sentence(m_gauges[row])), this);
    return true;
}

void PerfPlot::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_gauges.size(); ++i) {
        const QRect row(0, rowHeight() * static_cast<int>(i), width(), rowHeight());
        if (row.intersects(event->rect()))
            paintRow(painter, m_gauges[i], row);
    }
}

void PerfPlot::paintRow(QPainter &painter, const PerfGauge &gauge, const QRect &row) const
{
    const SeverityPalette tones(palette());
    const ToneColours colours = tones.colours(toneOf(gauge.state));
    const int labelWidth = row.width() * 3 / 10;
    const int valueWidth = row.width() / 5;
    const QRect label(row.left(), row.top(), labelWidth - metrics::unit, row.height());
    const QRect value(row.right() - valueWidth + metrics::unit, row.top(), valueWidth - metrics::unit,
                      row.height());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(displayText(gauge.label), Qt::ElideMiddle, label.width()));
    const QRectF glyph(row.left() + labelWidth, row.center().y() - metrics::unit + 1, metrics::glyph,
                       metrics::glyph);
    paintGlyph(painter, glyphOf(gauge.state), glyph, colours.edge);
    const QRectF track(glyph.right() + metrics::unit, row.center().y() - metrics::halfUnit + 1.0,
                       value.left() - glyph.right() - 2.0 * metrics::unit, metrics::unit);
    const auto at = [&](double number) {
        return track.left() +
               track.width() * std::clamp((number - gauge.low) / (gauge.high - gauge.low), 0.0, 1.0);
    };
    painter.setPen(QPen(tones.muted(), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(track, 3, 3);
    if (gauge.at) {
        const double zero = at(0);
        const double end = at(*gauge.at);
        painter.setPen(QPen(colours.edge, 1));
        painter.setBrush(colours.fill);
        painter.drawRoundedRect(
            QRectF(std::min(zero, end), track.top(), std::abs(end - zero), track.height()), 3, 3);
    }
    painter.setBrush(Qt::NoBrush);
    for (const auto &[threshold, width] : {std::pair(gauge.warning, 1.5), std::pair(gauge.critical, 3.0)}) {
        if (!threshold)
            continue;
        painter.setPen(QPen(palette().color(QPalette::WindowText), width));
        painter.drawLine(QPointF(at(*threshold), track.top() - 3),
                         QPointF(at(*threshold), track.bottom() + 3));
    }
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(value, Qt::AlignRight | Qt::AlignVCenter,
                     fontMetrics().elidedText(displayText(gauge.value), Qt::ElideRight, value.width()));
}

} // namespace prism
