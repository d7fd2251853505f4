// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/jsonvalue.h"

#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// Fills {0}, {1}, ... and unescapes "{{" and "}}" (SARIF 2.1.0, 3.11.5). A placeholder without an argument
/// stays as it is.
[[nodiscard]] std::string expandSarifPlaceholders(std::string_view text,
                                                  const std::vector<std::string> &arguments);

/// Replaces the embedded links "[label](target)" by their label (3.11.6).
[[nodiscard]] std::string withoutSarifLinks(std::string_view text);

/// The plain text of a message object: its text, or that of its id in the rule's messageStrings or the tool
/// component's globalMessageStrings (3.11.7). Any pointer may be null; empty if there is no text.
[[nodiscard]] std::string sarifMessageText(const JsonValue *message, const JsonValue *rule,
                                           const JsonValue *component);

} // namespace prism
