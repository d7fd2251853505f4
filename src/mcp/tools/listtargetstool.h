// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "src/mcp/tools/mcptools.h"

namespace prism {

/// prism_list_targets: `prism list-targets --json`.
class ListTargetsTool final : public McpTool
{
public:
    explicit ListTargetsTool(const McpSurroundings &surroundings);
    [[nodiscard]] const McpToolSpec &spec() const override { return m_spec; }
    [[nodiscard]] McpAnswer call(const JsonValue &arguments, const McpCall &call) const override;

private:
    McpSurroundings m_surroundings;
    McpToolSpec m_spec;
};

} // namespace prism
