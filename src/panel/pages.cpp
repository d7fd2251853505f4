// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/panel/pages.h"

#include "ui/pages/historypage.h"
#include "ui/pages/reportspage.h"

namespace prism {

std::vector<PageFactory> panelPages()
{
    return {
        [](const PageServices &services, QWidget *parent) -> Page * {
            return new HistoryPage(services.settings.inbox, services.settings.dataDirectory, services.clock,
                                   parent);
        },
        [](const PageServices &services, QWidget *parent) -> Page * {
            return new ReportsPage(services.settings.inbox, services.clock, PRISM_VERSION, parent);
        },
    };
}

} // namespace prism
