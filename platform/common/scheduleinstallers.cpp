// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/common/scheduleinstallers.h"

#include "engine/core/process.h"
#include "engine/core/text.h"
#include "platform/common/cronschedule.h"
#include "platform/linux/systemdschedule.h"
#include "platform/macos/launchdschedule.h"

#include <QtGlobal>

#include <pwd.h>
#include <unistd.h>

#include <array>

namespace prism {
namespace {

std::string folderOf(const std::string &path)
{
    return path.substr(0, path.rfind('/'));
}

std::string loginName()
{
    std::array<char, 4096> buffer{};
    struct passwd entry = {};
    struct passwd *found = nullptr;
    const bool known = ::getpwuid_r(::getuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found;
    return known ? entry.pw_name : "";
}

} // namespace

std::vector<std::pair<std::string, std::string>> scheduleEnvironment(const Settings &settings)
{
    std::vector<std::pair<std::string, std::string>> out;
    const auto plain = resolveSettings({{"HOME", settings.home}});
    const auto add = [&](const char *name, const std::string &value, const std::string &byItself) {
        if (!plain || value != byItself)
            out.emplace_back(name, value);
    };
    const Settings none;
    const Settings &other = plain ? *plain : none;
    add("PRISM_INBOX", settings.inbox, other.inbox);
    add("PRISM_TMPDIR", settings.cache, other.cache);
    add("PRISM_HOST", settings.host, other.host);
    // What the registry adds to the hosts is read anew at each run.
    if (settings.hostsSet)
        add("PRISM_HOSTS", joined(settings.hosts, ","), joined(other.hosts, ","));
    if (settings.minimumSet)
        add("PRISM_MIN_SUMMARIES", std::to_string(settings.minimumSummaries),
            std::to_string(other.minimumSummaries));
    if (settings.coverageMatrixSet)
        add("PRISM_COVERAGE_MATRIX", settings.coverageMatrix, other.coverageMatrix);
    add("PRISM_TZ", settings.timeZone, other.timeZone);
    return out;
}

Result<std::unique_ptr<ScheduleInstaller>> makeScheduleInstaller(const Settings &settings,
                                                                 const std::string &prism, const Clock &clock)
{
    const auto environment = scheduleEnvironment(settings);
    // launchctl exists on macOS only; the tests put a stand-in on PATH to see its calls.
#ifdef Q_OS_MACOS
    LaunchdPlace place{settings.home + "/Library/LaunchAgents",
                       settings.dataDirectory,
                       settings.home + "/Library/Logs/Prism",
                       prism,
                       settings.cache,
                       environment};
    return std::unique_ptr<ScheduleInstaller>(std::make_unique<LaunchdSchedule>(std::move(place), clock));
#else
    if (findProgram("systemctl") && SystemdSchedule::isRunning()) {
        SystemdPlace place{folderOf(settings.configDirectory) + "/systemd/user", settings.dataDirectory,
                           loginName()};
        return std::unique_ptr<ScheduleInstaller>(std::make_unique<SystemdSchedule>(
            std::move(place), ScheduledProgram{prism, {}, {}, settings.cache, environment}, clock));
    }
    if (findProgram("crontab"))
        return std::unique_ptr<ScheduleInstaller>(std::make_unique<CronSchedule>(prism, environment, clock));
    return Error{ErrorCode::Unsupported,
                 Sentence::saying("this machine has neither a systemd user manager that answers (is "
                                  "XDG_RUNTIME_DIR set?) nor cron"),
                 {}};
#endif
}

} // namespace prism
