// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/lint/brokensymlinks.h"
#include "engine/detect/lint/pathentries.h"
#include "tests/support/detectorbench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

class TestBrokenLinks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksThatLeadSomewhereAreClean()
    {
        DetectorBench bench;
        bench.write("/usr/share/real", "x");
        bench.link("/usr/share/real", "/etc/absolute");
        bench.link("../usr/share/real", "/etc/relative");
        bench.link("absolute", "/etc/chain");
        bench.makeDir("/usr/share/dir");
        bench.link("/usr/share/dir", "/etc/directory");
        QCOMPARE(bench.run(BrokenSymlinksDetector()).outcome, DetectorOutcome::Clean);
    }

    void brokenLinksAreFound_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("absolute") << "/usr/share/gone";
        QTest::newRow("relative") << "../gone";
        QTest::newRow("itself") << "l";
        QTest::newRow("through a file") << "/usr/share/real/below";
    }
    void brokenLinksAreFound()
    {
        QFETCH(QString, target);
        DetectorBench bench;
        bench.write("/usr/share/real", "x");
        bench.link(target.toStdString(), "/etc/sub/l");
        const DetectorResult result = bench.run(BrokenSymlinksDetector());
        QCOMPARE(result.findings.size(), std::size_t{1});
        QCOMPARE(result.findings[0].id, std::string("lint:broken-symlinks:/etc/sub/l"));
        QCOMPARE(evidenceText(result.findings[0]), "link:/etc/sub/l -> " + target.toStdString() + "\n");
    }

    void anAbsoluteLinkIsJudgedBelowTheRoot()
    {
        DetectorBench bench;
        bench.link("/etc/passwd", "/etc/l"); // there on the real machine, not below the bench's root
        QCOMPARE(bench.run(BrokenSymlinksDetector()).outcome, DetectorOutcome::Findings);
    }

    void ignoredLinksSkippedFoldersAndPathAreLeftOut()
    {
        DetectorBench bench;
        bench.link("gone", "/etc/meant");
        bench.link("gone", "/etc/x/.git/l");
        bench.link("gone", "/usr/local/bin/l");
        bench.context.searchPath = {bench.path("/usr/local/bin")};
        bench.context.options["ignore"] = "/etc/meant";
        QCOMPARE(bench.run(BrokenSymlinksDetector()).outcome, DetectorOutcome::Clean);
    }

    void aNameWithControlCharactersIsEscaped()
    {
        DetectorBench bench;
        bench.link("gone", "/etc/a\nb");
        const DetectorResult result = bench.run(BrokenSymlinksDetector());
        QCOMPARE(result.findings.size(), std::size_t{1});
        QVERIFY(result.findings[0].id.find('\n') == std::string::npos);
        QVERIFY(evidenceText(result.findings[0]).find("a\\x0ab") != std::string::npos ||
                evidenceText(result.findings[0]).find("a\\x0Ab") != std::string::npos);
    }

    void moreLinksThanTheLimitAreCounted()
    {
        DetectorBench bench;
        for (int i = 0; i < 203; ++i)
            bench.link("gone", "/etc/l" + std::to_string(1000 + i));
        const DetectorResult result = bench.run(BrokenSymlinksDetector());
        QCOMPARE(result.findings.size(), std::size_t{200});
        QCOMPARE(result.notes, std::vector<std::string>{"3 further links are broken"});
    }

    void aStoppedRunIsNotClean()
    {
        DetectorBench bench;
        bench.makeDir("/etc/x");
        std::stop_source source;
        source.request_stop();
        bench.context.stop = source.get_token();
        QCOMPARE(bench.run(BrokenSymlinksDetector()).outcome, DetectorOutcome::Failed);
    }

    void pathWithRealDirectoriesIsClean()
    {
        DetectorBench bench;
        bench.write("/usr/bin/tool", "x", 0755);
        bench.link("tool", "/usr/bin/alias");
        bench.link("usr/bin", "/bin");
        bench.context.searchPath = {bench.path("/usr/bin"), bench.path("/bin"), bench.path("/usr/bin/")};
        QCOMPARE(bench.run(PathEntriesDetector()).outcome, DetectorOutcome::Clean);
    }

    void deadEntriesAndDanglingCommandsAreFound()
    {
        DetectorBench bench;
        bench.write("/opt/file", "x");
        bench.link("/opt/tool-1.2/tool", "/usr/local/bin/tool");
        bench.link("usr/local/bin", "/bin");
        bench.context.searchPath = {bench.path("/opt/gone/bin"), bench.path("/opt/file"),
                                    bench.path("/usr/local/bin"), bench.path("/bin"),
                                    bench.path("/opt/gone/bin")};
        const DetectorResult result = bench.run(PathEntriesDetector());
        QCOMPARE(result.findings.size(), std::size_t{3});
        QCOMPARE(result.findings[0].id, std::string("lint:path-entries:/opt/gone/bin"));
        QCOMPARE(evidenceText(result.findings[0]), std::string("PATH entry /opt/gone/bin: does not exist\n"));
        QCOMPARE(evidenceText(result.findings[1]), std::string("PATH entry /opt/file: not a directory\n"));
        QCOMPARE(evidenceText(result.findings[2]),
                 std::string("link:/usr/local/bin/tool -> /opt/tool-1.2/tool\n"));
    }

    void anEmptyPathIsNotApplicable()
    {
        DetectorBench bench;
        QCOMPARE(bench.run(PathEntriesDetector()).outcome, DetectorOutcome::NotApplicable);
    }
};

QTEST_GUILESS_MAIN(TestBrokenLinks)
#include "tst_brokenlinks.moc"
