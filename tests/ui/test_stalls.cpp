// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/inboxlayout.h"
#include "engine/core/atomicfile.h"
#include "engine/core/file.h"
#include "src/panel/pages.h"
#include "tests/ui/stallwatch.h"
#include "tests/ui/windowbench.h"
#include "ui/models/dayarchive.h"
#include "ui/pages/findingspage.h"
#include "ui/pages/historypage.h"
#include "ui/pages/reportspage.h"
#include "ui/style/language.h"
#include "ui/widgets/findingsview.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include <ctime>
#include <memory>
#include <string>

using namespace prism;
using namespace prism::test;

namespace {

#ifdef __OPTIMIZE__
constexpr int very = 999'996; // a sixth of them a daemon
#else
constexpr int very = 60'000;
#endif
constexpr int many = 60'000;
constexpr int patience = 60000; // ms, only a broken build needs them

/// A bundle of that moment ("2026-11-20T06:30:00Z") as the Python collector writes it, all of it on one host.
void writeBundle(const std::string &inbox, const std::string &time, int findings)
{
    const std::string day = time.substr(0, 10);
    std::string text = R"({"schema_version":"prism.bundle.v2","bundle_id":")" + day + '_' +
                       time.substr(11, 2) + R"(3000Z","date":")" + day + R"(","assembled_at":")" + time +
                       R"(","expected_hosts":["web"],"summaries_count":6,"summaries_missing":[],)"
                       R"("matrix":{"web":{}},"action_queue":[],"prior_bundle_id":null,"summaries":{)";
    constexpr int daemons = static_cast<int>(allDaemons.size());
    for (const Daemon daemon : allDaemons) {
        text +=
            (daemon == Daemon::Lint ? "\"" : ",\"") + SummaryKey{daemon, "web"}.text() + R"(":{"findings":[)";
        for (int i = 0; i < findings / daemons; ++i) {
            const std::string number = std::to_string(findings / 100 + i);
            text += (i == 0 ? R"({"id":"rule:)" : R"(,{"id":"rule:)") + number + R"(","title":"Unit of )" +
                    std::to_string(i * 7919 % 100003) + R"( was restarted",)" +
                    R"("affected_surface":"/srv/)" + number + R"(","priority":"P)" + std::to_string(i % 4) +
                    R"("})";
        }
        text += R"(],"finding_lifecycle":{}})";
    }
    text += "}}";
    const std::string path = InboxLayout(inbox).readyBundle(day);
    if (!makeDirectory(path.substr(0, path.rfind('/'))) || !writeFileAtomically(path, text))
        qFatal("the bundle cannot be written");
}

} // namespace

/// No turn of the window's event loop over 50 ms, whatever the operator does with a million findings. Judged
/// by the processor time that the thread used: a busy machine does not count.
class TestStalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_watch->restart(); }
    void cleanup();
    void cleanupTestCase();
    void openingABundle();
    void typingInTheFilter();
    void sorting_data();
    void sorting();
    void turningPages_data();
    void turningPages();
    void aNewBundleArrives();
    void comparingTwoDays();
    void exporting_data();
    void exporting();
    void theWatchSeesAStall();

private:
    [[nodiscard]] FindingsPage *findingsPage() const { return m_window->findChild<FindingsPage *>(); }
    [[nodiscard]] int rows() const { return findingsPage()->findings().rowCount(); }

    std::unique_ptr<InboxFixture> m_inbox;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<StallWatch> m_watch;
    bool m_isProvoked = false;
};

void TestStalls::initTestCase()
{
    installLanguage();
    m_inbox = std::make_unique<InboxFixture>();
    writeBundle(m_inbox->root(), "2026-11-19T06:30:00Z", many / 2);
    writeBundle(m_inbox->root(), "2026-11-20T06:30:00Z", very);
    Settings settings = settingsOf(*m_inbox);
    settings.home = m_inbox->root() + "/.home";
    settings.configDirectory = m_inbox->root() + "/.config";
    PanelParts parts;
    parts.selfTest = [] {
        return [](const std::function<void(SelfCheck)> &, const std::stop_token &) {
        };
    };
    m_window = std::make_unique<MainWindow>(settings, morning, nothingToDo, panelPages(parts, true));
    m_watch = std::make_unique<StallWatch>();
}

