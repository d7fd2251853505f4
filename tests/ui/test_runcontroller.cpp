// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/runcontroller.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <future>
#include <mutex>

using namespace prism;

Q_DECLARE_METATYPE(prism::ChainProgress)
Q_DECLARE_METATYPE(prism::ChainOutcome)

class TestRunController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWithTheChainsOutcome_data();
    void endsWithTheChainsOutcome();
    void cancelReachesTheChain();
    void aSecondStartIsNoSecondRun();
    void theLastWordOfAFloodArrives();
    void theLogHasEveryWordInItsOrder();
    void destructionStopsTheChain();
    void runsAgainAfterTheEnd();
};

namespace {

ChainEnd endOf(const QSignalSpy &spy)
{
    return spy.first().first().value<ChainOutcome>().end;
}

// Waits for a stop request, as a chain between two detectors does.
ChainOutcome untilStopped(const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    wake.wait(lock, stop, [] { return false; });
    return {ChainEnd::Cancelled, {}};
}

} // namespace

void TestRunController::endsWithTheChainsOutcome_data()
{
    QTest::addColumn<int>("end");
    for (const ChainEnd end : {ChainEnd::Succeeded, ChainEnd::Partial, ChainEnd::Failed, ChainEnd::Cancelled})
        QTest::addRow("%d", static_cast<int>(end)) << static_cast<int>(end);
}

void TestRunController::endsWithTheChainsOutcome()
{
    QFETCH(int, end);
    RunController controller([end](const ChainProgressSink &, const std::stop_token &) -> ChainOutcome {
        return {static_cast<ChainEnd>(end), "why"};
    });
    QSignalSpy started(&controller, &RunController::started);
    QSignalSpy finished(&controller, &RunController::finished);
    controller.start();
    QVERIFY(controller.isRunning());
    QVERIFY(finished.wait());
    QCOMPARE(started.count(), 1);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(static_cast<int>(endOf(finished)), end);
    QVERIFY(!controller.isRunning());
}

void TestRunController::cancelReachesTheChain()
{
    RunController controller(
        [](const ChainProgressSink &, const std::stop_token &stop) { return untilStopped(stop); });
    QSignalSpy finished(&controller, &RunController::finished);
    QSignalSpy cancelling(&controller, &RunController::cancelling);
    controller.start();
    controller.cancel();
    controller.cancel();
    QVERIFY(controller.isCancelling());
    QVERIFY(finished.wait());
    QCOMPARE(endOf(finished), ChainEnd::Cancelled);
    QCOMPARE(cancelling.count(), 1);
}

void TestRunController::aSecondStartIsNoSecondRun()
{
    std::atomic<int> runs{0};
    RunController controller([&](const ChainProgressSink &, const std::stop_token &stop) {
        ++runs;
        return untilStopped(stop);
    });
    QSignalSpy finished(&controller, &RunController::finished);
    controller.start();
    controller.start();
    controller.cancel();
    QVERIFY(finished.wait());
    QCOMPARE(runs.load(), 1);
}

void TestRunController::theLastWordOfAFloodArrives()
{
    constexpr int words = 100000;
    RunController controller([](const ChainProgressSink &sink, const std::stop_token &) -> ChainOutcome {
        for (int i = 1; i <= words; ++i)
            sink({Daemon::Gaps, ProducerState::Running, i, words, {}});
        return {ChainEnd::Succeeded, {}};
    });
    QSignalSpy progressed(&controller, &RunController::progressed);
    QSignalSpy finished(&controller, &RunController::finished);
    controller.start();
    QVERIFY(finished.wait());
    QVERIFY(progressed.count() < words);
    QCOMPARE(progressed.last().first().value<ChainProgress>().done, words);
}

void TestRunController::theLogHasEveryWordInItsOrder()
{
    RunController controller([](const ChainProgressSink &sink, const std::stop_token &) -> ChainOutcome {
        for (int i = 1; i <= 100; ++i)
            sink({i % 2 == 0 ? Daemon::Gaps : Daemon::Lint, ProducerState::Running, i, 100, {}});
        return {ChainEnd::Succeeded, {}};
    });
    std::vector<int> heard;
    connect(&controller, &RunController::logged, this, [&heard](const std::vector<ChainProgress> &words) {
        for (const ChainProgress &word : words)
            heard.push_back(word.done);
    });
    QSignalSpy finished(&controller, &RunController::finished);
    controller.start();
    QVERIFY(finished.wait());
    QCOMPARE(static_cast<int>(heard.size()), 100);
    QVERIFY(std::is_sorted(heard.begin(), heard.end()));
}

void TestRunController::destructionStopsTheChain()
{
    std::promise<void> ended;
    auto over = ended.get_future();
    {
        RunController controller([&](const ChainProgressSink &, const std::stop_token &stop) {
            ChainOutcome outcome = untilStopped(stop);
            ended.set_value();
            return outcome;
        });
        controller.start();
    }
    QCOMPARE(over.wait_for(std::chrono::seconds(0)), std::future_status::ready);
}

void TestRunController::runsAgainAfterTheEnd()
{
    RunController controller([](const ChainProgressSink &, const std::stop_token &stop) -> ChainOutcome {
        return {stop.stop_requested() ? ChainEnd::Cancelled : ChainEnd::Succeeded, {}};
    });
    QSignalSpy finished(&controller, &RunController::finished);
    controller.start();
    QVERIFY(finished.wait());
    controller.start();
    QVERIFY(finished.wait());
    QCOMPARE(finished.count(), 2);
    QCOMPARE(finished.last().first().value<ChainOutcome>().end, ChainEnd::Succeeded);
}

QTEST_GUILESS_MAIN(TestRunController)
#include "test_runcontroller.moc"
