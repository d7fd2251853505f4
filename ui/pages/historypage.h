// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/comparison.h"
#include "engine/core/clock.h"
#include "engine/core/error.h"
#include "ui/pages/page.h"

#include <QDate>
#include <QTimer>
#include <memory>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QSlider;
class QStackedWidget;
class QTabWidget;
class QToolButton;
class QTreeView;

namespace prism {

class BundleCalendar;
class ComparisonModel;
class DayArchive;
class EmptyState;
class MatrixModel;
class MatrixView;
class TrendCharts;

/// The days behind: a calendar of bundles, a slider that turns the matrix through the days, trend plots, and
/// any two days compared. It reads the archive when it is shown first. GUI thread; the clock must outlive it.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    HistoryPage(std::string inbox, std::string dataDirectory, const Clock &clock, QWidget *parent = nullptr);
    ~HistoryPage() override;

    [[nodiscard]] QString name() const override { return QStringLiteral("history"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] PageIcon icon() const override { return PageIcon::History; }
    void setBundle(const std::shared_ptr<const Bundle> &bundle) override;
    void activate() override;
    [[nodiscard]] std::vector<KeyHelp> keys() const override;

    /// A new bundle came: reads what is new, at once if the page is seen, else when it is shown.
    void refresh();
    /// The day whose matrix is shown, "" if there is none.
    [[nodiscard]] std::string day() const;
    void setDay(const std::string &day);
    [[nodiscard]] DayArchive &archive() { return *m_archive; }
    [[nodiscard]] const DayArchive &archive() const { return *m_archive; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildCalendar();
    [[nodiscard]] QWidget *buildSlider();
    [[nodiscard]] QWidget *buildComparison();
    void connectAll();
    void takeDays();
    void fillCombos();
    void showProgress(int done, int total);
    void chooseDate(QDate date);
    void chooseIndex(int index);
    void chooseCell(const QModelIndex &index);
    void showDay();
    void compare();
    void showComparison(const std::shared_ptr<const BundleComparison> &comparison);
    void showTrends();

    DayArchive *m_archive = nullptr;
    MatrixModel *m_matrix = nullptr;
    ComparisonModel *m_comparison = nullptr;
    std::vector<std::string> m_days; // of the slider
    std::string m_day;               // "": the newest, as it comes
    QTimer m_gather;                 // of days that come in
    bool m_followsNewest = true;
    bool m_choseDays = false; // to compare
    bool m_isStale = true;

    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_content = nullptr;
    BundleCalendar *m_calendar = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_progress = nullptr;
    QSlider *m_slider = nullptr;
    QToolButton *m_earlier = nullptr;
    QToolButton *m_later = nullptr;
    QLabel *m_date = nullptr;
    QTabWidget *m_tabs = nullptr;
    MatrixView *m_matrixView = nullptr;
    TrendCharts *m_charts = nullptr;
    QComboBox *m_before = nullptr;
    QComboBox *m_after = nullptr;
    QLabel *m_summary = nullptr;
    QTreeView *m_tree = nullptr;
};

} // namespace prism
