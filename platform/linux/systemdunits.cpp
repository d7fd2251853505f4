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

std::string minuteOfDay(const DailySchedule &schedule)
{
    return twoDigits(schedule.hour) + ':' + twoDigits(schedule.minute);
}

/// Locks and limits that a user manager enforces by itself (systemd.exec(5)). The sandbox of directories
/// needs PrivateUsers there, which hides who owns a file; new namespaces and writable code stay allowed for
/// podman and for detectors with a just-in-time compiler.
constexpr std::string_view hardening = "UMask=0077\n"
                                       "NoNewPrivileges=yes\n"
                                       "LockPersonality=yes\n"
                                       "RestrictRealtime=yes\n"
                                       "RestrictSUIDSGID=yes\n"
                                       "RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK\n"
                                       "SystemCallArchitectures=native\n"
                                       "SystemCallFilter=~@clock @module @raw-io @reboot @swap\n"
                                       "SystemCallErrorNumber=EPERM\n"
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

std::string onCalendar(const DailySchedule &schedule)
{
    static constexpr std::array<std::string_view, 7> names{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    std::string out;
    if (!schedule.isEveryDay()) {
        std::vector<std::string> days;
        for (std::size_t day = 0; day < 7; ++day) {
            if (schedule.days[day])
                days.emplace_back(names[day]);
        }
        out = joined(days, ",") + ' ';
    }
    out += "*-*-* " + minuteOfDay(schedule) + ":00";
    return schedule.timeZone.empty() ? out : out + ' ' + schedule.timeZone;
}

std::string auditService(const ScheduledProgram &program, const DailySchedule &schedule)
{
    std::string out(written);
    out += "[Unit]\nDescription=Prism's daily audit of this machine\n"
           "OnFailure=prism-shout@%n.service\n\n[Service]\nType=oneshot\n";
    out += "ExecStart=" + unitWord(program.prism) + " run --quiet --notify --due " +
           unitWord(scheduleText(schedule)) + '\n';
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

std::string watchService(const ScheduledProgram &program, const DailySchedule &schedule, int delay)
{
    std::string out(written);
    out += "[Unit]\nDescription=Prism's watch: has the audit finished?\nOnFailure=prism-shout@%n.service\n\n"
           "[Service]\nType=oneshot\n";
    if (!schedule.timeZone.empty())
        out += "Environment=" + unitWord("TZ=" + schedule.timeZone, false) + '\n';
    out += "ExecStart=/bin/sh " + unitWord(program.watch) + ' ' + unitWord(program.cache) + ' ' +
           minuteOfDay(laterBy(schedule, delay)) + ' ' + std::to_string(delay + randomDelayMinutes) + ' ' +
           unitWord(program.shout) + '\n';
    return out + "TimeoutStartSec=1h\nUMask=0077\n";
}

std::string watchTimer(const DailySchedule &schedule, int delay)
{
    // Persistent: a machine that was off at that time is looked at when it is back.
    return std::string(written) +
           "[Unit]\nDescription=Prism's watch, some time after the audit is due\n\n[Timer]\n"
           "OnCalendar=" +
           onCalendar(laterBy(schedule, delay)) +
           "\nPersistent=true\nAccuracySec=1s\n\n[Install]\nWantedBy=timers.target\n";
}

} // namespace prism
