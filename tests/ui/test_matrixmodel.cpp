// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inboxfixture.h"
#include "ui/models/matrixmodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace prism;
using namespace prism::test;

class TestMatrixModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheStatesApart();
    void eachStateHasAShapeOfItsOwn();
    void whatDoesNotApplyIsNeitherCleanNorMissing();
    void theWatchTellsWhoIsLateAndWhoIsInMaintenance();
    void aBundleFromBeforeTheDueRunIsLate();
    void speaksASentenceForEachCell();
    void hostsKeepTheirRowsOverANewBundle();
    void aRunLaysOverItsHost();
    void aRunOfAnUnknownHostGetsARow();
    void silentRefreshChangesNothing();

private:
    static std::shared_ptr<const Overview> overview(const std::shared_ptr<const Bundle> &bundle)
    {
        return std::make_shared<const Overview>(overviewOf(*bundle));
    }
    static CellState state(const MatrixModel &model, int row, Daemon daemon)
    {
        return static_cast<CellState>(
            model.index(row, static_cast<int>(daemon)).data(MatrixModel::StateRole).toInt());
    }
};

namespace {

std::vector<Summary> everyState()
{
    Summary partial = summaryOf(Daemon::Performance, "web", {shownFinding("p", Priority::P1, "p")});
    partial.detectorErrors = {"performance.x: exit status 1"};
    Summary unhealthy = summaryOf(Daemon::Gaps, "web");
    unhealthy.detectorErrors = {"gaps.x: exit status 1"};
    Summary nothing = summaryOf(Daemon::Upgrade, "web");
    nothing.detectors.clear();
    return {summaryOf(Daemon::Lint, "web"),
            summaryOf(Daemon::Security, "web",
                      {shownFinding("s", Priority::P0, "s"), shownFinding("t", Priority::P2, "t")}),
            partial, unhealthy, nothing};
}

} // namespace

void TestMatrixModel::tellsTheStatesApart()
{
    InboxFixture inbox;
    MatrixModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.apply(overview(inbox.bundle("2026-11-20", everyState())));
    QCOMPARE(state(model, 0, Daemon::Lint), CellState::Clean);
    QCOMPARE(state(model, 0, Daemon::Security), CellState::Findings);
    QCOMPARE(state(model, 0, Daemon::Performance), CellState::Partial);
    QCOMPARE(state(model, 0, Daemon::Gaps), CellState::Unhealthy);
    QCOMPARE(state(model, 0, Daemon::Upgrade), CellState::NothingRan);
    QCOMPARE(state(model, 0, Daemon::Debug), CellState::Missing);
    const QModelIndex security = model.index(0, static_cast<int>(Daemon::Security));
    QCOMPARE(security.data(MatrixModel::CountRole).toInt(), 2);
    QCOMPARE(security.data(MatrixModel::TopPriorityRole).toString(), QStringLiteral("P0"));
    QCOMPARE(security.data(MatrixModel::RankRole).toInt(), 0);
}

void TestMatrixModel::eachStateHasAShapeOfItsOwn()
{
    std::set<Glyph> shapes;
    std::set<QString> names;
    int partial = 0; // wears the shape of its priority, and a triangle beside it
    for (const CellLegend &entry : cellLegend()) {
        QVERIFY2(names.insert(entry.name).second, qPrintable(entry.name));
        QVERIFY(!entry.meaning.isEmpty());
        if (entry.state == CellState::Partial)
            ++partial;
        else
            QVERIFY2(shapes.insert(glyphOfCell(entry.state, entry.rank)).second, qPrintable(entry.name));
    }
    QCOMPARE(partial, 1);
    QCOMPARE(static_cast<int>(names.size()), 17); // fourteen states, findings in four priorities
}

void TestMatrixModel::whatDoesNotApplyIsNeitherCleanNorMissing()
{
    Summary off = summaryOf(Daemon::Performance, "web");
    off.detectors.front().outcome = DetectorOutcome::Off;
    off.detectors.front().reason = "builds all day";
    Summary elsewhere = summaryOf(Daemon::Upgrade, "web");
    elsewhere.detectors.front().outcome = DetectorOutcome::NotApplicable;
    Summary notDue = summaryOf(Daemon::Gaps, "web");
    notDue.detectors.front().outcome = DetectorOutcome::NotDue;
    InboxFixture inbox;
    MatrixModel model;
    const auto shown = overview(inbox.bundle("2026-11-20", {off, elsewhere, notDue}));
    model.apply(shown);
    QCOMPARE(state(model, 0, Daemon::Performance), CellState::NotApplicable);
    QCOMPARE(state(model, 0, Daemon::Upgrade), CellState::NotApplicable);
    QCOMPARE(state(model, 0, Daemon::Gaps), CellState::NothingRan);
    const QString spoken =
        model.index(0, static_cast<int>(Daemon::Performance)).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(spoken, QStringLiteral("web, performance: not applicable, builds all day"));
    QCOMPARE(shown->incompleteCells, 4); // gaps, and the three that did not come
}

