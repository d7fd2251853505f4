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
};

QTEST_APPLESS_MAIN(TestDailySchedule)
#include "test_dailyschedule.moc"
