// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/chain/scheduleinstall.h"
#include "engine/core/text.h"
#include "platform/common/autostarts.h"
#include "platform/common/scheduleinstallers.h"
#include "src/cli/application.h"
#include "src/cli/scheduletext.h"
#include "src/cli/verbs/autostart.h"
#include "src/cli/verbs/verbs.h"

#include <algorithm>
#include <ostream>

namespace prism {
namespace {

class ScheduleVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        ensureApplication();
        const std::string action = i.arguments.operand(0);
        const auto &known = m_spec.operandChoices;
        if (!action.empty() && std::find(known.begin(), known.end(), action) == known.end())
            return i.fail({ErrorCode::InvalidInput,
                           "'" + printable(action) + "' is none of " + joined(known, ", "),
                           {}});
        if (action == "autostart")
            return runAutostart(i, *makeAutostart(i.settings, ownProgramPath()));
        if (!i.arguments.operand(1).empty())
            return i.fail({ErrorCode::InvalidInput, "'" + action + "' takes no further word", {}});
        const auto installer = makeScheduleInstaller(i.settings, ownProgramPath(), i.clock);
        if (!installer)
            return i.fail(installer.error());
        if (action == "install")
            return install(i, **installer);
        if (action == "remove")
            return remove(i, **installer);
        if (action == "show")
            return show(i, **installer);
        if (action == "import")
            return import(i, **installer);
        if (action == "start")
            return start(i, **installer);
        return status(i, **installer);
    }

private:
    static Result<DailySchedule> wanted(const Invocation &i)
    {
        return parseDailySchedule(i.arguments.value("at").value_or("07:30"),
                                  i.arguments.value("days").value_or(""),
                                  i.arguments.value("tz").value_or(""));
    }

    static int show(const Invocation &i, const ScheduleInstaller &installer)
    {
        const auto schedule = wanted(i);
        const auto plan = schedule ? installer.plan(*schedule) : Result<SchedulePlan>(schedule.error());
        if (!plan)
            return i.fail(plan.error());
        const SchedulePlan shown = withConsent(*plan, {}, consent(i));
        i.streams.out << (i.arguments.has("json") ? planJson(shown, installer.mechanism(), i.clock.now())
                                                  : planText(shown, installer.mechanism()));
        return exitSuccess;
    }

    static ScheduleConsent consent(const Invocation &i)
    {
        return {i.arguments.has("replace"), i.arguments.has("linger"), false};
    }

    static int install(const Invocation &i, ScheduleInstaller &installer)
    {
        const auto schedule = wanted(i);
        if (!schedule)
            return i.fail(schedule.error());
        if (const auto foreign = installer.foreign(); !foreign.empty()) {
            i.streams.err << foreignText(foreign);
            return i.fail(
                {ErrorCode::Refused, "two chains a day would write the same inbox; nothing was done", {}});
        }
        return installPlan(i, installer, *schedule, {}, consent(i));
    }

    static int installPlan(const Invocation &i, ScheduleInstaller &installer, const DailySchedule &schedule,
                           const std::vector<ForeignSchedule> &foreign, const ScheduleConsent &agreed)
    {
        const auto plan = installer.plan(schedule);
        if (!plan)
            return i.fail(plan.error());
        if (agreed.linger && !installer.lingers())
            return i.fail({ErrorCode::Unsupported,
                           "--linger: a " + installer.mechanism() + " does not depend on being logged in",
                           {}});
        if (!i.arguments.has("json"))
            i.streams.out << planText(withConsent(*plan, foreign, agreed), installer.mechanism());
        if (const auto differing = plan->differing(); !differing.empty() && !agreed.replace) {
            for (const std::string &path : differing)
                i.streams.err << "prism: " << printable(path) << " differs from what Prism would write\n";
            return i.fail({ErrorCode::Refused, "nothing was written; --replace overwrites what differs", {}});
        }
        if (!agrees(i, "Write this and switch it on?"))
            return i.fail({ErrorCode::Cancelled, "nothing was written (--yes agrees without asking)", {}});
        if (const auto done = installSchedule(installer, *plan, agreed); !done)
            return i.fail(done.error());
        return status(i, installer);
    }

