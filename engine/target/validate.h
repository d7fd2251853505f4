// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "engine/target/target.h"

#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// One broken rule of one field. The same for CLI, form and MCP.
struct FieldError
{
    std::string field; ///< as in the registry: "name", "ssh.target", "remote.repo_dir", "tags[2]", ...
    std::string value; ///< as given; a password in a URL is left out
    Sentence rule;     ///< what is allowed, in words
    Sentence message;  ///< field, value and rule in one sentence

    bool operator==(const FieldError &) const = default;
};

/// Everything wrong with a target, in the order of the fields; empty: it may be saved and used. Pure: no file
/// and no network is looked at.
[[nodiscard]] std::vector<FieldError> validateTarget(const Target &target);

/// The same for the compose project of this machine that install-local brings up: fields "source",
/// "compose_file" and "health_url".
[[nodiscard]] std::vector<FieldError>
validateLocalStack(const std::string &source, const std::string &composeFile, const std::string &healthUrl);

/// All messages in one InvalidInput.
[[nodiscard]] Error fieldErrorsAsError(const std::vector<FieldError> &errors);

// The single rules, for fields that stand alone.
[[nodiscard]] bool isTargetName(std::string_view text);
[[nodiscard]] bool isSshTarget(std::string_view text);
[[nodiscard]] bool isHttpUrl(std::string_view text);

} // namespace prism
