// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/cli/installedschedule.h"

#include "platform/common/scheduleinstallers.h"
#include "src/cli/application.h"

namespace prism {

Result<std::optional<DailySchedule>> scheduleToWatch(const Invocation &invocation)
{
    if (const auto given = invocation.arguments.value("schedule")) {
        if (*given == "none")
            return std::optional<DailySchedule>();
        const auto parsed = parseScheduleText(*given);
        if (!parsed)
            return parsed.error();
        return std::optional(*parsed);
    }
    ensureApplication();
    const auto installer = makeScheduleInstaller(invocation.settings, ownProgramPath(), invocation.clock);
    const auto status = installer ? (*installer)->status() : Result<ScheduleStatus>(installer.error());
    // Where nothing can be installed there is no schedule.
    return status && status->enabled ? status->schedule : std::nullopt;
}

OptionSpec scheduleOption()
{
    return {"schedule",
            "SCHEDULE",
            "the daily run to go by, as '07:30 daily Europe/Berlin', or none; default: the installed one",
            {}};
}

} // namespace prism
