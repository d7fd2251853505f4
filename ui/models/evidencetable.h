// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/jsonvalue.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// Rows and columns of a piece of evidence, as plain text of one line a cell.
struct EvidenceTable
{
    std::vector<std::string> columns; ///< titles
    std::vector<std::vector<std::string>> rows;
    std::size_t left = 0; ///< rows beyond the limit
};

/// A table out of text: at least two lines of the same number of fields, at least two, parted by tabs, by '|'
/// (Markdown's rule line is left out) or by two blanks and more (`df`, `ss`, `docker ps`; a title line in
/// capitals tells the columns). At most 5,000 rows of 30 columns. Nothing if it is none. Any thread.
[[nodiscard]] std::optional<EvidenceTable> tableOfText(std::string_view text);

/// A table out of an array of at least two objects whose members are scalars, mostly of the same names.
[[nodiscard]] std::optional<EvidenceTable> tableOfJson(const JsonValue &array);

} // namespace prism
