// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/target/plan.h"
#include "engine/target/stage.h"
#include "engine/target/verbhost.h"

#include <stop_token>
#include <string>

namespace prism {

/// What clone-db copies where.
struct CloneRequest
{
    std::string target;          ///< key of the registry
    std::string sourceContainer; ///< PostgreSQL's container on the target
    std::string localContainer;  ///< the same here; empty: the only one that runs an image named postgres
    std::string sourceFolder;    ///< the target's folder, whose .prism/deployed tells its age; may be empty
    std::string localFolder;     ///< the same here; may be empty
    std::string dataDirectory;   ///< backups/ and the log of operations lie below
    bool evenIfNewer = false;    ///< also when the local stack was deployed after the target's
    std::string planHash;
};

/// clone-db: preflight, backup, dump, restore, compare, switch. The target's database is only read, in one
/// read-only transaction; the local one is replaced in one transaction after its rows were compared, and a
/// dump of it lies in backups/ before. Blocks; the listener is called on this thread.
[[nodiscard]] VerbResult cloneDatabase(VerbHost &source, const CloneRequest &request, const Clock &clock,
                                       const StageListener &listener, const std::stop_token &stop);

/// What cloneDatabase() would do now.
[[nodiscard]] Result<Plan> planClone(VerbHost &source, const CloneRequest &request,
                                     const std::stop_token &stop);

/// Replaces the local database by a dump that clone-db or pg_dump -Fc made; its own dump is taken first.
[[nodiscard]] VerbResult restoreDump(const std::string &dumpFile, const CloneRequest &request,
                                     const Clock &clock, const StageListener &listener,
                                     const std::stop_token &stop);

/// What restoreDump() would do now.
[[nodiscard]] Result<Plan> planRestoreDump(const std::string &dumpFile, const CloneRequest &request,
                                           const std::stop_token &stop);

} // namespace prism
