// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inboxfixture.h"
#include "tests/ui/namedcontrols.h"
#include "ui/pages/findingspage.h"
#include "ui/triage/triagedesk.h"
#include "ui/widgets/findingsview.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace prism;
using namespace prism::test;

namespace {

Finding told(const std::string &id, Priority priority, const std::string &title)
{
    Finding finding = shownFinding(id, priority, title);
    finding.description = "Why <b>this</b> matters.";
    finding.suggestedNextSkill = "/fix " + id;
    finding.addEvidence("line one <img src=x>");
    finding.addEvidence("--- a/x\n+++ b/x\n@@ -1 +1 @@\n-old\n+new");
    finding.evidence.push_back(JsonValue::object({{"port", JsonValue::integer(22)}}));
    return finding;
}

} // namespace

class TestFindingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEvidenceOfTheCurrentFindingAsText();
    void searchNarrowsAndEscapeShowsAllAgain();
    void chipsFilterByPriority();
    void aRequestFiltersAndFindsItsRow();
    void copiesTheSelection();
    void currentFindingSurvivesANewBundle();
    void columnsAreRemembered();
    void columnsOfBeforeTheDecisionComeBack();
    void everyControlHasAName();

private:
    struct Bench
    {
        InboxFixture inbox;
        QTemporaryDir config;
        QThreadPool pool;
        FixedClock clock{*parseIsoTime("2026-11-20T07:00:00Z")};
        TriageDesk desk{config.path().toStdString() + "/data", "UTC", clock, pool};
        FindingsPage page{config.path().toStdString(), config.path().toStdString(), pool, desk};

        Bench()
        {
            page.resize(1200, 700);
            page.show();
        }
        void show(const std::string &day, const std::vector<Finding> &findings)
        {
            const auto bundle = inbox.bundle(day, {summaryOf(Daemon::Lint, "web", findings)});
            desk.setBundle(bundle);
            page.setBundle(bundle);
            QTRY_COMPARE(page.findings().bundle(), bundle);
        }
        [[nodiscard]] FindingsView *table() const { return page.findChild<FindingsView *>(); }
        [[nodiscard]] QLineEdit *search() const { return page.findChild<QLineEdit *>(); }
        [[nodiscard]] bool shows(const QString &text) const
        {
            const auto labels = page.findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) {
                return label->isVisible() && label->text().contains(text) &&
                       label->textFormat() == Qt::PlainText;
            });
        }
    };
};

void TestFindingsPage::showsEvidenceOfTheCurrentFindingAsText()
{
    Bench bench;
    bench.show("2026-11-20", {told("a", Priority::P0, "<i>first</i>"), told("b", Priority::P1, "second")});
    bench.page.activate();
    QVERIFY(bench.shows(QStringLiteral("<i>first</i>")));
    QVERIFY(bench.shows(QStringLiteral("Why <b>this</b> matters.")));
    QVERIFY(bench.shows(QStringLiteral("/fix a")));
    // Viewers beyond the first come a few a turn of the event loop.
    QTRY_VERIFY(bench.page.findChild<QTreeWidget *>() != nullptr);
    auto texts = bench.page.findChildren<QPlainTextEdit *>();
    texts.removeIf([](const QPlainTextEdit *text) { return !text->isVisible(); });
    QCOMPARE(texts.size(), 3); // the line of a file, the text, the diff
    QCOMPARE(texts[1]->toPlainText(), QStringLiteral("line one <img src=x>"));
    QVERIFY(texts[2]->toPlainText().endsWith(QStringLiteral("-old\n+new")));
    const auto *tree = bench.page.findChild<QTreeWidget *>();
    QVERIFY(tree != nullptr && tree->isVisible());
    QCOMPARE(tree->topLevelItem(0)->child(0)->text(0), QStringLiteral("port"));
    QCOMPARE(tree->topLevelItem(0)->child(0)->text(1), QStringLiteral("22"));
    QTest::keyClick(bench.table(), Qt::Key_J);
    QVERIFY(bench.shows(QStringLiteral("second")));
}

void TestFindingsPage::searchNarrowsAndEscapeShowsAllAgain()
{
    Bench bench;
    bench.show("2026-11-20", {told("a", Priority::P0, "nginx down"), told("b", Priority::P1, "disk full")});
    bench.page.activate();
    QTest::keyClick(bench.table(), Qt::Key_Slash);
    QTRY_VERIFY(bench.search()->hasFocus());
    QTest::keyClicks(bench.search(), QStringLiteral("DISK"));
    QCOMPARE(bench.page.findings().rowCount(), 1);
    QVERIFY(bench.shows(QStringLiteral("1 hidden")));
    QTest::keyClick(bench.search(), Qt::Key_Escape);
    QCOMPARE(bench.page.findings().rowCount(), 2);
    QVERIFY(bench.search()->text().isEmpty());
}

