// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/triage/decidedview.h"
#include "engine/triage/decisionledger.h"
#include "engine/triage/triagerequest.h"

#include <QString>

namespace prism {

// Decisions in the operator's language. Any thread.

/// "Approved", "Deferred", ...
[[nodiscard]] QString standingText(Standing standing);
/// "Approve", "Defer", ...: what a button does.
[[nodiscard]] QString decideText(DecisionKind kind);
/// "approved", "deferred", ...: what a decision made of a finding.
[[nodiscard]] QString decidedText(DecisionKind kind);
/// A day as the operator writes it; the text itself if it is none.
[[nodiscard]] QString dayText(const std::string &day);
/// "until 1 Dec 2026", "until it is worse, at most until ...", "until the next bundle"; "" without an end.
[[nodiscard]] QString endText(const Decision &decision);
/// "now P0, was P2"; "" if nothing broke.
[[nodiscard]] QString breakthroughText(const DecidedFinding &finding, const Decision &decision,
                                       const QString &separator);
/// "lint:links:x on web", "the rule lint:links, everywhere".
[[nodiscard]] QString scopeText(const DecisionScope &scope);
/// "in force", "superseded", "taken back by ann", "ended: resolved".
[[nodiscard]] QString fateText(const BookedDecision &booked);
/// "Deferred: taken back by ann".
[[nodiscard]] QString endedText(const BookedDecision &booked);
/// "37 decided: 30 accepted, 7 deferred"; "" if there is none.
[[nodiscard]] QString settledText(const DecidedView &view);
/// What stands about one finding: "Accepted until 1 Dec 2026 by ann: lab only."; "Nobody has decided yet."
[[nodiscard]] QString decisionLine(const DecidedView &view, std::uint32_t finding);
/// The same in a cell: "Accepted until 1 Dec 2026", "Back: deferred, now P0, was P2"; "" if nothing stands.
[[nodiscard]] QString decisionCell(const DecidedView &view, std::uint32_t finding);
/// "Accepted until 1 Dec 2026, by ann: lab only": what was decided, without what became of it.
[[nodiscard]] QString madeText(const Decision &decision);
/// What is wrong with a field of a request, in a sentence.
[[nodiscard]] QString faultText(const TriageFault &fault);
/// Why a finding cannot be decided so.
[[nodiscard]] QString refusalText(Standing standing, DecisionKind kind);

} // namespace prism
