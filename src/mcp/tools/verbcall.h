// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "src/mcp/mcptool.h"
#include "src/mcp/tools/mcptools.h"

#include <string>
#include <vector>

namespace prism {

/// What a verb of the command line did when it was called with --json.
struct VerbAnswer
{
    int status = 0;   ///< its exit status
    JsonValue output; ///< the object that it printed; null if it printed none
    std::string said; ///< its words on standard error, or that there were none
};

/// Runs a verb in this process. `words` follow its name. Any thread.
[[nodiscard]] VerbAnswer runVerb(const McpSurroundings &surroundings, const std::string &verb,
                                 const std::vector<std::string> &words, const McpCall &call);

/// Runs a verb of the command line in this process and answers with the JSON object that it printed, or with
/// its words on standard error. `words` follow the verb's name. Any thread.
[[nodiscard]] McpAnswer callVerb(const McpSurroundings &surroundings, const std::string &verb,
                                 const std::vector<std::string> &words, const McpCall &call);

/// The arguments as options: {"host": "web"} becomes --host=web. Names are those of the verb's options, with
/// '_' for '-'; a switch that is false is left out.
[[nodiscard]] std::vector<std::string> optionWords(const JsonValue &arguments);

} // namespace prism
