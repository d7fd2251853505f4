// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace prism {

/// Where a finding stands in its life, compared with the prior bundle.
enum class FindingState {
    New,       ///< not there before
    Baseline,  ///< found in the very first run of its host
    Recurring, ///< was open before
    Regressed, ///< came back after it was resolved
    Carried,   ///< not confirmed today (producer missing or unhealthy), carried forward
    Resolved,  ///< reported as resolved by its producer
    Unknown,   ///< a bundle of the Python collector does not tell new from recurring
};

[[nodiscard]] std::string_view findingStateName(FindingState state);

/// Of a letter of a bundle's `states` (docs/formats.md). Unknown for a letter without a place in the life.
[[nodiscard]] FindingState findingStateOf(char letter);

/// Whether a finding about which nobody decided asks for a decision today: it is new, at its host's first
/// run, back after it was resolved, or P0 or P1 of any age. `rank` as priorityRank().
[[nodiscard]] bool asksForDecision(int rank, FindingState state);

} // namespace prism
