// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/atomicfile.h"
#include "tests/ui/inboxfixture.h"
#include "tests/ui/namedcontrols.h"
#include "tests/ui/targetsbench.h"
#include "ui/dialogs/localinstall.h"
#include "ui/widgets/scrollaccess.h"
#include "ui/widgets/targeteditor.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>

using namespace prism;
using namespace prism::test;

class TestTargetsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<TargetsBench>(); }
    void saysWhatToDoWithoutTargets();
    void savesANewTargetFromAHostAndAFolder();
    void howItIsGatheredIsChosen();
    void saysBelowTheFieldWhatIsWrong();
    void renamesATargetAndKeepsItTheDefault();
    void refusesANameThatIsTaken();
    void removesATargetOnlyWhenAsked();
    void asksBeforeAnotherTargetIsEdited();
    void staysWithEditsThatCannotBeSaved();
    void asksBeforeThePageOrTheWindowIsLeft();
    void savesServicesAndKeepsWhatItDoesNotKnow();
    void saysBelowAServiceWhatIsWrong();
    void showsWhoAnswers();
    void enablesNoVerbWithoutASelection();
    void provesABackupAfterItsPlan();
    void backsUpWithoutATarget();
    void installsTheStackOfAFolderHere();
    void hasANameForEveryControl();
    void keepsTheChildrenOfAFormThatIsTurnedAway();

private:
    [[nodiscard]] std::unique_ptr<TargetsPage> open() const
    {
        auto page = std::make_unique<TargetsPage>(m_bench->places, m_bench->calls, morning);
        page->resize(1000, 700);
        page->show();
        return page;
    }
    [[nodiscard]] std::unique_ptr<TargetsPage> openWith(const std::vector<std::string> &names) const
    {
        m_bench->add(names);
        auto page = open();
        const int count = static_cast<int>(names.size());
        [&] {
            QTRY_COMPARE(page->targets().rowCount(), count);
        }();
        return page;
    }
    static void answer(const char *button)
    {
        QMessageBox *box = nullptr;
        QTRY_VERIFY((box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) != nullptr);
        press(*box, button);
    }

    std::unique_ptr<TargetsBench> m_bench;
};

void TestTargetsPage::saysWhatToDoWithoutTargets()
{
    const auto page = open();
    QTRY_VERIFY(says(*page, QStringLiteral("No target yet")));
    press(*page, "Add a target");
    QVERIFY(says(*page, QStringLiteral("New target")));
}

void TestTargetsPage::savesANewTargetFromAHostAndAFolder()
{
    const auto page = open();
    press(*page, "Add a target");
    type(*page, "ssh.target", "ann@web.lan");
    type(*page, "remote.repo_dir", "/srv/stack");
    press(*page, "Save");
    QTRY_COMPARE(page->targets().rowCount(), 1);
    const Registry registry = m_bench->registry();
    const Target *saved = registry.find("web");
    QVERIFY(saved != nullptr);
    QCOMPARE(saved->backendUrl, std::string("http://web.lan:41765"));
    QCOMPARE(saved->sshKey, std::string("~/.ssh/id_ed25519"));
    QVERIFY(says(*page, QStringLiteral("Saved.")));
}

void TestTargetsPage::howItIsGatheredIsChosen()
{
    const auto page = openWith({"web"});
    choose(*page, {0});
    auto *way = page->findChild<QComboBox *>(QStringLiteral("audit"));
    const auto gather = [&](const char *text) {
        way->setFocus();
        const int at = way->findText(QString::fromLatin1(text));
        QVERIFY(at >= 0);
        way->setCurrentIndex(at);
        Q_EMIT way->activated(at); // as the keys and the mouse do
    };
    QTRY_COMPARE(way->currentText(), QStringLiteral("Not gathered"));
    gather("Fetched, as its own timer made it");
    type(*page, "audit.deadline_s", "many");
    press(*page, "Save");
    QVERIFY(says(*page, QStringLiteral("Nothing was saved.")));
    type(*page, "audit.deadline_s", "90");
    press(*page, "Save");
    QTRY_COMPARE(m_bench->registry().find("web")->auditing.deadlineSeconds, 90);
    QVERIFY(m_bench->registry().find("web")->audit && m_bench->registry().find("web")->isCopied());
    QTRY_VERIFY(says(*page, QStringLiteral("Saved.")));
    gather("Run there, and fetched");
    press(*page, "Save");
    QTRY_VERIFY(!m_bench->registry().find("web")->isCopied());
    QTRY_VERIFY(says(*page, QStringLiteral("Saved.")));
    gather("Not gathered");
    press(*page, "Save");
    QTRY_VERIFY(!m_bench->registry().find("web")->audit);
}