void TestFindingsPage::chipsFilterByPriority()
{
    Bench bench;
    bench.show("2026-11-20", {told("a", Priority::P0, "x"), told("b", Priority::P1, "y")});
    for (QAbstractButton *chip : bench.page.findChildren<QAbstractButton *>()) {
        if (chip->text() == QLatin1String("P1"))
            chip->click();
    }
    QCOMPARE(bench.page.findings().rowCount(), 1);
    QCOMPARE(bench.page.shownFindings()->filter, std::string("P1"));
}

void TestFindingsPage::aRequestFiltersAndFindsItsRow()
{
    Bench bench;
    const auto bundle = bench.inbox.bundle(
        "2026-11-20",
        {summaryOf(Daemon::Lint, "web", {told("a", Priority::P0, "x"), told("b", Priority::P1, "y")}),
         summaryOf(Daemon::Gaps, "web", {told("c", Priority::P1, "z")})});
    const std::string id(bundle->findings()[bundle->keys()[0].daemon == Daemon::Lint ? 1 : 2].id);
    QVERIFY(bench.page.showFindings({"web", Daemon::Lint, id, {}})); // before the bundle is there
    bench.page.setBundle(bundle);
    QTRY_COMPARE(bench.page.findings().rowCount(), 2);
    QCOMPARE(bench.page.findings().finding(bench.table()->currentIndex().row()).id, std::string_view(id));
}

void TestFindingsPage::copiesTheSelection()
{
    Bench bench;
    bench.show("2026-11-20", {told("a", Priority::P0, "x"), told("b", Priority::P1, "y")});
    bench.page.activate();
    bench.table()->selectAll();
    QTest::keySequence(bench.table(), QKeySequence::Copy);
    const QStringList lines =
        QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith(QStringLiteral("P0\t")));
    for (QAction *action : bench.page.actions()) {
        if (action->text() == QLatin1String("Copy the command"))
            action->trigger();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("/fix a\n/fix b"));
}

void TestFindingsPage::currentFindingSurvivesANewBundle()
{
    Bench bench;
    bench.show("2026-11-20", {told("a", Priority::P1, "x"), told("b", Priority::P2, "stays")});
    bench.page.activate();
    QTest::keyClick(bench.table(), Qt::Key_J);
    bench.show("2026-11-21", {told("n", Priority::P0, "new"), told("a", Priority::P1, "x"),
                              told("b", Priority::P2, "stays, and worse")});
    QCOMPARE(bench.table()->currentIndex().row(), 2);
    QVERIFY(bench.shows(QStringLiteral("stays, and worse")));
}

void TestFindingsPage::columnsAreRemembered()
{
    Bench bench;
    auto *header = bench.table()->horizontalHeader();
    header->setSectionHidden(static_cast<int>(FindingsColumn::Surface), true);
    const SortKeys keys{{FindingsColumn::Host, Qt::DescendingOrder},
                        {FindingsColumn::Title, Qt::AscendingOrder}};
    qobject_cast<FindingsModel *>(bench.table()->model())->sortBy(keys);
    bench.page.hide(); // another page is turned to
    FindingsPage again(bench.config.path().toStdString(), {}, bench.pool, bench.desk);
    const auto *restored = again.findChild<FindingsView *>()->horizontalHeader();
    QVERIFY(restored->isSectionHidden(static_cast<int>(FindingsColumn::Surface)));
    QVERIFY(!restored->isSectionHidden(static_cast<int>(FindingsColumn::Host)));
    QCOMPARE(again.findings().sortKeys(), keys);
}

// A file from when there were seven columns: what it knows comes back, Decision stands where it stands at
// first.
void TestFindingsPage::columnsOfBeforeTheDecisionComeBack()
{
    const auto id = static_cast<int>(FindingsColumn::Id);
    const auto host = static_cast<int>(FindingsColumn::Host);
    const auto decision = static_cast<int>(FindingsColumn::Decision);
    QStandardItemModel seven(0, decision);
    QHeaderView old(Qt::Horizontal);
    old.setModel(&seven);
    old.setSectionHidden(id, true);
    old.resizeSection(host, 171);
    old.moveSection(old.visualIndex(host), 0);

    QTemporaryDir config;
    QFile file(config.filePath(QStringLiteral("findings-columns")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(old.saveState());
    file.close();

    Bench bench;
    const auto *fresh = bench.table()->horizontalHeader();
    FindingsPage again(config.path().toStdString(), {}, bench.pool, bench.desk);
    const auto *restored = again.findChild<FindingsView *>()->horizontalHeader();
    QCOMPARE(restored->count(), findingsColumnCount);
    QVERIFY(restored->isSectionHidden(id));
    QCOMPARE(restored->visualIndex(host), 0);
    QCOMPARE(restored->sectionSize(host), 171);
    QVERIFY(!restored->isSectionHidden(decision));
    QCOMPARE(restored->visualIndex(decision), fresh->visualIndex(decision));
    QCOMPARE(restored->sectionSize(decision), fresh->sectionSize(decision));
}

void TestFindingsPage::everyControlHasAName()
{
    Bench bench;
    bench.show("2026-11-20", {told("a", Priority::P0, "x")});
    bench.page.activate();
    QCOMPARE(namelessControls(bench.page), QStringList());
}

QTEST_MAIN(TestFindingsPage)
#include "test_findingspage.moc"
