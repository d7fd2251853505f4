// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/clock.h"
#include "engine/core/file.h"
#include "engine/core/process.h"

#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace prism;

namespace {

ProcessSpec helper(std::vector<std::string> arguments)
{
    ProcessSpec spec;
    spec.program = PRISM_PROCESS_HELPER;
    spec.arguments = std::move(arguments);
    spec.timeout = std::chrono::seconds(20);
    return spec;
}

// Whether a process is gone, or only waits to be reaped by whoever inherited it.
bool isGone(pid_t pid)
{
    if (::kill(pid, 0) != 0)
        return true;
    const auto status = readFile("/proc/" + std::to_string(pid) + "/stat", 4096);
    return !status || status->find(") Z ") != std::string::npos;
}

pid_t pidIn(const std::string &file)
{
    const auto text = readFile(file);
    return text ? static_cast<pid_t>(std::stol(*text)) : -1;
}

} // namespace

class TestProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exitStatusIsTold_data();
    void exitStatusIsTold();
    void crashIsASignal();
    void outputAndErrorsStayApart();
    void hangTimesOut();
    void stubbornChildIsKilled();
    void floodIsCut_data();
    void floodIsCut();
    void floodOfErrorsKeepsTheTail();
    void filesAreItsInputAndOutput();
    void grandchildDiesWithItsGroup();
    void grandchildThatLeftDoesNotDelay();
    void closedPipesAreNoEnd();
    void standardInputArrives();
    void childThatDoesNotReadDoesNoHarm();
    void emptyStandardInputIsNull();
    void extraDescriptorIsItsOwn();
    void onlyGivenDescriptorsAreOpen();
    void lowDescriptorsOfOursDoNotMatter();
    void environmentIsOnlyWhatWasGiven();
    void cleanEnvironmentDropsWhatSteers();
    void setVariableReplaces();
    void argumentsAreNotInterpreted();
    void noTerminal();
    void workingDirectory();
    void missingWorkingDirectoryFailsToStart();
    void missingProgram_data();
    void missingProgram();
    void scriptWithoutInterpreterFailsToStart();
    void cancelStopsAtOnce();
    void startedChildrenRunSideBySide();
    void startedChildDiesWithItsHandle();
    void cancelledBeforeTheStart();
    void errorsAreHandedOnAsTheyCome();
    void hundredInParallel();
    void ignoredChildSignalEndsToo();
};

void TestProcess::exitStatusIsTold_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {0, 1, 2, 127, 255})
        QTest::newRow(std::to_string(status).c_str()) << status;
}

void TestProcess::exitStatusIsTold()
{
    QFETCH(int, status);
    const auto outcome = runProcess(helper({"exit", std::to_string(status)}));
    QCOMPARE(outcome.end, ProcessEnd::Exited);
    QCOMPARE(outcome.exitCode, status);
    QCOMPARE(outcome.succeeded(), status == 0);
    QCOMPARE(outcome.describe().text(), "exit status " + std::to_string(status));
}

void TestProcess::crashIsASignal()
{
    const auto outcome = runProcess(helper({"crash"}));
    QCOMPARE(outcome.end, ProcessEnd::Signalled);
    QCOMPARE(outcome.signal, SIGSEGV);
    QVERIFY(!outcome.succeeded());
}

void TestProcess::outputAndErrorsStayApart()
{
    const auto outcome = runProcess(helper({"both"}));
    QCOMPARE(outcome.output, std::string("to output"));
    QCOMPARE(outcome.errors, std::string("to errors"));
}

void TestProcess::hangTimesOut()
{
    auto spec = helper({"hang"});
    spec.timeout = std::chrono::milliseconds(300);
    const auto outcome = runProcess(spec);
    QCOMPARE(outcome.end, ProcessEnd::TimedOut);
    QCOMPARE(outcome.describe().text(), std::string("no end within 300 ms"));
    QVERIFY(outcome.elapsed >= spec.timeout);
    QVERIFY(outcome.elapsed < std::chrono::seconds(10));
}

void TestProcess::stubbornChildIsKilled()
{
    auto spec = helper({"stubborn"});
    spec.timeout = std::chrono::milliseconds(400);
    const auto outcome = runProcess(spec);
    QCOMPARE(outcome.end, ProcessEnd::TimedOut);
    QCOMPARE(outcome.output, std::string("ready\n"));
    QVERIFY(outcome.elapsed >= std::chrono::milliseconds(900)); // the grace between TERM and KILL
}

void TestProcess::floodIsCut_data()
{
    QTest::addColumn<bool>("extra");
    QTest::newRow("standard output") << false;
    QTest::newRow("extra descriptor") << true;
}

