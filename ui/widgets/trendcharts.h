// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/triage/trends.h"

#include <QWidget>

#include <vector>

class QChart;
class QChartView;
class QLabel;

namespace prism {

/// Three plots over the days: open findings by priority, new against resolved, and the time to resolve by
/// week. Lines differ by their dashes too; each plot has a sentence that says what it shows. GUI thread.
class TrendCharts : public QWidget
{
    Q_OBJECT

public:
    explicit TrendCharts(QWidget *parent = nullptr);
    ~TrendCharts() override;

    /// Days oldest first; those that could not be read are left out.
    void setTrends(const std::vector<DayFigures> &days, const std::vector<WeekOfResolutions> &weeks);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Plot
    {
        QLabel *caption = nullptr;
        QChartView *view = nullptr;
    };
    [[nodiscard]] Plot addPlot(const QString &title);
    void draw();
    void drawOpen(QChart &chart);
    void drawFlow(QChart &chart);
    void drawResolution(QChart &chart);
    [[nodiscard]] QString openSentence() const;
    [[nodiscard]] QString flowSentence() const;
    [[nodiscard]] QString resolutionSentence() const;

    std::vector<DayFigures> m_days;
    std::vector<WeekOfResolutions> m_weeks;
    Plot m_open;
    Plot m_flow;
    Plot m_resolution;
};

} // namespace prism
