// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/mcp/mcpcalls.h"

#include <utility>

namespace prism {

McpCalls::McpCalls(std::size_t workers, std::size_t most)
    : m_most(most)
{
    for (std::size_t i = 0; i < workers; ++i)
        m_workers.emplace_back([this](const std::stop_token &leaving) { work(leaving); });
}

McpCalls::~McpCalls()
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.clear();
        for (auto &[id, stop] : m_open)
            stop.request_stop();
        m_open.clear();
    }
    for (std::jthread &t : m_workers)
        t.request_stop();
}

McpCalls::Accepted McpCalls::start(const std::string &id, Work work)
{
    const std::lock_guard lock(m_mutex);
    if (m_waiting.size() + m_running >= m_most)
        return Accepted::TooMany;
    Job job{{}, std::move(work)};
    if (!m_open.try_emplace(id, job.stop).second)
        return Accepted::Duplicate;
    m_waiting.push_back(std::move(job));
    m_changed.notify_all();
    return Accepted::Yes;
}

void McpCalls::cancel(const std::string &id)
{
    std::stop_source stop(std::nostopstate);
    {
        const std::lock_guard lock(m_mutex);
        const auto it = m_open.find(id);
        if (it == m_open.end())
            return;
        stop = it->second;
        m_open.erase(it);
    }
    // Outside the lock: callbacks of the token run here, and may end the call.
    stop.request_stop();
}

bool McpCalls::claim(const std::string &id)
{
    const std::lock_guard lock(m_mutex);
    return m_open.erase(id) > 0;
}

void McpCalls::drain(std::chrono::milliseconds limit, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, stop, limit, [this] { return m_waiting.empty() && m_running == 0; });
}

void McpCalls::work(const std::stop_token &leaving)
{
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, leaving, [this] { return !m_waiting.empty(); })) {
        Job job = std::move(m_waiting.front());
        m_waiting.pop_front();
        ++m_running;
        lock.unlock();
        job.work(job.stop.get_token());
        lock.lock();
        --m_running;
        m_changed.notify_all();
    }
}

} // namespace prism
