// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/chain/scheduleinstall.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace prism {

/// What the operator asks the scheduler for.
enum class ScheduleAction { Look, Plan, Install, Remove, Start };

/// An action with what it is about.
struct ScheduleRequest
{
    ScheduleAction action = ScheduleAction::Look;
    DailySchedule wanted;    ///< of Plan and Install
    ScheduleConsent consent; ///< of Plan and Install
};

/// What the scheduler says after it.
struct ScheduleAnswer
{
    ScheduleAction action = ScheduleAction::Look;
    Sentence mechanism;
    ScheduleStatus status;
    std::optional<bool> lingers; ///< ScheduleInstaller::lingers()
    std::vector<ForeignSchedule> foreign;
    std::optional<SchedulePlan> plan; ///< of Plan, with what the consent adds
};

using FindScheduler = std::function<Result<std::unique_ptr<ScheduleInstaller>>()>;

/// Does it and asks for the state after it. Calls programs of the system: not on the GUI thread.
[[nodiscard]] Result<ScheduleAnswer> askScheduler(const FindScheduler &find, const ScheduleRequest &request);

} // namespace prism
