// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/trendcharts.h"

#include "ui/style/linecolour.h"
#include "ui/style/metrics.h"
#include "ui/style/severitypalette.h"
#include "ui/widgets/bundlecalendar.h"

#include <QChart>
#include <QChartView>
#include <QDateTimeAxis>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLabel>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

namespace prism {
namespace {

qreal momentOf(const std::string &day)
{
    return static_cast<qreal>(dateOfDay(day).startOfDay(Qt::UTC).toMSecsSinceEpoch());
}

/// A line whose dashes tell it apart where colours do not.
QLineSeries *newLine(QChart &chart, const QString &name, const QColor &colour, Qt::PenStyle dashes,
                     qreal width = 2)
{
    auto *line = new QLineSeries(&chart);
    line->setName(name);
    QPen pen(colour, width, dashes);
    pen.setCosmetic(true);
    line->setPen(pen);
    return line;
}

/// Places the series between a time axis and a count axis.
void addAxes(QChart &chart, const std::vector<QLineSeries *> &series, const QWidget &style)
{
    qreal top = 1;
    for (QLineSeries *line : series) {
        for (const QPointF &point : line->points())
            top = std::max(top, point.y());
        // One point is no line: a mark is.
        line->setPointsVisible(line->count() < 3);
        chart.addSeries(line);
    }
    auto *time = new QDateTimeAxis(&chart);
    time->setFormat(QStringLiteral("dd.MM."));
    if (QLocale().dateFormat(QLocale::ShortFormat).startsWith(QLatin1Char('M')))
        time->setFormat(QStringLiteral("MM/dd"));
    time->setTickCount(5);
    auto *count = new QValueAxis(&chart);
    count->setRange(0, top);
    count->setLabelFormat(QStringLiteral("%d"));
    count->setTickCount(3);
    count->applyNiceNumbers();
    const QColor muted = SeverityPalette(style.palette()).muted();
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(time), static_cast<QAbstractAxis *>(count)}) {
        axis->setLabelsColor(muted);
        axis->setLinePenColor(muted);
        axis->setGridLineColor(style.palette().color(QPalette::Midlight));
    }
    chart.addAxis(time, Qt::AlignBottom);
    chart.addAxis(count, Qt::AlignLeft);
    for (QLineSeries *line : series) {
        line->attachAxis(time);
        line->attachAxis(count);
    }
}

void clear(QChart &chart)
{
    chart.removeAllSeries();
    for (QAbstractAxis *axis : chart.axes()) {
        chart.removeAxis(axis);
        delete axis;
    }
}

} // namespace

TrendCharts::TrendCharts(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::unit, 0, 0);
    layout->setSpacing(metrics::halfUnit);
    m_open = addPlot(tr("Open by priority"));
    m_flow = addPlot(tr("New against resolved"));
    m_resolution = addPlot(tr("Days to resolve, by week"));
}

TrendCharts::~TrendCharts() = default;

TrendCharts::Plot TrendCharts::addPlot(const QString &title)
{
    Plot plot;
    plot.caption = new QLabel(this);
    plot.caption->setTextFormat(Qt::PlainText);
    plot.caption->setWordWrap(true);
    plot.view = new QChartView(this);
    plot.view->setAccessibleName(title);
    plot.view->setFrameShape(QFrame::NoFrame);
    plot.view->setRenderHint(QPainter::Antialiasing);
    plot.view->setFocusPolicy(
        Qt::NoFocus); // its sentence says what it shows; there is nothing to walk through
    plot.view->viewport()->setFocusPolicy(Qt::NoFocus);
    plot.view->setMinimumHeight(20 * metrics::unit);
    QChart &chart = *plot.view->chart();
    chart.setMargins(QMargins(0, 0, metrics::margin, 0));
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.setBackgroundVisible(false);
    chart.legend()->setAlignment(Qt::AlignTop); // beside the plots its width would shift their axes
    chart.legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    layout()->addWidget(plot.caption);
    static_cast<QVBoxLayout *>(layout())->addWidget(plot.view, 1);
    return plot;
}

