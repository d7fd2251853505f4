// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports/scheduleinstaller.h"
#include "platform/macos/launchagent.h"

#include <string>
#include <utility>
#include <vector>

namespace prism {

/// Where the agents, scripts and logs go.
struct LaunchdPlace
{
    std::string agentDirectory; ///< ~/Library/LaunchAgents
    std::string dataDirectory;  ///< where the scripts go
    std::string logDirectory;   ///< where the output goes
    std::string prism;          ///< absolute path of the CLI
    std::string cache;          ///< where the done-marker appears
    std::vector<std::pair<std::string, std::string>> environment;
};

/// The daily run as a launchd agent, through launchctl(1): bootstrap, bootout, kickstart, print. It builds
/// everywhere, so that its files and calls are tested on Linux. launchd makes a run up after sleep, not after
/// a time switched off.
class LaunchdSchedule final : public ScheduleInstaller
{
public:
    LaunchdSchedule(LaunchdPlace place, const Clock &clock);

    [[nodiscard]] Sentence mechanism() const override { return Sentence::saying("launchd agent"); }
    [[nodiscard]] Result<SchedulePlan> plan(const DailySchedule &schedule) const override;
    [[nodiscard]] Result<void> install(const SchedulePlan &plan, bool replace) override;
    [[nodiscard]] Result<void> remove() override;
    [[nodiscard]] Result<ScheduleStatus> status() const override;
    [[nodiscard]] Result<void> start() override;
    [[nodiscard]] std::vector<ForeignSchedule> foreign() const override;
    [[nodiscard]] Result<void> retire(const ForeignSchedule &foreign) override;

private:
    [[nodiscard]] std::string plist(std::string_view label) const;
    [[nodiscard]] std::string script(std::string_view name) const;

    LaunchdPlace m_place;
    const Clock &m_clock;
};

} // namespace prism