void TestProcess::floodIsCut()
{
    QFETCH(bool, extra);
    auto spec = helper({extra ? "flood-extra" : "flood"});
    spec.outputLimit = 1 << 20;
    if (extra)
        spec.extraDescriptor = 3;
    const auto outcome = runProcess(spec);
    QCOMPARE(outcome.end, ProcessEnd::Flooded);
    QCOMPARE((extra ? outcome.extra : outcome.output).size(), spec.outputLimit);
    QCOMPARE(outcome.describe().text(), std::string("printed more than 1.0 MiB"));
}

void TestProcess::floodOfErrorsKeepsTheTail()
{
    auto spec = helper({"flood-errors"});
    spec.timeout = std::chrono::milliseconds(300);
    spec.errorTail = 1000;
    const auto outcome = runProcess(spec);
    QCOMPARE(outcome.end, ProcessEnd::TimedOut);
    QCOMPARE(outcome.errors.size(), std::size_t{1003}); // "..." marks the cut
}

void TestProcess::grandchildDiesWithItsGroup()
{
    const QTemporaryDir dir;
    const std::string file = dir.filePath(QStringLiteral("pid")).toStdString();
    const auto outcome = runProcess(helper({"grandchild", file}));
    QVERIFY(outcome.succeeded());
    QCOMPARE(outcome.output, std::string("parent done\n"));
    QVERIFY(outcome.elapsed < std::chrono::seconds(5)); // although it holds the pipes
    const pid_t pid = pidIn(file);
    QVERIFY(pid > 1);
    QTRY_VERIFY(isGone(pid));
}

void TestProcess::grandchildThatLeftDoesNotDelay()
{
    const QTemporaryDir dir;
    const std::string file = dir.filePath(QStringLiteral("pid")).toStdString();
    const auto outcome = runProcess(helper({"daemon", file}));
    const pid_t pid = pidIn(file);
    QVERIFY(pid > 1);
    ::kill(pid, SIGKILL);
    QVERIFY(outcome.succeeded());
    QCOMPARE(outcome.output, std::string("parent done\n"));
    QVERIFY(outcome.elapsed < std::chrono::seconds(5));
}

void TestProcess::closedPipesAreNoEnd()
{
    const auto outcome = runProcess(helper({"closed"}));
    QCOMPARE(outcome.end, ProcessEnd::Exited);
    QCOMPARE(outcome.exitCode, 7);
}

void TestProcess::standardInputArrives()
{
    auto spec = helper({"cat"});
    for (int i = 0; i < 300000; ++i)
        spec.standardInput += "line " + std::to_string(i) + '\n';
    const auto outcome = runProcess(spec);
    QVERIFY(outcome.succeeded());
    QCOMPARE(outcome.output.size(), spec.standardInput.size());
    QVERIFY(outcome.output == spec.standardInput);
}

void TestProcess::childThatDoesNotReadDoesNoHarm()
{
    auto spec = helper({"deaf"});
    spec.standardInput.assign(std::size_t{4} << 20, 'x');
    const auto outcome = runProcess(spec);
    QVERIFY(outcome.succeeded());
    QCOMPARE(outcome.output, std::string("deaf\n"));
    sigset_t pending;
    QCOMPARE(sigpending(&pending), 0);
    QCOMPARE(sigismember(&pending, SIGPIPE), 0);
}

void TestProcess::emptyStandardInputIsNull()
{
    const auto outcome = runProcess(helper({"cat"}));
    QVERIFY(outcome.succeeded());
    QCOMPARE(outcome.output, std::string());
}

void TestProcess::extraDescriptorIsItsOwn()
{
    auto spec = helper({"extra"});
    spec.extraDescriptor = 3;
    const auto outcome = runProcess(spec);
    QVERIFY(outcome.succeeded());
    QCOMPARE(outcome.extra, std::string("through three"));
    QCOMPARE(outcome.output, std::string());
}

void TestProcess::onlyGivenDescriptorsAreOpen()
{
    const FileDescriptor leaked(::open("/dev/null", O_RDONLY)); // without O_CLOEXEC, as a shell leaves one
    QVERIFY(leaked.isOpen());
    auto spec = helper({"descriptors"});
    QCOMPARE(runProcess(spec).output, std::string("0 1 2 "));
    spec.extraDescriptor = 5;
    QCOMPARE(runProcess(spec).output, std::string("0 1 2 5 "));
}

