// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/chain/machinedetectors.h"
#include "src/panel/pages.h"
#include "src/panel/panelparts.h"
#include "tests/ui/pseudotranslator.h"
#include "tests/ui/shownwidgets.h"
#include "tests/ui/windowbench.h"
#include "ui/pages/selftestpage.h"
#include "ui/pages/settings/detectorssection.h"
#include "ui/style/displaytext.h"
#include "ui/style/language.h"
#include "ui/widgets/findingsview.h"
#include "ui/widgets/sidebar.h"

#include <QDialog>
#include <QListWidget>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include <algorithm>
#include <atomic>
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
    void theSelfTestOfThisMachineIsTranslatedAndFits();
    void everyDetectorIsTranslatedAndFits();
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

QString withoutNames(QString text)
{
    static const QRegularExpression names(
        QStringLiteral("\\b(web|db|lint|security|performance|gaps|upgrade|debug|Zulu|Prism|UTC|P[0-3])\\b"
                       "|/[^ ]+|[a-z]+:[a-z:]+|prism [a-z -]+"));
    return text.remove(names);
}

// What machines and people called things is not Prism's to translate; a language calls itself by its own
// name.
bool isData(QString text)
{
    for (const QString &code : availableLanguages()) {
        if (text == languageName(code))
            return true;
    }
    return std::ranges::none_of(withoutNames(text), [](QChar c) { return c.isLetter(); });
}

// The pseudo language writes each of these letters with an accent: a word that has them plain came into the
// text as an English value.
QStringList englishIn(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z]*[aceginouyACEGINOUY][A-Za-z]+"));
    QStringList out;
    if (!text.contains(PseudoTranslator::open))
        return out;
    auto matches = word.globalMatch(withoutNames(text));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        out.append(match.captured());
    }
    return out;
}

// `codes` are what nobody translates: keys of settings, their values.
QStringList untranslatedOf(const QWidget &root, const QStringList &codes = {})
{
    QStringList out;
    for (const QWidget *widget : shownBelow(root)) {
        for (QString text : textsOf(*widget)) {
            for (const QString &code : codes)
                text.remove(code);
            if (!text.contains(PseudoTranslator::open) && !isData(text))
                out.append(QStringLiteral("%1 \"%2\"").arg(nameOf(*widget), text));
            const QStringList english = englishIn(text);
            if (!english.isEmpty())
                out.append(QStringLiteral("%1 \"%2\": %3")
                               .arg(nameOf(*widget), text, english.join(QLatin1Char(' '))));
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

void TestPseudoLocale::theSelfTestOfThisMachineIsTranslatedAndFits()
{
    Settings settings = settingsOf(*m_inbox);
    settings.home = m_home.path().toStdString();
    std::atomic_bool isOver = false;
    SelfTestPage page([&](const std::function<void(SelfCheck)> &told, const std::stop_token &stop) {
        selfTestOfThisMachine(settings, "prism")(told, stop);
        isOver = true;
    });
    page.resize(smallScreen);
    page.show();
    page.activate();
    QTRY_VERIFY_WITH_TIMEOUT(isOver, 30000);
    PRISM_NONE(untranslatedOf(page));
    PRISM_NONE(cutOffOf(page));
}

void TestPseudoLocale::everyDetectorIsTranslatedAndFits()
{
    QStringList codes;
    for (const auto &detector : detectorsOfMachine(settingsOf(*m_inbox)).detectors) {
        codes += QString::fromStdString(detector->info().id);
        if (detector->info().reads.pattern() == nullptr) // paths and commands
            codes += displayText(detector->info().reads);
        for (const DetectorOption &option : detector->info().options)
            codes << QString::fromStdString(option.name) << QString::fromStdString(option.defaultValue);
    }
    std::ranges::sort(codes, std::greater(), &QString::size); // the longer one first: one may begin another

    openWindow();
    m_window->showPage(QStringLiteral("settings"));
    Page *page = m_window->currentPage();
    auto *sections = page->findChild<QListWidget *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(sections != nullptr);
    DetectorsSection *section = nullptr; // made when it is first looked at
    for (int row = 0; row < sections->count() && (section == nullptr || !section->isVisibleTo(page)); ++row) {
        sections->setCurrentRow(row);
        section = page->findChild<DetectorsSection *>();
    }
    QVERIFY(section != nullptr);
    auto *detectors = section->findChild<QTreeWidget *>();
    QVERIFY(detectors != nullptr);
    QTRY_VERIFY(detectors->topLevelItemCount() > 0);
    QStringList wrong;
    for (QTreeWidgetItemIterator it(detectors); *it != nullptr; ++it) {
        detectors->setCurrentItem(*it);
        wrong += untranslatedOf(*page, codes);
        PRISM_NONE(cutOffOf(*page));
        for (int column = 0; column < detectors->columnCount(); ++column)
            wrong += englishIn((*it)->text(column));
        if (!(*it)->text(0).contains(PseudoTranslator::open) && !isData((*it)->text(0)))
            wrong += (*it)->text(0);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
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
