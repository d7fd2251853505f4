// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace prism::test {

/// How long one turn of the event loop may take, in milliseconds of processor time. Only what users get is
/// optimised.
#if defined(__SANITIZE_ADDRESS__) || !defined(__OPTIMIZE__)
inline constexpr double longestTurn = 200;
#else
inline constexpr double longestTurn = 50;
#endif

/// Measures how long the event loop of its thread was away at most: a timer ticks in it every few
/// milliseconds, and a tick that comes late tells how long nothing else could move. Must be made in the
/// thread that it watches.
class StallWatch
{
public:
    StallWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(interval);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
        restart();
    }

    /// Forgets what was.
    void restart()
    {
        m_longest = 0;
        m_busiest = 0;
        m_ticks = 0;
        m_clock.start();
        m_used = processorTime();
        m_timer.start();
    }
    /// Milliseconds by which a tick was late at most, whatever the reason: this thread or another program.
    [[nodiscard]] double longest() const { return m_longest; }
    /// Milliseconds of processor time that this thread used between two ticks at most: other programs do not
    /// count, and neither does waiting.
    [[nodiscard]] double busiest() const { return m_busiest; }
    /// Ends the turn that is going on, as a tick would.
    void endTurn() { tick(); }
    /// Ticks that were seen: a watch that saw none proves nothing.
    [[nodiscard]] int ticks() const { return m_ticks; }

private:
    static constexpr int interval = 2; // ms

    static double processorTime()
    {
        timespec used{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
        return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
    }
    void tick()
    {
        const double used = processorTime();
        m_longest = std::max(m_longest, static_cast<double>(m_clock.nsecsElapsed()) / 1e6 - interval);
        m_busiest = std::max(m_busiest, used - m_used);
        m_clock.start();
        m_used = used;
        ++m_ticks;
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_used = 0;
    double m_longest = 0;
    double m_busiest = 0;
    int m_ticks = 0;
};

} // namespace prism::test