void TestTargetsPage::saysBelowTheFieldWhatIsWrong()
{
    const auto page = open();
    press(*page, "Add a target");
    type(*page, "ssh.target", "-oProxyCommand=x");
    press(*page, "Save");
    QVERIFY(says(*page, QStringLiteral("Not right: write user@host")));
    QVERIFY(says(*page, QStringLiteral("Nothing was saved.")));
    QVERIFY(m_bench->registry().targets().empty());
}

void TestTargetsPage::renamesATargetAndKeepsItTheDefault()
{
    m_bench->add({"web", "db"});
    QVERIFY(editRegistry(m_bench->places.registryFile, [](Registry &r) { return r.setDefault("web"); }));
    const auto page = open();
    QTRY_COMPARE(page->targets().rowCount(), 2);
    choose(*page, {0});
    type(*page, "name", "edge");
    press(*page, "Save");
    QTRY_VERIFY(m_bench->registry().find("edge") != nullptr);
    QVERIFY(m_bench->registry().find("web") == nullptr);
    QCOMPARE(m_bench->registry().defaultTarget(), std::string("edge"));
}

void TestTargetsPage::refusesANameThatIsTaken()
{
    const auto page = openWith({"web", "db"});
    choose(*page, {0});
    type(*page, "name", "db");
    press(*page, "Save");
    QTRY_VERIFY(says(*page, QStringLiteral("a target of that name is in the registry already")));
    QVERIFY(m_bench->registry().find("web") != nullptr);
}

void TestTargetsPage::removesATargetOnlyWhenAsked()
{
    const auto page = openWith({"web", "db"});
    choose(*page, {0});
    press(*page, "Remove...");
    answer("Keep it");
    QCOMPARE(m_bench->registry().targets().size(), std::size_t{2});
    press(*page, "Remove...");
    answer("Remove");
    QTRY_COMPARE(page->targets().rowCount(), 1);
    QVERIFY(m_bench->registry().find("web") == nullptr);
}

void TestTargetsPage::asksBeforeAnotherTargetIsEdited()
{
    const auto page = openWith({"web", "db"});
    const auto *folder = page->findChild<QLineEdit *>(QStringLiteral("remote.repo_dir"));
    const auto *name = page->findChild<QLineEdit *>(QStringLiteral("name"));
    choose(*page, {0});
    type(*page, "remote.repo_dir", "/srv/other");
    choose(*page, {1});
    answer("Cancel");
    QCOMPARE(folder->text(), QStringLiteral("/srv/other"));
    QVERIFY(page->findChild<QTreeView *>()->selectionModel()->isRowSelected(0));
    choose(*page, {1});
    answer("Save");
    QTRY_COMPARE(name->text(), QStringLiteral("db"));
    QCOMPARE(m_bench->registry().find("web")->repoDir, std::string("/srv/other"));
    type(*page, "remote.repo_dir", "/srv/third");
    choose(*page, {0});
    answer("Discard");
    QTRY_COMPARE(name->text(), QStringLiteral("web"));
    QCOMPARE(m_bench->registry().find("db")->repoDir, std::string("/srv/stack"));
}

void TestTargetsPage::staysWithEditsThatCannotBeSaved()
{
    const auto page = openWith({"web", "db"});
    choose(*page, {0});
    type(*page, "remote.repo_dir", "relative");
    choose(*page, {1});
    answer("Save");
    QVERIFY(says(*page, QStringLiteral("Nothing was saved.")));
    QCOMPARE(page->findChild<QLineEdit *>(QStringLiteral("name"))->text(), QStringLiteral("web"));
    QVERIFY(page->findChild<QTreeView *>()->selectionModel()->isRowSelected(0));
    QCOMPARE(m_bench->registry().find("web")->repoDir, std::string("/srv/stack"));
}

