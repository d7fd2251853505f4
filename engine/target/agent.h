// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/target/plan.h"
#include "engine/target/stage.h"
#include "engine/target/verbhost.h"

#include <stop_token>
#include <string>

namespace prism {

/// What install-agent puts on a host, or takes away.
struct AgentRequest
{
    std::string target;       ///< key of the registry
    std::string host;         ///< its name in summaries: PRISM_HOST there
    std::string program;      ///< this Prism's command line, absolute
    std::string at = "07:30"; ///< time of its timer, HH:MM there
    bool timer = true;        ///< false: it is gathered by running its chain
    bool remove = false;
};

/// install-agent: preflight, copy, start, name, timer, verify. The program goes to ~/.local/bin/prism of the
/// login, once it has shown that it can start there; PRISM_HOST goes into ~/.simply-ops-prism.env unless that
/// names one; the timer is what `prism schedule install` makes there. If a stage fails, what was begun is
/// taken away again. With `remove`: preflight, timer, drop, verify; a program that is not the one put there
/// stays, and so do inbox and settings of the host's own.
[[nodiscard]] VerbResult installAgent(VerbHost &host, const AgentRequest &request, const Clock &clock,
                                      const StageListener &listener, const std::stop_token &stop);

/// What installAgent() would do now. Changes nothing.
[[nodiscard]] Result<Plan> planAgent(VerbHost &host, const AgentRequest &request,
                                     const std::stop_token &stop);

} // namespace prism
