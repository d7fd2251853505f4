// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <functional>
#include <string>

namespace prism {

/// The bytes of a consistent copy of an SQLite database (SQLite VACUUM INTO), also while others write to
/// it.
[[nodiscard]] Result<std::string> snapshotDatabase(const std::string &path,
                                                   const std::function<void()> &ensureApplication);

/// Opens a database and lets SQLite check it (PRAGMA integrity_check). Corrupt if it is not whole.
[[nodiscard]] Result<void> checkDatabase(const std::string &path,
                                         const std::function<void()> &ensureApplication);

} // namespace prism
