// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/bundle.h"
#include "engine/triage/decision.h"

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace prism {

/// The decisions about one subject, and how many hosts of a bundle have it.
struct DecisionSubject
{
    std::vector<std::uint32_t> decisions; ///< positions, the narrowest reach first, of equals the later first
    std::uint32_t hosts = 0;
    std::uint32_t lastKey = UINT32_MAX; ///< the key counted last: findings come by key
};

/// Finds the decisions about a finding by its daemon and id, and by its rule. The decisions must outlive it.
class DecisionIndex
{
public:
    explicit DecisionIndex(const std::vector<Decision> &decisions);

    /// What is decided by id and by rule; nullptr each if nothing is. Counts the finding's host for both.
    struct Hit
    {
        DecisionSubject *byId = nullptr;
        DecisionSubject *byRule = nullptr;
    };
    [[nodiscard]] Hit count(Daemon daemon, std::uint32_t key, std::string_view id);

private:
    struct Key
    {
        Daemon daemon;
        std::string_view text;
        bool operator==(const Key &) const = default;
    };
    struct KeyHash
    {
        std::size_t operator()(const Key &key) const noexcept
        {
            return std::hash<std::string_view>()(key.text) + static_cast<std::size_t>(key.daemon);
        }
    };
    using Subjects = std::unordered_map<Key, DecisionSubject, KeyHash>;

    static DecisionSubject *counted(Subjects &subjects, const Key &key, std::uint32_t bundleKey);

    Subjects m_ids;
    Subjects m_rules;
};

} // namespace prism
