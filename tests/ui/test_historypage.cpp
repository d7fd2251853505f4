// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/inboxlayout.h"
#include "engine/audit/rotate.h"
#include "engine/core/atomicfile.h"
#include "tests/ui/inboxfixture.h"
#include "tests/ui/namedcontrols.h"
#include "ui/models/dayarchive.h"
#include "ui/pages/historypage.h"
#include "ui/widgets/bundlecalendar.h"
#include "ui/widgets/matrixview.h"

#include <QChartView>
#include <QComboBox>
#include <QLabel>
#include <QLineSeries>
#include <QSignalSpy>
#include <QSlider>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace prism;
using namespace prism::test;

/// The History page over an inbox of the real collector.
class TestHistoryPage : public QObject
{
    Q_OBJECT

    static constexpr const char *today = "2026-11-19T08:00:00Z";

    /// Three days; the first one only in the archive.
    static void threeDays(InboxFixture &inbox)
    {
        static_cast<void>(inbox.bundle(
            "2026-09-01", {summaryOf(Daemon::Lint, "web", {shownFinding("lint:a", Priority::P0, "Old")})}));
        const InboxLayout layout(inbox.root());
        QVERIFY(moveFile(layout.readyBundle("2026-09-01"), layout.consumedBundle("2026-09-01")));
        static_cast<void>(
            inbox.bundle("2026-11-18",
                         {summaryOf(Daemon::Lint, "web", {shownFinding("lint:b", Priority::P2, "Middle")})}));
        static_cast<void>(inbox.bundle("2026-11-19", {summaryOf(Daemon::Lint, "web")}));
        QVERIFY(rotate(inbox.root(), {}, FixedClock(*parseIsoTime(today))));
        QVERIFY(!fileExists(layout.consumedBundle("2026-09-01")));
    }
    /// Shows the page and waits until it has read everything.
    static void load(HistoryPage &page)
    {
        QSignalSpy spy(&page.archive(), &DayArchive::finished);
        page.show();
        QVERIFY(spy.wait(10000));
    }
    static QString cell(const HistoryPage &page, int column)
    {
        const auto *view = page.findChild<MatrixView *>();
        return view->model()->index(0, column).data(Qt::AccessibleTextRole).toString();
    }

private Q_SLOTS:
    void showsTheNewestDayFirst()
    {
        InboxFixture inbox;
        threeDays(inbox);
        const FixedClock clock(*parseIsoTime(today));
        HistoryPage page(inbox.root(), inbox.root() + "/data", clock);
        load(page);
        QCOMPARE(page.archive().days().size(), std::size_t{3});
        QCOMPARE(page.day(), std::string("2026-11-19"));
        QCOMPARE(page.findChild<BundleCalendar *>()->selectedDate(), QDate(2026, 11, 19));
    }
    void theSliderTurnsTheMatrixThroughTheDays()
    {
        InboxFixture inbox;
        threeDays(inbox);
        const FixedClock clock(*parseIsoTime(today));
        HistoryPage page(inbox.root(), inbox.root() + "/data", clock);
        load(page);
        auto *slider = page.findChild<QSlider *>();
        QCOMPARE(slider->maximum(), 2);
        const QString now = cell(page, 0);
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Home);
        QCOMPARE(page.day(), std::string("2026-09-01"));
        QVERIFY2(cell(page, 0) != now, qPrintable(now));
        QVERIFY(cell(page, 0).contains(QStringLiteral("P0")));
    }
    void anOldDayIsReadWhenItIsAskedFor()
    {
        InboxFixture inbox;
        threeDays(inbox);
        const FixedClock clock(*parseIsoTime(today));
        HistoryPage page(inbox.root(), inbox.root() + "/data", clock);
        page.archive().setMostCells(1); // the newest day alone
        load(page);
        QVERIFY(page.archive().overview("2026-11-19"));
        QVERIFY(!page.archive().overview("2026-09-01"));
        QSignalSpy spy(&page.archive(), &DayArchive::dayLoaded);
        page.setDay("2026-09-01");
        QVERIFY(spy.wait(10000));
        QVERIFY(cell(page, 0).contains(QStringLiteral("P0")));
    }
    void aDayIsChosenInTheCalendar()
    {
        InboxFixture inbox;
        threeDays(inbox);
        const FixedClock clock(*parseIsoTime(today));
        HistoryPage page(inbox.root(), inbox.root() + "/data", clock);
        load(page);
        page.findChild<BundleCalendar *>()->setSelectedDate(QDate(2026, 11, 18));
        QCOMPARE(page.day(), std::string("2026-11-18"));
        page.findChild<BundleCalendar *>()->setSelectedDate(QDate(2026, 11, 10));
        QCOMPARE(page.day(), std::string("2026-11-18")); // there is no bundle
    }
    void theCalendarSaysADayInWords()
    {
        BundleCalendar calendar;
        DayFigures day;
        day.day = "2026-11-19";
        day.open = {1, 0, 4, 0, 0};
        day.fresh = 2;
        day.missing = 3;
        calendar.setDays({day});
        const QString sentence = calendar.sentence(QDate(2026, 11, 19));
        QVERIFY2(sentence.contains(QStringLiteral("1 P0, 4 P2 open")), qPrintable(sentence));
        QVERIFY(sentence.contains(QStringLiteral("2 new")));
        QVERIFY(calendar.sentence(QDate(2026, 11, 18)).contains(QStringLiteral("no bundle")));
    }
    void comparesTheLastTwoDays()
    {
        InboxFixture inbox;
        threeDays(inbox);
        const FixedClock clock(*parseIsoTime(today));
        HistoryPage page(inbox.root(), inbox.root() + "/data", clock);
        load(page);
        QSignalSpy spy(&page.archive(), &DayArchive::compared);
        page.findChild<QTabWidget *>()->setCurrentIndex(2);
        QVERIFY(spy.wait(10000));
        const QAbstractItemModel *model = nullptr;
        for (const QTreeView *view : page.findChildren<QTreeView *>()) {
            if (view->accessibleName() == QStringLiteral("Changes by host"))
                model = view->model();
        }
        QVERIFY(model);
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, 0, model->index(0, 0)).data().toString(), QStringLiteral("resolved"));
    }
    void anArchivedDayIsCompared()
    {
        InboxFixture inbox;
        threeDays(inbox);
        const FixedClock clock(*parseIsoTime(today));
        HistoryPage page(inbox.root(), inbox.root() + "/data", clock);
        load(page);
        page.findChild<QTabWidget *>()->setCurrentIndex(2);
        QSignalSpy spy(&page.archive(), &DayArchive::compared);
        for (QComboBox *combo : page.findChildren<QComboBox *>()) {
            if (combo->accessibleName() == QStringLiteral("Earlier day"))
                combo->setCurrentIndex(combo->count() - 1);
        }
        QVERIFY(spy.wait(10000));
        const auto comparison = spy.last().at(0).value<std::shared_ptr<const BundleComparison>>();
        QCOMPARE(comparison->before->date(), std::string("2026-09-01"));
    }
    void theTrendsAreDrawn()
    {
        InboxFixture inbox;
        threeDays(inbox);
        const FixedClock clock(*parseIsoTime(today));
        HistoryPage page(inbox.root(), inbox.root() + "/data", clock);
        load(page);
        page.findChild<QTabWidget *>()->setCurrentIndex(1);
        const auto charts = page.findChildren<QChartView *>();
        QCOMPARE(charts.size(), 3);
        QCOMPARE(charts[0]->chart()->series().size(), 4);
        const auto *p0 = qobject_cast<const QLineSeries *>(charts[0]->chart()->series().constFirst());
        QCOMPARE(p0->count(), 3);
        QCOMPARE(p0->at(0).y(), 1.0);
        QVERIFY(!charts[0]->accessibleDescription().isEmpty());
    }
    void aBundleThatCannotBeReadIsADay()
    {
        InboxFixture inbox;
        threeDays(inbox);
        QVERIFY(writeFileAtomically(InboxLayout(inbox.root()).readyBundle("2026-11-17"), "{\"half\":"));
        const FixedClock clock(*parseIsoTime(today));
        HistoryPage page(inbox.root(), inbox.root() + "/data", clock);
        load(page);
        page.setDay("2026-11-17");
        const auto labels = page.findChildren<QLabel *>();
        const bool isSaid = std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(QStringLiteral("cannot be read"));
        });
        QVERIFY(isSaid);
    }
    void aNewBundleIsFollowedAndAChosenDayIsKept()
    {
        InboxFixture inbox;
        threeDays(inbox);
        const FixedClock clock(*parseIsoTime("2026-11-21T08:00:00Z"));
        HistoryPage page(inbox.root(), inbox.root() + "/data", clock);
        load(page);
        QSignalSpy spy(&page.archive(), &DayArchive::finished);
        static_cast<void>(inbox.bundle("2026-11-20", {summaryOf(Daemon::Lint, "web")}));
        page.refresh();
        QVERIFY(spy.wait(10000));
        QCOMPARE(page.day(), std::string("2026-11-20"));
        page.setDay("2026-11-18");
        static_cast<void>(inbox.bundle("2026-11-21", {summaryOf(Daemon::Lint, "web")}));
        page.refresh();
        QVERIFY(spy.wait(10000));
        QCOMPARE(page.day(), std::string("2026-11-18"));
        QCOMPARE(page.archive().days().size(), std::size_t{5});
    }
    void anEmptyInboxSaysSo()
    {
        InboxFixture inbox;
        const FixedClock clock(*parseIsoTime(today));
        HistoryPage page(inbox.root(), inbox.root() + "/data", clock);
        load(page);
        const auto labels = page.findChildren<QLabel *>();
        const bool isSaid = std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text() == QStringLiteral("No bundle yet");
        });
        QVERIFY(isSaid);
    }
    void everyControlHasAName()
    {
        InboxFixture inbox;
        threeDays(inbox);
        const FixedClock clock(*parseIsoTime(today));
        HistoryPage page(inbox.root(), inbox.root() + "/data", clock);
        load(page);
        for (int tab = 0; tab < 3; ++tab) {
            page.findChild<QTabWidget *>()->setCurrentIndex(tab);
            QCOMPARE(namelessControls(page).join(QLatin1Char(',')), QString());
        }
    }
    void itReadsNothingBeforeItIsShown()
    {
        InboxFixture inbox;
        threeDays(inbox);
        const FixedClock clock(*parseIsoTime(today));
        HistoryPage page(inbox.root(), inbox.root() + "/data", clock);
        page.refresh();
        QVERIFY(!page.archive().isLoading());
        QVERIFY(page.findChildren<QChartView *>().isEmpty());
    }
};

QTEST_MAIN(TestHistoryPage)
#include "test_historypage.moc"
