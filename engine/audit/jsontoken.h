// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// Keeps texts at fixed addresses, so that views into it stay valid. Not thread-safe.
class TextArena
{
public:
    [[nodiscard]] std::string_view keep(std::string_view text);
    /// Bytes kept.
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    std::vector<std::unique_ptr<char[]>> m_blocks; // NOLINT(modernize-avoid-c-arrays): raw bytes
    std::size_t m_used = 0;
    std::size_t m_capacity = 0;
    std::size_t m_size = 0;
};

/// Raw JSON tokens as simdjson hands them out: a value's exact text in the file, blanks around it allowed.
/// The document has been validated before, so these functions do not check grammar.
namespace token {

/// Without blanks at both ends.
[[nodiscard]] std::string_view trim(std::string_view raw);

/// Python's truth of the value (FORMATS.md "truthy"); the text "false" counts as any other text here.
[[nodiscard]] bool isTruthy(std::string_view raw);

/// text(v) of FORMATS.md, D58: a string's content, the compact JSON text of anything else. A view into the
/// token itself where no escape has to be resolved, else into the arena.
[[nodiscard]] std::string_view text(std::string_view raw, TextArena &arena);

} // namespace token

} // namespace prism
