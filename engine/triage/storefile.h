// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <string>

namespace prism {

/// Creates an empty database file with mode 0600, or makes the one that is there private: SQLite itself would
/// go by the umask, and its -wal and -shm take over the file's mode. Unreadable if it is no regular file; a
/// symbolic link is not followed.
[[nodiscard]] Result<void> prepareStoreFile(const std::string &path);

} // namespace prism
