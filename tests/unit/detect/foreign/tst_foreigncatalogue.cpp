// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/foreign/foreignconfig.h"
#include "foreignbench.h"

#include <QtTest>

using namespace prism;
using test::ForeignBench;

class TestForeignCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsByName_data();
    void kindsByName();
    void orderIsThatOfTheNames();
    void hiddenAndPrivateFilesAreSkipped();
    void missingDirectoryIsNotFound();
    void relativeDirectoryIsRefused();
    void versionFollowsTheContent();
    void versionOfResultsDoesNot();
    void linksAreFollowed();
    void unprintableNameIsAnError();
    void configAddsAProgramElsewhere();
    void configRefinesAFile();
    void settingsWinOverConfig();
    void configErrorsKeepTheFiles_data();
    void configErrorsKeepTheFiles();
    void entryWithoutFileOrKindIsAnError();
    void argumentsAreNotShown();
};

void TestForeignCatalogue::kindsByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<uint>("mode");
    QTest::addColumn<QString>("title"); // empty: no detector
    QTest::newRow("module") << QStringLiteral("a.py") << 0644U << QStringLiteral("Python module with run()");
    QTest::newRow("executable module")
        << QStringLiteral("a.py") << 0755U << QStringLiteral("Python module with run()");
    QTest::newRow("script") << QStringLiteral("disk.sh") << 0755U
                            << QStringLiteral("Program that prints findings");
    QTest::newRow("script without x") << QStringLiteral("disk.sh") << 0644U << QString();
    QTest::newRow("plugin") << QStringLiteral("check_disk") << 0755U << QStringLiteral("Nagios plugin");
    QTest::newRow("plugin without x") << QStringLiteral("check_disk") << 0644U << QString();
    QTest::newRow("sarif") << QStringLiteral("x.sarif") << 0644U << QStringLiteral("SARIF 2.1.0 results");
    QTest::newRow("sarif.json") << QStringLiteral("x.sarif.json") << 0644U
                                << QStringLiteral("SARIF 2.1.0 results");
    QTest::newRow("sarif command") << QStringLiteral("x.sarif") << 0755U
                                   << QStringLiteral("SARIF 2.1.0 results");
    QTest::newRow("lynis") << QStringLiteral("lynis-report.dat") << 0640U << QStringLiteral("Lynis report");
    QTest::newRow("notes") << QStringLiteral("notes.txt") << 0644U << QString();
    QTest::newRow("config") << QStringLiteral("foreign.json") << 0755U << QString();
}

void TestForeignCatalogue::kindsByName()
{
    QFETCH(QString, name);
    QFETCH(uint, mode);
    QFETCH(QString, title);
    ForeignBench bench;
    bench.file(name.toStdString(), "{\"detectors\": {}}", mode);
    const ForeignList list = bench.list();
    QVERIFY(list.errors.empty());
    QCOMPARE(list.detectors.size(), title.isEmpty() ? std::size_t{0} : std::size_t{1});
    if (!title.isEmpty()) {
        QCOMPARE(list.detectors.front()->info().title.text(), title.toStdString());
        QCOMPARE(list.detectors.front()->info().id, name.toStdString());
    }
}

void TestForeignCatalogue::orderIsThatOfTheNames()
{
    ForeignBench bench;
    for (const char *name : {"b.py", "a.sh", "check_x", "B.py", "z.sarif"})
        bench.file(name, "", 0755);
    QCOMPARE(bench.names(), std::string("B.py a.sh b.py check_x z.sarif"));
}

void TestForeignCatalogue::hiddenAndPrivateFilesAreSkipped()
{
    ForeignBench bench;
    for (const char *name : {".old.py", "_shared.py", ".check_x", "_check_x", "__init__.py"})
        bench.file(name, "", 0755);
    bench.makeDir("/detectors/folder.py");
    QCOMPARE(bench.names(), std::string());
}

void TestForeignCatalogue::missingDirectoryIsNotFound()
{
    const auto list = foreignDetectors("/no/such/directory", Daemon::Lint, {});
    QVERIFY(!list);
    QCOMPARE(list.error().code, ErrorCode::NotFound);
}

