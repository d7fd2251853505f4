// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// Foreign text as Markdown (CommonMark) that shows it and nothing else: on one line, control characters
/// escaped, no character with a meaning. At most about `limit` bytes of it.
[[nodiscard]] std::string markdownText(std::string_view text, std::size_t limit);

/// The text as a code span, whatever backticks it holds.
[[nodiscard]] std::string markdownCode(std::string_view text, std::size_t limit);

/// Lines as a fenced block that none of them can close.
[[nodiscard]] std::string markdownBlock(const std::vector<std::string> &lines);

} // namespace prism
