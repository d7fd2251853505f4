// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/settings/settings.h"
#include "engine/target/backup.h"
#include "engine/target/registry.h"

#include <map>
#include <optional>
#include <string>

namespace prism {

/// Where the page of targets reads and writes. Absolute paths.
struct TargetsPlaces
{
    std::string home;
    std::string registryFile;
    std::string dataDirectory;
    std::string credentialsFile;  ///< credentials.personal.json
    Variables variables;          ///< of the environment, for old settings; only PRISM_DEPLOY_* is read
    BackupPlaces backup;          ///< what a backup of this machine's state takes, and where it lies
    std::optional<Error> problem; ///< why there is no registryFile
};

/// The places by the environment; a PRISM_TARGETS_FILE that is not absolute becomes their problem.
[[nodiscard]] TargetsPlaces targetsPlaces(const Settings &settings, const Variables &environment);

/// What the log of operations knows of a target.
struct TargetHistory
{
    std::string version;    ///< that runs there since Prism brought it
    std::string upgradedAt; ///< UTC; empty: never from here
    std::string copiedAt;   ///< when its database was copied here and its rows were compared
    std::string provenAt;   ///< when a backup that holds its entry was last proven; empty: never
};

/// The registry beside what the log of operations tells of each target.
struct TargetsSnapshot
{
    Registry registry;
    std::map<std::string, TargetHistory> history;
    std::string provenAt; ///< when a backup of the operator's own state was last proven; empty: never
};

/// Reads registry and log. A line of the log that cannot be read is left out. Not for the GUI thread.
[[nodiscard]] Result<TargetsSnapshot> readTargets(const TargetsPlaces &places);

} // namespace prism