void TestTargetsPage::asksBeforeThePageOrTheWindowIsLeft()
{
    m_bench->add({"web"});
    InboxFixture inbox;
    TargetsPage *page = nullptr;
    const PageEntry entry{QStringLiteral("targets"), [] { return QStringLiteral("Targets"); },
                          PageIcon::Targets,
                          [this, &page](const PageServices &, QWidget *parent) -> Page * {
                              page = new TargetsPage(m_bench->places, m_bench->calls, morning, parent);
                              return page;
                          }};
    MainWindow window(settingsOf(inbox), morning, nothingToDo, {entry});
    QVERIFY(showActive(window));
    window.showPage(QStringLiteral("targets"));
    QTRY_COMPARE(page->targets().rowCount(), 1);
    choose(*page, {0});
    type(*page, "remote.repo_dir", "/srv/other");
    window.showPage(QStringLiteral("today"));
    QVERIFY(page->isVisible());
    answer("Cancel");
    QVERIFY(page->isVisible());
    window.close();
    QVERIFY(window.isVisible());
    answer("Cancel");
    QVERIFY(window.isVisible());
    window.showPage(QStringLiteral("today"));
    answer("Discard");
    QTRY_VERIFY(window.page().isVisible());
    window.showPage(QStringLiteral("targets"));
    type(*page, "remote.repo_dir", "/srv/saved");
    window.close();
    answer("Save");
    QTRY_VERIFY(!window.isVisible());
    QCOMPARE(m_bench->registry().find("web")->repoDir, std::string("/srv/saved"));
}

void TestTargetsPage::savesServicesAndKeepsWhatItDoesNotKnow()
{
    QVERIFY(QDir().mkpath(m_bench->file(".prism")));
    QVERIFY(writeFileAtomically(
        m_bench->places.registryFile,
        R"({"version":1,"targets":{"web":{"mode":"lan","ssh":{"target":"ann@127.0.0.1","port":1,"key":"~/.ssh/k"},)"
        R"("remote":{"repo_dir":"/srv/stack"},"backend_url":"http://127.0.0.1:1",)"
        R"("services":[{"name":"api","port":80,"owner":"ann"}]}}})"));
    const auto page = open();
    QTRY_COMPARE(page->targets().rowCount(), 1);
    choose(*page, {0});
    press(*page, "More fields");
    type(*page, "service.port", "8080");
    press(*page, "Add service");
    const auto names = page->findChildren<QLineEdit *>(QStringLiteral("service.name"));
    QCOMPARE(names.size(), 2);
    QVERIFY(names.last()->hasFocus());
    QTest::keyClick(names.last(), Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Remove service api"));
    QTest::keyClicks(names.last(), QStringLiteral("db"));
    press(*page, "Save");
    QTRY_COMPARE(m_bench->registry().find("web")->services.size(), std::size_t{2});
    const std::vector<TargetService> services = m_bench->registry().find("web")->services;
    QCOMPARE(services[0].port, 8080);
    QCOMPARE(services[1].name, std::string("db"));
    QVERIFY(readFile(m_bench->places.registryFile)->find(R"("owner": "ann")") != std::string::npos ||
            readFile(m_bench->places.registryFile)->find(R"("owner":"ann")") != std::string::npos);
}

void TestTargetsPage::saysBelowAServiceWhatIsWrong()
{
    const auto page = openWith({"web"});
    choose(*page, {0});
    press(*page, "More fields");
    press(*page, "Add service");
    type(*page, "service.name", "api");
    type(*page, "service.port", "70000");
    QVERIFY(!says(*page, QStringLiteral("give a number from 1 to 65535")));
    press(*page, "Save");
    QVERIFY(says(*page, QStringLiteral("Not right, port: give a number from 1 to 65535")));
    QVERIFY(page->findChild<QLineEdit *>(QStringLiteral("service.port"))->hasFocus());
    QVERIFY(m_bench->registry().find("web")->services.empty());
    type(*page, "service.port", "443");
    QVERIFY(!says(*page, QStringLiteral("Not right")));
    QCOMPARE(namelessControls(*page), QStringList());
}

void TestTargetsPage::showsWhoAnswers()
{
    const auto page = openWith({"web"});
    const QModelIndex cell = page->targets().index(0, TargetsModel::Reachable);
    QTRY_COMPARE_WITH_TIMEOUT(cell.data().toString(), QStringLiteral("no"), 15000);
    QVERIFY(cell.data(TargetsModel::GlyphRole).isValid());
}

void TestTargetsPage::enablesNoVerbWithoutASelection()
{
    const auto page = openWith({"a", "b", "c"});
    QVERIFY(page->findChild<QTreeView *>()->selectionModel()->selectedRows().isEmpty());
    QVERIFY(!buttonWith(*page, QStringLiteral("Upgrade 0"))->isEnabled());
    choose(*page, {0, 1, 2});
    QVERIFY(buttonWith(*page, QStringLiteral("Upgrade 3"))->isEnabled());
    QVERIFY(!buttonWith(*page, QStringLiteral("Clone database of 3"))->isEnabled());
    choose(*page, {});
    QVERIFY(!buttonWith(*page, QStringLiteral("Upgrade 0"))->isEnabled());
}

void TestTargetsPage::provesABackupAfterItsPlan()
{
    m_bench->calls.verbs = sshTargetVerbs(m_bench->places, {}, morning);
    const auto page = openWith({"db", "web"});
    const QModelIndex cell = page->targets().index(1, TargetsModel::Proven);
    QCOMPARE(cell.data().toString(), QStringLiteral("never proven"));
    press(*page, "Back up");
    QTRY_VERIFY(!page->runs().isBusy());
    QVERIFY(
        page->findChild<QPlainTextEdit *>()->toPlainText().contains(QStringLiteral("compare every file")));
    QVERIFY(!fileExists(m_bench->places.dataDirectory + "/backups"));
    press(*page, "Apply to 1");
    QTRY_VERIFY(says(*page, QStringLiteral("Last proven backup: 20")));
    QVERIFY(cell.data().toString() != QStringLiteral("never proven"));
    QVERIFY(cell.data().toString() != QStringLiteral("not known"));
    m_bench->add({"zoo"}); // younger than the archive
    page->reload();
    QTRY_COMPARE(page->targets().rowCount(), 3);
    QCOMPARE(page->targets().index(2, TargetsModel::Proven).data().toString(),
             QStringLiteral("never proven"));
}

void TestTargetsPage::backsUpWithoutATarget()
{
    m_bench->calls.verbs = sshTargetVerbs(m_bench->places, {}, morning);
    const auto page = open();
    QTRY_VERIFY(says(*page, QStringLiteral("No target yet")));
    page->findChild<QCheckBox *>(QStringLiteral("prove"))->setChecked(false);
    press(*page, "Back up");
    QTRY_VERIFY(!page->runs().isBusy());
    press(*page, "Apply to 1");
    QTRY_COMPARE(page->runs().count(TargetRun::State::Done), 1);
    QVERIFY(says(*page, QStringLiteral("No backup was proven yet")));
    press(*page, "Copy as command");
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("prism backup --apply ")));
    press(*page, "Close");
    QVERIFY(says(*page, QStringLiteral("No target yet")));
}

