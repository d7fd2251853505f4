// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/settings/mcppolicy.h"

#include "engine/core/text.h"
#include "engine/settings/settingsstore.h"

#include <algorithm>

namespace prism {

const std::vector<std::string> &mcpPolicies()
{
    static const std::vector<std::string> words{"propose", "deny", "allow"};
    return words;
}

std::string_view mcpPolicyName(McpPolicy policy)
{
    return mcpPolicies()[static_cast<std::size_t>(policy)];
}

Result<McpPolicy> mcpPolicy(const Variables &environment)
{
    const auto store = SettingsStore::open(environment);
    if (!store)
        return store.error();
    const auto setting = store->find("mcp-policy");
    if (!setting)
        return setting.error();
    const std::string &word = setting->overridden.empty() ? setting->stored : setting->overridden;
    if (word.empty())
        return McpPolicy::Propose;
    const auto &words = mcpPolicies();
    const auto found = std::find(words.begin(), words.end(), word);
    if (found == words.end())
        return Error{ErrorCode::InvalidInput,
                     Sentence::saying("PRISM_MCP_POLICY is '%1': give one of %2", printable(word),
                                      joined(words, ", ")),
                     {}};
    return static_cast<McpPolicy>(found - words.begin());
}

} // namespace prism
