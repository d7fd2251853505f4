// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/sshhost.h"

namespace prism {

ProcessOutcome SshHost::run(const HostCommand &command, const std::stop_token &stop,
                            const std::function<void(std::string_view)> &onOutput)
{
    SshCommand far;
    far.words = command.words;
    far.input = command.input;
    far.inputDescriptor = command.inputDescriptor;
    far.outputDescriptor = command.outputDescriptor;
    far.timeout = command.timeout;
    far.outputLimit = command.outputLimit;
    return m_session.run(far, stop, onOutput);
}

} // namespace prism
