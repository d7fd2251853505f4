// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inboxfixture.h"
#include "ui/delegates/isolatingdelegate.h"
#include "ui/models/findingsmodel.h"
#include "ui/widgets/findingsview.h"

#include <QHeaderView>
#include <QStringListModel>
#include <QTest>

#include <algorithm>

using namespace prism;
using namespace prism::test;

class TestFindingsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextRowThatStaysBecomesCurrent_data();
    void theNextRowThatStaysBecomesCurrent();
    void whatIsStillSelectedStaysSelected();
    void shiftClickAddsAColumnToTheSort();
    void ctrlClickSortsAsAtFirst();
    void aTextIsLaidOutInItsOwnDirection();
};

namespace {

constexpr int perDaemon = 50;

struct Bench
{
    Bench()
        : bundle(inbox.largeBundle(perDaemon))
        , model(pool)
    {
        model.apply(prepareFindings(nullptr, bundle, FindingsColumn::Id));
        view.setFindings(&model);
        view.resize(800, 600);
        view.show();
    }

    // Hides the findings of these rows.
    void hide(const std::vector<int> &rows)
    {
        auto hidden = std::make_shared<HiddenFindings>();
        hidden->bundle = bundle;
        hidden->flags.assign(bundle->findings().size(), false);
        for (const int row : rows)
            hidden->flags[model.rows()[static_cast<std::size_t>(row)]] = true;
        model.setHidden(hidden);
    }

    InboxFixture inbox;
    QThreadPool pool;
    std::shared_ptr<const Bundle> bundle;
    FindingsModel model;
    FindingsView view;
};

std::vector<int> every(int step, int first, int count)
{
    std::vector<int> rows;
    for (int i = 0; i < count; ++i)
        rows.push_back(first + i * step);
    return rows;
}

} // namespace

void TestFindingsView::theNextRowThatStaysBecomesCurrent_data()
{
    QTest::addColumn<std::vector<int>>("leaving");
    QTest::addColumn<int>("current");
    QTest::addColumn<int>("heir"); // row before the change
    QTest::newRow("one row") << std::vector<int>{7} << 7 << 8;
    QTest::newRow("a block") << every(1, 5, 20) << 9 << 25;
    QTest::newRow("many runs") << every(2, 0, 40) << 10 << 11;
    QTest::newRow("the last row") << std::vector<int>{6 * perDaemon - 1} << 6 * perDaemon - 1
                                  << 6 * perDaemon - 2;
    QTest::newRow("another row") << std::vector<int>{3} << 7 << 7;
}

void TestFindingsView::theNextRowThatStaysBecomesCurrent()
{
    QFETCH(std::vector<int>, leaving);
    QFETCH(int, current);
    QFETCH(int, heir);
    Bench bench;
    bench.view.setCurrentIndex(bench.model.index(current, 2));
    const std::uint32_t expected = bench.model.rows()[static_cast<std::size_t>(heir)];
    bench.hide(leaving);
    QCOMPARE(bench.model.rows()[static_cast<std::size_t>(bench.view.currentIndex().row())], expected);
    QVERIFY(bench.view.selectionModel()->isRowSelected(bench.view.currentIndex().row()));
}

void TestFindingsView::whatIsStillSelectedStaysSelected()
{
    Bench bench;
    bench.view.setCurrentIndex(bench.model.index(7, 2));
    bench.view.selectionModel()->select(bench.model.index(20, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const std::uint32_t selected = bench.model.rows()[20];
    bench.hide({7, 8});
    QCOMPARE(bench.view.currentIndex().row(), 7);
    const QModelIndexList rows = bench.view.selectionModel()->selectedRows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(bench.model.rows()[static_cast<std::size_t>(rows.front().row())], selected);
}

namespace {

void clickTitle(Bench &bench, FindingsColumn column, Qt::KeyboardModifiers modifiers)
{
    QHeaderView *header = bench.view.horizontalHeader();
    const int x = header->sectionViewportPosition(static_cast<int>(column)) + 20;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, {x, header->height() / 2});
}

} // namespace

void TestFindingsView::shiftClickAddsAColumnToTheSort()
{
    Bench bench;
    clickTitle(bench, FindingsColumn::Daemon, Qt::NoModifier);
    clickTitle(bench, FindingsColumn::Priority, Qt::ShiftModifier);
    const SortKeys both{{FindingsColumn::Daemon, Qt::AscendingOrder},
                        {FindingsColumn::Priority, Qt::AscendingOrder}};
    QCOMPARE(bench.model.sortKeys(), both);
    QCOMPARE(bench.view.horizontalHeader()->sortIndicatorSection(), static_cast<int>(FindingsColumn::Daemon));
    clickTitle(bench, FindingsColumn::Priority, Qt::ShiftModifier);
    QCOMPARE(bench.model.sortKeys().back().order, Qt::DescendingOrder);
    QCOMPARE(bench.model.index(0, 0).data().toString(), QStringLiteral("P3"));
    clickTitle(bench, FindingsColumn::State, Qt::NoModifier);
    QCOMPARE(bench.model.sortKeys(), (SortKeys{{FindingsColumn::State, Qt::AscendingOrder}}));
}

void TestFindingsView::ctrlClickSortsAsAtFirst()
{
    Bench bench;
    clickTitle(bench, FindingsColumn::Daemon, Qt::NoModifier);
    clickTitle(bench, FindingsColumn::Host, Qt::ControlModifier);
    QCOMPARE(bench.model.sortKeys(), firstSort());
    QCOMPARE(bench.model.index(0, 0).data().toString(), QStringLiteral("P0"));
}

void TestFindingsView::aTextIsLaidOutInItsOwnDirection()
{
    struct Delegate : IsolatingDelegate
    {
        using IsolatingDelegate::initStyleOption;
    };
    const Delegate delegate;
    const auto painted = [&delegate](const QString &text, Qt::LayoutDirection direction) {
        QStringListModel model({text});
        QStyleOptionViewItem option;
        option.direction = direction;
        delegate.initStyleOption(&option, model.index(0));
        return option.text;
    };
    const QString english = QStringLiteral("14 updates");
    const QString hebrew = QString::fromUtf8("\xd7\x92\xd7\x99\xd7\x91\xd7\x95\xd7\x99: exit 1");
    const auto isolated = [](const QString &text) {
        return QChar(0x2068) + text + QChar(0x2069);
    };
    QCOMPARE(painted(english, Qt::LeftToRight), english);
    QCOMPARE(painted(english, Qt::RightToLeft), isolated(english));
    QCOMPARE(painted(hebrew, Qt::LeftToRight), isolated(hebrew));
}

QTEST_MAIN(TestFindingsView)
#include "test_findingsview.moc"
