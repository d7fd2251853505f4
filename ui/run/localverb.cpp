// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/localverb.h"

#include "engine/core/file.h"
#include "engine/target/install.h"

namespace prism {

LocalVerb::LocalVerb(TargetVerb verb, const Target &stack, const TargetsPlaces &places, const Clock &clock)
    : m_verb(verb)
    , m_places(places)
    , m_clock(clock)
    , m_deployed(localDeployment(expandHome(stack.source, places.home), stack.composeFile, stack.healthUrl))
{}

Result<Plan> LocalVerb::plan(const std::stop_token &stop) const
{
    if (m_places.problem)
        return *m_places.problem;
    if (m_verb == TargetVerb::Backup || m_verb == TargetVerb::ProvenBackup)
        return planBackup(m_places.backup, {{}, m_verb == TargetVerb::ProvenBackup});
    DeployOptions options;
    options.dataDirectory = m_places.dataDirectory;
    return planLocal(m_deployed, options, m_clock, stop);
}

VerbResult LocalVerb::apply(const std::string &hash, const StageListener &listener,
                            const std::stop_token &stop) const
{
    if (m_verb == TargetVerb::Backup || m_verb == TargetVerb::ProvenBackup)
        return makeBackup(m_places.backup, {{}, m_verb == TargetVerb::ProvenBackup}, m_clock, listener, stop);
    DeployOptions options;
    options.dataDirectory = m_places.dataDirectory;
    options.planHash = hash;
    return installLocal(m_deployed, options, m_clock, listener, stop);
}

} // namespace prism
