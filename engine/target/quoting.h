// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// The word as a POSIX shell reads it back: unchanged if it holds nothing special, else in single quotes.
/// ssh joins its arguments with blanks and gives them to the login shell of the host, so every word of a
/// remote command goes through here. `word` holds no NUL.
[[nodiscard]] std::string shellQuoted(std::string_view word);

/// The words quoted and joined with blanks.
[[nodiscard]] std::string shellCommand(const std::vector<std::string> &words);

} // namespace prism
