// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// A link or an image that a Markdown text has.
struct MarkdownLink
{
    std::size_t line = 0; ///< from 1
    std::string target;   ///< as written, without title and angle brackets

    bool operator==(const MarkdownLink &) const = default;
};

/// Inline links and images, and link reference definitions (CommonMark 0.30, sections 4.7 and 6.3). Fenced
/// and indented code, code spans and HTML comments are left out. Not a full parser: a link whose text and
/// target stand on different lines is not seen.
[[nodiscard]] std::vector<MarkdownLink> markdownLinks(std::string_view text);

/// The path that a target names relative to its file: without fragment and query, %XX and backslash escapes
/// undone. Empty for a target with a scheme, an absolute one, or a mere fragment.
[[nodiscard]] std::string relativePathOf(std::string_view target);

} // namespace prism
