// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/panel/pages.h"
#include "tests/ui/pseudotranslator.h"
#include "tests/ui/shownwidgets.h"
#include "tests/ui/windowbench.h"
#include "ui/style/language.h"
#include "ui/widgets/findingsview.h"
#include "ui/widgets/sidebar.h"

#include <QDialog>
#include <QListWidget>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>

using namespace prism;
using namespace prism::test;

/// The window at its small size in a language that nobody speaks, and mirrored.
class TestPseudoLocale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aPageIsTranslatedAndFits_data();
    void aPageIsTranslatedAndFits();
    void aDialogIsTranslatedAndFits_data();
    void aDialogIsTranslatedAndFits();
    void anEmptyPageIsTranslatedAndFits_data();
    void anEmptyPageIsTranslatedAndFits();
    void aMirroredPageKeepsItsParts_data();
    void aMirroredPageKeepsItsParts();
    void aMirroredWindowHasItsPagesOnTheRight();

private:
    void openWindow();

    QTemporaryDir m_home;
    PseudoTranslator m_language;
    std::unique_ptr<InboxFixture> m_inbox;
    std::unique_ptr<MainWindow> m_window;
};

// Waits until the list is empty; QTRY_COMPARE would cut off what is in it.
#define PRISM_NONE(list) QTRY_VERIFY2((list).isEmpty(), qPrintable((list).join(u'\n')))

namespace {

constexpr QSize smallScreen(1024, 640);

// Those of the program, of which nothing asks the machine.
std::vector<PageEntry> pages()
{
    PanelParts parts;
    parts.selfTest = [] {
        return [](const std::function<void(SelfCheck)> &, const std::stop_token &) {
        };
    };
    return panelPages(parts, true);
}

void eachPage()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("today") << QStringLiteral("today");
    for (const PageEntry &entry : pages())
        QTest::newRow(qPrintable(entry.name)) << entry.name;
}

// What machines and people called things is not Prism's to translate; a language calls itself by its own
// name.
bool isData(QString text)
{
    for (const QString &code : availableLanguages()) {
        if (text == languageName(code))
            return true;
    }
    static const QRegularExpression names(
        QStringLiteral("\\b(web|db|lint|security|performance|gaps|upgrade|debug|Zulu|Prism|UTC|P[0-3])\\b"
                       "|/[^ ]+|[a-z]+:[a-z:]+"));
    text.remove(names);
    return std::ranges::none_of(text, [](QChar c) { return c.isLetter(); });
}

QStringList untranslatedOf(const QWidget &root)
{
    QStringList out;
    for (const QWidget *widget : shownBelow(root)) {
        for (const QString &text : textsOf(*widget)) {
            if (!text.contains(PseudoTranslator::open) && !isData(text))
                out.append(QStringLiteral("%1 \"%2\"").arg(nameOf(*widget), text));
        }
    }
    return out;
}

// Calls `look` for each section and each tab of a page, and for the page if it has none; stops when it
// failed.
void eachPart(const QWidget &page, const std::function<void()> &look)
{
    look();
    auto *sections = page.findChild<QListWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (int row = 1; sections != nullptr && row < sections->count(); ++row) {
        sections->setCurrentRow(row);
        if (!QTest::currentTestFailed())
            look();
    }
    for (QTabWidget *tabs : page.findChildren<QTabWidget *>()) {
        for (int tab = 0; tabs->isVisibleTo(&page) && tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            if (!QTest::currentTestFailed())
                look();
        }
    }
}

QStringList cutOffOf(const QWidget &root)
{
    QStringList out;
    for (const QWidget *widget : shownBelow(root)) {
        if (const auto why = cutOff(*widget))
            out.append(*why);
    }
    return out;
}

} // namespace

void TestPseudoLocale::initTestCase()
{
    qputenv("HOME", m_home.path().toUtf8());
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "PRISM_INBOX"})
        qunsetenv(variable);
    QVERIFY(QCoreApplication::installTranslator(&m_language));
}

void TestPseudoLocale::init()
{
    m_inbox = std::make_unique<InboxFixture>();
}

