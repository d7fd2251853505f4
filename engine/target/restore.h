// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/target/backup.h"
#include "engine/target/plan.h"

#include <stop_token>
#include <string>

namespace prism {

/// restore: check (the whole archive against its manifest), compare, safety, write. Files that are there and
/// differ are overwritten only if `overwrite`; a backup of the present state is made before the first write,
/// and each file is replaced whole. Files that the archive does not have stay.
[[nodiscard]] VerbResult restoreBackup(const std::string &archive, const BackupPlaces &places, bool overwrite,
                                       const Clock &clock, const StageListener &listener,
                                       const std::stop_token &stop);

/// What restoreBackup() would write now.
[[nodiscard]] Result<Plan> planRestore(const std::string &archive, const BackupPlaces &places,
                                       const std::stop_token &stop);

} // namespace prism
