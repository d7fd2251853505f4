// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/atomicfile.h"
#include "engine/core/file.h"
#include "engine/target/backup.h"
#include "engine/target/restore.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace prism;

namespace {

constexpr const char *registryText = R"({"version":1,"targets":{"web":{"mode":"lan"}}})";

} // namespace

/// Backups of a made-up operator: what is in them, that they prove themselves, and what restore may
/// overwrite.
class TestBackup final : public QObject
{
    Q_OBJECT

    struct Machine
    {
        QTemporaryDir dir;
        BackupPlaces places;
        Machine()
        {
            const std::string root = dir.path().toStdString();
            places = {root + "/.prism",
                      root + "/.prism/targets.json",
                      root + "/config",
                      root + "/data",
                      root + "/inbox",
                      root + "/env",
                      "laptop",
                      [] {
                      }};
            write("/.prism/targets.json", registryText);
            write("/.prism/credentials.personal.json",
                  R"({"mode":"lan","api_key":"canary-7","api_key_name":"n"})");
            write("/config/detectors/lint/x", "#!/bin/sh\n");
            write("/inbox/consumed/2026-11-18_bundle.json", "{}");
            write("/data/operations.jsonl", "");
            for (const char *name : {"history", "decisions"}) {
                QSqlDatabase db =
                    QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("made"));
                db.setDatabaseName(QString::fromStdString(root + "/data/" + name + ".sqlite"));
                if (!db.open() || !QSqlQuery(db).exec(QStringLiteral("create table t(x)")))
                    qFatal("no %s", name);
                db.close();
                db = QSqlDatabase();
                QSqlDatabase::removeDatabase(QStringLiteral("made"));
            }
            write("/data/receipts/2026-11-18_063000Z.json", "{}");
        }
        void write(const std::string &name, const std::string &text) const
        {
            const std::string path = dir.path().toStdString() + name;
            if (!makeDirectory(path.substr(0, path.rfind('/'))) || !writeFileAtomically(path, text))
                qFatal("cannot write %s", path.c_str());
        }
        [[nodiscard]] std::string text(const std::string &name) const
        {
            return readFile(dir.path().toStdString() + name).value_or(std::string());
        }
        [[nodiscard]] VerbResult backup(bool prove = true) const
        {
            return makeBackup(places, {{}, prove}, FixedClock({1'800'000'000}), {}, {});
        }
    };
    static VerbResult bringBack(const std::string &archive, const BackupPlaces &places, bool overwrite)
    {
        return restoreBackup(archive, places, overwrite, FixedClock({1'800'000'100}), {}, {});
    }

private Q_SLOTS:
    void aProvenBackupSaysSo()
    {
        const Machine machine;
        QVERIFY(!lastProven(machine.places.dataDirectory));
        const VerbResult result = machine.backup();
        QVERIFY2(result.succeeded(), result.toJson().c_str());
        QCOMPARE(lastProven(machine.places.dataDirectory)->archive, result.fact("archive"));
        QCOMPARE(lastProven(machine.places.dataDirectory)->files, std::size_t{8});
        QCOMPARE(lastProven(machine.places.dataDirectory)->targets, std::vector<std::string>{"web"});
    }
    void noSecretIsInIt()
    {
        const Machine machine;
        std::string all;
        const auto manifest = readArchive(machine.backup().fact("archive"),
                                          [&](const std::string &, const std::string &bytes) -> Result<void> {
                                              all += bytes;
                                              return {};
                                          });
        QVERIFY(manifest.has_value());
        QVERIFY(all.find("canary-7") == std::string::npos);
        QVERIFY(all.find("api_key_name") != std::string::npos);
    }
    void restoreIntoAnEmptyPlace()
    {
        const Machine from;
        const std::string archive = from.backup().fact("archive");
        const QTemporaryDir empty;
        const std::string root = empty.path().toStdString();
        const BackupPlaces places{root + "/.prism",
                                  root + "/.prism/targets.json",
                                  root + "/c",
                                  root + "/d",
                                  root + "/i",
                                  root + "/e",
                                  "new",
                                  [] {
                                  }};
        QVERIFY(bringBack(archive, places, false).succeeded());
        QCOMPARE(readFile(root + "/.prism/targets.json").value_or(std::string()),
                 from.text("/.prism/targets.json"));
        QVERIFY(fileExists(root + "/i/consumed/2026-11-18_bundle.json"));
    }
    void aRegistryElsewhereIsTheOneThatIsSaved()
    {
        Machine from;
        from.places.targetsFile = from.dir.path().toStdString() + "/elsewhere/mine.json";
        from.write("/elsewhere/mine.json", R"({"version":1,"mine":true})");
        const std::string archive = from.backup().fact("archive");
        const QTemporaryDir empty;
        const std::string root = empty.path().toStdString();
        const BackupPlaces places{root + "/.prism",
                                  root + "/own.json",
                                  root + "/c",
                                  root + "/d",
                                  root + "/i",
                                  root + "/e",
                                  "new",
                                  [] {
                                  }};
        QVERIFY(bringBack(archive, places, false).succeeded());
        QCOMPARE(readFile(root + "/own.json").value_or(std::string()), from.text("/elsewhere/mine.json"));
        QVERIFY(!fileExists(root + "/.prism/targets.json"));
    }
    void decisionsAndReceiptsComeBack()
    {
        const Machine from;
        const std::string archive = from.backup().fact("archive");
        const QTemporaryDir empty;
        const std::string root = empty.path().toStdString();
        const BackupPlaces places{root + "/.prism",
                                  root + "/.prism/targets.json",
                                  root + "/c",
                                  root + "/d",
                                  root + "/i",
                                  root + "/e",
                                  "new",
                                  [] {
                                  }};
        QVERIFY(bringBack(archive, places, false).succeeded());
        QVERIFY(fileExists(root + "/d/decisions.sqlite"));
        QVERIFY(fileExists(root + "/d/receipts/2026-11-18_063000Z.json"));
    }
    void nothingIsOverwrittenWithoutAWord()
    {
        const Machine machine;
        const std::string archive = machine.backup().fact("archive");
        machine.write("/.prism/targets.json", "{\"newer\":1}");
        const VerbResult refused = bringBack(archive, machine.places, false);
        QCOMPARE(refused.error->code, std::string("would_overwrite"));
        QCOMPARE(machine.text("/.prism/targets.json"), std::string("{\"newer\":1}"));
        const VerbResult done = bringBack(archive, machine.places, true);
        QVERIFY2(done.succeeded(), done.toJson().c_str());
        QCOMPARE(machine.text("/.prism/targets.json"), std::string(registryText));
        QVERIFY(fileExists(done.fact("safety_backup")));
    }
    void aKeyOfAnOlderProgramSurvivesARestore()
    {
        const Machine machine;
        const std::string archive = machine.backup().fact("archive");
        QVERIFY(bringBack(archive, machine.places, true).succeeded());
        QVERIFY(machine.text("/.prism/credentials.personal.json").find("canary-7") != std::string::npos);
    }
    void aDamagedArchiveChangesNothing_data()
    {
        QTest::addColumn<int>("at");
        for (const int at : {12, 100, 200})
            QTest::newRow(std::to_string(at).c_str()) << at;
        QTest::newRow("cut") << -1;
    }
    void aDamagedArchiveChangesNothing()
    {
        QFETCH(int, at);
        const Machine machine;
        const std::string archive = machine.backup().fact("archive");
        std::string bytes = readFile(archive).value_or(std::string());
        if (at < 0)
            bytes.resize(bytes.size() / 2);
        else
            bytes[static_cast<std::size_t>(at)] = static_cast<char>(~bytes[static_cast<std::size_t>(at)]);
        QVERIFY(writeFileAtomically(archive, bytes).has_value());
        machine.write("/.prism/targets.json", "mine");
        const VerbResult result = bringBack(archive, machine.places, true);
        QCOMPARE(result.error->code, std::string("corrupt"));
        QCOMPARE(machine.text("/.prism/targets.json"), std::string("mine"));
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
