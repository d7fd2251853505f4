// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inboxfixture.h"
#include "ui/models/findingsmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace prism;
using namespace prism::test;

class TestFindingsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTextsOfTheBundle();
    void keepsHostileTextsAsText();
    void refreshKeepsPersistingRows();
    void refreshNeverResets();
    void sortsByRawKeys();
    void sortKeepsPersistentIndexes();
    void descendingIsTheReverse();
    void filterShowsOneCellAndComesBack();
    void filterOutlivesARefresh();
    void settledFindingsLeaveAndAreCounted();
    void hiddenFlagsOfAnotherBundleHideNothing();
    void sortsALargeTableInTheBackground();
    void aLargeTableIsQuick();

private:
    static QStringList column(const FindingsModel &model, FindingsColumn column);
    static int rowOf(const FindingsModel &model, const QString &id);
};

QStringList TestFindingsModel::column(const FindingsModel &model, FindingsColumn column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, static_cast<int>(column)).data().toString();
    return texts;
}

int TestFindingsModel::rowOf(const FindingsModel &model, const QString &id)
{
    return static_cast<int>(column(model, FindingsColumn::Id).indexOf(id));
}

namespace {

FindingsUpdate first(std::shared_ptr<const Bundle> bundle)
{
    return prepareFindings(nullptr, std::move(bundle), FindingsColumn::Priority);
}

template<typename Rule>
std::shared_ptr<const HiddenFindings> hiding(const std::shared_ptr<const Bundle> &bundle, const Rule &rule)
{
    auto hidden = std::make_shared<HiddenFindings>();
    hidden->bundle = bundle;
    for (std::size_t i = 0; i < bundle->findings().size(); ++i)
        hidden->flags.push_back(rule(i));
    return hidden;
}

std::vector<Summary> manySummaries(int hosts, int findingsEach)
{
    std::vector<Summary> all;
    for (int host = 0; host < hosts; ++host) {
        for (const Daemon daemon : allDaemons) {
            std::vector<Finding> findings;
            for (int i = 0; i < findingsEach; ++i)
                findings.push_back(shownFinding("f" + std::to_string(i), static_cast<Priority>(i % 4),
                                                "title " + std::to_string(i * 7919 % 10007)));
            all.push_back(summaryOf(daemon, "host" + std::to_string(host), std::move(findings)));
        }
    }
    return all;
}

} // namespace

void TestFindingsModel::showsTextsOfTheBundle()
{
    InboxFixture inbox;
    QThreadPool pool;
    FindingsModel model(pool);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.apply(
        first(inbox.bundle("2026-11-20", {summaryOf(Daemon::Lint, "web",
                                                    {shownFinding("a", Priority::P1, "Title", "/etc/x")})})));
    const auto text = [&](FindingsColumn column) {
        return model.index(0, static_cast<int>(column)).data().toString();
    };
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(text(FindingsColumn::Priority), QStringLiteral("P1"));
    QCOMPARE(text(FindingsColumn::State), QStringLiteral("baseline"));
    QCOMPARE(text(FindingsColumn::Title), QStringLiteral("Title"));
    QCOMPARE(text(FindingsColumn::Host), QStringLiteral("web"));
    QCOMPARE(text(FindingsColumn::Daemon), QStringLiteral("lint"));
    QCOMPARE(text(FindingsColumn::Surface), QStringLiteral("/etc/x"));
    QCOMPARE(text(FindingsColumn::Id), QStringLiteral("a"));
}