// A daemon may run with 0, 1 and 2 closed: its pipes then get those numbers.
void TestProcess::lowDescriptorsOfOursDoNotMatter()
{
    const pid_t pid = ::fork();
    if (pid == 0) {
        for (const int fd : {0, 1, 2})
            ::close(fd);
        auto spec = helper({"both"});
        const auto first = runProcess(spec);
        auto extra = helper({"extra"});
        extra.extraDescriptor = 3;
        extra.standardInput = "x";
        const auto second = runProcess(extra);
        const bool good = first.output == "to output" && first.errors == "to errors" &&
                          second.extra == "through three" && second.succeeded();
        ::_exit(good ? 0 : 1);
    }
    int status = -1;
    QCOMPARE(::waitpid(pid, &status, 0), pid);
    QCOMPARE(status, 0);
}

void TestProcess::environmentIsOnlyWhatWasGiven()
{
    auto spec = helper({"environment"});
    spec.environment = {{"ONE", "1"}, {"TWO", "a=b"}};
    QCOMPARE(runProcess(spec).output, std::string("ONE=1\nTWO=a=b\n"));
}

void TestProcess::cleanEnvironmentDropsWhatSteers()
{
    qputenv("LD_PRELOAD_TEST", "x");
    qputenv("AWS_SECRET_ACCESS_KEY", "x");
    qputenv("PRISM_TEST_VARIABLE", "kept");
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "relative:/usr/bin::/bin:.");
    const auto environment = cleanEnvironment();
    qputenv("PATH", path);
    const auto value = [&environment](const char *name) {
        for (const auto &[n, v] : environment) {
            if (n == name)
                return v;
        }
        return std::string("(none)");
    };
    QCOMPARE(value("LD_PRELOAD_TEST"), std::string("(none)"));
    QCOMPARE(value("AWS_SECRET_ACCESS_KEY"), std::string("(none)"));
    QCOMPARE(value("PRISM_TEST_VARIABLE"), std::string("kept"));
    QCOMPARE(value("PATH"), std::string("/usr/bin:/bin"));
    QCOMPARE(value("LC_ALL"), std::string("C.UTF-8"));
}

void TestProcess::setVariableReplaces()
{
    std::vector<std::pair<std::string, std::string>> environment{{"A", "1"}, {"B", "2"}, {"A", "3"}};
    setVariable(environment, "A", "4");
    const std::vector<std::pair<std::string, std::string>> expected{{"B", "2"}, {"A", "4"}};
    QVERIFY(environment == expected);
}

void TestProcess::argumentsAreNotInterpreted()
{
    const auto outcome = runProcess(helper({"arguments", "a b", "$HOME", "", "*;`id`", "\"q\""}));
    QCOMPARE(outcome.output, std::string("[a b][$HOME][][*;`id`][\"q\"]"));
}

void TestProcess::noTerminal()
{
    QCOMPARE(runProcess(helper({"terminal"})).exitCode, 0);
}

void TestProcess::workingDirectory()
{
    auto spec = helper({"where"});
    QCOMPARE(runProcess(spec).output, std::string("/"));
    spec.workingDirectory = "/usr";
    QCOMPARE(runProcess(spec).output, std::string("/usr"));
}

void TestProcess::missingWorkingDirectoryFailsToStart()
{
    auto spec = helper({"where"});
    spec.workingDirectory = "/no/such/directory";
    QCOMPARE(runProcess(spec).end, ProcessEnd::FailedToStart);
}

void TestProcess::missingProgram_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("absolute") << QStringLiteral("/no/such/program");
    QTest::newRow("a name") << QStringLiteral("no-such-program-at-all");
    QTest::newRow("empty") << QString();
    QTest::newRow("relative") << QStringLiteral("./processhelper");
    QTest::newRow("a directory") << QStringLiteral("/usr/bin");
    QTest::newRow("no x bit") << QStringLiteral("/etc/passwd");
}

void TestProcess::missingProgram()
{
    QFETCH(QString, program);
    ProcessSpec spec;
    spec.program = program.toStdString();
    const auto outcome = runProcess(spec);
    QCOMPARE(outcome.end, ProcessEnd::FailedToStart);
    QVERIFY(!outcome.startError.empty());
    QCOMPARE(outcome.describe().text(), outcome.startError.text());
}

void TestProcess::scriptWithoutInterpreterFailsToStart()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("script")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("echo no first line\n") > 0);
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    ProcessSpec spec;
    spec.program = file.fileName().toStdString();
    const auto outcome = runProcess(spec);
    QCOMPARE(outcome.end, ProcessEnd::FailedToStart);
    QVERIFY2(outcome.startError.text().find("Exec format") != std::string::npos,
             outcome.startError.text().c_str());
}