void TestMatrixModel::theWatchTellsWhoIsLateAndWhoIsInMaintenance()
{
    InboxFixture inbox;
    MatrixModel model;
    model.apply(overview(inbox.bundle("2026-11-20", everyState())));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    WatchedKey missing;
    missing.key = {Daemon::Lint, "web"};
    missing.state = WatchState::Missing;
    missing.missedDue = parseIsoTime("2026-11-21T07:30:00Z");
    missing.reason = "It did not come.";
    WatchedKey covered = missing;
    covered.key.daemon = Daemon::Debug;
    covered.state = WatchState::InMaintenance;
    WatchedKey recovered;
    recovered.key = {Daemon::Security, "web"};
    recovered.state = WatchState::Recovered;
    recovered.reason = "It is back.";
    WatchReport report;
    report.keys = {missing, covered, recovered};
    const CellState before = state(model, 0, Daemon::Security);
    model.setWatch(report);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(state(model, 0, Daemon::Lint), CellState::Late);
    QCOMPARE(state(model, 0, Daemon::Debug), CellState::Maintenance);
    QCOMPARE(state(model, 0, Daemon::Security), before);
    const QModelIndex security = model.index(0, static_cast<int>(Daemon::Security));
    QVERIFY(security.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("It is back.")));
    model.setWatch(report);
    QCOMPARE(changes.count(), 1);
    model.apply(overview(inbox.bundle("2026-11-21", everyState(), {"web"}, "07:31:00")));
    QVERIFY(state(model, 0, Daemon::Lint) != CellState::Late);
}

void TestMatrixModel::aBundleFromBeforeTheDueRunIsLate()
{
    InboxFixture inbox;
    MatrixModel model;
    model.apply(overview(inbox.bundle("2026-11-20", everyState())));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setDue(parseIsoTime("2026-11-21T07:30:00Z"));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(state(model, 0, Daemon::Lint), CellState::Late);
    QCOMPARE(state(model, 0, Daemon::Debug), CellState::Missing); // it was before, too
    const QModelIndex security = model.index(0, static_cast<int>(Daemon::Security));
    QCOMPARE(security.data(MatrixModel::CountRole).toInt(), 2);
    QVERIFY(security.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("nothing came since")));
    model.apply(overview(inbox.bundle("2026-11-21", everyState(), {"web"}, "07:31:00")));
    QCOMPARE(state(model, 0, Daemon::Lint), CellState::Clean);
}

void TestMatrixModel::speaksASentenceForEachCell()
{
    InboxFixture inbox;
    MatrixModel model;
    model.apply(overview(inbox.bundle("2026-11-20", everyState())));
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString spoken = model.index(0, column).data(Qt::AccessibleTextRole).toString();
        const QString daemon = model.headerData(column, Qt::Horizontal).toString();
        QVERIFY2(spoken.startsWith(QStringLiteral("web, %1: ").arg(daemon)), qPrintable(spoken));
    }
    const QString worst =
        model.index(0, static_cast<int>(Daemon::Security)).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(worst.contains(QStringLiteral("the worst P0")), qPrintable(worst));
}

void TestMatrixModel::hostsKeepTheirRowsOverANewBundle()
{
    InboxFixture inbox;
    MatrixModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const auto one = [](const char *host) {
        return summaryOf(Daemon::Lint, host);
    };
    model.apply(overview(inbox.bundle("2026-11-20", {one("a"), one("b"), one("c")}, {"a", "b", "c"})));
    const QPersistentModelIndex kept = model.indexOf({Daemon::Gaps, "b"});
    const QPersistentModelIndex gone = model.indexOf({Daemon::Gaps, "a"});
    model.apply(overview(inbox.bundle("2026-11-21", {one("c"), one("d"), one("b")}, {"c", "d", "b"})));
    QCOMPARE(kept.row(), 2);
    QVERIFY(!gone.isValid());
    QCOMPARE(model.headerData(1, Qt::Vertical).toString(), QStringLiteral("d"));
    QCOMPARE(resets.count(), 0);
}

void TestMatrixModel::aRunLaysOverItsHost()
{
    InboxFixture inbox;
    MatrixModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.apply(overview(inbox.bundle("2026-11-20", everyState())));
    model.beginRun("web");
    QCOMPARE(state(model, 0, Daemon::Security), CellState::Waiting);
    model.setRunState(Daemon::Security, CellState::Running);
    QCOMPARE(state(model, 0, Daemon::Security), CellState::Running);
    QCOMPARE(model.index(0, 1).data(MatrixModel::CountRole).toInt(), 0);
    model.setRunState(Daemon::Security, CellState::Ran);
    QVERIFY(state(model, 0, Daemon::Security) != CellState::Clean); // only a bundle says clean
    model.endRun();
    QCOMPARE(state(model, 0, Daemon::Security), CellState::Findings);
}

void TestMatrixModel::aRunOfAnUnknownHostGetsARow()
{
    MatrixModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.beginRun("fresh");
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(state(model, 0, Daemon::Lint), CellState::Waiting);
}

void TestMatrixModel::silentRefreshChangesNothing()
{
    InboxFixture inbox;
    MatrixModel model;
    const auto same = overview(inbox.bundle("2026-11-20", everyState()));
    model.apply(same);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.apply(same);
    QCOMPARE(changes.count(), 0);
}

QTEST_GUILESS_MAIN(TestMatrixModel)
#include "test_matrixmodel.moc"
