// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/namedcontrols.h"
#include "tests/ui/targetsbench.h"

using namespace prism;
using namespace prism::test;

class TestTargetsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<TargetsBench>(); }
    void saysWhatToDoWithoutTargets();
    void savesANewTargetFromAHostAndAFolder();
    void saysBelowTheFieldWhatIsWrong();
    void renamesATargetAndKeepsItTheDefault();
    void refusesANameThatIsTaken();
    void removesATargetOnlyWhenAsked();
    void keepsWhatWasTypedUntilItIsThrownAway();
    void showsWhoAnswers();
    void enablesNoVerbWithoutASelection();
    void hasANameForEveryControl();

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

void TestTargetsPage::keepsWhatWasTypedUntilItIsThrownAway()
{
    const auto page = openWith({"web", "db"});
    choose(*page, {0});
    type(*page, "remote.repo_dir", "/srv/other");
    choose(*page, {1});
    answer("Keep editing");
    QCOMPARE(page->findChild<QLineEdit *>(QStringLiteral("remote.repo_dir"))->text(),
             QStringLiteral("/srv/other"));
    choose(*page, {1});
    answer("Throw away");
    QTRY_COMPARE(page->findChild<QLineEdit *>(QStringLiteral("name"))->text(), QStringLiteral("db"));
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

void TestTargetsPage::hasANameForEveryControl()
{
    const auto page = openWith({"web"});
    choose(*page, {0});
    QCOMPARE(namelessControls(*page), QStringList());
}

QTEST_MAIN(TestTargetsPage)
#include "test_targetspage.moc"