// Each waits for what the other writes: one after the other, they would time out.
void TestProcess::startedChildrenRunSideBySide()
{
    QTemporaryDir dir;
    const std::string one = (dir.path() + QStringLiteral("/one")).toStdString();
    const std::string two = (dir.path() + QStringLiteral("/two")).toStdString();
    QCOMPARE(::mkfifo(one.c_str(), 0600), 0);
    QCOMPARE(::mkfifo(two.c_str(), 0600), 0);
    ProcessSpec spec;
    spec.program = "/bin/sh";
    spec.timeout = std::chrono::seconds(20);
    spec.arguments = {"-c", "echo a >\"$0\"; read x <\"$1\"; echo $x", one, two};
    RunningProcess first(spec);
    spec.arguments = {"-c", "read x <\"$0\"; echo b >\"$1\"; echo $x", one, two};
    RunningProcess second(spec);
    QCOMPARE(first.finish().output, std::string("b\n"));
    QCOMPARE(second.finish().output, std::string("a\n"));
}

void TestProcess::startedChildDiesWithItsHandle()
{
    QTemporaryDir dir;
    const std::string file = (dir.path() + QStringLiteral("/pid")).toStdString();
    ProcessSpec spec;
    spec.program = "/bin/sh";
    spec.arguments = {"-c", "echo $$ >\"$0.new\"; mv \"$0.new\" \"$0\"; exec sleep 60", file};
    spec.environment = cleanEnvironment();
    {
        const RunningProcess running(spec);
        QTRY_VERIFY(fileExists(file));
        QVERIFY(!isGone(pidIn(file)));
    }
    QVERIFY(isGone(pidIn(file)));
}

void TestProcess::cancelStopsAtOnce()
{
    std::stop_source stop;
    const std::int64_t begin = monotonicMilliseconds();
    std::thread canceller([&stop, begin] {
        while (monotonicMilliseconds() - begin < 150)
            std::this_thread::yield();
        stop.request_stop();
    });
    const auto outcome = runProcess(helper({"hang"}), stop.get_token());
    canceller.join();
    QCOMPARE(outcome.end, ProcessEnd::Cancelled);
    QVERIFY(outcome.elapsed < std::chrono::seconds(2));
}

void TestProcess::cancelledBeforeTheStart()
{
    std::stop_source stop;
    stop.request_stop();
    const auto outcome = runProcess(helper({"hang"}), stop.get_token());
    QCOMPARE(outcome.end, ProcessEnd::Cancelled);
}

void TestProcess::errorsAreHandedOnAsTheyCome()
{
    std::string seen;
    const auto outcome = runProcess(helper({"both"}), {}, [&seen](std::string_view piece) { seen += piece; });
    QVERIFY(outcome.succeeded());
    QCOMPARE(seen, std::string("to errors"));
}

void TestProcess::filesAreItsInputAndOutput()
{
    const QTemporaryDir dir;
    const std::string from = dir.path().toStdString() + "/from";
    const std::string to = dir.path().toStdString() + "/to";
    const std::string bytes(3000000, 'x');
    QFile source(QString::fromStdString(from));
    QVERIFY(source.open(QIODevice::WriteOnly));
    QCOMPARE(source.write(bytes.data(), static_cast<qint64>(bytes.size())),
             static_cast<qint64>(bytes.size()));
    source.close();
    const FileDescriptor in(::open(from.c_str(), O_RDONLY | O_CLOEXEC));
    const FileDescriptor out(::open(to.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
    auto spec = helper({"cat"});
    spec.inputDescriptor = in.get();
    spec.outputDescriptor = out.get();
    spec.outputLimit = 1000;
    const auto outcome = runProcess(spec);
    QVERIFY2(outcome.succeeded(), outcome.describe().text().c_str());
    QCOMPARE(outcome.output, std::string());
    QCOMPARE(readFile(to).value_or(std::string()), bytes);
}

void TestProcess::hundredInParallel()
{
    std::atomic<int> right = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 100; ++i) {
        threads.emplace_back([i, &right] {
            auto spec = helper({"cat"});
            spec.standardInput = std::string(100000, static_cast<char>('a' + i % 26)) + std::to_string(i);
            const auto outcome = runProcess(spec);
            if (outcome.succeeded() && outcome.output == spec.standardInput)
                ++right;
        });
    }
    for (std::thread &t : threads)
        t.join();
    QCOMPARE(right.load(), 100);
}

// Some supervisors start their children with SIGCHLD ignored: there is no exit status then, and no hang
// either.
void TestProcess::ignoredChildSignalEndsToo()
{
    const auto before = std::signal(SIGCHLD, SIG_IGN);
    const auto outcome = runProcess(helper({"exit", "0"}));
    std::signal(SIGCHLD, before);
    QCOMPARE(outcome.end, ProcessEnd::FailedToStart);
    QVERIFY(outcome.elapsed < std::chrono::seconds(5));
}

QTEST_GUILESS_MAIN(TestProcess)
#include "tst_process.moc"
