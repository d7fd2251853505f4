// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clibench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

/// `prism settings`.
class TestSettingsVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSetIsShown()
    {
        CliBench prism;
        QCOMPARE(prism({"settings", "set", "hosts", "web,db"}).status, 0);
        QCOMPARE(prism({"settings", "get", "hosts"}).out, std::string("web,db\n"));
    }
    void theListSaysWhatTheEnvironmentWins()
    {
        CliBench prism;
        QCOMPARE(prism({"settings", "set", "host", "stored"}).status, 0);
        const CliResult r = prism({"settings"});
        QVERIFY2(r.out.find("host: stored (the environment wins: PRISM_HOST is laptop)") != std::string::npos,
                 r.out.c_str());
    }
    void aWrongSettingIsRefusedAndCanBeRepaired()
    {
        CliBench prism;
        prism.environment.erase("PRISM_HOST");
        const std::string path = prism.environment["HOME"] + "/.simply-ops-prism.env";
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("PRISM_HOST=-bad-\n");
        file.close();
        QCOMPARE(prism({"status"}).status, 2);
        QCOMPARE(prism({"settings", "set", "host", "also bad"}).status, 2);
        QCOMPARE(prism({"settings", "set", "host", "web"}).status, 0);
        QVERIFY(prism({"status"}).status != 2);
    }
    void anExportCanBeImported()
    {
        CliBench prism;
        QCOMPARE(prism({"settings", "set", "hosts", "web,db"}).status, 0);
        const std::string exported = prism({"settings", "export"}).out;
        const std::string path = prism.environment["HOME"] + "/settings.json";
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(exported.data(), static_cast<qint64>(exported.size()));
        file.close();
        QCOMPARE(prism({"settings", "set", "hosts", ""}).status, 0);
        QCOMPARE(prism({"settings", "get", "hosts"}).out, std::string("\n"));
        QCOMPARE(prism({"settings", "import", path}).status, 0);
        QCOMPARE(prism({"settings", "get", "hosts"}).out, std::string("web,db\n"));
    }
    void otherWordsAreRefused()
    {
        CliBench prism;
        QCOMPARE(prism({"settings", "set", "hosts"}).status, 2);
        QCOMPARE(prism({"settings", "get", "password"}).status, 2);
        QCOMPARE(prism({"settings", "list", "more"}).status, 2);
    }
};

QTEST_APPLESS_MAIN(TestSettingsVerb)
#include "test_settings.moc"
