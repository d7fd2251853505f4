// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports/autostart.h"
#include "engine/settings/settings.h"
#include "ui/pages/selftestpage.h"
#include "ui/pages/settings/settingsservices.h"

#include <functional>
#include <memory>
#include <string>

namespace prism {

/// What the pages of this program use of the platform and of main().
struct PanelParts
{
    std::function<Result<std::unique_ptr<ScheduleInstaller>>()> scheduler; ///< empty in the sample fleet
    std::function<std::unique_ptr<PanelAutostart>()> autostart;            ///< empty in the sample fleet
    std::function<SelfTest()> selfTest; ///< made with its page, which asks the toolkit for a tray
    std::function<void(const WindowLook &)> applyLook;
    std::function<bool(const QString &code)> applyLanguage; ///< false: only the next start changes it
};

/// Looks for the scheduler of this machine, for the CLI at the absolute path `prism`.
[[nodiscard]] std::function<Result<std::unique_ptr<ScheduleInstaller>>()>
schedulerOfThisMachine(const Settings &settings, const std::string &prism);

/// Looks for what starts this panel with the session.
[[nodiscard]] std::function<std::unique_ptr<PanelAutostart>()>
autostartOfThisMachine(const Settings &settings, const std::string &prism);

/// The self-test of this machine. The toolkit is asked for a tray of the older kind when this is called.
[[nodiscard]] SelfTest selfTestOfThisMachine(const Settings &settings, const std::string &prism);

/// The environment that the settings of this window are read from: that of the process, or one with
/// nothing but the home of the sample fleet.
[[nodiscard]] Variables settingsEnvironment(const Settings &settings, bool sample);

} // namespace prism
