// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowbench.h"
#include "ui/models/findingsmodel.h"
#include "ui/models/matrixmodel.h"
#include "ui/pages/todaypage.h"
#include "ui/style/language.h"
#include "ui/widgets/findingsview.h"
#include "ui/widgets/matrixview.h"
#include "ui/widgets/runstrip.h"
#include "ui/widgets/sidebar.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include <condition_variable>
#include <mutex>

using namespace prism;
using namespace prism::test;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(); }
    void anEmptyInboxSaysTheNextAction();
    void aBrokenBundleIsSaidSo();
    void showsTheBundle();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void everyLabelIsPlainText();
    void arrowKeysWalkTheMatrix();
    void enterOnACellShowsItsFindings();
    void aNewBundleKeepsSelectionAndScroll();
    void aRunShowsItsProgressAndItsBundle();
    void aBundleOfAnotherRunComesByItself();
    void cancelIsOneClick();
    void closingDuringARunAsks();
    void stoppingAndClosingCloses();
    void theProblemsAreInReach();
    void ctrlAndADigitTurnsThePage();
    void aPageIsMadeWhenItIsTurnedTo();
    void eachBundleReachesHiddenPages();
    void aRequestForFindingsTurnsToThePageThatHasThem();
    void aPageIsHandedWhatTheTableShowed();
};

namespace {

ChainOutcome untilStopped(const ChainProgressSink &, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    wake.wait(lock, stop, [] { return false; });
    return {ChainEnd::Cancelled, {}};
}

// A page that notes what it is handed.
class NotePage : public Page
{
public:
    using Page::Page;

    [[nodiscard]] QString name() const override { return QStringLiteral("note"); }
    [[nodiscard]] QString title() const override { return QStringLiteral("Note"); }
    [[nodiscard]] PageIcon icon() const override { return PageIcon::Reports; }
    void setBundle(const std::shared_ptr<const Bundle> &bundle) override { m_bundle = bundle; }
    void takeShownFindings(const ShownFindings &shown) override { m_shown = shown; }
    bool showFindings(const FindingsRequest &request) override
    {
        m_host = request.host;
        return true;
    }

    std::shared_ptr<const Bundle> m_bundle;
    ShownFindings m_shown;
    std::string m_host;
};

PageEntry notePage()
{
    return {QStringLiteral("note"), [] { return QStringLiteral("Note"); }, PageIcon::Reports,
            [](const PageServices &, QWidget *parent) -> Page * {
                return new NotePage(parent);
            }};
}

} // namespace

void TestMainWindow::anEmptyInboxSaysTheNextAction()
{
    InboxFixture inbox;
    MainWindow window(settingsOf(inbox), morning, nothingToDo);
    QVERIFY(showActive(window));
    QTRY_VERIFY(says(window, QStringLiteral("No bundle yet")));
    QVERIFY(says(window, QStringLiteral("The first audit of this machine")));
    QVERIFY(buttonWith(window, QStringLiteral("Audit this machine now")) != nullptr);
    QVERIFY(buttonWith(window, QStringLiteral("Audit this machine now"))->hasFocus());
}

void TestMainWindow::aBrokenBundleIsSaidSo()
{
    InboxFixture inbox;
    const std::string path = inbox.assemble("2026-11-20", {"web"});
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("{\"schema_version\": \"prism.bundle.v2\", \"bundle_id\": ");
    file.close();
    MainWindow window(settingsOf(inbox), morning, nothingToDo);
    QVERIFY(showActive(window));
    QTRY_VERIFY(buttonWith(window, QStringLiteral("Audit this machine now")) != nullptr);
}

void TestMainWindow::showsTheBundle()
{
    InboxFixture inbox;
    (void)inbox.bundle("2026-11-21", {summaryOf(Daemon::Lint, "web", numbered(3))});
    MainWindow window(settingsOf(inbox), morning, nothingToDo);
    QVERIFY(showActive(window));
    QTRY_VERIFY(isLoaded(window));
    QVERIFY(says(window, QStringLiteral("1 host of 1 answered.")));
    QVERIFY(says(window, QStringLiteral("assembled 3 h ago")));
    QCOMPARE(window.page().findings().rowCount(), 3);
    QCOMPARE(window.page().matrix().rowCount(), 1);
    QVERIFY(window.windowTitle().contains(QStringLiteral("web")));
}

