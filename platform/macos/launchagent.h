// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/settings/dailyschedule.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace prism {

/// The labels of Prism's agents; the file of each is LABEL.plist.
inline constexpr std::string_view auditLabel = "io.prism.audit";
inline constexpr std::string_view watchLabel = "io.prism.watch";
inline constexpr std::string_view panelLabel = "io.prism.panel";

/// What an agent starts.
struct LaunchAgent
{
    std::string label;
    std::vector<std::string> arguments; ///< the program first, an absolute path
    std::vector<std::pair<std::string, std::string>> environment;
    std::optional<DailySchedule> schedule; ///< in local time: launchd knows no zones; nothing: at login
    std::string log;                       ///< absolute; its folder must exist
};

/// The property list (launchd.plist(5)): StartCalendarInterval with hour and minute always given, for a
/// missing one means "each". Without a schedule RunAtLoad, for a program with windows.
[[nodiscard]] std::string launchAgentPlist(const LaunchAgent &agent);

/// The time in a property list with one StartCalendarInterval (or several that differ in Weekday only);
/// nothing if it has none.
[[nodiscard]] std::optional<DailySchedule> plistSchedule(std::string_view plist);

/// The string after <key>Label</key>, or "".
[[nodiscard]] std::string plistLabel(std::string_view plist);

} // namespace prism
