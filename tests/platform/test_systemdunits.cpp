// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/systemdunits.h"

#include "engine/core/file.h"
#include "platform/common/cronschedule.h"
#include "platform/common/crontab.h"
#include "platform/linux/xdgautostart.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace prism;

namespace {

/// A home with a panel.
class Home
{
public:
    Home() { writeAt(panel(), "x"); }
    [[nodiscard]] std::string path(const char *name) const
    {
        return m_dir.filePath(QLatin1String(name)).toStdString();
    }
    [[nodiscard]] std::string panel() const { return path("prism-panel"); }
    [[nodiscard]] std::string entry() const { return path("autostart/prism-panel.desktop"); }
    [[nodiscard]] XdgAutostartPlace place() const
    {
        return {path("autostart"), {path("system")}, panel(), {{"PRISM_INBOX", "/a b"}}};
    }
    void write(const char *folder, const char *text) const
    {
        QVERIFY(QDir(m_dir.path()).mkpath(QLatin1String(folder)));
        writeAt(path(folder) + "/prism-panel.desktop", text);
    }

private:
    static void writeAt(const std::string &path, const char *text)
    {
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QTemporaryDir m_dir;
};

} // namespace

class TestSystemdUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void calendarsSayDaysAndZone_data()
    {
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<int>("shift");
        QTest::addColumn<QString>("calendar");
        QTest::newRow("daily") << "07:30" << 0 << "*-*-* 07:30:00";
        QTest::newRow("zone") << "07:30 daily Europe/Berlin" << 0 << "*-*-* 07:30:00 Europe/Berlin";
        QTest::newRow("days") << "07:30 mon,fri" << 60 << "Mon,Fri *-*-* 08:30:00";
        QTest::newRow("over midnight") << "23:30 mon,sun" << 60 << "Mon,Tue *-*-* 00:30:00";
    }
    void calendarsSayDaysAndZone()
    {
        QFETCH(QString, schedule);
        QFETCH(int, shift);
        QFETCH(QString, calendar);
        QCOMPARE(
            QString::fromStdString(onCalendar(laterBy(*parseScheduleText(schedule.toStdString()), shift))),
            calendar);
    }

