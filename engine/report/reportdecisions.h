// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/report/report.h"
#include "engine/triage/decidedview.h"

namespace prism {

/// Fills in Report::decisions and decisionOf from a view of the same bundle. Decisions about no finding of
/// the bundle are left out.
void addDecisions(Report &report, const DecidedView &view, const std::string &timeZone);

/// "accepted risk", "deferred": what a report calls a decision.
[[nodiscard]] std::string_view decisionWord(DecisionKind kind);

/// "2026-12-01", "the next bundle", "it is worse, at most 2027-11-20": until when a decision holds; ""
/// without an end. English, for texts that are not translated.
[[nodiscard]] std::string decisionEnd(const Decision &decision);

} // namespace prism
