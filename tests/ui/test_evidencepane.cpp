// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/facts/factsshelf.h"
#include "engine/ports/terminal.h"
#include "tests/ui/inboxfixture.h"
#include "tests/ui/namedcontrols.h"
#include "tests/ui/stallwatch.h"
#include "ui/style/severitypalette.h"
#include "ui/widgets/evidence/evidencelist.h"
#include "ui/widgets/evidence/evidencepane.h"
#include "ui/widgets/evidence/historystrip.h"
#include "ui/widgets/evidence/linehighlighter.h"
#include "ui/widgets/evidence/linklist.h"
#include "ui/widgets/evidence/logviewer.h"
#include "ui/widgets/evidence/nextstep.h"
#include "ui/widgets/evidence/perfplot.h"
#include "ui/widgets/evidence/tableviewer.h"
#include "ui/widgets/evidence/textviewer.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

using namespace prism;
using namespace prism::test;

namespace {

class RecordingTerminal final : public Terminal
{
public:
    [[nodiscard]] Result<std::vector<std::string>> skillCommand(const std::string &skill) const override
    {
        return std::vector<std::string>{"/usr/bin/agent", skill};
    }
    [[nodiscard]] Result<void> open(const std::vector<std::string> &command) override
    {
        opened.push_back(command);
        return {};
    }
    std::vector<std::vector<std::string>> opened;
};

Finding findingWith(const std::vector<std::string> &evidence)
{
    Finding finding = shownFinding("a", Priority::P1, "<b>title</b>");
    finding.evidence.clear();
    for (const std::string &piece : evidence)
        finding.addEvidence(piece);
    return finding;
}

} // namespace

class TestEvidencePane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindHasItsViewer();
    void anExcerptIsColoured();
    void coloursAreReadableInLightAndDark();
    void aLogIsFiltered();
    void aSkillHasItsSlash();
    void aCommandRunsAfterItWasConfirmed();
    void aLinkOpensAfterItWasConfirmed();
    void hostileAddressesAreNoLinks_data();
    void hostileAddressesAreNoLinks();
    void thirtyDaysAreAStrip();
    void evidenceThatChangedIsADiff();
    void hostileEvidenceDoesNotStall_data();
    void hostileEvidenceDoesNotStall();
    void everyControlHasAName();
    void theOddOneOutIsNamed();

private:
    struct Bench
    {
        InboxFixture inbox;
        EvidencePane pane{{}};

        Bench()
        {
            pane.resize(600, 900);
            pane.show();
        }
        void show(const Finding &finding, const std::string &day = "2026-11-20")
        {
            const auto bundle = inbox.bundle(day, {summaryOf(Daemon::Lint, "web", {finding})});
            pane.showFinding(bundle, bundle->findings().front());
        }
        template<typename Widget>
        [[nodiscard]] Widget *visible() const
        {
            for (auto *widget : pane.findChildren<Widget *>()) {
                if (widget->isVisible())
                    return widget;
            }
            return nullptr;
        }
        [[nodiscard]] QAbstractButton *button(const QString &text) const
        {
            for (auto *button : pane.findChildren<QAbstractButton *>()) {
                if (button->text() == text)
                    return button;
            }
            return nullptr;
        }
        [[nodiscard]] QMessageBox *question() const { return pane.findChild<QMessageBox *>(); }
        static void answer(QMessageBox *box, QMessageBox::ButtonRole role)
        {
            for (QAbstractButton *button : box->buttons()) {
                if (box->buttonRole(button) == role)
                    button->click();
            }
        }
    };
};

void TestEvidencePane::eachKindHasItsViewer()
{
    Bench bench;
    bench.show(findingWith({"perfdata: load=1.5;2;4;0;8", "name\tsize\na\t1",
                            "2026-11-21T06:30:00Z ERROR x\n2026-11-21T06:30:01Z y\n"
                            "2026-11-21T06:30:02Z z\n2026-11-21T06:30:03Z z",
                            "\x1b[31mred\x1b[0m <b>text</b>"}));
    QTRY_VERIFY(bench.visible<PerfPlot>() != nullptr);
    auto *plot = bench.visible<PerfPlot>();
    QVERIFY(plot != nullptr);
    QVERIFY(plot->accessibleDescription().startsWith(QStringLiteral("load: 1.5")));
    QTRY_VERIFY(bench.visible<TableViewer>() != nullptr);
    auto *table = bench.visible<TableViewer>();
    QVERIFY(table != nullptr);
    QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("1"));
    QTRY_VERIFY(bench.visible<LogViewer>() != nullptr);
    QTRY_VERIFY(std::ranges::any_of(bench.pane.findChildren<TextViewer *>(), [](const TextViewer *text) {
        return text->toPlainText() == QLatin1String("red <b>text</b>");
    }));
}

