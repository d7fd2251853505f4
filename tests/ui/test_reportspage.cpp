// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/file.h"
#include "tests/ui/inboxfixture.h"
#include "tests/ui/namedcontrols.h"
#include "ui/pages/reportspage.h"
#include "ui/widgets/inertbrowser.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace prism;
using namespace prism::test;

/// The Reports page over a bundle of the real collector.
class TestReportsPage : public QObject
{
    Q_OBJECT

    const FixedClock m_clock{*parseIsoTime("2026-11-19T08:00:00Z")};

    static std::shared_ptr<const Bundle> bundle(InboxFixture &inbox)
    {
        return inbox.bundle("2026-11-19",
                            {summaryOf(Daemon::Lint, "web",
                                       {shownFinding("lint:a", Priority::P1, "First <img src=\"x\">"),
                                        shownFinding("lint:b", Priority::P3, "Second")})});
    }
    /// Shows the page with that bundle and waits for the preview.
    static void show(ReportsPage &page, InboxFixture &inbox)
    {
        QSignalSpy spy(&page, &ReportsPage::previewShown);
        page.setBundle(bundle(inbox));
        page.show();
        QVERIFY(spy.wait(10000));
    }
    static QString source(const ReportsPage &page)
    {
        return page.findChild<QPlainTextEdit *>()->toPlainText();
    }
    static bool says(const ReportsPage &page, const QString &text)
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel *label) { return label->text().contains(text); });
    }

