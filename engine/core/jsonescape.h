// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace prism {

/// Appends the UTF-8 form of a code point up to U+10FFFF; surrogates must have been paired before.
void appendUtf8(std::string &out, char32_t codePoint);

/// How resolving an escape ended.
enum class Escape {
    Resolved,
    Unknown,        ///< no escape of JSON
    NotHexadecimal, ///< a \u without its four digits
};

/// Resolves one escape whose backslash lies just before `pos`; moves `pos` behind it. A surrogate pair is
/// joined, a lone surrogate becomes U+FFFD (FORMATS.md D43).
[[nodiscard]] Escape resolveEscape(std::string_view text, std::size_t &pos, std::string &out);

/// The text of a JSON string whose quotes are taken off and whose grammar was checked before.
[[nodiscard]] std::string unescaped(std::string_view inner);

} // namespace prism
