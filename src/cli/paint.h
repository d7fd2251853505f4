// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/priority.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// Colours and layout of text for a terminal. Every coloured text says the same in words or signs, too.
class Paint
{
public:
    explicit Paint(bool colour)
        : m_colour(colour)
    {}
    [[nodiscard]] std::string bold(std::string_view text) const { return with("1", text); }
    [[nodiscard]] std::string dim(std::string_view text) const { return with("2", text); }
    [[nodiscard]] std::string good(std::string_view text) const { return with("32", text); }
    [[nodiscard]] std::string warning(std::string_view text) const { return with("33", text); }
    [[nodiscard]] std::string bad(std::string_view text) const { return with("1;31", text); }
    /// The colour of a priority: P0 red, P1 yellow, P2 blue, others plain.
    [[nodiscard]] std::string priority(int rank, std::string_view text) const;

private:
    [[nodiscard]] std::string with(const char *code, std::string_view text) const;
    bool m_colour;
};

/// Columns a text takes on a terminal: wide characters count two, combining ones none, colour codes none.
[[nodiscard]] std::size_t displayWidth(std::string_view text);
/// The text cut to at most `width` columns, with an ellipsis when something was cut.
[[nodiscard]] std::string fitted(std::string_view text, std::size_t width);
/// The text and blanks up to `width` columns.
[[nodiscard]] std::string padded(std::string_view text, std::size_t width);
/// The text broken at blanks into lines of at most `width` columns, each begun with `indent`.
[[nodiscard]] std::string wrapped(std::string_view text, std::size_t width, std::string_view indent = {});

/// Rows of cells with columns as wide as their widest cell. Where the terminal is narrower, the last column
/// is cut, then the widest ones.
[[nodiscard]] std::string table(const std::vector<std::vector<std::string>> &rows, std::size_t width);
/// The columns that table() takes when nothing is cut.
[[nodiscard]] std::size_t tableWidth(const std::vector<std::vector<std::string>> &rows);

} // namespace prism
