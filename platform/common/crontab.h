// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/ports/scheduleinstaller.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// The user's crontab, through crontab(1). NotFound: there is no such program. A user without one has an
/// empty text. Blocks for the time of one short program.
[[nodiscard]] Result<std::string> readCrontab();
[[nodiscard]] Result<void> writeCrontab(const std::string &text);

/// The schedule of one crontab line (crontab(5)) of the form "MINUTE HOUR * * DAYS command"; nothing for
/// comments and for anything that is not once a day.
[[nodiscard]] std::optional<DailySchedule> crontabSchedule(std::string_view line);

/// The lines of the ancestor's chain: not commented out, and naming simply-ops-prism.
[[nodiscard]] std::vector<ForeignSchedule> foreignCrontabLines(std::string_view crontab);

/// The text with that line commented out.
[[nodiscard]] std::string retiredCrontab(std::string_view crontab, std::string_view line);

} // namespace prism
