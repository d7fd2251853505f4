// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/gaps/backups.h"
#include "engine/detect/gaps/backuptools.h"
#include "tests/support/detectorbench.h"

#include <QTest>

#include <utime.h>

using namespace prism;
using namespace prism::test;

namespace {

// restic 0.16: one object a group of host and paths.
const std::string resticSnapshots =
    R"([{"time":"2026-11-18T23:30:01.123456789+01:00","tree":"aa","paths":["/home","/etc"],"hostname":"laptop",
        "username":"root","id":"4a5b6c7d8e","short_id":"4a5b6c7d"},
       {"time":"2026-11-19T05:00:00Z","tree":"bb","paths":["/srv"],"hostname":"server","id":"11","short_id":"11"},
       {"time":"2026-10-01T05:00:00Z","tree":"cc","paths":["/old"],"hostname":"laptop","id":"22","short_id":"22"}])";

// borg 1.2
const std::string borgArchives =
    R"({"archives":[{"archive":"laptop-2026-11-18","barchive":"laptop-2026-11-18","id":"ff","name":"laptop-2026-11-18",
        "start":"2026-11-18T03:00:05.000000","time":"2026-11-18T03:00:05.000000"}],
        "encryption":{"mode":"repokey"},"repository":{"id":"ee","last_modified":"2026-11-18T03:10:00.000000",
        "location":"/srv/borg"}})";

std::string borgmaticWith(const std::string &second)
{
    return '[' + borgArchives + ',' + second + ']';
}

DetectorResult runWith(DetectorBench &bench, const std::string &option, const std::string &value)
{
    bench.context.options[option] = value;
    return bench.run(BackupsDetector());
}

std::string evidenceOf(const DetectorResult &result)
{
    return result.findings.empty() ? std::string() : evidenceText(result.findings.front());
}

} // namespace

