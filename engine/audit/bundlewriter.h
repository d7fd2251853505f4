// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/bundlerevision.h"
#include "engine/audit/daemon.h"
#include "engine/audit/lifecycle.h"
#include "engine/audit/problem.h"
#include "engine/core/atomicfile.h"
#include "engine/core/clock.h"

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// What the bundle says before its first summary.
struct BundleHead
{
    std::string bundleId;
    std::string day;
    UtcTime assembledAt;
    std::vector<std::string> hosts;
};

/// The matrix cell of a key with a summary.
struct WrittenCell
{
    int findings = 0;
    int actions = 0;
    int rank = 99;
    std::string topPriority; ///< "" for none
};

/// Streams one bundle into its temporary file: head, each summary as it is read, tail. Keys must come in
/// ascending order, so that the action queue needs no sorting. What the writer does not change it copies as
/// it stands. Not thread-safe.
class BundleWriter
{
public:
    BundleWriter(AtomicFile file, BundleHead head);

    /// Adds a present summary with what became of its findings. `actions` are the own ones.
    [[nodiscard]] Result<void> addSummary(const SummaryKey &key, const ScannedSummary &summary,
                                          const Lifecycle &lifecycle);
    /// Carries the open findings of a key without a summary.
    void addMissing(const SummaryKey &key, const std::vector<const PriorFinding *> &carried);
    void addProblem(Problem problem);
    /// Remembers which detector reported a carried finding.
    void addCarriedBy(const SummaryKey &key, std::string_view id, const std::string &detector);

    [[nodiscard]] const std::vector<Problem> &problems() const { return m_problems; }
    [[nodiscard]] int findingsCount() const { return m_findings; }
    [[nodiscard]] int carriedCount() const { return m_carried; }
    [[nodiscard]] int summariesCount() const { return m_summaries; }

    /// Writes the tail and puts the bundle in place.
    [[nodiscard]] Result<void> finish(const BundleRevision &revision, const std::vector<std::string> &missing,
                                      const std::map<std::string, std::string> &hostsSince);

private:
    struct QueuedAction
    {
        int rank = 9;
        std::string_view id;
        std::string_view raw;
        bool hasSourceKey = false;
    };
    void carriedAction(const SummaryKey &key, const PriorFinding &finding, QueuedAction &out);
    void enqueue(const QueuedAction &action, std::string_view encodedKey);
    void writeMatrix(std::string &out) const;

    AtomicFile m_file;
    BundleHead m_head;
    TextArena m_arena;                               // the carried actions of one key
    std::array<std::vector<std::string>, 5> m_queue; // text by rank 0..3 and other, in pieces of about 1 MiB
    std::string m_piece;                             // reused
    std::vector<QueuedAction> m_actions;             // reused
    std::map<std::string, WrittenCell> m_cells;
    std::string m_missingText; // the members of carried_missing
    std::string m_statesText;
    std::map<std::string, std::string> m_carriedBy;
    std::vector<Problem> m_problems;
    std::size_t m_unlisted = 0;
    BundleTally m_tally;
    int m_findings = 0;
    int m_carried = 0;
    int m_summaries = 0;
};

} // namespace prism
