// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/common/terminationsignals.h"

#include <csignal>
#include <pthread.h>
#include <unistd.h>

namespace prism {
namespace {

sigset_t terminationSet()
{
    sigset_t set;
    sigemptyset(&set);
    for (const int s : {SIGINT, SIGTERM, SIGHUP, SIGUSR2})
        sigaddset(&set, s);
    return set;
}

} // namespace

TerminationSignals::TerminationSignals()
{
    const sigset_t set = terminationSet();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGCHLD,
                SIG_DFL); // a supervisor that ignores it hands that down, and no exit status is seen then
    m_thread = std::thread([this, set] {
        for (;;) {
            int signal = 0;
            if (sigwait(&set, &signal) != 0)
                continue;
            if (m_leaving.load())
                return;
            if (signal == SIGUSR2) // only wakes this thread up
                continue;
            if (m_received.exchange(signal) != 0)
                ::_exit(128 + signal);
            m_source.request_stop();
        }
    });
}

TerminationSignals::~TerminationSignals()
{
    m_leaving.store(true);
    pthread_kill(m_thread.native_handle(), SIGUSR2);
    m_thread.join();
}

} // namespace prism
