// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/decisionstore.h"
#include "engine/triage/triagerequest.h"
#include "tests/ui/windowbench.h"
#include "ui/models/cellhistory.h"
#include "ui/models/matrixmodel.h"
#include "ui/models/queuemodel.h"
#include "ui/style/language.h"
#include "ui/widgets/cellstrip.h"
#include "ui/widgets/findingsview.h"
#include "ui/widgets/hostlanes.h"
#include "ui/widgets/matrixview.h"
#include "ui/widgets/queueview.h"
#include "ui/widgets/runlog.h"

#include <QFile>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTextBlock>

#include <atomic>
#include <thread>

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
    void aDecidedUrgentFindingIsNotAskedAbout();
    void theReceiptIsToldAgainLater();
    void aRunThatDidNotComeMakesItLate();
    void silenceMaintenanceAndQuietAreABanner();
    void whoIsLateIsABanner();
    void aRunShowsWhichHostsAnswered();
    void theLogNamesWhatFailed();
    void aCellTellsItsLastThirtyDays();
    void whatChangedIsOneLineThatOpens();
    void anEmptyQueueSaysWhetherAllLooked();
};

namespace {

// The operator approves the only finding of the inbox's bundle.
void approve(const Settings &settings, const Bundle &bundle)
{
    TriageRequest request;
    request.findings = {0};
    request.author = "operator@desk";
    const DecidedView view = decide(bundle, {}, "2026-11-21");
    const TriagePlan plan = planTriage(bundle, view, request, morning.now(), "2026-11-21");
    QVERIFY(!plan.decisions.empty());
    const auto store = DecisionStore::open(settings.dataDirectory);
    QVERIFY(store.has_value());
    QVERIFY((*store)->add(plan.decisions).has_value());
}

} // namespace

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
    QTRY_VERIFY(window.findChild<QMessageBox *>() != nullptr);
    auto *question = window.findChild<QMessageBox *>();
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

void TestTodayPage::aDecidedUrgentFindingIsNotAskedAbout()
{
    InboxFixture inbox;
    const auto bundle =
        inbox.bundle("2026-11-21", {summaryOf(Daemon::Debug, "web", {shownFinding("d", Priority::P0, "d")})});
    const Settings settings = settingsOf(inbox);
    approve(settings, *bundle);
    MainWindow window(settings, morning, nothingToDo);
    QVERIFY(showActive(window));
    QTRY_VERIFY(isLoaded(window));
    QVERIFY(!says(window, QStringLiteral("to decide")));
    QTest::mouseClick(buttonWith(window, QStringLiteral("Consume")), Qt::LeftButton);
    QTRY_VERIFY(says(window, QStringLiteral("Done for today")));
    QVERIFY(says(window, QStringLiteral("(1 approved)")));
}

void TestTodayPage::theReceiptIsToldAgainLater()
{
    InboxFixture inbox;
    (void)inbox.bundle("2026-11-21", {summaryOf(Daemon::Lint, "web", numbered(3))});
    {
        MainWindow window(settingsOf(inbox), morning, nothingToDo);
        QVERIFY(showActive(window));
        QTRY_VERIFY(isLoaded(window));
        QTest::mouseClick(buttonWith(window, QStringLiteral("Consume")), Qt::LeftButton);
        QTRY_VERIFY(says(window, QStringLiteral("Done for today")));
    }
    MainWindow window(settingsOf(inbox), morning, nothingToDo);
    window.setSchedule([] { return *parseDailySchedule("07:30", "daily", "UTC"); });
    QVERIFY(showActive(window));
    QTRY_VERIFY(says(window, QStringLiteral("Done for 2026-11-21")));
    QVERIFY(says(window, QStringLiteral("3 left undecided")));
    QTRY_VERIFY(says(window, QStringLiteral("Next run: ")));
}

void TestTodayPage::aRunThatDidNotComeMakesItLate()
{
    InboxFixture inbox;
    (void)inbox.bundle("2026-11-20", {summaryOf(Daemon::Lint, "web")}, {"web"}, "07:31:00");
    MainWindow window(settingsOf(inbox), morning, nothingToDo);
    window.setSchedule([] { return *parseDailySchedule("07:30", "daily", "UTC"); });
    QVERIFY(showActive(window));
    QTRY_VERIFY(says(window, QStringLiteral("Late: nothing came since the run that was due at")));
    const QModelIndex lint = window.page().matrix().index(0, static_cast<int>(Daemon::Lint));
    QCOMPARE(static_cast<CellState>(lint.data(MatrixModel::StateRole).toInt()), CellState::Late);
    (void)inbox.bundle("2026-11-21", {summaryOf(Daemon::Lint, "web")}, {"web"}, "08:00:00");
    QTRY_VERIFY(!says(window, QStringLiteral("Late:")));
}

