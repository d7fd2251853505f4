// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/settings/settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace prism;

class TestSettings : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    [[nodiscard]] std::string home() const { return m_home.path().toStdString(); }
    [[nodiscard]] Result<Settings> resolve(Variables variables) const
    {
        variables.emplace("HOME", home());
        return resolveSettings(variables);
    }
    void writeFile(const QString &name, const QByteArray &text) const
    {
        const QString path = m_home.path() + QLatin1Char('/') + name;
        QDir().mkpath(QFileInfo(path).path());
        QFile f(path);
        QVERIFY(f.open(QIODevice::WriteOnly) && f.write(text) == text.size());
    }

private Q_SLOTS:
    void cleanup()
    {
        QFile::remove(m_home.path() + QStringLiteral("/.simply-ops-prism.env"));
        QDir(m_home.path() + QStringLiteral("/.config")).removeRecursively();
    }
    void defaultsComeFromTheHomeDirectory()
    {
        const auto s = resolve({});
        QVERIFY(s.has_value());
        QCOMPARE(s->inbox, home() + "/inbox");
        QCOMPARE(s->cache, home() + "/.cache/simply-ops-prism");
        QCOMPARE(s->host, home().substr(home().rfind('/') + 1));
        QCOMPARE(s->hosts, std::vector<std::string>{s->host});
        QCOMPARE(s->minimumSummaries, 6);
        QCOMPARE(s->timeZone, std::string("UTC"));
    }
    void anEmptyHomeNameIsLocal()
    {
        const auto s = resolveSettings({{"HOME", "/"}});
        QVERIFY(s.has_value());
        QCOMPARE(s->host, std::string("local"));
    }
    void blankValuesCountAsUnset()
    {
        const auto s = resolve({{"PRISM_HOST", "  "}, {"PRISM_INBOX", "\t"}, {"PRISM_MIN_SUMMARIES", " "}});
        QCOMPARE(s->inbox, home() + "/inbox");
    }
    void hostsAreStrippedOrderedAndTakenOnce()
    {
        const auto s = resolve({{"PRISM_HOSTS", " b, a ,,b"}});
        QCOMPARE(s->hosts, (std::vector<std::string>{"b", "a"}));
        QCOMPARE(s->minimumSummaries, 12);
        QCOMPARE(s->warnings.size(), std::size_t{1});
    }
    void aLeadingTildeIsExpanded()
    {
        const auto s = resolve({{"PRISM_INBOX", "~/in/./box/"}, {"PRISM_COVERAGE_MATRIX", "~/m.json"}});
        QCOMPARE(s->inbox, home() + "/in/box");
        QCOMPARE(s->coverageMatrix, home() + "/m.json");
    }
    void wrongValuesAreRefusedByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("relative inbox") << "PRISM_INBOX"
                                        << "inbox";
        QTest::newRow("relative cache") << "PRISM_TMPDIR"
                                        << "./c";
        QTest::newRow("zone of Mars") << "PRISM_TZ"
                                      << "Mars/Phobos";
        QTest::newRow("zone as path") << "PRISM_TZ"
                                      << "../../etc/passwd";
        QTest::newRow("a folder of zones") << "PRISM_TZ"
                                           << "Europe";
        QTest::newRow("minimum") << "PRISM_MIN_SUMMARIES"
                                 << "abc";
        QTest::newRow("host as path") << "PRISM_HOST"
                                      << "x/../../pwned";
        QTest::newRow("host as option") << "PRISM_HOST"
                                        << "-oProxyCommand=x";
        QTest::newRow("hidden host") << "PRISM_HOST"
                                     << ".ssh";
        QTest::newRow("one of the hosts") << "PRISM_HOSTS"
                                          << "a,b c";
        QTest::newRow("now") << "PRISM_NOW"
                             << "yesterday";
    }
    void wrongValuesAreRefusedByName()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        const auto s = resolve({{name.toStdString(), value.toStdString()}});
        QVERIFY(!s);
        QVERIFY(s.error().message.text().find(name.toStdString()) != std::string::npos);
    }
    void theEnvironmentWinsOverTheFile()
    {
        writeFile(QStringLiteral(".simply-ops-prism.env"),
                  "# mine\nexport PRISM_TZ='Pacific/Auckland'\nPRISM_HOST=\"web_01\" # "
                  "here\n\nPRISM_INBOX=~/box\n");
        const auto s = resolve({{"PRISM_HOST", "other"}});
        QVERIFY(s.has_value());
        QCOMPARE(s->timeZone, std::string("Pacific/Auckland"));
        QCOMPARE(s->host, std::string("other"));
        QCOMPARE(s->inbox, home() + "/box");
    }
    void aBrokenEnvFileIsNamedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no assignment") << QByteArray("A=1\nrm -rf x\n");
        QTest::newRow("open quote") << QByteArray("A=1\nB='x\n");
        QTest::newRow("text behind the quote") << QByteArray("A=1\nB='x'y\n");
        QTest::newRow("name") << QByteArray("A=1\n1B=x\n");
    }
    void aBrokenEnvFileIsNamedWithItsLine()
    {
        QFETCH(QByteArray, text);
        const auto parsed = parseEnvironmentFile(text.toStdString(), "the file");
        QVERIFY(!parsed);
        QVERIFY(parsed.error().text().text().find("the file: ") == 0);
        QVERIFY(parsed.error().message.text().find("line 2") != std::string::npos);
    }
    void nothingInTheEnvFileIsRun()
    {
        const auto parsed = parseEnvironmentFile("A=$(touch /tmp/x)`id`$HOME", "f");
        QCOMPARE(parsed->at("A"), std::string("$(touch /tmp/x)`id`$HOME"));
    }
    void detectorSettingsOfThisHostWin()
    {
        writeFile(QStringLiteral(".config/prism/detectors.json"), R"({
            "detectors": {"security.suid": {"off": "noisy", "options": {"roots": ["/", "/srv"], "limit": 5}}},
            "hosts": {"web": {"security.suid": {"off": false, "time_limit_s": 2.5, "schedule": "weekly"}}}})");
        const auto s = resolve({{"PRISM_HOST", "web"}});
        QVERIFY(s.has_value());
        const DetectorSetting &d = s->detectors.at("security.suid");
        QVERIFY(!d.off);
        QCOMPARE(d.options.at("roots"), std::string("/,/srv"));
        QCOMPARE(d.options.at("limit"), std::string("5"));
        QCOMPARE(d.timeLimit->count(), 2500);
        QCOMPARE(*d.schedule, std::string("weekly"));
    }
    void wrongDetectorSettingsNameTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("off without a reason")
            << QByteArray(R"({"detectors":{"a":{"off":""}}})") << "detectors.a.off";
        QTest::newRow("schedule") << QByteArray(R"({"detectors":{"a":{"schedule":"hourly"}}})")
                                  << "detectors.a.schedule";
        QTest::newRow("limit") << QByteArray(R"({"detectors":{"a":{"time_limit_s":0}}})")
                               << "detectors.a.time_limit_s";
        QTest::newRow("key") << QByteArray(R"({"detectors":{"a":{"x":0}}})") << "detectors.a.x";
        QTest::newRow("another host's")
            << QByteArray(R"({"hosts":{"h":{"a":{"arguments":[1]}}}})") << "hosts.h.a.arguments";
        QTest::newRow("no JSON") << QByteArray("{") << "line 1, column 2";
    }
    void wrongDetectorSettingsNameTheirPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        const auto parsed = parseDetectorSettings(text.toStdString(), "web", "detectors.json");
        QVERIFY(!parsed);
        QVERIFY2(parsed.error().text().text().find(place.toStdString()) != std::string::npos,
                 parsed.error().text().text().c_str());
    }
};

QTEST_APPLESS_MAIN(TestSettings)
#include "test_settings.moc"
