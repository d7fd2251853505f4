// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/namedcontrols.h"
#include "tests/ui/windowbench.h"
#include "ui/pages/selftestpage.h"
#include "ui/widgets/toneicon.h"

#include <QClipboard>
#include <QGuiApplication>

#include <atomic>
#include <condition_variable>
#include <mutex>

using namespace prism;
using namespace prism::test;

class TestSelfTestPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatPassedAndWhatToDo();
    void testsAgainOnRequest();
    void aTestThatRunsIsStoppedWithThePage();

private:
    static void fillIn(const std::function<void(SelfCheck)> &told)
    {
        told({"inbox", "Inbox", SelfCheck::State::Passed, "it can be written", {}});
        told({"tray", "Tray", SelfCheck::State::Failed, "<b>no tray</b>", "switch it on"});
        told({"keyring", "Keychain", SelfCheck::State::Unknown, "this program cannot ask", {}});
    }
};

void TestSelfTestPage::tellsWhatPassedAndWhatToDo()
{
    SelfTestPage page(
        [](const std::function<void(SelfCheck)> &told, const std::stop_token &) { fillIn(told); });
    page.show();
    page.activate();
    QTRY_VERIFY(says(page, QStringLiteral("1 of 3 passed.")));
    QVERIFY(says(page, QStringLiteral("<b>no tray</b>"))); // as text
    QVERIFY(says(page, QStringLiteral("switch it on")));
    QStringList meanings;
    for (const ToneIcon *icon : page.findChildren<ToneIcon *>())
        meanings.append(icon->accessibleName());
    QVERIFY(meanings.contains(QStringLiteral("Inbox: passed")));
    QVERIFY(meanings.contains(QStringLiteral("Tray: failed")));
    QVERIFY(meanings.contains(QStringLiteral("Keychain: not known")));
    QTest::mouseClick(buttonWith(page, QStringLiteral("Copy")), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("switch it on"));
    QCOMPARE(namelessControls(page), QStringList());
}

void TestSelfTestPage::testsAgainOnRequest()
{
    std::atomic<int> runs = 0;
    SelfTestPage page([&runs](const std::function<void(SelfCheck)> &told, const std::stop_token &) {
        ++runs;
        fillIn(told);
    });
    page.show();
    page.activate();
    QTRY_VERIFY(says(page, QStringLiteral("1 of 3 passed.")));
    page.activate();
    QCOMPARE(runs.load(), 1);
    QTest::mouseClick(buttonWith(page, QStringLiteral("Test again")), Qt::LeftButton);
    QTRY_COMPARE(runs.load(), 2);
}

void TestSelfTestPage::aTestThatRunsIsStoppedWithThePage()
{
    std::atomic<bool> stopped = false;
    {
        SelfTestPage page([&stopped](const std::function<void(SelfCheck)> &, const std::stop_token &stop) {
            std::mutex mutex;
            std::condition_variable_any waiting;
            std::unique_lock lock(mutex);
            stopped = !waiting.wait(lock, stop, [] { return false; });
        });
        page.activate();
    }
    QVERIFY(stopped);
}

QTEST_MAIN(TestSelfTestPage)
#include "test_selftestpage.moc"
