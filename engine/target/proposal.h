// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/core/jsonvalue.h"
#include "engine/core/result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

enum class ProposalState {
    Open,     ///< waits for the operator
    Expired,  ///< nobody decided within planLifetime
    Rejected, ///< the operator said no
    Running,  ///< approved; how it ended is not known (yet)
    Applied,  ///< approved and done
    Failed,   ///< approved, and it could not be done
};
/// "open", "expired", "rejected", "running", "applied", "failed".
[[nodiscard]] std::string_view proposalStateName(ProposalState state);

/// A verb that somebody else than the operator wants done: bound to the hash of its plan. Never holds a
/// secret.
struct Proposal
{
    std::string id;                 ///< 8 lower-case hexadecimal digits; given by the store
    std::string verb;               ///< of the command line: "upgrade-lan"
    std::vector<std::string> words; ///< its options, without --plan and --apply
    std::string planHash;
    JsonValue plan;      ///< "prism.plan.v1" as shortenedPlan() leaves it, for the operator's eyes
    std::string askedBy; ///< the client's own name for itself; not to be trusted
    UtcTime madeAt;
    ProposalState state = ProposalState::Open;
    UtcTime decidedAt; ///< unless Open or Expired
    std::string note;  ///< why it was rejected, or how it ended

    [[nodiscard]] UtcTime expiresAt() const;
    /// One object, schema "prism.proposal.v1".
    [[nodiscard]] JsonValue toJson() const;
};

/// A plan's lists cut to `most` entries; what was longer gets a member "<name>_total" with its length.
[[nodiscard]] JsonValue shortenedPlan(const JsonValue &plan, std::size_t most);

/// The proposals of this operator, a file each in a folder of their own (mode 0600). Every change is made
/// under the folder's lock, so two programs may work on it. Blocks on the disk; any thread.
class ProposalStore
{
public:
    /// More open ones are refused: nobody would read them.
    static constexpr std::size_t mostOpen = 20;
    /// Seconds that a decided or expired proposal is kept.
    static constexpr std::int64_t keptFor = 7 * 86400;

    explicit ProposalStore(std::string directory)
        : m_directory(std::move(directory))
    {}

    /// Stores a proposal and tells its id. An open one with the same plan and words is told again instead.
    /// Refused: mostOpen wait already.
    [[nodiscard]] Result<Proposal> propose(Proposal proposal, UtcTime now) const;
    /// All, the newest first. A file that is no proposal is skipped.
    [[nodiscard]] Result<std::vector<Proposal>> list(UtcTime now) const;
    /// InvalidInput (no id), NotFound.
    [[nodiscard]] Result<Proposal> find(std::string_view id, UtcTime now) const;
    /// Open becomes Running; who calls this is to do it. Refused for any other state.
    [[nodiscard]] Result<Proposal> approve(std::string_view id, UtcTime now) const;
    /// Open becomes Rejected. Refused for any other state.
    [[nodiscard]] Result<Proposal> reject(std::string_view id, const std::string &reason, UtcTime now) const;
    /// Running becomes Applied or Failed.
    [[nodiscard]] Result<Proposal> finish(std::string_view id, bool succeeded, const std::string &note,
                                          UtcTime now) const;

    [[nodiscard]] const std::string &directory() const { return m_directory; }

private:
    [[nodiscard]] Result<Proposal> read(const std::string &id, UtcTime now) const;
    [[nodiscard]] Result<void> write(const Proposal &proposal) const;
    [[nodiscard]] Result<Proposal> change(std::string_view id, ProposalState from, ProposalState to,
                                          const std::string &note, UtcTime now) const;

    std::string m_directory;
};

/// Where the proposals of an operator lie: DATA/proposals.
[[nodiscard]] std::string proposalsDirectory(const std::string &dataDirectory);

} // namespace prism
