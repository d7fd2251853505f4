// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/settings/dailyschedule.h"
#include "src/cli/verb.h"

#include <optional>

namespace prism {

/// The daily schedule that a verb goes by: of --schedule if it was given ("none" for none), else what is
/// installed and switched on here, asked of the system. InvalidInput for a bad --schedule.
[[nodiscard]] Result<std::optional<DailySchedule>> scheduleToWatch(const Invocation &invocation);

/// The option --schedule, which scheduleToWatch() reads.
[[nodiscard]] OptionSpec scheduleOption();

} // namespace prism
