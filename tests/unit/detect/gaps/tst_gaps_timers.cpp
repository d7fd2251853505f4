// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/gaps/timerfacts.h"
#include "engine/detect/gaps/timers.h"
#include "tests/support/detectorbench.h"

#include <QTest>

using namespace prism;
using namespace prism::test;

namespace {

const std::string noBus = "Failed to connect to bus: No medium found\n";

/// As systemd 252 prints it: microseconds since 1970, or null.
std::string listed(const std::string &next, const std::string &last)
{
    const auto micros = [](const std::string &time) {
        return time.empty() ? std::string("null") : std::to_string(parseIsoTime(time)->seconds) + "000000";
    };
    return R"([{"next":)" + micros(next) + R"(,"left":null,"last":)" + micros(last) +
           R"(,"passed":null,"unit":"x.timer","activates":"x.service"}])";
}

struct Show
{
    std::string timer =
        "LoadState=loaded\nActiveState=active\nSubState=waiting\nUnitFileState=enabled\nResult=success\n";
    std::string triggers =
        "TimersCalendar={ OnCalendar=*-*-* 06:00:00 ; next_elapse=Fri 2026-11-20 06:00:00 UTC }\n";
    std::string service = "LoadState=loaded\nActiveState=inactive\nSubState=dead\nResult=success\n";
};

const std::string daily = R"(  Original form: daily
Normalized form: *-*-* 06:00:00
    Next elapse: Fri 2026-11-20 06:00:00 UTC
       From now: 23h left
       Iter. #2: Sat 2026-11-21 06:00:00 UTC
       From now: 1 day 23h left
       Iter. #3: Sun 2026-11-22 06:00:00 UTC
       From now: 2 days left
)";

DetectorResult runTimer(DetectorBench &bench, const std::string &next, const std::string &last,
                        const Show &show = {})
{
    bench.tools.answer("systemctl --user", "", 1, noBus);
    bench.tools.answer("systemctl list-timers --all --no-pager -o json", listed(next, last));
    bench.tools.answer("systemctl list-unit-files --type=timer",
                       R"([{"unit_file":"x.timer","state":"enabled","preset":"enabled"}])");
    bench.tools.answer("systemctl show",
                       "Id=x.timer\n" + show.timer + show.triggers + "\nId=x.service\n" + show.service);
    bench.tools.answer("systemd-analyze calendar", daily);
    return bench.run(TimersDetector());
}

std::string evidenceOf(const DetectorResult &result)
{
    return result.findings.empty() ? std::string() : evidenceText(result.findings.front());
}

} // namespace

