// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/mcp/tools/listtargetstool.h"

#include "src/mcp/tools/verbcall.h"
#include "src/mcp/toolschema.h"

namespace prism {
namespace {

McpToolSpec listTargetsSpec()
{
    McpToolSpec out;
    out.name = "prism_list_targets";
    out.title = "List targets";
    out.description =
        "Lists the registry of targets: the hosts that Prism deploys to, with ssh target, folder and tags. "
        "It holds no secrets. With 'check' every host is asked over the network whether its ssh "
        "server answers; each entry then has 'reachable' and 'detail'.";
    out.parameters = {
        {"check", McpParameter::Type::Switch, "ask every host whether it answers", false, {}, 0, 0, 0}};
    JsonValue target =
        schemaOfObject({{"name", schemaOf("string", "key of the registry")},
                        {"problems", schemaOfList(schemaOf("string", "a rule that the entry breaks"))}});
    out.outputSchema = schemaOfObject({{"version", schemaOf("integer", "of the registry's schema")},
                                       {"path", schemaOf("string", "the registry's file")},
                                       {"targets", schemaOfList(std::move(target))}});
    out.openWorld = true;
    return out;
}

} // namespace

ListTargetsTool::ListTargetsTool(const McpSurroundings &surroundings)
    : m_surroundings(surroundings)
    , m_spec(listTargetsSpec())
{}

McpAnswer ListTargetsTool::call(const JsonValue &arguments, const McpCall &call) const
{
    std::vector<std::string> words = optionWords(arguments);
    words.emplace_back("--json");
    return callVerb(m_surroundings, "list-targets", words, call);
}

} // namespace prism
