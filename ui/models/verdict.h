// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "ui/models/overview.h"

#include <QString>

namespace prism {

/// The morning in one or two sentences: "2 hosts of 3 answered. 1 P0, 4 P1 new. 23 open findings." All is
/// well is said only if every expected cell was looked at.
[[nodiscard]] QString verdictText(const Overview &overview);

/// The tone of the verdict: the worst new or open priority, else whether something did not look.
[[nodiscard]] int verdictRank(const Overview &overview);

/// "Bundle of 2026-11-19, assembled 3 h ago. Missing: gaps@web, lint@db and 2 more."
[[nodiscard]] QString provenanceText(const Overview &overview, UtcTime now);

/// "less than a minute", "12 min", "3 h", "5 days"; negative ages (a clock ran back) count as none.
[[nodiscard]] QString ageText(std::int64_t seconds);

/// Seconds until ageText() of this age changes, for a timer that fires once and not each second.
[[nodiscard]] std::int64_t secondsToNextAge(std::int64_t seconds);

} // namespace prism
