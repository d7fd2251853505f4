// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/chain.h"

#include <QElapsedTimer>
#include <QObject>

#include <array>
#include <chrono>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace prism {

/// Runs the chain on a thread of its own and tells the window how far it is. Every started run ends in
/// exactly one finished(). Lives on the GUI thread; its destructor cancels a run and waits for it.
class RunController : public QObject
{
    Q_OBJECT

public:
    explicit RunController(Chain chain, QObject *parent = nullptr);
    ~RunController() override;

    /// Starts a run; nothing while one is going on.
    void start();
    /// Asks the run to end; finished() tells when it has.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_thread.joinable(); }
    [[nodiscard]] bool isCancelling() const { return isRunning() && m_stop.stop_requested(); }
    /// Of the run now going on, or the last one.
    [[nodiscard]] std::chrono::milliseconds elapsed() const;

    static constexpr std::size_t mostWords = 1000; ///< kept between two deliveries

Q_SIGNALS:
    void started();
    /// The latest word of one daemon or host; words that came faster than the window paints are left out, the
    /// last one never.
    void progressed(const prism::ChainProgress &progress);
    /// Every word of the run in its order, after progressed(); of a flood only the last mostWords.
    void logged(const std::vector<prism::ChainProgress> &words);
    void cancelling();
    void finished(const prism::ChainOutcome &outcome);

private:
    void post(const ChainProgress &progress);
    void deliver();
    void finish(const ChainOutcome &outcome);

    Chain m_chain;
    std::thread m_thread;
    std::stop_source m_stop;
    QElapsedTimer m_clock;
    std::chrono::milliseconds m_lasted{0};
    std::mutex m_mutex;
    std::array<std::optional<ChainProgress>, allDaemons.size()> m_latest; // guarded by m_mutex
    std::map<std::string, ChainProgress> m_latestOfHosts;                 // guarded by m_mutex
    std::deque<ChainProgress> m_words;                                    // guarded by m_mutex
    bool m_posted = false;                                                // guarded by m_mutex
};

} // namespace prism
