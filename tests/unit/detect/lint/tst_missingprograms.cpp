// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/lint/crontab.h"
#include "engine/detect/lint/missingprograms.h"
#include "engine/detect/lint/unitfile.h"
#include "tests/support/detectorbench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

const std::string debianCrontab = R"(# /etc/crontab: system-wide crontab
SHELL=/bin/sh
PATH=/usr/local/sbin:/usr/local/bin:/sbin:/bin:/usr/sbin:/usr/bin
17 *	* * *	root	cd / && run-parts --report /etc/cron.hourly
25 6	* * *	root	test -x /usr/sbin/anacron || { cd / && run-parts --report /etc/cron.daily; }
30 7-23 * * * root [ -x /etc/init.d/anacron ] && /usr/sbin/invoke-rc.d anacron start >/dev/null
@reboot www-data /opt/app/start --token=hunter2
)";

QString needed(const QString &command)
{
    QStringList out;
    for (const std::string &path : neededFiles(firstCommand(command.toStdString())))
        out.append(QString::fromStdString(path));
    return out.join(QLatin1Char(' '));
}

DetectorResult runUnit(DetectorBench &bench, const std::string &unit)
{
    bench.write("/etc/systemd/system/x.service", unit);
    return bench.run(MissingProgramsDetector());
}

} // namespace

