// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/systemdschedule.h"

#include "engine/core/file.h"
#include "engine/core/jsonparser.h"
#include "engine/core/text.h"
#include "platform/common/crontab.h"
#include "platform/common/schedulefiles.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <map>

namespace prism {
namespace {

constexpr std::array<std::string_view, 5> unitNames{"prism-audit.service", "prism-audit.timer",
                                                    "prism-shout@.service", "prism-watch.service",
                                                    "prism-watch.timer"};

ProcessOutcome systemctl(std::vector<std::string> arguments)
{
    ProcessSpec spec;
    spec.program = "systemctl";
    spec.arguments = std::move(arguments);
    spec.arguments.insert(spec.arguments.begin(), "--user");
    spec.environment = cleanEnvironment();
    const bool known = std::any_of(spec.environment.begin(), spec.environment.end(),
                                   [](const auto &v) { return v.first == "XDG_RUNTIME_DIR"; });
    // From cron or over ssh without a session: the manager of a lingering user is there all the same.
    if (!known)
        setVariable(spec.environment, "XDG_RUNTIME_DIR", "/run/user/" + std::to_string(::getuid()));
    spec.timeout = std::chrono::seconds(30);
    return runProcess(spec);
}

/// The failure of a command: how it ended, and what it said last.
Error failed(const Sentence &end, const std::string &said)
{
    const std::string last = printable(tail(trimmed(said), 300));
    return {ErrorCode::External, said.empty() ? end : Sentence::saying("%1: %2", end, last), {}};
}

Result<void> require(std::vector<std::string> arguments)
{
    const std::string words = joined(arguments, " ");
    const ProcessOutcome out = systemctl(std::move(arguments));
    if (out.succeeded())
        return {};
    return failed(Sentence::saying("systemctl --user %1: %2", words, out.describe()), out.errors);
}

using Properties = std::map<std::string, std::string, std::less<>>;

Properties show(const std::string &unit, const std::string &names)
{
    Properties out;
    const ProcessOutcome shown = systemctl({"show", "--timestamp=unix", "-p", names, unit});
    for (const std::string_view line : lines(shown.output)) {
        const auto equals = line.find('=');
        if (equals != std::string_view::npos)
            out.emplace(line.substr(0, equals), line.substr(equals + 1));
    }
    return out;
}

/// "@1700000000", as --timestamp=unix writes it; nothing for "n/a" and "".
std::optional<UtcTime> moment(std::string_view text)
{
    if (!text.starts_with('@'))
        return std::nullopt;
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(text.data() + 1, text.data() + text.size(), seconds);
    return error == std::errc{} && end != text.data() + 1 && seconds > 0 ? std::optional(UtcTime{seconds})
                                                                         : std::nullopt;
}

/// When the timer elapses next: only list-timers tells it as a number (`show` writes a local date).
std::optional<UtcTime> nextElapse(const std::string &timer)
{
    const ProcessOutcome out = systemctl({"list-timers", "--all", "-o", "json", timer});
    const auto table = parseJson(out.output);
    if (!table || !table->isArray() || table->items().empty())
        return std::nullopt;
    const JsonValue *next = table->items().front().find("next");
    const auto microseconds = next ? next->toInt() : std::nullopt;
    return microseconds && *microseconds > 0 ? std::optional(UtcTime{*microseconds / 1000000}) : std::nullopt;
}

/// The schedule that the installed service was written for: the word after --due.
std::optional<DailySchedule> installedSchedule(const std::string &service)
{
    const auto text = readFile(service, std::size_t{1} << 20);
    if (!text)
        return std::nullopt;
    constexpr std::string_view due = "--due \"";
    const auto at = text->find(due);
    const auto end = at == std::string::npos ? at : text->find('"', at + due.size());
    if (end == std::string::npos)
        return std::nullopt;
    const auto schedule =
        parseScheduleText(std::string_view(*text).substr(at + due.size(), end - at - due.size()));
    return schedule ? std::optional(*schedule) : std::nullopt;
}

/// "Mon,Wed *-*-* 07:30:00 Europe/Berlin" of a timer file (systemd.time(7)); nothing if it is not once a day.
std::optional<DailySchedule> timerSchedule(std::string_view text)
{
    constexpr std::string_view key = "\nOnCalendar=";
    const auto at = text.find(key);
    if (at == std::string_view::npos || text.find(key, at + 1) != std::string_view::npos)
        return std::nullopt;
    const auto start = at + key.size();
    std::string days;
    std::string time;
    std::string zone;
    for (const std::string_view word :
         split(trimmed(text.substr(start, text.find('\n', start) - start)), ' ')) {
        if (word == "*-*-*" || word.empty())
            continue;
        if (time.empty() && word.find(':') != std::string_view::npos)
            time = word;
        else if (time.empty() && days.empty())
            days = word;
        else
            zone = word;
    }
    if (const auto dots = days.find(".."); dots != std::string::npos)
        days.replace(dots, 2, "-");
    if (time.size() == 8 && time.ends_with(":00"))
        time.resize(5);
    const auto schedule = parseDailySchedule(time, days, zone);
    return schedule ? std::optional(*schedule) : std::nullopt;
}

} // namespace

SystemdSchedule::SystemdSchedule(SystemdPlace place, ScheduledProgram program, const Clock &clock)
    : m_place(std::move(place))
    , m_program(std::move(program))
    , m_clock(clock)
{
    m_program.shout = m_place.dataDirectory + "/schedule/prism-shout.sh";
    m_program.watch = m_place.dataDirectory + "/schedule/prism-watch.sh";
}

bool SystemdSchedule::isRunning()
{
    return systemctl({"show-environment"}).succeeded();
}

std::string SystemdSchedule::unit(std::string_view name) const
{
    return m_place.unitDirectory + '/' + std::string(name);
}

std::vector<Sentence> SystemdSchedule::notes(const DailySchedule &schedule) const
{
    std::vector<Sentence> out;
    out.push_back(Sentence::counting("Each run starts up to %n minutes late, at random; one missed while the "
                                     "machine was off or asleep is made up once.",
                                     "Each run starts up to %n minute late, at random; one missed while the "
                                     "machine was off or asleep is made up once.",
                                     randomDelayMinutes));
    if (lingers() == false)
        out.push_back(Sentence::saying("It runs only while you are logged in. '%1' lets your timers run "
                                       "always: 'prism schedule install --linger' does it, too.",
                                       lingerCommand));
    const auto skipped = skippedDays(schedule, m_clock.now());
    if (!skipped.empty())
        out.push_back(Sentence::saying("The clocks jump over this time on %1: nothing runs then. A time "
                                       "outside 02:00 to 03:00 has no such day.",
                                       joined(skipped, ", ")));
    return out;
}

Result<SchedulePlan> SystemdSchedule::plan(const DailySchedule &schedule) const
{
    SchedulePlan plan;
    plan.schedule = schedule;
    const int delay = watchDelay(schedule, m_clock.now());
    plan.files = {scheduleFile(m_program.shout, std::string(shoutScript()), 0700),
                  scheduleFile(m_program.watch, std::string(watchScript()), 0700),
                  scheduleFile(unit("prism-audit.service"), auditService(m_program, schedule)),
                  scheduleFile(unit("prism-audit.timer"), auditTimer(schedule)),
                  scheduleFile(unit("prism-shout@.service"), shoutService(m_program)),
                  scheduleFile(unit("prism-watch.service"), watchService(m_program, schedule, delay)),
                  scheduleFile(unit("prism-watch.timer"), watchTimer(schedule, delay))};
    plan.commands = {"systemctl --user daemon-reload",
                     "systemctl --user enable prism-audit.timer prism-watch.timer",
                     "systemctl --user restart prism-audit.timer prism-watch.timer"};
    plan.notes = notes(schedule);
    return plan;
}

Result<void> SystemdSchedule::install(const SchedulePlan &plan, bool replace)
{
    ScheduleFiles files;
    if (const auto written = files.write(plan.files, replace); !written)
        return written.error();
    auto done = require({"daemon-reload"});
    if (done)
        done = require({"enable", "prism-audit.timer", "prism-watch.timer"});
    if (done)
        done = require({"restart", "prism-audit.timer", "prism-watch.timer"});
    if (!done) {
        systemctl({"disable", "--now", "prism-audit.timer", "prism-watch.timer"});
        files.undo();
        systemctl({"daemon-reload"});
    }
    return done;
}

Result<void> SystemdSchedule::remove()
{
    // Each step may find nothing to do; what counts is that nothing is left, which the files tell.
    systemctl({"disable", "--now", "prism-audit.timer", "prism-watch.timer"});
    systemctl({"clean", "--what=state", "prism-audit.timer", "prism-watch.timer"});
    std::vector<std::string> paths;
    for (const std::string_view name : unitNames)
        paths.push_back(unit(name));
    paths.push_back(m_program.shout);
    paths.push_back(m_program.watch);
    auto removed = removeScheduleFiles(paths);
    ::rmdir((m_place.dataDirectory + "/schedule").c_str());
    systemctl({"daemon-reload"});
    systemctl({"reset-failed", "prism-audit.service", "prism-watch.service", "prism-shout@*"});
    systemctl({"stop", "app-prism\\x2dshout.slice"}); // the manager made it for the template
    return removed;
}

Result<ScheduleStatus> SystemdSchedule::status() const
{
    ScheduleStatus status;
    status.installed = fileExists(unit("prism-audit.timer"));
    status.log = "journalctl --user -u prism-audit.service";
    if (!status.installed)
        return status;
    const Properties timer = show("prism-audit.timer", "LoadState,ActiveState,UnitFileState,"
                                                       "LastTriggerUSec,DropInPaths,NeedDaemonReload");
    const Properties service = show(
        "prism-audit.service", "Result,ExecMainStatus,ExecMainStartTimestamp,DropInPaths,NeedDaemonReload");
    if (timer.empty())
        return Error{ErrorCode::External, Sentence::saying("the systemd user manager does not answer"), {}};
    const auto value = [](const Properties &of, std::string_view name) {
        const auto it = of.find(name);
        return it == of.end() ? std::string() : it->second;
    };
    status.enabled = value(timer, "UnitFileState") == "enabled" && value(timer, "ActiveState") == "active";
    status.nextRun = nextElapse("prism-audit.timer");
    status.lastRun = moment(value(service, "ExecMainStartTimestamp"));
    if (status.lastRun) {
        status.lastResult = value(service, "Result");
        int exit = 0;
        const std::string text = value(service, "ExecMainStatus");
        if (std::from_chars(text.data(), text.data() + text.size(), exit).ec == std::errc{})
            status.lastExit = exit;
    } else {
        status.lastRun = moment(value(timer, "LastTriggerUSec"));
    }
    status.schedule = installedSchedule(unit("prism-audit.service"));
    if (status.schedule) {
        const auto wanted = plan(*status.schedule);
        if (wanted)
            status.drift = fileDrift(wanted->files);
        status.notes = notes(*status.schedule);
    } else {
        status.drift.push_back(
            Sentence::saying("%1 does not say for which time it was written", unit("prism-audit.service")));
    }
    if (!status.enabled)
        status.drift.push_back(Sentence::saying("prism-audit.timer is not enabled and active"));
    for (const Properties *of : {&timer, &service}) {
        if (const std::string dropIns = value(*of, "DropInPaths"); !dropIns.empty())
            status.drift.push_back(Sentence::saying("changed by drop-ins: %1", printable(dropIns)));
        if (value(*of, "NeedDaemonReload") == "yes")
            status.drift.push_back(
                Sentence::saying("systemd has not read the files yet ('systemctl --user daemon-reload')"));
    }
    return status;
}

Result<void> SystemdSchedule::start()
{
    return require({"start", "--no-block", "prism-audit.service"});
}

std::optional<bool> SystemdSchedule::lingers() const
{
    if (m_place.user.empty())
        return std::nullopt;
    return fileExists(m_place.lingerDirectory + '/' + m_place.user);
}

Result<void> SystemdSchedule::linger()
{
    ProcessSpec spec;
    spec.program = "loginctl";
    spec.arguments = {"enable-linger"};
    spec.environment = cleanEnvironment();
    spec.timeout = std::chrono::seconds(30); // it may ask for a password
    const ProcessOutcome out = runProcess(spec);
    if (out.succeeded())
        return {};
    return failed(Sentence::saying("%1: %2", lingerCommand, out.describe()), out.errors);
}

std::vector<ForeignSchedule> SystemdSchedule::foreign() const
{
    std::vector<ForeignSchedule> out;
    const auto entries = listDirectory(m_place.unitDirectory);
    for (const DirectoryEntry &entry : entries ? *entries : std::vector<DirectoryEntry>{}) {
        if (!entry.name.ends_with(".timer") || entry.name.starts_with("prism-"))
            continue;
        const std::string path = unit(entry.name);
        const auto timer = readFile(path, std::size_t{1} << 20);
        const auto service = readFile(path.substr(0, path.size() - 6) + ".service", std::size_t{1} << 20);
        const std::string both = entry.name + '\n' + timer.value_or("") + service.value_or("");
        if (both.find("simply-ops-prism") != std::string::npos)
            out.push_back({path, entry.name, timerSchedule(timer.value_or(""))});
    }
    if (const auto crontab = readCrontab()) {
        for (ForeignSchedule &line : foreignCrontabLines(*crontab))
            out.push_back(std::move(line));
    }
    return out;
}

Result<void> SystemdSchedule::retire(const ForeignSchedule &foreign)
{
    if (foreign.place == "crontab") {
        const auto crontab = readCrontab();
        return crontab ? writeCrontab(retiredCrontab(*crontab, foreign.text)) : Result<void>(crontab.error());
    }
    if (const auto off = require({"disable", "--now", "--", foreign.text}); !off)
        return off.error();
    if (::rename(foreign.place.c_str(), (foreign.place + ".retired-by-prism").c_str()) != 0)
        return errorFromErrno(errno, Sentence::saying("cannot rename it"), foreign.place);
    return require({"daemon-reload"});
}

} // namespace prism
