// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/chain/orchestrator.h"
#include "engine/core/filelock.h"
#include "engine/core/text.h"
#include "engine/facts/factsshelf.h"
#include "tests/unit/chain/chainbench.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <map>
#include <thread>

using namespace prism;
using namespace prism::test;

namespace {

const FixedClock morning(*parseIsoTime("2026-11-19T06:30:00Z"));

/// A clock that reads a second before midnight at first and a second after it from then on.
class MidnightClock final : public Clock
{
public:
    [[nodiscard]] UtcTime now() const override
    {
        const UtcTime midnight = startOfDay("2026-11-20");
        return {m_calls++ == 0 ? midnight.seconds - 1 : midnight.seconds + 1};
    }

private:
    mutable std::atomic<int> m_calls{0};
};

Result<ChainReport> chain(const ChainBench &bench, const Clock &clock = morning,
                          const ProgressSink &progress = {}, const std::stop_token &stop = {})
{
    SystemTools tools;
    ChainRequest request;
    request.builtIn = false;
    return runChain(bench.settings, request, clock, tools, progress, stop);
}

JsonValue runRecord(const ChainBench &bench)
{
    const auto records = listDirectory(bench.path("/cache/runs"));
    if (!records || records->empty())
        qFatal("there is no run record");
    return ChainBench::json(bench.path("/cache/runs/") + records->back().name);
}

} // namespace

class TestOrchestrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChainEndsInABundleOfSixSummaries()
    {
        ChainBench b;
        b.finds("security", "one", "a");
        const auto report = chain(b);
        QVERIFY(report && report->isComplete());
        const JsonValue bundle = ChainBench::json(b.layout.readyBundle(ChainBench::day));
        QCOMPARE(bundle.stringOr("bundle_id"), report->collect.bundleId);
        QCOMPARE(bundle.find("summaries_count")->toInt(), std::optional<std::int64_t>(6));
        QCOMPARE(report->collect.findings, 1);
        QCOMPARE(report->daemons.size(), std::size_t{6});
    }
    void whatTheHostIsIsKeptForTheDay()
    {
        ChainBench b;
        b.finds("gaps", "one", "a");
        for (const auto &detector : builtInDetectors())
            b.settings.detectors[detector->info().id].off = "not in this test";
        SystemTools tools;
        QVERIFY(runChain(b.settings, {}, morning, tools));
        const auto facts = FactsShelf(b.settings.inbox).open("laptop", ChainBench::day);
        QVERIFY2(facts, facts ? "" : facts.error().text().text().c_str());
        QVERIFY(facts->find("system", "kernel"));
    }
    void withoutBuiltInDetectorsNothingIsLookedAt()
    {
        ChainBench b;
        QVERIFY(chain(b));
        QVERIFY(!fileExists(FactsShelf(b.settings.inbox).root()));
    }
    void theRunLeavesMarkerStateRecordAndLog()
    {
        ChainBench b;
        b.finds("gaps", "one", "a");
        b.script("debug", "bad", "exit 4");
        QVERIFY(chain(b));
        const std::string marker = ChainBench::text(b.path("/cache/parallel_done.2026-11-19"));
        QVERIFY(marker.ends_with('\n') && parseIsoTime(trimmed(marker)));
        QCOMPARE(lines(ChainBench::text(b.path("/cache/rescan.state"))).size(), std::size_t{6});
        const JsonValue record = runRecord(b);
        QCOMPARE(record.stringOr("day"), std::string("2026-11-19"));
        QCOMPARE(record.stringOr("host"), std::string("laptop"));
        QCOMPARE(record.find("exit")->toInt(), std::optional<std::int64_t>(4));
        QCOMPARE(record.find("daemons")->items().size(), std::size_t{6});
        QCOMPARE(record.find("daemons")->items()[5].stringOr("health"), std::string("yellow"));
    }
    void everyLogLineBeginsWithItsUtcTime()
    {
        ChainBench b;
        b.script("debug", "bad", "printf 'two\\nlines\\n' >&2; exit 4");
        QVERIFY(chain(b));
        const std::string log = ChainBench::text(b.path("/cache/simply-ops-prism.log"));
        QVERIFY(lines(log).size() > 2);
        static const QRegularExpression time(QStringLiteral(R"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ \[)"));
        for (const std::string_view line : lines(log))
            QVERIFY2(
                time.match(QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size()))).hasMatch(),
                std::string(line).c_str());
    }

    void aBadDetectorCostsNobodyElseTheirResult_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("crash") << "kill -ABRT $$";
        QTest::newRow("hang") << "trap '' TERM; sleep 60";
        QTest::newRow("flood") << "exec yes";
        QTest::newRow("nonsense") << "echo nonsense";
        QTest::newRow("vanish") << "rm -- \"$0\"; exit 1";
    }
    void aBadDetectorCostsNobodyElseTheirResult()
    {
        QFETCH(QString, script);
        ChainBench b;
        b.script("lint", "bad", script.toStdString());
        b.settings.detectors["bad"].timeLimit = std::chrono::milliseconds(1000);
        b.finds("lint", "good", "kept");
        b.finds("upgrade", "good", "kept-too");
        const auto report = chain(b);
        QVERIFY(report && !report->isComplete());
        QCOMPARE(report->collect.findings, 2);
        QVERIFY(report->collect.missing.empty());
        QCOMPARE(std::count_if(report->daemons.begin(), report->daemons.end(),
                               [](const DaemonReport &d) { return !d.isHealthy(); }),
                 std::ptrdiff_t{1});
    }
    void anUnhealthyProducerResolvesNothing()
    {
        ChainBench b;
        b.finds("lint", "one", "open");
        QVERIFY(chain(b));
        b.script("lint", "one", "exit 1");
        const FixedClock tomorrow(*parseIsoTime("2026-11-20T06:30:00Z"));
        const auto report = chain(b, tomorrow);
        QVERIFY(report.has_value());
        QCOMPARE(report->collect.carried, 1);
    }
    void aDaemonThatCannotWriteIsFailedWithTheCause()
    {
        ChainBench b;
        QVERIFY(makeDirectory(b.layout.summary(ChainBench::day, {Daemon::Gaps, "laptop"})).has_value());
        const auto report = chain(b);
        QVERIFY(report && !report->isComplete());
        QCOMPARE(report->collect.missing, std::vector<std::string>{"gaps@laptop"});
        const JsonValue heartbeat = b.heartbeat(Daemon::Gaps);
        QCOMPARE(heartbeat.stringOr("status"), std::string("failed"));
        QVERIFY(!ChainBench::words(heartbeat.find("errors")).empty());
        QVERIFY(ChainBench::text(b.path("/cache/rescan.state")).find("gaps err 1") != std::string::npos);
        const auto &problems = report->collect.problems;
        QVERIFY(std::any_of(problems.begin(), problems.end(),
                            [](const Problem &p) { return p.key == "gaps@laptop"; }));
    }

    void aStoppedChainEndsSoonAndMakesNoBundle()
    {
        ChainBench b;
        b.script("lint", "hangs", "trap '' TERM; sleep 60 & wait; sleep 60");
        std::stop_source source;
        std::jthread stopper([&](const std::stop_token &) {
            QTest::qSleep(300);
            source.request_stop();
        });
        const std::int64_t started = monotonicMilliseconds();
        const auto report = chain(b, morning, {}, source.get_token());
        QVERIFY(monotonicMilliseconds() - started < 2300);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QVERIFY(!fileExists(b.layout.readyBundle(ChainBench::day)));
        QVERIFY(!fileExists(b.layout.summary(ChainBench::day, {Daemon::Lint, "laptop"})));
        QVERIFY(!fileExists(b.path("/cache/parallel_done.2026-11-19")));
        QCOMPARE(runRecord(b).find("exit")->toInt(), std::optional<std::int64_t>(130));
    }
    void aStoppedChainKeepsTheBundleOfTheMorning()
    {
        ChainBench b;
        b.finds("lint", "one", "a");
        QVERIFY(chain(b));
        const std::string before = ChainBench::text(b.layout.readyBundle(ChainBench::day));
        std::stop_source source;
        source.request_stop();
        QVERIFY(!chain(b, morning, {}, source.get_token()));
        QCOMPARE(ChainBench::text(b.layout.readyBundle(ChainBench::day)), before);
    }
    void oneChainAtATime()
    {
        ChainBench b;
        QVERIFY(b.layout.create(ChainBench::day).has_value());
        const auto lock = FileLock::tryLock(b.layout.chainLock());
        QVERIFY(lock.has_value());
        const auto report = chain(b);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Busy);
        QVERIFY(!fileExists(b.path("/cache/rescan.state")));
    }

    void theDayIsFixedAtTheStart()
    {
        ChainBench b;
        b.finds("lint", "one", "a");
        const MidnightClock clock;
        const auto report = chain(b, clock);
        QVERIFY(report.has_value());
        QCOMPARE(report->day, std::string("2026-11-19"));
        QVERIFY(fileExists(b.layout.readyBundle("2026-11-19")));
        QVERIFY(fileExists(b.path("/cache/parallel_done.2026-11-19")));
        QVERIFY(!isDirectory(b.layout.pending("2026-11-20")));
    }
    void anEarlierCompleteDayIsBundledFirst()
    {
        ChainBench b;
        for (const Daemon d : allDaemons)
            ChainBench::file(b.layout.summary("2026-11-18", {d, "laptop"}),
                             R"({"findings":[],"self_report":{"daemon_health":"green"}})");
        const auto report = chain(b);
        QVERIFY(report.has_value());
        QCOMPARE(report->earlierDays.size(), std::size_t{1});
        QVERIFY(fileExists(b.layout.readyBundle("2026-11-18")));
        const JsonValue today = ChainBench::json(b.layout.readyBundle(ChainBench::day));
        QVERIFY(today.stringOr("prior_bundle_id").starts_with("2026-11-18_"));
    }

    void progressIsOneCallAtATimeAndEndsEveryDaemon()
    {
        ChainBench b;
        for (const char *name : {"a", "b", "c", "d"})
            b.finds("lint", name, name);
        b.script("debug", "bad", "exit 1");
        std::map<Daemon, RunProgress> last;
        std::atomic<int> inside{0};
        bool overlapped = false;
        bool wentBack = false;
        QVERIFY(chain(b, morning, [&](const RunProgress &p) {
            overlapped = overlapped || ++inside > 1;
            const auto before = last.find(p.daemon);
            wentBack = wentBack || p.done > p.total || (before != last.end() && p.done < before->second.done);
            last[p.daemon] = p;
            --inside;
        }));
        QVERIFY(!overlapped && !wentBack);
        QCOMPARE(last.size(), std::size_t{6});
        QCOMPARE(last[Daemon::Lint].state, RunProgress::State::Healthy);
        QCOMPARE(last[Daemon::Lint].done, 4);
        QCOMPARE(last[Daemon::Debug].state, RunProgress::State::Unhealthy);
        QVERIFY(last[Daemon::Debug].message.text().find("bad") != std::string::npos);
    }
    void noMoreDetectorsAtATimeThanThePoolHolds()
    {
        ChainBench b;
        b.settings.poolSize = 1;
        const std::string log = b.path("/order");
        for (const char *daemon : {"lint", "gaps", "debug"})
            b.script(daemon, "logs", "echo in >>" + log + "; sleep 0.1; echo out >>" + log + "; echo '[]'");
        QVERIFY(chain(b));
        QCOMPARE(ChainBench::text(log), std::string("in\nout\nin\nout\nin\nout\n"));
    }
    void whatAKilledWriterLeftIsTidiedAway()
    {
        ChainBench b;
        const std::string old = b.layout.heartbeats() + "/.prism-lint_laptop.json.1-1.prism-tmp";
        const std::string recent = b.layout.heartbeats() + "/.prism-lint_laptop.json.2-2.prism-tmp";
        ChainBench::file(old, "half");
        ChainBench::file(recent, "half");
        QFile file(QString::fromStdString(old));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-7200),
                                 QFileDevice::FileModificationTime));
        file.close();
        QVERIFY(chain(b));
        QVERIFY(!fileExists(old));
        QVERIFY(fileExists(recent));
    }
    void theDirectoriesOfTheInboxArePrivate()
    {
        ChainBench b;
        QVERIFY(chain(b));
        for (const std::string &directory :
             {b.layout.pending(ChainBench::day), b.layout.heartbeats(), b.layout.ready()})
            QVERIFY(!(QFileInfo(QString::fromStdString(directory)).permissions() &
                      (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        const QFileInfo bundle(QString::fromStdString(b.layout.readyBundle(ChainBench::day)));
        QVERIFY(!(bundle.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }
};

QTEST_APPLESS_MAIN(TestOrchestrator)
#include "test_orchestrator.moc"
