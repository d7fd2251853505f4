// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/mcp/tools/mcptools.h"
#include "src/mcp/tools/verbcall.h"
#include "src/mcp/toolschema.h"

namespace prism {
namespace {

class ExplainTool final : public McpTool
{
public:
    explicit ExplainTool(const McpSurroundings &surroundings)
        : m_surroundings(surroundings)
    {}

    [[nodiscard]] const McpToolSpec &spec() const override { return m_spec; }

    [[nodiscard]] McpAnswer call(const JsonValue &arguments, const McpCall &call) const override
    {
        return callVerb(m_surroundings, "explain", {"--json", "--", arguments.stringOr("id")}, call);
    }

private:
    McpSurroundings m_surroundings;
    McpToolSpec m_spec{
        "prism_explain",
        "Explain a detector or finding",
        "Tells what a detector reads, how it decides, what to do about its findings, what it costs and which "
        "options it has. Takes the id of a detector (security.sshd-config) or of a finding "
        "(security:sshd-config:permitrootlogin).",
        {{"id", McpParameter::Type::Text, "id of a detector or of a finding", true, {}, 400, 0, 0}},
        schemaOfObject(
            {{"id", schemaOf("string")},
             {"version", schemaOf("string")},
             {"title", schemaOf("string")},
             {"daemon", schemaOf("string")},
             {"reads", schemaOf("string")},
             {"rights", schemaOf("string", "rights it needs")},
             {"cost", schemaOf("string")},
             {"platforms", schemaOf("string")},
             {"schedule", schemaOf("string")},
             {"options", schemaOf("object", "option and default")},
             {"explanation", schemaOf("string")}},
            {{"odd_one_out", schemaOf("object", "of a finding: hosts that have it, how many were looked "
                                                "at, facts that separate them")}})};
};

} // namespace

std::unique_ptr<McpTool> makeExplainTool(const McpSurroundings &surroundings)
{
    return std::make_unique<ExplainTool>(surroundings);
}

} // namespace prism
