// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/mcp/tools/mcptools.h"
#include "src/mcp/tools/verbcall.h"
#include "src/mcp/toolschema.h"

namespace prism {
namespace {

constexpr std::int64_t usualPage = 50;
constexpr std::int64_t largestPage = 500;

McpParameter textParameter(const std::string &name, const std::string &description,
                           std::vector<std::string> choices = {})
{
    return {name, McpParameter::Type::Text, description, false, std::move(choices), 200, 0, 0};
}

class FindingsTool final : public McpTool
{
public:
    explicit FindingsTool(const McpSurroundings &surroundings)
        : m_surroundings(surroundings)
    {}

    [[nodiscard]] const McpToolSpec &spec() const override { return m_spec; }

    [[nodiscard]] McpAnswer call(const JsonValue &arguments, const McpCall &call) const override
    {
        std::vector<std::string> words = optionWords(arguments);
        words.emplace_back("--json");
        if (!arguments.find("limit"))
            words.push_back("--limit=" + std::to_string(usualPage));
        call.tell(1, 2, "reading the bundle");
        McpAnswer answer = callVerb(m_surroundings, "findings", words, call);
        call.tell(2, 2, "done");
        return answer;
    }

private:
    McpSurroundings m_surroundings;
    McpToolSpec m_spec{
        "prism_findings",
        "List findings",
        "Lists findings of a day's bundle, most urgent first, with evidence and with what the operator "
        "decided "
        "about them. Those that a decision keeps out of sight are counted in 'hidden' and listed with 'all'. "
        "Filters combine. 'total' counts all that match; use 'offset' for the next page.",

        {dayParameter(),
         textParameter("host", "only this host"),
         textParameter("daemon", "only this daemon",
                       {"lint", "security", "performance", "gaps", "upgrade", "debug"}),
         textParameter("priority", "this priority and above", {"P0", "P1", "P2", "P3"}),
         textParameter("state", "only this state",
                       {"new", "baseline", "recurring", "regressed", "carried", "resolved", "unknown"}),
         textParameter("text", "only with this text anywhere in the finding"),
         textParameter("query", "as of 'prism findings': is:undecided rule:lint:links host:web*"),
         {"all",
          McpParameter::Type::Switch,
          "findings that decisions keep out of sight too",
          false,
          {},
          0,
          0,
          0},
         {"limit",
          McpParameter::Type::Integer,
          "findings to return; 50 if absent",
          false,
          {},
          0,
          1,
          largestPage},
         {"offset", McpParameter::Type::Integer, "findings to skip", false, {}, 0, 0, 100000000}},
        schemaOfObject({{"schema_version", schemaOf("string")},
                        {"bundle_id", schemaOf("string")},
                        {"date", schemaOf("string")},
                        {"total", schemaOf("integer", "findings that match, before limit and offset")},
                        {"hidden", schemaOf("integer", "findings that decisions keep out of sight")},
                        {"to_decide", schemaOf("integer", "findings that ask for a decision today")},
                        {"findings", schemaOfList(schemaOfObject(
                                         {{"key", schemaOf("string", "DAEMON@HOST")},
                                          {"host", schemaOf("string")},
                                          {"daemon", schemaOf("string")},
                                          {"state", schemaOf("string")},
                                          {"standing", schemaOf("string", "open, approved, deferred, ...")},
                                          {"finding", schemaOf("object", "as in the bundle")}},
                                         {{"first_seen", schemaOf("string", "if the history knows it")},
                                          {"days_open", schemaOf("integer", "if the history knows it")},
                                          {"decision", schemaOf("string", "if one stands: until when, or "
                                                                          "why it no longer holds")},
                                          {"decision_id", schemaOf("string")}}))}})};
};

} // namespace

std::unique_ptr<McpTool> makeFindingsTool(const McpSurroundings &surroundings)
{
    return std::make_unique<FindingsTool>(surroundings);
}

} // namespace prism
