// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/bundle.h"
#include "engine/core/result.h"
#include "engine/triage/decidedview.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// Which findings somebody wants to see, as filter chips and as text: `priority:P0,P1 host:web* is:undecided
/// "disk full"`. Members that are empty do not restrict, all others must agree. The panel, `prism findings
/// --query` and the saved views share it.
struct FindingQuery
{
    std::vector<std::string> hosts; ///< '*' stands for any run of characters
    std::vector<Daemon> daemons;
    std::uint32_t ranks = 0;     ///< bit 0..3 for P0..P3, bit 4 for an invalid priority; 0: all
    std::uint32_t states = 0;    ///< bits by FindingState; 0: all
    std::uint32_t standings = 0; ///< bits by Standing; 0: what is not hidden
    bool everything = false;     ///< is:all: hidden findings too
    std::vector<std::string> rules;
    std::vector<std::string> words; ///< each must occur in title, surface, id or key, in either case

    bool operator==(const FindingQuery &) const = default;

    /// `field:value[,value]` for priority (P0..P3, or P1+ for P1 and above), host, daemon, state, is (a
    /// standing name with '-' for blanks, or undecided, hidden, all) and rule; anything else is a word,
    /// "quoted" if it has blanks. A value that a field does not know is InvalidInput and named.
    [[nodiscard]] static Result<FindingQuery> parse(std::string_view text);
    /// The same query in the fixed order of the fields; parse() reads it back.
    [[nodiscard]] std::string text() const;

    /// Whether a finding is wanted. `view` may be null: then nothing is decided.
    [[nodiscard]] bool accepts(const Bundle &bundle, std::uint32_t finding, const DecidedView *view) const;
    /// The part of accepts() that decisions say: what a list without a further filter shows.
    [[nodiscard]] bool acceptsStanding(Standing standing) const;

    [[nodiscard]] static std::uint32_t rankBit(unsigned rank) { return 1U << (rank < 4U ? rank : 4U); }
    [[nodiscard]] static std::uint32_t bit(FindingState state) { return 1U << static_cast<unsigned>(state); }
    [[nodiscard]] static std::uint32_t bit(Standing standing)
    {
        return 1U << static_cast<unsigned>(standing);
    }
};

/// Whether a text fits a pattern in which '*' stands for any run of characters. Linear in both lengths'
/// product at worst.
[[nodiscard]] bool fitsPattern(std::string_view text, std::string_view pattern);

} // namespace prism
