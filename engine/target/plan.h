// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace prism {

/// What a verb would do, before it does it. Two plans with the same hash do the same. Never holds a secret.
struct Plan
{
    std::string verb;
    std::string target;
    std::string mode;
    std::vector<Sentence> commands;   ///< as an operator would type them, or what is done in words
    std::vector<std::string> changed; ///< files that are written, relative to the target's folder
    std::vector<std::string> removed; ///< files that go away
    std::uint64_t bytes = 0;          ///< size of the files in `changed`
    std::vector<Sentence> services;   ///< containers that may be restarted
    Sentence undo;                    ///< what going back means
    std::vector<std::pair<std::string, std::string>> facts; ///< what the plan rests on: versions, states

    /// Whether applying it changes anything.
    bool changes = true;

    /// Canonical JSON, schema "prism.plan.v1": same plan, same bytes.
    [[nodiscard]] std::string toJson() const;
    /// SHA-256 of toJson(), 64 lower-case hexadecimal digits.
    [[nodiscard]] std::string hash() const;
};

/// How long a stored plan may be applied, in seconds.
inline constexpr std::int64_t planLifetime = 3600;

/// Writes DIRECTORY/HASH.json (mode 0600) and removes stored plans that are too old to be applied. Returns
/// the hash.
[[nodiscard]] Result<std::string> storePlan(const std::string &directory, const Plan &plan, UtcTime now);

/// Whether `hash` names a plan that was stored within planLifetime. InvalidInput (no hash), NotFound (never
/// made, or tidied away), Refused (too old).
[[nodiscard]] Result<void> checkStoredPlan(const std::string &directory, std::string_view hash, UtcTime now);

/// SHA-256 in lower-case hexadecimal digits.
[[nodiscard]] std::string sha256Hex(std::string_view bytes);

} // namespace prism
