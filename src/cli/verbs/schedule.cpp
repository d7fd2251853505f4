// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "engine/ports/scheduleinstaller.h"
#include "platform/common/scheduleinstallers.h"
#include "src/cli/application.h"
#include "src/cli/morningreport.h"
#include "src/cli/verbs/verbs.h"

#include <istream>
#include <ostream>

namespace prism {
namespace {

const char *stateText(ScheduleFile::State state)
{
    switch (state) {
    case ScheduleFile::State::Absent:
        return "new";
    case ScheduleFile::State::Same:
        return "unchanged";
    case ScheduleFile::State::Differs:
        break;
    }
    return "differs from what is there";
}

void writeSchedule(JsonWriter &w, std::string_view key, const std::optional<DailySchedule> &schedule)
{
    if (schedule)
        w.member(key, scheduleText(*schedule));
}

class ScheduleVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        ensureApplication();
        const auto installer = makeScheduleInstaller(i.settings, ownProgramPath(), i.clock);
        if (!installer)
            return i.fail(installer.error());
        const std::string action = i.arguments.operand(0);
        if (action == "install")
            return install(i, **installer);
        if (action == "remove")
            return remove(i, **installer);
        if (action == "show")
            return show(i, **installer);
        if (action == "import")
            return import(i, **installer);
        return status(i, **installer);
    }

private:
    static Result<DailySchedule> wanted(const Invocation &i)
    {
        return parseDailySchedule(i.arguments.value("at").value_or("07:30"),
                                  i.arguments.value("days").value_or(""),
                                  i.arguments.value("tz").value_or(""));
    }

    static void print(std::ostream &out, const SchedulePlan &plan, const ScheduleInstaller &installer)
    {
        out << "Prism would run " << scheduleSentence(plan.schedule) << ", as a " << installer.mechanism()
            << ".\n";
        for (const ScheduleFile &f : plan.files)
            out << "\n--- " << printable(f.path) << " (" << stateText(f.state) << ")\n" << f.text;
        out << '\n';
        for (const std::string &command : plan.commands)
            out << "then: " << command << '\n';
        for (const std::string &note : plan.notes)
            out << "note: " << note << '\n';
    }

    static void printForeign(std::ostream &out, const std::vector<ForeignSchedule> &foreign)
    {
        for (const ForeignSchedule &f : foreign)
            out << "another chain is scheduled in " << printable(f.place) << ": " << printable(f.text)
                << (f.schedule ? ", " + scheduleSentence(*f.schedule) : "")
                << ". 'prism schedule import' takes it over.\n";
    }

    static int show(const Invocation &i, const ScheduleInstaller &installer)
    {
        const auto schedule = wanted(i);
        const auto plan = schedule ? installer.plan(*schedule) : Result<SchedulePlan>(schedule.error());
        if (!plan)
            return i.fail(plan.error());
        if (!i.arguments.has("json")) {
            print(i.streams.out, *plan, installer);
            return exitSuccess;
        }
        JsonWriter w;
        w.beginObject()
            .member("schema_version", "prism.schedule.v1")
            .member("mechanism", installer.mechanism());
        writeSchedule(w, "schedule", plan->schedule);
        if (const auto next = nextDue(plan->schedule, i.clock.now()))
            w.member("next_run", next->iso());
        w.key("files").beginArray();
        for (const ScheduleFile &f : plan->files) {
            w.beginObject().member("path", f.path).member("state", stateText(f.state));
            w.member("text", f.text).endObject();
        }
        w.endArray().member("commands", plan->commands).member("notes", plan->notes).endObject();
        i.streams.out << w.take() << '\n';
        return exitSuccess;
    }

    /// Whether the operator agrees: --yes, or "y" at the question.
    static bool agrees(const Invocation &i, const std::string &question)
    {
        if (i.arguments.has("yes"))
            return true;
        i.streams.out << question << " [y/N] " << std::flush;
        std::string answer;
        std::getline(i.streams.in, answer);
        return answer == "y" || answer == "Y" || answer == "yes";
    }

    static int install(const Invocation &i, ScheduleInstaller &installer)
    {
        const auto schedule = wanted(i);
        if (!schedule)
            return i.fail(schedule.error());
        if (const auto foreign = installer.foreign(); !foreign.empty()) {
            printForeign(i.streams.err, foreign);
            return i.fail(
                {ErrorCode::Refused, "two chains a day would write the same inbox; nothing was done", {}});
        }
        return installPlan(i, installer, *schedule);
    }

    static int installPlan(const Invocation &i, ScheduleInstaller &installer, const DailySchedule &schedule)
    {
        const auto plan = installer.plan(schedule);
        if (!plan)
            return i.fail(plan.error());
        const bool replace = i.arguments.has("replace");
        if (!i.arguments.has("json"))
            print(i.streams.out, *plan, installer);
        if (const auto differing = plan->differing(); !differing.empty() && !replace) {
            for (const std::string &path : differing)
                i.streams.err << "prism: " << printable(path) << " differs from what Prism would write\n";
            return i.fail({ErrorCode::Refused, "nothing was written; --replace overwrites what differs", {}});
        }
        if (!agrees(i, "Write this and switch it on?"))
            return i.fail({ErrorCode::Cancelled, "nothing was written (--yes agrees without asking)", {}});
        if (const auto done = installer.install(*plan, replace); !done)
            return i.fail(done.error());
        return status(i, installer);
    }