void TestStalls::cleanup()
{
    m_watch->endTurn();
    const int ticks = m_watch->ticks();
    QTRY_VERIFY(m_watch->ticks() > ticks + 1);
    const QString seen = QStringLiteral("%1 ms").arg(m_watch->busiest(), 0, 'f', 1);
    qInfo("longest turn %s", qPrintable(seen));
    if (!m_isProvoked)
        QVERIFY2(m_watch->busiest() < longestTurn, qPrintable(seen));
}

void TestStalls::cleanupTestCase()
{
    m_window.reset();
    m_watch.reset();
    m_inbox.reset();
}

void TestStalls::openingABundle()
{
    QVERIFY(showActive(*m_window));
    m_window->showPage(QStringLiteral("findings"));
    QTRY_COMPARE_WITH_TIMEOUT(rows(), very, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->decided() != nullptr, patience);
}

void TestStalls::typingInTheFilter()
{
    auto *search = findingsPage()->findChild<QLineEdit *>();
    int before = rows();
    for (const char key : {'1', '3', '7'}) {
        QSignalSpy changed(&findingsPage()->findings(), &FindingsModel::rowsChanged);
        QTest::keyClick(search, key);
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patience);
        QVERIFY(rows() > 0 && rows() < before);
        before = rows();
    }
    QVERIFY(before < very / 10);
    search->clear();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), very, patience);
}

void TestStalls::sorting_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("title") << static_cast<int>(FindingsColumn::Title);
    QTest::newRow("host") << static_cast<int>(FindingsColumn::Host);
}

void TestStalls::sorting()
{
    QFETCH(int, column);
    auto *table = findingsPage()->findChild<FindingsView *>();
    for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
        QSignalSpy changed(&findingsPage()->findings(), &FindingsModel::rowsChanged);
        table->sortByColumn(column, order);
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patience);
    }
}

void TestStalls::turningPages_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"today", "history", "reports", "targets", "settings", "selftest", "findings"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void TestStalls::turningPages()
{
    QFETCH(QString, page);
    m_window->showPage(page);
    QCOMPARE(m_window->currentPage()->name(), page);
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    const int seen = m_watch->ticks();
    QTRY_VERIFY(m_watch->ticks() > seen + 20);
}

// The rows that stay keep their place; nearly a million leave.
void TestStalls::aNewBundleArrives()
{
    const auto before = findingsPage()->findings().bundle();
    writeBundle(m_inbox->root(), "2026-11-20T09:30:00Z", many);
    m_watch->restart(); // what was written was the test's own work
    m_window->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(findingsPage()->findings().bundle() != before, patience);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), many, patience);
}

void TestStalls::comparingTwoDays()
{
    m_window->showPage(QStringLiteral("history"));
    auto *page = m_window->findChild<HistoryPage *>();
    QTRY_VERIFY_WITH_TIMEOUT(page->archive().days().size() == 2 && !page->archive().isLoading(), patience);
    QSignalSpy compared(&page->archive(), &DayArchive::compared);
    page->findChild<QTabWidget *>()->setCurrentIndex(2);
    QTRY_VERIFY_WITH_TIMEOUT(!compared.isEmpty(), patience);
}

void TestStalls::exporting_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("Markdown") << static_cast<int>(ReportFormat::Markdown);
    QTest::newRow("CSV") << static_cast<int>(ReportFormat::Csv);
}

void TestStalls::exporting()
{
    QFETCH(int, format);
    m_window->showPage(QStringLiteral("reports"));
    auto *page = m_window->findChild<ReportsPage *>();
    QSignalSpy shown(page, &ReportsPage::previewShown);
    QSignalSpy exported(page, &ReportsPage::exported);
    page->setFormat(static_cast<ReportFormat>(format));
    page->writeTo(QString::fromStdString(m_inbox->root() + "/report"));
    QTRY_VERIFY_WITH_TIMEOUT(!exported.isEmpty(), patience);
    QVERIFY(fileExists(m_inbox->root() + "/report"));
}

// A watch that cannot see one proves nothing.
void TestStalls::theWatchSeesAStall()
{
    m_isProvoked = true;
    const int seen = m_watch->ticks();
    QTRY_VERIFY(m_watch->ticks() > seen + 1);
    m_watch->restart();
    QTimer::singleShot(0, this, [] {
        timespec from{};
        timespec now{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &from);
        do {
            ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        } while ((now.tv_sec - from.tv_sec) * 1000 + (now.tv_nsec - from.tv_nsec) / 1000000 <
                 static_cast<long>(longestTurn) + 5);
    });
    QTRY_VERIFY(m_watch->busiest() > longestTurn);
}

QTEST_MAIN(TestStalls)
#include "test_stalls.moc"
