// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/cli/findingsage.h"

#include "engine/core/file.h"
#include "engine/triage/historystore.h"
#include "src/cli/application.h"

#include <string>
#include <utility>

namespace prism {

FindingsAge::FindingsAge(const Invocation &invocation, const Bundle &bundle,
                         const std::vector<std::uint32_t> &wanted)
{
    const std::string &data = invocation.settings.dataDirectory;
    if (!fileExists(data + "/history.sqlite"))
        return;
    ensureApplication();
    const auto store = HistoryStore::open(data);
    if (!store || (*store)->newestDay().value_or(std::string()) != bundle.date())
        return;
    std::vector<FindingName> names;
    names.reserve(wanted.size());
    for (const std::uint32_t position : wanted) {
        const BundleFinding &finding = bundle.findings()[position];
        names.push_back({bundle.keys()[finding.key].text, finding.id});
    }
    auto found = (*store)->findEach(names);
    if (!found)
        return;
    m_isKnown = true;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if ((*found)[i])
            m_ages.emplace(wanted[i], std::move(*(*found)[i]));
    }
}

const FindingHistory *FindingsAge::of(std::uint32_t finding) const
{
    const auto found = m_ages.find(finding);
    return found == m_ages.end() ? nullptr : &found->second;
}

} // namespace prism
