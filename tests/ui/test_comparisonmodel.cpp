// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inboxfixture.h"
#include "ui/models/comparisonmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace prism;
using namespace prism::test;

/// Two days as a tree.
class TestComparisonModel : public QObject
{
    Q_OBJECT

    static std::shared_ptr<const BundleComparison> comparison(InboxFixture &inbox)
    {
        const std::vector<std::string> hosts{"web", "quiet"};
        const auto before = inbox.bundle("2026-11-18",
                                         {summaryOf(Daemon::Lint, "web",
                                                    {shownFinding("lint:a", Priority::P2, "Rises"),
                                                     shownFinding("lint:b", Priority::P1, "Ends")}),
                                          summaryOf(Daemon::Lint, "quiet")},
                                         hosts);
        const auto after = inbox.bundle("2026-11-19",
                                        {summaryOf(Daemon::Lint, "web",
                                                   {shownFinding("lint:a", Priority::P0, "Rises"),
                                                    shownFinding("lint:c", Priority::P3, "<b>New</b>")}),
                                         summaryOf(Daemon::Lint, "quiet")},
                                        hosts);
        return std::make_shared<const BundleComparison>(compareBundles(before, after));
    }

private Q_SLOTS:
    void listsHostsThatChanged()
    {
        InboxFixture inbox;
        ComparisonModel model;
        const QAbstractItemModelTester tester(&model);
        model.setComparison(comparison(inbox));
        QCOMPARE(model.rowCount(), 1);
        const QModelIndex host = model.index(0, 0);
        QCOMPARE(host.data().toString(), QStringLiteral("web"));
        QCOMPARE(model.index(0, ComparisonModel::Title).data().toString(),
                 QStringLiteral("1 new, 1 worse, 1 resolved"));
        QCOMPARE(model.rowCount(host), 3);
    }
    void tellsEachChange()
    {
        InboxFixture inbox;
        ComparisonModel model;
        model.setComparison(comparison(inbox));
        const QModelIndex host = model.index(0, 0);
        const auto cell = [&](int row, int column) {
            return model.index(row, column, host).data().toString();
        };
        QCOMPARE(cell(0, ComparisonModel::Change), QStringLiteral("new"));
        QCOMPARE(cell(0, ComparisonModel::Title), QStringLiteral("<b>New</b>"));
        QCOMPARE(cell(1, ComparisonModel::PriorityColumn), QStringLiteral("P2 to P0"));
        QCOMPARE(cell(2, ComparisonModel::Change), QStringLiteral("resolved"));
    }
    void aToolTipIsNoMarkup()
    {
        InboxFixture inbox;
        ComparisonModel model;
        model.setComparison(comparison(inbox));
        const QString tip =
            model.index(0, ComparisonModel::Title, model.index(0, 0)).data(Qt::ToolTipRole).toString();
        QVERIFY2(!tip.contains(QStringLiteral("<b>")), qPrintable(tip));
    }
    void anotherComparisonReplacesIt()
    {
        InboxFixture inbox;
        ComparisonModel model;
        const QAbstractItemModelTester tester(&model);
        model.setComparison(comparison(inbox));
        model.setComparison(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestComparisonModel)
#include "test_comparisonmodel.moc"
