// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports/autostart.h"

#include <string>
#include <utility>
#include <vector>

namespace prism {

/// io.prism.panel as a launchd agent with RunAtLoad. It is not loaded at once, for that would start a second
/// panel, nor unloaded, for that would end the one that runs: launchd reads the folder at the next login.
class LaunchdAutostart final : public PanelAutostart
{
public:
    /// `agents` is ~/Library/LaunchAgents, `panel` the absolute path of the program.
    LaunchdAutostart(std::string agents, std::string panel, std::string log,
                     std::vector<std::pair<std::string, std::string>> environment);

    [[nodiscard]] Sentence mechanism() const override { return Sentence::saying("launchd agent"); }
    [[nodiscard]] Result<AutostartPlan> plan() const override;
    [[nodiscard]] Result<void> switchOn(bool replace) override;
    [[nodiscard]] Result<void> switchOff() override;
    [[nodiscard]] AutostartStatus status() const override;

private:
    [[nodiscard]] ScheduleFile wanted() const;

    std::string m_agents;
    std::string m_panel;
    std::string m_log;
    std::vector<std::pair<std::string, std::string>> m_environment;
};

} // namespace prism
