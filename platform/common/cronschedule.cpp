// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/common/cronschedule.h"

#include "engine/core/text.h"
#include "platform/common/crontab.h"

namespace prism {
namespace {

constexpr std::string_view begin = "# Prism's daily audit: begin (Written by Prism)\n";
constexpr std::string_view end = "# Prism's daily audit: end\n";

/// Where Prism's block stands in a crontab; both npos if there is none.
std::pair<std::size_t, std::size_t> blockOf(std::string_view crontab)
{
    const auto first = crontab.find(begin);
    const auto last = first == std::string_view::npos ? first : crontab.find(end, first);
    if (last == std::string_view::npos)
        return {std::string_view::npos, std::string_view::npos};
    return {first, last + end.size() - first};
}

std::string withoutBlock(std::string crontab)
{
    const auto [at, length] = blockOf(crontab);
    if (at != std::string::npos)
        crontab.erase(at, length);
    return crontab;
}

} // namespace

std::string cronWord(std::string_view text)
{
    std::string out = "'";
    for (const char c : text) {
        if (c == '\'')
            out += "'\\''";
        else if (c == '%')
            out += "'\\%'";
        else
            out += c;
    }
    return out + '\'';
}

CronSchedule::CronSchedule(std::string prism, std::vector<std::pair<std::string, std::string>> environment,
                           const Clock &clock)
    : m_prism(std::move(prism))
    , m_environment(std::move(environment))
    , m_clock(clock)
{}

std::string CronSchedule::block(const DailySchedule &schedule) const
{
    std::vector<std::string> days;
    for (std::size_t day = 0; day < 7 && !schedule.isEveryDay(); ++day) {
        if (schedule.days[day])
            days.push_back(std::to_string(day + 1));
    }
    std::string line = std::to_string(schedule.minute) + ' ' + std::to_string(schedule.hour) + " * * " +
                       (days.empty() ? "*" : joined(days, ",")) + ' ';
    for (const auto &[name, value] : m_environment)
        line += name + '=' + cronWord(value) + ' ';
    line += cronWord(m_prism) + " run --quiet --notify --due " + cronWord(scheduleText(schedule)) + '\n';
    return std::string(begin) + line + std::string(end);
}

Result<SchedulePlan> CronSchedule::plan(const DailySchedule &schedule) const
{
    if (!schedule.timeZone.empty())
        return Error{ErrorCode::InvalidInput,
                     Sentence::saying("tz '%1' cannot be kept: cron starts jobs in local time only",
                                      schedule.timeZone),
                     {}};
    const auto present = readCrontab();
    if (!present)
        return present.error();
    SchedulePlan plan;
    plan.schedule = schedule;
    const std::string wanted = block(schedule);
    const auto [at, length] = blockOf(*present);
    const std::string old = at == std::string::npos ? "" : present->substr(at, length);
    const auto state = old.empty()     ? ScheduleFile::State::Absent
                       : old == wanted ? ScheduleFile::State::Same
                                       : ScheduleFile::State::Differs;
    plan.files = {{"crontab", wanted, 0600, state, old}};
    plan.commands = {"crontab -"};
    plan.notes = {Sentence::saying(
        "cron is the last resort: a run missed while the machine is off or asleep is not made up, and "
        "nothing here looks whether the audit finished.")};
    return plan;
}

Result<void> CronSchedule::install(const SchedulePlan &plan, bool replace)
{
    const ScheduleFile &file = plan.files.front();
    if (file.state == ScheduleFile::State::Differs && !replace)
        return Error{ErrorCode::Refused,
                     Sentence::saying("Prism's block differs from what it would write; it is left alone"),
                     "crontab"};
    const auto present = readCrontab();
    if (!present)
        return present.error();
    std::string text = withoutBlock(*present);
    if (!text.empty() && text.back() != '\n')
        text += '\n';
    return writeCrontab(text + file.text);
}

Result<void> CronSchedule::remove()
{
    const auto present = readCrontab();
    if (!present)
        return present.error().code == ErrorCode::NotFound ? Result<void>() : Result<void>(present.error());
    const std::string rest = withoutBlock(*present);
    return rest == *present ? Result<void>() : writeCrontab(rest);
}

Result<ScheduleStatus> CronSchedule::status() const
{
    ScheduleStatus status;
    status.log = "mail (cron sends what a job prints)";
    const auto present = readCrontab();
    if (!present)
        return present.error();
    const auto [at, length] = blockOf(*present);
    status.installed = status.enabled = at != std::string::npos;
    if (!status.installed)
        return status;
    const std::string old = present->substr(at, length);
    const auto rows = lines(old);
    if (rows.size() > 1)
        status.schedule = crontabSchedule(rows[1]);
    if (!status.schedule || old != block(*status.schedule))
        status.drift.push_back(
            Sentence::saying("Prism's block of the crontab differs from what Prism would write"));
    if (status.schedule)
        status.nextRun = nextDue(*status.schedule, m_clock.now());
    return status;
}

Result<void> CronSchedule::start()
{
    return Error{ErrorCode::Unsupported,
                 Sentence::saying("cron starts nothing before its time; 'prism run' audits now"),
                 {}};
}

std::vector<ForeignSchedule> CronSchedule::foreign() const
{
    const auto present = readCrontab();
    return present ? foreignCrontabLines(*present) : std::vector<ForeignSchedule>{};
}

Result<void> CronSchedule::retire(const ForeignSchedule &foreign)
{
    const auto present = readCrontab();
    return present ? writeCrontab(retiredCrontab(*present, foreign.text)) : Result<void>(present.error());
}

} // namespace prism