class TestGapsTimers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTimerInOrderIsClean()
    {
        DetectorBench bench;
        const DetectorResult result = runTimer(bench, "2026-11-20T06:00:00Z", "2026-11-19T06:00:00Z");
        QCOMPARE(result.outcome, DetectorOutcome::Clean);
        QCOMPARE(result.notes.size(), std::size_t{1}); // no user manager
    }

    void aTimerThatMissedTwoPeriodsIsFound()
    {
        DetectorBench bench;
        const DetectorResult result = runTimer(bench, "2026-11-20T06:00:00Z", "2026-11-16T06:00:00Z");
        QCOMPARE(result.findings.size(), std::size_t{1});
        QCOMPARE(result.findings[0].id, std::string("gaps:timers:system:x.timer"));
        QCOMPARE(evidenceOf(result),
                 std::string("systemctl show x.timer: last: 2026-11-16T06:00:00Z, period: 24.0 h\n"));
    }

    void aMachineThatWasOffIsNotBlamed()
    {
        DetectorBench bench;
        bench.write("/proc/uptime", "3600.25 7000.00\n");
        QCOMPARE(runTimer(bench, "2026-11-20T06:00:00Z", "2026-11-16T06:00:00Z").outcome,
                 DetectorOutcome::Clean);
    }

    void aMonotonicTimerHasItsPeriodItself()
    {
        DetectorBench bench;
        Show show;
        show.triggers = "TimersMonotonic={ OnBootUSec=15min ; next_elapse=0 }\n"
                        "TimersMonotonic={ OnUnitActiveUSec=12h ; next_elapse=1d }\n";
        QCOMPARE(runTimer(bench, "2026-11-19T07:00:00Z", "2026-11-18T04:00:00Z", show).findings.size(),
                 std::size_t{1});
    }

    void statesThatCannotWorkAreFound_data()
    {
        QTest::addColumn<QString>("timer");
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("evidence");
        const Show good;
        const QString timer = QString::fromStdString(good.timer);
        const QString service = QString::fromStdString(good.service);
        QTest::newRow("no unit") << timer << "LoadState=not-found\nActiveState=inactive\nResult=success\n"
                                 << "x.service: LoadState=not-found";
        QTest::newRow("fails") << timer << "LoadState=loaded\nActiveState=failed\nResult=exit-code\n"
                               << "x.service: Result=exit-code";
        QTest::newRow("not running")
            << "LoadState=loaded\nActiveState=inactive\nSubState=dead\nUnitFileState=enabled\n"
            << service << "UnitFileState=enabled, ActiveState=inactive";
        QTest::newRow("timer failed")
            << "LoadState=loaded\nActiveState=failed\nSubState=failed\nResult=resources\n"
            << service << "ActiveState=failed, Result=resources";
    }
    void statesThatCannotWorkAreFound()
    {
        QFETCH(QString, timer);
        QFETCH(QString, service);
        QFETCH(QString, evidence);
        DetectorBench bench;
        Show show;
        show.timer = timer.toStdString();
        show.service = service.toStdString();
        QCOMPARE(evidenceOf(runTimer(bench, "2026-11-20T06:00:00Z", "2026-11-19T06:00:00Z", show)),
                 "systemctl show x.timer: " + evidence.toStdString() + '\n');
    }

    void aConditionThatIsNotMetIsNoFailure()
    {
        DetectorBench bench;
        Show show;
        show.service = "LoadState=loaded\nActiveState=inactive\nSubState=dead\nResult=exec-condition\n";
        QCOMPARE(runTimer(bench, "2026-11-20T06:00:00Z", "2026-11-19T06:00:00Z", show).outcome,
                 DetectorOutcome::Clean);
    }

    void aDisabledTimerMayRest()
    {
        DetectorBench bench;
        Show show;
        show.timer = "LoadState=loaded\nActiveState=inactive\nSubState=dead\nUnitFileState=disabled\n";
        QCOMPARE(runTimer(bench, "", "", show).outcome, DetectorOutcome::Clean);
    }

    void aTimerWithoutPastAndFutureIsFound()
    {
        DetectorBench bench;
        Show show;
        show.timer = "LoadState=loaded\nActiveState=active\nSubState=elapsed\nUnitFileState=enabled\n";
        QCOMPARE(runTimer(bench, "", "", show).findings.size(), std::size_t{1});
    }

    void anOverdueTimerIsFound()
    {
        DetectorBench bench;
        QCOMPARE(evidenceOf(runTimer(bench, "2026-11-19T04:00:00Z", "2026-11-18T06:00:00Z")),
                 std::string("systemctl show x.timer: due since 2026-11-19T04:00:00Z\n"));
    }

    void aNewTimerHasTwoPeriodsToFire()
    {
        DetectorBench bench;
        QCOMPARE(runTimer(bench, "2026-11-20T06:00:00Z", "").outcome, DetectorOutcome::Clean);
        bench.context.day = "2026-11-22";
        bench.context.now = *parseIsoTime("2026-11-22T05:00:00Z");
        const DetectorResult result = runTimer(bench, "2026-11-22T06:00:00Z", "");
        QCOMPARE(evidenceOf(result),
                 std::string("systemctl show x.timer: last: never, known since 2026-11-19, next: "
                             "2026-11-22T06:00:00Z\n"));
    }

    void ignoredTimersAreLeftOut()
    {
        DetectorBench bench;
        bench.context.options["ignore"] = "y.timer, x.timer";
        QCOMPARE(runTimer(bench, "2026-11-20T06:00:00Z", "2026-11-16T06:00:00Z").outcome,
                 DetectorOutcome::Clean);
    }

    void anEnabledTimerThatIsNotLoadedIsAskedFor()
    {
        DetectorBench bench;
        bench.tools.answer("systemctl list-timers", "[]");
        bench.tools.answer("systemctl --user", "", 1, noBus);
        bench.tools.answer("systemctl list-unit-files", R"([{"unit_file":"y.timer","state":"enabled"},
            {"unit_file":"z@.timer","state":"enabled"},{"unit_file":"d.timer","state":"disabled"}])");
        bench.tools.answer("systemctl show",
                           "Id=y.timer\nLoadState=loaded\nActiveState=inactive\nUnitFileState=enabled\n");
        QCOMPARE(bench.run(TimersDetector()).findings.size(), std::size_t{1});
        QVERIFY(bench.tools.calls().at(2).ends_with(" -- y.timer"));
    }

    void withoutSystemdItIsNotApplicable()
    {
        DetectorBench bench;
        QCOMPARE(bench.run(TimersDetector()).outcome, DetectorOutcome::NotApplicable);
        bench.tools.answer("systemctl", "", 1,
                           "System has not been booted with systemd as init system (PID 1). Can't operate.\n"
                           "Failed to connect to bus: Host is down\n");
        QCOMPARE(bench.run(TimersDetector()).outcome, DetectorOutcome::NotApplicable);
    }

    void nonsenseIsADetectorError_data()
    {
        QTest::addColumn<QString>("output");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("text of an old systemd") << "NEXT LEFT LAST PASSED UNIT ACTIVATES\n" << 0;
        QTest::newRow("an object") << "{}" << 0;
        QTest::newRow("nothing") << "" << 0;
        QTest::newRow("failure") << "" << 4;
    }
    void nonsenseIsADetectorError()
    {
        QFETCH(QString, output);
        QFETCH(int, exitCode);
        DetectorBench bench;
        bench.tools.answer("systemctl", output.toStdString(), exitCode, "something odd\n");
        QCOMPARE(bench.run(TimersDetector()).outcome, DetectorOutcome::Failed);
    }

    void oddNamesAreNotHandedOn()
    {
        const auto timers = parseTimerList(
            R"([{"unit":"--now.timer"},{"unit":"a b.timer"},{"unit":5},7,{"unit":"ok.timer"}])");
        QVERIFY(timers);
        QCOMPARE(timers->size(), std::size_t{1});
        QCOMPARE(timers->front().unit, std::string("ok.timer"));
    }

    void timeSpansAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("day") << "1d" << qint64{86400};
        QTest::newRow("mixed") << "1h 30min" << qint64{5400};
        QTest::newRow("weeks") << "1w 2d" << qint64{777600};
        QTest::newRow("fraction") << "1.500s" << qint64{1};
        QTest::newRow("infinity") << "infinity" << qint64{-1};
        QTest::newRow("empty") << "" << qint64{-1};
        QTest::newRow("no unit") << "15" << qint64{-1};
    }
    void timeSpansAreRead()
    {
        QFETCH(QString, text);
        QFETCH(qint64, seconds);
        QCOMPARE(qint64{parseTimeSpan(text.toStdString()).value_or(-1)}, seconds);
    }

    void theLongestGapOfACalendarCounts()
    {
        const auto gaps = parseCalendarGaps(R"(Normalized form: Mon..Fri *-*-* 06:00:00
    Next elapse: Fri 2026-11-20 06:00:00 UTC
       From now: 2 days left
       Iter. #2: Mon 2026-11-23 06:00:00 UTC
       From now: 3 days left
       Iter. #3: Tue 2026-11-24 06:00:00 UTC

  Original form: weekly
Normalized form: Mon *-*-* 00:00:00
    Next elapse: Mon 2026-11-23 00:00:00 CET
       (in UTC): Sun 2026-11-22 23:00:00 UTC
Iteration #2: Mon 2026-11-30 00:00:00 CET
)");
        QCOMPARE(gaps.size(), std::size_t{2});
        QCOMPARE(gaps.at("Mon..Fri *-*-* 06:00:00"), std::int64_t{3 * 86400});
        QCOMPARE(gaps.at("Mon *-*-* 00:00:00"), std::int64_t{7 * 86400});
    }
};

QTEST_GUILESS_MAIN(TestGapsTimers)
#include "tst_gaps_timers.moc"
