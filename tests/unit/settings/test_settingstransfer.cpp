// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/file.h"
#include "engine/settings/settingstransfer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace prism;

class TestSettingsTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void preferencesAreResolved();
    void aPreferenceOutOfItsRuleIsRefused_data();
    void aPreferenceOutOfItsRuleIsRefused();
    void aDetectorIsSwitchedOffWithItsReason();
    void aDetectorWithoutAReasonIsRefused();
    void whatOthersWroteStays();
    void anExportHoldsNoArguments();
    void aPreviewNamesWhatChanges();
    void anImportBringsEverythingAndKeepsArguments();
    void aWrongImportChangesNeitherFile();

private:
    [[nodiscard]] std::string text(const char *name) const
    {
        const auto found = readFile(m_home->filePath(QLatin1String(name)).toStdString(), 100000);
        return found ? *found : std::string();
    }
    void write(const char *name, const QByteArray &content) const
    {
        const QString path = m_home->filePath(QLatin1String(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    [[nodiscard]] Result<DetectorSettingsStore> detectors() const
    {
        return DetectorSettingsStore::open(m_home->path().toStdString() + "/.config/prism", "web");
    }
    [[nodiscard]] Result<SettingsTransfer> transfer() const
    {
        return SettingsTransfer::open(m_environment, {{"security.suid", {"roots"}}});
    }

    static constexpr const char *detectorsFile = ".config/prism/detectors.json";
    static constexpr const char *settingsFile = ".simply-ops-prism.env";
    std::unique_ptr<QTemporaryDir> m_home;
    Variables m_environment;
};

void TestSettingsTransfer::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_environment = {{"HOME", m_home->path().toStdString()}};
}

void TestSettingsTransfer::preferencesAreResolved()
{
    auto store = SettingsStore::open(m_environment);
    QVERIFY(store);
    QVERIFY(store->set({{"defer-days", "14"},
                        {"accept-days", "365"},
                        {"owner", "Ops team"},
                        {"first-page", "findings"},
                        {"palette", "deutan"},
                        {"language", "zh_CN"},
                        {"keep-days", "3650"}}));
    const auto settings = resolveSettings(m_environment);
    QVERIFY(settings);
    Preferences wanted;
    wanted.deferDays = 14;
    wanted.acceptDays = 365;
    wanted.owner = "Ops team";
    wanted.firstPage = "findings";
    wanted.palette = "deutan";
    wanted.language = "zh_CN";
    wanted.keepDays = 3650;
    QCOMPARE(settings->preferences, wanted);
}

void TestSettingsTransfer::aPreferenceOutOfItsRuleIsRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("no days") << QByteArray("defer-days") << QByteArray("0");
    QTest::newRow("over a year") << QByteArray("accept-days") << QByteArray("366");
    QTest::newRow("words for days") << QByteArray("keep-days") << QByteArray("many");
    QTest::newRow("no such page") << QByteArray("first-page") << QByteArray("settings");
    QTest::newRow("no such colours") << QByteArray("palette") << QByteArray("pink");
    QTest::newRow("no such look") << QByteArray("appearance") << QByteArray("Dark");
    QTest::newRow("no such density") << QByteArray("density") << QByteArray("9");
    QTest::newRow("path for a language") << QByteArray("language") << QByteArray("../de");
    QTest::newRow("country in small letters") << QByteArray("language") << QByteArray("de_at");
    QTest::newRow("long owner") << QByteArray("owner") << QByteArray(201, 'x');
    QTest::newRow("owner written backwards") << QByteArray("owner")
                                             << QByteArray("a\xE2\x80\xAE"
                                                           "b");
}

void TestSettingsTransfer::aPreferenceOutOfItsRuleIsRefused()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    auto store = SettingsStore::open(m_environment);
    QVERIFY(store);
    const auto result = store->set({{name.toStdString(), value.toStdString()}});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    QVERIFY(text(settingsFile).empty());
}

void TestSettingsTransfer::aDetectorIsSwitchedOffWithItsReason()
{
    auto store = detectors();
    QVERIFY(store);
    DetectorSetting off;
    off.off = "no such disks here";
    off.options["warn"] = "5";
    off.timeLimit = std::chrono::milliseconds(1500);
    QVERIFY(store->set({{"performance.smart", off}}));
    const auto settings = resolveSettings(m_environment);
    QVERIFY(settings);
    QCOMPARE(settings->detectors.at("performance.smart"), off);
    QVERIFY(store->set({{"performance.smart", {}}}));
    QCOMPARE(store->general().at("performance.smart"), DetectorSetting());
}

