// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/file.h"
#include "engine/detect/detector.h"

#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <vector>

namespace prism {

/// What a walk over directories may cost, all its roots together.
struct WalkLimits
{
    std::size_t maxEntries = 20000;
    int maxDepth = 8; ///< 1: only the root's own entries
    std::int64_t maxMilliseconds = 3000;
    std::set<std::string, std::less<>> skip = {".git",        "node_modules", ".cache",
                                               "__pycache__", ".venv",        "site-packages"};
};

/// Visits the entries below some roots, level by level, in byte order of their names. Stays on the file
/// system of each root, follows no link but a root itself, enters no directory of WalkLimits::skip and none
/// twice.
class TreeWalk
{
public:
    /// `depth` is 1 for an entry of the root. The answer says whether to enter it, if it is a directory.
    using Visitor = std::function<bool(const std::string &path, const DirectoryEntry &entry, int depth)>;

    TreeWalk(WalkLimits limits, std::stop_token stop);

    /// A root that is not there is passed over; false then.
    bool visit(const std::string &root, const Visitor &visitor);

    /// Whether the time ran out or the run was stopped, so that silence proves nothing.
    [[nodiscard]] bool wasCutShort() const { return m_timeUp || m_stopped; }
    /// Findings if there are any, else clean, with notes on what was not entered; failed if cut short.
    [[nodiscard]] DetectorResult result(std::vector<Finding> findings) const;

private:
    bool mayGoOn();

    WalkLimits m_limits;
    std::stop_token m_stop;
    std::int64_t m_deadline;
    std::size_t m_entries = 0;
    std::size_t m_unreadable = 0;
    bool m_full = false;
    bool m_tooDeep = false;
    bool m_timeUp = false;
    bool m_stopped = false;
    std::set<std::pair<std::uint64_t, std::uint64_t>> m_entered; // device and inode
};

} // namespace prism
