// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/macos/launchctl.h"

#include <unistd.h>

namespace prism {

ProcessOutcome launchctl(std::vector<std::string> arguments)
{
    ProcessSpec spec;
    spec.program = "launchctl";
    spec.arguments = std::move(arguments);
    spec.environment = cleanEnvironment();
    spec.timeout = std::chrono::seconds(30);
    return runProcess(spec);
}

std::string launchdDomain()
{
    return "gui/" + std::to_string(::getuid());
}

std::string launchdService(std::string_view label)
{
    return launchdDomain() + '/' + std::string(label);
}

} // namespace prism