void TestForeignCatalogue::relativeDirectoryIsRefused()
{
    const auto list = foreignDetectors("detectors", Daemon::Lint, {});
    QVERIFY(!list);
    QCOMPARE(list.error().code, ErrorCode::InvalidInput);
}

void TestForeignCatalogue::versionFollowsTheContent()
{
    ForeignBench bench;
    bench.file("a.py", "def run(): return []\n");
    const std::string first = bench.list().detectors.front()->versionText();
    QCOMPARE(first.size(), std::size_t{12});
    QCOMPARE(bench.list().detectors.front()->versionText(), first);
    bench.file("a.py", "def run(): return [{}]\n");
    QVERIFY(bench.list().detectors.front()->versionText() != first);
}

void TestForeignCatalogue::versionOfResultsDoesNot()
{
    ForeignBench bench;
    bench.file("a.sarif", "one");
    const std::string first = bench.list().detectors.front()->versionText();
    bench.file("a.sarif", "two");
    QCOMPARE(bench.list().detectors.front()->versionText(), first);
}

void TestForeignCatalogue::linksAreFollowed()
{
    ForeignBench bench;
    bench.write("/elsewhere/check_disk", "#!/bin/sh\necho OK\n", 0755);
    bench.link(bench.path("/elsewhere/check_disk"), "/detectors/check_root");
    bench.link("/no/such/target", "/detectors/check_gone");
    QCOMPARE(bench.names(), std::string("check_root"));
}

void TestForeignCatalogue::unprintableNameIsAnError()
{
    ForeignBench bench;
    bench.file("bad\x1b[31m.py", "def run(): return []\n");
    const ForeignList list = bench.list();
    QVERIFY(list.detectors.empty());
    QCOMPARE(list.errors.size(), std::size_t{1});
    QVERIFY(list.errors.front().text().find('\x1b') == std::string::npos);
}

void TestForeignCatalogue::configAddsAProgramElsewhere()
{
    ForeignBench bench;
    bench.write("/opt/scan", "#!/bin/sh\nprintf '[{\"title\":\"%s %s\"}]' \"$1\" \"$WHO\"\n", 0755);
    bench.file("foreign.json", R"({"detectors": {"scan": {"kind": "executable", "command": [")" +
                                   bench.path("/opt/scan") +
                                   R"("], "arguments": ["one"], "environment": {"WHO": "me"},
                                      "schedule": "weekly"}}})");
    const ForeignList list = bench.list();
    QVERIFY2(list.errors.empty(), list.errors.empty() ? "" : list.errors.front().text().c_str());
    QCOMPARE(list.detectors.size(), std::size_t{1});
    QCOMPARE(list.detectors.front()->info().schedule, ScheduleClass::Weekly);
    const DetectorResult result = bench.runNamed("scan");
    QCOMPARE(result.outcome, DetectorOutcome::Findings);
    QCOMPARE(result.findings.front().title, std::string("one me"));
}

void TestForeignCatalogue::configRefinesAFile()
{
    ForeignBench bench;
    bench.file("status.sh", "#!/bin/sh\necho \"DISK $1\"\nexit 1\n", 0755);
    bench.file("foreign.json", R"({"detectors": {"status.sh": {"kind": "nagios", "arguments": ["low"],
                                   "options": {"warning-priority": "P0"}}}})");
    const DetectorResult result = bench.runNamed("status.sh");
    QCOMPARE(result.outcome, DetectorOutcome::Findings);
    QCOMPARE(result.findings.front().title, std::string("DISK low"));
    QCOMPARE(result.findings.front().priority, Priority::P0);
}

