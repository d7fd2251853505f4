// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/jsonvalue.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace prism {

/// How a piece of evidence is shown.
enum class EvidenceKind : std::uint8_t {
    Text,     ///< whatever is nothing of the below
    Excerpt,  ///< lines of a file: "file:/etc/x:12: text", or an object with path, line and text
    Output,   ///< what a command printed: "$ command", "command: ...", or an object with command and output
    Log,      ///< lines with times or levels, or of the journal
    Table,    ///< rows and columns
    Diff,     ///< a unified diff
    Perfdata, ///< "perfdata: 'label'=value[unit];warn;crit;min;max" (Monitoring Plugins)
    Tree,     ///< any other JSON object or array, also as text
};

/// Which viewer a piece of evidence gets. Any thread; looks at no more than the first 64 KiB of a text.
[[nodiscard]] EvidenceKind evidenceKindOf(const JsonValue &piece);

/// The parts of "file:PATH:LINE: TEXT" and "PATH:LINE: TEXT"; `line` 0 if the text is no such thing.
struct FileLine
{
    std::string_view path; ///< absolute
    int line = 0;          ///< 1 and on
    std::string_view text;
};
[[nodiscard]] FileLine fileLineOf(std::string_view evidence);

} // namespace prism
