// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/panel/panelparts.h"

#include "engine/detect/detectorcontext.h"
#include "platform/common/autostarts.h"
#include "platform/common/busdesktopprobe.h"
#include "platform/common/keychainclient.h"
#include "platform/common/scheduleinstallers.h"
#include "ui/startup/options.h"

#include <QSystemTrayIcon>

#include <utility>

namespace prism {

namespace {

/// The clock that an installer uses lives beside it.
class WithClock final : public ScheduleInstaller
{
public:
    WithClock(std::unique_ptr<SystemClock> clock, std::unique_ptr<ScheduleInstaller> installer)
        : m_clock(std::move(clock))
        , m_installer(std::move(installer))
    {}
    [[nodiscard]] Sentence mechanism() const override { return m_installer->mechanism(); }
    [[nodiscard]] Result<SchedulePlan> plan(const DailySchedule &schedule) const override
    {
        return m_installer->plan(schedule);
    }
    [[nodiscard]] Result<void> install(const SchedulePlan &plan, bool replace) override
    {
        return m_installer->install(plan, replace);
    }
    [[nodiscard]] Result<void> remove() override { return m_installer->remove(); }
    [[nodiscard]] Result<ScheduleStatus> status() const override { return m_installer->status(); }
    [[nodiscard]] Result<void> start() override { return m_installer->start(); }
    [[nodiscard]] std::optional<bool> lingers() const override { return m_installer->lingers(); }
    [[nodiscard]] Result<void> linger() override { return m_installer->linger(); }
    [[nodiscard]] std::vector<ForeignSchedule> foreign() const override { return m_installer->foreign(); }
    [[nodiscard]] Result<void> retire(const ForeignSchedule &foreign) override
    {
        return m_installer->retire(foreign);
    }

private:
    std::unique_ptr<SystemClock> m_clock;
    std::unique_ptr<ScheduleInstaller> m_installer;
};

/// What the bus does not know of: a tray that takes icons by X11's XEmbed, which Qt uses too.
class ToolkitProbe final : public DesktopProbe
{
public:
    explicit ToolkitProbe(bool trayAvailable)
        : m_trayAvailable(trayAvailable)
    {}
    [[nodiscard]] DesktopAnswer tray(const std::stop_token &stop) override
    {
        if (m_trayAvailable)
            return {DesktopAnswer::State::Present, Sentence::saying("the tray takes icons"), {}};
        return m_bus.tray(stop);
    }
    [[nodiscard]] DesktopAnswer notifications(const std::stop_token &stop) override
    {
        return m_bus.notifications(stop);
    }

private:
    bool m_trayAvailable;
    BusDesktopProbe m_bus;
};

} // namespace

std::function<Result<std::unique_ptr<ScheduleInstaller>>()> schedulerOfThisMachine(const Settings &settings,
                                                                                   const std::string &prism)
{
    return [settings, prism]() -> Result<std::unique_ptr<ScheduleInstaller>> {
        auto clock = std::make_unique<SystemClock>();
        auto installer = makeScheduleInstaller(settings, prism, *clock);
        if (!installer)
            return installer.error();
        return std::unique_ptr<ScheduleInstaller>(
            std::make_unique<WithClock>(std::move(clock), std::move(*installer)));
    };
}

std::function<std::unique_ptr<PanelAutostart>()> autostartOfThisMachine(const Settings &settings,
                                                                        const std::string &prism)
{
    return [settings, prism] {
        return makeAutostart(settings, prism);
    };
}

SelfTest selfTestOfThisMachine(const Settings &settings, const std::string &prism)
{
    return [settings, prism, trayAvailable = QSystemTrayIcon::isSystemTrayAvailable()](
               const std::function<void(SelfCheck)> &told, const std::stop_token &stop) {
        SystemTools tools;
        KeychainClient keychain(keychainProgram());
        ToolkitProbe desktop(trayAvailable);
        runSelfTest({settings, tools, &keychain, &desktop, schedulerOfThisMachine(settings, prism),
                     autostartOfThisMachine(settings, prism)},
                    told, stop);
    };
}

Variables settingsEnvironment(const Settings &settings, bool sample)
{
    if (!sample)
        return processEnvironment();
    return {{"HOME", settings.home}, {"PRISM_INBOX", settings.inbox}, {"PRISM_TMPDIR", settings.cache}};
}

} // namespace prism
