// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowbench.h"
#include "ui/models/queuemodel.h"
#include "ui/style/language.h"
#include "ui/widgets/findingsview.h"
#include "ui/widgets/matrixview.h"
#include "ui/widgets/queueview.h"

#include <QFile>
#include <QMessageBox>

using namespace prism;
using namespace prism::test;

class TestTodayPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(); }
    void consumingShowsAReceipt();
    void openUrgentFindingsAreAskedAboutOnce();
    void theQueueSaysWhyAndLeadsToTheFinding();
    void flippedAxesLeadToTheSameCell();
    void problemsOnlyHidesQuietHosts();
};

void TestTodayPage::consumingShowsAReceipt()
{
    InboxFixture inbox;
    (void)inbox.bundle("2026-11-21", {summaryOf(Daemon::Lint, "web", numbered(3))});
    MainWindow window(settingsOf(inbox), morning, nothingToDo, {},
                      [] { return parseIsoTime("2026-11-22T07:30:00Z"); });
    QVERIFY(showActive(window));
    QTRY_VERIFY(isLoaded(window));
    QTest::mouseClick(buttonWith(window, QStringLiteral("Consume")), Qt::LeftButton);
    QTRY_VERIFY(says(window, QStringLiteral("Done for today")));
    QVERIFY(says(window, QStringLiteral("Next run: ")));
    QVERIFY(says(window, QStringLiteral("3 findings stay open")));
    QTRY_VERIFY(buttonWith(window, QStringLiteral("Consume")) == nullptr);
    QVERIFY(
        QFile::exists(QString::fromStdString(inbox.root() + "/_summaries/consumed/2026-11-21_bundle.json")));
}

void TestTodayPage::openUrgentFindingsAreAskedAboutOnce()
{
    InboxFixture inbox;
    (void)inbox.bundle("2026-11-21",
                       {summaryOf(Daemon::Debug, "web", {shownFinding("d", Priority::P0, "d")})});
    MainWindow window(settingsOf(inbox), morning, nothingToDo);
    QVERIFY(showActive(window));
    QTRY_VERIFY(isLoaded(window));
    QTest::mouseClick(buttonWith(window, QStringLiteral("Consume")), Qt::LeftButton);
    auto *question = window.findChild<QMessageBox *>();
    QVERIFY(question != nullptr);
    QTest::mouseClick(buttonWith(*question, QStringLiteral("Look at them first")), Qt::LeftButton);
    QVERIFY(!says(window, QStringLiteral("Done for today")));
    QTest::mouseClick(buttonWith(window, QStringLiteral("Consume")), Qt::LeftButton);
    QTRY_VERIFY(says(window, QStringLiteral("Done for today")));
}

void TestTodayPage::theQueueSaysWhyAndLeadsToTheFinding()
{
    InboxFixture inbox;
    (void)inbox.bundle("2026-11-20", {summaryOf(Daemon::Lint, "web")}, {"web", "db"});
    const Finding finding = shownFinding("d", Priority::P0, "d");
    (void)inbox.bundle("2026-11-21",
                       {summaryOf(Daemon::Lint, "web", {finding}), summaryOf(Daemon::Lint, "db", {finding})},
                       {"web", "db"});
    MainWindow window(settingsOf(inbox), morning, nothingToDo);
    QVERIFY(showActive(window));
    QTRY_VERIFY(isLoaded(window));
    auto *queue = window.findChild<QueueView *>();
    QVERIFY(queue->model()->rowCount() > 0);
    QCOMPARE(queue->model()->index(0, QueueModel::Where).data().toString(), QStringLiteral("lint@db"));
    const QString reason = queue->model()->index(1, QueueModel::Reason).data().toString();
    QCOMPARE(reason, QStringLiteral("P0, new since the last bundle, on 2 hosts"));
    queue->setCurrentIndex(queue->model()->index(1, 0));
    QTest::keyClick(queue, Qt::Key_Return);
    QVERIFY(says(window, QStringLiteral("1 finding of lint@web")));
    QCOMPARE(window.findChild<FindingsView *>()->currentIndex().row(), 0);
}

void TestTodayPage::flippedAxesLeadToTheSameCell()
{
    InboxFixture inbox;
    (void)inbox.bundle("2026-11-21",
                       {summaryOf(Daemon::Lint, "web", numbered(3)), summaryOf(Daemon::Debug, "db")},
                       {"db", "web"});
    MainWindow window(settingsOf(inbox), morning, nothingToDo);
    QVERIFY(showActive(window));
    QTRY_VERIFY(isLoaded(window));
    auto *matrix = window.findChild<MatrixView *>();
    matrix->setCurrentIndex(matrix->model()->index(1, static_cast<int>(Daemon::Lint)));
    QTest::keyClick(&window, Qt::Key_X, Qt::AltModifier);
    QTRY_COMPARE(matrix->model()->columnCount(), 2);
    QCOMPARE(matrix->currentIndex(), matrix->model()->index(static_cast<int>(Daemon::Lint), 1));
    QTest::keyClick(matrix, Qt::Key_Return);
    QVERIFY(says(window, QStringLiteral("3 findings of lint@web")));
    QTest::keyClick(&window, Qt::Key_X, Qt::AltModifier);
    QTRY_COMPARE(matrix->model()->columnCount(), 6);
    QCOMPARE(matrix->currentIndex(), matrix->model()->index(1, static_cast<int>(Daemon::Lint)));
}

void TestTodayPage::problemsOnlyHidesQuietHosts()
{
    InboxFixture inbox;
    std::vector<Summary> summaries;
    for (const Daemon daemon : allDaemons) {
        summaries.push_back(summaryOf(daemon, "quiet"));
        summaries.push_back(summaryOf(daemon, "web"));
    }
    summaries.back() = summaryOf(allDaemons.back(), "web", numbered(1));
    (void)inbox.bundle("2026-11-21", summaries, {"quiet", "web"});
    MainWindow window(settingsOf(inbox), morning, nothingToDo);
    QVERIFY(showActive(window));
    QTRY_VERIFY(isLoaded(window));
    auto *matrix = window.findChild<MatrixView *>();
    QTest::keyClick(&window, Qt::Key_W, Qt::AltModifier);
    QTRY_COMPARE(matrix->model()->headerData(0, Qt::Vertical).toString(), QStringLiteral("web"));
    QTest::keyClick(&window, Qt::Key_P, Qt::AltModifier);
    QTRY_COMPARE(matrix->model()->rowCount(), 1);
}

QTEST_MAIN(TestTodayPage)
#include "test_todaypage.moc"
