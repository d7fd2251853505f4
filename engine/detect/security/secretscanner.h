// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/priority.h"
#include "engine/detect/security/secretrules.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// A secret in a text. `secret` is for hashing only; it must never be stored, logged or shown.
struct SecretHit
{
    std::string_view rule;  ///< stable id of the kind
    std::string_view title; ///< of the kind, for people
    Priority priority = Priority::P2;
    Confidence confidence = Confidence::High;
    std::size_t line = 0;    ///< from 1
    std::size_t offset = 0;  ///< of the secret in its line, bytes
    std::string_view secret; ///< into the scanned text
    std::string shown;       ///< redacted: a token's first four characters at most
};

/// Finds secrets: tokens with a known beginning, private keys, passwords in URLs, and assignments to a name
/// that says secret of a value that looks random. Each byte is looked at a bounded number of times, whatever
/// the text. Immutable once built; any thread.
class SecretScanner
{
public:
    SecretScanner();

    /// The hits in order of their lines. A line with the comment "prism:allow" or "gitleaks:allow" has none;
    /// of a line only the first 64 KiB are read.
    [[nodiscard]] std::vector<SecretHit> scan(std::string_view text) const;

    /// The text with every secret replaced by "****", weak passwords too: whatever is assigned to a name that
    /// says secret. For evidence that quotes foreign lines.
    [[nodiscard]] std::string redacted(std::string_view text) const;

private:
    void scanLine(std::string_view line, std::size_t number, std::vector<SecretHit> &hits) const;
    void scanTokens(std::string_view line, std::vector<SecretHit> &hits) const;

    std::array<std::vector<const SecretRule *>, 256> m_rulesByFirstByte;
};

/// What a line assigns to a name that says secret ("db_password", "apiKey").
struct SecretAssignment
{
    std::string_view value;  ///< without quotes; empty if there is no such assignment
    bool isPassword = false; ///< a password, so that less randomness is asked of it than of a token
};

/// The assignment at `separator` ('=' or ':'), whatever the value is.
[[nodiscard]] SecretAssignment assignmentToSecretName(std::string_view line, std::size_t separator);

/// The same, but only a value that is no placeholder or reference and looks random enough.
[[nodiscard]] SecretAssignment secretAssignmentAt(std::string_view line, std::size_t separator);

/// Whether a value stands for a secret instead of being one: a variable, a path, "changeme", "xxxx" ...
[[nodiscard]] bool isPlaceholder(std::string_view value);

} // namespace prism