void TestEvidencePane::anExcerptIsColoured()
{
    Bench bench;
    bench.show(findingWith({"file:/usr/local/bin/a.sh:3: if true; then echo 'x'; fi"}));
    auto *viewer = bench.visible<TextViewer>();
    QVERIFY(viewer != nullptr);
    const auto isColoured = [viewer] {
        return !viewer->document()->firstBlock().layout()->formats().isEmpty();
    };
    if (!makeHighlighter()->highlight({QStringLiteral("a.sh"), QStringLiteral("if"), false}, {}))
        QSKIP("there is no highlighter");
    QTRY_VERIFY(isColoured());
    QCOMPARE(viewer->toPlainText(), QStringLiteral("if true; then echo 'x'; fi"));
}

void TestEvidencePane::coloursAreReadableInLightAndDark()
{
    for (const QColor ground : {QColor(255, 255, 255), QColor(24, 26, 31), QColor(128, 128, 128)}) {
        const QColor text = ground.lightness() > 127 ? QColor(0, 0, 0) : QColor(255, 255, 255);
        for (const QColor colour : {QColor(255, 255, 0), QColor(0, 0, 128), ground})
            QVERIFY(contrastRatio(readableOn(colour, ground, text), ground) >= 4.5);
    }
    QCOMPARE(readableOn(QColor(0, 0, 128), QColor(255, 255, 255), QColor(0, 0, 0)), QColor(0, 0, 128));
}

void TestEvidencePane::aLogIsFiltered()
{
    Bench bench;
    std::string log;
    for (int i = 0; i < 50; ++i)
        log += "2026-11-21T06:30:00Z " + std::string(i == 7 ? "ERROR needle" : "INFO hay") + '\n';
    bench.show(findingWith({log}));
    auto *viewer = bench.visible<LogViewer>();
    QVERIFY(viewer != nullptr);
    QCOMPARE(viewer->lines().blockCount(), 50);
    viewer->findChild<QCheckBox *>()->click();
    QTRY_COMPARE(viewer->lines().toPlainText(), QStringLiteral("2026-11-21T06:30:00Z ERROR needle"));
    viewer->findChild<QCheckBox *>()->click();
    QTest::keyClicks(viewer->findChild<QLineEdit *>(), QStringLiteral("HAY"));
    QTRY_COMPARE(viewer->lines().blockCount(), 49);
}

void TestEvidencePane::aSkillHasItsSlash()
{
    QCOMPARE(slashCommand("lint"), std::string("/lint"));
    QCOMPARE(slashCommand("/lint a"), std::string("/lint a"));
    QCOMPARE(slashCommand(" "), std::string());
    Bench bench;
    bench.show(findingWith({"x"}));
    const auto labels = bench.pane.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels,
                                [](const QLabel *label) { return label->text() == QLatin1String("/lint"); }));
    QVERIFY(!bench.button(QStringLiteral("Run..."))->isVisible()); // without a terminal
}

void TestEvidencePane::aCommandRunsAfterItWasConfirmed()
{
    Bench bench;
    const auto terminal = std::make_shared<RecordingTerminal>();
    bench.pane.setTerminal(terminal);
    bench.show(findingWith({"x"}));
    QAbstractButton *run = bench.button(QStringLiteral("Run..."));
    QVERIFY(run->isVisible());
    run->click();
    QVERIFY(bench.question() != nullptr);
    QCOMPARE(bench.question()->informativeText(), QStringLiteral("/usr/bin/agent\n/lint"));
    Bench::answer(bench.question(), QMessageBox::RejectRole);
    QVERIFY(terminal->opened.empty());
    QTRY_VERIFY(bench.question() == nullptr);
    run->click();
    Bench::answer(bench.question(), QMessageBox::AcceptRole);
    QCOMPARE(terminal->opened, (std::vector<std::vector<std::string>>{{"/usr/bin/agent", "/lint"}}));
}

