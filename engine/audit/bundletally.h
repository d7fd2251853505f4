// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/findingstate.h"

#include <array>
#include <cstdint>

namespace prism {

/// What is open in a bundle if nothing was ever decided. The writer counts it on the way and keeps it in the
/// bundle's tail, so that whoever consumes need not read the findings for his receipt.
struct BundleTally
{
    std::array<std::uint32_t, 5> open{}; ///< findings not resolved, by priority P0..P3 and others
    std::uint32_t asking = 0;            ///< of these, that ask for a decision

    bool operator==(const BundleTally &) const = default;
    /// Counts one open finding. `rank` as priorityRank().
    void add(int rank, FindingState state);
};

} // namespace prism
