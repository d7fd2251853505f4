// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/lint/gitrepository.h"
#include "engine/detect/lint/gitstate.h"
#include "tests/support/detectorbench.h"

#include <QTest>

#include <utime.h>

using namespace prism;
using namespace prism::test;
using namespace std::string_literals;

namespace {

/// git 2.39, records ended by NUL.
const std::string dirtyStatus =
    "# branch.oid 1234\0# branch.head main\0# branch.upstream origin/main\0# branch.ab +1 -0\0"
    "1 .M N... 100644 100644 100644 aaaa bbbb src/a b.cpp\0"
    "2 R. N... 100644 100644 100644 aaaa bbbb R100 new.txt\0old.txt\0"
    "u UU N... 100644 100644 100644 100644 a b c merge.txt\0"
    "? notes/\0"s;

/// A real git in a tree of its own.
class RealGit
{
public:
    RealGit()
    {
        bench.context.tools = &m_tools;
        bench.context.now = SystemClock().now();
        bench.context.options["roots"] = "~/src";
    }
    void git(const std::string &repository, std::vector<std::string> words)
    {
        ToolCall call;
        call.command = {"git",
                        "-C",
                        bench.path(repository),
                        "-c",
                        "user.name=t",
                        "-c",
                        "user.email=t@example.org",
                        "-c",
                        "commit.gpgsign=false",
                        "-c",
                        "init.defaultBranch=main"};
        call.command.insert(call.command.end(), words.begin(), words.end());
        const std::string date = std::to_string(bench.context.now.seconds - commitDays * 86400) + " +0000";
        call.extraEnvironment = {
            {"GIT_COMMITTER_DATE", date}, {"GIT_AUTHOR_DATE", date}, {"GIT_CONFIG_NOSYSTEM", "1"}};
        const ProcessOutcome outcome = m_tools.run(call, {});
        if (!outcome.succeeded())
            qFatal("git %s: %s", words.front().c_str(), outcome.errors.c_str());
    }
    void age(const std::string &path, int days)
    {
        const std::int64_t when = bench.context.now.seconds - days * 86400;
        const utimbuf times{when, when};
        if (::utime(bench.path(path).c_str(), &times) != 0)
            qFatal("cannot set the time of %s", path.c_str());
    }
    /// A work tree with one commit that its remote has.
    void makeRepository()
    {
        bench.makeDir("/remote.git");
        git("/remote.git", {"init", "--bare", "-q"});
        bench.makeDir("/home/op/src/tool");
        git(tool, {"init", "-q"});
        bench.write("/home/op/src/tool/a.txt", "one\n");
        git(tool, {"add", "."});
        git(tool, {"commit", "-qm", "one"});
        git(tool, {"remote", "add", "origin", bench.path("/remote.git")});
        git(tool, {"push", "-q", "origin", "HEAD"});
    }

    const std::string tool = "/home/op/src/tool";
    int commitDays = 10;
    DetectorBench bench;

private:
    SystemTools m_tools;
};

} // namespace

