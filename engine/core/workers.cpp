// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/workers.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace prism {
namespace {

/// Work that is over sooner is not worth more threads.
constexpr std::chrono::milliseconds alone{5};

/// The jobs not yet taken. Thread-safe.
class Queue
{
public:
    Queue(std::size_t count, const std::function<void(std::size_t)> &job)
        : m_count(count)
        , m_job(job)
    {}

    /// Takes jobs until none is left.
    void work()
    {
        for (;;) {
            std::size_t taken = 0;
            {
                const std::lock_guard guard(m_mutex);
                taken = m_next;
                m_next = std::min(m_next + 1, m_count);
            }
            if (taken == m_count) {
                m_empty.notify_all();
                return;
            }
            m_job(taken);
        }
    }

    /// How many are left after the time in which one thread works alone.
    [[nodiscard]] std::size_t leftAfter(std::chrono::milliseconds time)
    {
        std::unique_lock guard(m_mutex);
        m_empty.wait_for(guard, time, [this] { return m_next == m_count; });
        return m_count - m_next;
    }

private:
    const std::size_t m_count;
    const std::function<void(std::size_t)> &m_job;
    std::mutex m_mutex;
    std::condition_variable m_empty;
    std::size_t m_next = 0; // guarded by m_mutex
};

/// Starts `threads` workers, fewer if the system refuses: then whoever is there does it all.
void startWorkers(Queue &queue, std::size_t threads, std::vector<std::jthread> &workers)
{
    try {
        for (std::size_t i = 0; i < threads; ++i)
            workers.emplace_back([&queue] { queue.work(); });
    } catch (const std::system_error &) {
        return;
    }
}

/// The second thread: starts the others when the work turns out to be long, and is one of them.
void assist(Queue &queue, std::size_t threads)
{
    const std::size_t left = queue.leftAfter(alone);
    std::vector<std::jthread> others; // joined when it goes
    if (left > 1)
        startWorkers(queue, std::min(left - 1, threads - 2), others);
    queue.work();
}

} // namespace

void runInParallel(std::size_t count, int threads, const std::function<void(std::size_t)> &job)
{
    const std::size_t wanted = std::min(count, static_cast<std::size_t>(std::max(1, threads)));
    Queue queue(count, job);
    std::vector<std::jthread> second; // joined when it goes
    if (wanted > 1) {
        try {
            second.emplace_back([&queue, wanted] { assist(queue, wanted); });
        } catch (const std::system_error &) {
            second.clear();
        }
    }
    queue.work();
}

} // namespace prism
