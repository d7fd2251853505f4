// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/detectorcontext.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// What `git status --porcelain=v2 -z` says of a work tree.
struct GitStatus
{
    std::string branch;               ///< "(detached)" for none
    std::vector<std::string> changed; ///< changed, unmerged and untracked paths, relative to the root
};

/// Reads porcelain v2 with -z and --branch. Corrupt if it is something else.
[[nodiscard]] Result<GitStatus> parseGitStatus(std::string_view output);

/// What the repository's own configuration says that matters here.
struct GitConfig
{
    std::vector<std::string> filters; ///< names of content filters, which run programs
    bool hasRemote = false;
};

/// Reads `git config --show-scope --name-only -z --get-regexp ...`: scope and name in turn.
[[nodiscard]] GitConfig parseGitConfig(std::string_view output);

/// Asks git about one repository, and never lets the repository's own configuration start a program: no
/// fsmonitor, no hooks, no content filters, no submodules, no fetching.
class GitRepository
{
public:
    GitRepository(const DetectorContext &context, std::string directory);

    /// Must come first. External if git refuses the repository (another owner's, say).
    [[nodiscard]] Result<GitConfig> readConfig();
    [[nodiscard]] Result<GitStatus> status() const;
    /// When the commits of local branches that no remote has were made, newest first; at most 200.
    [[nodiscard]] Result<std::vector<UtcTime>> unpushed() const;

private:
    [[nodiscard]] ProcessOutcome git(const std::vector<std::string> &words) const;

    const DetectorContext &m_context;
    std::string m_directory;
    std::vector<std::string> m_overrides;
};

} // namespace prism
