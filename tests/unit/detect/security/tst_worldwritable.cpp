// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/security/detectors.h"
#include "tests/support/detectorbench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

/// The bench's root must let strangers through, as "/" does, or everything counts as shielded.
struct OpenBench : DetectorBench
{
    OpenBench() { makeDir("/usr/bin"); }
    DetectorResult look() { return run(*worldWritableDetector()); }
};

} // namespace

class TestWorldWritable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordinaryModesAreClean()
    {
        OpenBench bench;
        bench.write("/etc/hosts", "x");
        bench.write("/usr/bin/ls", "x", 0755);
        bench.context.searchPath = {bench.path("/usr/bin")};
        QCOMPARE(bench.look().outcome, DetectorOutcome::Clean);
    }

    void aDirectoryOfPathIsCritical()
    {
        OpenBench bench;
        bench.makeDir("/opt/tools/bin", 0777);
        bench.context.searchPath = {bench.path("/opt/tools/bin")};
        const DetectorResult result = bench.look();
        const Finding *f = findingById(result, "security:world-writable:/opt/tools");
        QVERIFY(f);
        QCOMPARE(f->priority, Priority::P0);
        QVERIFY(evidenceText(*f).starts_with("file:/opt/tools/bin: mode 0777, owner "));
        bench.makeDir("/opt/tools/bin", 0755);
        QCOMPARE(bench.look().outcome, DetectorOutcome::Clean);
    }

    void aStickyDirectoryIsRightButNotInPath()
    {
        OpenBench bench;
        bench.makeDir("/scratch", 01777);
        bench.makeDir("/etc/spool", 01777);
        bench.makeDir("/scratch/bin", 0755);
        bench.context.searchPath = {bench.path("/scratch/bin")};
        QCOMPARE(bench.look().outcome, DetectorOutcome::Clean);
        bench.context.searchPath = {bench.path("/scratch")};
        QCOMPARE(bench.look().findings.size(), std::size_t{1});
    }

    void aDirectoryAbovePathIsCritical()
    {
        OpenBench bench;
        bench.makeDir("/opt/tools", 0777);
        bench.makeDir("/opt/tools/bin", 0755);
        bench.context.searchPath = {bench.path("/opt/tools/bin")};
        const DetectorResult result = bench.look();
        const Finding *f = findingById(result, "security:world-writable:/opt");
        QVERIFY(f);
        QCOMPARE(f->priority, Priority::P0);
    }

    void aProgramBehindALinkIsCritical()
    {
        OpenBench bench;
        bench.write("/opt/app/run", "x", 0757);
        bench.link("../../opt/app/run", "/usr/bin/app");
        bench.context.searchPath = {bench.path("/usr/bin")};
        const DetectorResult result = bench.look();
        const Finding *f = findingById(result, "security:world-writable:/usr/bin");
        QVERIFY(f);
        QCOMPARE(f->priority, Priority::P0);
    }

    void entriesOfOneDirectoryAreOneFinding()
    {
        OpenBench bench;
        for (int i = 0; i < 30; ++i)
            bench.write("/etc/app/f" + std::to_string(i), "x", 0666);
        const DetectorResult result = bench.look();
        QCOMPARE(result.findings.size(), std::size_t{1});
        const Finding &f = result.findings[0];
        QCOMPARE(f.id, std::string("security:world-writable:/etc/app"));
        QCOMPARE(f.evidence.size(), std::size_t{21});
        QCOMPARE(f.evidence.back().asText(), std::string("and 10 more"));
    }

    void linksAndAcceptedPathsAreQuiet()
    {
        OpenBench bench;
        bench.link("/dev/null", "/etc/app.conf");
        bench.write("/etc/shared", "x", 0666);
        bench.context.options["accept"] = "/etc/shared";
        QCOMPARE(bench.look().outcome, DetectorOutcome::Clean);
    }

    void whatNobodyCanReachIsOnlyANote()
    {
        OpenBench bench;
        bench.makeDir("/home/op", 0700);
        bench.write("/home/op/notes", "x", 0666);
        const DetectorResult result = bench.look();
        QCOMPARE(result.findings.size(), std::size_t{1});
        QCOMPARE(result.findings[0].priority, Priority::P3);
    }

    void filesOfALoginCountMore_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<Priority>("priority");
        QTest::newRow("shell") << "/home/op/.bashrc" << Priority::P1;
        QTest::newRow("keys") << "/home/op/.ssh/authorized_keys" << Priority::P1;
        QTest::newRow("other") << "/home/op/notes/a" << Priority::P2;
        QTest::newRow("etc") << "/etc/hosts" << Priority::P1;
    }
    void filesOfALoginCountMore()
    {
        QFETCH(QString, path);
        QFETCH(Priority, priority);
        OpenBench bench;
        bench.makeDir("/home/op", 0755);
        bench.write(path.toStdString(), "x", 0666);
        const DetectorResult result = bench.look();
        QCOMPARE(result.findings.size(), std::size_t{1});
        QCOMPARE(result.findings[0].priority, priority);
    }
};

QTEST_GUILESS_MAIN(TestWorldWritable)
#include "tst_worldwritable.moc"
