// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/detect/security/detectors.h"
#include "tests/support/detectorbench.h"

#include <QDirIterator>
#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

// Put together here, so that no scanner takes this file for a leak.
const std::string awsKey = std::string("AK") + "IA" + "Q3EGR7ZK5MNPW2XA";
const std::string otherKey = std::string("AK") + "IA" + "W7MZ3QKX5RGEN2PA";
const std::string password = "Canary7Tr0ub4dor";
const std::string token = "f83kd92mz61bx04qpw7n";
const std::string keyBody = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7";

DetectorResult look(DetectorBench &bench)
{
    return bench.run(*secretsDetector());
}

std::string everyText(const DetectorResult &result)
{
    std::string all = result.reason + result.outputTail;
    for (const std::string &note : result.notes)
        all += note + '\n';
    for (const Finding &f : result.findings)
        all += f.id + '\n' + f.title + '\n' + f.description + '\n' + f.affectedSurface + '\n' +
               f.suggestedNextSkill + '\n' + f.status + '\n' + evidenceText(f);
    return all;
}

std::string everyFileBelow(const std::string &directory)
{
    std::string all;
    QDirIterator it(QString::fromStdString(directory), QDir::Files | QDir::Hidden,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const auto text = readFile(it.next().toStdString());
        all += it.filePath().toStdString() + '\n' + (text ? *text : std::string());
    }
    return all;
}

} // namespace

class TestSecrets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlantedKeyIsFoundAndGoneAfterTheRepair()
    {
        DetectorBench bench;
        bench.write("/home/op/.bashrc", "alias l=ls\nexport AWS_ACCESS_KEY_ID=" + awsKey + "\n");
        const DetectorResult result = look(bench);
        QCOMPARE(result.findings.size(), std::size_t{1});
        const Finding &f = result.findings[0];
        QVERIFY(f.id.starts_with("security:secrets:/home/op/.bashrc:aws-access-key:"));
        QCOMPARE(f.priority, Priority::P1);
        QCOMPARE(evidenceText(f), std::string("file:/home/op/.bashrc:2: AWS access key AKIA****\n"));
        bench.write("/home/op/.bashrc", "alias l=ls\n");
        QCOMPARE(look(bench).outcome, DetectorOutcome::Clean);
    }

    void noPlantedSecretIsInAnyFieldOrFileOfOurs()
    {
        DetectorBench bench;
        bench.write("/home/op/.profile",
                    "export AWS_ACCESS_KEY_ID=" + awsKey + "\nexport API_KEY=" + token + '\n');
        bench.write("/home/op/.config/app/app.yml",
                    "db:\n  password: " + password + "\n  url: ftp://u:" + password +
                        "x@host/\nkey: |\n  -----BEGIN PRIVATE KEY-----\n  " + keyBody + "\n");
        bench.write("/etc/app/app.conf", "smtp_password = \"" + password + "y\"\n");
        const DetectorResult result = look(bench);
        QCOMPARE(result.findings.size(), std::size_t{6});
        const std::string all = everyText(result) + everyFileBelow(bench.context.cache);
        QVERIFY(!all.empty());
        for (const std::string &secret : {awsKey, token, password, keyBody}) {
            QVERIFY2(all.find(secret) == std::string::npos, "a secret is stored");
            QVERIFY2(all.find(secret.substr(4, 8)) == std::string::npos, "a part of a secret is stored");
            QVERIFY2(asciiLower(all).find(asciiLower(secret).substr(0, 5)) == std::string::npos,
                     "more than four characters are stored");
        }
    }

    void theIdStaysWhenTheLineMovesAndChangesWithTheSecret()
    {
        DetectorBench bench;
        bench.write("/home/op/.env", "KEY=" + awsKey + "\n");
        const std::string id = look(bench).findings.at(0).id;
        bench.write("/home/op/.env", "\n\n\nKEY=" + awsKey + "\n");
        QCOMPARE(look(bench).findings.at(0).id, id);
        bench.write("/home/op/.env", "KEY=" + otherKey + "\n");
        QVERIFY(look(bench).findings.at(0).id != id);
    }

    void anotherMachineGivesAnotherId()
    {
        DetectorBench one;
        DetectorBench other;
        one.write("/home/op/.env", "KEY=" + awsKey + "\n");
        other.write("/home/op/.env", "KEY=" + awsKey + "\n");
        QVERIFY(look(one).findings.at(0).id != look(other).findings.at(0).id);
    }

    void oneSecretInSeveralLinesIsOneFinding()
    {
        DetectorBench bench;
        std::string text;
        for (int i = 0; i < 15; ++i)
            text += "x " + awsKey + '\n';
        bench.write("/home/op/.bash_history", text);
        const DetectorResult result = look(bench);
        QCOMPARE(result.findings.size(), std::size_t{1});
        QCOMPARE(result.findings[0].evidence.size(), std::size_t{11});
        QCOMPARE(result.findings[0].evidence.back().asText(), std::string("and 5 more lines"));
    }

    void whereItLooks_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("found");
        QTest::newRow("dotfile") << "/home/op/.zshrc" << true;
        QTest::newRow("configuration") << "/home/op/.config/tool/settings.json" << true;
        QTest::newRow("project's environment") << "/home/op/src/app/.env" << true;
        QTest::newRow("compose file") << "/home/op/src/app/docker-compose.yml" << true;
        QTest::newRow("etc") << "/etc/default/app" << true;
        QTest::newRow("source code") << "/home/op/src/app/main.c" << false;
        QTest::newRow("credential file") << "/home/op/.aws/credentials" << false;
        QTest::newRow("cache") << "/home/op/.cache/tool/x" << false;
        QTest::newRow("packages") << "/home/op/src/app/node_modules/p/.env" << false;
        QTest::newRow("elsewhere") << "/srv/app/.env" << false;
    }
    void whereItLooks()
    {
        QFETCH(QString, path);
        QFETCH(bool, found);
        DetectorBench bench;
        bench.write(path.toStdString(), "key " + awsKey + "\n");
        QCOMPARE(look(bench).findings.size(), std::size_t{found ? 1U : 0U});
    }

    void rootsCanBeAdded()
    {
        DetectorBench bench;
        bench.write("/srv/app/settings.py", "key " + awsKey + "\n");
        bench.context.options["roots"] = "/srv";
        QCOMPARE(look(bench).findings.size(), std::size_t{1});
    }

    void binariesKeysAndLinksAreNotRead()
    {
        DetectorBench bench;
        bench.write("/home/op/.tool", std::string("\0\1", 2) + awsKey);
        bench.write("/home/op/.key.pem", "-----BEGIN PRIVATE KEY-----\n" + keyBody + "\n");
        bench.write("/opt/target", awsKey);
        bench.link(bench.path("/opt/target"), "/home/op/.linked");
        QCOMPARE(look(bench).outcome, DetectorOutcome::Clean);
    }

    void whatIsTooLargeIsTold()
    {
        DetectorBench bench;
        bench.write("/home/op/.big", std::string(3 << 20, 'x'));
        const DetectorResult result = look(bench);
        QCOMPARE(result.outcome, DetectorOutcome::Clean);
        QCOMPARE(result.notes.size(), std::size_t{1});
        QCOMPARE(result.notes[0], std::string("1 file larger than 1024 KiB not read"));
    }

    void aDamagedSaltIsAnError()
    {
        DetectorBench bench;
        QVERIFY(bench.context.memory->save("security.secrets", R"({"salt":"short"})"));
        QCOMPARE(look(bench).outcome, DetectorOutcome::Failed);
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
