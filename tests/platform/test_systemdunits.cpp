// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/systemdunits.h"

#include "platform/common/cronschedule.h"
#include "platform/common/crontab.h"

#include <QTest>

using namespace prism;

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

    void cronWordsAreQuotedForTheShellAndForCron()
    {
        QCOMPARE(cronWord("it's 5%"), std::string("'it'\\''s 5'\\%''"));
    }
};

QTEST_APPLESS_MAIN(TestSystemdUnits)
#include "test_systemdunits.moc"
