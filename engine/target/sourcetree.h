// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/target/stage.h"
#include "engine/target/verbhost.h"

#include <cstdint>
#include <string>
#include <vector>

namespace prism {

/// The files of a source folder that are deployed, as rsync sees them: without .git, .prism and .env at the
/// top, and without what a file .prismignore (rsync's exclude patterns) at the top names.
struct SourceTree
{
    std::vector<std::string> names; ///< relative, folders with a trailing '/', sorted
    std::uint64_t bytes = 0;        ///< of all files
    std::string version;            ///< 12 digits made of names, sizes, times and permissions
};

/// What differs between a source folder and a folder on a host.
struct TreeChanges
{
    std::vector<std::string> changed; ///< new, or other content or permissions
    std::vector<std::string> removed; ///< were deployed before and are gone from the source
    std::uint64_t bytes = 0;          ///< of `changed`
    [[nodiscard]] bool isEmpty() const { return changed.empty() && removed.empty(); }
};

/// Lists a source folder. NotFound if it is none, Refused for names with control characters.
[[nodiscard]] Result<SourceTree> readSourceTree(const std::string &source, const StageContext &context);

/// A source folder beside what lies in a folder on a host.
struct ComparedTree
{
    SourceTree tree;
    TreeChanges changes; ///< without `removed`, which rsync does not know
};

/// Lists a source folder and asks rsync (--dry-run) what would be written to `folder` on the host. NotFound
/// and Refused as above; External: rsync failed, `outcome` tells how.
[[nodiscard]] Result<ComparedTree> compareTree(const std::string &source, VerbHost &host,
                                               const std::string &folder, const StageContext &context,
                                               ProcessOutcome &outcome);

/// The arguments of rsync for copying a source folder; `more` comes first.
[[nodiscard]] std::vector<std::string> rsyncArguments(const std::string &source, VerbHost &host,
                                                      const std::string &folder,
                                                      const std::vector<std::string> &more);

/// Runs rsync of this machine.
[[nodiscard]] ProcessOutcome runRsync(const std::vector<std::string> &arguments, const StageContext &context,
                                      std::chrono::milliseconds limit);

} // namespace prism