void TestFindingsModel::keepsHostileTextsAsText()
{
    InboxFixture inbox;
    QThreadPool pool;
    FindingsModel model(pool);
    model.apply(first(inbox.bundle(
        "2026-11-20",
        {summaryOf(Daemon::Lint, "web",
                   {shownFinding("a", Priority::P1, "<b>x</b>\n\x1b[2J\xe2\x80\xaetxt", "/x")})})));
    const QModelIndex title = model.index(0, static_cast<int>(FindingsColumn::Title));
    const QString shown = title.data().toString();
    QVERIFY(shown.startsWith(QStringLiteral("<b>x</b>\\x0a\\x1b")));
    for (const QChar c : shown)
        QVERIFY(c.isPrint());
    QVERIFY(title.data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;b&gt;")));
}

void TestFindingsModel::refreshKeepsPersistingRows()
{
    InboxFixture inbox;
    QThreadPool pool;
    FindingsModel model(pool);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto before = inbox.bundle("2026-11-20", {summaryOf(Daemon::Lint, "web",
                                                              {shownFinding("gone", Priority::P0, "g"),
                                                               shownFinding("stays", Priority::P3, "s"),
                                                               shownFinding("also", Priority::P2, "l")})});
    model.apply(first(before));
    const QPersistentModelIndex stays = model.index(rowOf(model, QStringLiteral("stays")), 2);
    const QPersistentModelIndex gone = model.index(rowOf(model, QStringLiteral("gone")), 2);
    const auto after = inbox.bundle("2026-11-21", {summaryOf(Daemon::Lint, "web",
                                                             {shownFinding("stays", Priority::P0, "worse"),
                                                              shownFinding("added", Priority::P1, "a"),
                                                              shownFinding("also", Priority::P2, "l")})});
    model.apply(prepareFindings(before, after, FindingsColumn::Priority));
    QVERIFY(stays.isValid());
    QCOMPARE(stays.row(), 0);
    QCOMPARE(stays.data().toString(), QStringLiteral("worse"));
    QVERIFY(!gone.isValid() || gone.data().toString() == QStringLiteral("g"));
    QVERIFY(rowOf(model, QStringLiteral("added")) > 0);
}

void TestFindingsModel::refreshNeverResets()
{
    InboxFixture inbox;
    QThreadPool pool;
    FindingsModel model(pool);
    const auto before = inbox.bundle("2026-11-20", manySummaries(1, 20), {"host0"});
    model.apply(first(before));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const auto after = inbox.bundle("2026-11-21", manySummaries(2, 10), {"host0", "host1"});
    model.apply(prepareFindings(before, after, FindingsColumn::Priority));
    QCOMPARE(model.rowCount(), static_cast<int>(after->findings().size()));
    QCOMPARE(resets.count(), 0);
}

void TestFindingsModel::sortsByRawKeys()
{
    InboxFixture inbox;
    QThreadPool pool;
    FindingsModel model(pool);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    // By display text "resolved" and "recurring" would stand before "new".
    (void)inbox.bundle("2026-11-19",
                       {summaryOf(Daemon::Lint, "web", {shownFinding("a", Priority::P3, "a")})});
    model.apply(first(inbox.bundle("2026-11-20", {summaryOf(Daemon::Lint, "web",
                                                            {shownFinding("a", Priority::P3, "a"),
                                                             shownFinding("b", Priority::P3, "b")})})));
    model.sort(static_cast<int>(FindingsColumn::State), Qt::AscendingOrder);
    QCOMPARE(column(model, FindingsColumn::State),
             (QStringList{QStringLiteral("new"), QStringLiteral("recurring")}));
}

void TestFindingsModel::sortKeepsPersistentIndexes()
{
    InboxFixture inbox;
    QThreadPool pool;
    FindingsModel model(pool);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.apply(first(inbox.bundle("2026-11-20", manySummaries(1, 50), {"host0"})));
    const QPersistentModelIndex kept = model.index(7, 2);
    const QString key = kept.data(FindingsModel::KeyRole).toString();
    const QString id = kept.data(FindingsModel::IdRole).toString();
    for (int column = 0; column < findingsColumnCount; ++column) {
        model.sort(column, Qt::DescendingOrder);
        QCOMPARE(kept.data(FindingsModel::IdRole).toString(), id);
        QCOMPARE(kept.data(FindingsModel::KeyRole).toString(), key);
    }
}

void TestFindingsModel::descendingIsTheReverse()
{
    InboxFixture inbox;
    QThreadPool pool;
    FindingsModel model(pool);
    model.apply(first(inbox.bundle("2026-11-20", manySummaries(1, 10), {"host0"})));
    model.sort(static_cast<int>(FindingsColumn::Title), Qt::AscendingOrder);
    QStringList up = column(model, FindingsColumn::Title);
    model.sort(static_cast<int>(FindingsColumn::Title), Qt::DescendingOrder);
    std::ranges::reverse(up);
    QCOMPARE(column(model, FindingsColumn::Title), up);
}

void TestFindingsModel::filterShowsOneCellAndComesBack()
{
    InboxFixture inbox;
    QThreadPool pool;
    FindingsModel model(pool);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.apply(first(inbox.bundle("2026-11-20", manySummaries(2, 5), {"host0", "host1"})));
    const QStringList all = column(model, FindingsColumn::Id);
    model.setFilter({"host1", Daemon::Gaps, 0, 0, {}});
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.index(0, 0).data(FindingsModel::KeyRole).toString(), QStringLiteral("gaps@host1"));
    model.setFilter({});
    QCOMPARE(column(model, FindingsColumn::Id), all);
}

