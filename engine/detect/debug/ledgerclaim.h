// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/priority.h"
#include "engine/core/jsonvalue.h"
#include "engine/core/result.h"
#include "engine/detect/detectorcontext.h"

#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// One line of the realization-debt ledger: something that was declared done, and how to tell whether it is
/// true. JSON object: `claim` (text), `check`, and if wanted `since` (a day), `id`, `priority` (P0..P3).
///
/// `check` is an argument vector, which must end with status 0: ["systemctl","is-active","cron"]; or an
/// object with `type` and `path` (a leading ~ is the home directory): path_exists, path_missing, dir_exists,
/// file_contains (with `text`), file_fresh (with `max_age_hours`).
struct LedgerClaim
{
    std::string id; ///< `id`, else the slug of the claim
    std::string claim;
    std::string since; ///< "2026-11-01"; empty if the line has none
    Priority priority = Priority::P2;
    std::vector<std::string> command; ///< empty if it is a path check
    JsonValue pathCheck;

    /// Whether the line is one; the error says what is wrong with it.
    [[nodiscard]] static Result<LedgerClaim> parse(std::string_view line);
};

/// How the check of a claim ended.
struct ClaimVerdict
{
    enum class State { Holds, Broken, Unknown };
    State state = State::Unknown; ///< Unknown: the check itself could not be made
    std::vector<std::string> evidence;
};

/// Makes the check. A command runs for at most `seconds`.
[[nodiscard]] ClaimVerdict verify(DetectorContext &context, const LedgerClaim &claim, double seconds);

} // namespace prism