void TestMainWindow::everyControlHasAName_data()
{
    QTest::addColumn<bool>("withBundle");
    QTest::addColumn<bool>("running");
    QTest::newRow("empty") << false << false;
    QTest::newRow("bundle") << true << false;
    QTest::newRow("running") << true << true;
}

void TestMainWindow::everyControlHasAName()
{
    QFETCH(bool, withBundle);
    QFETCH(bool, running);
    InboxFixture inbox;
    if (withBundle)
        (void)inbox.bundle("2026-11-21", {summaryOf(Daemon::Lint, "web", numbered(3))});
    MainWindow window(settingsOf(inbox), morning, untilStopped);
    QVERIFY(showActive(window));
    QTRY_VERIFY(isLoaded(window) == withBundle);
    if (running) {
        QTest::keyClick(&window, Qt::Key_F5);
        QVERIFY(buttonWith(window, QStringLiteral("Cancel")) != nullptr);
    }
    int seen = 0;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const bool partOfAView = qobject_cast<QAbstractItemView *>(widget->parentWidget()) != nullptr;
        if (partOfAView)
            continue; // its corner and scroll bars speak through the view
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(accessible != nullptr);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        ++seen;
    }
    QVERIFY(seen >= (withBundle ? 3 : 1));
}

void TestMainWindow::everyLabelIsPlainText()
{
    InboxFixture inbox;
    (void)inbox.bundle("2026-11-21", {summaryOf(Daemon::Lint, "web", numbered(3))});
    MainWindow window(settingsOf(inbox), morning, nothingToDo);
    QVERIFY(showActive(window));
    QTRY_VERIFY(isLoaded(window));
    for (const QLabel *label : window.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestMainWindow::arrowKeysWalkTheMatrix()
{
    InboxFixture inbox;
    (void)inbox.bundle("2026-11-21", {summaryOf(Daemon::Lint, "web"), summaryOf(Daemon::Lint, "db")},
                       {"web", "db"});
    MainWindow window(settingsOf(inbox), morning, nothingToDo);
    QVERIFY(showActive(window));
    QTRY_VERIFY(isLoaded(window));
    auto *matrix = window.findChild<MatrixView *>();
    QVERIFY(matrix->hasFocus());
    matrix->setCurrentIndex(matrix->model()->index(0, 0));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(matrix->currentIndex(), matrix->model()->index(1, 1));
}

void TestMainWindow::enterOnACellShowsItsFindings()
{
    InboxFixture inbox;
    (void)inbox.bundle("2026-11-21",
                       {summaryOf(Daemon::Lint, "web", numbered(3)),
                        summaryOf(Daemon::Debug, "web", {shownFinding("d", Priority::P0, "d")})});
    MainWindow window(settingsOf(inbox), morning, nothingToDo);
    QVERIFY(showActive(window));
    QTRY_VERIFY(isLoaded(window));
    auto *matrix = window.findChild<MatrixView *>();
    matrix->setCurrentIndex(matrix->model()->index(0, static_cast<int>(Daemon::Debug)));
    QTest::keyClick(matrix, Qt::Key_Return);
    QCOMPARE(window.page().findings().rowCount(), 1);
    QVERIFY(says(window, QStringLiteral("1 finding of debug@web")));
    QTest::keyClick(&window, Qt::Key_Escape);
    QTRY_COMPARE(window.page().findings().rowCount(), 4);
}

void TestMainWindow::aNewBundleKeepsSelectionAndScroll()
{
    InboxFixture inbox;
    (void)inbox.bundle("2026-11-20", {summaryOf(Daemon::Lint, "web", numbered(200))});
    MainWindow window(settingsOf(inbox), morning, nothingToDo);
    QVERIFY(showActive(window));
    QTRY_VERIFY(isLoaded(window));
    window.findChild<QTabWidget *>()->setCurrentIndex(1);
    auto *table = window.findChild<FindingsView *>();
    table->selectRow(100);
    table->scrollTo(table->currentIndex(), QAbstractItemView::PositionAtCenter);
    const QString id = table->currentIndex().data(FindingsModel::IdRole).toString();
    const int top = table->visualRect(table->currentIndex()).top();

    std::vector<Finding> next = numbered(200);
    for (int i = 0; i < 10; ++i)
        next.push_back(shownFinding("worse" + std::to_string(i), Priority::P0, "new on top"));
    next.erase(next.begin() + 3, next.begin() + 6);
    (void)inbox.bundle("2026-11-21", {summaryOf(Daemon::Lint, "web", std::move(next))});
    window.refresh();
    QTRY_COMPARE(window.page().findings().rowCount(), 207);
    QCOMPARE(table->currentIndex().data(FindingsModel::IdRole).toString(), id);
    QVERIFY(table->selectionModel()->isRowSelected(table->currentIndex().row()));
    QCOMPARE(table->visualRect(table->currentIndex()).top(), top);
}

void TestMainWindow::aRunShowsItsProgressAndItsBundle()
{
    InboxFixture inbox;
    std::mutex gate;
    gate.lock();
    MainWindow window(settingsOf(inbox), morning,
                      [&](const ChainProgressSink &sink, const std::stop_token &) -> ChainOutcome {
                          sink({Daemon::Gaps, ProducerState::Running, 1, 4, {}});
                          const std::lock_guard wait(gate);
                          (void)inbox.bundle("2026-11-21", {summaryOf(Daemon::Lint, "web", numbered(2))});
                          return {ChainEnd::Succeeded, {}};
                      });
    QVERIFY(showActive(window));
    QTRY_VERIFY(buttonWith(window, QStringLiteral("Audit this machine now")) != nullptr);
    QTest::mouseClick(buttonWith(window, QStringLiteral("Audit this machine now")), Qt::LeftButton);
    QTRY_VERIFY(says(window, QStringLiteral("1 of 4")));
    const QModelIndex gaps = window.page().matrix().index(0, static_cast<int>(Daemon::Gaps));
    QCOMPARE(static_cast<CellState>(gaps.data(MatrixModel::StateRole).toInt()), CellState::Running);
    gate.unlock();
    QTRY_COMPARE(window.page().findings().rowCount(), 2);
    QVERIFY(says(window, QStringLiteral("The audit ended after")));
}

void TestMainWindow::aBundleOfAnotherRunComesByItself()
{
    InboxFixture inbox;
    MainWindow window(settingsOf(inbox), morning, nothingToDo);
    QVERIFY(showActive(window));
    QTRY_VERIFY(says(window, QStringLiteral("No bundle yet")));
    (void)inbox.bundle("2026-11-20", {summaryOf(Daemon::Lint, "web", numbered(1))});
    QTRY_COMPARE(window.page().findings().rowCount(), 1);
    (void)inbox.bundle("2026-11-21", {summaryOf(Daemon::Lint, "web", numbered(2))});
    QTRY_COMPARE(window.page().findings().rowCount(), 2);
}

void TestMainWindow::cancelIsOneClick()
{
    InboxFixture inbox;
    MainWindow window(settingsOf(inbox), morning, untilStopped);
    QVERIFY(showActive(window));
    QTest::keyClick(&window, Qt::Key_F5);
    QTRY_VERIFY(buttonWith(window, QStringLiteral("Cancel")) != nullptr);
    QTest::mouseClick(buttonWith(window, QStringLiteral("Cancel")), Qt::LeftButton);
    QTRY_VERIFY(says(window, QStringLiteral("The audit was cancelled")));
}

void TestMainWindow::closingDuringARunAsks()
{
    InboxFixture inbox;
    MainWindow window(settingsOf(inbox), morning, untilStopped);
    QVERIFY(showActive(window));
    QTest::keyClick(&window, Qt::Key_F5);
    window.close();
    QVERIFY(window.isVisible());
    auto *question = window.findChild<QMessageBox *>();
    QVERIFY(question != nullptr);
    QCOMPARE(question->textFormat(), Qt::PlainText);
    question->reject();
    QVERIFY(window.isVisible());
}

void TestMainWindow::stoppingAndClosingCloses()
{
    InboxFixture inbox;
    MainWindow window(settingsOf(inbox), morning, untilStopped);
    QVERIFY(showActive(window));
    QTest::keyClick(&window, Qt::Key_F5);
    window.close();
    auto *question = window.findChild<QMessageBox *>();
    QVERIFY(question != nullptr);
    QTest::mouseClick(buttonWith(*question, QStringLiteral("Stop and close")), Qt::LeftButton);
    QTRY_VERIFY(!window.isVisible());
}

void TestMainWindow::theProblemsAreInReach()
{
    InboxFixture inbox;
    Summary unhealthy = summaryOf(Daemon::Lint, "web");
    unhealthy.detectorErrors = {"lint.x: no result within 60 s"};
    (void)inbox.bundle("2026-11-21", {unhealthy});
    MainWindow window(settingsOf(inbox), morning, nothingToDo);
    QVERIFY(showActive(window));
    QTRY_VERIFY(isLoaded(window));
    auto *problems = buttonWith(window, QStringLiteral("%1 problem").arg(1));
    QVERIFY(problems != nullptr);
    QTest::mouseClick(problems, Qt::LeftButton);
    auto *dialog = window.findChild<QDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->isVisible());
    const auto *table = dialog->findChild<QTableView *>();
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("lint@web"));
}

