// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreignbench.h"

#include <QtTest>

using namespace prism;
using test::ForeignBench;

class TestPythonDetector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findingsAreNormalised();
    void emptyListIsClean();
    void moduleWithoutRunIsNoDetector_data();
    void moduleWithoutRunIsNoDetector();
    void failures_data();
    void failures();
    void tracebackIsInTheTail();
    void oddValuesBecomeTextAndAnError_data();
    void oddValuesBecomeTextAndAnError();
    void otherElementsAreKept();
    void printsDoNoHarm();
    void dataclassesAndSiblingsWork();
    void siblingDoesNotReplaceTheStandardLibrary();
    void fileIsItsPath();
    void environmentTellsOfTheRun();
    void forkedChildReportsOnce();
    void detectorThatHangsAfterItsResultKeepsIt();
    void hangTimesOut();
    void floodIsStopped();
    void cancelled();
    void hugeResultIsRefused();
    void missingInterpreterSaysSo();
    void nothingIsLeftBehind();
    void exampleOfTheAncestorsReadme();
};

namespace {

void runRow(const char *name, const char *text, const char *says)
{
    QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(says);
}

} // namespace

void TestPythonDetector::findingsAreNormalised()
{
    ForeignBench bench;
    bench.file("a.py", "def run():\n    return [{'title': 'Good one', 'priority': 'p1', 'evidence': 'e', "
                       "'extra': 1}, {'id': 7, 'status': 'resolved', 'carry_forward': False}]\n");
    const DetectorResult result = bench.runNamed("a.py");
    QCOMPARE(result.outcome, DetectorOutcome::Findings);
    QCOMPARE(result.findings.size(), std::size_t{2});
    QCOMPARE(result.findings[0].id, std::string("security:security:good-one"));
    QCOMPARE(result.findings[0].priority, Priority::P1);
    QCOMPARE(test::evidenceText(result.findings[0]), std::string("e\n"));
    QCOMPARE(result.findings[1].id, std::string("7"));
    QCOMPARE(result.findings[1].carryForward, false);
}

void TestPythonDetector::emptyListIsClean()
{
    ForeignBench bench;
    bench.file("a.py", "def run(): return []\n");
    QCOMPARE(bench.runNamed("a.py").outcome, DetectorOutcome::Clean);
}

void TestPythonDetector::moduleWithoutRunIsNoDetector_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no run") << QStringLiteral("X = 1\n");
    QTest::newRow("not callable") << QStringLiteral("run = 5\n");
    QTest::newRow("empty") << QString();
}

void TestPythonDetector::moduleWithoutRunIsNoDetector()
{
    QFETCH(QString, text);
    ForeignBench bench;
    bench.file("a.py", text.toStdString());
    const DetectorResult result = bench.runNamed("a.py");
    QCOMPARE(result.outcome, DetectorOutcome::NotApplicable);
    QVERIFY(!result.reason.empty());
}

void TestPythonDetector::failures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    runRow("raises", "def run(): raise ValueError('boom')\n", "ValueError: boom");
    runRow("import", "import no_such_module_at_all\ndef run(): return []\n",
           "ModuleNotFoundError: No module named 'no_such_module_at_all'");
    runRow("syntax", "def run(:\n", "SyntaxError: ");
    runRow("exit", "import sys\ndef run(): sys.exit(3)\n", "SystemExit: 3");
    runRow("exit at import", "raise SystemExit('bye')\n", "SystemExit: bye");
    runRow("interrupt", "def run(): raise KeyboardInterrupt()\n", "KeyboardInterrupt: ");
    runRow("hard exit", "import os\ndef run(): os._exit(0)\n", "ended before run() returned: exit status 0");
    runRow("kill", "import os, signal\ndef run(): os.kill(os.getpid(), signal.SIGKILL)\n",
           "killed by signal 9");
    runRow("tuple", "def run(): return ({'title': 't'},)\n", "TypeError: run() returned tuple, not a list");
    runRow("dict", "def run(): return {'title': 't'}\n", "TypeError: run() returned dict, not a list");
    runRow("generator", "def run():\n    yield {'title': 't'}\n",
           "TypeError: run() returned generator, not a list");
    runRow("none", "def run(): pass\n", "TypeError: run() returned NoneType, not a list");
    runRow("list of lists", "def run(): return [['not', 'a', 'dict']]\n",
           "TypeError: run() returned a list of list, not of finding objects");
    runRow("needs arguments", "def run(x): return []\n", "TypeError: run() missing 1 required");
    runRow("recursion", "def run(): return run()\n", "RecursionError: ");
    runRow("hostile message",
           "class E(Exception):\n    def __str__(self): raise ValueError('x')\n"
           "def run(): raise E()\n",
           "E: <E that cannot be shown: ValueError>");
    runRow("control characters", "def run(): raise ValueError('a\\x1b[2Jb')\n", "ValueError: a\\x1b[2Jb");
}

