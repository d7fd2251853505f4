// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/cli/findingsage.h"

#include "engine/core/file.h"
#include "engine/triage/historystore.h"
#include "src/cli/application.h"

namespace prism {

FindingsAge::FindingsAge(const Invocation &invocation, const Bundle &bundle)
    : m_bundle(bundle)
{
    const std::string &data = invocation.settings.dataDirectory;
    if (!fileExists(data + "/history.sqlite"))
        return;
    ensureApplication();
    auto store = HistoryStore::open(data);
    if (store && (*store)->newestDay().value_or(std::string()) == bundle.date())
        m_store = std::move(*store);
}

FindingsAge::~FindingsAge() = default;

std::optional<FindingHistory> FindingsAge::of(std::uint32_t finding) const
{
    if (!m_store)
        return std::nullopt;
    const BundleFinding &f = m_bundle.findings()[finding];
    return m_store->find(m_bundle.keys()[f.key].text, f.id).value_or(std::nullopt);
}

} // namespace prism
