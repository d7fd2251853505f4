// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/triage/findingtimeline.h"

#include <QWidget>

#include <vector>

namespace prism {

/// The last thirty days of a finding, a cell a day: each state has a shape of its own. The arrow keys walk
/// the cells; the one in hand is said by its accessible description and shown as a tool tip. GUI thread.
class HistoryStrip : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryStrip(QWidget *parent = nullptr);
    ~HistoryStrip() override;

    void setDays(std::vector<TimelineDay> days);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// "2026-11-20: seen, P1, recurring".
    [[nodiscard]] static QString sentence(const TimelineDay &day);

Q_SIGNALS:
    /// A cell was turned to, -1 for none.
    void currentChanged(int cell);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF cellRect(int cell) const;
    [[nodiscard]] int cellAt(const QPoint &position) const;
    void setCurrent(int cell);
    void paintCell(QPainter &painter, int cell) const;

    std::vector<TimelineDay> m_days;
    int m_current = -1;
};

} // namespace prism
