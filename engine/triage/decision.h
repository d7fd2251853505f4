// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/daemon.h"
#include "engine/core/clock.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// What an operator decides about findings.
enum class DecisionKind : std::uint8_t {
    Approve,       ///< it is to be dealt with; stays visible
    Defer,         ///< later: until a day, until it is worse, or until the next bundle
    Skip,          ///< not today
    Accept,        ///< the risk is accepted by an owner, for a reason, until a day
    FalsePositive, ///< the detector is wrong here, until a day
};
inline constexpr std::array<DecisionKind, 5> allDecisionKinds{DecisionKind::Approve, DecisionKind::Defer,
                                                              DecisionKind::Skip, DecisionKind::Accept,
                                                              DecisionKind::FalsePositive};
/// A random UUID without braces: of decisions, batches and entries of the ledger.
[[nodiscard]] std::string newUuid();

/// "approve", "defer", "skip", "accept", "false-positive": the verbs of the CLI and the words of the ledger.
[[nodiscard]] std::string_view decisionKindName(DecisionKind kind);
[[nodiscard]] std::optional<DecisionKind> decisionKindFromName(std::string_view name);

/// How far a decision reaches.
enum class DecisionReach : std::uint8_t {
    ThisHost,   ///< one finding on one host
    TheseHosts, ///< the same finding on the named hosts
    AllHosts,   ///< the same finding wherever it is, also on hosts to come
    Rule,       ///< every finding of the rule, on every host
};
inline constexpr std::array<DecisionReach, 4> allDecisionReaches{
    DecisionReach::ThisHost, DecisionReach::TheseHosts, DecisionReach::AllHosts, DecisionReach::Rule};
/// "this-host", "these-hosts", "all-hosts", "rule".
[[nodiscard]] std::string_view decisionReachName(DecisionReach reach);
[[nodiscard]] std::optional<DecisionReach> decisionReachFromName(std::string_view name);

/// What ends a deferral besides the finding getting worse, which always does.
enum class DeferUntil : std::uint8_t {
    Date,       ///< Decision::until
    Worse,      ///< nothing else, up to longestDecision days
    NextBundle, ///< a bundle of a later day
};
/// "date", "worse", "next-bundle".
[[nodiscard]] std::string_view deferUntilName(DeferUntil until);
[[nodiscard]] std::optional<DeferUntil> deferUntilFromName(std::string_view name);

/// No decision hides for longer, in days.
inline constexpr int longestDecision = 365;

/// The rule of a finding: the first two parts of its id ("lint:broken-symlinks" of
/// "lint:broken-symlinks:/etc/x"), the whole id if it has fewer than three.
[[nodiscard]] std::string_view ruleOfId(std::string_view id);

/// Which findings a decision is about.
struct DecisionScope
{
    DecisionReach reach = DecisionReach::ThisHost;
    Daemon daemon = Daemon::Lint;
    std::string subject;            ///< a finding's id; with Rule the rule
    std::vector<std::string> hosts; ///< with ThisHost one, with TheseHosts at least one, sorted; else empty

    bool operator==(const DecisionScope &) const = default;
    /// ThisHost or TheseHosts: it is about findings that are there, not about those to come.
    [[nodiscard]] bool isSingle() const
    {
        return reach == DecisionReach::ThisHost || reach == DecisionReach::TheseHosts;
    }
    /// Whether it covers findings of this host; the subject is not looked at.
    [[nodiscard]] bool coversHost(std::string_view host) const;
};

/// "lint@web,db lint:links:x", "lint (all hosts) lint:links:x", "lint (rule, everywhere) lint:links": for
/// texts that are not translated, safe to print.
[[nodiscard]] std::string scopeWords(const DecisionScope &scope);

/// How a covered finding was when the decision was made, to see later that it grew worse.
struct DecisionSeen
{
    std::string host;
    std::string id;
    std::uint8_t rank = 3;
    std::uint32_t evidence = 0; ///< entries

    bool operator==(const DecisionSeen &) const = default;
};

/// How many findings a decision remembers one by one; beyond them it compares with `rank` alone.
inline constexpr std::size_t mostDecisionSeen = 500;

/// One decision. A plain value; what became of it stands in the DecisionBook.
struct Decision
{
    std::string id;    ///< a UUID
    std::string batch; ///< decisions of one action of the operator share it, and are undone together
    DecisionKind kind = DecisionKind::Approve;
    DecisionScope scope;
    DeferUntil deferUntil = DeferUntil::Date;
    std::string until; ///< the day on which it no longer holds, "YYYY-MM-DD"; "" only for Approve
    std::string reason;
    std::string owner;
    std::string author;
    UtcTime at;
    std::string bundleDay;          ///< of the bundle that was looked at
    std::uint8_t rank = 9;          ///< the most urgent finding covered then
    std::uint32_t hosts = 0;        ///< hosts that had the subject then, covered or not
    std::vector<DecisionSeen> seen; ///< by host and id

    bool operator==(const Decision &) const = default;
    [[nodiscard]] bool hides() const { return kind != DecisionKind::Approve; }
};

} // namespace prism