class TestGitState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void porcelainIsRead()
    {
        const auto status = parseGitStatus(dirtyStatus);
        QVERIFY(status);
        QCOMPARE(status->branch, std::string("main"));
        QCOMPARE(status->changed,
                 (std::vector<std::string>{"src/a b.cpp", "new.txt", "merge.txt", "notes/"}));
    }

    void otherTextIsNoStatus_data()
    {
        QTest::addColumn<QString>("output");
        QTest::newRow("empty") << "";
        QTest::newRow("human text") << "On branch main\nnothing to commit";
        QTest::newRow("cut off") << "1 .M N... 100644";
    }
    void otherTextIsNoStatus()
    {
        QFETCH(QString, output);
        QVERIFY(!parseGitStatus(output.toStdString()));
    }

    void onlyFiltersOfTheRepositoryAreDistrusted()
    {
        const GitConfig config = parseGitConfig(
            "global\0filter.lfs.clean\0local\0filter.evil.clean\0worktree\0filter.a.b.process\0"
            "local\0filter.evil.smudge\0local\0remote.origin.url\0"s);
        QCOMPARE(config.filters, (std::vector<std::string>{"evil", "a.b"}));
        QVERIFY(config.hasRemote);
    }

    void withoutGitOrRepositoriesItIsNotApplicable()
    {
        DetectorBench bench;
        QCOMPARE(bench.run(GitStateDetector()).outcome, DetectorOutcome::NotApplicable);
        bench.tools.install("git");
        QCOMPARE(bench.run(GitStateDetector()).outcome, DetectorOutcome::NotApplicable);
    }

    void everyCallIsGuarded()
    {
        DetectorBench bench;
        bench.makeDir("/home/op/src/tool/.git");
        const std::string git = "git -C " + bench.path("/home/op/src/tool") +
                                " --no-pager -c core.fsmonitor= -c core.hooksPath=/dev/null ";
        bench.tools.answer(git + "config", "local\0filter.evil.clean\0local\0remote.origin.url\0"s);
        bench.tools.answer(git + "-c filter.evil.clean= -c filter.evil.smudge= -c filter.evil.process= "
                                 "-c filter.evil.required=false status",
                           "# branch.oid 1\0# branch.head main\0"s);
        bench.tools.answer(git + "-c filter.evil.clean= -c filter.evil.smudge= -c filter.evil.process= "
                                 "-c filter.evil.required=false rev-list",
                           "");
        const DetectorResult result = bench.run(GitStateDetector());
        QCOMPARE(result.outcome, DetectorOutcome::Clean);
        QCOMPARE(result.notes, std::vector<std::string>());
        QVERIFY(bench.tools.calls().at(1).ends_with("--untracked-files=normal --ignore-submodules=all"));
    }

    void aRefusedRepositoryIsANote()
    {
        DetectorBench bench;
        bench.makeDir("/home/op/src/tool/.git");
        bench.tools.answer("git", "", 128, "fatal: detected dubious ownership in repository at '/x'\n");
        const DetectorResult result = bench.run(GitStateDetector());
        QCOMPARE(result.outcome, DetectorOutcome::Clean);
        QCOMPARE(result.notes,
                 std::vector<std::string>{"/home/op/src/tool: exit status 128: fatal: detected dubious "
                                          "ownership in repository at '/x'"});
    }

    void aCleanPushedRepositoryIsClean()
    {
        RealGit real;
        real.makeRepository();
        const DetectorResult result = real.bench.run(GitStateDetector());
        QCOMPARE(result.outcome, DetectorOutcome::Clean);
        QCOMPARE(result.notes, std::vector<std::string>());
    }

    void oldChangesAreFoundAndYoungOnesAreNot()
    {
        RealGit real;
        real.makeRepository();
        real.bench.write("/home/op/src/tool/new.txt", "two\n");
        QCOMPARE(real.bench.run(GitStateDetector()).outcome, DetectorOutcome::Clean);
        real.age("/home/op/src/tool/new.txt", 5);
        const DetectorResult result = real.bench.run(GitStateDetector());
        QCOMPARE(result.findings.size(), std::size_t{1});
        QCOMPARE(result.findings[0].id, std::string("lint:git-state:dirty:/home/op/src/tool"));
        QVERIFY(evidenceText(result.findings[0]).find("1 changed path, last touched") != std::string::npos);
        QVERIFY(evidenceText(result.findings[0]).find("changed: new.txt") != std::string::npos);
    }

    void oldUnpushedCommitsAreFoundOnEveryBranch()
    {
        RealGit real;
        real.makeRepository();
        real.git(real.tool, {"checkout", "-qb", "side"});
        real.git(real.tool, {"commit", "-q", "--allow-empty", "-m", "two"});
        real.git(real.tool, {"checkout", "-q", "-"});
        const DetectorResult result = real.bench.run(GitStateDetector());
        QCOMPARE(result.findings.size(), std::size_t{1});
        QCOMPARE(result.findings[0].id, std::string("lint:git-state:unpushed:/home/op/src/tool"));
        QVERIFY(evidenceText(result.findings[0]).find(": 1 commit, oldest ") != std::string::npos);
    }

    void youngUnpushedCommitsAreFine()
    {
        RealGit real;
        real.makeRepository();
        real.commitDays = 1;
        real.git(real.tool, {"commit", "-q", "--allow-empty", "-m", "two"});
        QCOMPARE(real.bench.run(GitStateDetector()).outcome, DetectorOutcome::Clean);
    }

    void withoutARemoteNothingIsUnpushed()
    {
        RealGit real;
        real.makeRepository();
        real.git(real.tool, {"remote", "remove", "origin"});
        QCOMPARE(real.bench.run(GitStateDetector()).outcome, DetectorOutcome::Clean);
    }

    void aHostileRepositoryRunsNothing()
    {
        RealGit real;
        real.makeRepository();
        const std::string mark = real.bench.path("/pwned");
        real.bench.write("/evil.sh", "#!/bin/sh\necho \"$0\" >>'" + mark + "'\ncat\n", 0755);
        const std::string evil = real.bench.path("/evil.sh");
        for (const char *hook : {"post-index-change", "pre-commit", "reference-transaction"})
            real.bench.link("../../../../../../evil.sh", "/home/op/src/tool/.git/hooks/" + std::string(hook));
        real.bench.write("/home/op/src/tool/.gitattributes", "* filter=evil diff=evil\n");
        real.bench.write("/included", "[filter \"evil\"]\n\tclean = " + evil + "\n\tsmudge = " + evil +
                                          "\n\trequired = true\n[core]\n\tfsmonitor = " + evil + "\n");
        for (const std::vector<std::string> &setting :
             std::vector<std::vector<std::string>>{{"core.fsmonitor", evil},
                                                   {"core.sshCommand", evil},
                                                   {"core.pager", evil},
                                                   {"diff.external", evil},
                                                   {"diff.evil.textconv", evil},
                                                   {"gpg.program", evil},
                                                   {"log.showSignature", "true"},
                                                   {"include.path", real.bench.path("/included")}})
            real.git(real.tool, {"config", setting[0], setting[1]});
        // Same size, other time: git has to read it again, through the filter.
        real.bench.write("/home/op/src/tool/a.txt", "two\n");
        real.age("/home/op/src/tool/a.txt", 5);
        real.age("/home/op/src/tool/.gitattributes", 5);
        QFile::remove(QString::fromStdString(mark));
        const DetectorResult result = real.bench.run(GitStateDetector());
        QCOMPARE(result.findings.size(), std::size_t{1});
        QVERIFY(!QFile::exists(QString::fromStdString(mark)));
        real.git(real.tool, {"status"});
        QVERIFY2(QFile::exists(QString::fromStdString(mark)), "an unguarded git runs it");
    }

    void moreRepositoriesThanAllowedAreANote()
    {
        DetectorBench bench;
        for (int i = 0; i < 4; ++i)
            bench.makeDir("/home/op/src/r" + std::to_string(i) + "/.git");
        bench.context.options["max-repositories"] = "1";
        bench.tools.answer("git", "", 128, "fatal: no\n");
        QCOMPARE(bench.run(GitStateDetector()).notes.front(),
                 std::string("3 further repositories were not asked"));
        QCOMPARE(bench.tools.calls().size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestGitState)
#include "tst_gitstate.moc"
