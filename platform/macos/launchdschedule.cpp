// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/macos/launchdschedule.h"

#include "engine/core/file.h"
#include "engine/core/process.h"
#include "engine/core/text.h"
#include "platform/common/crontab.h"
#include "platform/common/schedulefiles.h"
#include "platform/macos/launchctl.h"

#include <unistd.h>

#include <cerrno>
#include <charconv>

namespace prism {
namespace {

/// launchctl's exit statuses for a label that is not loaded: bootout's, and that of print, which the bootout
/// of older systems has, too.
constexpr int notLoaded = 3;
constexpr int notFound = 113;

Error refusal(const std::string &words, const ProcessOutcome &out)
{
    return {ErrorCode::External,
            Sentence::saying("launchctl %1: %2 %3", words, out.describe(),
                             printable(tail(trimmed(out.errors), 200))),
            {}};
}

Result<void> bootout(std::string_view label)
{
    const ProcessOutcome out = launchctl({"bootout", launchdService(label)});
    if (out.succeeded() ||
        (out.end == ProcessEnd::Exited && (out.exitCode == notLoaded || out.exitCode == notFound)))
        return {};
    return refusal("bootout " + launchdService(label), out);
}

Result<void> bootstrap(const std::string &path, std::string_view label)
{
    // A persisted "disabled" makes bootstrap fail with 5, as does a label that is loaded already.
    static_cast<void>(launchctl({"enable", launchdService(label)}));
    const ProcessOutcome out = launchctl({"bootstrap", launchdDomain(), path});
    if (out.succeeded())
        return {};
    return refusal("bootstrap " + launchdDomain() + ' ' + path, out);
}

/// "last exit code = 3" of launchctl print, whose text is no interface: absent is no error.
std::optional<int> lastExit(std::string_view print)
{
    constexpr std::string_view key = "last exit code = ";
    const auto at = print.find(key);
    if (at == std::string_view::npos)
        return std::nullopt;
    int n = 0;
    const char *first = print.data() + at + key.size();
    return std::from_chars(first, print.data() + print.size(), n).ec == std::errc{} ? std::optional(n)
                                                                                    : std::nullopt;
}

} // namespace

LaunchdSchedule::LaunchdSchedule(LaunchdPlace place, const Clock &clock)
    : m_place(std::move(place))
    , m_clock(clock)
{}

std::string LaunchdSchedule::plist(std::string_view label) const
{
    return m_place.agentDirectory + '/' + std::string(label) + ".plist";
}

std::string LaunchdSchedule::script(std::string_view name) const
{
    return m_place.dataDirectory + "/schedule/" + std::string(name);
}

Result<SchedulePlan> LaunchdSchedule::plan(const DailySchedule &schedule) const
{
    if (!schedule.timeZone.empty())
        return Error{ErrorCode::InvalidInput,
                     Sentence::saying("tz '%1' cannot be kept: launchd starts jobs in local time only",
                                      schedule.timeZone),
                     {}};
    SchedulePlan plan;
    plan.schedule = schedule;
    const std::string log = m_place.logDirectory + "/audit.log";
    const int delay = watchDelay(schedule, m_clock.now());
    const DailySchedule watch = laterBy(schedule, delay);
    const std::string watchTime = scheduleText(watch).substr(0, 5);
    plan.files = {
        scheduleFile(script("prism-shout.sh"), std::string(shoutScript()), 0700),
        scheduleFile(script("prism-watch.sh"), std::string(watchScript()), 0700),
        scheduleFile(plist(auditLabel), launchAgentPlist({std::string(auditLabel),
                                                          {m_place.prism, "run", "--quiet", "--notify",
                                                           "--due", scheduleText(schedule)},
                                                          m_place.environment,
                                                          schedule,
                                                          log})),
        scheduleFile(plist(watchLabel),
                     launchAgentPlist({std::string(watchLabel),
                                       {"/bin/sh", script("prism-watch.sh"), m_place.cache, watchTime,
                                        std::to_string(delay), script("prism-shout.sh")},
                                       {},
                                       watch,
                                       log}))};
    for (const std::string_view label : {auditLabel, watchLabel})
        plan.commands.emplace_back("launchctl bootstrap " + launchdDomain() + ' ' + plist(label));
    plan.notes.push_back(Sentence::saying(
        "A run missed while the machine sleeps is made up once on waking; one missed while it is "
        "switched off or you are logged out is not."));
    return plan;
}

Result<void> LaunchdSchedule::install(const SchedulePlan &plan, bool replace)
{
    if (const auto made = makeDirectory(m_place.logDirectory); !made)
        return made.error();
    ScheduleFiles files;
    if (const auto written = files.write(plan.files, replace); !written)
        return written.error();
    for (const std::string_view label : {auditLabel, watchLabel}) {
        auto done = bootout(label);
        if (done)
            done = bootstrap(plist(label), label);
        if (!done) {
            for (const std::string_view each : {auditLabel, watchLabel})
                static_cast<void>(bootout(each));
            files.undo();
            return done;
        }
    }
    return {};
}

Result<void> LaunchdSchedule::remove()
{
    for (const std::string_view label : {auditLabel, watchLabel}) {
        if (auto out = bootout(label); !out)
            return out;
    }
    auto removed = removeScheduleFiles(
        {plist(auditLabel), plist(watchLabel), script("prism-shout.sh"), script("prism-watch.sh")});
    ::rmdir((m_place.dataDirectory + "/schedule").c_str());
    return removed;
}

Result<ScheduleStatus> LaunchdSchedule::status() const
{
    ScheduleStatus status;
    status.log = "tail " + m_place.logDirectory + "/audit.log";
    const auto text = readFile(plist(auditLabel), std::size_t{1} << 20);
    status.installed = text.has_value();
    if (!text)
        return status;
    const ProcessOutcome print = launchctl({"print", launchdService(auditLabel)});
    status.enabled = print.succeeded();
    status.lastExit = lastExit(print.output);
    if (status.lastExit)
        status.lastResult = *status.lastExit == 0 ? "success" : "exit-code";
    if (!status.enabled)
        status.drift.push_back(
            Sentence::saying("the agent is not loaded (macOS may have switched it off in Login Items)"));
    status.schedule = plistSchedule(*text);
    if (!status.schedule) {
        status.drift.push_back(Sentence::saying("%1 has no time that Prism can read", plist(auditLabel)));
        return status;
    }
    if (const auto wanted = plan(*status.schedule)) {
        for (Sentence &line : fileDrift(wanted->files))
            status.drift.push_back(std::move(line));
        status.notes = wanted->notes;
    }
    if (status.enabled)
        status.nextRun = nextDue(*status.schedule, m_clock.now());
    return status;
}

Result<void> LaunchdSchedule::start()
{
    const ProcessOutcome out = launchctl({"kickstart", launchdService(auditLabel)});
    if (out.succeeded())
        return {};
    if (out.end == ProcessEnd::Exited && out.exitCode == notFound)
        return Error{ErrorCode::NotFound,
                     Sentence::saying("the agent is not loaded; 'prism schedule install' loads it"),
                     {}};
    return refusal("kickstart " + launchdService(auditLabel), out);
}

std::vector<ForeignSchedule> LaunchdSchedule::foreign() const
{
    std::vector<ForeignSchedule> out;
    const auto entries = listDirectory(m_place.agentDirectory);
    for (const DirectoryEntry &entry : entries ? *entries : std::vector<DirectoryEntry>{}) {
        if (!entry.name.ends_with(".plist"))
            continue;
        const std::string path = m_place.agentDirectory + '/' + entry.name;
        const auto text = readFile(path, std::size_t{1} << 20);
        if (text && (entry.name + *text).find("simply-ops-prism") != std::string::npos &&
            text->find("Written by Prism") == std::string::npos)
            out.push_back({path, plistLabel(*text), plistSchedule(*text)});
    }
    if (const auto crontab = readCrontab()) {
        for (ForeignSchedule &line : foreignCrontabLines(*crontab))
            out.push_back(std::move(line));
    }
    return out;
}

Result<void> LaunchdSchedule::retire(const ForeignSchedule &foreign)
{
    if (foreign.place == "crontab") {
        const auto crontab = readCrontab();
        return crontab ? writeCrontab(retiredCrontab(*crontab, foreign.text)) : Result<void>(crontab.error());
    }
    if (auto out = bootout(foreign.text); !out)
        return out;
    if (::rename(foreign.place.c_str(), (foreign.place + ".retired-by-prism").c_str()) != 0)
        return errorFromErrno(errno, Sentence::saying("cannot rename it"), foreign.place);
    return {};
}

} // namespace prism
