// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/jsonvalue.h"
#include "src/mcp/mcptool.h"

#include <string>
#include <string_view>

namespace prism {

/// Revisions of the protocol, oldest first, so that they compare.
enum class McpRevision { R2024_11_05, R2025_03_26, R2025_06_18, R2025_11_25, R2026_07_28 };

inline constexpr McpRevision newestLegacyRevision = McpRevision::R2025_11_25;
inline constexpr std::string_view modernRevisionName = "2026-07-28";

/// The revision of a legacy name ("2025-06-18"); the newest legacy one for any other, as initialize asks for.
[[nodiscard]] McpRevision legacyRevision(std::string_view name);
[[nodiscard]] std::string_view revisionName(McpRevision revision);

/// Error codes of JSON-RPC and of the protocol.
enum McpErrorCode : int {
    mcpParseError = -32700,
    mcpInvalidRequest = -32600,
    mcpUnknownMethod = -32601,
    mcpInvalidParams = -32602,
    mcpInternalError = -32603,
    mcpUnsupportedVersion = -32022,
};

// Messages, each one line of JSON without its newline. `id` is echoed with its type.

[[nodiscard]] std::string resultMessage(const JsonValue &id, const JsonValue &result);
/// `data` is left out if it is null.
[[nodiscard]] std::string errorMessage(const JsonValue &id, int code, const std::string &message,
                                       const JsonValue &data = {});
[[nodiscard]] std::string progressMessage(McpRevision revision, const JsonValue &token, int done, int total,
                                          const std::string &message);

// Results, with what the revision knows and nothing else.

[[nodiscard]] JsonValue initializeResult(McpRevision revision, const std::string &version);
[[nodiscard]] JsonValue discoverResult(const std::string &version);
[[nodiscard]] JsonValue toolListResult(McpRevision revision, const McpToolList &tools);
[[nodiscard]] JsonValue callResult(McpRevision revision, const McpAnswer &answer);
/// {"supported": [...], "requested": "..."}, newest first.
[[nodiscard]] JsonValue unsupportedVersionData(const std::string &requested);

} // namespace prism