void TestTodayPage::silenceMaintenanceAndQuietAreABanner()
{
    InboxFixture inbox;
    (void)inbox.bundle("2026-11-20", {summaryOf(Daemon::Lint, "web")}, {"web"}, "07:31:00");
    MainWindow window(settingsOf(inbox), morning, nothingToDo);
    QVERIFY(showActive(window));
    WatchReport report;
    report.keys.resize(12);
    WatchCause cause;
    cause.host = "db";
    cause.keys = {"lint@db", "gaps@db"};
    cause.since = parseIsoTime("2026-11-20T07:30:00Z");
    report.causes = {cause};
    report.maintenance = {{"1", "web", *parseIsoTime("2026-11-21T06:00:00Z"),
                           *parseIsoTime("2026-11-21T12:00:00Z"), "new <b>disk</b>"}};
    report.quietUntil = parseIsoTime("2026-11-21T09:00:00Z");
    window.showWatch(report);
    QVERIFY(says(window, QStringLiteral("db is silent in part since ")));
    QVERIFY(says(window, QStringLiteral(": 2 producer")));
    QVERIFY(says(window, QStringLiteral("web is in maintenance until ")));
    QVERIFY(says(window, QStringLiteral("new <b>disk</b>")));
    QVERIFY(says(window, QStringLiteral("Quiet until ")));
    window.showWatch({});
    QVERIFY(!says(window, QStringLiteral("Quiet until ")));
}

void TestTodayPage::whoIsLateIsABanner()
{
    InboxFixture inbox;
    (void)inbox.bundle("2026-11-20", {summaryOf(Daemon::Lint, "web")});
    MainWindow window(settingsOf(inbox), morning, nothingToDo);
    QVERIFY(showActive(window));
    WatchReport report;
    WatchCause late;
    late.kind = WatchCause::Kind::HostLate;
    late.since = parseIsoTime("2026-11-21T07:30:00Z");
    report.late = {late};
    window.showWatch(report);
    QVERIFY(says(window, QStringLiteral("The audit that was due at ")));
    report.late.clear();
    for (const char *host : {"<b>nas</b>", "db", "web", "mail", "proxy"}) {
        late.host = host;
        report.late.push_back(late);
    }
    window.showWatch(report);
    QVERIFY(says(window, QStringLiteral("<b>nas</b> is late: its run of ")));
    QVERIFY(!says(window, QStringLiteral("mail is late")));
    QVERIFY(says(window, QStringLiteral("2 more hosts are late.")));
}

void TestTodayPage::aRunShowsWhichHostsAnswered()
{
    InboxFixture inbox;
    std::atomic<bool> seen{false};
    MainWindow window(settingsOf(inbox), morning,
                      [&](const ChainProgressSink &sink, const std::stop_token &stop) -> ChainOutcome {
                          const auto say = [&sink](const std::string &host, HostState state, int ended,
                                                   const std::string &why = {}) {
                              ChainProgress word;
                              word.host = HostProgress{host, state, why, ended, 8};
                              sink(word);
                          };
                          for (int i = 1; i <= 8; ++i)
                              say("h" + std::to_string(i), HostState::Asked, 0);
                          say("h1", HostState::Answered, 1);
                          say("h8", HostState::NoAnswer, 2, "h8 was not gathered: no route");
                          while (!seen && !stop.stop_requested())
                              std::this_thread::yield();
                          return {ChainEnd::Partial, {}};
                      });
    QVERIFY(showActive(window));
    QTest::keyClick(&window, Qt::Key_F5);
    auto *hosts = window.findChild<HostLanes *>();
    QVERIFY(hosts != nullptr);
    QTRY_VERIFY(says(*hosts, QStringLiteral("1 of 8 hosts answered\n1 did not")));
    QVERIFY(says(*hosts, QStringLiteral("no answer"))); // first of those for which there is room
    QVERIFY(says(*hosts, QStringLiteral("and 4 more")));
    QVERIFY(!says(*hosts, QStringLiteral("h1")));
    QTest::keyClick(&window, Qt::Key_G, Qt::AltModifier);
    auto *log = window.findChild<RunLog *>();
    QTRY_VERIFY(log->toPlainText().contains(QStringLiteral("h8  did not answer: h8 was not gathered")));
    QCOMPARE(log->failures(), 1);
    seen = true;
    QTRY_VERIFY(!hosts->isVisible());
}

