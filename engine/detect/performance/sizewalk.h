// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <string>
#include <string_view>

namespace prism {

/// What a walk may still cost; shared by several walks of one run.
struct WalkBudget
{
    std::size_t entries = 200000; ///< files and directories
    std::int64_t deadlineMs = 0;  ///< of monotonicMilliseconds()
    std::size_t unreadable = 0;   ///< directories that could not be listed, counted up by the walks
    std::stop_token stop;

    /// Takes one entry; false when the budget, the time or the patience of the operator is used up.
    [[nodiscard]] bool take();
};

/// The room that a file or a directory takes on the disk, in bytes (st_blocks): below a directory everything
/// on the same file system, links not followed. TooLarge when the budget ran out, NotFound or
/// PermissionDenied for the path itself.
[[nodiscard]] Result<double> diskUse(const std::string &path, WalkBudget &budget);

/// The name that all generations of a rotated log share: "syslog" for "syslog.1", "syslog.2.gz",
/// "syslog-20261119.xz" and "syslog.old".
[[nodiscard]] std::string rotationStem(std::string_view name);

} // namespace prism
