// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/triage/trends.h"

#include <QCalendarWidget>
#include <QHash>

namespace prism {

/// A calendar in which each day with a bundle carries the glyph and the colour of its most urgent finding.
/// Arrow keys walk the days, Enter chooses one. GUI thread.
class BundleCalendar : public QCalendarWidget
{
    Q_OBJECT

public:
    explicit BundleCalendar(QWidget *parent = nullptr);
    ~BundleCalendar() override;

    /// Shows these days; those not named have no bundle.
    void setDays(const std::vector<DayFigures> &days);
    [[nodiscard]] bool hasBundle(QDate date) const { return m_days.contains(date); }

    /// The day in words: "19 November 2026: 1 P0, 4 P1 open. 2 new, 3 resolved."
    [[nodiscard]] QString sentence(QDate date) const;

protected:
    void paintCell(QPainter *painter, const QRect &rect, QDate date) const override;
    void changeEvent(QEvent *event) override;

private:
    void styleBar();
    void styleText();

    QHash<QDate, DayFigures> m_days;
};

/// The day of a bundle as Qt has it; invalid if it is none.
[[nodiscard]] QDate dateOfDay(const std::string &day);
/// "YYYY-MM-DD".
[[nodiscard]] std::string dayOfDate(QDate date);

} // namespace prism