class TestGapsBackups final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutConfigurationItIsNotApplicable()
    {
        DetectorBench bench;
        QCOMPARE(bench.run(BackupsDetector()).outcome, DetectorOutcome::NotApplicable);
        QVERIFY(bench.tools.calls().empty());
    }

    void aFreshResticRepositoryIsClean()
    {
        DetectorBench bench;
        bench.context.options["restic-password-file"] = "~/.restic-password";
        bench.tools.answer("restic", resticSnapshots);
        QCOMPARE(runWith(bench, "restic", "/srv/restic").outcome, DetectorOutcome::Clean);
        QCOMPARE(bench.tools.calls(),
                 std::vector<std::string>{"restic --repo /srv/restic --no-lock --json "
                                          "--password-file " +
                                          bench.context.home + "/.restic-password snapshots --latest 1"});
    }

    void snapshotsOfOtherHostsDoNotCount()
    {
        DetectorBench bench;
        bench.tools.answer("restic", resticSnapshots);
        const DetectorResult result = runWith(bench, "restic", "/srv/restic=6");
        QCOMPARE(result.findings.size(), std::size_t{1});
        QCOMPARE(result.findings[0].id, std::string("gaps:backups:restic:/srv/restic"));
        QCOMPARE(result.findings[0].priority, Priority::P1);
        QCOMPARE(evidenceOf(result),
                 std::string("restic: /srv/restic\n"
                             "newest: snapshot 4a5b6c7d of /home /etc, 2026-11-18T22:30:01Z, limit 6.0 h\n"));
    }

    void aRepositoryWithoutSnapshotsIsFound()
    {
        DetectorBench bench;
        bench.tools.answer("restic", "[]");
        QCOMPARE(evidenceOf(runWith(bench, "restic", "/r")), std::string("restic: /r\nno copy at all\n"));
    }

    void whatCannotBeAskedIsAFinding_data()
    {
        QTest::addColumn<QString>("output");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("errors");
        QTest::addColumn<QString>("evidence");
        QTest::newRow("password") << "" << 12 << "Fatal: wrong password or no key found"
                                  << "restic: exit status 12: Fatal: wrong password or no key found";
        QTest::newRow("no repository") << "" << 10 << "Fatal: repository does not exist"
                                       << "restic: exit status 10: Fatal: repository does not exist";
        QTest::newRow("nonsense") << "ok" << 0 << ""
                                  << "restic snapshots printed something else than its JSON";
        QTest::newRow("an odd time") << R"([{"time":"yesterday"}])" << 0 << ""
                                     << "restic snapshots printed something else than its JSON";
    }
    void whatCannotBeAskedIsAFinding()
    {
        QFETCH(QString, output);
        QFETCH(int, exitCode);
        QFETCH(QString, errors);
        QFETCH(QString, evidence);
        DetectorBench bench;
        bench.tools.answer("restic", output.toStdString(), exitCode, errors.toStdString());
        const DetectorResult result = runWith(bench, "restic", "/r");
        QCOMPARE(evidenceOf(result), "restic: /r\n" + evidence.toStdString() + '\n');
        QCOMPARE(result.findings[0].priority, Priority::P2);
    }

    void credentialsAreNeverShown()
    {
        DetectorBench bench;
        bench.tools.answer("restic", "", 1, "Fatal: unable to open https://bob:hunter2@host/repo: 401\n");
        const DetectorResult result = runWith(bench, "restic", "rest:https://bob:hunter2@host/repo");
        QCOMPARE(result.findings.size(), std::size_t{1});
        const Finding &f = result.findings[0];
        QCOMPARE(f.id, std::string("gaps:backups:restic:rest:https:/") + "/***@host/repo");
        QVERIFY((f.id + f.title + f.affectedSurface + evidenceText(f)).find("hunter2") == std::string::npos);
    }

    void borgIsAskedInUtc()
    {
        DetectorBench bench;
        bench.tools.answer("borg", borgArchives);
        QCOMPARE(runWith(bench, "borg", "/srv/borg").outcome, DetectorOutcome::Clean);
        bench.context.options["borg"] = "/srv/borg=24";
        const DetectorResult result = bench.run(BackupsDetector());
        QCOMPARE(evidenceOf(result), std::string("borg: /srv/borg\nnewest: laptop-2026-11-18, "
                                                 "2026-11-18T03:00:05Z, limit 24.0 h\n"));
    }

    void warningsOfBorgDoNotMatter()
    {
        DetectorBench bench;
        bench.tools.answer("borg", borgArchives, 1, "warning");
        QCOMPARE(runWith(bench, "borg", "/srv/borg").outcome, DetectorOutcome::Clean);
    }

    void errorsOfBorgDo()
    {
        DetectorBench bench;
        bench.tools.answer("borg", "", 2, "Repository /srv/borg does not exist.");
        QCOMPARE(runWith(bench, "borg", "/srv/borg").findings.size(), std::size_t{1});
    }

    void borgmaticsOldestRepositoryDecides()
    {
        DetectorBench bench;
        bench.tools.answer("borgmatic",
                           borgmaticWith(R"({"archives":[{"name":"old","time":"2026-11-01T00:00:00"}]})"));
        QVERIFY(evidenceOf(runWith(bench, "borgmatic", "/etc/borgmatic/config.yaml")).find("newest: old") !=
                std::string::npos);
        bench.tools.answer("borgmatic", borgmaticWith(R"({"archives":[]})"));
        QVERIFY(evidenceOf(bench.run(BackupsDetector())).find("no copy at all") != std::string::npos);
    }

    void anOlderBorgmaticIsAskedItsWay()
    {
        DetectorBench bench;
        const std::string call = "borgmatic --config " + bench.path("/etc/b.yaml");
        bench.tools.answer(call + " repo-list", "", 2, "Unrecognized argument: repo-list");
        bench.tools.answer(call + " rlist", '[' + borgArchives + ']');
        QCOMPARE(runWith(bench, "borgmatic", "/etc/b.yaml").outcome, DetectorOutcome::Clean);
    }

    void plainCopiesHaveTheAgeOfTheYoungestFile()
    {
        DetectorBench bench;
        bench.write("/srv/dumps/a/old.sql", "x");
        bench.write("/srv/dumps/new.sql", "x");
        const std::int64_t now = bench.context.now.seconds;
        const utimbuf old{now - 40 * 3600, now - 40 * 3600};
        const utimbuf young{now - 3600, now - 3600};
        QCOMPARE(::utime(bench.path("/srv/dumps/a/old.sql").c_str(), &old), 0);
        QCOMPARE(::utime(bench.path("/srv/dumps/new.sql").c_str(), &young), 0);
        QCOMPARE(runWith(bench, "paths", "/srv/dumps").outcome, DetectorOutcome::Clean);
        bench.context.options["paths"] = "/srv/dumps/a";
        QCOMPARE(
            evidenceOf(bench.run(BackupsDetector())),
            std::string(
                "path: /srv/dumps/a\nnewest: /srv/dumps/a/old.sql, 2026-11-17T14:30:00Z, limit 30.0 h\n"));
    }

    void aMissingOrEmptyPathIsFound()
    {
        DetectorBench bench;
        bench.makeDir("/srv/empty");
        const DetectorResult result = runWith(bench, "paths", "/srv/empty, /srv/gone");
        QCOMPARE(result.findings.size(), std::size_t{2});
        QCOMPARE(evidenceText(result.findings[0]), std::string("path: /srv/empty\nno copy at all\n"));
        QVERIFY(evidenceText(result.findings[1]).find("No such file") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestGapsBackups)
#include "tst_gaps_backups.moc"
