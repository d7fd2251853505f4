// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports/scheduleinstaller.h"
#include "engine/settings/settings.h"

#include <memory>
#include <string>

namespace prism {

/// The best way this machine has: launchd on macOS, the systemd user manager, cron. Unsupported if there is
/// none. `prism` is the absolute path of the CLI that the schedule starts. Asks the system: not on the GUI
/// thread. The clock must outlive the installer.
[[nodiscard]] Result<std::unique_ptr<ScheduleInstaller>>
makeScheduleInstaller(const Settings &settings, const std::string &prism, const Clock &clock);

/// The PRISM_* variables that a run needs to see what these settings see: those whose values a run without
/// any variable would not find by itself.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> scheduleEnvironment(const Settings &settings);

} // namespace prism
