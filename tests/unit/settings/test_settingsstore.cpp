// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/file.h"
#include "engine/settings/settingsstore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace prism;

class TestSettingsStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsSetIsResolved();
    void linesOfOthersStay();
    void aWrongValueChangesNothing_data();
    void aWrongValueChangesNothing();
    void anEmptyValueRemoves();
    void theEnvironmentIsShownAsWinning();
    void anExportMakesTheSameSettings();
    void aForeignImportIsRefusedWhole();

private:
    [[nodiscard]] std::string fileText() const
    {
        const auto text = readFile(m_file.toStdString(), 100000);
        return text ? *text : std::string();
    }
    void write(const QByteArray &text) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_file;
    Variables m_environment;
};

void TestSettingsStore::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_file = m_home->filePath(QStringLiteral(".simply-ops-prism.env"));
    m_environment = {{"HOME", m_home->path().toStdString()}};
}

void TestSettingsStore::whatIsSetIsResolved()
{
    auto store = SettingsStore::open(m_environment);
    QVERIFY(store);
    QVERIFY(store->set({{"hosts", "web, db"}, {"inbox", "~/it's here"}}));
    const auto settings = resolveSettings(m_environment);
    QVERIFY(settings);
    QCOMPARE(settings->hosts, (std::vector<std::string>{"web", "db"}));
    QCOMPARE(settings->inbox, m_home->path().toStdString() + "/it's here");
}

void TestSettingsStore::linesOfOthersStay()
{
    write("# mine\nOTHER=1\nexport PRISM_HOST=\"old\"\n\nPRISM_HOST=older\nLAST=2\n");
    auto store = SettingsStore::open(m_environment);
    QVERIFY(store);
    QVERIFY(store->set({{"host", "new"}}));
    QCOMPARE(fileText(), std::string("# mine\nOTHER=1\nPRISM_HOST='new'\n\nLAST=2\n"));
}

void TestSettingsStore::aWrongValueChangesNothing_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("rule") << QByteArray("time-zone") << QByteArray("Mars/Olympus");
    QTest::newRow("relative") << QByteArray("inbox") << QByteArray("inbox");
    QTest::newRow("second line") << QByteArray("host") << QByteArray("a\nPRISM_INBOX=/x");
    QTest::newRow("both quotes") << QByteArray("inbox") << QByteArray("/a'b\"c");
    QTest::newRow("no such setting") << QByteArray("password") << QByteArray("x");
}

void TestSettingsStore::aWrongValueChangesNothing()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    write("PRISM_HOST=web\n");
    auto store = SettingsStore::open(m_environment);
    QVERIFY(store);
    const auto result = store->set({{"cache", "/tmp/fine"}, {name.toStdString(), value.toStdString()}});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    QCOMPARE(fileText(), std::string("PRISM_HOST=web\n"));
}

void TestSettingsStore::anEmptyValueRemoves()
{
    write("PRISM_HOST=web\nOTHER=1\n");
    auto store = SettingsStore::open(m_environment);
    QVERIFY(store);
    QVERIFY(store->set({{"host", ""}}));
    QCOMPARE(fileText(), std::string("OTHER=1\n"));
}

void TestSettingsStore::theEnvironmentIsShownAsWinning()
{
    write("PRISM_HOST=web\n");
    m_environment["PRISM_HOST"] = "db";
    const auto store = SettingsStore::open(m_environment);
    QVERIFY(store);
    const auto host = store->find("host");
    QVERIFY(host);
    QCOMPARE(host->stored, std::string("web"));
    QCOMPARE(host->overridden, std::string("db"));
}

void TestSettingsStore::anExportMakesTheSameSettings()
{
    auto store = SettingsStore::open(m_environment);
    QVERIFY(store);
    QVERIFY(store->set({{"hosts", "web,db"}, {"time-zone", "UTC"}}));
    const std::string text = store->exported();
    QVERIFY(store->set({{"hosts", ""}, {"host", "other"}}));
    QVERIFY(store->import(text, "settings.json"));
    QCOMPARE(store->exported(), text);
    QCOMPARE(fileText(), std::string("PRISM_TZ='UTC'\nPRISM_HOSTS='web,db'\n"));
}

void TestSettingsStore::aForeignImportIsRefusedWhole()
{
    write("PRISM_HOST=web\n");
    auto store = SettingsStore::open(m_environment);
    QVERIFY(store);
    const std::string text =
        R"({"schema_version":"prism.settings.v1","settings":{"host":"db","token":"secret"}})";
    QVERIFY(!store->import(text, "settings.json"));
    QVERIFY(!store->import("[]", "settings.json"));
    QCOMPARE(fileText(), std::string("PRISM_HOST=web\n"));
}

QTEST_GUILESS_MAIN(TestSettingsStore)
#include "test_settingsstore.moc"
