// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace prism {

/// A line of foreign text (a log, a tool's output) fit for evidence: well-formed UTF-8 on one line, at most
/// `limit` bytes, with what looks like a secret masked: values behind words such as password=, token: or
/// Authorization: Bearer, passwords in URLs, and words in the form of known keys (AKIA..., ghp_..., JSON web
/// tokens), of which the first four characters are kept.
[[nodiscard]] std::string redactedLine(std::string_view line, std::size_t limit = 500);

} // namespace prism