private Q_SLOTS:
    void previewsMarkdown()
    {
        InboxFixture inbox;
        ReportsPage page(inbox.root(), m_clock, "1");
        show(page, inbox);
        QVERIFY(source(page).startsWith(QStringLiteral("# Prism report of 2026-11-19")));
        const QString shown = page.findChild<InertBrowser *>()->toPlainText();
        QVERIFY2(shown.contains(QStringLiteral("First <img src=\"x\">")), qPrintable(shown));
    }
    void anotherFormatIsAnotherPreview()
    {
        InboxFixture inbox;
        ReportsPage page(inbox.root(), m_clock, "1");
        show(page, inbox);
        QSignalSpy spy(&page, &ReportsPage::previewShown);
        page.setFormat(ReportFormat::Csv);
        QVERIFY(spy.wait(10000));
        QVERIFY(source(page).startsWith(QStringLiteral("date,host,daemon")));
        QVERIFY(!page.findChild<QTabWidget *>()->isTabVisible(0));
    }
    void anEarlierDayIsReported()
    {
        InboxFixture inbox;
        (void)inbox.bundle("2026-11-17", {summaryOf(Daemon::Lint, "web")});
        (void)inbox.bundle("2026-11-18", {summaryOf(Daemon::Lint, "web")});
        ReportsPage page(inbox.root(), m_clock, "1");
        show(page, inbox);
        auto *range = page.findChild<QComboBox *>();
        QTRY_COMPARE(range->count(), 3);
        QCOMPARE(range->itemData(1).toString(), QStringLiteral("2026-11-18"));
        QSignalSpy spy(&page, &ReportsPage::previewShown);
        range->setCurrentIndex(2);
        QVERIFY(spy.wait(10000));
        QVERIFY(source(page).startsWith(QStringLiteral("# Prism report of 2026-11-17")));
        page.setView({1}, "second"); // stands before the days, which stay
        QCOMPARE(range->currentData().toString(), QStringLiteral("2026-11-17"));
        range->setCurrentIndex(0);
        QVERIFY(spy.wait(10000));
        QVERIFY(source(page).startsWith(QStringLiteral("# Prism report of 2026-11-19")));
    }
    void thePresentViewIsReported()
    {
        InboxFixture inbox;
        ReportsPage page(inbox.root(), m_clock, "1");
        show(page, inbox);
        page.setView({1}, "state:new second");
        QSignalSpy spy(&page, &ReportsPage::previewShown);
        page.findChildren<QComboBox *>().constFirst()->setCurrentIndex(1);
        QVERIFY(spy.wait(10000));
        QVERIFY(source(page).contains(QStringLiteral("1 finding of 2, `state:new second`")));
        QVERIFY(!source(page).contains(QStringLiteral("lint:a")));
    }
    void theViewOfAnotherBundleIsNone()
    {
        InboxFixture inbox;
        ReportsPage page(inbox.root(), m_clock, "1");
        show(page, inbox);
        InboxFixture other;
        const auto elsewhere = bundle(other);
        page.takeShownFindings({elsewhere, {0}, "x"});
        QCOMPARE(page.findChildren<QComboBox *>().constFirst()->count(), 1);
    }
    void aNewBundleForgetsTheView()
    {
        InboxFixture inbox;
        ReportsPage page(inbox.root(), m_clock, "1");
        show(page, inbox);
        page.setView({1}, "x");
        page.setBundle(bundle(inbox));
        QCOMPARE(page.findChildren<QComboBox *>().constFirst()->count(), 1);
    }
    void decisionsAreFilledIn()
    {
        InboxFixture inbox;
        ReportsPage page(inbox.root(), m_clock, "1");
        show(page, inbox);
        QSignalSpy spy(&page, &ReportsPage::previewShown);
        page.setDecorator([](Report &report) {
            report.decisions.push_back(
                {"deferred", ReportDecision::Effect::Sets, "later", "", "Monday", "ann", "", ""});
            report.decisionOf.assign(report.bundle->findings().size(), 0);
        });
        QVERIFY(spy.wait(10000));
        QVERIFY(source(page).contains(QStringLiteral("2 hidden by decisions (2 deferred)")));
    }
    void writesAFile()
    {
        InboxFixture inbox;
        ReportsPage page(inbox.root(), m_clock, "1");
        show(page, inbox);
        page.setFormat(ReportFormat::Sarif);
        QSignalSpy spy(&page, &ReportsPage::exported);
        const std::string path = inbox.root() + "/out.sarif";
        page.writeTo(QString::fromStdString(path));
        QVERIFY(spy.wait(10000));
        QVERIFY(readFile(path)->find("\"version\":\"2.1.0\"") != std::string::npos);
        QVERIFY(says(page, QStringLiteral("Written to")));
    }
    void aFileThatCannotBeWrittenIsSaid()
    {
        InboxFixture inbox;
        ReportsPage page(inbox.root(), m_clock, "1");
        show(page, inbox);
        page.writeTo(QStringLiteral("/nowhere/at/all.md"));
        QTRY_VERIFY(says(page, QStringLiteral("/nowhere/at")));
    }
    void copiesTheWholeReport()
    {
        InboxFixture inbox;
        ReportsPage page(inbox.root(), m_clock, "1");
        show(page, inbox);
        page.copyReport();
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("# Prism report of")));
    }
    void theDialogProposesAName()
    {
        InboxFixture inbox;
        ReportsPage page(inbox.root(), m_clock, "1");
        show(page, inbox);
        page.setFormat(ReportFormat::Html);
        page.exportReport();
        auto *dialog = page.findChild<QFileDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->selectedFiles().constFirst().endsWith(QStringLiteral("prism-2026-11-19.html")));
        dialog->reject();
    }
    void nothingIsLoadedOrFollowed()
    {
        InertBrowser browser;
        QVERIFY(
            !browser.loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/hostname")))
                 .isValid());
        QVERIFY(!browser.openLinks());
        QVERIFY(!browser.openExternalLinks());
    }
    void everyControlHasAName()
    {
        InboxFixture inbox;
        ReportsPage page(inbox.root(), m_clock, "1");
        show(page, inbox);
        for (int tab = 0; tab < 2; ++tab) {
            page.findChild<QTabWidget *>()->setCurrentIndex(tab);
            QCOMPARE(namelessControls(page).join(QLatin1Char(',')), QString());
        }
    }
    void tellsWhatEndedSinceTheBundleBefore()
    {
        InboxFixture inbox;
        static_cast<void>(inbox.bundle(
            "2026-11-18",
            {summaryOf(Daemon::Lint, "web", {shownFinding("lint:gone", Priority::P1, "Gone")})}));
        ReportsPage page(inbox.root(), m_clock, "1");
        show(page, inbox);
        QVERIFY(source(page).contains(QStringLiteral("- [x] Gone (`lint@web`, `lint:gone`)")));
    }
    void withoutABundleItSaysSo()
    {
        InboxFixture inbox;
        ReportsPage page(inbox.root(), m_clock, "1");
        page.show();
        QVERIFY(says(page, QStringLiteral("Nothing to report yet")));
    }
};

QTEST_MAIN(TestReportsPage)
#include "test_reportspage.moc"
