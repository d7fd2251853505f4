// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowbench.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/keysheet.h"
#include "ui/widgets/findingsview.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTableWidget>

using namespace prism;
using namespace prism::test;

class TestCommandPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsAnActionByAFewLetters();
    void listsHosts();
    void leadsToAFindingByItsText();
    void theSheetNamesEveryKeyOfThePages();

private:
    [[nodiscard]] CommandPalette *opened();

    std::unique_ptr<InboxFixture> m_inbox;
    std::unique_ptr<MainWindow> m_window;
    int m_runs = 0;
};

void TestCommandPalette::init()
{
    m_runs = 0;
    m_inbox = std::make_unique<InboxFixture>();
    (void)m_inbox->bundle("2026-11-21", {summaryOf(Daemon::Lint, "web", numbered(30))});
    m_window = std::make_unique<MainWindow>(settingsOf(*m_inbox), morning, nothingToDo);
    connect(m_window.get(), &MainWindow::sampleRequested, this, [this] { ++m_runs; });
    QVERIFY(showActive(*m_window));
    QTRY_VERIFY(isLoaded(*m_window));
}

void TestCommandPalette::cleanup()
{
    m_window.reset();
    m_inbox.reset();
}

CommandPalette *TestCommandPalette::opened()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    return m_window->findChild<CommandPalette *>();
}

void TestCommandPalette::findsAnActionByAFewLetters()
{
    auto *palette = opened();
    QVERIFY(palette != nullptr);
    auto *line = palette->findChild<QLineEdit *>();
    QTest::keyClicks(line, QStringLiteral("sample"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(m_runs, 1);
}

void TestCommandPalette::listsHosts()
{
    auto *palette = opened();
    QVERIFY(palette != nullptr);
    QTest::keyClicks(palette->findChild<QLineEdit *>(), QStringLiteral("web"));
    QCOMPARE(palette->findChild<QListWidget *>()->item(0)->text(), QStringLiteral("web   (host)"));
}

void TestCommandPalette::leadsToAFindingByItsText()
{
    auto *palette = opened();
    QVERIFY(palette != nullptr);
    auto *line = palette->findChild<QLineEdit *>();
    QTest::keyClicks(line, QStringLiteral("title 17"));
    QTest::keyClick(line, Qt::Key_Down); // the first line offers the search
    QTest::keyClick(line, Qt::Key_Return);
    const auto *table = m_window->findChild<FindingsView *>();
    QCOMPARE(table->currentIndex().data(FindingsModel::IdRole).toString(), QStringLiteral("f1017"));
}

void TestCommandPalette::theSheetNamesEveryKeyOfThePages()
{
    QTest::keyClick(m_window.get(), Qt::Key_Question);
    auto *sheet = m_window->findChild<KeySheet *>();
    QVERIFY(sheet != nullptr);
    const auto *table = sheet->findChild<QTableWidget *>();
    QVERIFY(!table->findItems(QStringLiteral("Ctrl+K"), Qt::MatchExactly).isEmpty());
    QVERIFY(!table->findItems(QStringLiteral("F5"), Qt::MatchExactly).isEmpty());
    QVERIFY(!table->findItems(QStringLiteral("Ctrl+Return"), Qt::MatchExactly).isEmpty());
}

QTEST_MAIN(TestCommandPalette)
#include "test_commandpalette.moc"