void TestPythonDetector::failures()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    ForeignBench bench;
    bench.file("a.py", text.toStdString());
    const DetectorResult result = bench.runNamed("a.py");
    QCOMPARE(result.outcome, DetectorOutcome::Failed);
    QVERIFY2(result.reason.text().starts_with(says.toStdString()), result.reason.text().c_str());
    QVERIFY(result.findings.empty());
}

void TestPythonDetector::tracebackIsInTheTail()
{
    ForeignBench bench;
    bench.file("a.py", "def inner():\n    raise ValueError('boom')\ndef run():\n    inner()\n");
    const DetectorResult result = bench.runNamed("a.py");
    QVERIFY2(result.outputTail.find("line 2, in inner") != std::string::npos, result.outputTail.c_str());
}

void TestPythonDetector::oddValuesBecomeTextAndAnError_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("evidence");
    QTest::addColumn<QString>("says");
    runRow("set", "{1}", "{1}");
    runRow("nan", "float('nan')", "nan");
    runRow("infinity", "float('-inf')", "-inf");
    runRow("path", "__import__('pathlib').Path('/etc')", "/etc");
    runRow("bytes", "b'x'", "b'x'");
    runRow("huge integer", "1 << 20000", "0x1000");
    runRow("cut", "f()", "(cut)");
}

void TestPythonDetector::oddValuesBecomeTextAndAnError()
{
    QFETCH(QString, value);
    QFETCH(QString, evidence);
    ForeignBench bench;
    bench.file("b.py", "def f():\n    x = []\n    x.append(x)\n    return x\n"
                       "def run(): return [{'title': 'odd', 'priority': 'P0', 'evidence': [" +
                           value.toStdString() + "]}]\n");
    const DetectorResult result = bench.runNamed("b.py");
    QCOMPARE(result.outcome, DetectorOutcome::Failed);
    QVERIFY2(result.reason.text().starts_with("TypeError: finding 0.evidence[0]"),
             result.reason.text().c_str());
    QCOMPARE(result.findings.size(), std::size_t{1});
    QCOMPARE(result.findings.front().title, std::string("odd"));
    const std::string text = test::evidenceText(result.findings.front());
    QVERIFY2(text.find(evidence.toStdString()) != std::string::npos, text.c_str());
}

// FORMATS.md 6 and case 040: elements that are no objects are dropped, and the run stays healthy.
void TestPythonDetector::otherElementsAreKept()
{
    ForeignBench bench;
    bench.file("a.py", "def run(): return [{'title': 'one'}, 5, None, {'title': 'two'}]\n");
    const DetectorResult result = bench.runNamed("a.py");
    QCOMPARE(result.outcome, DetectorOutcome::Findings);
    QCOMPARE(result.findings.size(), std::size_t{2});
    QCOMPARE(result.notes.size(), std::size_t{1});
}

void TestPythonDetector::printsDoNoHarm()
{
    ForeignBench bench;
    bench.file("a.py", "import os, sys\nprint('[{\"title\": \"not this\"}]')\n"
                       "def run():\n    os.system('echo from a child')\n    print('x', file=sys.stderr)\n"
                       "    sys.stdout = None\n    return [{'title': 'this'}]\n");
    const DetectorResult result = bench.runNamed("a.py");
    QCOMPARE(result.outcome, DetectorOutcome::Findings);
    QCOMPARE(result.findings.size(), std::size_t{1});
    QCOMPARE(result.findings.front().title, std::string("this"));
}

