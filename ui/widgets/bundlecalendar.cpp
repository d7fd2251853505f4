// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bundlecalendar.h"

#include "ui/style/displaytext.h"
#include "ui/style/glyph.h"
#include "ui/style/metrics.h"
#include "ui/style/severitypalette.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QTableView>
#include <QTextCharFormat>
#include <QToolButton>

#include <algorithm>

namespace prism {
namespace {

struct DayLook
{
    Tone tone = Tone::Clean;
    Glyph glyph = Glyph::Check;
};

DayLook lookOf(const DayFigures &day)
{
    if (!day.error.empty())
        return {Tone::Missing, Glyph::Cross};
    const int rank = day.worstRank();
    if (rank <= 3)
        return {toneOfRank(rank), glyphOfRank(rank)};
    // Nothing found is "clean" only if everything was looked at.
    return day.missing > 0 ? DayLook{Tone::NothingRan, Glyph::Ring} : DayLook{};
}

QString openText(const DayFigures &day)
{
    QStringList parts;
    for (std::size_t rank = 0; rank < 4; ++rank) {
        if (day.open.at(rank) > 0)
            parts.append(BundleCalendar::tr("%1 P%2", "count and priority").arg(day.open.at(rank)).arg(rank));
    }
    if (day.open.at(4) > 0)
        parts.append(
            BundleCalendar::tr("%n without a valid priority", nullptr, static_cast<int>(day.open.at(4))));
    return parts.join(QStringLiteral(", "));
}

} // namespace

QDate dateOfDay(const std::string &day)
{
    return QDate::fromString(QString::fromStdString(day), Qt::ISODate);
}

std::string dayOfDate(QDate date)
{
    return date.toString(Qt::ISODate).toStdString();
}

BundleCalendar::BundleCalendar(QWidget *parent)
    : QCalendarWidget(parent)
{
    setAccessibleName(tr("Calendar of bundles"));
    setAccessibleDescription(
        tr("Each day with a bundle shows its most urgent finding. Enter chooses a day."));
    setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    setFirstDayOfWeek(QLocale().firstDayOfWeek());
    setGridVisible(false);
    setDateEditEnabled(false); // digits would open an editor over the days
    if (auto *table = findChild<QTableView *>(QStringLiteral("qt_calendar_calendarview"))) {
        table->setAccessibleName(accessibleName());
        table->setFrameShape(QFrame::NoFrame);
        table->viewport()->setBackgroundRole(QPalette::Window);
    }
    styleBar();
    styleText();
}

BundleCalendar::~BundleCalendar() = default;

void BundleCalendar::changeEvent(QEvent *event)
{
    QCalendarWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        styleText();
}

void BundleCalendar::styleBar()
{
    // Qt fills the bar with the highlight colour and puts pictures on its arrows.
    if (auto *bar = findChild<QWidget *>(QStringLiteral("qt_calendar_navigationbar")))
        bar->setBackgroundRole(QPalette::Window);
    const auto arrow = [this](const char *name, Qt::ArrowType type, const QString &text) {
        if (auto *button = findChild<QToolButton *>(QLatin1String(name))) {
            button->setIcon({});
            button->setArrowType(type);
            button->setToolTip(text);
            button->setAccessibleName(text);
        }
    };
    arrow("qt_calendar_prevmonth", Qt::LeftArrow, tr("The month before"));
    arrow("qt_calendar_nextmonth", Qt::RightArrow, tr("The month after"));
    const auto name = [this](const char *object, const QString &text) {
        if (auto *button = findChild<QToolButton *>(QLatin1String(object)))
            button->setAccessibleName(text);
    };
    name("qt_calendar_monthbutton", tr("Month"));
    name("qt_calendar_yearbutton", tr("Year"));
}

void BundleCalendar::styleText()
{
    // The bar's buttons write in this colour, which was made for the blue that is no longer there.
    QPalette ink = palette();
    ink.setColor(QPalette::HighlightedText, ink.color(QPalette::WindowText));
    for (QToolButton *button : findChildren<QToolButton *>())
        button->setPalette(ink);
    // Qt paints weekends red, which means something else here.
    QTextCharFormat head;
    head.setForeground(SeverityPalette(palette()).muted());
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        setWeekdayTextFormat(day, head);
    setHeaderTextFormat(head);
}

void BundleCalendar::setDays(const std::vector<DayFigures> &days)
{
    m_days.clear();
    for (const DayFigures &day : days) {
        const QDate date = dateOfDay(day.day);
        if (date.isValid())
            m_days.insert(date, day);
    }
    updateCells();
}

QString BundleCalendar::sentence(QDate date) const
{
    const QString name = QLocale().toString(date, QLocale::LongFormat);
    const auto it = m_days.constFind(date);
    if (it == m_days.constEnd())
        return tr("%1: no bundle.").arg(name);
    if (!it->error.empty())
        return tr("%1: the bundle cannot be read. %2").arg(name, displayText(it->error));
    QString out = it->openTotal() == 0 ? tr("%1: nothing open.").arg(name)
                                       : tr("%1: %2 open.").arg(name, openText(*it));
    out += QLatin1Char(' ') + tr("%n new", nullptr, static_cast<int>(it->fresh)) + QStringLiteral(", ") +
           tr("%n came back", nullptr, static_cast<int>(it->regressed)) + QStringLiteral(", ") +
           tr("%n resolved", nullptr, static_cast<int>(it->resolved)) + QLatin1Char('.');
    if (it->missing > 0)
        out += QLatin1Char(' ') + tr("%n cell(s) missing.", nullptr, static_cast<int>(it->missing));
    return out;
}

void BundleCalendar::paintCell(QPainter *painter, const QRect &rect, QDate date) const
{
    const auto it = m_days.constFind(date);
    const bool isSelected = date == selectedDate();
    const SeverityPalette colours(palette());
    const QRectF cell = QRectF(rect).adjusted(2, 2, -2, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor ink = colours.muted();
    if (it != m_days.constEnd()) {
        const DayLook look = lookOf(*it);
        const ToneColours tone = colours.colours(look.tone);
        ink = tone.text;
        painter->setPen(tone.edge);
        painter->setBrush(tone.fill);
        painter->drawRoundedRect(cell, metrics::halfUnit, metrics::halfUnit);
        const qreal side = std::min<qreal>(metrics::unit + metrics::halfUnit, cell.height() / 2);
        const QRectF mark(cell.right() - side - 3, cell.bottom() - side - 3, side, side);
        paintGlyph(*painter, look.glyph, mark, tone.text);
    }
    if (date.month() != monthShown())
        painter->setOpacity(it == m_days.constEnd() ? 0.5 : 1.0);
    painter->setPen(ink);
    const int place = it == m_days.constEnd() ? int{Qt::AlignCenter} : int{Qt::AlignTop} | int{Qt::AlignLeft};
    painter->drawText(cell.adjusted(4, 1, -4, -1), place, QLocale().toString(date.day()));
    if (isSelected) {
        painter->setOpacity(1.0);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter->drawRoundedRect(cell, metrics::halfUnit, metrics::halfUnit);
    }
    painter->restore();
}

} // namespace prism
