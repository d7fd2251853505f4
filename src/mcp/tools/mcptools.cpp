// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/mcp/tools/mcptools.h"

namespace prism {

McpToolList mcpTools(const McpSurroundings &surroundings)
{
    McpToolList tools;
    for (auto *make : {&makeStatusTool, &makeBundleTool, &makeFindingsTool, &makeExplainTool})
        tools.push_back((*make)(surroundings));
    addLifecycleTools(tools, surroundings);
    tools.push_back(makeRetiredTool("prism_deploy", "prism_upgrade_lan",
                                    "name the target with 'target' and the mode with 'mode'"));
    tools.push_back(
        makeRetiredTool("prism_clone_from", "prism_clone_db", "name the target with 'from_target'"));
    return tools;
}

McpParameter dayParameter()
{
    return {"date",
            McpParameter::Type::Text,
            "the bundle of this day, YYYY-MM-DD; the newest if absent",
            false,
            {},
            10,
            0,
            0};
}

} // namespace prism
