// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/systemdunits.h"

#include "engine/core/text.h"

#include <array>

namespace prism {
namespace {

constexpr std::string_view written =
    "# Written by Prism ('prism schedule show'); 'prism schedule remove' takes it away.\n";

std::string twoDigits(int n)
{
    return (n < 10 ? "0" : "") + std::to_string(n);
}

std::string minuteOfDay(const DailySchedule &schedule, int shift)
{
    const int minutes = (schedule.hour * 60 + schedule.minute + shift) % 1440;
    return twoDigits(minutes / 60) + ':' + twoDigits(minutes % 60);
}

/// Limits and locks that a user manager enforces by itself (systemd.exec(5)): the sandbox of directories
/// needs PrivateUsers there, and NoNewPrivileges would take sudo and ping from detectors of others.
constexpr std::string_view hardening = "UMask=0077\n"
                                       "RestrictRealtime=yes\n"
                                       "Nice=10\n"
                                       "IOSchedulingClass=best-effort\n"
                                       "IOSchedulingPriority=7\n"
                                       "CPUWeight=30\n"
                                       "TasksMax=512\n"
                                       "MemoryMax=2G\n"
                                       "LimitNOFILE=4096\n"
                                       "LimitCORE=0\n";

} // namespace

std::string unitWord(std::string_view text, bool dollars)
{
    static constexpr std::string_view hex = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f) {
            out += "\\x";
            out += hex[byte >> 4];
            out += hex[byte & 15];
            continue;
        }
        if (c == '"' || c == '\\')
            out += '\\';
        else if (c == '%' || (c == '$' && dollars))
            out += c;
        out += c;
    }
    return out + '"';
}

std::string onCalendar(const DailySchedule &schedule, int shift)
{
    static constexpr std::array<std::string_view, 7> names{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    const bool nextDay = schedule.hour * 60 + schedule.minute + shift >= 1440;
    std::string out;
    if (!schedule.isEveryDay()) {
        std::vector<std::string> days;
        for (std::size_t day = 0; day < 7; ++day) {
            if (schedule.days[(day + (nextDay ? 6 : 0)) % 7])
                days.emplace_back(names[day]);
        }
        out = joined(days, ",") + ' ';
    }
    out += "*-*-* " + minuteOfDay(schedule, shift) + ":00";
    return schedule.timeZone.empty() ? out : out + ' ' + schedule.timeZone;
}

std::string auditService(const ScheduledProgram &program, const DailySchedule &schedule)
{
    std::string out(written);
    out += "[Unit]\nDescription=Prism's daily audit of this machine\nDocumentation=man:prism(1)\n"
           "OnFailure=prism-shout@%n.service\n\n[Service]\nType=oneshot\n";
    out += "ExecStart=" + unitWord(program.prism) + " run --quiet --due " + unitWord(scheduleText(schedule)) +
           '\n';
    for (const auto &[name, value] : program.environment)
        out += "Environment=" + unitWord(name + '=' + value, false) + '\n';
    // 4: a part of the audit is missing. The bundle says which; that is no failure of the chain.
    out += "SuccessExitStatus=4\nTimeoutStartSec=2h\nTimeoutStopSec=10\n";
    return out + std::string(hardening);
}

std::string auditTimer(const DailySchedule &schedule)
{
    return std::string(written) + "[Unit]\nDescription=Prism's daily audit, " + scheduleSentence(schedule) +
           "\n\n[Timer]\nOnCalendar=" + onCalendar(schedule) +
           "\nPersistent=true\nRandomizedDelaySec=" + std::to_string(randomDelayMinutes) +
           "min\nAccuracySec=1s\n\n[Install]\nWantedBy=timers.target\n";
}

std::string shoutService(const ScheduledProgram &program)
{
    // `%i` is the failed unit. The script needs neither prism nor its store: it speaks when those are broken.
    return std::string(written) +
           "[Unit]\nDescription=Prism shouts: %i failed\n\n[Service]\nType=oneshot\n"
           "ExecStart=/bin/sh " +
           unitWord(program.shout) +
           " \"Prism: the audit failed\" \"%i ended with an error. See: journalctl --user -u %i\"\n"
           "TimeoutStartSec=30\nUMask=0077\n";
}

std::string watchService(const ScheduledProgram &program, const DailySchedule &schedule)
{
    std::string out(written);
    out += "[Unit]\nDescription=Prism's watch: has the audit finished?\nAfter=prism-audit.service\n\n"
           "[Service]\nType=oneshot\n";
    if (!schedule.timeZone.empty())
        out += "Environment=" + unitWord("TZ=" + schedule.timeZone, false) + '\n';
    out += "ExecStart=/bin/sh " + unitWord(program.watch) + ' ' + unitWord(program.cache) + ' ' +
           minuteOfDay(schedule, watchAfterMinutes) + ' ' +
           std::to_string(watchAfterMinutes + randomDelayMinutes) + ' ' + unitWord(program.shout) + '\n';
    return out + "TimeoutStartSec=1h\nUMask=0077\n";
}

std::string watchTimer(const DailySchedule &schedule)
{
    return std::string(written) +
           "[Unit]\nDescription=Prism's watch, an hour after the audit is due\n\n[Timer]\n"
           "OnCalendar=" +
           onCalendar(schedule, watchAfterMinutes) +
           "\nAccuracySec=1s\n\n[Install]\nWantedBy=timers.target\n";
}

} // namespace prism
