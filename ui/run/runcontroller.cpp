// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/runcontroller.h"

#include <QMetaObject>

#include <iterator>
#include <utility>

namespace prism {

RunController::RunController(Chain chain, QObject *parent)
    : QObject(parent)
    , m_chain(std::move(chain))
{}

RunController::~RunController()
{
    m_stop.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void RunController::start()
{
    if (isRunning())
        return;
    m_stop = std::stop_source();
    m_clock.start();
    Q_EMIT started();
    m_thread = std::thread([this, token = m_stop.get_token()] {
        const ChainOutcome outcome =
            m_chain([this](const ChainProgress &progress) { post(progress); }, token);
        QMetaObject::invokeMethod(
            this, [this, outcome] { finish(outcome); }, Qt::QueuedConnection);
    });
}

void RunController::cancel()
{
    if (!isRunning() || m_stop.stop_requested())
        return;
    m_stop.request_stop();
    Q_EMIT cancelling();
}

std::chrono::milliseconds RunController::elapsed() const
{
    return isRunning() ? std::chrono::milliseconds(m_clock.elapsed()) : m_lasted;
}

// Only one delivery is under way at a time, however many words come: a flood of progress cannot fill the
// event queue.
void RunController::post(const ChainProgress &progress)
{
    const std::lock_guard lock(m_mutex);
    if (progress.host)
        m_latestOfHosts[progress.host->host] = progress;
    else
        m_latest[static_cast<std::size_t>(progress.daemon)] = progress;
    if (m_words.size() == mostWords)
        m_words.pop_front();
    m_words.push_back(progress);
    if (std::exchange(m_posted, true))
        return;
    QMetaObject::invokeMethod(this, &RunController::deliver, Qt::QueuedConnection);
}

void RunController::deliver()
{
    std::array<std::optional<ChainProgress>, allDaemons.size()> latest;
    std::map<std::string, ChainProgress> hosts;
    std::vector<ChainProgress> words;
    {
        const std::lock_guard lock(m_mutex);
        std::swap(latest, m_latest);
        std::swap(hosts, m_latestOfHosts);
        words.assign(std::make_move_iterator(m_words.begin()), std::make_move_iterator(m_words.end()));
        m_words.clear();
        m_posted = false;
    }
    for (const auto &progress : latest) {
        if (progress)
            Q_EMIT progressed(*progress);
    }
    for (const auto &[host, progress] : hosts)
        Q_EMIT progressed(progress);
    if (!words.empty())
        Q_EMIT logged(words);
}

void RunController::finish(const ChainOutcome &outcome)
{
    m_lasted = std::chrono::milliseconds(m_clock.elapsed());
    m_thread.join();
    deliver();
    Q_EMIT finished(outcome);
}

} // namespace prism
