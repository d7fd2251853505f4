// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/importtargets.h"
#include "engine/target/sshhostkey.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace prism;

class TestImportTargets : public QObject
{
    Q_OBJECT

    static Result<Target> legacy(const std::map<std::string, std::string> &variables,
                                 const std::string &credentials = {})
    {
        return legacyTarget("home-lan", variables, credentials, "credentials");
    }

private Q_SLOTS:
    void legacyVariablesMakeATarget()
    {
        const auto t = legacy({{"PRISM_DEPLOY_HOST", "lab.example.com"},
                               {"PRISM_DEPLOY_USER", "ops"},
                               {"PRISM_DEPLOY_REPO_DIR", "/srv/stack"},
                               {"PRISM_DEPLOY_POSTGRES", "old-postgres"}});
        QVERIFY2(t.has_value(), t ? "" : t.error().message.text().c_str());
        QCOMPARE(t->sshTarget, std::string("ops@lab.example.com"));
        QCOMPARE(t->containers.postgres, std::string("old-postgres"));
        QCOMPARE(t->effectiveContainers().neo4j, std::string("prism-home-lan-neo4j"));
        QCOMPARE(t->backendUrl, std::string("http://lab.example.com:41765"));
    }
    void credentialsFillWhatIsMissing()
    {
        const auto t =
            legacy({{"PRISM_DEPLOY_TARGET", "ops@lab"}},
                   "{\"repo_dir\":\"/srv/a\",\"backend_url\":\"https://lab\",\"api_key\":\"canary\"}");
        QVERIFY2(t.has_value(), t ? "" : t.error().message.text().c_str());
        QCOMPARE(t->repoDir, std::string("/srv/a"));
        QVERIFY(targetToJson(*t).toJson().find("canary") == std::string::npos);
    }
    void nothingOldIsSaid()
    {
        QCOMPARE(legacy({}).error().code, ErrorCode::NotFound);
        QVERIFY(legacy({}).error().message.text().find("PRISM_DEPLOY_TARGET") != std::string::npos);
    }
    void brokenLegacyValuesAreRefused()
    {
        QCOMPARE(
            legacy({{"PRISM_DEPLOY_HOST", "-oProxyCommand=id"}, {"PRISM_DEPLOY_DIR", "/a"}}).error().code,
            ErrorCode::InvalidInput);
    }
    void sshConfigGivesItsNames()
    {
        const auto rows =
            importSshConfig("Host web db\n  User ops\nHost *\nhost=mail\n#Host no\nHost *.lab !x\n",
                            {"~/.ssh/k", "/srv/stack"});
        std::vector<std::string> names;
        for (const ImportRow &row : rows) {
            names.push_back(row.target.name);
            QVERIFY2(row.errors.empty(), row.target.name.c_str());
        }
        QCOMPARE(names, (std::vector<std::string>{"web", "db", "mail"}));
    }
    void pastedLinesBecomeRows()
    {
        auto rows = importPasted("# hosts\nops@web.example.com dir=/srv/w tag=site:lab port=2222\n\n"
                                 "-oProxyCommand=id\nops@db colour=red\nops@web.example.com\n",
                                 {"~/.ssh/k", "/srv/stack"});
        QCOMPARE(rows.size(), 4U);
        QCOMPARE(rows[0].target.name, std::string("web"));
        QCOMPARE(rows[0].target.repoDir, std::string("/srv/w"));
        QCOMPARE(rows[0].target.sshPort, 2222);
        QVERIFY(rows[0].errors.empty());
        QCOMPARE(rows[0].origin, std::string("line 2"));
        QVERIFY(!rows[1].errors.empty());
        QCOMPARE(rows[2].errors.size(), 1U);
        Target existing;
        existing.name = "db";
        markExisting(rows, {existing});
        QVERIFY(!rows[0].exists);
        QVERIFY(rows[2].exists);
        QVERIFY(rows[3].exists);
    }
    void hostKeysNeedTheRightFingerprint()
    {
        const QTemporaryDir folder;
        const std::string file = folder.path().toStdString() + "/.ssh/known_hosts";
        const HostKeyOffer offer{"ED25519", "SHA256:abc", "lab ssh-ed25519 AAAA"};
        QCOMPARE(acceptHostKey(offer, "SHA256:abd", file).error().code, ErrorCode::Refused);
        QVERIFY(!QFile::exists(QString::fromStdString(file)));
        QVERIFY(acceptHostKey(offer, "SHA256:abc", file).has_value());
        QFile known(QString::fromStdString(file));
        QVERIFY(known.open(QIODevice::ReadOnly));
        QCOMPARE(known.readAll(), QByteArray("lab ssh-ed25519 AAAA\n"));
    }
};

QTEST_GUILESS_MAIN(TestImportTargets)
#include "tst_importtargets.moc"
