// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/core/process.h"
#include "engine/facts/hostfacts.h"

#include <functional>
#include <stop_token>
#include <string>

namespace prism {

/// Where and how to look.
struct FactsRequest
{
    std::string host;
    std::string day;
    UtcTime now;
    std::string root; ///< "" for the machine; a test's tree otherwise
    bool isMac = false;
    std::stop_token stop;
    /// Runs rpm, or sysctl and sw_vers on macOS; other systems start no program.
    std::function<ProcessOutcome(const ProcessSpec &)> runProgram = {}; ///< empty: runProcess()
};

/// What this machine is, without root and without changing anything: files of /etc, /proc and the package
/// database. What cannot be read is told in HostFacts::unread. Some milliseconds; with rpm some hundred, at
/// most 10 s. Any thread.
[[nodiscard]] HostFacts collectFacts(const FactsRequest &request);

} // namespace prism