void TestPythonDetector::dataclassesAndSiblingsWork()
{
    ForeignBench bench;
    bench.file("_shared.py", "TITLE = 'from a sibling'\n");
    bench.file("dc.py",
               "from __future__ import annotations\nfrom dataclasses import dataclass\nimport _shared\n"
               "@dataclass\nclass Finding:\n    title: str\n"
               "def run(): return [vars(Finding(_shared.TITLE))]\n");
    const DetectorResult result = bench.runNamed("dc.py");
    QVERIFY2(result.outcome == DetectorOutcome::Findings, result.reason.text().c_str());
    QCOMPARE(result.findings.front().title, std::string("from a sibling"));
}

// A detector may well be called secrets.py; the others must not get it for the standard library's module.
void TestPythonDetector::siblingDoesNotReplaceTheStandardLibrary()
{
    ForeignBench bench;
    bench.file("json.py", "def run(): return [{'title': 'from json.py'}]\n");
    bench.file("secrets.py", "import secrets, json\ndef run(): return [{'title': json.dumps(len("
                             "secrets.token_bytes(4)))}]\n");
    QCOMPARE(bench.runNamed("json.py").findings.front().title, std::string("from json.py"));
    const DetectorResult result = bench.runNamed("secrets.py");
    QVERIFY2(result.outcome == DetectorOutcome::Findings, result.reason.text().c_str());
    QCOMPARE(result.findings.front().title, std::string("4"));
}

void TestPythonDetector::fileIsItsPath()
{
    ForeignBench bench;
    bench.file("a.py", "import sys\ndef run(): return [{'title': __file__, 'evidence': sys.argv}]\n");
    const DetectorResult result = bench.runNamed("a.py");
    QCOMPARE(result.findings.front().title, bench.path("/detectors/a.py"));
    QCOMPARE(test::evidenceText(result.findings.front()), bench.path("/detectors/a.py") + '\n');
}

void TestPythonDetector::environmentTellsOfTheRun()
{
    ForeignBench bench;
    bench.context.expectedHosts = {"laptop", "server"};
    qputenv("PRISM_INBOX", "/not/this");
    qputenv("AWS_SECRET_ACCESS_KEY", "not this either");
    bench.file("a.py", "import os\ndef run(): return [{'title': ' '.join(os.environ.get(n, '-') for n in ("
                       "'PRISM_HOST', 'PRISM_HOSTS', 'PRISM_INBOX', 'PRISM_TMPDIR', 'PRISM_DATE', "
                       "'PRISM_DAEMON', 'AWS_SECRET_ACCESS_KEY')), 'evidence': os.getcwd()}]\n");
    const DetectorResult result = bench.runNamed("a.py");
    qunsetenv("PRISM_INBOX");
    qunsetenv("AWS_SECRET_ACCESS_KEY");
    QCOMPARE(result.findings.front().title, "laptop laptop,server " + bench.context.inbox + ' ' +
                                                bench.context.cache + " 2026-11-19 security -");
    QCOMPARE(test::evidenceText(result.findings.front()), bench.context.home + '\n');
}

void TestPythonDetector::forkedChildReportsOnce()
{
    ForeignBench bench;
    bench.file("a.py", "import os\ndef run():\n    pid = os.fork()\n    if pid:\n        os.waitpid(pid, 0)\n"
                       "    return [{'title': 'child' if pid == 0 else 'parent'}]\n");
    const DetectorResult result = bench.runNamed("a.py");
    QVERIFY2(result.outcome == DetectorOutcome::Findings, result.reason.text().c_str());
    QCOMPARE(result.findings.front().title, std::string("parent"));
}

void TestPythonDetector::detectorThatHangsAfterItsResultKeepsIt()
{
    ForeignBench bench;
    bench.settings["a.py"].timeLimit = std::chrono::milliseconds(3000);
    bench.file("a.py", "import threading\ndef run():\n    threading.Thread(target=threading.Event().wait)"
                       ".start()\n    return [{'title': 'kept', 'priority': 'P0'}]\n");
    const DetectorResult result = bench.runNamed("a.py");
    QCOMPARE(result.outcome, DetectorOutcome::Failed);
    QCOMPARE(result.reason.text(), std::string("after run() returned: no end within 3 s"));
    QCOMPARE(result.findings.size(), std::size_t{1});
}

