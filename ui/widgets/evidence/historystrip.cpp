// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evidence/historystrip.h"

#include "ui/models/findingsmodel.h"
#include "ui/style/displaytext.h"
#include "ui/style/glyph.h"
#include "ui/style/linecolour.h"
#include "ui/style/metrics.h"
#include "ui/style/severitypalette.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace prism {

namespace {

QString rankText(int rank)
{
    return QStringLiteral("P%1").arg(std::clamp(rank, 0, 3));
}

} // namespace

HistoryStrip::HistoryStrip(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The last thirty days"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

HistoryStrip::~HistoryStrip() = default;

void HistoryStrip::setDays(std::vector<TimelineDay> days)
{
    m_days = std::move(days);
    setCurrent(static_cast<int>(m_days.size()) - 1);
    update();
}

QSize HistoryStrip::sizeHint() const
{
    return {FindingTimeline::dayCount * 2 * metrics::unit, 3 * metrics::unit};
}

QSize HistoryStrip::minimumSizeHint() const
{
    return {FindingTimeline::dayCount * metrics::unit, 3 * metrics::unit};
}

QString HistoryStrip::sentence(const TimelineDay &day)
{
    const QString date = displayText(day.day);
    switch (day.state) {
    case TimelineState::NoBundle:
        return tr("%1: no bundle").arg(date);
    case TimelineState::NobodyLooked:
        return tr("%1: nobody looked").arg(date);
    case TimelineState::Clean:
        return tr("%1: looked for and not there").arg(date);
    case TimelineState::Carried:
        return tr("%1: %2, still open, nobody looked").arg(date, rankText(day.rank));
    case TimelineState::Resolved:
        return tr("%1: resolved").arg(date);
    case TimelineState::Seen:
        break;
    }
    return tr("%1: seen, %2, %3").arg(date, rankText(day.rank), findingStateText(day.life));
}

QRectF HistoryStrip::cellRect(int cell) const
{
    const double width = static_cast<double>(this->width()) / std::max(static_cast<int>(m_days.size()), 1);
    const double side = std::min(width, 2.0 * metrics::unit);
    return {cell * side, (height() - side) / 2.0, side, side};
}

int HistoryStrip::cellAt(const QPoint &position) const
{
    for (int cell = 0; cell < static_cast<int>(m_days.size()); ++cell) {
        const QRectF rect = cellRect(cell);
        if (position.x() >= rect.left() && position.x() < rect.right())
            return cell;
    }
    return -1;
}

void HistoryStrip::setCurrent(int cell)
{
    m_current = m_days.empty() ? -1 : std::clamp(cell, 0, static_cast<int>(m_days.size()) - 1);
    setAccessibleDescription(m_current < 0 ? QString()
                                           : sentence(m_days[static_cast<std::size_t>(m_current)]));
    update();
    Q_EMIT currentChanged(m_current);
}

void HistoryStrip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current - 1);
    case Qt::Key_Right:
        return setCurrent(m_current + 1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(static_cast<int>(m_days.size()) - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void HistoryStrip::mousePressEvent(QMouseEvent *event)
{
    const int cell = cellAt(event->pos());
    if (cell >= 0)
        setCurrent(cell);
    QWidget::mousePressEvent(event);
}

bool HistoryStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int cell = cellAt(help->pos());
    if (cell >= 0)
        QToolTip::showText(help->globalPos(), plainToolTip(sentence(m_days[static_cast<std::size_t>(cell)])),
                           this);
    else
        QToolTip::hideText();
    return true;
}

void HistoryStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int cell = 0; cell < static_cast<int>(m_days.size()); ++cell)
        paintCell(painter, cell);
    if (hasFocus() && m_current >= 0) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cellRect(m_current).adjusted(0.5, -1, -0.5, 1), 2, 2);
    }
}

void HistoryStrip::paintCell(QPainter &painter, int cell) const
{
    const TimelineDay &day = m_days[static_cast<std::size_t>(cell)];
    const SeverityPalette tones(palette());
    const QRectF box = cellRect(cell).adjusted(1.5, 1.5, -1.5, -1.5);
    switch (day.state) {
    case TimelineState::NoBundle:
        painter.setPen(Qt::NoPen);
        painter.setBrush(tones.muted());
        painter.drawEllipse(box.center(), 1.5, 1.5);
        return;
    case TimelineState::NobodyLooked:
        paintGlyph(painter, Glyph::Ring, box, tones.muted());
        return;
    case TimelineState::Clean:
    case TimelineState::Resolved:
        paintGlyph(painter, Glyph::Check, box, lineColour(palette(), Tone::Clean));
        return;
    case TimelineState::Carried: {
        painter.setPen(QPen(lineColour(palette(), toneOfRank(day.rank)), 1.5, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 2, 2);
        return;
    }
    case TimelineState::Seen:
        break;
    }
    const ToneColours colours = tones.colours(toneOfRank(day.rank));
    painter.setPen(QPen(colours.edge, 1));
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(box, 2, 2);
    if (day.life == FindingState::New || day.life == FindingState::Regressed ||
        day.life == FindingState::Baseline) {
        painter.setPen(QPen(colours.text, 1.5));
        painter.drawLine(box.center() - QPointF(3, 0), box.center() + QPointF(3, 0));
        painter.drawLine(box.center() - QPointF(0, 3), box.center() + QPointF(0, 3));
    }
}

} // namespace prism
