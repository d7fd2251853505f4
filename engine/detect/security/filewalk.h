// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/file.h"
#include "engine/detect/detector.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <sys/stat.h>

namespace prism {

/// What a walk may cost, all its roots together.
struct FileWalkLimits
{
    std::size_t maxEntries = 3000000;
    int maxDepth = 60; ///< 1: only the root's own entries; one descriptor is open a level
    std::int64_t maxMilliseconds = 30000;
    std::vector<std::string> skip; ///< names ("node_modules"), or absolute paths as they are on the disk
    bool crossDevices = false;     ///< whether other file systems mounted below a root are entered
};

/// One entry below a root. Valid during the visitor's call only.
struct WalkedEntry
{
    std::string_view directory; ///< path of the directory it lies in
    std::string_view name;
    int directoryFd = -1;      ///< that directory, for openat()
    const struct stat &status; ///< of the entry itself: a regular file, a directory or a link
    int depth = 1;             ///< 1 for an entry of the root

    [[nodiscard]] bool isDirectory() const { return S_ISDIR(status.st_mode); }
    [[nodiscard]] bool isRegular() const { return S_ISREG(status.st_mode); }
    [[nodiscard]] std::string path() const;
};

/// Visits files, directories and links below some roots together with their status, depth first. Follows no
/// link (not even one that replaces a directory meanwhile) but a root itself. Fast enough for whole machines:
/// no path is built and nothing but regular files and directories is asked for its status.
class FileWalk
{
public:
    /// Whether to enter the entry, if it is a directory.
    using Visitor = std::function<bool(const WalkedEntry &)>;

    FileWalk(FileWalkLimits limits, std::stop_token stop);

    /// Visits what is below `root`, an absolute path. A root that is not there is passed over; false then.
    bool visit(const std::string &root, const Visitor &visitor);

    /// Whether a limit or the stop token ended the walk early, so that silence proves nothing.
    [[nodiscard]] bool wasCutShort() const { return !m_cutShort.empty(); }
    /// Why, as a sentence; empty if it was not.
    [[nodiscard]] const Sentence &cutShortReason() const { return m_cutShort; }
    /// Findings if there are any, else clean, with a note on unreadable directories; failed if cut short.
    [[nodiscard]] DetectorResult result(std::vector<Finding> findings) const;

private:
    struct Level
    {
        std::string path;
        int depth = 1;
    };
    void walk(FileDescriptor fd, const Level &level, const Visitor &visitor);
    void enter(int parent, const WalkedEntry &entry, const Visitor &visitor);
    [[nodiscard]] bool mayGoOn();
    [[nodiscard]] bool isSkipped(const WalkedEntry &entry) const;

    FileWalkLimits m_limits;
    std::vector<std::string> m_skippedNames;
    std::vector<std::string> m_skippedPaths;
    std::stop_token m_stop;
    std::int64_t m_deadline;
    std::size_t m_entries = 0;
    std::size_t m_unreadable = 0;
    std::size_t m_tooDeep = 0;
    dev_t m_device = 0;
    Sentence m_cutShort;
};

} // namespace prism
