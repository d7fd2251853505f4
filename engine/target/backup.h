// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/target/backuparchive.h"
#include "engine/target/plan.h"
#include "engine/target/stage.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// Where the operator's state lies. Absolute paths.
struct BackupPlaces
{
    std::string prismFolder;     ///< ~/.prism: credentials.personal.json
    std::string targetsFile;     ///< the registry, ~/.prism/targets.json or what PRISM_TARGETS_FILE names
    std::string configDirectory; ///< settings, detectors, coverage
    std::string dataDirectory;   ///< history, decisions, receipts, log of operations
    std::string inbox;           ///< bundles: ready, consumed, archive
    std::string environmentFile; ///< ~/.simply-ops-prism.env
    std::string host;            ///< for the manifest
    /// Makes a QCoreApplication, which Qt Sql needs for copying the databases.
    std::function<void()> ensureApplication;
};

/// The places that follow from the home folder; the others are the caller's.
[[nodiscard]] BackupPlaces backupPlacesIn(const std::string &home, std::string targetsFile);

/// One file that belongs into a backup.
struct StateFile
{
    std::string name; ///< in the archive: "config/detectors.json"
    std::string path; ///< on this machine
    std::uint64_t size = 0;
};

/// All files of the operator's state that are there now, by name. Secrets live in the keychain and are no
/// part of it; credentials.personal.json holds their names.
[[nodiscard]] Result<std::vector<StateFile>> stateFiles(const BackupPlaces &places);

/// Whether a file of an archive is a live database: copied by SQLite, and replaced together with what lies
/// beside it.
[[nodiscard]] bool isStateDatabase(std::string_view name);

/// Where a name of an archive belongs on this machine; nothing for a name that no backup has.
[[nodiscard]] std::optional<std::string> placeOf(const BackupPlaces &places, const std::string &name);

/// What is known of the last proven backup (DATA/backups/proven.json).
struct ProvenBackup
{
    std::string archive;
    std::string madeAt;
    std::string provenAt;
    std::size_t files = 0;
    std::vector<std::string> targets; ///< keys of the registry that came back with it
};
[[nodiscard]] std::optional<ProvenBackup> lastProven(const std::string &dataDirectory);

/// How a backup is made.
struct BackupRequest
{
    std::string directory; ///< empty: DATA/backups
    bool prove = false;    ///< restore it into a scratch folder and compare
};

/// What makeBackup() would do now. What is in the archive is what is there when it is made: the chain may run
/// in between.
[[nodiscard]] Plan planBackup(const BackupPlaces &places, const BackupRequest &request);

/// backup: collect, write, and with `prove` a stage "prove" that restores the archive into a scratch folder,
/// compares every file and opens the history. The result's facts name archive, files and bytes.
[[nodiscard]] VerbResult makeBackup(const BackupPlaces &places, const BackupRequest &request,
                                    const Clock &clock, const StageListener &listener,
                                    const std::stop_token &stop);

} // namespace prism
