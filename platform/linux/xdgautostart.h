// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ports/autostart.h"

#include <string>
#include <utility>
#include <vector>

namespace prism {

/// Where entries lie and what is started.
struct XdgAutostartPlace
{
    std::string userDirectory;                  ///< $XDG_CONFIG_HOME/autostart
    std::vector<std::string> systemDirectories; ///< those of $XDG_CONFIG_DIRS, the most important first
    std::string panel;                          ///< absolute path
    std::vector<std::pair<std::string, std::string>> environment; ///< PRISM_* that were set; no secrets
};

/// prism-panel.desktop in the user's autostart folder (Desktop Application Autostart Specification 0.5,
/// Desktop Entry Specification 1.5). An entry with Hidden=true, which the desktop's own settings write,
/// counts as off and is somebody's word: it is replaced only when told.
class XdgAutostart final : public PanelAutostart
{
public:
    explicit XdgAutostart(XdgAutostartPlace place);

    [[nodiscard]] Sentence mechanism() const override { return Sentence::saying("XDG autostart entry"); }
    [[nodiscard]] Result<AutostartPlan> plan() const override;
    [[nodiscard]] Result<void> switchOn(bool replace) override;
    [[nodiscard]] Result<void> switchOff() override;
    [[nodiscard]] AutostartStatus status() const override;

private:
    [[nodiscard]] std::string path() const;
    [[nodiscard]] std::string systemEntry() const; ///< "" if there is none
    [[nodiscard]] ScheduleFile wanted() const;

    XdgAutostartPlace m_place;
};

/// An argument of an Exec line: quoted, escaped for the quotes and again for a value of the file, with `%`
/// doubled.
[[nodiscard]] std::string desktopWord(std::string_view text);

/// The value of a key of the group [Desktop Entry], trimmed; "" if it is not there.
[[nodiscard]] std::string desktopValue(std::string_view entry, std::string_view key);

} // namespace prism
