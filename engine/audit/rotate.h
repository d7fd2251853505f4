// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"

#include <stop_token>
#include <string>
#include <vector>

namespace prism {

struct RotateReport
{
    int bundlesArchived = 0;
    int pendingRemoved = 0; ///< empty pending directories of past days
    int markersRemoved = 0; ///< old done-markers and run records
    bool logRotated = false;
    std::vector<Sentence> failures;
};

/// Consumed bundles older than `keepDays` become archive/<YYYY-MM>/<name>.json.gz; empty pending directories,
/// done-markers and the log are kept within bounds (FORMATS.md D49, D51). `cache` may be empty.
[[nodiscard]] Result<RotateReport> rotate(const std::string &inbox, const std::string &cache,
                                          const Clock &clock, int keepDays = 30,
                                          const std::stop_token &stop = {});

/// Packs a file into a .gz, which is in place and flushed when this succeeds. `from` stays.
[[nodiscard]] Result<void> writeGzip(const std::string &from, const std::string &to);

/// Unpacks a .gz of at most `limit` bytes. Corrupt or TooLarge otherwise.
[[nodiscard]] Result<std::string> readGzip(const std::string &path, std::size_t limit);

} // namespace prism
