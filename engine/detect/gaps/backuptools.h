// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/detectorcontext.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// The newest copy that a backup program knows of.
struct NewestBackup
{
    UtcTime time;
    std::string name; ///< snapshot id and paths, or archive name
};

/// Reads `restic snapshots --json --latest 1`: an array with the newest snapshot of each group. Those of
/// `host` count if there are any, else all. Nothing for an empty array.
[[nodiscard]] Result<std::optional<NewestBackup>> parseResticSnapshots(std::string_view json,
                                                                       const std::string &host);

/// Reads `borg list --json`: `archives[].time` or `start`, UTC because borg ran with TZ=UTC.
[[nodiscard]] Result<std::optional<NewestBackup>> parseBorgArchives(std::string_view json);

/// Reads `borgmatic repo-list --json`: an array of what borg prints, one a repository. The repository whose
/// newest archive is the oldest decides; nothing if one has no archive at all.
[[nodiscard]] Result<std::optional<NewestBackup>> parseBorgmaticRepositories(std::string_view json);

/// A repository's address without user and password: "rest:https://***@host/repo".
[[nodiscard]] std::string withoutCredentials(std::string_view repository);

/// Asks the programs; a failure is said in one clause. Passwords come from the option files and commands.
[[nodiscard]] Result<std::optional<NewestBackup>> askRestic(const DetectorContext &context,
                                                            const std::string &repository);
[[nodiscard]] Result<std::optional<NewestBackup>> askBorg(const DetectorContext &context,
                                                          const std::string &repository);
[[nodiscard]] Result<std::optional<NewestBackup>> askBorgmatic(const DetectorContext &context,
                                                               const std::string &configuration);

/// The newest regular file at or below a path: at most three levels and 20,000 entries. NotFound if the path
/// is not there, nothing if it holds no file.
[[nodiscard]] Result<std::optional<NewestBackup>> newestFileBelow(const DetectorContext &context,
                                                                  const std::string &path);

} // namespace prism
