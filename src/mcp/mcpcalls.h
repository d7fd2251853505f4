// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace prism {

/// The calls under way, each on a worker thread, so that the reader of messages never waits for a tool. A
/// call that was cancelled has no answer: whoever ends it asks claim() first.
class McpCalls
{
public:
    using Work = std::function<void(const std::stop_token &)>;
    enum class Accepted { Yes, Duplicate, TooMany };

    explicit McpCalls(std::size_t workers, std::size_t most);
    /// Cancels what is under way and waits for it.
    ~McpCalls();
    McpCalls(const McpCalls &) = delete;
    McpCalls &operator=(const McpCalls &) = delete;

    /// Starts `work` when a worker is free. Duplicate: a call of this id is under way.
    [[nodiscard]] Accepted start(const std::string &id, Work work);
    /// Stops the call; nothing if there is none of that id.
    void cancel(const std::string &id);
    /// Ends the call: true once, unless it was cancelled before. Then its answer may be sent.
    [[nodiscard]] bool claim(const std::string &id);
    /// Waits until no call is under way, `limit` at most or until the token stops.
    void drain(std::chrono::milliseconds limit, const std::stop_token &stop);

private:
    struct Job
    {
        std::stop_source stop;
        Work work;
    };
    void work(const std::stop_token &leaving);

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::map<std::string, std::stop_source> m_open; // not yet claimed or cancelled
    std::deque<Job> m_waiting;
    std::size_t m_running = 0;
    std::size_t m_most;
    std::vector<std::jthread> m_workers; // last: they use all of the above
};

} // namespace prism
