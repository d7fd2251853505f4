// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/priorindex.h"
#include "engine/audit/summaryscan.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// A hash table from ids to positions that keeps its memory from key to key. Not thread-safe.
class IdTable
{
public:
    /// Empties it and makes room for `count` ids.
    void reset(std::size_t count);
    /// Stores the id unless it is there; returns its position and whether it is new.
    std::pair<int, bool> insert(std::string_view id, int position);
    /// The position, or -1.
    [[nodiscard]] int find(std::string_view id) const;

private:
    struct Slot
    {
        std::string_view id;
        int position = -1;
    };
    std::vector<Slot> m_slots;
    std::size_t m_mask = 0;
};

/// What became of the findings of one key (FORMATS.md 8.2, 14; design.md "lifecycle").
struct Lifecycle
{
    int countNew = 0;
    int recurring = 0;
    int resolved = 0;
    int regressed = 0;
    /// One letter for each element of today's findings: n new, b baseline, r recurring, g regressed, x
    /// reported as resolved, u without an id, - no object. Goes into `revision.states`.
    std::string states;
    std::vector<const PriorFinding *> carried; ///< sorted by id
    std::vector<std::string_view> duplicates;  ///< ids that occur more than once today
};

/// Decides about one prior finding that a healthy producer did not report: may it be called resolved?
using MayResolve = std::function<bool(const PriorFinding &)>;

/// Compares today's findings of a key with the prior ones. Not thread-safe (its tables are reused).
class LifecycleComparison
{
public:
    /// `mayResolve` is asked for each absent finding that carries.
    /// `baseline`: this is the first run of the host.
    [[nodiscard]] Lifecycle compare(const std::vector<ScannedFinding> &today,
                                    const std::vector<PriorFinding> &prior, bool baseline,
                                    const MayResolve &mayResolve);

private:
    IdTable m_today;
    IdTable m_prior;
};

} // namespace prism