void TestPythonDetector::hangTimesOut()
{
    ForeignBench bench;
    bench.settings["a.py"].timeLimit = std::chrono::milliseconds(700);
    bench.file("a.py", "import time\nprint('waiting', flush=True)\ndef run(): time.sleep(1000)\n");
    const DetectorResult result = bench.runNamed("a.py");
    QCOMPARE(result.outcome, DetectorOutcome::Failed);
    QCOMPARE(result.reason.text(), std::string("no end within 700 ms"));
}

void TestPythonDetector::floodIsStopped()
{
    ForeignBench bench;
    bench.file("a.py", "def run():\n    while True: print('x' * 100000)\n");
    const DetectorResult result = bench.runNamed("a.py");
    QCOMPARE(result.outcome, DetectorOutcome::Failed);
    QCOMPARE(result.reason.text(), std::string("printed more than 16.0 MiB"));
}

void TestPythonDetector::cancelled()
{
    ForeignBench bench;
    std::stop_source stop;
    stop.request_stop();
    bench.context.stop = stop.get_token();
    bench.file("a.py", "import time\ndef run(): time.sleep(1000)\n");
    QCOMPARE(bench.runNamed("a.py").reason.text(), std::string("cancelled"));
}

void TestPythonDetector::hugeResultIsRefused()
{
    ForeignBench bench;
    bench.file("a.py", "def run():\n    x = [0]\n    for _ in range(60): x = [x, x]\n"
                       "    return [{'title': 'bomb', 'evidence': x}]\n");
    const DetectorResult result = bench.runNamed("a.py");
    QCOMPARE(result.outcome, DetectorOutcome::Failed);
    QCOMPARE(result.reason.text(), std::string("ValueError: run() returned more than 2000000 values"));
}

void TestPythonDetector::missingInterpreterSaysSo()
{
    ForeignBench bench;
    bench.file("a.py", "def run(): return []\n");
    bench.file("foreign.json", R"({"detectors": {"a.py": {"options": {"python": "no-such-python"}}}})");
    const DetectorResult result = bench.runNamed("a.py");
    QCOMPARE(result.outcome, DetectorOutcome::Failed);
    QCOMPARE(result.reason.text(),
             std::string("no program 'no-such-python'; a Python module needs Python 3"));
}

void TestPythonDetector::nothingIsLeftBehind()
{
    ForeignBench bench;
    bench.file("_shared.py", "X = 1\n");
    bench.file("a.py", "import _shared\ndef run(): return []\n");
    QCOMPARE(bench.runNamed("a.py").outcome, DetectorOutcome::Clean);
    const QDir dir(QString::fromStdString(bench.path("/detectors")));
    QCOMPARE(dir.entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 2);
}

// The finding of the ancestor's README, returned as its examples do: pathlib, four parents above the file.
void TestPythonDetector::exampleOfTheAncestorsReadme()
{
    ForeignBench bench;
    bench.write("/repo/daemons/lint/detectors/finding.py",
                "from pathlib import Path\n\n\ndef run():\n    repo = Path(__file__).resolve().parents[3]\n"
                "    hits = [f'{p.relative_to(repo)}:1' for p in sorted(repo.rglob('*.py'))]\n"
                "    return [{'id': 'security:ssh-policy:password-login-enabled', 'title': "
                "'Password login is enabled', 'description': 'Short.', 'affected_surface': 'ssh', "
                "'priority': 'P1', 'confidence': 'high', 'suggested_next_skill': 'security', "
                "'evidence': hits[:10], 'carry_forward': True, 'status': 'open'}]\n");
    auto list = foreignDetectors(bench.path("/repo/daemons/lint/detectors"), Daemon::Lint, {});
    QVERIFY(list);
    QCOMPARE(list->detectors.size(), std::size_t{1});
    const DetectorResult result = bench.run(*list->detectors.front());
    QVERIFY2(result.outcome == DetectorOutcome::Findings, result.reason.text().c_str());
    QCOMPARE(result.findings.front().id, std::string("security:ssh-policy:password-login-enabled"));
    QCOMPARE(test::evidenceText(result.findings.front()),
             std::string("daemons/lint/detectors/finding.py:1\n"));
}

QTEST_GUILESS_MAIN(TestPythonDetector)
#include "tst_pythondetector.moc"