void TestTodayPage::theLogNamesWhatFailed()
{
    InboxFixture inbox;
    MainWindow window(
        settingsOf(inbox), morning,
        [](const ChainProgressSink &sink, const std::stop_token &) -> ChainOutcome {
            sink({Daemon::Gaps, ProducerState::Running, 0, 2, {}});
            sink({Daemon::Gaps,
                  ProducerState::Running,
                  1,
                  2,
                  "Machine identity",
                  "gaps.machine-id: <b>no</b>",
                  0,
                  {},
                  {},
                  "line two"});
            sink({Daemon::Gaps, ProducerState::Degraded, 2, 2, "gaps.machine-id: no", {}, 3, "P1"});
            return {ChainEnd::Partial, {}};
        });
    QVERIFY(showActive(window));
    QTest::keyClick(&window, Qt::Key_F5);
    QTRY_VERIFY(says(window, QStringLiteral("not everything looked")));
    auto *log = window.findChild<RunLog *>();
    QCOMPARE(log->failures(), 1);
    QTest::keyClick(&window, Qt::Key_G, Qt::AltModifier);
    QTRY_VERIFY(log->isVisible());
    const QStringList lines = log->toPlainText().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 5);
    QVERIFY2(lines[1].endsWith(QStringLiteral("gaps  failed gaps.machine-id: <b>no</b>")),
             qPrintable(lines[1]));
    QCOMPARE(log->document()->findBlockByNumber(1).begin().fragment().charFormat().fontWeight(),
             int(QFont::Bold));
    QVERIFY(log->document()->findBlockByNumber(3).begin().fragment().charFormat().fontWeight() !=
            int(QFont::Bold));
    QVERIFY(lines[4].contains(QStringLiteral("ended with errors, 3 finding")));
}

void TestTodayPage::aCellTellsItsLastThirtyDays()
{
    InboxFixture inbox;
    (void)inbox.bundle("2026-11-19", {summaryOf(Daemon::Lint, "web")});
    (void)inbox.bundle("2026-11-20", {summaryOf(Daemon::Lint, "web", numbered(1))});
    CellHistory history(inbox.root(), morning);
    QSignalSpy changed(&history, &CellHistory::changed);
    (void)history.days({Daemon::Lint, "web"}, "2026-11-20");
    QVERIFY(changed.wait());
    const auto days = history.days({Daemon::Lint, "web"}, "2026-11-20");
    QCOMPARE(static_cast<int>(days.size()), 30);
    QVERIFY(!days.front().cell);
    QCOMPARE(days[28].cell->state, CellState::Clean);
    QCOMPARE(days[29].cell->state, CellState::Findings);
    QCOMPARE(cellDaysText(days), QStringLiteral("1 clean, 1 with findings, 28 without a bundle"));
    const QString tip = cellTip(QStringLiteral("<b>web</b>"), days, QPalette(), 1);
    QVERIFY(tip.contains(QStringLiteral("&lt;b&gt;web")));
    QVERIFY(tip.contains(QStringLiteral("data:image/png")));
}

void TestTodayPage::whatChangedIsOneLineThatOpens()
{
    InboxFixture inbox;
    (void)inbox.bundle("2026-11-20", {summaryOf(Daemon::Lint, "web", numbered(1))});
    (void)inbox.bundle("2026-11-21", {summaryOf(Daemon::Lint, "web", numbered(3))});
    MainWindow window(settingsOf(inbox), morning, nothingToDo);
    QVERIFY(showActive(window));
    QTRY_VERIFY(isLoaded(window));
    QTRY_VERIFY(says(window, QStringLiteral("Since yesterday: 2 new")));
    QVERIFY(!says(window, QStringLiteral("New: ")));
    auto *details = buttonWith(window, QStringLiteral("Details"));
    QVERIFY(details != nullptr);
    details->setFocus();
    QTest::keyClick(details, Qt::Key_Space);
    QVERIFY(says(window, QStringLiteral("New: ")));
}

void TestTodayPage::anEmptyQueueSaysWhetherAllLooked()
{
    InboxFixture inbox;
    (void)inbox.bundle("2026-11-20", {summaryOf(Daemon::Lint, "web")});
    MainWindow window(settingsOf(inbox), morning, nothingToDo);
    QVERIFY(showActive(window));
    QTRY_VERIFY(isLoaded(window));
    auto *queue = window.findChild<QueueView *>();
    QVERIFY(queue->accessibleDescription().startsWith(QStringLiteral("Nothing to do is known")));
    const QImage words = queue->viewport()->grab().toImage();
    queue->setEmptyText({});
    QVERIFY(queue->viewport()->grab().toImage() != words);
    std::vector<Summary> all;
    for (const Daemon daemon : allDaemons)
        all.push_back(summaryOf(daemon, "web"));
    (void)inbox.bundle("2026-11-21", all);
    QTRY_COMPARE(queue->accessibleDescription(), QStringLiteral("Nothing to do."));
}

QTEST_MAIN(TestTodayPage)
#include "test_todaypage.moc"
