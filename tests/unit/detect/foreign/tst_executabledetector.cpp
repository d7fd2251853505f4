// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/foreign/findingsoutput.h"
#include "foreignbench.h"

#include <QtTest>

using namespace prism;
using test::ForeignBench;

class TestExecutableDetector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outputs_data();
    void outputs();
    void wrongOutputs_data();
    void wrongOutputs();
    void derivedIdIsNormalised();
    void failures_data();
    void failures();
    void findingsOfAFailingProgramAreKept();
    void hangTimesOut();
    void floodIsStopped();
    void scriptWithoutInterpreter();
};

void TestExecutableDetector::outputs_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QString>("titles");
    QTest::newRow("empty array") << QByteArray("[]\n") << QString();
    QTest::newRow("array") << QByteArray(R"([{"title": "a"}, {"title": "b"}])") << QStringLiteral("a b");
    QTest::newRow("object") << QByteArray(R"({"findings": [{"title": "a"}], "version": 1})")
                            << QStringLiteral("a");
    QTest::newRow("object with none") << QByteArray(R"({"findings": []})") << QString();
    QTest::newRow("one finding") << QByteArray(R"({"title": "a"})") << QStringLiteral("a");
    QTest::newRow("one finding on several lines")
        << QByteArray("{\n\"title\": \"a\"\n}\n") << QStringLiteral("a");
    QTest::newRow("JSON Lines") << QByteArray("{\"title\": \"a\"}\n\n{\"title\": \"b\"}\r\n")
                                << QStringLiteral("a b");
    QTest::newRow("empty object in an array") << QByteArray("[{}]") << QStringLiteral("Untitled finding");
}

void TestExecutableDetector::outputs()
{
    QFETCH(QByteArray, output);
    QFETCH(QString, titles);
    const ParsedFindings parsed = parseFindingsOutput(Daemon::Lint, output.toStdString());
    QCOMPARE(parsed.failure.text(), std::string());
    QStringList found;
    for (const Finding &f : parsed.findings)
        found.append(QString::fromStdString(f.title));
    QCOMPARE(found.join(QLatin1Char(' ')), titles);
}

void TestExecutableDetector::wrongOutputs_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QString>("says");
    QTest::addColumn<int>("kept");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("printed nothing; print []") << 0;
    QTest::newRow("blanks") << QByteArray("\n \n") << QStringLiteral("printed nothing") << 0;
    QTest::newRow("text") << QByteArray("not json\n")
                          << QStringLiteral("its output is not JSON: unexpected text at line 1, column 1")
                          << 0;
    QTest::newRow("number") << QByteArray("5") << QStringLiteral("its output is a number, not an array") << 0;
    QTest::newRow("null") << QByteArray("null") << QStringLiteral("its output is null") << 0;
    QTest::newRow("other object") << QByteArray(R"({"ok": true})")
                                  << QStringLiteral("its output is an object without title") << 0;
    QTest::newRow("findings no array")
        << QByteArray(R"({"findings": 3})") << QStringLiteral("its output is an object, not an array") << 0;
    QTest::newRow("cut off") << QByteArray(R"([{"title": "a"},)") << QStringLiteral("its output is not JSON")
                             << 0;
    QTest::newRow("NaN") << QByteArray(R"([{"title": NaN}])") << QStringLiteral("its output is not JSON")
                         << 0;
    QTest::newRow("not UTF-8") << QByteArray("[{\"title\": \"\xff\"}]")
                               << QStringLiteral("its output is not JSON") << 0;
    QTest::newRow("elements") << QByteArray(R"([{"title": "a"}, 5, {"title": "b"}])")
                              << QStringLiteral("element 1 of its output is a number") << 2;
    QTest::newRow("bad line") << QByteArray("{\"title\": \"a\"}\n{oops\n{\"title\": \"b\"}\n")
                              << QStringLiteral("line 2 of its output is not JSON: expected a key in quotes")
                              << 2;
    QTest::newRow("line without meaning") << QByteArray("{\"title\": \"a\"}\n{\"x\": 1}\n")
                                          << QStringLiteral("line 2 of its output is an object without") << 1;
    QTest::newRow("line of another type")
        << QByteArray("{\"title\": \"a\"}\n[]\n") << QStringLiteral("line 2 of its output is an array") << 1;
}