void TestForeignCatalogue::settingsWinOverConfig()
{
    ForeignBench bench;
    bench.file("check_x", "#!/bin/sh\necho \"X $*\"\nexit 1\n", 0755);
    bench.file("foreign.json", R"({"detectors": {"check_x": {"arguments": ["-w", "1"]}}})");
    bench.settings["check_x"].arguments = {"-w", "90%"};
    QCOMPARE(bench.runNamed("check_x").findings.front().title, std::string("X -w 90%"));
    bench.file("check_x", "#!/bin/sh\nsleep 30\n", 0755);
    bench.settings["check_x"].timeLimit = std::chrono::milliseconds(200);
    QCOMPARE(bench.runNamed("check_x").reason.text(), std::string("no end within 200 ms"));
}

void TestForeignCatalogue::configErrorsKeepTheFiles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("no JSON") << QStringLiteral("{") << QStringLiteral("line 1");
    QTest::newRow("no object") << QStringLiteral("[]") << QStringLiteral("detectors");
    QTest::newRow("other key") << QStringLiteral(R"({"detectors": {}, "x": 1})")
                               << QStringLiteral("detectors");
    QTest::newRow("kind") << QStringLiteral(R"({"detectors": {"a": {"kind": "perl"}}})")
                          << QStringLiteral("detectors.a.kind");
    QTest::newRow("unknown key") << QStringLiteral(R"({"detectors": {"a": {"nice": 1}}})")
                                 << QStringLiteral("detectors.a.nice");
    QTest::newRow("a shell line") << QStringLiteral(R"({"detectors": {"a": {"command": "rm -rf x"}}})")
                                  << QStringLiteral("list of texts");
    QTest::newRow("empty command") << QStringLiteral(R"({"detectors": {"a": {"command": []}}})")
                                   << QStringLiteral("list of texts");
    QTest::newRow("name with a slash")
        << QStringLiteral(R"({"detectors": {"../a": {}}})") << QStringLiteral("../a");
    QTest::newRow("time limit") << QStringLiteral(R"({"detectors": {"a": {"time_limit_s": -1}}})")
                                << QStringLiteral("time_limit_s");
    QTest::newRow("schedule") << QStringLiteral(R"({"detectors": {"a": {"schedule": "hourly"}}})")
                              << QStringLiteral("schedule");
    QTest::newRow("environment") << QStringLiteral(R"({"detectors": {"a": {"environment": {"A=B": "c"}}}})")
                                 << QStringLiteral("environment");
    QTest::newRow("options") << QStringLiteral(R"({"detectors": {"a": {"options": {"x": []}}}})")
                             << QStringLiteral("options.x");
}

void TestForeignCatalogue::configErrorsKeepTheFiles()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    ForeignBench bench;
    bench.file("a.py", "def run(): return []\n");
    bench.file("foreign.json", text.toStdString());
    const ForeignList list = bench.list();
    QCOMPARE(list.detectors.size(), std::size_t{1});
    QCOMPARE(list.errors.size(), std::size_t{1});
    const QString error = QString::fromStdString(list.errors.front().text());
    QVERIFY2(error.startsWith(QStringLiteral("foreign.json: ")) && error.contains(says), qPrintable(error));
}

void TestForeignCatalogue::entryWithoutFileOrKindIsAnError()
{
    ForeignBench bench;
    bench.file("foreign.json",
               R"({"detectors": {"ghost": {}, "plugin": {"kind": "nagios"}, "m": {"kind": "python"}}})");
    const ForeignList list = bench.list();
    QVERIFY(list.detectors.empty());
    QCOMPARE(list.errors.size(), std::size_t{3});
    QVERIFY(list.errors[0].text().starts_with("ghost: "));
}

void TestForeignCatalogue::argumentsAreNotShown()
{
    ForeignBench bench;
    bench.file("check_db", "#!/bin/sh\necho \"DB DOWN\"\nexit 2\n", 0755);
    bench.settings["check_db"].arguments = {"-p", "hunter2"};
    const ForeignList list = bench.list();
    QVERIFY(list.detectors.front()->info().reads.text().find("hunter2") == std::string::npos);
    const DetectorResult result = bench.runNamed("check_db");
    QVERIFY(test::evidenceText(result.findings.front()).find("hunter2") == std::string::npos);
}

QTEST_GUILESS_MAIN(TestForeignCatalogue)
#include "tst_foreigncatalogue.moc"
