// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/mcp/tools/verbcall.h"

#include "engine/core/jsonparser.h"
#include "engine/core/text.h"
#include "src/cli/verb.h"

#include <algorithm>
#include <sstream>

namespace prism {
namespace {

// "prism: the reason\n" as a sentence without the program's name.
std::string reasonOf(const std::string &errors, int status)
{
    std::string out;
    for (std::string_view line : lines(errors)) {
        if (line.starts_with("prism: "))
            line.remove_prefix(7);
        out += (out.empty() ? "" : "\n") + std::string(line);
    }
    return out.empty() ? "it ended with status " + std::to_string(status) : out;
}

} // namespace

VerbAnswer runVerb(const McpSurroundings &surroundings, const std::string &verb,
                   const std::vector<std::string> &words, const McpCall &call)
{
    const VerbList verbs = allVerbs();
    const auto found =
        std::find_if(verbs.begin(), verbs.end(), [&](const auto &v) { return v->spec().name == verb; });
    if (found == verbs.end())
        return {exitUsage, {}, "there is no verb '" + verb + '\''};
    const auto arguments = Arguments::parse((*found)->spec(), words);
    if (!arguments)
        return {exitUsage, {}, arguments.error().message};
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    Streams streams{in, out, err};
    Invocation invocation{
        surroundings.settings,    surroundings.clock,   surroundings.tools, streams, *arguments, call.stop,
        surroundings.environment, surroundings.secrets, call.progress};
    const int status = (*found)->run(invocation);
    auto answer = parseJson(out.str());
    if (!answer || !answer->isObject())
        return {status, {}, reasonOf(err.str(), status)};
    return {status, std::move(*answer), reasonOf(err.str(), status)};
}

McpAnswer callVerb(const McpSurroundings &surroundings, const std::string &verb,
                   const std::vector<std::string> &words, const McpCall &call)
{
    VerbAnswer done = runVerb(surroundings, verb, words, call);
    return done.output.isNull() ? McpAnswer::failure(std::move(done.said))
                                : McpAnswer::of(std::move(done.output));
}

std::vector<std::string> optionWords(const JsonValue &arguments)
{
    std::vector<std::string> out;
    for (const auto &[name, value] : arguments.members()) {
        std::string option = "--" + name;
        std::replace(option.begin(), option.end(), '_', '-');
        if (!value.isBool())
            out.push_back(option + '=' + value.text());
        else if (value.isTrue())
            out.push_back(option);
    }
    return out;
}

} // namespace prism
