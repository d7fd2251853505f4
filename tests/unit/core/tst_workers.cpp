// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/workers.h"

#include <QTest>

#include <atomic>
#include <barrier>
#include <set>
#include <thread>
#include <vector>

using namespace prism;

class TestWorkers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachJobRunsOnce_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("threads");
        QTest::newRow("none") << 0 << 6;
        QTest::newRow("one") << 1 << 6;
        QTest::newRow("one thread") << 40 << 1;
        QTest::newRow("two threads") << 40 << 2;
        QTest::newRow("more jobs than threads") << 1000 << 6;
        QTest::newRow("more threads than jobs") << 3 << 6;
        QTest::newRow("no threads are one") << 3 << 0;
    }
    void eachJobRunsOnce()
    {
        QFETCH(int, count);
        QFETCH(int, threads);
        std::vector<std::atomic<int>> runs(static_cast<std::size_t>(count));
        runInParallel(runs.size(), threads, [&](std::size_t i) { ++runs[i]; });
        for (const auto &n : runs)
            QCOMPARE(n.load(), 1);
    }

    /// Each waits for all the others: it ends only if that many run at once.
    void longJobsRunSideBySide()
    {
        constexpr int threads = 6;
        std::barrier all(threads);
        std::atomic<int> ended = 0;
        runInParallel(threads, threads, [&](std::size_t) {
            all.arrive_and_wait();
            ++ended;
        });
        QCOMPARE(ended.load(), threads);
    }

    void theCallerWorksToo()
    {
        bool caller = false;
        const auto self = std::this_thread::get_id();
        std::barrier both(2);
        runInParallel(2, 2, [&](std::size_t) {
            both.arrive_and_wait();
            if (std::this_thread::get_id() == self)
                caller = true;
        });
        QVERIFY(caller);
    }
};

QTEST_APPLESS_MAIN(TestWorkers)
#include "tst_workers.moc"
