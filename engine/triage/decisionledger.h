// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/jsonvalue.h"
#include "engine/core/result.h"
#include "engine/triage/decision.h"

#include <optional>
#include <string>
#include <vector>

namespace prism {

/// One row of the ledger, which only ever grows.
struct LedgerEntry
{
    enum class Kind : std::uint8_t {
        Decide, ///< `made` was decided
        Revert, ///< the operator took the decision back
        End,    ///< the decision ended by itself: what it was about is resolved
    };

    std::string id; ///< a UUID
    Kind kind = Kind::Decide;
    std::string decision; ///< its id
    std::string author;
    UtcTime at;
    std::string note;             ///< why, in one sentence; "" mostly
    std::optional<Decision> made; ///< with Decide

    bool operator==(const LedgerEntry &) const = default;
};

/// "decide", "revert", "end".
[[nodiscard]] std::string_view ledgerKindName(LedgerEntry::Kind kind);

/// A decision and what became of it.
struct BookedDecision
{
    enum class Fate : std::uint8_t {
        InForce,    ///< it counts, as far as its own end allows
        Superseded, ///< a later decision about the same subject counts
        Reverted,
        Ended,
    };
    Decision decision;
    Fate fate = Fate::InForce;
    UtcTime endedAt; ///< with Reverted and Ended
    std::string endedBy;
    std::string note;
};

/// All decisions of a ledger, replayed. A plain value; any thread.
class DecisionBook
{
public:
    DecisionBook() = default;
    /// Replays the entries in the order of their time, of equal times in the order given.
    explicit DecisionBook(std::vector<LedgerEntry> entries);

    /// By the time they were made.
    [[nodiscard]] const std::vector<BookedDecision> &all() const { return m_all; }
    /// Those that count, for decide().
    [[nodiscard]] std::vector<Decision> inForce() const;
    /// nullptr if there is none of that id. An unambiguous beginning of at least four characters will do.
    [[nodiscard]] const BookedDecision *find(std::string_view id) const;
    /// The decisions of the newest batch that is not wholly reverted or ended; what `undo` takes back.
    [[nodiscard]] std::vector<std::string> lastBatch() const;
    /// Decisions made on a local day that still can be reverted.
    [[nodiscard]] std::vector<std::string> madeOn(std::string_view day, const std::string &timeZone) const;

private:
    std::vector<BookedDecision> m_all;
};

/// One entry as JSON (docs/formats.md, "decisions"); ledgerEntryFromJson() reads it back. Corrupt names the
/// field that is wrong; unknown members are ignored.
[[nodiscard]] std::string ledgerEntryToJson(const LedgerEntry &entry);
[[nodiscard]] Result<LedgerEntry> ledgerEntryFromJson(const JsonValue &object);

} // namespace prism
