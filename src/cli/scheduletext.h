// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports/scheduleinstaller.h"

#include <string>
#include <vector>

namespace prism {

/// What `prism schedule` prints. Texts end with a line end; names of others are made printable, files are
/// shown as they would be written. JSON: schema prism.schedule.v1.
[[nodiscard]] std::string planText(const SchedulePlan &plan, const std::string &mechanism);
[[nodiscard]] std::string planJson(const SchedulePlan &plan, const std::string &mechanism, UtcTime now);
[[nodiscard]] std::string statusText(const ScheduleStatus &s, const std::string &mechanism, UtcTime now);
[[nodiscard]] std::string statusJson(const ScheduleStatus &s, const std::string &mechanism,
                                     const std::vector<ForeignSchedule> &foreign);
/// A line for each timer of another chain; empty if there is none.
[[nodiscard]] std::string foreignText(const std::vector<ForeignSchedule> &foreign);

} // namespace prism
