// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/decisionstore.h"
#include "tests/ui/inboxfixture.h"
#include "tests/ui/namedcontrols.h"
#include "tests/ui/windowbench.h"
#include "ui/pages/findingspage.h"
#include "ui/triage/decisiondialog.h"
#include "ui/triage/ledgerdialog.h"
#include "ui/triage/toast.h"
#include "ui/widgets/evidence/findinghistoryview.h"
#include "ui/widgets/findingsview.h"
#include "ui/widgets/viewsbutton.h"

#include <QAccessible>
#include <QComboBox>
#include <QDateEdit>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace prism;
using namespace prism::test;

namespace {

const std::string day = "2026-11-20";

struct Bench
{
    InboxFixture inbox;
    QTemporaryDir data;
    QThreadPool pool;
    FixedClock clock{*parseIsoTime(day + "T07:00:00Z")};
    TriageDesk desk{data.path().toStdString() + "/data", "UTC", clock, pool};
    FindingsPage page{data.path().toStdString(), data.path().toStdString() + "/data", pool, desk};

    Bench()
    {
        pool.setMaxThreadCount(1);
        page.resize(1200, 700);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("shortcuts reach an active window only");
    }
    ~Bench() { pool.waitForDone(); }
    Bench(const Bench &) = delete;
    Bench &operator=(const Bench &) = delete;

    /// Findings "a", "b" ... of falling priority on web, and "a" on db.
    bool show(const std::string &ofDay = day, Priority first = Priority::P0)
    {
        const auto bundle = inbox.bundle(
            ofDay,
            {summaryOf(Daemon::Lint, "web",
                       {shownFinding("lint:links:a", first, "A"),
                        shownFinding("lint:links:b", Priority::P1, "B"),
                        shownFinding("lint:mode:c", Priority::P2, "C")}),
             summaryOf(Daemon::Lint, "db", {shownFinding("lint:links:b", Priority::P3, "B of db")})},
            {"web", "db"});
        desk.setBundle(bundle);
        page.setBundle(bundle);
        return QTest::qWaitFor([&] {
            return page.findings().bundle() == bundle && desk.snapshot() && desk.snapshot()->bundle == bundle;
        });
    }
    /// Presses a key in the table and waits for the desk.
    bool press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QSignalSpy answered(&desk, &TriageDesk::finished);
        QTest::keyClick(table(), key, modifiers);
        return !answered.isEmpty() || answered.wait();
    }
    void choose(int row) const
    {
        table()->setFocus();
        table()->setCurrentIndex(page.findings().index(row, 0));
    }
    [[nodiscard]] FindingsView *table() const { return page.findChild<FindingsView *>(); }
    [[nodiscard]] Toast *toast() const { return page.findChild<Toast *>(); }
    [[nodiscard]] DecisionDialog *dialog() const { return page.findChild<DecisionDialog *>(); }
    /// "A B C": the titles in sight.
    [[nodiscard]] QString titles() const
    {
        QStringList out;
        for (int row = 0; row < page.findings().rowCount(); ++row)
            out << QString::fromUtf8(page.findings().finding(row).title.data(),
                                     static_cast<qsizetype>(page.findings().finding(row).title.size()));
        return out.join(QLatin1Char(' '));
    }
    [[nodiscard]] QString current() const
    {
        return titles().section(QLatin1Char(' '), table()->currentIndex().row(),
                                table()->currentIndex().row());
    }
    [[nodiscard]] std::size_t inForce() const
    {
        const auto book = readDecisions(data.path().toStdString() + "/data");
        return book ? book->inForce().size() : 0;
    }
};

/// Opens the menu of views and chooses an entry.
void chooseView(ViewsButton &views, const QString &text)
{
    Q_EMIT views.menu()->aboutToShow();
    for (QAction *action : views.menu()->actions()) {
        if (action->text().remove(QLatin1Char('&')) == text) {
            action->trigger();
            return;
        }
    }
    qFatal("no view %s", qPrintable(text));
}

} // namespace

