// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/macos/launchdschedule.h"

#include "engine/core/file.h"
#include "platform/macos/launchdautostart.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <memory>

using namespace prism;

namespace {

const FixedClock pinned(*parseIsoTime("2026-11-19T06:30:00Z"));

DailySchedule daily(const char *text = "07:30")
{
    return *parseScheduleText(text);
}

} // namespace

/// The agents beside a stand-in for launchctl that records calls and refuses what the real one refuses.
class TestLaunchdSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("PATH", QByteArray(PRISM_SOURCE_DIR "/tests/support/fake-mac:") + qgetenv("PATH"));
    }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        qputenv("PRISM_FAKE_LAUNCHCTL", (m_dir->path() + QStringLiteral("/launchctl")).toUtf8());
        qunsetenv("PRISM_FAKE_FAIL");
        const std::string home = m_dir->path().toStdString();
        m_schedule = std::make_unique<LaunchdSchedule>(LaunchdPlace{home + "/Library/LaunchAgents",
                                                                    home + "/data",
                                                                    home + "/Library/Logs/Prism",
                                                                    m_program,
                                                                    home + "/cache",
                                                                    {{"PRISM_HOST", "a <host> & more"}}},
                                                       pinned);
    }

    void itsAgentsAreValid_data()
    {
        QTest::addColumn<QString>("schedule");
        QTest::newRow("daily") << "07:30";
        QTest::newRow("some days") << "23:30 mon,sun";
    }
    void itsAgentsAreValid()
    {
        QFETCH(QString, schedule);
        QVERIFY(install(schedule.toStdString()));
        QProcess check;
        check.start(QStringLiteral(PRISM_SOURCE_DIR "/tests/support/plist-check"),
                    {agent("io.prism.audit"), agent("io.prism.watch")});
        QVERIFY(check.waitForFinished());
        QCOMPARE(check.readAllStandardOutput() + check.readAllStandardError(), QByteArray());
        QCOMPARE(check.exitCode(), 0);
    }

    void theAuditAgentIsTheGoldenOne()
    {
        LaunchAgent agent{"io.prism.audit",
                          {"/usr/local/bin/prism", "run", "--quiet", "--notify", "--due", "07:30 mon,sun"},
                          {{"PRISM_HOST", "a <host> & more"}},
                          daily("07:30 mon,sun"),
                          "/Users/op/Library/Logs/Prism/audit.log"};
        QFile golden(QStringLiteral(PRISM_SOURCE_DIR "/tests/platform/golden-audit.plist"));
        QVERIFY(golden.open(QIODevice::ReadOnly));
        QCOMPARE(QByteArray::fromStdString(launchAgentPlist(agent)), golden.readAll());
    }

    void installLoadsBothAgents()
    {
        QVERIFY(install("07:30"));
        const QByteArray user = QByteArray::number(::getuid());
        QCOMPARE(calls("bootstrap"), QByteArrayList({"[\"bootstrap\", \"gui/" + user + "\", \"" +
                                                         agent("io.prism.audit").toUtf8() + "\"]",
                                                     "[\"bootstrap\", \"gui/" + user + "\", \"" +
                                                         agent("io.prism.watch").toUtf8() + "\"]"}));
        const auto status = m_schedule->status();
        QVERIFY(status && status->installed && status->enabled);
        QCOMPARE(status->drift, std::vector<Sentence>{});
        QCOMPARE(scheduleText(*status->schedule), std::string("07:30"));
        QVERIFY(status->nextRun);
    }

    void installAgainReplacesTheLoadedAgent()
    {
        QVERIFY(install("07:30"));
        QVERIFY(install("08:15", true));
        QCOMPARE(scheduleText(*m_schedule->status()->schedule), std::string("08:15"));
    }

    void doesNotOverwriteWhatDiffers()
    {
        QVERIFY(install("07:30"));
        append("io.prism.audit", "<!-- mine -->");
        const auto plan = m_schedule->plan(daily());
        QCOMPARE(plan->differing(), std::vector<std::string>{agent("io.prism.audit").toStdString()});
        const auto again = m_schedule->install(*plan, false);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Refused);
        QCOMPARE(m_schedule->status()->drift.size(), std::size_t{1});
    }

    void takesEverythingBackWhenLaunchdRefuses()
    {
        qputenv("PRISM_FAKE_FAIL", "bootstrap=5");
        QVERIFY(!install("07:30"));
        QVERIFY(!QFile::exists(agent("io.prism.audit")));
        QVERIFY(!m_schedule->status()->installed);
    }

    void removalLeavesNothing()
    {
        QVERIFY(install("07:30"));
        QVERIFY(m_schedule->remove());
        QVERIFY(!QFile::exists(agent("io.prism.audit")));
        QVERIFY(!QFile::exists(agent("io.prism.watch")));
        QVERIFY(!QFile::exists(m_dir->path() + QStringLiteral("/data/schedule")));
        QVERIFY(m_schedule->remove());
    }

    void refusesAZoneThatLaunchdCannotKeep()
    {
        const auto plan = m_schedule->plan(daily("07:30 daily Europe/Berlin"));
        QVERIFY(!plan);
        QVERIFY(plan.error().message.text().starts_with("tz 'Europe/Berlin'"));
    }

    void startsTheLoadedAgentNow()
    {
        const auto unloaded = m_schedule->start();
        QVERIFY(!unloaded);
        QCOMPARE(unloaded.error().code, ErrorCode::NotFound);
        QVERIFY(install("07:30"));
        QVERIFY(m_schedule->start());
        QCOMPARE(calls("kickstart").back(),
                 "[\"kickstart\", \"gui/" + QByteArray::number(::getuid()) + "/io.prism.audit\"]");
        QCOMPARE(m_schedule->status()->lastExit, std::optional(0));
    }

    void tellsTheExitOfTheLastRun()
    {
        m_program = "/bin/false";
        init();
        QVERIFY(install("07:30"));
        QVERIFY(m_schedule->start());
        const auto status = m_schedule->status();
        QCOMPARE(status->lastExit, std::optional(1));
        QCOMPARE(status->lastResult, std::string("exit-code"));
        m_program = "/bin/true";
    }

    void aLabelThatIsLoadedAlreadyIsLoadedAnew()
    {
        QVERIFY(install("07:30"));
        QVERIFY(launchctl({QStringLiteral("bootstrap"), domain(), agent("io.prism.audit")}) == 5);
        QVERIFY(install("07:30"));
        QVERIFY(launchctl({QStringLiteral("bootout"), domain() + QStringLiteral("/io.prism.audit")}) == 0);
        QVERIFY(launchctl({QStringLiteral("bootout"), domain() + QStringLiteral("/io.prism.audit")}) == 3);
        QVERIFY(launchctl({QStringLiteral("print"), domain() + QStringLiteral("/io.prism.audit")}) == 113);
        QVERIFY(install("07:30"));
        QVERIFY(m_schedule->status()->enabled);
    }

    void aPersistedDisableIsSeenAndLifted()
    {
        QVERIFY(install("07:30"));
        QVERIFY(launchctl({QStringLiteral("disable"), domain() + QStringLiteral("/io.prism.audit")}) == 0);
        QVERIFY(launchctl({QStringLiteral("bootout"), domain() + QStringLiteral("/io.prism.audit")}) == 0);
        const auto off = m_schedule->status();
        QVERIFY(off->installed && !off->enabled && !off->nextRun);
        QCOMPARE(off->drift.size(), std::size_t{1});
        QVERIFY(install("07:30"));
        QVERIFY(m_schedule->status()->enabled);
    }

    void anOldBootoutThatFindsNothingIsNoFailure()
    {
        qputenv("PRISM_FAKE_FAIL", "bootout=113");
        QVERIFY(m_schedule->remove());
        qputenv("PRISM_FAKE_FAIL", "bootout=36");
        const auto refused = m_schedule->remove();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::External);
    }

    void thePanelStartsAtLogin()
    {
        const QString panel = m_dir->filePath(QStringLiteral("prism-panel"));
        QVERIFY(QFile(panel).open(QIODevice::WriteOnly));
        LaunchdAutostart autostart(m_dir->path().toStdString() + "/Library/LaunchAgents", panel.toStdString(),
                                   m_dir->path().toStdString() + "/Library/Logs/Prism/panel.log", {});
        QVERIFY(!autostart.status().on);
        QVERIFY(autostart.switchOn(false));
        QProcess check;
        check.start(QStringLiteral(PRISM_SOURCE_DIR "/tests/support/plist-check"), {agent("io.prism.panel")});
        QVERIFY(check.waitForFinished());
        QCOMPARE(check.readAllStandardOutput(), QByteArray());
        QCOMPARE(check.exitCode(), 0);
        // Loading it would start a second panel, unloading it would end this one.
        QVERIFY(calls("bootstrap").isEmpty());
        QVERIFY(autostart.status().on && autostart.status().drift.empty());
        QCOMPARE(launchctl({QStringLiteral("disable"), domain() + QStringLiteral("/io.prism.panel")}), 0);
        QVERIFY(!autostart.status().on);
        QVERIFY(autostart.switchOn(false));
        QVERIFY(autostart.status().on);
        append("io.prism.panel", "<!-- mine -->");
        QVERIFY(!autostart.switchOn(false));
        QVERIFY(autostart.switchOff());
        QVERIFY(!autostart.status().on && calls("bootout").isEmpty());
    }

    void takesTheAncestorsAgentOver()
    {
        const std::string path = m_dir->path().toStdString() + "/Library/LaunchAgents";
        QVERIFY(makeDirectory(path));
        const std::string file = path + "/com.example.simply-ops-prism.plist";
        LaunchAgent ancestor{"com.example.simply-ops-prism", {"/bin/true"}, {}, daily("14:00"), "/tmp/log"};
        std::string text = launchAgentPlist(ancestor);
        text.erase(text.find("<!-- Written"), text.find("-->") + 3 - text.find("<!-- Written"));
        QFile out(QString::fromStdString(file));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text.data(), static_cast<qint64>(text.size()));
        out.close();

        const auto foreign = m_schedule->foreign();
        QCOMPARE(foreign.size(), std::size_t{1});
        QCOMPARE(foreign.front().text, std::string("com.example.simply-ops-prism"));
        QCOMPARE(scheduleText(*foreign.front().schedule), std::string("14:00"));
        QVERIFY(m_schedule->retire(foreign.front()));
        QVERIFY(m_schedule->foreign().empty());
        QVERIFY(fileExists(file + ".retired-by-prism"));
    }

private:
    bool install(const std::string &text, bool replace = false)
    {
        const auto plan = m_schedule->plan(*parseScheduleText(text));
        return plan && m_schedule->install(*plan, replace).has_value();
    }
    QString agent(const char *label) const
    {
        return m_dir->path() + QStringLiteral("/Library/LaunchAgents/") + QLatin1String(label) +
               QStringLiteral(".plist");
    }
    void append(const char *label, const char *text) const
    {
        QFile file(agent(label));
        QVERIFY(file.open(QIODevice::Append));
        file.write(text);
    }
    QByteArrayList calls(const QByteArray &verb) const
    {
        QFile file(m_dir->path() + QStringLiteral("/launchctl/calls"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QByteArrayList out;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("[\"" + verb))
                out.append(line);
        }
        return out;
    }

    static QString domain() { return QStringLiteral("gui/%1").arg(::getuid()); }
    static int launchctl(const QStringList &words)
    {
        return QProcess::execute(QStringLiteral("launchctl"), words);
    }

    std::string m_program = "/bin/true";
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<LaunchdSchedule> m_schedule;
};

QTEST_GUILESS_MAIN(TestLaunchdSchedule)
#include "test_launchdschedule.moc"
