// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/cli/scheduletext.h"

#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "src/cli/morningreport.h"

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

void beginSchedule(JsonWriter &w, const std::string &mechanism)
{
    w.beginObject().member("schema_version", "prism.schedule.v1").member("mechanism", mechanism);
}

} // namespace

std::string planText(const SchedulePlan &plan, const std::string &mechanism)
{
    std::string out = "Prism would run " + scheduleSentence(plan.schedule) + ", as a " + mechanism + ".\n";
    for (const ScheduleFile &f : plan.files)
        out += "\n--- " + printable(f.path) + " (" + stateText(f.state) + ")\n" + f.text;
    out += '\n';
    for (const std::string &command : plan.commands)
        out += "then: " + printable(command) + '\n';
    for (const std::string &note : plan.notes)
        out += "note: " + note + '\n';
    return out;
}

std::string planJson(const SchedulePlan &plan, const std::string &mechanism, UtcTime now)
{
    JsonWriter w;
    beginSchedule(w, mechanism);
    writeSchedule(w, "schedule", plan.schedule);
    if (const auto next = nextDue(plan.schedule, now))
        w.member("next_run", next->iso());
    w.key("files").beginArray();
    for (const ScheduleFile &f : plan.files) {
        w.beginObject().member("path", f.path).member("state", stateText(f.state));
        w.member("text", f.text).endObject();
    }
    w.endArray().member("commands", plan.commands).member("notes", plan.notes).endObject();
    return w.take() + '\n';
}

std::string foreignText(const std::vector<ForeignSchedule> &foreign)
{
    std::string out;
    for (const ForeignSchedule &f : foreign)
        out += "another chain is scheduled in " + printable(f.place) + ": " + printable(f.text) +
               (f.schedule ? ", " + scheduleSentence(*f.schedule) : std::string()) +
               ". 'prism schedule import' takes it over.\n";
    return out;
}

std::string statusText(const ScheduleStatus &s, const std::string &mechanism, UtcTime now)
{
    std::string out = "mechanism  " + mechanism + '\n';
    if (!s.installed)
        return out + "schedule   not installed; 'prism schedule install --at 07:30' does it\n";
    out += "schedule   " + (s.schedule ? scheduleSentence(*s.schedule).text() : "unknown") +
           (s.enabled ? "\n" : ", switched off\n");
    out += "next run   " + (s.nextRun ? s.nextRun->iso() : std::string("unknown")) + '\n';
    if (s.lastRun)
        out += "last run   " + s.lastRun->iso() + ", " + agoText(now.seconds - s.lastRun->seconds) +
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

std::string statusJson(const ScheduleStatus &s, const std::string &mechanism,
                       const std::vector<ForeignSchedule> &foreign)
{
    JsonWriter w;
    beginSchedule(w, mechanism);
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

} // namespace prism
