// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/settings/dailyschedule.h"

#include <QTest>

using namespace prism;

class TestDailySchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsItsOwnText_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"07:30", "00:00", "23:59 sat,sun", "07:30 daily Europe/Berlin",
                                 "06:05 mon,tue,wed,thu,fri Asia/Shanghai"})
            QTest::newRow(text) << text;
    }
    void readsItsOwnText()
    {
        QFETCH(QString, text);
        const auto schedule = parseScheduleText(text.toStdString());
        QVERIFY(schedule);
        QCOMPARE(QString::fromStdString(scheduleText(*schedule)), text);
    }

    void daysAreListsAndRanges_data()
    {
        QTest::addColumn<QString>("days");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << ""
                              << "07:30";
        QTest::newRow("daily") << "daily"
                               << "07:30";
        QTest::newRow("weekdays") << "weekdays"
                                  << "07:30 mon,tue,wed,thu,fri";
        QTest::newRow("over Sunday") << "sat-mon"
                                     << "07:30 mon,sat,sun";
        QTest::newRow("long names") << "Monday, FRIDAY"
                                    << "07:30 mon,fri";
        QTest::newRow("all seven") << "mon-sun"
                                   << "07:30";
    }
    void daysAreListsAndRanges()
    {
        QFETCH(QString, days);
        QFETCH(QString, text);
        const auto schedule = parseDailySchedule("07:30", days.toStdString(), "");
        QVERIFY(schedule);
        QCOMPARE(QString::fromStdString(scheduleText(*schedule)), text);
    }

    void refusesWhatIsNoTime_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("days");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("field");
        QTest::newRow("hour") << "24:00"
                              << ""
                              << ""
                              << "at";
        QTest::newRow("minute") << "07:60"
                                << ""
                                << ""
                                << "at";
        QTest::newRow("short") << "7:30"
                               << ""
                               << ""
                               << "at";
        QTest::newRow("sign") << "-7:30"
                              << ""
                              << ""
                              << "at";
        QTest::newRow("day") << "07:30"
                             << "someday"
                             << ""
                             << "days";
        QTest::newRow("empty part") << "07:30"
                                    << "mon,,tue"
                                    << ""
                                    << "days";
        QTest::newRow("open range") << "07:30"
                                    << "mon-"
                                    << ""
                                    << "days";
        QTest::newRow("zone") << "07:30"
                              << ""
                              << "Mars/Olympus"
                              << "tz";
        QTest::newRow("injection") << "07:30"
                                   << ""
                                   << "UTC\nExecStart=x"
                                   << "tz";
    }
    void refusesWhatIsNoTime()
    {
        QFETCH(QString, at);
        QFETCH(QString, days);
        QFETCH(QString, zone);
        QFETCH(QString, field);
        const auto schedule = parseDailySchedule(at.toStdString(), days.toStdString(), zone.toStdString());
        QVERIFY(!schedule);
        QCOMPARE(schedule.error().code, ErrorCode::InvalidInput);
        QVERIFY(QString::fromStdString(schedule.error().message).startsWith(field + QLatin1Char(' ')));
        const auto which = field == u"at"     ? ScheduleField::Time
                           : field == u"days" ? ScheduleField::Days
                                              : ScheduleField::TimeZone;
        const auto named = refusedField(at.toStdString(), days.toStdString(), zone.toStdString());
        QVERIFY(named && *named == which);
    }

    void isSaidInASentence()
    {
        QCOMPARE(scheduleSentence(*parseScheduleText("07:30")).text(), std::string("every day at 07:30"));
        QCOMPARE(scheduleSentence(*parseScheduleText("07:30 mon,wed,sun Europe/Berlin")).text(),
                 std::string("on mon,wed,sun at 07:30 (Europe/Berlin)"));
        QVERIFY(!refusedField("07:30", "mon,wed", "Europe/Berlin"));
    }

    void findsTheDueTimesAroundNow_data()
    {
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("next");
        QTest::newRow("UTC") << "07:30 daily UTC"
                             << "2026-11-19T08:00:00Z"
                             << "2026-11-19T07:30:00Z"
                             << "2026-11-20T07:30:00Z";
        QTest::newRow("at the second") << "07:30 daily UTC"
                                       << "2026-11-19T07:30:00Z"
                                       << "2026-11-19T07:30:00Z"
                                       << "2026-11-20T07:30:00Z";
        QTest::newRow("another day here than there") << "07:30 daily Asia/Shanghai"
                                                     << "2026-11-19T23:45:00Z"
                                                     << "2026-11-19T23:30:00Z"
                                                     << "2026-11-20T23:30:00Z";
        QTest::newRow("weekend") << "07:30 mon,tue,wed,thu,fri UTC"
                                 << "2026-11-21T12:00:00Z"
                                 << "2026-11-20T07:30:00Z"
                                 << "2026-11-23T07:30:00Z";
        QTest::newRow("spring gap") << "02:30 daily Europe/Berlin"
                                    << "2026-03-29T10:00:00Z"
                                    << "2026-03-28T01:30:00Z"
                                    << "2026-03-30T00:30:00Z";
        QTest::newRow("autumn half hour: the first") << "01:45 daily Australia/Lord_Howe"
                                                     << "2026-04-05T12:00:00Z"
                                                     << "2026-04-04T14:45:00Z"
                                                     << "2026-04-05T15:15:00Z";
        QTest::newRow("autumn hour: the first") << "02:30 daily Europe/Berlin"
                                                << "2026-10-25T12:00:00Z"
                                                << "2026-10-25T00:30:00Z"
                                                << "2026-10-26T01:30:00Z";
    }
    void findsTheDueTimesAroundNow()
    {
        QFETCH(QString, schedule);
        QFETCH(QString, now);
        QFETCH(QString, last);
        QFETCH(QString, next);
        const auto s = parseScheduleText(schedule.toStdString());
        const UtcTime at = *parseIsoTime(now.toStdString());
        QVERIFY(s);
        QCOMPARE(QString::fromStdString(lastDue(*s, at)->iso()), last);
        QCOMPARE(QString::fromStdString(nextDue(*s, at)->iso()), next);
    }

    void namesTheDaysThatTheClocksJumpOver()
    {
        const auto s = parseScheduleText("02:30 daily Europe/Berlin");
        QVERIFY(s);
        QCOMPARE(skippedDays(*s, *parseIsoTime("2026-01-01T00:00:00Z")),
                 std::vector<std::string>{"2026-03-29"});
        const auto safe = parseScheduleText("07:30 daily Europe/Berlin");
        QVERIFY(safe);
        QVERIFY(skippedDays(*safe, *parseIsoTime("2026-01-01T00:00:00Z")).empty());
    }

    void theWatchAvoidsHoursThatTheClocksJumpOver_data()
    {
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<int>("delay");
        QTest::addColumn<QString>("watch");
        QTest::newRow("usual") << "07:30 daily Europe/Berlin" << 60 << "08:30 daily Europe/Berlin";
        QTest::newRow("in the gap") << "01:30 daily Europe/Berlin" << 120 << "03:30 daily Europe/Berlin";
        QTest::newRow("gap of two hours")
            << "00:30 daily Antarctica/Troll" << 180 << "03:30 daily Antarctica/Troll";
        QTest::newRow("gap at midnight") << "23:30 sat America/Havana" << 120 << "01:30 sun America/Havana";
        QTest::newRow("no gap") << "01:30 daily UTC" << 60 << "02:30 daily UTC";
    }
    void theWatchAvoidsHoursThatTheClocksJumpOver()
    {
        QFETCH(QString, schedule);
        QFETCH(int, delay);
        QFETCH(QString, watch);
        const auto s = parseScheduleText(schedule.toStdString());
        QVERIFY(s);
        QCOMPARE(watchDelay(*s, *parseIsoTime("2026-01-01T00:00:00Z")), delay);
        QCOMPARE(QString::fromStdString(scheduleText(laterBy(*s, delay))), watch);
    }
};

QTEST_APPLESS_MAIN(TestDailySchedule)
#include "test_dailyschedule.moc"
