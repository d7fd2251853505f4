// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/mcp/tools/mcptools.h"

namespace prism {
namespace {

class RetiredTool final : public McpTool
{
public:
    RetiredTool(const std::string &name, const std::string &successor, const std::string &hint)
        : m_answer(
              JsonValue::object({{"error", JsonValue::string("verb_retired")},
                                 {"retired_in", JsonValue::string("SPEC-055")},
                                 {"use_instead", JsonValue::string(successor)},
                                 {"message", JsonValue::string(name + " is retired and did nothing; call " +
                                                               successor + " and " + hint + ".")}}))
    {
        m_spec.name = name;
        m_spec.title = "Retired: use " + successor;
        m_spec.takesAnything = true;
        m_spec.description = "Retired; does nothing but name its successor, " + successor + '.';
    }

    [[nodiscard]] const McpToolSpec &spec() const override { return m_spec; }
    [[nodiscard]] McpAnswer call(const JsonValue & /*arguments*/, const McpCall & /*call*/) const override
    {
        return {m_answer, {}, true};
    }

private:
    JsonValue m_answer;
    McpToolSpec m_spec;
};

} // namespace

std::unique_ptr<McpTool> makeRetiredTool(const std::string &name, const std::string &successor,
                                         const std::string &hint)
{
    return std::make_unique<RetiredTool>(name, successor, hint);
}

} // namespace prism
