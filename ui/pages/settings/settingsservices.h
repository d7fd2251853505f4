// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports/autostart.h"
#include "engine/ports/scheduleinstaller.h"
#include "engine/settings/settings.h"
#include "engine/triage/triagerequest.h"
#include "ui/style/appearance.h"

#include <QString>

#include <functional>
#include <memory>

class QThreadPool;

namespace prism {

/// What the Settings page and its sections use. Clock and pool outlive the page; the functions may be empty.
struct SettingsServices
{
    Variables environment; ///< of the process
    const Clock &clock;
    QThreadPool &pool; ///< for reading and writing files
    /// Finds this machine's scheduler; called on another thread. Empty: nothing is scheduled here.
    std::function<Result<std::unique_ptr<ScheduleInstaller>>()> scheduler;
    /// Changes the look of the running program.
    std::function<void(const WindowLook &)> applyLook;
    /// Changes the language; false: only the next start will.
    std::function<bool(const QString &code)> applyLanguage;
    /// What starts the panel with the session; called on another thread. Empty: it cannot be set here.
    std::function<std::unique_ptr<PanelAutostart>()> autostart = {};
    /// Changes what decisions are filled in with.
    std::function<void(const TriageDefaults &)> applyTriage = {};
};

} // namespace prism
