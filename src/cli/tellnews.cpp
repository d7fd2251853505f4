// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/cli/tellnews.h"

#include "engine/watch/announcementdesk.h"
#include "platform/common/instancesocket.h"
#include "platform/common/shoutlog.h"
#include "platform/common/systemnotifier.h"
#include "src/cli/installedschedule.h"

namespace prism {
namespace {

std::string variable(const Invocation &i, const std::string &name)
{
    const auto found = i.environment.find(name);
    return found == i.environment.end() ? std::string() : found->second;
}

// The panel of this inbox takes over: its notifications have buttons that answer.
bool panelTells(const Invocation &i)
{
    const auto path =
        panelSocketPath(variable(i, "XDG_RUNTIME_DIR"), i.settings.configDirectory, i.settings.inbox);
    return path && InstanceSocket::ask(*path, R"({"check":true})").value_or("") == "ok";
}

} // namespace

std::vector<std::string> tellNews(const Invocation &i, const DecidedBundle &decided)
{
    if (panelTells(i))
        return {};
    const AnnouncementDesk desk(i.settings);
    const UtcTime now = i.clock.now();
    const auto schedule = scheduleToWatch(i);
    const WatchReport report = desk.watch(schedule.value_or(std::nullopt), now);
    const auto due = desk.dueAnnouncements({decided.bundle.get(), &decided.view, &report}, now);
    if (!due)
        return {"nothing could be told: " + due.error().text()};
    ShoutLog log(stateFolder(i.settings.home, variable(i, "XDG_STATE_HOME")), i.clock);
    const auto notification = systemNotifier();
    std::vector<std::string> problems;
    std::vector<Announcement> untold;
    for (const Announcement &announcement : *due) {
        if (const auto logged = announcement.logged ? Result<void>() : log.tell(announcement); !logged)
            problems.push_back(logged.error().text());
        if (const auto shown = notification->tell(announcement); !shown) {
            if (!announcement.logged) // once is enough
                problems.push_back("'" + announcement.title + "' was not shown: " + shown.error().text());
            untold.push_back(announcement);
        }
    }
    if (!untold.empty()) { // the panel tells it when it is opened
        if (const auto back = desk.giveBack(untold); !back)
            problems.push_back(back.error().text());
    }
    return problems;
}

} // namespace prism