class TestTriage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyDecidesAndTheCursorStays()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.choose(0);
        QVERIFY(bench.press(Qt::Key_A));
        QCOMPARE(bench.titles(), QStringLiteral("B C B of db"));
        QCOMPARE(bench.current(), QStringLiteral("B"));
        QVERIFY(bench.press(Qt::Key_S));
        QCOMPARE(bench.current(), QStringLiteral("C"));
        QCOMPARE(bench.inForce(), std::size_t{2});
    }

    void whatIsDecidedIsCountedAndCanBeSeen()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.choose(0);
        QVERIFY(bench.press(Qt::Key_S));
        QAbstractButton *chip = buttonWith(bench.page, QStringLiteral("1 decided: 1 skipped"));
        QVERIFY(chip != nullptr);
        chip->click();
        QCOMPARE(bench.titles(), QStringLiteral("A B C B of db"));
        bench.choose(0);
        QVERIFY(says(bench.page, QStringLiteral("Skipped until")));
    }

    void undoBringsTheRowBack_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::newRow("U") << int(Qt::Key_U) << int(Qt::NoModifier);
        QTest::newRow("Ctrl+Z") << int(Qt::Key_Z) << int(Qt::ControlModifier);
    }
    void undoBringsTheRowBack()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        Bench bench;
        QVERIFY(bench.show());
        bench.choose(0);
        QVERIFY(bench.press(Qt::Key_A));
        QVERIFY(bench.press(static_cast<Qt::Key>(key), Qt::KeyboardModifiers(modifiers)));
        QCOMPARE(bench.titles(), QStringLiteral("A B C B of db"));
        QCOMPARE(bench.inForce(), std::size_t{0});
    }

    void theToastUndoes()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.choose(0);
        QVERIFY(bench.press(Qt::Key_S));
        QVERIFY(bench.toast()->isVisible());
        QVERIFY(says(*bench.toast(), QStringLiteral("Skipped: 1 finding")));
        QSignalSpy answered(&bench.desk, &TriageDesk::finished);
        bench.toast()->findChild<QToolButton *>()->click();
        QVERIFY(answered.wait());
        QCOMPARE(bench.titles(), QStringLiteral("A B C B of db"));
    }

    // A screen reader finds it beside the table, with what it says and its button.
    void theToastIsANotificationInTheAccessibleTree()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.choose(0);
        QVERIFY(bench.press(Qt::Key_S));
        QAccessibleInterface *around = QAccessible::queryAccessibleInterface(bench.toast()->parentWidget());
        QAccessibleInterface *toast = nullptr;
        for (int i = 0; i < around->childCount(); ++i) {
            if (around->child(i)->object() == bench.toast())
                toast = around->child(i);
        }
        QVERIFY(toast != nullptr);
        QCOMPARE(toast->role(), QAccessible::Notification);
        QVERIFY(toast->text(QAccessible::Name).contains(QStringLiteral("Skipped: 1 finding")));
        QCOMPARE(toast->childCount(), 2);
        QCOMPARE(toast->child(1)->text(QAccessible::Name), QStringLiteral("Undo this decision"));
    }

    void aSelectionIsDecidedAtOnceAndTheButtonCarriesItsNumber()
    {
        Bench bench;
        QVERIFY(bench.show());
        QAbstractButton *none = buttonWith(bench.page, QStringLiteral("Approve"));
        QVERIFY(none != nullptr && !none->isEnabled());
        bench.choose(0);
        QTest::keyClick(bench.table(), Qt::Key_Down, Qt::ShiftModifier);
        QAbstractButton *approve = buttonWith(bench.page, QStringLiteral("Approve 2"));
        QVERIFY(approve != nullptr && approve->isEnabled());
        QSignalSpy answered(&bench.desk, &TriageDesk::finished);
        approve->click();
        QVERIFY(answered.wait());
        QCOMPARE(bench.titles(), QStringLiteral("C B of db"));
    }

    void deferringIsTwoKeys()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.choose(0);
        QTest::keyClick(bench.table(), Qt::Key_D);
        QVERIFY(bench.dialog() != nullptr);
        QCOMPARE(bench.dialog()->findChild<QDateEdit *>()->date(), QDate(2026, 11, 27));
        QTRY_VERIFY(buttonWith(*bench.dialog(), QStringLiteral("Defer 1")) != nullptr);
        QVERIFY(buttonWith(*bench.dialog(), QStringLiteral("Defer 1"))->isEnabled());
        QSignalSpy answered(&bench.desk, &TriageDesk::finished);
        QTest::keyClick(bench.dialog(), Qt::Key_Return);
        QVERIFY(answered.wait());
        QCOMPARE(bench.titles(), QStringLiteral("B C B of db"));
    }

    void theColumnSaysWhatStandsAndSorts()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.choose(1);
        QVERIFY(bench.press(Qt::Key_S));
        QAbstractButton *chip = buttonWith(bench.page, QStringLiteral("1 decided: 1 skipped"));
        QVERIFY(chip != nullptr);
        chip->click();
        QAbstractItemModel *model = bench.table()->model();
        constexpr int decision = static_cast<int>(FindingsColumn::Decision);
        model->sort(decision, Qt::DescendingOrder);
        QTRY_COMPARE(bench.titles(), QStringLiteral("B A C B of db"));
        QVERIFY(model->index(0, decision).data().toString().startsWith(QStringLiteral("Skipped until ")));
        QCOMPARE(model->index(1, decision).data().toString(), QString());
        model->sort(decision, Qt::AscendingOrder);
        QTRY_COMPARE(bench.titles(), QStringLiteral("A C B of db B"));
    }

    void theHistoryListsWhatWasDecided()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.choose(0);
        QVERIFY(bench.press(Qt::Key_S));
        QVERIFY(bench.press(Qt::Key_U));
        QCOMPARE(bench.titles(), QStringLiteral("A B C B of db"));
        bench.choose(0);
        auto *list = bench.page.findChild<FindingHistoryView *>()->findChild<QListWidget *>();
        QTRY_VERIFY(list->count() >= 2);
        QVERIFY(list->item(0)->text().contains(QStringLiteral("taken back by")));
        QVERIFY(list->item(1)->text().contains(QStringLiteral("Skipped until")));
    }

    void theOperatorsDefaultsFillTheDialogIn()
    {
        Bench bench;
        bench.desk.setDefaults({3, 40, 180, "ops"});
        QVERIFY(bench.show());
        bench.choose(0);
        QTest::keyClick(bench.table(), Qt::Key_D);
        QVERIFY(bench.dialog() != nullptr);
        QCOMPARE(bench.dialog()->findChild<QDateEdit *>()->date(), QDate(2026, 11, 23));
        delete bench.dialog();
        QTest::keyClick(bench.table(), Qt::Key_X);
        QVERIFY(bench.dialog() != nullptr);
        QCOMPARE(bench.dialog()->findChild<QDateEdit *>()->date(), QDate(2026, 12, 30));
        const auto fields = bench.dialog()->findChildren<QLineEdit *>();
        QVERIFY(std::ranges::any_of(
            fields, [](const QLineEdit *field) { return field->text() == QStringLiteral("ops"); }));
    }

    void everyJobIsAnsweredHoweverFastTheyCome()
    {
        Bench bench;
        QVERIFY(bench.show());
        QSignalSpy answered(&bench.desk, &TriageDesk::finished);
        TriageRequest first;
        first.findings = {0};
        bench.desk.decide(first);
        bench.pool.waitForDone(); // its work has ended, its answer is on the way
        TriageRequest second;
        second.findings = {1};
        bench.desk.decide(second);
        QTRY_COMPARE(answered.size(), 2);
        QCOMPARE(bench.inForce(), std::size_t{2});
    }

    void aDecisionMadeElsewhereShowsByItself()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.choose(0);
        QVERIFY(bench.press(Qt::Key_A)); // so that there is a ledger
        const auto &snapshot = *bench.desk.snapshot();
        TriageRequest request;
        request.kind = DecisionKind::Skip;
        request.findings = {2};
        const TriagePlan plan = planTriage(*snapshot.bundle, snapshot.view, request, bench.clock.now(), day);
        QSignalSpy changed(&bench.desk, &TriageDesk::changed);
        {
            const auto store = DecisionStore::open(bench.data.path().toStdString() + "/data");
            QVERIFY(store && (*store)->add(plan.decisions));
        }
        QTRY_COMPARE(bench.desk.snapshot()->book.inForce().size(), std::size_t{2});
        QTRY_COMPARE(bench.page.findings().rowCount(), 2);
        QVERIFY(!changed.wait(600)); // and what it reads itself is no news
    }

    void anAcceptanceIsCheckedBesideTheFields()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.choose(0);
        QTest::keyClick(bench.table(), Qt::Key_X);
        QVERIFY(bench.dialog() != nullptr);
        QVERIFY(says(*bench.dialog(), QStringLiteral("Say why.")));
        QTRY_VERIFY(says(*bench.dialog(), QStringLiteral("Covers 1 finding(s) today")));
        QAbstractButton *ok = buttonWith(*bench.dialog(), QStringLiteral("Accept risk 1"));
        QVERIFY(ok != nullptr && !ok->isEnabled());
        const auto fields = bench.dialog()->findChildren<QLineEdit *>();
        for (QLineEdit *field : fields) {
            if (field->accessibleName() == QStringLiteral("Reason"))
                field->setText(QStringLiteral("lab only"));
        }
        QVERIFY(!says(*bench.dialog(), QStringLiteral("Say why.")));
        QTRY_VERIFY(ok->isEnabled());
    }

    void thePreviewFollowsTheReach()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.choose(1);
        QTest::keyClick(bench.table(), Qt::Key_F);
        auto *reach = bench.dialog()->findChild<QComboBox *>();
        QTRY_VERIFY(says(*bench.dialog(), QStringLiteral("Covers 1 finding(s) today on 1 host(s).")));
        reach->setCurrentIndex(reach->findData(static_cast<int>(DecisionReach::AllHosts)));
        QTRY_VERIFY(says(*bench.dialog(), QStringLiteral("Covers 2 finding(s) today on 2 host(s).")));
        reach->setCurrentIndex(reach->findData(static_cast<int>(DecisionReach::Rule)));
        QTRY_VERIFY(says(*bench.dialog(), QStringLiteral("Covers 3 finding(s) today on 2 host(s).")));
        reach->setCurrentIndex(reach->findData(static_cast<int>(DecisionReach::TheseHosts)));
        QVERIFY(says(*bench.dialog(), QStringLiteral("Choose at least one host.")));
        bench.dialog()->findChild<QListWidget *>()->item(1)->setCheckState(Qt::Checked);
        QTRY_VERIFY(says(*bench.dialog(), QStringLiteral("Covers 1 finding(s) today on 1 host(s).")));
    }

    void aDecisionThatBrokeSaysWhy()
    {
        Bench bench;
        QVERIFY(bench.show("2026-11-19", Priority::P2));
        bench.choose(0);
        while (bench.current() != QStringLiteral("A"))
            QTest::keyClick(bench.table(), Qt::Key_J);
        QVERIFY(bench.press(Qt::Key_A));
        QVERIFY(bench.show(day, Priority::P0));
        QTRY_VERIFY(bench.titles().contains(QLatin1Char('A')));
        bench.choose(0);
        QVERIFY(says(bench.page, QStringLiteral("Back: Approved, now P0, was P2.")));
    }

    void theLedgerTakesBackOneOrAWholeDay()
    {
        Bench bench;
        QVERIFY(bench.show());
        for (const Qt::Key key : {Qt::Key_A, Qt::Key_S}) {
            bench.choose(0);
            QVERIFY(bench.press(key));
        }
        QTest::keyClick(bench.table(), Qt::Key_D, Qt::ShiftModifier);
        auto *ledger = bench.page.findChild<LedgerDialog *>();
        QVERIFY(ledger != nullptr && QTest::qWaitForWindowExposed(ledger));
        auto *table = ledger->findChild<QTableView *>();
        QCOMPARE(table->model()->rowCount(), 2);
        table->setCurrentIndex(table->model()->index(0, 0));
        QSignalSpy answered(&bench.desk, &TriageDesk::finished);
        buttonWith(*ledger, QStringLiteral("Take back 1"))->click();
        QVERIFY(answered.wait());
        QCOMPARE(table->model()->rowCount(), 1);
        table->setCurrentIndex(table->model()->index(0, 0));
        for (QAbstractButton *button : ledger->findChildren<QAbstractButton *>()) {
            if (button->text().startsWith(QStringLiteral("Take back all of")))
                button->click();
        }
        QVERIFY(answered.wait());
        QCOMPARE(bench.inForce(), std::size_t{0});
    }

    void anotherBundleKeepsWhatIsDecided()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.choose(2);
        QVERIFY(bench.press(Qt::Key_A));
        QVERIFY(bench.show("2026-11-21"));
        QTRY_COMPARE(bench.titles(), QStringLiteral("A B B of db"));
    }

    void aSavedViewShowsItsFindings()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.choose(0);
        QVERIFY(bench.press(Qt::Key_S));
        auto *views = bench.page.findChild<ViewsButton *>();
        chooseView(*views, QStringLiteral("hidden"));
        QCOMPARE(bench.titles(), QStringLiteral("A"));
        chooseView(*views, QStringLiteral("morning"));
        QCOMPARE(bench.titles(), QStringLiteral("B C B of db"));
        QTest::keyClick(bench.table(), Qt::Key_Escape);
        QCOMPARE(bench.titles(), QStringLiteral("B C B of db"));
    }

    void whatIsShownIsSavedAndComesBack()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.page.showFindings({"web", Daemon::Lint, {}, "mode"});
        QCOMPARE(bench.titles(), QStringLiteral("C"));
        auto *views = bench.page.findChild<ViewsButton *>();
        chooseView(*views, QStringLiteral("Save this view..."));
        auto *name = views->findChild<QInputDialog *>();
        QVERIFY(name != nullptr);
        name->setTextValue(QStringLiteral("modes"));
        name->accept();
        QTest::keyClick(bench.table(), Qt::Key_Escape);
        QCOMPARE(bench.titles(), QStringLiteral("A B C B of db"));
        chooseView(*views, QStringLiteral("modes"));
        QCOMPARE(bench.titles(), QStringLiteral("C"));
        const auto saved = readViews(bench.data.path().toStdString());
        QVERIFY(saved && saved->back().name == "modes");
        QVERIFY(saved->back().query.starts_with("host:web daemon:lint"));
    }

    void aViewOfManyHostsAndARuleIsAChip()
    {
        Bench bench;
        QVERIFY(bench.show());
        QVERIFY(
            bool(saveView(bench.data.path().toStdString(), {"links", "host:w* rule:lint:links", {}, {}})));
        chooseView(*bench.page.findChild<ViewsButton *>(), QStringLiteral("links"));
        QCOMPARE(bench.titles(), QStringLiteral("A B"));
        QAbstractButton *chip = buttonWith(bench.page, QString::fromUtf8("host:w* rule:lint:links \u00d7"));
        QVERIFY(chip != nullptr);
        chip->click();
        QCOMPARE(bench.titles(), QStringLiteral("A B C B of db"));
    }

    void everyControlOfTheDialogsHasAName()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.choose(0);
        for (const Qt::Key key : {Qt::Key_D, Qt::Key_X, Qt::Key_F}) {
            QTest::keyClick(bench.table(), key);
            QVERIFY(bench.dialog() != nullptr);
            QCOMPARE(namelessControls(*bench.dialog()).join(QLatin1Char(' ')), QString());
            delete bench.dialog();
        }
        QTest::keyClick(bench.table(), Qt::Key_D, Qt::ShiftModifier);
        QCOMPARE(namelessControls(*bench.page.findChild<LedgerDialog *>()), QStringList());
    }
};

QTEST_MAIN(TestTriage)
#include "test_triage.moc"