class TestMissingPrograms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSystemTableHasAUserField()
    {
        const auto entries = parseCrontab(debianCrontab, CronTable::System);
        QCOMPARE(entries.size(), std::size_t{4});
        QCOMPARE(entries[0], (CronEntry{4, "root", "cd / && run-parts --report /etc/cron.hourly"}));
        QCOMPARE(entries[3], (CronEntry{7, "www-data", "/opt/app/start --token=hunter2"}));
    }

    void aUsersTableHasNone()
    {
        const auto entries = parseCrontab(
            "MAILTO = \"me\"\n\n*/5 * * * 1-5 /opt/x a\\%b%input\n0 0 1 jan * y\nnonsense\n* * *\n",
            CronTable::User);
        QCOMPARE(entries.size(), std::size_t{2});
        QCOMPARE(entries[0], (CronEntry{3, "", "/opt/x a%b"}));
        QCOMPARE(entries[1], (CronEntry{4, "", "y"}));
    }

    void onlyWhatIsCertainIsNeeded_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("files");
        QTest::newRow("program") << "/opt/x --flag /data"
                                 << "/opt/x";
        QTest::newRow("variable before") << "LANG=C /opt/x"
                                         << "/opt/x";
        QTest::newRow("quoted") << "'/opt/my x' y"
                                << "/opt/my x";
        QTest::newRow("relative") << "x /data"
                                  << "";
        QTest::newRow("builtin first") << "cd /tmp && /opt/x"
                                       << "";
        QTest::newRow("guard") << "test -x /opt/x && /opt/x"
                               << "";
        QTest::newRow("bracket") << "[ -x /opt/x ] && /opt/x"
                                 << "";
        QTest::newRow("expansion") << "$HOME/bin/x"
                                   << "";
        QTest::newRow("glob") << "/opt/*/x"
                              << "";
        QTest::newRow("script") << "/usr/bin/python3 -u /opt/x.py --y"
                                << "/usr/bin/python3 /opt/x.py";
        QTest::newRow("bare interpreter") << "bash /opt/x.sh"
                                          << "/opt/x.sh";
        QTest::newRow("code") << "/bin/sh -c '/opt/x /opt/y'"
                              << "/bin/sh";
        QTest::newRow("module") << "python3 -m http.server /x"
                                << "";
        QTest::newRow("nice") << "nice -n 10 ionice -c3 /opt/x"
                              << "";
        QTest::newRow("nice program") << "nice -n 10 /opt/x"
                                      << "/opt/x";
        QTest::newRow("timeout of a relative one") << "timeout 10s cp /a /b"
                                                   << "";
        QTest::newRow("env and script") << "/usr/bin/env A=/b python3 /opt/x.py"
                                        << "/usr/bin/env /opt/x.py";
        QTest::newRow("redirection") << "/opt/x>/dev/null 2>&1"
                                     << "/opt/x";
        QTest::newRow("empty") << ""
                               << "";
    }
    void onlyWhatIsCertainIsNeeded()
    {
        QFETCH(QString, command);
        QTEST(needed(command), "files");
    }

    void cronEntriesWithoutProgramAreFound()
    {
        DetectorBench bench;
        bench.write("/etc/crontab", debianCrontab);
        bench.write("/etc/cron.d/backup", "0 3 * * * root /usr/local/bin/backup\n");
        bench.write("/usr/local/bin/backup", "#!/bin/sh\n", 0755);
        const DetectorResult result = bench.run(MissingProgramsDetector());
        QCOMPARE(result.findings.size(), std::size_t{1});
        QCOMPARE(result.findings[0].id,
                 std::string("lint:missing-programs:cron:/etc/crontab:/opt/app/start"));
        QCOMPARE(evidenceText(result.findings[0]),
                 std::string("file:/etc/crontab:7: /opt/app/start ...\n/opt/app/start does not exist\n"));
    }

    void yourOwnCrontabIsAskedFor()
    {
        DetectorBench bench;
        bench.tools.answer("crontab -l", "@daily ~/bin/gone\n@daily ~/bin/there\n");
        bench.write("/home/op/bin/there", "x", 0755);
        const DetectorResult result = bench.run(MissingProgramsDetector());
        QCOMPARE(result.findings.size(), std::size_t{1});
        QVERIFY(result.findings[0].id.ends_with("/bin/gone"));
    }

    void noCrontabIsClean()
    {
        DetectorBench bench;
        bench.tools.answer("crontab -l", "", 1, "no crontab for op\n");
        QCOMPARE(bench.run(MissingProgramsDetector()).outcome, DetectorOutcome::Clean);
    }

    void rootReadsTheSpool()
    {
        DetectorBench bench;
        bench.context.isRoot = true;
        bench.write("/var/spool/cron/crontabs/bob", "0 1 * * * /opt/bob\n");
        const DetectorResult result = bench.run(MissingProgramsDetector());
        QCOMPARE(result.findings.size(), std::size_t{1});
        QVERIFY(result.notes.empty());
    }

    void scriptsThatRunPartsPassesOverAreFound()
    {
        DetectorBench bench;
        bench.write("/etc/debian_version", "12.1\n");
        bench.write("/etc/cron.daily/good", "#!/bin/sh\n", 0755);
        bench.write("/etc/cron.daily/backup.sh", "#!/bin/sh\n", 0755);
        bench.write("/etc/cron.daily/plain", "#!/bin/sh\n", 0644);
        bench.link("/opt/gone", "/etc/cron.daily/link");
        bench.write("/etc/cron.daily/.placeholder", "");
        bench.write("/etc/cron.daily/man-db.dpkg-dist", "");
        const DetectorResult result = bench.run(MissingProgramsDetector());
        QCOMPARE(result.findings.size(), std::size_t{3});
        QVERIFY(findingById(result, "lint:missing-programs:cron:/etc/cron.daily:/etc/cron.daily/backup.sh"));
        QVERIFY(findingById(result, "lint:missing-programs:cron:/etc/cron.daily:/etc/cron.daily/plain"));
        QVERIFY(findingById(result, "lint:missing-programs:cron:/etc/cron.daily:/etc/cron.daily/link"));
    }

    void dotsAreFineWhereRunPartsTakesThem()
    {
        DetectorBench bench;
        bench.write("/etc/cron.daily/backup.sh", "#!/bin/sh\n", 0755);
        QCOMPARE(bench.run(MissingProgramsDetector()).outcome, DetectorOutcome::Clean);
    }

    void unitsAreJudged_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<int>("findings");
        QTest::newRow("there") << "[Service]\nExecStart=/usr/bin/there --x" << 0;
        QTest::newRow("gone") << "[Service]\nExecStart=/opt/gone --x" << 1;
        QTest::newRow("prefixes") << "[Service]\nExecStart=!+/opt/gone" << 1;
        QTest::newRow("may fail") << "[Service]\nExecStartPre=-/opt/gone\nExecStart=/usr/bin/there" << 0;
        QTest::newRow("argv0") << "[Service]\nExecStart=@/usr/bin/there /opt/gone" << 0;
        QTest::newRow("reset") << "[Service]\nExecStart=/opt/gone\nExecStart=\nExecStart=/usr/bin/there" << 0;
        QTest::newRow("continued") << "[Service]\nExecStart=/usr/bin/bash \\\n# why\n  /opt/gone" << 1;
        QTest::newRow("bare name") << "[Service]\nExecStart=there" << 0;
        QTest::newRow("bare name gone") << "[Service]\nExecStart=gone --x" << 1;
        QTest::newRow("specifier") << "[Service]\nExecStart=/opt/%i/run" << 0;
        QTest::newRow("home") << "[Service]\nExecStart=%h/bin/gone" << 1;
        QTest::newRow("variable") << "[Service]\nExecStart=${JAVA_HOME}/bin/java" << 0;
        QTest::newRow("condition not met")
            << "[Unit]\nConditionPathExists=/opt/gone\n[Service]\nExecStart=/opt/gone" << 0;
        QTest::newRow("condition met")
            << "[Unit]\nConditionPathExists=!/opt/gone\n[Service]\nExecStart=/opt/gone" << 1;
        QTest::newRow("other section") << "[X-Mine]\nExecStart=/opt/gone" << 0;
        QTest::newRow("empty") << "" << 0;
        QTest::newRow("nonsense") << "\x01\xff[[[\n====\n" << 0;
    }
    void unitsAreJudged()
    {
        QFETCH(QString, unit);
        DetectorBench bench;
        bench.write("/usr/bin/there", "x", 0755);
        bench.write("/usr/bin/bash", "x", 0755);
        const DetectorResult result = runUnit(bench, unit.toStdString());
        QTEST(static_cast<int>(result.findings.size()), "findings");
    }

    void aDropInMayRepairTheUnit()
    {
        DetectorBench bench;
        bench.write("/usr/bin/there", "x", 0755);
        bench.write("/etc/systemd/system/x.service.d/10.conf",
                    "[Service]\nExecStart=\nExecStart=/usr/bin/there\n");
        QCOMPARE(runUnit(bench, "[Service]\nExecStart=/opt/gone\n").outcome, DetectorOutcome::Clean);
    }

    void aDropInOfAPackagesUnitIsJudged()
    {
        DetectorBench bench;
        bench.write("/etc/systemd/system/y.service.d/10.conf", "[Service]\nExecStartPost=/opt/gone a b\n");
        const DetectorResult result = bench.run(MissingProgramsDetector());
        QCOMPARE(result.findings.size(), std::size_t{1});
        QCOMPARE(evidenceText(result.findings[0]),
                 std::string("file:/etc/systemd/system/y.service.d/10.conf:2: ExecStartPost=/opt/gone ...\n"
                             "/opt/gone does not exist\n"));
    }

    void aMaskedUnitIsNotJudged()
    {
        DetectorBench bench;
        bench.link("/dev/null", "/etc/systemd/system/x.service");
        QCOMPARE(bench.run(MissingProgramsDetector()).outcome, DetectorOutcome::Clean);
    }

    void unitFilesAreReadAsSystemdDoes()
    {
        const UnitFile file =
            parseUnitFile("; comment\n[Unit]\nDescription = A \\\n  B\n[Service]\nkey\n=x\n[Bad\n");
        QCOMPARE(file.assignments.size(), std::size_t{1});
        QCOMPARE(file.assignments[0], (UnitAssignment{3, "Unit", "Description", "A  B"}));
        QCOMPARE(file.problems.size(), std::size_t{3});
        QCOMPARE(file.problems[0].line, std::size_t{6});
        QCOMPARE(file.problems[2].line, std::size_t{8});
    }

    void quotesAndEscapesOfExecLinesAreUndone()
    {
        QCOMPARE(execWords("/bin/x \"a b\" 'c\"d' e\\sf g\"h"),
                 (std::vector<std::string>{"/bin/x", "a b", "c\"d", "e f", "g\"h"}));
    }
};

QTEST_GUILESS_MAIN(TestMissingPrograms)
#include "tst_missingprograms.moc"