void TestEvidencePane::aLinkOpensAfterItWasConfirmed()
{
    QList<QUrl> opened;
    LinkList list([&opened](const QUrl &address) { opened.append(address); });
    list.setLinks({"https://docs.example/a?b=1", "ftp://docs.example/"});
    list.show();
    const auto buttons = list.findChildren<QAbstractButton *>();
    QCOMPARE(buttons.size(), 1);
    buttons[0]->click();
    auto *box = list.findChild<QMessageBox *>();
    QVERIFY(box != nullptr);
    QCOMPARE(box->informativeText(), QStringLiteral("https://docs.example/a?b=1"));
    QCOMPARE(box->textFormat(), Qt::PlainText);
    Bench::answer(box, QMessageBox::RejectRole);
    QVERIFY(opened.isEmpty());
    QTRY_VERIFY(list.findChild<QMessageBox *>() == nullptr);
    buttons[0]->click();
    Bench::answer(list.findChild<QMessageBox *>(), QMessageBox::AcceptRole);
    QCOMPARE(opened, QList<QUrl>{QUrl(QStringLiteral("https://docs.example/a?b=1"))});
}

void TestEvidencePane::hostileAddressesAreNoLinks_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("script") << "javascript:alert(1)";
    QTest::newRow("file") << "file:///etc/passwd";
    QTest::newRow("user") << "https://bank.example@evil.example/";
    QTest::newRow("no host") << "https:///x";
    QTest::newRow("blank") << "https://a b/";
    QTest::newRow("relative") << "//a.example/";
    QTest::newRow("desktop") << "vnd.example:run";
}

void TestEvidencePane::hostileAddressesAreNoLinks()
{
    QFETCH(QString, link);
    QVERIFY(!webAddress(link.toStdString()).isValid());
}

void TestEvidencePane::thirtyDaysAreAStrip()
{
    Bench bench;
    const Finding finding = findingWith({"x"});
    (void)bench.inbox.bundle("2026-11-17", {summaryOf(Daemon::Lint, "web", {finding})});
    (void)bench.inbox.bundle("2026-11-18", {summaryOf(Daemon::Lint, "web", {})});
    bench.show(finding, "2026-11-20");
    auto *strip = bench.pane.findChild<HistoryStrip *>();
    QTRY_VERIFY(strip->isVisible());
    QVERIFY(strip->accessibleDescription().startsWith(QStringLiteral("2026-11-20: seen, P1")));
    QTest::keyClick(strip, Qt::Key_Left);
    QCOMPARE(strip->accessibleDescription(), QStringLiteral("2026-11-19: no bundle"));
    QTest::keyClick(strip, Qt::Key_Left);
    QVERIFY(strip->accessibleDescription().startsWith(QStringLiteral("2026-11-18: ")));
    QVERIFY(!strip->accessibleDescription().contains(QStringLiteral("seen")));
    auto *list = bench.pane.findChild<QListWidget *>();
    QCOMPARE(list->count(), 3);
    QVERIFY(!list->isVisible());
    bench.button(QStringLiteral("Every day"))->click();
    QVERIFY(list->isVisible());
}

void TestEvidencePane::evidenceThatChangedIsADiff()
{
    Bench bench;
    (void)bench.inbox.bundle("2026-11-18",
                             {summaryOf(Daemon::Lint, "web", {findingWith({"size: 1", "same"})})});
    (void)bench.inbox.bundle("2026-11-19",
                             {summaryOf(Daemon::Lint, "web", {findingWith({"size: 2", "same"})})});
    bench.show(findingWith({"size: 2", "same"}), "2026-11-20");
    const auto says = [&bench](const QString &text) {
        const auto labels = bench.pane.findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *l) { return l->isVisible() && l->text() == text; });
    };
    QTRY_VERIFY(says(QStringLiteral("Evidence of 2026-11-20 beside that of 2026-11-18")));
    const auto texts = bench.pane.findChildren<TextViewer *>();
    QVERIFY(std::ranges::any_of(texts, [](const TextViewer *text) {
        return text->isVisible() && text->toPlainText().contains(QLatin1String("-size: 1\n+size: 2\n same"));
    }));
}

