// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/jsonvalue.h"
#include "engine/core/result.h"
#include "src/mcp/mcptool.h"

#include <string>
#include <vector>

namespace prism {

/// The JSON Schema of a tool's arguments: an object that takes these and, if the tool says so, anything else.
[[nodiscard]] JsonValue inputSchema(const McpToolSpec &tool);

/// Checks arguments against the same table. InvalidInput names the argument, its value and the rule.
[[nodiscard]] Result<void> checkArguments(const McpToolSpec &tool, const JsonValue &arguments);

// Parts of output schemas.
[[nodiscard]] JsonValue schemaOf(const std::string &type, const std::string &description = {});
[[nodiscard]] JsonValue schemaOfList(JsonValue items);
/// An object whose members are all there, but those that `optional` has. Further members may come with later
/// versions.
[[nodiscard]] JsonValue schemaOfObject(std::vector<JsonMember> properties,
                                       std::vector<JsonMember> optional = {});

} // namespace prism
