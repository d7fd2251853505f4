// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/finding.h"
#include "engine/core/sentence.h"

#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// What could be read of a detector's output.
struct ParsedFindings
{
    std::vector<Finding> findings;
    Sentence failure;               ///< why it is wrong, wholly or in part; empty if it is right
    std::vector<std::string> notes; ///< what was left out and why
};

/// Reads the standard output of an executable detector (FORMATS.md 14): a JSON array of finding objects, an
/// object {"findings": [...]}, or JSON Lines with an object a line. The good ones of a partly wrong output
/// are kept.
[[nodiscard]] ParsedFindings parseFindingsOutput(Daemon daemon, std::string_view output);

} // namespace prism
