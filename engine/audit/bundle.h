// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/bundlequeue.h"
#include "engine/audit/daemon.h"
#include "engine/audit/findingstate.h"
#include "engine/audit/problem.h"
#include "engine/core/jsonvalue.h"
#include "engine/core/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// One finding of a bundle. The views point into the Bundle, which must outlive it.
struct BundleFinding
{
    std::uint32_t key = 0; ///< index into Bundle::keys()
    FindingState state = FindingState::Unknown;
    std::uint8_t rank = 3; ///< 0..3, 9 for an invalid priority
    bool carries = true;   ///< truthy carry_forward, or absent
    std::string_view id;
    std::string_view title;
    std::string_view surface;
    std::string_view priority;
    std::string_view skill;
    std::string_view status;
    std::string_view raw; ///< the whole finding as JSON text; parseJson() it for description and evidence
};

/// Whether its producer reports it as resolved: by its place in the lifecycle or by its own word.
[[nodiscard]] inline bool isReportedResolved(const BundleFinding &finding)
{
    return finding.state == FindingState::Resolved || finding.status == "resolved";
}

/// One summary of a bundle, or a key whose summary is missing and whose findings were carried.
struct BundleKey
{
    std::string text;             ///< "lint@web"
    Daemon daemon = Daemon::Lint; ///< of the text before '@'
    std::string host;
    bool present = false;  ///< a summary was there
    std::string health;    ///< "green", "yellow", "" when it does not say
    std::string writtenAt; ///< as written
    std::uint32_t countNew = 0;
    std::uint32_t recurring = 0;
    std::uint32_t resolved = 0;
    std::uint32_t regressed = 0;
    std::uint32_t carried = 0;
    std::string selfReport;              ///< the self_report object as JSON text, "" if there is none
    std::optional<std::uint32_t> looked; ///< detectors that looked; nothing if it does not tell
    std::string revision; ///< the summary's revision object as JSON text (its detectors), "" if there is none
};

/// A cell of the matrix (FORMATS.md 8.3).
struct BundleCell
{
    std::string host;
    Daemon daemon = Daemon::Lint;
    bool ready = false;
    std::uint32_t findings = 0;
    std::string topPriority; ///< "" for none
    bool looked = true;      ///< false: the summary lists its detectors, and none of them looked
    std::string health;      ///< "yellow" marks a ready cell whose producer had errors
};

/// A bundle of FORMATS.md 8.3, read once; immutable afterwards, so any thread may read it.
class Bundle
{
public:
    /// What is read of a file. Findings: all but the queue, for whoever only counts and compares findings.
    enum class Parts { All, Findings };

    /// Reads and indexes a bundle of either implementation. Corrupt if it is not one.
    [[nodiscard]] static Result<std::shared_ptr<const Bundle>> open(const std::string &path,
                                                                    Parts parts = Parts::All);
    /// The same for a text that is no file's: an unpacked one. `path` is where it came from.
    [[nodiscard]] static Result<std::shared_ptr<const Bundle>> read(std::string_view text,
                                                                    const std::string &path);
    ~Bundle();
    Bundle(const Bundle &) = delete;
    Bundle &operator=(const Bundle &) = delete;

    [[nodiscard]] const std::string &path() const { return m_path; }
    [[nodiscard]] const std::string &id() const { return m_id; }
    [[nodiscard]] const std::string &date() const { return m_date; }
    [[nodiscard]] const std::string &assembledAt() const { return m_assembledAt; }
    [[nodiscard]] const std::string &priorId() const { return m_priorId; }
    [[nodiscard]] bool isPartial() const { return m_partial; }
    [[nodiscard]] const std::vector<std::string> &hosts() const { return m_hosts; } ///< expected, in order
    [[nodiscard]] const std::vector<std::string> &missing() const { return m_missing; }
    [[nodiscard]] const std::vector<BundleKey> &keys() const { return m_keys; }
    [[nodiscard]] const std::vector<BundleCell> &matrix() const { return m_matrix; } ///< hosts() x allDaemons
    [[nodiscard]] const std::vector<BundleFinding> &findings() const
    {
        return m_findings;
    } ///< by key, then as written
    /// The action queue; reads what of it was not read yet.
    [[nodiscard]] const std::vector<QueueEntry> &queue() const { return m_queue.all(); }
    /// Its first entries and its size, which are always at hand.
    [[nodiscard]] const BundleQueue &queueHead() const { return m_queue; }
    [[nodiscard]] const std::vector<Problem> &problems() const { return m_problems; }
    /// The first day of each host that this bundle knows (revision.hosts_since); baseline hosts have this
    /// bundle's date.
    [[nodiscard]] std::optional<std::string> hostSince(std::string_view host) const;

    /// Takes the file's pages out of this process's memory; views stay good, what is read of them again is
    /// read from the system's cache. For a window that holds a bundle for hours and shows a page of it. Any
    /// thread.
    void letGoOfFile() const;

private:
    Bundle() = default;
    friend class BundleReader;

    struct Storage;
    std::unique_ptr<Storage> m_storage;
    std::string m_path;
    std::string m_id;
    std::string m_date;
    std::string m_assembledAt;
    std::string m_priorId;
    bool m_partial = false;
    std::vector<std::string> m_hosts;
    std::vector<std::string> m_missing;
    std::vector<BundleKey> m_keys;
    std::vector<BundleCell> m_matrix;
    std::vector<BundleFinding> m_findings;
    BundleQueue m_queue;
    std::vector<Problem> m_problems;
    std::vector<std::pair<std::string, std::string>> m_hostsSince;
};

/// The newest bundle of an inbox by date (ready before consumed on the same day); NotFound if there is none.
/// Whether it can be read is for Bundle::open() to say.
[[nodiscard]] Result<std::string> newestBundlePath(const std::string &inbox);
/// The bundle of a day: ready, else consumed, else archived (archive/**/<day>_bundle.json.gz is not unpacked:
/// NotFound).
[[nodiscard]] Result<std::string> bundlePathOf(const std::string &inbox, std::string_view day);

} // namespace prism
