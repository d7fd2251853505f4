// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/perfgauge.h"

#include <QWidget>

#include <vector>

namespace prism {

/// Performance data as a bar a value, with its thresholds as marks and its state as a glyph. At most fifty
/// values. Its accessible description says each. GUI thread.
class PerfPlot : public QWidget
{
    Q_OBJECT

public:
    explicit PerfPlot(const std::vector<NagiosMetric> &metrics, QWidget *parent = nullptr);
    ~PerfPlot() override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] QString sentence(const PerfGauge &gauge) const;
    void paintRow(QPainter &painter, const PerfGauge &gauge, const QRect &row) const;

    std::vector<PerfGauge> m_gauges;
};

} // namespace prism