void TestFindingsModel::filterOutlivesARefresh()
{
    InboxFixture inbox;
    QThreadPool pool;
    FindingsModel model(pool);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto before = inbox.bundle("2026-11-20", manySummaries(1, 5), {"host0"});
    model.apply(first(before));
    model.setFilter({"host0", Daemon::Lint, 0, 0, {}});
    const auto after = inbox.bundle("2026-11-21", manySummaries(1, 8), {"host0"});
    model.apply(prepareFindings(before, after, FindingsColumn::Priority));
    QCOMPARE(model.rowCount(), 8);
}

void TestFindingsModel::settledFindingsLeaveAndAreCounted()
{
    InboxFixture inbox;
    QThreadPool pool;
    FindingsModel model(pool);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto bundle = inbox.bundle("2026-11-20", manySummaries(1, 50), {"host0"});
    model.apply(first(bundle));
    model.setHidden(
        hiding(bundle, [](std::size_t i) { return i % 2 == 0; })); // more runs than leave in place
    QCOMPARE(model.rowCount(), 150);
    QCOMPARE(model.settledCount(), 150);
    FindingsFilter filter;
    filter.daemon = Daemon::Gaps;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 25);
    QCOMPARE(model.settledCount(), 25);
    filter.settled = SettledFindings::Show;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 50);
    filter.settled = SettledFindings::Only;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 25);
    model.setHidden(nullptr);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.settledCount(), 0);
}

void TestFindingsModel::hiddenFlagsOfAnotherBundleHideNothing()
{
    InboxFixture inbox;
    QThreadPool pool;
    FindingsModel model(pool);
    const auto before = inbox.bundle("2026-11-20", manySummaries(1, 5), {"host0"});
    const auto after = inbox.bundle("2026-11-21", manySummaries(1, 5), {"host0"});
    model.apply(first(before));
    model.setHidden(hiding(before, [](std::size_t) { return true; }));
    QCOMPARE(model.rowCount(), 0);
    model.apply(prepareFindings(before, after, FindingsColumn::Priority));
    QCOMPARE(model.rowCount(), 30);
    FindingsUpdate prepared = prepareFindings(after, before, FindingsColumn::Priority);
    prepared.hidden = hiding(before, [](std::size_t i) { return i < 10; });
    model.apply(std::move(prepared));
    QCOMPARE(model.rowCount(), 20);
}

void TestFindingsModel::sortsALargeTableInTheBackground()
{
    InboxFixture inbox;
    QThreadPool pool;
    FindingsModel model(pool);
    model.apply(first(inbox.largeBundle(10000)));
    QVERIFY(static_cast<std::size_t>(model.rowCount()) > FindingsModel::asyncRows);
    QSignalSpy sorted(&model, &QAbstractItemModel::layoutChanged);
    model.sort(static_cast<int>(FindingsColumn::Title), Qt::AscendingOrder);
    QCOMPARE(sorted.count(), 0);
    QVERIFY(sorted.wait());
    const QString first = model.index(0, static_cast<int>(FindingsColumn::Title)).data().toString();
    const QString last =
        model.index(model.rowCount() - 1, static_cast<int>(FindingsColumn::Title)).data().toString();
    QVERIFY(first < last);
    model.sort(static_cast<int>(FindingsColumn::Title), Qt::DescendingOrder); // ranked by now: at once
    QCOMPARE(model.index(0, static_cast<int>(FindingsColumn::Title)).data().toString(), last);
}

void TestFindingsModel::aLargeTableIsQuick()
{
    InboxFixture inbox;
    QThreadPool pool;
    FindingsModel model(pool);
    const auto before = inbox.largeBundle(17000);
    QVERIFY(before->findings().size() > 100000);
    model.apply(first(before));
    FindingsUpdate again = prepareFindings(before, before, FindingsColumn::Title);
    QElapsedTimer clock;
    clock.start();
    again.before = before;
    model.apply(std::move(again));
    // What the GUI thread does for a refresh of 100,000 rows; generous for a debug build on a busy machine.
    QVERIFY2(clock.elapsed() < 400, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(TestFindingsModel)
#include "test_findingsmodel.moc"