void TestMainWindow::ctrlAndADigitTurnsThePage()
{
    InboxFixture inbox;
    MainWindow window(settingsOf(inbox), morning, nothingToDo, {notePage()});
    QVERIFY(showActive(window));
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(window.currentPage()->name(), QStringLiteral("note"));
    QCOMPARE(window.findChild<Sidebar *>()->currentRow(), 1);
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), &window.page());
}

void TestMainWindow::aPageIsMadeWhenItIsTurnedTo()
{
    InboxFixture inbox;
    (void)inbox.bundle("2026-11-21", {summaryOf(Daemon::Lint, "web", numbered(1))});
    MainWindow window(settingsOf(inbox), morning, nothingToDo, {notePage()});
    QVERIFY(showActive(window));
    QTRY_VERIFY(isLoaded(window));
    QCOMPARE(window.findChildren<Page *>().size(), 1);
    window.showPage(QStringLiteral("note"));
    const auto *note = dynamic_cast<NotePage *>(window.currentPage());
    QVERIFY(note != nullptr);
    QCOMPARE(note->m_bundle, window.page().findings().bundle());
    window.showPage(QStringLiteral("today"));
    window.showPage(QStringLiteral("note"));
    QCOMPARE(window.currentPage(), note);
}

void TestMainWindow::eachBundleReachesHiddenPages()
{
    InboxFixture inbox;
    (void)inbox.bundle("2026-11-21", {summaryOf(Daemon::Lint, "web", numbered(1))});
    MainWindow window(settingsOf(inbox), morning, nothingToDo, {notePage()});
    QVERIFY(showActive(window));
    window.showPage(QStringLiteral("note"));
    const auto *note = dynamic_cast<NotePage *>(window.currentPage());
    QVERIFY(note != nullptr);
    window.showPage(QStringLiteral("today"));
    QTRY_VERIFY(isLoaded(window));
    QCOMPARE(note->m_bundle, window.page().findings().bundle());
}

