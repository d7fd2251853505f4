// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/chain/gather.h"
#include "engine/chain/incoming.h"
#include "engine/target/sshsession.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>

namespace prism {

/// Gathering from one host: connect, run its chain or wait for its timer's, copy, check, move into the inbox.
class HostGather
{
public:
    /// `until` is the moment (monotonicMilliseconds()) at which it has to be over. All of it must outlive
    /// this.
    HostGather(const Settings &settings, const Target &target, const std::string &day, std::int64_t until,
               const Clock &clock);

    /// Once. `connected` is called when the host let us in.
    [[nodiscard]] GatheredHost run(const std::function<void()> &connected, const std::stop_token &stop);

private:
    [[nodiscard]] std::chrono::milliseconds left() const;
    void ask(const std::function<void()> &connected, const std::stop_token &stop);
    void stream(SshSession &session, const std::string &scratch, const std::stop_token &stop);
    void place(const ProcessOutcome &outcome, const Incoming &incoming, const std::string &scratch);
    void judge(const ProcessOutcome &outcome, const Incoming &incoming, const PlacedFiles &placed);
    void judgeRun(const Incoming &incoming);
    void judgeAbsence(const Incoming &incoming);
    void fail(std::string code, Sentence message);
    void tellHeartbeats() const;

    const Settings &m_settings;
    const Target &m_target;
    const std::string &m_day;
    std::int64_t m_until;
    const Clock &m_clock;
    GatheredHost m_out;
    std::set<Daemon> m_came;
};

} // namespace prism
