// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inboxfixture.h"
#include "ui/models/findingsindex.h"

#include <QStringList>
#include <QTest>

using namespace prism;
using namespace prism::test;

class TestFindingsOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersByPreparedKeys_data();
    void ordersByPreparedKeys();
    void severalColumnsDecideInTurn();
    void putsPressingStatesFirst();
    void holdsEveryFindingOnce();
    void matchesByKeyAndId();
    void matchesEqualIdsInTurn();
    void anotherHostIsAnotherFinding();
};

namespace {

QStringList idsInOrder(const std::shared_ptr<const Bundle> &bundle, const SortKeys &keys)
{
    QStringList ids;
    for (const std::uint32_t i : orderedBy(FindingsIndex(bundle), keys)) {
        const std::string_view id = bundle->findings()[i].id;
        ids << QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
    }
    return ids;
}

std::vector<Summary> twoHosts()
{
    return {summaryOf(Daemon::Lint, "web",
                      {shownFinding("b", Priority::P2, "zebra", "/z"),
                       shownFinding("a", Priority::P0, "Apple", "/m")}),
            summaryOf(Daemon::Debug, "db",
                      {shownFinding("D", Priority::P1, "apple pie with a long tail 2", "/a"),
                       shownFinding("c", Priority::P3, "apple pie with a long tail 1", "/B")})};
}

} // namespace

void TestFindingsOrder::ordersByPreparedKeys_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *name, FindingsColumn column, const char *ids) {
        QTest::newRow(name) << static_cast<int>(column) << QString::fromLatin1(ids).split(QLatin1Char(' '));
    };
    row("priority: worst first", FindingsColumn::Priority, "a D b c");
    row("title: without case, ties by the whole text", FindingsColumn::Title, "a c D b");
    row("surface: without case", FindingsColumn::Surface, "D c a b");
    row("id: without case", FindingsColumn::Id, "a b c D");
    row("host, then worst first", FindingsColumn::Host, "D c a b");
    row("daemon in the order of the matrix", FindingsColumn::Daemon, "a b D c");
}

void TestFindingsOrder::ordersByPreparedKeys()
{
    QFETCH(int, column);
    QFETCH(QStringList, ids);
    InboxFixture inbox;
    const auto bundle = inbox.bundle("2026-11-20", twoHosts(), {"web", "db"});
    QCOMPARE(idsInOrder(bundle, {{static_cast<FindingsColumn>(column)}}), ids);
}

void TestFindingsOrder::severalColumnsDecideInTurn()
{
    InboxFixture inbox;
    const auto bundle =
        inbox.bundle("2026-11-20",
                     {summaryOf(Daemon::Lint, "web",
                                {shownFinding("a", Priority::P2, "same", "/z"),
                                 shownFinding("b", Priority::P2, "Same", "/a"),
                                 shownFinding("c", Priority::P0, "other", "/a")}),
                      summaryOf(Daemon::Gaps, "db", {shownFinding("d", Priority::P1, "same", "/a")})},
                     {"web", "db"});
    const auto up = Qt::AscendingOrder;
    const auto down = Qt::DescendingOrder;
    const QStringList titleThenPlace{QStringLiteral("c"), QStringLiteral("d"), QStringLiteral("b"),
                                     QStringLiteral("a")};
    QCOMPARE(idsInOrder(bundle, {{FindingsColumn::Title, up}, {FindingsColumn::Surface, up}}),
             titleThenPlace);
    const QStringList hostThenWorstLast{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
                                        QStringLiteral("d")};
    QCOMPARE(idsInOrder(bundle, {{FindingsColumn::Host, down}, {FindingsColumn::Priority, down}}),
             hostThenWorstLast);
    const QStringList placeThenTitleDown{QStringLiteral("d"), QStringLiteral("b"), QStringLiteral("c"),
                                         QStringLiteral("a")};
    QCOMPARE(idsInOrder(bundle, {{FindingsColumn::Surface, up}, {FindingsColumn::Title, down}}),
             placeThenTitleDown);
}

void TestFindingsOrder::putsPressingStatesFirst()
{
    InboxFixture inbox;
    (void)inbox.bundle("2026-11-19",
                       {summaryOf(Daemon::Lint, "web", {shownFinding("old", Priority::P1, "o")})});
    const auto bundle = inbox.bundle("2026-11-20", {summaryOf(Daemon::Lint, "web",
                                                              {shownFinding("old", Priority::P1, "o"),
                                                               shownFinding("new", Priority::P1, "n")})});
    QCOMPARE(idsInOrder(bundle, {{FindingsColumn::State}}).first(), QStringLiteral("new"));
    QCOMPARE(idsInOrder(bundle, {{FindingsColumn::Priority}}).first(), QStringLiteral("new"));
}

void TestFindingsOrder::holdsEveryFindingOnce()
{
    InboxFixture inbox;
    const auto bundle = inbox.bundle("2026-11-20", twoHosts(), {"web", "db"});
    for (int column = 0; column < findingsColumnCount; ++column) {
        RowOrder order = orderedBy(FindingsIndex(bundle), {{static_cast<FindingsColumn>(column)}});
        std::ranges::sort(order);
        QCOMPARE(order, (RowOrder{0, 1, 2, 3}));
    }
}

void TestFindingsOrder::matchesByKeyAndId()
{
    InboxFixture inbox;
    const auto before = inbox.bundle("2026-11-20", {summaryOf(Daemon::Lint, "web",
                                                              {shownFinding("gone", Priority::P1, "g"),
                                                               shownFinding("stays", Priority::P1, "s")})});
    const auto after = inbox.bundle("2026-11-21", {summaryOf(Daemon::Lint, "web",
                                                             {shownFinding("added", Priority::P0, "a"),
                                                              shownFinding("stays", Priority::P2, "t")})});
    const RowMatch match = matchFindings(*before, *after);
    for (std::size_t i = 0; i < before->findings().size(); ++i) {
        const std::string_view id = before->findings()[i].id;
        if (id == "gone") {
            QCOMPARE(match.places[i], RowMatch::gone);
            continue;
        }
        QVERIFY(match.places[i] != RowMatch::gone);
        QCOMPARE(after->findings()[match.places[i]].id, id);
    }
}

void TestFindingsOrder::matchesEqualIdsInTurn()
{
    InboxFixture inbox;
    const std::vector<Finding> twins{shownFinding("twin", Priority::P1, "first"),
                                     shownFinding("twin", Priority::P1, "second")};
    const auto before = inbox.bundle("2026-11-20", {summaryOf(Daemon::Lint, "web", twins)});
    const auto after = inbox.bundle("2026-11-21", {summaryOf(Daemon::Lint, "web", twins)});
    QCOMPARE(before->findings().size(), std::size_t{2});
    const RowMatch match = matchFindings(*before, *after);
    QCOMPARE(match.places, (std::vector<std::uint32_t>{0, 1}));
}

void TestFindingsOrder::anotherHostIsAnotherFinding()
{
    InboxFixture inbox;
    const std::vector<Finding> same{shownFinding("same", Priority::P1, "s")};
    const auto before = inbox.bundle("2026-11-20", {summaryOf(Daemon::Lint, "web", same)}, {"web"});
    InboxFixture other;
    const auto after = other.bundle("2026-11-21", {summaryOf(Daemon::Lint, "db", same)}, {"db"});
    QCOMPARE(matchFindings(*before, *after).places, (std::vector<std::uint32_t>{RowMatch::gone}));
}

QTEST_APPLESS_MAIN(TestFindingsOrder)
#include "test_findingsorder.moc"
