// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/chain/scheduleinstall.h"

#include "engine/core/text.h"

#include <algorithm>

namespace prism {
namespace {

Error partly(const Sentence &what, const Error &why)
{
    return {why.code, Sentence::saying("the daily run is installed, but %1: %2", what, why.message),
            why.place};
}

} // namespace

SchedulePlan withConsent(SchedulePlan plan, const std::vector<ForeignSchedule> &foreign,
                         const ScheduleConsent &consent)
{
    for (const ForeignSchedule &f : foreign) {
        if (consent.takeOver && f.place == "crontab")
            plan.commands.push_back(Sentence::saying("crontab - (comments out: %1)", f.text));
        else if (consent.takeOver)
            plan.commands.push_back(
                Sentence::saying("switch off %1, keep its file as %2.retired-by-prism", f.text, f.place));
    }
    if (consent.linger)
        plan.commands.emplace_back(lingerCommand);
    return plan;
}

DailySchedule importedSchedule(const std::vector<ForeignSchedule> &foreign)
{
    const auto it = std::find_if(foreign.begin(), foreign.end(),
                                 [](const ForeignSchedule &f) { return f.schedule.has_value(); });
    return it == foreign.end() ? DailySchedule() : *it->schedule;
}

Result<void> installSchedule(ScheduleInstaller &installer, const SchedulePlan &plan,
                             const ScheduleConsent &consent)
{
    const std::vector<ForeignSchedule> foreign = installer.foreign();
    if (!foreign.empty() && !consent.takeOver)
        return Error{ErrorCode::Refused,
                     Sentence::saying("two chains a day would write the same inbox; nothing was done"),
                     {}};
    // The new run first: a failure must not leave the machine without any.
    if (const auto done = installer.install(plan, consent.replace); !done)
        return done.error();
    for (const ForeignSchedule &f : foreign) {
        if (const auto done = installer.retire(f); !done)
            return partly(Sentence::saying("the other chain's timer '%1' is still on", printable(f.text)),
                          done.error());
    }
    if (consent.linger && installer.lingers() != true) {
        if (const auto done = installer.linger(); !done)
            return partly(Sentence::saying("it runs only while you are logged in"), done.error());
    }
    return {};
}

} // namespace prism
