// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/lint/markdown.h"
#include "engine/detect/lint/markdownlinks.h"
#include "tests/support/detectorbench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

class TestMarkdownLinks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("targets"); // line:target, parted by "; "
        QTest::newRow("inline") << "see [a](b.md) and [c](d/e.md \"title\")."
                                << "1:b.md; 1:d/e.md";
        QTest::newRow("image") << "\n![i](i.png)"
                               << "2:i.png";
        QTest::newRow("image in link") << "[![i](i.png)](t.md)"
                                       << "1:i.png; 1:t.md";
        QTest::newRow("angle brackets") << "[a](<b c.md>)"
                                        << "1:b c.md";
        QTest::newRow("brackets in target") << "[a](b(1).md)"
                                            << "1:b(1).md";
        QTest::newRow("definition") << "[a]: b.md 'title'"
                                    << "1:b.md";
        QTest::newRow("footnote") << "[^1]: see.md"
                                  << "";
        QTest::newRow("code span") << "`[a](b.md)` and ``[a`](b.md)``"
                                   << "";
        QTest::newRow("fence") << "```\n[a](b.md)\n```\n[c](d.md)"
                               << "4:d.md";
        QTest::newRow("tilde fence") << "~~~~ md\n```\n[a](b.md)\n~~~~\n"
                                     << "";
        QTest::newRow("unclosed fence") << "```\n[a](b.md)\n"
                                        << "";
        QTest::newRow("indented code") << "text\n\n    [a](b.md)\n"
                                       << "";
        QTest::newRow("continued text") << "text\n    [a](b.md)\n"
                                        << "2:b.md";
        QTest::newRow("comment") << "<!-- [a](b.md)\n[c](d.md) --> [e](f.md)"
                                 << "2:f.md";
        QTest::newRow("escaped") << "\\[a\\](b.md)"
                                 << "";
        QTest::newRow("empty") << "[a]()"
                               << "";
        QTest::newRow("not closed") << "[a](b.md"
                                    << "";
        QTest::newRow("prose") << "f(x)[0](not a link"
                               << "";
    }
    void linksAreRead()
    {
        QFETCH(QString, text);
        QStringList found;
        for (const MarkdownLink &link : markdownLinks(text.toStdString()))
            found.append(QStringLiteral("%1:%2").arg(link.line).arg(QString::fromStdString(link.target)));
        QTEST(found.join(QStringLiteral("; ")), "targets");
    }

    void targetsBecomePaths_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("path");
        QTest::newRow("plain") << "a/b.md"
                               << "a/b.md";
        QTest::newRow("fragment") << "a.md#part"
                                  << "a.md";
        QTest::newRow("query") << "a.md?x=1#y"
                               << "a.md";
        QTest::newRow("only a fragment") << "#part"
                                         << "";
        QTest::newRow("http") << "https://x/a.md"
                              << "";
        QTest::newRow("mail") << "mailto:a@example.org"
                              << "";
        QTest::newRow("absolute") << "/a.md"
                                  << "";
        QTest::newRow("percent") << "a%20b%C3%A4.md" << QStringLiteral("a b\u00e4.md");
        QTest::newRow("not percent") << "100%.md"
                                     << "100%.md";
        QTest::newRow("escape") << "a\\_b.md"
                                << "a_b.md";
        QTest::newRow("zero byte") << "a%00b"
                                   << "";
    }
    void targetsBecomePaths()
    {
        QFETCH(QString, target);
        QTEST(QString::fromStdString(relativePathOf(target.toStdString())), "path");
    }

    void brokenLinksAreOneFindingAFile()
    {
        DetectorBench bench;
        bench.write("/home/op/docs/a.md", "[ok](sub/b.md)\n[gone](gone.md)\n![](img/x.png)\n");
        bench.write("/home/op/docs/sub/b.md", "[up](../a.md#x) [dir](..) [page](c) [site](c.html)\n");
        bench.write("/home/op/docs/sub/c.md", "[out](../../../etc/passwd) [repo](../../../../issues/5)\n");
        const DetectorResult result = bench.run(MarkdownLinksDetector());
        QCOMPARE(result.findings.size(), std::size_t{1});
        QCOMPARE(result.findings[0].id, std::string("lint:markdown-links:/home/op/docs/a.md"));
        QCOMPARE(evidenceText(result.findings[0]),
                 std::string("file:/home/op/docs/a.md:2: gone.md\nfile:/home/op/docs/a.md:3: img/x.png\n"));
    }

    void soundFilesAreClean()
    {
        DetectorBench bench;
        bench.write("/home/op/docs/a.md", "[self](a.md) [web](https://example.org)\n");
        bench.write("/home/op/docs/node_modules/x/README.md", "[gone](gone.md)\n");
        bench.write("/home/op/docs/vendor/README.md", "[gone](gone.md)\n");
        QCOMPARE(bench.run(MarkdownLinksDetector()).outcome, DetectorOutcome::Clean);
    }

    void withoutRootsItIsNotApplicable()
    {
        DetectorBench bench;
        QCOMPARE(bench.run(MarkdownLinksDetector()).outcome, DetectorOutcome::NotApplicable);
    }

    void aHugeFileIsNotRead()
    {
        DetectorBench bench;
        bench.write("/home/op/docs/a.md", std::string((1 << 20) + 1, 'x'));
        const DetectorResult result = bench.run(MarkdownLinksDetector());
        QCOMPARE(result.outcome, DetectorOutcome::Clean);
        QCOMPARE(result.notes, std::vector<std::string>{"1 file was not read: too large, or no right to"});
    }

    void manyLinksInOneFileAreCounted()
    {
        DetectorBench bench;
        std::string text;
        for (int i = 0; i < 25; ++i)
            text += "[x](gone" + std::to_string(i) + ".md)\n";
        bench.write("/home/op/docs/a.md", text);
        const DetectorResult result = bench.run(MarkdownLinksDetector());
        QCOMPARE(result.findings.size(), std::size_t{1});
        QCOMPARE(result.findings[0].evidence.size(), std::size_t{21});
        QCOMPARE(result.findings[0].evidence.back().asText(), std::string("and 5 further links"));
    }
};

QTEST_GUILESS_MAIN(TestMarkdownLinks)
#include "tst_markdownlinks.moc"
