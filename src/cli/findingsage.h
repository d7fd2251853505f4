// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/triage/findinghistory.h"
#include "src/cli/verb.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace prism {

/// Since when findings of a bundle are open, from the history. It counts to the newest bundle, so of an
/// earlier one, and without a history, nothing is known; a history that cannot be read is no reason to list
/// no findings. A plain value once it is made, on the main thread.
class FindingsAge
{
public:
    /// Of the `wanted` ones, by position in Bundle::findings().
    FindingsAge(const Invocation &invocation, const Bundle &bundle, const std::vector<std::uint32_t> &wanted);

    [[nodiscard]] bool isKnown() const { return m_isKnown; }
    /// By position; nullptr if the history does not know it.
    [[nodiscard]] const FindingHistory *of(std::uint32_t finding) const;

private:
    std::unordered_map<std::uint32_t, FindingHistory> m_ages;
    bool m_isKnown = false;
};

} // namespace prism