void TrendCharts::setTrends(const std::vector<DayFigures> &days, const std::vector<WeekOfResolutions> &weeks)
{
    m_days.clear();
    std::copy_if(days.begin(), days.end(), std::back_inserter(m_days),
                 [](const DayFigures &day) { return day.error.empty(); });
    m_weeks = weeks;
    draw();
}

void TrendCharts::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

void TrendCharts::draw()
{
    const struct
    {
        const Plot &plot;
        QString title;
        QString sentence;
        void (TrendCharts::*drawing)(QChart &);
    } plots[] = {
        {m_open, tr("Open by priority"), openSentence(), &TrendCharts::drawOpen},
        {m_flow, tr("New against resolved"), flowSentence(), &TrendCharts::drawFlow},
        {m_resolution, tr("Days to resolve, by week"), resolutionSentence(), &TrendCharts::drawResolution}};
    for (const auto &[plot, title, sentence, drawing] : plots) {
        plot.caption->setText(title + QStringLiteral(": ") + sentence);
        plot.view->setAccessibleDescription(sentence);
        QChart &chart = *plot.view->chart();
        clear(chart);
        chart.legend()->setLabelColor(palette().color(QPalette::WindowText));
        chart.legend()->setFont(font());
        plot.view->setVisible(&plot != &m_resolution || !m_weeks.empty());
        (this->*drawing)(chart);
    }
}

void TrendCharts::drawOpen(QChart &chart)
{
    static constexpr std::array<Qt::PenStyle, 4> dashes{Qt::SolidLine, Qt::DashLine, Qt::DashDotLine,
                                                        Qt::DotLine};
    std::vector<QLineSeries *> lines;
    for (int rank = 0; rank < 4; ++rank) {
        const auto place = static_cast<std::size_t>(rank);
        QLineSeries *line =
            newLine(chart, QStringLiteral("P%1").arg(rank), lineColour(palette(), toneOfRank(rank)),
                    dashes.at(place), rank == 0 ? 3 : 2);
        for (const DayFigures &day : m_days)
            line->append(momentOf(day.day), day.open.at(place));
        lines.push_back(line);
    }
    addAxes(chart, lines, *this);
}

void TrendCharts::drawFlow(QChart &chart)
{
    QLineSeries *fresh = newLine(chart, tr("new or back"), lineColour(palette(), Tone::P1), Qt::SolidLine);
    QLineSeries *resolved = newLine(chart, tr("resolved"), lineColour(palette(), Tone::Clean), Qt::DashLine);
    for (const DayFigures &day : m_days) {
        fresh->append(momentOf(day.day), day.fresh + day.regressed);
        resolved->append(momentOf(day.day), day.resolved);
    }
    addAxes(chart, {fresh, resolved}, *this);
}

void TrendCharts::drawResolution(QChart &chart)
{
    QLineSeries *median = newLine(chart, tr("half within"), lineColour(palette(), Tone::P3), Qt::SolidLine);
    QLineSeries *slowest = newLine(chart, tr("slowest"), SeverityPalette(palette()).muted(), Qt::DotLine);
    for (const WeekOfResolutions &week : m_weeks) {
        median->append(momentOf(week.monday), week.medianDays);
        slowest->append(momentOf(week.monday), week.slowestDays);
    }
    addAxes(chart, {median, slowest}, *this);
}

QString TrendCharts::openSentence() const
{
    if (m_days.empty())
        return tr("no day yet.");
    const auto first = static_cast<int>(m_days.front().openTotal());
    const auto last = static_cast<int>(m_days.back().openTotal());
    return tr("%1 on the first day, %2 on the last.", "counts of open findings").arg(first).arg(last);
}

QString TrendCharts::flowSentence() const
{
    int fresh = 0;
    int resolved = 0;
    for (const DayFigures &day : m_days) {
        fresh += static_cast<int>(day.fresh + day.regressed);
        resolved += static_cast<int>(day.resolved);
    }
    return tr("%1 new or back, %2 resolved.").arg(fresh).arg(resolved);
}

QString TrendCharts::resolutionSentence() const
{
    if (m_weeks.empty())
        return tr("the history knows no resolved finding yet.");
    return tr("in the last week, half of the resolved findings were open for at most %n day(s).", nullptr,
              m_weeks.back().medianDays);
}

} // namespace prism