    void wordsSurviveSystemdsRules_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("blank") << "/a b"
                               << "\"/a b\"";
        QTest::newRow("percent") << "100%z"
                                 << "\"100%%z\"";
        QTest::newRow("dollar") << "$HOME"
                                << "\"$$HOME\"";
        QTest::newRow("quote") << "a\"b\\c"
                               << "\"a\\\"b\\\\c\"";
        QTest::newRow("newline") << "a\nExecStart=x"
                                 << "\"a\\x0aExecStart=x\"";
    }
    void wordsSurviveSystemdsRules()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        QCOMPARE(QString::fromStdString(unitWord(text.toStdString())), word);
    }

    void crontabLinesBecomeSchedules_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("schedule");
        QTest::newRow("daily") << "30 7 * * * run.sh"
                               << "07:30";
        QTest::newRow("weekdays") << "5 14 * * 1-5 run.sh x"
                                  << "14:05 mon,tue,wed,thu,fri";
        QTest::newRow("Sunday twice") << "0 6 * * 0,7 run.sh"
                                      << "06:00 sun";
        QTest::newRow("names") << "0 6 * * Mon,wed run.sh"
                               << "06:00 mon,wed";
        QTest::newRow("every hour") << "0 * * * * run.sh"
                                    << "";
        QTest::newRow("monthly") << "0 6 1 * * run.sh"
                                 << "";
        QTest::newRow("comment") << "# 0 6 * * * run.sh"
                                 << "";
    }
    void crontabLinesBecomeSchedules()
    {
        QFETCH(QString, line);
        QFETCH(QString, schedule);
        const auto read = crontabSchedule(line.toStdString());
        QCOMPARE(read ? QString::fromStdString(scheduleText(*read)) : QString(), schedule);
    }

    void foreignLinesAreFoundAndRetired()
    {
        const std::string crontab =
            "MAILTO=op\n0 14 * * * $HOME/simply-ops-prism/run.sh\n# simply-ops-prism off\n";
        const auto foreign = foreignCrontabLines(crontab);
        QCOMPARE(foreign.size(), std::size_t{1});
        QCOMPARE(scheduleText(*foreign.front().schedule), std::string("14:00"));
        const std::string retired = retiredCrontab(crontab, foreign.front().text);
        QVERIFY(foreignCrontabLines(retired).empty());
        QVERIFY(retired.find("MAILTO=op\n# retired by Prism: 0 14") == 0);
    }

    void anAutostartEntryIsWrittenAndTakenAway()
    {
        const Home home;
        XdgAutostart autostart(home.place());
        QVERIFY(!autostart.status().on);
        QVERIFY(autostart.switchOn(false));
        const auto text = readFile(home.entry(), 4096);
        QVERIFY(text);
        QCOMPARE(desktopValue(*text, "Exec"), "env \"PRISM_INBOX=/a b\" \"" + home.panel() + "\" --hidden");
        QVERIFY(autostart.status().on && autostart.status().drift.empty());
        QVERIFY(autostart.switchOff());
        QVERIFY(!fileExists(home.entry()) && !autostart.status().on);
        QVERIFY(autostart.switchOff());
    }

    void aHiddenEntryIsOffAndIsKept()
    {
        const Home home;
        XdgAutostart autostart(home.place());
        home.write("autostart",
                   "[Desktop Entry]\nType=Application\nName=Prism\nExec=prism-panel\nHidden=true\n");
        QVERIFY(!autostart.status().on);
        QVERIFY(autostart.switchOff());
        QVERIFY(fileExists(home.entry()));
        const auto refused = autostart.switchOn(false);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QVERIFY(autostart.plan()->notes.back().text().find("Hidden=true") != std::string::npos);
        QVERIFY(autostart.switchOn(true));
        QVERIFY(autostart.status().on);
    }

    void somebodysOwnEntryIsNotRemoved()
    {
        const Home home;
        XdgAutostart autostart(home.place());
        home.write("autostart", "[Desktop Entry]\nExec=prism-panel --page today\n");
        QVERIFY(autostart.status().on);
        QCOMPARE(autostart.status().drift.size(), std::size_t{1});
        QVERIFY(!autostart.switchOff());
        QVERIFY(fileExists(home.entry()));
    }

    void anEntryForAllUsersIsHiddenForThisOne()
    {
        const Home home;
        XdgAutostart autostart(home.place());
        home.write("system", "[Desktop Entry]\nExec=prism-panel --hidden\n");
        QVERIFY(autostart.status().on);
        QVERIFY(autostart.switchOff());
        QVERIFY(!autostart.status().on);
        QVERIFY(autostart.switchOn(false));
        QVERIFY(autostart.status().on && autostart.status().drift.empty());
    }

    void anInstallationWithoutAPanelSaysSo()
    {
        const Home home;
        QFile::remove(QString::fromStdString(home.panel()));
        QCOMPARE(XdgAutostart(home.place()).plan().error().code, ErrorCode::NotFound);
    }

    void execWordsAreEscapedTwice_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("blank") << "/a b"
                               << "\"/a b\"";
        QTest::newRow("percent") << "100%f"
                                 << "\"100%%f\"";
        QTest::newRow("dollar") << "$HOME"
                                << "\"\\\\$HOME\"";
        QTest::newRow("quote") << "a\"`"
                               << "\"a\\\\\"\\\\`\"";
        QTest::newRow("backslash") << "a\\b"
                                   << "\"a\\\\\\\\b\"";
        QTest::newRow("line end") << "a\nExec=x"
                                  << "\"a\\nExec=x\"";
    }
    void execWordsAreEscapedTwice()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        QCOMPARE(QString::fromStdString(desktopWord(text.toStdString())), word);
    }

    void cronWordsAreQuotedForTheShellAndForCron()
    {
        QCOMPARE(cronWord("it's 5%"), std::string("'it'\\''s 5'\\%''"));
    }
};

QTEST_APPLESS_MAIN(TestSystemdUnits)
#include "test_systemdunits.moc"