    static int remove(const Invocation &i, ScheduleInstaller &installer)
    {
        if (const auto done = installer.remove(); !done)
            return i.fail(done.error());
        if (i.arguments.has("json")) {
            i.streams.out << "{\"schema_version\":\"prism.schedule.v1\",\"installed\":false}\n";
            return exitSuccess;
        }
        i.streams.out << "Prism's schedule is gone.\n";
        if (installer.lingers() == true)
            i.streams.out
                << "Your other timers still run while you are logged out; 'loginctl disable-linger' "
                   "ends that.\n";
        return exitSuccess;
    }

    static int import(const Invocation &i, ScheduleInstaller &installer)
    {
        const auto foreign = installer.foreign();
        if (foreign.empty()) {
            i.streams.out << "No other chain is scheduled here.\n";
            return exitSuccess;
        }
        for (const ForeignSchedule &f : foreign)
            i.streams.out << "found in " << printable(f.place) << ": " << printable(f.text) << '\n';
        const auto given = i.arguments.has("at") ? wanted(i) : importedSchedule(foreign);
        if (!given)
            return i.fail(given.error());
        ScheduleConsent agreed = consent(i);
        agreed.takeOver = true;
        return installPlan(i, installer, *given, foreign, agreed);
    }

    static int start(const Invocation &i, ScheduleInstaller &installer)
    {
        if (const auto done = installer.start(); !done)
            return i.fail(done.error());
        i.streams.out << "The daily run was started; 'prism schedule status' tells how it ends.\n";
        return exitSuccess;
    }

    static int status(const Invocation &i, const ScheduleInstaller &installer)
    {
        const auto status = installer.status();
        if (!status)
            return i.fail(status.error());
        const auto foreign = installer.foreign();
        if (i.arguments.has("json"))
            i.streams.out << statusJson(*status, installer.mechanism(), foreign);
        else
            i.streams.out << statusText(*status, installer.mechanism(), i.clock.now())
                          << foreignText(foreign);
        const bool well = status->installed && status->enabled && status->drift.empty() && foreign.empty();
        return well ? exitSuccess : exitPartial;
    }

    VerbSpec m_spec{
        "schedule",
        "[install|remove|status|show|import|start|autostart [on|off]]",
        0,
        2,
        "run the audit every day by itself",
        "Installs the daily run with what this machine has: a timer of the systemd user manager, a launchd "
        "agent, or, "
        "as a last resort, cron. A second, independent timer looks an hour later for the done-marker and "
        "shouts if "
        "there is none; a failed run shouts too. 'show' prints what would be written, 'install' prints it "
        "and asks, "
        "'remove' leaves nothing, 'import' takes over another chain's timer, 'start' starts the installed "
        "run "
        "now, 'autostart' lets the panel start, hidden, with the session, 'status' (the default) tells "
        "the next and "
        "the last run and what differs from what Prism would write. Exit 4 if the schedule needs attention.",
        {{"at", "HH:MM", "the time of day; default 07:30", {}},
         {"days", "DAYS", "daily (default), weekdays, or days such as mon,wed or mon-fri", {}},
         {"tz", "ZONE", "the time zone of that time, as Europe/Berlin; default: the machine's own", {}},
         {"linger", "", "let it run while you are logged out, too (loginctl enable-linger)", {}},
         {"replace", "", "overwrite files that differ from what Prism would write", {}},
         {"yes", "", "agree without being asked", {}},
         jsonOption()},
        {"install", "remove", "status", "show", "import", "start", "autostart"}};
};

} // namespace

std::unique_ptr<Verb> makeScheduleVerb()
{
    return std::make_unique<ScheduleVerb>();
}

} // namespace prism
