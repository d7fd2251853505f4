// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/bundle.h"
#include "engine/triage/findingquery.h"
#include "ui/models/rowset.h"

#include <cstdint>
#include <optional>
#include <string>

namespace prism {

/// What becomes of the findings that a decision settles (FindingsModel::setHidden()).
enum class SettledFindings {
    Hide, ///< they are counted and not listed
    Show, ///< they are listed among the others
    Only, ///< nothing but them
};

/// Which findings a table shows; empty members do not restrict, all others must agree.
struct FindingsFilter
{
    std::string host;
    std::optional<Daemon> daemon;
    std::uint32_t ranks = 0;  ///< of rankBit(); 0: all
    std::uint32_t states = 0; ///< of stateBit(); 0: all
    /// Words, each of which must occur in title, surface, id or key; ASCII letters match in either case.
    std::string text;
    SettledFindings settled = SettledFindings::Hide;
    /// What a saved view asks for beyond the members above: hosts by pattern, several daemons, rules,
    /// phrases. Its priorities, states and standings are not looked at.
    FindingQuery more = {};

    [[nodiscard]] bool isEmpty() const { return *this == FindingsFilter{}; }
    bool operator==(const FindingsFilter &) const = default;

    /// In words for a report: "lint@web, P0, P1, new, \"nginx\""; empty if everything passes.
    [[nodiscard]] std::string inWords() const;
    /// Ranks beyond 3 (an invalid priority) share one bit.
    [[nodiscard]] static std::uint32_t rankBit(unsigned rank) { return 1U << (rank < 4U ? rank : 4U); }
    [[nodiscard]] static std::uint32_t stateBit(FindingState state)
    {
        return 1U << static_cast<unsigned>(state);
    }
};

class FindingsIndex;

/// The findings that the filter lets pass; `settled` is the table's business, which knows the decisions.
/// Linear in the texts if there is one to search for; any thread.
[[nodiscard]] RowSet acceptedBy(const FindingsIndex &index, const FindingsFilter &filter);

} // namespace prism
