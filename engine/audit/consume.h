// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <stop_token>
#include <string>
#include <vector>

namespace prism {

struct ConsumeReport
{
    std::string bundleId;
    std::string consumedPath;
    int summariesRemoved = 0;
    int summariesKept = 0; ///< arrived or changed after the bundle was made: kept for the next one
    int briefsArchived = 0;
    std::vector<Sentence> notMoved; ///< briefs that could not be archived, with the reason
};

/// Archives a bundle that was read: briefs first, the bundle last, under the lock; a repeated call finishes
/// what an interrupted one began (FORMATS.md 9, D42, D45-D48). Never parses the bundle if Prism wrote it.
/// NotFound: no such bundle; InvalidInput: not a bundle id.
[[nodiscard]] Result<ConsumeReport> consume(const std::string &inbox, const std::string &bundleId,
                                            const std::stop_token &stop = {});

} // namespace prism
