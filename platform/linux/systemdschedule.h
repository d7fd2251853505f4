// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/process.h"
#include "engine/ports/scheduleinstaller.h"
#include "platform/linux/systemdunits.h"

#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// Where the units and scripts go, and who is asked about lingering.
struct SystemdPlace
{
    std::string unitDirectory; ///< $XDG_CONFIG_HOME/systemd/user
    std::string dataDirectory; ///< where the scripts go
    std::string user;          ///< login name; empty: nothing is said of lingering
    std::string lingerDirectory = "/var/lib/systemd/linger"; ///< a file for each user that lingers
};

/// The daily run as a timer of the systemd user manager, with a second, independent timer that looks for the
/// done-marker and a unit that shouts when the run fails (systemd.timer(5), systemd.unit(5) OnFailure=).
class SystemdSchedule final : public ScheduleInstaller
{
public:
    /// `program.shout` and `program.watch` are filled in here.
    SystemdSchedule(SystemdPlace place, ScheduledProgram program, const Clock &clock);

    /// Whether a user manager answers.
    [[nodiscard]] static bool isRunning();

    [[nodiscard]] Sentence mechanism() const override { return Sentence::saying("systemd user timer"); }
    [[nodiscard]] Result<SchedulePlan> plan(const DailySchedule &schedule) const override;
    [[nodiscard]] Result<void> install(const SchedulePlan &plan, bool replace) override;
    [[nodiscard]] Result<void> remove() override;
    [[nodiscard]] Result<ScheduleStatus> status() const override;
    [[nodiscard]] Result<void> start() override;
    [[nodiscard]] std::optional<bool> lingers() const override;
    [[nodiscard]] Result<void> linger() override;
    [[nodiscard]] std::vector<ForeignSchedule> foreign() const override;
    [[nodiscard]] Result<void> retire(const ForeignSchedule &foreign) override;

private:
    [[nodiscard]] std::string unit(std::string_view name) const;
    [[nodiscard]] std::vector<Sentence> notes(const DailySchedule &schedule) const;

    SystemdPlace m_place;
    ScheduledProgram m_program;
    const Clock &m_clock;
};

} // namespace prism
