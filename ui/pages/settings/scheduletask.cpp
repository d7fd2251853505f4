// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/scheduletask.h"

#include <utility>

namespace prism {

namespace {

Result<void> carryOut(ScheduleInstaller &installer, const ScheduleRequest &request, ScheduleAnswer &answer)
{
    switch (request.action) {
    case ScheduleAction::Plan:
    case ScheduleAction::Install: {
        auto plan = installer.plan(request.wanted);
        if (!plan)
            return plan.error();
        if (request.action == ScheduleAction::Install)
            return installSchedule(installer, *plan, request.consent);
        answer.plan = withConsent(std::move(*plan), installer.foreign(), request.consent);
        return {};
    }
    case ScheduleAction::Remove:
        return installer.remove();
    case ScheduleAction::Start:
        return installer.start();
    case ScheduleAction::Look:
        break;
    }
    return {};
}

} // namespace

Result<ScheduleAnswer> askScheduler(const FindScheduler &find, const ScheduleRequest &request)
{
    const auto installer = find();
    if (!installer)
        return installer.error();
    ScheduleAnswer answer;
    answer.action = request.action;
    answer.mechanism = (*installer)->mechanism();
    if (const auto done = carryOut(**installer, request, answer); !done)
        return done.error();
    auto status = (*installer)->status();
    if (!status)
        return status.error();
    answer.status = std::move(*status);
    answer.lingers = (*installer)->lingers();
    answer.foreign = (*installer)->foreign();
    return answer;
}

} // namespace prism