void TestEvidencePane::hostileEvidenceDoesNotStall_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<int>("count");
    QTest::newRow("one line of 10 MB") << QByteArray(10 << 20, 'a') << 1;
    QTest::newRow("100,000 lines") << QByteArray("line <b>markup</b>\n").repeated(100000) << 1;
    QTest::newRow("a log of 100,000 lines")
        << QByteArray("2026-11-21T06:30:00Z ERROR x\n").repeated(100000) << 1;
    QTest::newRow("a table of 100,000 rows") << QByteArray("a\tb\tc\n").repeated(100000) << 1;
    QTest::newRow("control characters") << QByteArray("\x1b[31m\x01\x02\a\b\r").repeated(20000) << 1;
    QTest::newRow("right to left") << QByteArray("\xd7\x90\xe2\x80\xae\xd8\xa7 ").repeated(100000) << 1;
    QTest::newRow("an excerpt of a long line")
        << QByteArray("file:/etc/a.sh:1: ") + QByteArray("if [ ").repeated(500000) << 1;
    QTest::newRow("nested JSON") << QByteArray(90, '[') + QByteArray(90, ']') << 100;
    QTest::newRow("wide JSON") << "[" + QByteArray("1,").repeated(20000) + "1]" << 1;
    QTest::newRow("200 pieces") << QByteArray("file:/etc/a.sh:1: x\n").repeated(1000) << 200;
    QTest::newRow("200 tables") << QByteArray("a\tb\n").repeated(20) << 200;
    QTest::newRow("a diff of 100,000 lines")
        << "--- a/x\n+++ b/x\n@@ -1 +1 @@\n" + QByteArray("+new\n").repeated(100000) << 1;
    QTest::newRow("1,000 metrics") << "perfdata: " + QByteArray("a=1;2;3;0;9 ").repeated(1000) << 50;
}

void TestEvidencePane::hostileEvidenceDoesNotStall()
{
    QFETCH(QByteArray, piece);
    QFETCH(int, count);
    Bench bench;
    const std::vector<std::string> pieces(static_cast<std::size_t>(count), piece.toStdString());
    const auto bundle =
        bench.inbox.bundle("2026-11-20", {summaryOf(Daemon::Lint, "web", {findingWith(pieces)})});
    QVERIFY(QTest::qWaitForWindowExposed(&bench.pane));
    StallWatch watch;
    bench.pane.showFinding(bundle, bundle->findings().front());
    auto *list = bench.pane.findChild<EvidenceList *>();
    QTRY_VERIFY_WITH_TIMEOUT(list->isVisible() && !list->isFilling(), 30000);
    QTRY_VERIFY_WITH_TIMEOUT(bench.pane.findChild<HistoryStrip *>()->isVisible(), 30000);
    bench.pane.grab(); // what is in sight is painted
    watch.endTurn();
    QVERIFY2(watch.busiest() < longestTurn, qPrintable(QString::number(watch.busiest())));
}

void TestEvidencePane::everyControlHasAName()
{
    Bench bench;
    bench.pane.setTerminal(std::make_shared<RecordingTerminal>());
    Finding finding = findingWith({"perfdata: load=1.5;2;4;0;8", "name\tsize\na\t1", "x https://a.example/",
                                   "2026-11-21T06:30:00Z a\n2026-11-21T06:30:00Z b\n2026-11-21T06:30:00Z c\n"
                                   "2026-11-21T06:30:00Z d"});
    finding.evidence.push_back(JsonValue::object({{"a", JsonValue::integer(1)}}));
    bench.show(finding);
    QTRY_VERIFY(bench.pane.findChild<HistoryStrip *>()->isVisible());
    QCOMPARE(namelessControls(bench.pane), QStringList());
}

void TestEvidencePane::theOddOneOutIsNamed()
{
    Bench bench;
    const FactsShelf shelf(bench.inbox.root());
    std::vector<Summary> summaries;
    for (const std::string host : {"web", "ci", "db"}) {
        const bool hit = host != "db";
        summaries.push_back(
            summaryOf(Daemon::Lint, host,
                      hit ? std::vector<Finding>{shownFinding("lint:tls:weak", Priority::P1, "Weak TLS")}
                          : std::vector<Finding>()));
        const HostFacts facts{host,
                              "2026-11-20",
                              *parseIsoTime("2026-11-20T06:30:00Z"),
                              "0.1.0",
                              {{"packages", {{"openssl", hit ? "3.0.11" : "3.0.15"}}}},
                              {}};
        QVERIFY(shelf.store(facts));
    }
    const auto bundle = bench.inbox.bundle("2026-11-20", summaries, {"web", "ci", "db"});
    bench.pane.showFinding(bundle, bundle->findings().front());
    const auto says = [&](const QString &text) {
        for (const auto *label : bench.pane.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(says(QStringLiteral("All of them have openssl 3.0.11, the others 3.0.15.")));
    bench.pane.showNothing();
    QVERIFY(!says(QStringLiteral("openssl")));
}

QTEST_MAIN(TestEvidencePane)
#include "test_evidencepane.moc"
