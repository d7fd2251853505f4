// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/bundle.h"
#include "engine/triage/decidedview.h"
#include "engine/triage/decisionledger.h"
#include "engine/triage/decisionstore.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// Ids of decisions about single findings that the bundle no longer has: the fix beats the acceptance.
/// Decisions for all hosts or a rule stay, for hosts to come.
[[nodiscard]] std::vector<std::string> endedByResolution(const Bundle &bundle,
                                                         const std::vector<Decision> &inForce);

/// What a new bundle means for the ledger: ends what is resolved, and remembers which decisions still have
/// something to decide.
[[nodiscard]] Result<void> keepDecisions(const DecisionStore &store, const Bundle &bundle, UtcTime now,
                                         std::string_view today);

/// Decisions that an operator should look at.
struct DecisionReminders
{
    std::vector<Decision> endSoon;      ///< within seven days, today's not counted
    std::vector<Decision> matchNothing; ///< nothing to decide for fourteen days, and older than that
};
/// `matched` is DecisionStore::lastMatched().
[[nodiscard]] DecisionReminders remindersOf(const std::vector<Decision> &inForce,
                                            const std::map<std::string, std::string> &matched,
                                            std::string_view today);

/// Who has not decided for longer was away; in seconds.
inline constexpr std::int64_t longestDecisionPause = 600;

/// How long the operator needs for one finding, in seconds: the median of the pauses between his decisions
/// (pauses over longestDecisionPause left out), shared among the findings of a batch; 20 until there are ten
/// pauses.
[[nodiscard]] double secondsPerFinding(const DecisionBook &book);
/// Whole minutes for so many findings, at least 1 unless there is nothing.
[[nodiscard]] int minutesFor(std::uint32_t findings, double secondsEach);

} // namespace prism
