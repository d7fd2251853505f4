// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <stop_token>
#include <thread>

namespace prism {

/// Turns SIGINT, SIGTERM and SIGHUP of this process into a stop request. The signals are blocked in every
/// thread and taken by one thread of its own with sigwait(3), so nothing runs in a handler. Construct it
/// first in main(), before any other thread starts. A second signal ends the process at once with the shell's
/// status 128 + signal.
class TerminationSignals
{
public:
    TerminationSignals();
    ~TerminationSignals();
    TerminationSignals(const TerminationSignals &) = delete;
    TerminationSignals &operator=(const TerminationSignals &) = delete;

    /// Requested as soon as one of the signals came.
    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }
    /// The signal that came, 0 for none.
    [[nodiscard]] int received() const { return m_received.load(); }

private:
    std::stop_source m_source;
    std::atomic<int> m_received{0};
    std::atomic<bool> m_leaving{false};
    std::thread m_thread;
};

} // namespace prism
