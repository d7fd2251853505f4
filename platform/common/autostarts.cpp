// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/common/autostarts.h"

#include "engine/core/text.h"
#include "platform/common/scheduleinstallers.h"
#include "platform/linux/xdgautostart.h"
#include "platform/macos/launchdautostart.h"

#include <QString>
#include <QtGlobal>

namespace prism {

std::unique_ptr<PanelAutostart> makeAutostart(const Settings &settings, const std::string &prism)
{
    const auto folderOf = [](const std::string &path) {
        return path.substr(0, path.rfind('/'));
    };
    const std::string panel = folderOf(prism) + "/prism-panel";
#ifdef Q_OS_MACOS
    return std::make_unique<LaunchdAutostart>(settings.home + "/Library/LaunchAgents", panel,
                                              settings.home + "/Library/Logs/Prism/panel.log",
                                              scheduleEnvironment(settings));
#else
    std::vector<std::string> system;
    const std::string set = qEnvironmentVariable("XDG_CONFIG_DIRS").toStdString();
    for (const std::string_view directory :
         split(set.empty() ? std::string_view("/etc/xdg") : std::string_view(set), ':')) {
        if (directory.starts_with('/'))
            system.push_back(std::string(directory) + "/autostart");
    }
    return std::make_unique<XdgAutostart>(XdgAutostartPlace{folderOf(settings.configDirectory) + "/autostart",
                                                            std::move(system), panel,
                                                            scheduleEnvironment(settings)});
#endif
}

} // namespace prism
