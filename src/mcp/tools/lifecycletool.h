// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "src/mcp/tools/mcptools.h"

#include <string>
#include <utility>
#include <vector>

namespace prism {

struct VerbAnswer;

/// What a tool that changes something is made of.
struct LifecycleToolSpec
{
    McpToolSpec tool; ///< its output schema is set by LifecycleTool
    std::string verb; ///< of the command line; its options are the tool's parameters, '_' for '-'
    /// "--mode=full" as the parameters have it, and the words of the verb that it stands for; "" for none.
    std::vector<std::pair<std::string, std::string>> words;
    /// A word of the verb with which it only looks; empty: there is none.
    std::string lookWord;
};

/// A verb of the command line as a tool, under the operator's policy: refused, proposed with its plan, or
/// done at once. A call that only looks is done at once unless tools are refused.
class LifecycleTool final : public McpTool
{
public:
    LifecycleTool(LifecycleToolSpec spec, const McpSurroundings &surroundings);
    [[nodiscard]] const McpToolSpec &spec() const override { return m_spec.tool; }
    [[nodiscard]] McpAnswer call(const JsonValue &arguments, const McpCall &call) const override;

private:
    [[nodiscard]] std::vector<std::string> wordsOf(const JsonValue &arguments) const;
    [[nodiscard]] McpAnswer propose(std::vector<std::string> words, const McpCall &call) const;
    [[nodiscard]] McpAnswer carryOut(std::vector<std::string> words, const McpCall &call) const;
    [[nodiscard]] McpAnswer ended(VerbAnswer done) const;

    LifecycleToolSpec m_spec;
    McpSurroundings m_surroundings;
};

} // namespace prism
