// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/bundle.h"
#include "engine/triage/decision.h"
#include "engine/triage/decisiontransitions.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// Why a decision no longer holds for a finding.
enum class Breakthrough : std::uint8_t {
    None,
    RanOut,     ///< its day has come
    NextBundle, ///< deferred until the next bundle, and this is it
    CameBack,   ///< it was resolved and is found again
    Worse,      ///< `was` and `now` are priority ranks
    Grew,       ///< `was` and `now` count pieces of evidence
    Spread,     ///< `was` and `now` count hosts
};

/// What was decided about one finding of a bundle.
struct DecidedFinding
{
    std::uint32_t finding = 0;  ///< position in Bundle::findings()
    std::uint32_t decision = 0; ///< position in DecidedView::decisions
    Standing standing = Standing::Open;
    Breakthrough why = Breakthrough::None; ///< other than None exactly with Standing::BrokeThrough
    std::uint32_t was = 0;
    std::uint32_t now = 0;
};

/// A bundle seen through the operator's decisions. A plain value; any thread may read it.
struct DecidedView
{
    std::vector<Decision> decisions;     ///< those in force, as given to decide()
    std::vector<Standing> standings;     ///< by position in Bundle::findings()
    std::vector<DecidedFinding> decided; ///< by position, only findings that a decision is about
    std::vector<bool> wanted;            ///< by position: it asks for a decision today, see toDecide()
    std::array<std::uint32_t, allStandings.size()> counts{}; ///< findings by standing
    std::uint32_t undecidedUrgent = 0;                       ///< undecided findings of priority P0
    std::uint32_t wantedCount = 0;                           ///< of `wanted`

    /// Open for a finding the view does not know.
    [[nodiscard]] Standing standing(std::uint32_t finding) const;
    /// What was decided about a finding; nullptr if nothing was.
    [[nodiscard]] const DecidedFinding *find(std::uint32_t finding) const;
    [[nodiscard]] std::uint32_t count(Standing standing) const
    {
        return counts.at(static_cast<std::size_t>(standing));
    }
    /// Deferred, skipped, accepted and false positives together.
    [[nodiscard]] std::uint32_t hiddenCount() const;
};

/// Looks at every finding through the decisions in force (DecisionBook::inForce()). The narrowest decision
/// that holds wins, of equally narrow ones the later; if none holds, the narrowest says why it broke. Ends
/// are judged here, when it is read: `today` is the operator's day, "YYYY-MM-DD". A finding asks for a
/// decision today
/// (`wanted`) if it is undecided and new, at its host's first run, back after it was resolved, broken
/// through, or P0 or P1 of any age. Linear in the findings; any thread.
[[nodiscard]] DecidedView decide(const Bundle &bundle, std::vector<Decision> decisions,
                                 std::string_view today);

/// "the deferral ended on 2026-11-20", "now P0, was P2", "now on 3 hosts, was 1": English, for texts that are
/// not translated. Empty if nothing broke.
[[nodiscard]] std::string breakthroughText(const DecidedFinding &finding, const Decision &decision);

/// Entries of the evidence array of a finding's JSON text; 0 if there is none. Looks at the top level only.
[[nodiscard]] std::uint32_t evidenceCount(std::string_view rawFinding);

} // namespace prism
