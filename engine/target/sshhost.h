// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/target/sshsession.h"
#include "engine/target/verbhost.h"

namespace prism {

/// A target as the host of a verb: one ssh connection for all its commands.
class SshHost final : public VerbHost
{
public:
    explicit SshHost(SshSession session)
        : m_session(std::move(session))
    {}

    [[nodiscard]] Sentence name() const override { return m_session.name(); }
    [[nodiscard]] ProcessOutcome run(const HostCommand &command, const std::stop_token &stop,
                                     const std::function<void(std::string_view)> &onOutput) override;
    [[nodiscard]] std::vector<std::string> rsyncOptions() const override { return m_session.rsyncOptions(); }
    [[nodiscard]] std::string rsyncOperand(const std::string &path) const override
    {
        return m_session.rsyncOperand(path);
    }

private:
    SshSession m_session;
};

} // namespace prism
