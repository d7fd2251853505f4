// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/bundle.h"
#include "engine/core/result.h"

#include <string>
#include <vector>

namespace prism {

/// What writeBriefs() left in the inbox.
struct BriefReport
{
    int written = 0;                ///< new or changed
    int unchanged = 0;              ///< said the same already
    int removed = 0;                ///< of an earlier bundle of the day, with nothing to say any more
    std::vector<std::string> paths; ///< of the briefs that are there now
};

/// Writes what a bundle has to tell as Markdown for people: one file a daemon in critical/ (P0), daily/ (P1)
/// and weekly/ (the rest), named prism-<daemon>-<day>.md, so that consume archives them (FORMATS.md 9).
/// Findings reported as resolved are left out, carried ones are marked. A brief shows at most 200 findings,
/// 20 a host, and counts the others. Text of findings stays text: nothing in it becomes markup. Each file is
/// replaced atomically; one whose tier is empty now is removed. Fails with Corrupt (the bundle has no date),
/// Io, NoSpace.
[[nodiscard]] Result<BriefReport> writeBriefs(const Bundle &bundle, const std::string &inbox);

} // namespace prism
