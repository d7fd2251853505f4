// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/bundle.h"
#include "engine/triage/decidedview.h"
#include "engine/triage/receipt.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace prism {

/// What one cell of the matrix says. "Nothing came" and "nothing looked" are never "nothing wrong".
enum class CellState {
    Clean,         ///< a healthy producer looked and found nothing
    Findings,      ///< a healthy producer found something
    Partial,       ///< the producer had errors, yet reported findings: there may be more
    Unhealthy,     ///< the producer had errors and reported nothing
    Missing,       ///< no summary came
    Crashed,       ///< no summary came: the producer says that it failed, or left half a file
    Stale,         ///< no summary of today came, but an old one
    NothingRan,    ///< a summary came, but no detector looked
    NotApplicable, ///< a summary came: the daemon is switched off for this host, or nothing of it applies
                   ///< here
    Late,          ///< what there is was overtaken by a run that was due and has not come
    Maintenance,   ///< nothing came, and somebody said before that it may be so
    Waiting,       ///< of a run now going on: not started yet
    Running,       ///< of a run now going on
    Ran,           ///< of a run now going on: ended; what it found stands in the next bundle
};

/// Whether a producer told all there is to tell: the cell is complete.
[[nodiscard]] constexpr bool hasLooked(CellState state)
{
    return state == CellState::Clean || state == CellState::Findings || state == CellState::NotApplicable;
}

/// One cell, prepared for showing.
struct CellFacts
{
    CellState state = CellState::Missing;
    std::uint32_t findings = 0; ///< reported
    std::uint32_t carried = 0;  ///< not confirmed, carried forward
    std::uint32_t fresh = 0;    ///< new or regressed
    int rank = 9;               ///< of topPriority
    std::string topPriority;    ///< "" without findings
    std::string reason;         ///< the first problem told of this cell, or why nothing applies; "" without
    Sentence watch;             ///< what the watch says of it; "" if it is simply on time
    int done = 0;               ///< Running: detectors that ended
    int total = 0;              ///< Running: detectors in all, 0 if it is not known

    bool operator==(const CellFacts &) const = default;
};

/// One entry of the action queue, prepared for showing.
struct QueueItem
{
    std::string source; ///< "lint@web"
    std::string id;     ///< of the finding
    std::string title;
    std::string action;
    std::string priority;
    int rank = 3;
    FindingState state = FindingState::Unknown;
    bool carried = false;
    int hosts = 1; ///< on which the same daemon reports the same id

    bool operator==(const QueueItem &) const = default;
};

/// The counts and cells that the window shows of a bundle; made once, off the GUI thread, then only read.
struct Overview
{
    std::string bundleId;
    std::string day;
    std::string assembledAt;
    bool partial = false;
    std::vector<std::string> hosts;
    std::vector<CellFacts> cells; ///< hosts x allDaemons, row by row
    int answeredHosts = 0;        ///< expected hosts with at least one summary
    int incompleteCells = 0;      ///< missing, unhealthy, partial or without a detector that ran
    std::array<int, 5> open{};    ///< not resolved, by rank 0..3 and others
    std::array<int, 5> fresh{};   ///< of these new or regressed
    int openTotal = 0;
    int freshTotal = 0;
    int baseline = 0;
    int carried = 0;
    int resolved = 0;
    int undecided = 0;                ///< findings that ask for a decision today
    int undecidedUrgent = 0;          ///< undecided findings of priority P0
    int minutesToDecide = 0;          ///< what that takes, learnt from the ledger
    int hidden = 0;                   ///< findings that decisions keep out of sight
    int brokenThrough = 0;            ///< findings whose decision no longer holds
    std::optional<Receipt> receipt;   ///< of a consumed bundle, if it left one; only the loader looks for it
    bool consumed = false;            ///< the operator is done with this bundle
    std::vector<QueueItem> queue;     ///< the head, at most mostQueued
    std::size_t queueMore = 0;        ///< entries that were left out
    std::vector<std::string> missing; ///< keys without a summary
    std::vector<Problem> problems;
};

inline constexpr std::size_t mostQueued = BundleQueue::headSize;

/// Counts a bundle, with what was decided about it: hidden findings are not queued. Without a view nothing is
/// decided. Linear in its findings; any thread.
[[nodiscard]] Overview overviewOf(const Bundle &bundle, const DecidedView *view = nullptr,
                                  double secondsPerFinding = 20);

/// What overviewOf() says with a view, from the one that it made without: the findings are walked again only
/// if some are hidden. Any thread.
[[nodiscard]] Overview decidedOverview(Overview plain, const Bundle &bundle, const DecidedView &view,
                                       double secondsPerFinding);

} // namespace prism
