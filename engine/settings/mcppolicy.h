// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/settings/settings.h"

#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// What becomes of a writing tool that an MCP client calls.
enum class McpPolicy {
    Propose, ///< its plan waits for the operator's word (the default)
    Deny,    ///< it is refused
    Allow,   ///< it is done at once
};

/// The words of the setting mcp-policy, the default first.
[[nodiscard]] const std::vector<std::string> &mcpPolicies();
[[nodiscard]] std::string_view mcpPolicyName(McpPolicy policy);

/// The policy that holds now: PRISM_MCP_POLICY of the environment, else of the settings file, else Propose.
/// Read anew each time, so that a change reaches a server that runs already. InvalidInput names the rule.
[[nodiscard]] Result<McpPolicy> mcpPolicy(const Variables &environment);

} // namespace prism