void TestPseudoLocale::cleanup()
{
    m_window.reset();
    m_inbox.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestPseudoLocale::openWindow()
{
    for (const char *day : {"2026-11-19", "2026-11-20"}) {
        (void)m_inbox->bundle(day,
                              {summaryOf(Daemon::Lint, "web",
                                         {shownFinding("lint:links:a", Priority::P0, "Zulu"),
                                          shownFinding("lint:links:b", Priority::P2, "Zulu Zulu")}),
                               summaryOf(Daemon::Security, "web")},
                              {"web", "db"});
    }
    Settings settings = settingsOf(*m_inbox);
    settings.hosts = {"web", "db"};
    settings.home = m_home.path().toStdString();
    settings.configDirectory = m_inbox->root() + "/.config";
    m_window = std::make_unique<MainWindow>(settings, morning, nothingToDo, pages());
    m_window->resize(smallScreen);
    if (!showActive(*m_window) || !QTest::qWaitFor([this] { return isLoaded(*m_window); }))
        qFatal("the bundle did not come");
}

void TestPseudoLocale::aPageIsTranslatedAndFits_data()
{
    eachPage();
}

void TestPseudoLocale::aPageIsTranslatedAndFits()
{
    QFETCH(QString, page);
    openWindow();
    m_window->showPage(page);
    QCOMPARE(m_window->currentPage()->name(), page);
    eachPart(*m_window->currentPage(), [this] {
        PRISM_NONE(untranslatedOf(*m_window));
        PRISM_NONE(cutOffOf(*m_window));
        QCOMPARE(m_window->size(), smallScreen);
    });
}

void TestPseudoLocale::aDialogIsTranslatedAndFits_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QKeySequence>("keys");
    const auto row = [](const char *name, const char *page, const QKeySequence &keys) {
        QTest::newRow(name) << QString::fromLatin1(page) << keys;
    };
    row("keys", "today", QKeySequence(Qt::Key_Question));
    row("palette", "today", QKeySequence(Qt::CTRL | Qt::Key_K));
    row("defer", "findings", QKeySequence(Qt::Key_D));
    row("accept", "findings", QKeySequence(Qt::Key_X));
    row("false positive", "findings", QKeySequence(Qt::Key_F));
    row("reach", "findings", QKeySequence(Qt::SHIFT | Qt::Key_A));
    row("decisions", "findings", QKeySequence(Qt::SHIFT | Qt::Key_D));
}

void TestPseudoLocale::aDialogIsTranslatedAndFits()
{
    QFETCH(QString, page);
    QFETCH(QKeySequence, keys);
    openWindow();
    m_window->showPage(page);
    QWidget *receiver = m_window.get();
    if (page == QLatin1String("findings")) {
        auto *table = m_window->currentPage()->findChild<FindingsView *>();
        QTRY_VERIFY(table->model()->rowCount() > 0);
        table->setCurrentIndex(table->model()->index(0, 0));
        receiver = table;
    }
    QTest::keySequence(receiver, keys);
    QTRY_VERIFY(m_window->findChild<QDialog *>() != nullptr);
    const auto *dialog = m_window->findChild<QDialog *>();
    PRISM_NONE(untranslatedOf(*dialog));
    PRISM_NONE(cutOffOf(*dialog));
    QVERIFY(dialog->width() <= smallScreen.width());
    QVERIFY(dialog->height() <= smallScreen.height());
}

void TestPseudoLocale::anEmptyPageIsTranslatedAndFits_data()
{
    eachPage();
}

void TestPseudoLocale::anEmptyPageIsTranslatedAndFits()
{
    QFETCH(QString, page);
    Settings settings = settingsOf(*m_inbox);
    settings.home = m_home.path().toStdString();
    m_window = std::make_unique<MainWindow>(settings, morning, nothingToDo, pages());
    m_window->resize(smallScreen);
    QVERIFY(showActive(*m_window));
    m_window->showPage(page);
    PRISM_NONE(untranslatedOf(*m_window));
    PRISM_NONE(cutOffOf(*m_window));
}

void TestPseudoLocale::aMirroredPageKeepsItsParts_data()
{
    eachPage();
}

void TestPseudoLocale::aMirroredPageKeepsItsParts()
{
    QFETCH(QString, page);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    openWindow();
    m_window->showPage(page);
    eachPart(*m_window->currentPage(), [this] {
        PRISM_NONE(collisionsBelow(*m_window));
        QCOMPARE(m_window->grab().size(), smallScreen);
    });
}

void TestPseudoLocale::aMirroredWindowHasItsPagesOnTheRight()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    openWindow();
    const auto *sidebar = m_window->findChild<Sidebar *>();
    const QWidget *page = m_window->currentPage();
    QVERIFY(sidebar->mapTo(m_window.get(), QPoint()).x() > page->mapTo(m_window.get(), QPoint()).x());
}

QTEST_MAIN(TestPseudoLocale)
#include "test_pseudolocale.moc"
