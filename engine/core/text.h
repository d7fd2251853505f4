// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// Removes blanks, tabs and line ends at both ends (ASCII white space, as Python's strip() for such text).
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// The parts between separators, empty ones included; one empty part for an empty text.
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);

/// The lines without their ends ("\n" or "\r\n"); no empty last line for a text that ends in a newline.
[[nodiscard]] std::vector<std::string_view> lines(std::string_view text);

/// ASCII letters only.
[[nodiscard]] std::string asciiLower(std::string_view text);
[[nodiscard]] std::string asciiUpper(std::string_view text);

/// Full Unicode lower case: special casing and the final sigma included (FORMATS.md 4.1).
[[nodiscard]] std::string unicodeLower(std::string_view utf8);
/// Full Unicode upper case.
[[nodiscard]] std::string unicodeUpper(std::string_view utf8);

/// Whether the bytes are well-formed UTF-8 (no surrogates, no overlong forms).
[[nodiscard]] bool isUtf8(std::string_view bytes);

/// The bytes with each ill-formed sequence replaced by U+FFFD.
[[nodiscard]] std::string repairedUtf8(std::string_view bytes);

/// One line for a terminal or a log: control characters, bidirectional overrides and line separators are
/// escaped as \xNN or \u{NNNN}; ill-formed UTF-8 becomes U+FFFD. Text from machines never moves a cursor.
[[nodiscard]] std::string printable(std::string_view text);

/// The last `limit` bytes, cut at a UTF-8 boundary and marked with "..." when something was cut.
[[nodiscard]] std::string tail(std::string_view text, std::size_t limit);

/// "3 findings", "1 finding": for texts that are not translated (the CLI, logs).
[[nodiscard]] std::string counted(std::size_t count, std::string_view one, std::string_view many);

/// Bytes for people: "1.4 GiB".
[[nodiscard]] std::string humanBytes(double bytes);

/// The parts with a separator between them.
[[nodiscard]] std::string joined(const std::vector<std::string> &parts, std::string_view separator);

} // namespace prism
