// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/clock.h"

#include <QtTest>

using namespace prism;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data();
    void formats();
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void days_data();
    void days();
    void addsDays_data();
    void addsDays();
    void countsDays();
    void startOfDayIsMidnight();
    void everyDayRoundTrips();
    void monotonicGoesForward();
};

void TestClock::formats_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("compact");
    QTest::newRow("epoch") << qint64{0} << QStringLiteral("1970-01-01T00:00:00Z") << QStringLiteral("000000");
    QTest::newRow("before") << qint64{-1} << QStringLiteral("1969-12-31T23:59:59Z")
                            << QStringLiteral("235959");
    QTest::newRow("leap day") << qint64{1709164799} << QStringLiteral("2024-02-28T23:59:59Z")
                              << QStringLiteral("235959");
    QTest::newRow("leap day starts") << qint64{1709164800} << QStringLiteral("2024-02-29T00:00:00Z")
                                     << QStringLiteral("000000");
    QTest::newRow("afternoon") << qint64{1795105800} << QStringLiteral("2026-11-19T16:30:00Z")
                               << QStringLiteral("163000");
    QTest::newRow("after 2038") << qint64{4102444800} << QStringLiteral("2100-01-01T00:00:00Z")
                                << QStringLiteral("000000");
}

void TestClock::formats()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, iso);
    QFETCH(QString, compact);
    const UtcTime time{seconds};
    QCOMPARE(time.iso(), iso.toStdString());
    QCOMPARE(time.day(), iso.left(10).toStdString());
    QCOMPARE(time.compactTime(), compact.toStdString());
    QCOMPARE(parseIsoTime(time.iso())->seconds, time.seconds);
}

void TestClock::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    const auto row = [](const char *text, const char *iso) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(iso);
    };
    row("2026-11-19T06:30:00Z", "2026-11-19T06:30:00Z");
    row("2026-11-19T06:30:00", "2026-11-19T06:30:00Z");
    row("2026-11-19T06:30", "2026-11-19T06:30:00Z");
    row("2026-11-19 06:30:00", "2026-11-19T06:30:00Z");
    row("2026-11-19T06:30Z", "2026-11-19T06:30:00Z");
    row("2026-11-19T06:30:00.999999+00:00", "2026-11-19T06:30:00Z");
    row("2026-11-19T06:30:00,5Z", "2026-11-19T06:30:00Z");
    row("2026-11-19T06:30:00+02:00", "2026-11-19T04:30:00Z");
    row("2026-11-19T23:30:00-01:30", "2026-11-20T01:00:00Z");
    row("2026-11-19T06:30:00-0800", "2026-11-19T14:30:00Z");
    row("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z");
}

void TestClock::parses()
{
    QFETCH(QString, text);
    QFETCH(QString, iso);
    const auto time = parseIsoTime(text.toStdString());
    QVERIFY(time.has_value());
    QCOMPARE(time->iso(), iso.toStdString());
}

void TestClock::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "2026-11-19",
                             "2026-11-19T",
                             "2026-11-19T24:00:00Z",
                             "2026-11-19T06:60:00Z",
                             "2026-11-19T06:30:60Z",
                             "2026-02-30T00:00:00Z",
                             "2026-13-01T00:00:00Z",
                             "2025-02-29T00:00:00Z",
                             "2026-11-19T06:30:00X",
                             "2026-11-19T06:30:00z",
                             "2026-11-19T06:30:00+2",
                             "2026-11-19T06:30:00+25:00",
                             "2026-11-19T06:30:00.Z",
                             "2026-11-19T6:30:00Z",
                             "2026-11-19T06:30:00Z ",
                             " 2026-11-19T06:30:00Z",
                             "20261119T063000Z",
                             "2026-11-19T06:30:00+02:00Z",
                             "-026-11-19T06:30:00Z",
                             "0000-01-01T00:00:00Z",
                             "2026-11-19T06:30:"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestClock::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!parseIsoTime(text.toStdString()).has_value());
}

void TestClock::days_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    for (const char *text : {"2026-11-19", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"})
        QTest::newRow(text) << QString::fromUtf8(text) << true;
    for (const char *text : {"2023-02-29", "1900-02-29", "2026-11-31", "2026-00-10", "2026-1-1",
                             "2026-11-19 ", "2026/11/19", "../../../..", "20261119", "", "2026-11-1a"})
        QTest::newRow(text) << QString::fromUtf8(text) << false;
}

void TestClock::days()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    QCOMPARE(isDay(text.toStdString()), valid);
}

void TestClock::addsDays_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("sum");
    QTest::newRow("tomorrow") << QStringLiteral("2026-12-31") << 1 << QStringLiteral("2027-01-01");
    QTest::newRow("yesterday") << QStringLiteral("2024-03-01") << -1 << QStringLiteral("2024-02-29");
    QTest::newRow("no leap year") << QStringLiteral("2023-02-28") << 1 << QStringLiteral("2023-03-01");
    QTest::newRow("none") << QStringLiteral("2026-11-19") << 0 << QStringLiteral("2026-11-19");
    QTest::newRow("before 1970") << QStringLiteral("1970-01-01") << -1 << QStringLiteral("1969-12-31");
}

void TestClock::addsDays()
{
    QFETCH(QString, day);
    QFETCH(int, count);
    QFETCH(QString, sum);
    QCOMPARE(addDays(day.toStdString(), count), sum.toStdString());
}

void TestClock::countsDays()
{
    QCOMPARE(daysBetween("2026-11-19", "2026-11-19"), 0);
    QCOMPARE(daysBetween("2024-02-28", "2024-03-01"), 2);
    QCOMPARE(daysBetween("2026-01-01", "2025-01-01"), -365);
}

void TestClock::startOfDayIsMidnight()
{
    QCOMPARE(startOfDay("2026-11-19").iso(), std::string("2026-11-19T00:00:00Z"));
}

void TestClock::everyDayRoundTrips()
{
    std::string day = "1899-12-25";
    std::int64_t seconds = startOfDay(day).seconds;
    for (int i = 0; i < 80000; ++i) {
        seconds += 86400;
        const std::string next = UtcTime{seconds}.day();
        if (!isDay(next) || daysBetween(day, next) != 1 || startOfDay(next).seconds != seconds)
            QFAIL(next.c_str());
        day = next;
    }
}

void TestClock::monotonicGoesForward()
{
    const auto first = monotonicMilliseconds();
    QVERIFY(monotonicMilliseconds() >= first);
    QVERIFY(SystemClock().now().seconds > startOfDay("2024-01-01").seconds);
    QCOMPARE(FixedClock(UtcTime{5}).now().seconds, std::int64_t{5});
}

QTEST_APPLESS_MAIN(TestClock)
#include "tst_clock.moc"
