// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "src/mcp/mcptool.h"
#include "src/mcp/tools/mcptools.h"

#include <string>
#include <vector>

namespace prism {

/// Runs a verb of the command line in this process and answers with the JSON object that it printed, or with
/// its words on standard error. `words` follow the verb's name. Any thread.
[[nodiscard]] McpAnswer callVerb(const McpSurroundings &surroundings, const std::string &verb,
                                 const std::vector<std::string> &words, const std::stop_token &stop);

/// The arguments as options: {"host": "web"} becomes --host=web. Names are those of the verb's options, with
/// '_' for '-'; a switch that is false is left out.
[[nodiscard]] std::vector<std::string> optionWords(const JsonValue &arguments);

} // namespace prism
