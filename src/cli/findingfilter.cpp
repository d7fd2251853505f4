// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/cli/findingfilter.h"

#include "engine/audit/priority.h"
#include "engine/core/text.h"
#include "src/cli/verbs/verbs.h"

namespace prism {

FindingFilter::FindingFilter(const Arguments &arguments)
    : m_host(arguments.value("host"))
    , m_daemon(arguments.value("daemon"))
    , m_priority(arguments.value("priority"))
    , m_state(arguments.value("state"))
    , m_text(unicodeLower(arguments.value("text").value_or("")))
{}

bool FindingFilter::accepts(const Bundle &bundle, const BundleFinding &finding) const
{
    const BundleKey &key = bundle.keys()[finding.key];
    return (!m_host || key.host == *m_host) && (!m_daemon || daemonName(key.daemon) == *m_daemon) &&
           (!m_priority || finding.rank <= priorityRank(*m_priority)) &&
           (!m_state || findingStateName(finding.state) == *m_state) &&
           (m_text.empty() || unicodeLower(finding.raw).find(m_text) != std::string::npos ||
            unicodeLower(std::string(finding.id) + '\n' + std::string(finding.title)).find(m_text) !=
                std::string::npos);
}

std::string FindingFilter::words() const
{
    std::vector<std::string> parts;
    if (m_host)
        parts.push_back("host " + *m_host);
    if (m_daemon)
        parts.push_back("daemon " + *m_daemon);
    if (m_priority)
        parts.push_back(*m_priority + " and above");
    if (m_state)
        parts.push_back("state " + *m_state);
    if (!m_text.empty())
        parts.push_back("text '" + m_text + '\'');
    return joined(parts, ", ");
}

std::vector<OptionSpec> withFilterOptions(std::vector<OptionSpec> options)
{
    std::vector<OptionSpec> all{
        {"host", "HOST", "only this host", {}},
        {"daemon", "DAEMON", "only this daemon", daemonNames()},
        {"priority", "PRIORITY", "this priority and above", {"P0", "P1", "P2", "P3"}},
        {"state",
         "STATE",
         "only this state",
         {"new", "baseline", "recurring", "regressed", "carried", "resolved", "unknown"}},
        {"text", "TEXT", "only with this text anywhere in the finding, upper or lower case", {}}};
    all.insert(all.end(), options.begin(), options.end());
    return all;
}

} // namespace prism
