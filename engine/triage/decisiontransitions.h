// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/triage/decision.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace prism {

/// How a finding stands with the operator.
enum class Standing : std::uint8_t {
    Open, ///< nobody has decided
    Approved,
    Deferred,
    Skipped,
    Accepted,
    FalsePositive,
    BrokeThrough, ///< a decision held and no longer does: it is to be decided again
    Resolved,     ///< no longer found
};
inline constexpr std::array<Standing, 8> allStandings{
    Standing::Open,     Standing::Approved,      Standing::Deferred,     Standing::Skipped,
    Standing::Accepted, Standing::FalsePositive, Standing::BrokeThrough, Standing::Resolved};
/// "open", "approved", "deferred", "skipped", "accepted", "false positive", "broke through", "resolved".
[[nodiscard]] std::string_view standingName(Standing standing);
/// Deferred, skipped, accepted or false positive: the finding is out of sight, and counted.
[[nodiscard]] bool isHidden(Standing standing);
/// Open or broken through.
[[nodiscard]] bool isUndecided(Standing standing);

/// What can happen to a finding: the operator's five decisions, his undo, and what needs no operator.
enum class TriageAction : std::uint8_t {
    Approve,
    Defer,
    Skip,
    Accept,
    FalsePositive,
    Undo,
    RunOut, ///< its end has come
    Worsen, ///< more urgent, more evidence, more hosts
    Resolve,
    Return, ///< found again after it was resolved
};
inline constexpr std::array<TriageAction, 10> allTriageActions{
    TriageAction::Approve,       TriageAction::Defer, TriageAction::Skip,   TriageAction::Accept,
    TriageAction::FalsePositive, TriageAction::Undo,  TriageAction::RunOut, TriageAction::Worsen,
    TriageAction::Resolve,       TriageAction::Return};
/// "approve", ..., "undo", "its end comes", "it grows worse", "it is resolved", "it comes back".
[[nodiscard]] std::string_view triageActionName(TriageAction action);
[[nodiscard]] TriageAction actionOf(DecisionKind kind);

/// The one table of legal transitions: where an action leads, nothing where it is not allowed.
[[nodiscard]] std::optional<Standing> transition(Standing from, TriageAction action);

/// Why transition() gives nothing, in one sentence; empty where it is allowed.
[[nodiscard]] std::string whyNot(Standing from, TriageAction action);

/// The table as text for the help: a paragraph a standing, lines of at most `width` columns where words allow
/// it.
[[nodiscard]] std::string transitionsAsText(std::size_t width = 80);

} // namespace prism
