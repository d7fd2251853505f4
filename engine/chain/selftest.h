// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports/autostart.h"
#include "engine/ports/desktopprobe.h"
#include "engine/ports/scheduleinstaller.h"
#include "engine/ports/secretstore.h"
#include "engine/settings/settings.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

class Tools;

/// One thing that Prism leans on, and whether it is there.
struct SelfCheck
{
    enum class State {
        Passed,
        Failed,
        Unknown, ///< this program cannot ask, or the operator stopped it
    };

    std::string id; ///< "ssh-agent"
    Sentence title; ///< "SSH agent"
    State state = State::Unknown;
    Sentence what; ///< what was found, a sentence without a full stop
    Sentence fix;  ///< what to do if it failed; empty if there is nothing
};

/// "pass", "fail", "unknown".
[[nodiscard]] std::string_view selfCheckStateName(SelfCheck::State state);

/// What the checks ask. Everything outlives the test; a null part makes its checks Unknown.
struct SelfTestParts
{
    const Settings &settings;
    Tools &tools;
    SecretStore *secrets = nullptr;
    DesktopProbe *desktop = nullptr;
    /// Looks for the scheduler of this machine.
    std::function<Result<std::unique_ptr<ScheduleInstaller>>()> scheduler = {};
    /// Looks for what starts the panel with the session.
    std::function<std::unique_ptr<PanelAutostart>()> autostart = {};
};

/// Ids and titles in the order of the checks.
[[nodiscard]] const std::vector<std::pair<std::string, Sentence>> &selfTestNames();

/// Asks one after the other and tells each as it is known; every one is told once, also after a stop. Waits
/// for programs of the system, each at most seconds: not on the GUI thread. Changes nothing; the inbox is
/// tried with a file that is gone again.
void runSelfTest(const SelfTestParts &parts, const std::function<void(SelfCheck)> &told,
                 const std::stop_token &stop);

} // namespace prism
