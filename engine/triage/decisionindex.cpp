// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/decisionindex.h"

#include <algorithm>
#include <numeric>

namespace prism {

DecisionIndex::DecisionIndex(const std::vector<Decision> &decisions)
{
    std::vector<std::uint32_t> order(decisions.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        const Decision &left = decisions[a];
        const Decision &right = decisions[b];
        if (left.scope.reach != right.scope.reach)
            return left.scope.reach < right.scope.reach;
        return left.at != right.at ? left.at > right.at : a > b;
    });
    for (const std::uint32_t position : order) {
        const DecisionScope &scope = decisions[position].scope;
        Subjects &subjects = scope.reach == DecisionReach::Rule ? m_rules : m_ids;
        subjects[Key{scope.daemon, scope.subject}].decisions.push_back(position);
    }
}

DecisionSubject *DecisionIndex::counted(Subjects &subjects, const Key &key, std::uint32_t bundleKey)
{
    const auto it = subjects.find(key);
    if (it == subjects.end())
        return nullptr;
    DecisionSubject &subject = it->second;
    if (subject.lastKey != bundleKey) {
        subject.lastKey = bundleKey;
        ++subject.hosts; // a key is one daemon on one host
    }
    return &subject;
}

DecisionIndex::Hit DecisionIndex::count(Daemon daemon, std::uint32_t key, std::string_view id)
{
    Hit hit;
    if (!m_ids.empty())
        hit.byId = counted(m_ids, {daemon, id}, key);
    if (!m_rules.empty())
        hit.byRule = counted(m_rules, {daemon, ruleOfId(id)}, key);
    return hit;
}

} // namespace prism
