// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/target/deployment.h"
#include "ui/run/targetverbs.h"

namespace prism {

/// One verb on this machine: the stack in a folder brought up, or its state backed up. The places, the target
/// and the clock must outlive it. Blocks: for a thread of its own.
class LocalVerb
{
public:
    LocalVerb(TargetVerb verb, const Target &stack, const TargetsPlaces &places, const Clock &clock);

    [[nodiscard]] Result<Plan> plan(const std::stop_token &stop) const;
    /// `hash` of the plan, for the logs.
    [[nodiscard]] VerbResult apply(const std::string &hash, const StageListener &listener,
                                   const std::stop_token &stop) const;

private:
    TargetVerb m_verb;
    const TargetsPlaces &m_places;
    const Clock &m_clock;
    DeployTarget m_deployed;
};

} // namespace prism
