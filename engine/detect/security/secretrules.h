// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/priority.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace prism {

/// The characters that a token's variable part is made of.
enum class TokenAlphabet : std::uint8_t {
    Base32,      ///< A-Z 2-7
    Hex,         ///< 0-9 a-f
    Alnum,       ///< letters and digits
    Word,        ///< letters, digits, _
    WordDash,    ///< letters, digits, _ -
    WordDashDot, ///< letters, digits, _ - .
    Base64,      ///< letters, digits, + / = _ -
    Base64Slash, ///< letters, digits, + /
    UpperAlnum,  ///< A-Z 0-9
};

/// A kind of token that is known by its first characters. Lengths and entropy follow what the issuers
/// document and gitleaks' rules (MIT licence) found useful.
struct SecretRule
{
    std::string_view id;     ///< stable, part of finding ids
    std::string_view title;  ///< "AWS access key"
    std::string_view prefix; ///< public
    TokenAlphabet alphabet;
    std::uint16_t minLength; ///< of what follows the prefix
    std::uint16_t maxLength;
    float minEntropy; ///< bits a character of what follows the prefix
    Priority priority;
};

/// The table, in no particular order.
[[nodiscard]] std::span<const SecretRule> secretRules();

/// Whether a byte belongs to the alphabet.
[[nodiscard]] bool belongsTo(TokenAlphabet alphabet, char c);

/// Shannon's entropy of a text in bits a byte; 0 for an empty one.
[[nodiscard]] double entropyOf(std::string_view text);

} // namespace prism
