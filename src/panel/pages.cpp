// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/panel/pages.h"

#include "engine/report/reportdecisions.h"
#include "engine/triage/decisionsofday.h"
#include "platform/common/keychainclient.h"
#include "platform/common/systemterminal.h"
#include "ui/pages/findingspage.h"
#include "ui/pages/historypage.h"
#include "ui/pages/reportspage.h"
#include "ui/pages/selftestpage.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/targetspage.h"
#include "ui/startup/options.h"
#include "ui/triage/triagedesk.h"

#include <memory>
#include <string>
#include <utility>

namespace prism {

namespace {

Page *makeTargetsPage(const PageServices &services, QWidget *parent)
{
    const TargetsPlaces places = targetsPlaces(services.settings, processEnvironment());
    TargetsCalls calls;
    calls.secrets = [] {
        return std::make_unique<KeychainClient>(keychainProgram());
    };
    calls.verbs = sshTargetVerbs(places, calls.secrets, services.clock);
    calls.climb = [home = places.home, &clock = services.clock](const Target &target, const auto &onRung,
                                                                const std::stop_token &stop) {
        return climbLadder(target, home, clock, onRung, stop);
    };
    return new TargetsPage(places, std::move(calls), services.clock, parent);
}

/// Reports tell the decisions that the window knows, and follow them; those of earlier days what held then.
void showDecisions(ReportsPage &page, const PageServices &services)
{
    const auto decorate = [&page, desk = &services.triage, zone = services.settings.timeZone] {
        page.setDecorator([snapshot = desk->snapshot(), zone](Report &report) {
            if (!snapshot)
                return;
            if (snapshot->bundle == report.bundle)
                addDecisions(report, snapshot->view, zone);
            else if (report.bundle->date() < snapshot->bundle->date())
                addDecisions(report, decideAsOfItsDay(*report.bundle, snapshot->book, zone), zone);
        });
    };
    decorate();
    QObject::connect(&services.triage, &TriageDesk::changed, &page, decorate);
}

std::shared_ptr<Terminal> terminalOfThisMachine()
{
#ifdef Q_OS_MACOS
    constexpr bool isMac = true;
#else
    constexpr bool isMac = false;
#endif
    return std::make_shared<SystemTerminal>(
        isMac, [](const std::string &name) { return qEnvironmentVariable(name.c_str()).toStdString(); });
}

} // namespace

std::vector<PageEntry> panelPages(const PanelParts &parts, bool sample)
{
    return {
        {QStringLiteral("findings"), [] { return FindingsPage::tr("Findings"); }, PageIcon::Findings,
         [](const PageServices &services, QWidget *parent) -> Page * {
             auto *page = new FindingsPage(services.settings.configDirectory, services.settings.dataDirectory,
                                           services.pool, services.triage, parent);
             page->setTerminal(terminalOfThisMachine());
             return page;
         }},
        {QStringLiteral("history"), [] { return HistoryPage::tr("History"); }, PageIcon::History,
         [](const PageServices &services, QWidget *parent) -> Page * {
             return new HistoryPage(services.settings.inbox, services.settings.dataDirectory, services.clock,
                                    parent);
         }},
        {QStringLiteral("reports"), [] { return ReportsPage::tr("Reports"); }, PageIcon::Reports,
         [](const PageServices &services, QWidget *parent) -> Page * {
             auto *page = new ReportsPage(services.settings.inbox, services.clock, PRISM_VERSION, parent);
             showDecisions(*page, services);
             return page;
         }},
        {QStringLiteral("targets"), [] { return TargetsPage::tr("Targets"); }, PageIcon::Targets,
         [](const PageServices &services, QWidget *parent) -> Page * {
             return makeTargetsPage(services, parent);
         }},
        {QStringLiteral("settings"), [] { return SettingsPage::tr("Settings"); }, PageIcon::Settings,
         [parts, sample](const PageServices &services, QWidget *parent) -> Page * {
             return new SettingsPage({settingsEnvironment(services.settings, sample), services.clock,
                                      services.pool, parts.scheduler, parts.applyLook, parts.applyLanguage,
                                      parts.autostart,
                                      [desk = &services.triage](const TriageDefaults &defaults) {
                                          desk->setDefaults(defaults);
                                      }},
                                     parent);
         }},
        {QStringLiteral("selftest"), [] { return SelfTestPage::tr("Self-test"); }, PageIcon::Check,
         [makeTest = parts.selfTest](const PageServices &, QWidget *parent) -> Page * {
             return new SelfTestPage(makeTest(), parent);
         }},
    };
}

} // namespace prism
