// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/detect/detectorcontext.h"
#include "engine/ports/secretstore.h"
#include "engine/settings/settings.h"
#include "src/mcp/mcptool.h"

namespace prism {

/// What tools use of their surroundings; must outlive them.
struct McpSurroundings
{
    const Settings &settings;
    const Clock &clock;
    Tools &tools;
    const Variables &environment;
    SecretStore *secrets = nullptr; ///< the keychain; null where there is none
};

/// All tools, in the order in which a client lists them.
[[nodiscard]] McpToolList mcpTools(const McpSurroundings &surroundings);

// One factory a tool; each stands in the file of its name.
[[nodiscard]] std::unique_ptr<McpTool> makeStatusTool(const McpSurroundings &surroundings);
[[nodiscard]] std::unique_ptr<McpTool> makeBundleTool(const McpSurroundings &surroundings);
[[nodiscard]] std::unique_ptr<McpTool> makeFindingsTool(const McpSurroundings &surroundings);
[[nodiscard]] std::unique_ptr<McpTool> makeExplainTool(const McpSurroundings &surroundings);
/// The tools that change something, each a verb of the command line under the operator's policy, and
/// prism_list_targets.
void addLifecycleTools(McpToolList &tools, const McpSurroundings &surroundings);
/// A name that is no longer a tool: answers which one to use instead, as seed 3 has it.
[[nodiscard]] std::unique_ptr<McpTool> makeRetiredTool(const std::string &name, const std::string &successor,
                                                       const std::string &hint);

/// The argument of tools that read a bundle.
[[nodiscard]] McpParameter dayParameter();

} // namespace prism
