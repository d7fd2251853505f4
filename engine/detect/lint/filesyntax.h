// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/lint/syntaxproblem.h"

#include <string_view>
#include <vector>

namespace prism {

// Each answers with what is broken, the first thing only where a parser cannot go on behind it; empty for a
// sound text. They never report what a reader of the format would accept.

/// RFC 8259; comments and trailing commas pass, since many programs take them. Not checked: names given
/// twice.
[[nodiscard]] std::vector<SyntaxProblem> jsonProblems(std::string_view text);

/// TOML 1.0 with 1.1's inline tables over several lines, names given twice included. Not checked: whether a
/// date exists.
[[nodiscard]] std::vector<SyntaxProblem> tomlProblems(std::string_view text);

/// The structure of YAML 1.2 block and flow text: quotes and brackets that do not close, tabs as indentation,
/// indentation that fits no level, keys given twice, `a: b: c`, text behind a closed quote. Not checked:
/// anchors, tags, what plain values mean; nothing but quotes and brackets in a text with `? ` keys.
[[nodiscard]] std::vector<SyntaxProblem> yamlProblems(std::string_view text);

/// The Desktop Entry Specification 1.5: groups, keys, the entries each type needs. Not checked: the values.
[[nodiscard]] std::vector<SyntaxProblem> desktopProblems(std::string_view text);

} // namespace prism
