// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/consume.h"
#include "engine/core/text.h"
#include "engine/triage/briefs.h"
#include "engine/triage/markdown.h"
#include "historybench.h"

#include <QTest>

#include <unistd.h>

using namespace prism;
using namespace prism::test;

namespace {

const std::string day = "2026-11-19";

class BriefBench : public HistoryBench
{
public:
    BriefReport write(const std::string &time = "06:30:00")
    {
        collect(day, time);
        const auto report = writeBriefs(*read(layout.readyBundle(day)), layout.root());
        if (!report)
            qFatal("%s", report.error().text().text().c_str());
        return *report;
    }
    [[nodiscard]] std::string path(const std::string &tier, const std::string &daemon = "lint") const
    {
        return layout.tier(tier) + "/prism-" + daemon + '-' + day + ".md";
    }
    [[nodiscard]] std::string text(const std::string &tier) const
    {
        return readFile(path(tier)).value_or("");
    }
};

bool has(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

class TestBriefs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void priorityChoosesTheTier_data()
    {
        QTest::addColumn<QByteArray>("priority");
        QTest::addColumn<QByteArray>("tier");
        QTest::newRow("P0") << QByteArray("P0") << QByteArray("critical");
        QTest::newRow("P1") << QByteArray("P1") << QByteArray("daily");
        QTest::newRow("P2") << QByteArray("P2") << QByteArray("weekly");
        QTest::newRow("P3") << QByteArray("P3") << QByteArray("weekly");
        QTest::newRow("no priority") << QByteArray("urgent") << QByteArray("weekly");
    }
    void priorityChoosesTheTier()
    {
        QFETCH(QByteArray, priority);
        QFETCH(QByteArray, tier);
        BriefBench b;
        b.produce(day, "lint@web", true, {finding("a", priority.toStdString())});
        const BriefReport report = b.write();
        QCOMPARE(report.written, 1);
        QCOMPARE(report.paths, std::vector<std::string>{b.path(tier.toStdString())});
        QVERIFY(fileExists(b.path(tier.toStdString())));
    }

    void briefSaysWhatIsKnown()
    {
        BriefBench b;
        b.hosts = {"web", "db"};
        b.produce(
            day, "lint@web", true,
            {finding("a:b", "P0", R"(,"description":"Why it matters.","evidence":["file:/etc/x:3: bad"])")});
        b.produce(day, "lint@db", true, {finding("d", "P0")});
        QCOMPARE(b.write().written, 1);
        const std::string text = b.text("critical");
        QVERIFY(
            text.starts_with("# Prism: critical findings of lint, 2026-11-19\n\n2 findings on 2 hosts, from "
                             "bundle `2026-11-19_063000Z`.\n"));
        QVERIFY(text.find("## db: 1 finding") < text.find("## web: 1 finding"));
        QVERIFY(has(text, "### P0 Title of a:b\n\n- id: `a:b`\n- on: surface\n- state: baseline\n"
                          "- next step: `/lint` on surface\n\nWhy it matters.\n\n"
                          "```text\nfile:/etc/x:3: bad\n```\n"));
    }

    void carriedFindingsAreMarked()
    {
        BriefBench b;
        b.produce("2026-11-18", "lint@web", true, {finding("a", "P0")});
        b.collect("2026-11-18");
        b.produce(day, "lint@web", false, {});
        b.write();
        QVERIFY(has(b.text("critical"), "- state: carried forward, not confirmed today\n"));
    }

    void resolvedFindingsAreLeftOut()
    {
        BriefBench b;
        b.produce(day, "lint@web", true, {finding("a", "P0", R"(,"status":"resolved")")});
        QVERIFY(b.write().paths.empty());
    }

    void refreshReplacesAndRemoves()
    {
        BriefBench b;
        b.produce(day, "lint@web", true, {finding("a", "P0"), finding("b", "P1")});
        QCOMPARE(b.write().written, 2);
        b.produce(day, "lint@web", true, {finding("b", "P1"), finding("c", "P1")});
        const BriefReport report = b.write("07:00:00");
        QCOMPARE(report.written, 1);
        QCOMPARE(report.removed, 1);
        QVERIFY(!fileExists(b.path("critical")));
        QVERIFY(has(b.text("daily"), "Title of c"));
    }

    void unchangedBriefIsNotWrittenAgain()
    {
        BriefBench b;
        b.produce(day, "lint@web", true, {finding("a", "P0")});
        b.write();
        const auto again = writeBriefs(*b.read(b.layout.readyBundle(day)), b.layout.root());
        QCOMPARE(again->written, 0);
        QCOMPARE(again->unchanged, 1);
    }

    void hostileTextStaysText()
    {
        BriefBench b;
        // no raw strings: moc loses its way in these
        b.produce(
            day, "lint@web", true,
            {"{\"id\":\"x`` `\\n# id\",\"title\":\"<script>alert(1)</script>\\n# [link](http:/x) **bold** "
             "\\u001b[2J\",\"priority\":\"P0\",\"affected_surface\":\"| a |\",\"description\":\"\\n\\n# "
             "heading\\n- list\",\"evidence\":[\"```\",\"\\n```\\n# out\",\"````text\"]}"});
        b.write();
        const std::string text = b.text("critical");
        QCOMPARE(std::count(text.begin(), text.end(), '#'), std::ptrdiff_t{1 + 2 + 3 + 4});
        QVERIFY(!has(text, "<script"));
        QVERIFY(!has(text, "\x1b"));
        QVERIFY(has(text, "\\[link\\](http:\\/x) \\*\\*bold\\*\\*"));
        QVERIFY(has(text, "`````text\n```\n")); // longer than any run of backticks inside
        for (const std::string_view line : lines(text))
            QVERIFY2(!line.starts_with("# ") || line.starts_with("# Prism: "), std::string(line).c_str());
    }

    void manyFindingsAreCounted()
    {
        BriefBench b;
        b.hosts.clear();
        std::vector<std::string> findings;
        for (int i = 0; i < 30; ++i)
            findings.push_back(finding("f" + std::to_string(i), "P0"));
        for (int h = 0; h < 12; ++h) {
            b.hosts.push_back("h" + std::to_string(h));
            b.produce(day, "lint@" + b.hosts.back(), true, findings);
        }
        b.write();
        const QString text = QString::fromStdString(b.text("critical"));
        QCOMPARE(text.count(QLatin1String("\n### ")), 200);
        QVERIFY(text.contains(QLatin1String("360 findings on 12 hosts")));
        QVERIFY(text.contains(QLatin1String("## h0: 30 findings, 20 shown\n")));
        QVERIFY(text.contains(QLatin1String("## h9: 30 findings, 0 shown\n")));
        QVERIFY(text.endsWith(QLatin1String("All of them: `prism findings --daemon lint --priority P0`\n")));
    }

    void consumeArchivesThem()
    {
        BriefBench b;
        b.produce(day, "lint@web", true, {finding("a", "P0"), finding("b", "P2")});
        b.write();
        const auto report = consume(b.layout.root(), "2026-11-19_063000Z");
        QVERIFY(report);
        QCOMPARE(report->briefsArchived, 2);
        QVERIFY(!fileExists(b.path("critical")));
    }

    void aLinkInTheWayIsReplacedNotFollowed()
    {
        BriefBench b;
        b.produce(day, "lint@web", true, {finding("a", "P0")});
        HistoryBench &files = b;
        files.write(b.directory() + "/victim", "mine");
        QVERIFY(makeDirectory(b.layout.tier("critical")));
        QCOMPARE(::symlink((b.directory() + "/victim").c_str(), b.path("critical").c_str()), 0);
        b.write();
        QCOMPARE(*readFile(b.directory() + "/victim"), std::string("mine"));
        QVERIFY(has(b.text("critical"), "Title of a"));
    }

    void aTierThatCannotBeWrittenIsAnError()
    {
        BriefBench b;
        b.produce(day, "lint@web", true, {finding("a", "P0")});
        HistoryBench &files = b;
        b.collect(day);
        files.write(b.layout.tier("critical"), "a file where the directory should be");
        QVERIFY(!writeBriefs(*b.read(b.layout.readyBundle(day)), b.layout.root()));
    }

    void codeSpansHoldAnyBackticks_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("span");
        QTest::newRow("plain") << QByteArray("a b") << QByteArray("`a b`");
        QTest::newRow("inside") << QByteArray("a`b") << QByteArray("``a`b``");
        QTest::newRow("at an end") << QByteArray("``a") << QByteArray("``` ``a ```");
        QTest::newRow("empty") << QByteArray("") << QByteArray("`  `");
    }
    void codeSpansHoldAnyBackticks()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, span);
        QCOMPARE(markdownCode(text.toStdString(), 100), span.toStdString());
    }

    void textHasNoMarkup_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char *text, const char *shown) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(shown);
        };
        row("Plain: a-b, 3.5 (x) = y", "Plain: a-b, 3.5 (x) = y");
        row("- item", "\\- item");
        row("12. item", "12\\. item");
        row("7) item", "7\\) item");
        row("> quote", "\\> quote");
        row("# title", "\\# title");
        row("    code", "code");
        row("*a* _b_ ~c~ `d`", "\\*a\\* \\_b\\_ \\~c\\~ \\`d\\`");
        row("<b>&amp;", "&lt;b>&amp;amp;");
        row("see http://x", "see http:\\//x");
        row("see WWW.x.org, awww", "see WWW\\.x.org, awww");
        row("| a | b |", "\\| a \\| b \\|");
        row("\\", "\\\\");
    }
    void textHasNoMarkup()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, shown);
        QCOMPARE(markdownText(text.toStdString(), 100), shown.toStdString());
    }

    void longTextIsCutBetweenCharacters()
    {
        QCOMPARE(markdownText("\xc3\xa4\xc3\xa4\xc3\xa4", 3), std::string("\xc3\xa4") + "...");
    }
};

QTEST_GUILESS_MAIN(TestBriefs)
#include "tst_briefs.moc"