void TestExecutableDetector::wrongOutputs()
{
    QFETCH(QByteArray, output);
    QFETCH(QString, says);
    QFETCH(int, kept);
    const ParsedFindings parsed = parseFindingsOutput(Daemon::Lint, output.toStdString());
    QVERIFY2(QString::fromStdString(parsed.failure.text()).startsWith(says), parsed.failure.text().c_str());
    QCOMPARE(parsed.findings.size(), static_cast<std::size_t>(kept));
}

void TestExecutableDetector::derivedIdIsNormalised()
{
    ForeignBench bench;
    bench.file("disk.sh",
               "#!/bin/sh\nprintf '%s' '[{\"title\": \"From a shell script\", \"priority\": \"p1\", "
               "\"affected_surface\": \"Root FS\"}]'\n",
               0755);
    const DetectorResult result = bench.runNamed("disk.sh", Daemon::Performance);
    QCOMPARE(result.outcome, DetectorOutcome::Findings);
    QCOMPARE(result.findings.front().id, std::string("performance:root-fs:from-a-shell-script"));
    QCOMPARE(result.findings.front().priority, Priority::P1);
}

void TestExecutableDetector::failures_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("reason");
    QTest::newRow("exit status") << QByteArray("echo first >&2\necho oops >&2\nexit 3")
                                 << QStringLiteral("exit status 3: oops");
    QTest::newRow("silent exit status") << QByteArray("exit 1") << QStringLiteral("exit status 1");
    QTest::newRow("signal") << QByteArray("kill -SEGV $$") << QStringLiteral("killed by signal 11");
    QTest::newRow("nothing") << QByteArray("exit 0")
                             << QStringLiteral("printed nothing; print [] when there is nothing to report");
}

void TestExecutableDetector::failures()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, reason);
    ForeignBench bench;
    bench.file("broken", "#!/bin/sh\n" + script.toStdString() + '\n', 0755);
    const DetectorResult result = bench.runNamed("broken");
    QCOMPARE(result.outcome, DetectorOutcome::Failed);
    QCOMPARE(result.reason.text(), reason.toStdString());
}

void TestExecutableDetector::findingsOfAFailingProgramAreKept()
{
    ForeignBench bench;
    bench.file("half", "#!/bin/sh\necho '[{\"title\": \"seen\"}]'\necho 'disk 2 unreadable' >&2\nexit 4\n",
               0755);
    const DetectorResult result = bench.runNamed("half");
    QCOMPARE(result.outcome, DetectorOutcome::Failed);
    QCOMPARE(result.reason.text(), std::string("exit status 4: disk 2 unreadable"));
    QCOMPARE(result.findings.size(), std::size_t{1});
    QCOMPARE(result.outputTail, std::string("[{\"title\": \"seen\"}]\ndisk 2 unreadable\n"));
}

void TestExecutableDetector::hangTimesOut()
{
    ForeignBench bench;
    bench.settings["hang"].timeLimit = std::chrono::milliseconds(300);
    bench.file("hang", "#!/bin/sh\necho working >&2\nsleep 100\n", 0755);
    const DetectorResult result = bench.runNamed("hang");
    QCOMPARE(result.outcome, DetectorOutcome::Failed);
    QCOMPARE(result.reason.text(), std::string("no end within 300 ms"));
    QCOMPARE(result.outputTail, std::string("working\n"));
}

void TestExecutableDetector::floodIsStopped()
{
    ForeignBench bench;
    bench.file("flood", "#!/bin/sh\nexec cat /dev/zero\n", 0755);
    const DetectorResult result = bench.runNamed("flood");
    QCOMPARE(result.reason.text(), std::string("printed more than 16.0 MiB"));
    QVERIFY(result.outputTail.size() < 4000);
}

void TestExecutableDetector::scriptWithoutInterpreter()
{
    ForeignBench bench;
    bench.file("bare", "echo '[]'\n", 0755);
    const DetectorResult result = bench.runNamed("bare");
    QCOMPARE(result.outcome, DetectorOutcome::Failed);
    QVERIFY2(result.reason.text().find("cannot start") != std::string::npos, result.reason.text().c_str());
}

QTEST_GUILESS_MAIN(TestExecutableDetector)
#include "tst_executabledetector.moc"