void TestSettingsTransfer::aDetectorWithoutAReasonIsRefused()
{
    auto store = detectors();
    QVERIFY(store);
    DetectorSetting off;
    off.off = "  ";
    QVERIFY(!store->set({{"lint.git", off}}));
    QVERIFY(text(detectorsFile).empty());
}

void TestSettingsTransfer::whatOthersWroteStays()
{
    write(detectorsFile, R"({"note":"mine","detectors":{"check_x":{"arguments":["-w","5"]}},)"
                         R"("hosts":{"web":{"lint.git":{"off":"no"}}}})");
    auto store = detectors();
    QVERIFY(store);
    QVERIFY(store->hasOwnSection("lint.git"));
    QVERIFY(!store->hasOwnSection("check_x"));
    DetectorSetting daily;
    daily.schedule = "daily";
    QVERIFY(store->set({{"check_x", daily}}));
    QCOMPARE(store->general().at("check_x").arguments, (std::vector<std::string>{"-w", "5"}));
    QVERIFY(text(detectorsFile).find(R"("note": "mine")") != std::string::npos);
    QVERIFY(detectors()->hasOwnSection("lint.git"));
}

void TestSettingsTransfer::anExportHoldsNoArguments()
{
    write(detectorsFile, R"({"detectors":{"check_x":{"arguments":["--password","hunter2"],)"
                         R"("options":{"token":"hunter2"},"schedule":"daily"},)"
                         R"("security.suid":{"options":{"roots":"/usr","other":"hunter2"}}}})");
    const auto out = transfer();
    QVERIFY(out);
    const std::string exported = out->exported();
    QVERIFY(exported.find("hunter2") == std::string::npos);
    QVERIFY(exported.find(R"("roots": "/usr")") != std::string::npos);
    QVERIFY(exported.find(R"("schedule": "daily")") != std::string::npos);
}

void TestSettingsTransfer::aPreviewNamesWhatChanges()
{
    write(settingsFile, "PRISM_HOST='web'\nPRISM_TZ='UTC'\n");
    write(detectorsFile, R"({"detectors":{"security.suid":{"off":"slow"}}})");
    const auto changes = transfer()->preview(
        R"({"schema_version":"prism.settings.v1","settings":{"time-zone":"UTC","owner":"me"},)"
        R"("detectors":{"security.suid":{"options":{"roots":"/usr"}}}})",
        "x.json");
    QVERIFY(changes);
    const std::vector<SettingsChange> wanted{{"host", "web", ""},
                                             {"owner", "", "me"},
                                             {"security.suid off", "slow", ""},
                                             {"security.suid roots", "", "/usr"}};
    QCOMPARE(*changes, wanted);
    QCOMPARE(text(settingsFile), std::string("PRISM_HOST='web'\nPRISM_TZ='UTC'\n"));
}

void TestSettingsTransfer::anImportBringsEverythingAndKeepsArguments()
{
    write(settingsFile, "PRISM_OWNER='me'\n");
    write(detectorsFile, R"({"detectors":{"check_x":{"arguments":["-w"],"off":"why not"}}})");
    const std::string exported = transfer()->exported();
    write(settingsFile, "PRISM_HOST='web'\n");
    write(detectorsFile, R"({"detectors":{"check_x":{"arguments":["-c"]},"lint.git":{"off":"x"}}})");
    auto other = transfer();
    QVERIFY(other);
    QVERIFY(other->import(exported, "x.json"));
    QCOMPARE(other->exported(), exported);
    QCOMPARE(text(settingsFile), std::string("PRISM_OWNER='me'\n"));
    const auto store = detectors();
    QCOMPARE(store->general().at("check_x").arguments, std::vector<std::string>{"-c"});
    QCOMPARE(store->general().at("check_x").off, std::optional<std::string>("why not"));
    QVERIFY(!store->general().at("lint.git").off);
}

void TestSettingsTransfer::aWrongImportChangesNeitherFile()
{
    write(settingsFile, "PRISM_HOST='web'\n");
    write(detectorsFile, R"({"detectors":{}})");
    auto store = transfer();
    QVERIFY(store);
    QVERIFY(!store->import(R"({"schema_version":"prism.settings.v1","settings":{"host":"db"},)"
                           R"("detectors":{"lint.git":{"off":""}}})",
                           "x.json"));
    QVERIFY(!store->import(R"({"schema_version":"prism.settings.v1","settings":{"host":"/"},)"
                           R"("detectors":{"lint.git":{"off":"x"}}})",
                           "x.json"));
    QCOMPARE(text(settingsFile), std::string("PRISM_HOST='web'\n"));
    QCOMPARE(text(detectorsFile), std::string(R"({"detectors":{}})"));
}

QTEST_GUILESS_MAIN(TestSettingsTransfer)
#include "test_settingstransfer.moc"
