// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/panel/nextrun.h"

#include "platform/common/scheduleinstallers.h"

#include <utility>

namespace prism {

NextRun nextRunOfThisMachine(Settings settings, std::string prism)
{
    return [settings = std::move(settings), prism = std::move(prism)]() -> std::optional<UtcTime> {
        const SystemClock clock;
        const auto installer = makeScheduleInstaller(settings, prism, clock);
        if (!installer)
            return std::nullopt;
        const auto status = (*installer)->status();
        return status ? status->nextRun : std::nullopt;
    };
}

PlannedRuns plannedRunsOfThisMachine(Settings settings, std::string prism)
{
    return [settings = std::move(settings), prism = std::move(prism)]() -> std::optional<DailySchedule> {
        const SystemClock clock;
        const auto installer = makeScheduleInstaller(settings, prism, clock);
        if (!installer)
            return std::nullopt;
        const auto status = (*installer)->status();
        return status && status->enabled ? status->schedule : std::nullopt;
    };
}

} // namespace prism