    static int remove(const Invocation &i, ScheduleInstaller &installer)
    {
        if (const auto done = installer.remove(); !done)
            return i.fail(done.error());
        i.streams.out << (i.arguments.has("json")
                              ? "{\"schema_version\":\"prism.schedule.v1\",\"installed\":false}\n"
                              : "Prism's schedule is gone.\n");
        return exitSuccess;
    }

    static int import(const Invocation &i, ScheduleInstaller &installer)
    {
        const auto foreign = installer.foreign();
        if (foreign.empty()) {
            i.streams.out << "No other chain is scheduled here.\n";
            return exitSuccess;
        }
        DailySchedule schedule;
        for (const ForeignSchedule &f : foreign) {
            i.streams.out << "found in " << printable(f.place) << ": " << printable(f.text) << '\n';
            if (f.schedule)
                schedule = *f.schedule;
        }
        if (i.arguments.has("at")) {
            const auto given = wanted(i);
            if (!given)
                return i.fail(given.error());
            schedule = *given;
        }
        if (!agrees(i, "Switch " + counted(foreign.size(), "it", "them") + " off and run Prism " +
                           scheduleSentence(schedule) + '?'))
            return i.fail({ErrorCode::Cancelled, "nothing was changed (--yes agrees without asking)", {}});
        for (const ForeignSchedule &f : foreign) {
            if (const auto done = installer.retire(f); !done)
                return i.fail(done.error());
        }
        return installPlan(i, installer, schedule);
    }

    static int status(const Invocation &i, const ScheduleInstaller &installer)
    {
        const auto status = installer.status();
        if (!status)
            return i.fail(status.error());
        const auto foreign = installer.foreign();
        if (i.arguments.has("json"))
            i.streams.out << json(installer, *status, foreign);
        else
            i.streams.out << text(i, installer, *status);
        if (!i.arguments.has("json"))
            printForeign(i.streams.out, foreign);
        const bool well = status->installed && status->enabled && status->drift.empty() && foreign.empty();
        return well ? exitSuccess : exitPartial;
    }

    static std::string text(const Invocation &i, const ScheduleInstaller &installer, const ScheduleStatus &s)
    {
        std::string out = "mechanism  " + installer.mechanism() + '\n';
        if (!s.installed)
            return out + "schedule   not installed; 'prism schedule install --at 07:30' does it\n";
        out += "schedule   " + (s.schedule ? scheduleSentence(*s.schedule) : std::string("unknown")) +
               (s.enabled ? "\n" : ", switched off\n");
        out += "next run   " + (s.nextRun ? s.nextRun->iso() : std::string("unknown")) + '\n';
        if (s.lastRun)
            out += "last run   " + s.lastRun->iso() + ", " +
                   agoText(i.clock.now().seconds - s.lastRun->seconds) +
                   (s.lastResult.empty() ? "" : ", " + s.lastResult) +
                   (s.lastExit ? ", exit " + std::to_string(*s.lastExit) : "") + '\n';
        else
            out += "last run   not yet\n";
        out += "log        " + s.log + '\n';
        for (const std::string &line : s.drift)
            out += "drift      " + printable(line) + '\n';
        for (const std::string &line : s.notes)
            out += "note       " + printable(line) + '\n';
        return out;
    }

    static std::string json(const ScheduleInstaller &installer, const ScheduleStatus &s,
                            const std::vector<ForeignSchedule> &foreign)
    {
        JsonWriter w;
        w.beginObject()
            .member("schema_version", "prism.schedule.v1")
            .member("mechanism", installer.mechanism());
        w.member("installed", s.installed).member("enabled", s.enabled);
        writeSchedule(w, "schedule", s.schedule);
        if (s.nextRun)
            w.member("next_run", s.nextRun->iso());
        if (s.lastRun)
            w.member("last_run", s.lastRun->iso()).member("last_result", s.lastResult);
        if (s.lastExit)
            w.member("last_exit", *s.lastExit);
        w.member("log", s.log).member("drift", s.drift).member("notes", s.notes).key("foreign").beginArray();
        for (const ForeignSchedule &f : foreign) {
            w.beginObject().member("place", f.place).member("text", f.text);
            writeSchedule(w, "schedule", f.schedule);
            w.endObject();
        }
        w.endArray().endObject();
        return w.take() + '\n';
    }

    VerbSpec m_spec{
        "schedule",
        "[install|remove|status|show|import]",
        0,
        1,
        "run the audit every day by itself",
        "Installs the daily run with what this machine has: a timer of the systemd user manager, a launchd "
        "agent, or, "
        "as a last resort, cron. A second, independent timer looks an hour later for the done-marker and "
        "shouts if "
        "there is none; a failed run shouts too. 'show' prints what would be written, 'install' prints it "
        "and asks, "
        "'remove' leaves nothing, 'import' takes over another chain's timer, 'status' (the default) tells "
        "the next and "
        "the last run and what differs from what Prism would write. Exit 4 if the schedule needs attention.",
        {{"at", "HH:MM", "the time of day; default 07:30", {}},
         {"days", "DAYS", "daily (default), weekdays, or days such as mon,wed or mon-fri", {}},
         {"tz", "ZONE", "the time zone of that time, as Europe/Berlin; default: the machine's own", {}},
         {"replace", "", "overwrite files that differ from what Prism would write", {}},
         {"yes", "", "agree without being asked", {}},
         jsonOption()},
        {"install", "remove", "status", "show", "import"}};
};

} // namespace

std::unique_ptr<Verb> makeScheduleVerb()
{
    return std::make_unique<ScheduleVerb>();
}

} // namespace prism
