// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/bundle.h"
#include "engine/triage/decidedview.h"
#include "engine/triage/decision.h"

#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// What the operator asks for: one kind of decision about some findings of a bundle.
struct TriageRequest
{
    DecisionKind kind = DecisionKind::Approve;
    DecisionReach reach = DecisionReach::ThisHost;
    std::vector<std::uint32_t> findings; ///< positions in Bundle::findings()
    std::vector<std::string> hosts;      ///< with TheseHosts, else ignored
    DeferUntil deferUntil = DeferUntil::Date;
    std::string until; ///< "YYYY-MM-DD"; ignored by Approve, Skip and a Defer without a date
    std::string reason;
    std::string owner;
    std::string author;
};

/// What a request is filled in with unless the operator says otherwise.
struct TriageDefaults
{
    int deferDays = 7;
    int acceptDays = 90;
    int falsePositiveDays = 180;
    std::string owner; ///< of an accepted risk; "": nobody is assumed

    /// Days that a decision of this kind lasts; 1 for a kind without a date.
    [[nodiscard]] int daysOf(DecisionKind kind) const;
};

/// A rule that a field of a TriageRequest breaks.
struct TriageFault
{
    std::string field;   ///< "until", "reason", "owner", "hosts", "findings"
    std::string message; ///< field, value and rule in one sentence

    bool operator==(const TriageFault &) const = default;
};

/// What became of one finding of the request.
struct TriageItem
{
    std::uint32_t finding = 0;
    std::string refused; ///< why the decision does not apply to it; "" if it does
};

/// The decisions that fulfil a request and what they cover today. Nothing is stored yet: it is the preview,
/// and DecisionStore::add() what follows it.
struct TriagePlan
{
    std::vector<Decision> decisions; ///< one a subject, all of one batch; empty if every item was refused
    std::vector<TriageItem> items;   ///< one a finding of the request, in its order
    std::vector<std::uint32_t>
        covered; ///< ascending positions of all findings that the decisions are about today
    std::uint32_t coveredHosts = 0;
};

/// What is wrong with a request, in the order of the fields; empty: it may be planned. A date must lie after
/// `today` and at most longestDecision days ahead. Accepting a risk needs reason, owner and end; a false
/// positive reason and end.
[[nodiscard]] std::vector<TriageFault> validateTriage(const TriageRequest &request, std::string_view today);

/// Checks every finding against the table of transitions and makes the decisions. The request must be free of
/// faults. Linear in the bundle's findings; any thread.
[[nodiscard]] TriagePlan planTriage(const Bundle &bundle, const DecidedView &view,
                                    const TriageRequest &request, UtcTime now, std::string_view today);

} // namespace prism