void TestTargetsPage::installsTheStackOfAFolderHere()
{
    const auto page = open();
    press(*page, "Install local...");
    auto *dialog = page->findChild<LocalInstall *>();
    QVERIFY(dialog != nullptr);
    type(*dialog, "source", "stack");
    press(*dialog, "Show the plan");
    QVERIFY(says(*dialog, QStringLiteral("Not right: give the folder of the compose project")));
    QVERIFY(page->runs().runs().empty());
    type(*dialog, "source", "/srv/stack");
    type(*dialog, "health_url", "http://127.0.0.1:8080/");
    press(*dialog, "Show the plan");
    QTRY_COMPARE(page->runs().count(TargetRun::State::Planned), 1);
    press(*page, "Copy as command");
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY2(command.startsWith(QStringLiteral("prism install-local --source /srv/stack --health-url "
                                               "http://127.0.0.1:8080/ --apply ")),
             qPrintable(command));
}

void TestTargetsPage::hasANameForEveryControl()
{
    const auto page = openWith({"web"});
    choose(*page, {0});
    QCOMPARE(namelessControls(*page), QStringList());
}

// Who counted them while its scroll bar was in sight may ask for the last one after that.
void TestTargetsPage::keepsTheChildrenOfAFormThatIsTurnedAway()
{
    installScrollAccess();
    const auto page = openWith({"web"});
    page->resize(1000, 400);
    choose(*page, {0});
    auto *form = qobject_cast<QScrollArea *>(page->findChild<TargetEditor *>()->parent()->parent());
    QVERIFY(form != nullptr);
    QTRY_VERIFY(form->verticalScrollBar()->isVisible());
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(form);
    const int children = accessible->childCount();
    press(*page, "Upgrade 1");
    QVERIFY(!form->isVisible());
    QCOMPARE(accessible->childCount(), children);
    QVERIFY(accessible->child(children - 1) != nullptr);
    QCOMPARE(accessible->child(children), nullptr);
}

QTEST_MAIN(TestTargetsPage)
#include "test_targetspage.moc"