void TestMainWindow::aRequestForFindingsTurnsToThePageThatHasThem()
{
    InboxFixture inbox;
    MainWindow window(settingsOf(inbox), morning, nothingToDo, {notePage()});
    QVERIFY(showActive(window));
    Q_EMIT window.currentPage()->findingsRequested({"web", Daemon::Lint, {}, {}});
    const auto *note = dynamic_cast<NotePage *>(window.currentPage());
    QVERIFY(note != nullptr);
    QCOMPARE(note->m_host, std::string("web"));
}

void TestMainWindow::aPageIsHandedWhatTheTableShowed()
{
    InboxFixture inbox;
    (void)inbox.bundle("2026-11-21",
                       {summaryOf(Daemon::Lint, "web", numbered(3)),
                        summaryOf(Daemon::Gaps, "web", {shownFinding("gaps:a", Priority::P0, "Gap")})});
    MainWindow window(settingsOf(inbox), morning, nothingToDo, {notePage()});
    QVERIFY(showActive(window));
    QTRY_VERIFY(isLoaded(window));
    (void)window.currentPage()->showFindings({"web", Daemon::Gaps, {}, {}});
    window.showPage(QStringLiteral("note"));
    const auto *note = dynamic_cast<NotePage *>(window.currentPage());
    QVERIFY(note != nullptr);
    QCOMPARE(note->m_shown.filter, std::string("gaps@web"));
    QCOMPARE(note->m_shown.findings.size(), std::size_t{1});
    QCOMPARE(note->m_bundle->findings()[note->m_shown.findings[0]].id, std::string_view("gaps:a"));
}

QTEST_MAIN(TestMainWindow)
#include "test_mainwindow.moc"
