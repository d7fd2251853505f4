// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "engine/settings/dailyschedule.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// What lets a user's timers run while nobody is logged in (loginctl(1)); see ScheduleInstaller::linger().
inline constexpr std::string_view lingerCommand = "loginctl enable-linger";

/// A file that a schedule consists of, beside what lies there now.
struct ScheduleFile
{
    enum class State { Absent, Same, Differs };

    std::string path; ///< absolute
    std::string text; ///< what Prism writes
    unsigned mode = 0644;
    State state = State::Absent;
    std::string present; ///< the content now, of Differs
};

/// What installing would do, to be shown before it is done.
struct SchedulePlan
{
    DailySchedule schedule;
    std::vector<ScheduleFile> files;
    std::vector<Sentence> commands; ///< as an operator would type them, or what they do
    std::vector<Sentence> notes;    ///< what to know: linger, days without a run, ...

    /// Files that are there and differ: written only if the operator said so.
    [[nodiscard]] std::vector<std::string> differing() const
    {
        std::vector<std::string> out;
        for (const ScheduleFile &f : files) {
            if (f.state == ScheduleFile::State::Differs)
                out.push_back(f.path);
        }
        return out;
    }
};

/// What is known of the installed schedule.
struct ScheduleStatus
{
    bool installed = false;
    bool enabled = false; ///< the system will start it
    std::optional<DailySchedule> schedule;
    std::optional<UtcTime> nextRun;
    std::optional<UtcTime> lastRun;
    std::string lastResult;      ///< the system's word: "success", "exit-code", "timeout"; empty: never ran
    std::optional<int> lastExit; ///< exit status of the last run
    std::string log;             ///< the command that shows its output
    std::vector<Sentence> drift; ///< one for each difference from what Prism would write
    std::vector<Sentence> notes;
};

/// Another chain's timer on this machine: two chains a day would write the same inbox.
struct ForeignSchedule
{
    std::string place;                     ///< file, or "crontab"
    std::string text;                      ///< the line or label that gave it away
    std::optional<DailySchedule> schedule; ///< if it could be read
};

/// Installs the daily run with what the system has: systemd's user manager, launchd, cron. Calls programs of
/// the system and waits for them: any thread but the GUI thread. `replace` lets install() overwrite differing
/// files.
class ScheduleInstaller
{
public:
    ScheduleInstaller() = default;
    virtual ~ScheduleInstaller() = default;
    ScheduleInstaller(const ScheduleInstaller &) = delete;
    ScheduleInstaller &operator=(const ScheduleInstaller &) = delete;

    /// "systemd user timer", "launchd agent", "cron".
    [[nodiscard]] virtual Sentence mechanism() const = 0;
    [[nodiscard]] virtual Result<SchedulePlan> plan(const DailySchedule &schedule) const = 0;
    /// Refused if a file differs and `replace` is false; what was begun is taken back after a failure.
    [[nodiscard]] virtual Result<void> install(const SchedulePlan &plan, bool replace) = 0;
    /// Leaves no file, link, stamp or loaded unit of Prism's. Succeeds if nothing was there.
    [[nodiscard]] virtual Result<void> remove() = 0;
    [[nodiscard]] virtual Result<ScheduleStatus> status() const = 0;
    /// Starts the installed run now as the system does at its time; does not wait for its end.
    [[nodiscard]] virtual Result<void> start() = 0;
    /// Whether runs go on while the user is logged out; nothing where that question does not arise.
    [[nodiscard]] virtual std::optional<bool> lingers() const { return std::nullopt; }
    /// Lets them go on. It holds for all that the user's manager runs, so neither install() nor remove()
    /// touches it.
    [[nodiscard]] virtual Result<void> linger()
    {
        return Error{
            ErrorCode::Unsupported, Sentence::saying("runs do not depend on being logged in here"), {}};
    }
    /// Timers of the ancestor's chain (seed 1: a LaunchAgent, a timer or a cron entry).
    [[nodiscard]] virtual std::vector<ForeignSchedule> foreign() const = 0;
    /// Switches a foreign timer off; its file is kept under a name that the system does not read.
    [[nodiscard]] virtual Result<void> retire(const ForeignSchedule &foreign) = 0;
};

} // namespace prism
