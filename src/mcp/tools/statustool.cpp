// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/mcp/tools/mcptools.h"
#include "src/mcp/tools/verbcall.h"
#include "src/mcp/toolschema.h"

namespace prism {
namespace {

class StatusTool final : public McpTool
{
public:
    explicit StatusTool(const McpSurroundings &surroundings)
        : m_surroundings(surroundings)
    {}

    [[nodiscard]] const McpToolSpec &spec() const override { return m_spec; }

    [[nodiscard]] McpAnswer call(const JsonValue & /*arguments*/, const McpCall &call) const override
    {
        return callVerb(m_surroundings, "status", {"--json", "--changes"}, call);
    }

private:
    McpSurroundings m_surroundings;
    McpToolSpec m_spec{
        "prism_status",
        "Status of the audit chain",
        "Tells when the daily audit ran last and how it ended, which bundle waits to be read, its verdict in "
        "words, which days were never bundled, which expected producers are silent and why, and what changed "
        "since the bundle before.",
        {},
        schemaOfObject({{"schema_version", schemaOf("string")},
                        {"inbox", schemaOf("string", "folder of the inbox")},
                        {"host", schemaOf("string", "this machine")},
                        {"expected_hosts", schemaOfList(schemaOf("string"))},
                        {"running", schemaOf("boolean", "a chain runs right now")},
                        {"last_run", schemaOf("string", "start of the last run, UTC; empty if none")},
                        {"last_exit", schemaOf("integer", "its exit status; -1 if unknown")},
                        {"bundle_id", schemaOf("string", "newest bundle; empty if none")},
                        {"bundle_date", schemaOf("string")},
                        {"bundle_waits", schemaOf("boolean", "it was not consumed yet")},
                        {"verdict", schemaOf("string")},
                        {"unbundled_days", schemaOfList(schemaOf("string"))},
                        {"silent", schemaOfList(schemaOf("string", "DAEMON@HOST: why"))},
                        {"compared_with", schemaOf("string", "day of the bundle before; empty if none")},
                        {"changes", schemaOfList(schemaOf("string", "what is different since then"))}})};
};

} // namespace

std::unique_ptr<McpTool> makeStatusTool(const McpSurroundings &surroundings)
{
    return std::make_unique<StatusTool>(surroundings);
}

} // namespace prism
