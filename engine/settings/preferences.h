// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// What an operator prefers: how the panel looks and starts, what a decision is filled in with, how long
/// bundles stay as they are. Checked by resolveSettings(), so every member is one that its rule allows.
struct Preferences
{
    int deferDays = 7;                   ///< PRISM_DEFER_DAYS, 1 to 365
    int acceptDays = 90;                 ///< PRISM_ACCEPT_DAYS, 1 to 365: no acceptance lasts longer
    std::string owner;                   ///< PRISM_OWNER, of an accepted risk; at most 200 bytes, one line
    std::string firstPage = "today";     ///< PRISM_FIRST_PAGE, one of firstPages()
    int keepDays = 30;                   ///< PRISM_KEEP_DAYS, 1 to 3650: consumed bundles, not compressed
    std::string appearance = "system";   ///< PRISM_APPEARANCE, one of appearances()
    std::string palette = "normal";      ///< PRISM_PALETTE, one of palettes()
    std::string density = "comfortable"; ///< PRISM_DENSITY, one of densities()
    std::string language = "system";     ///< PRISM_LANGUAGE, "system" or a code such as "de" or "zh_CN"
    std::string closeWindow = "ask";     ///< PRISM_CLOSE_WINDOW, one of closings()
    /// PRISM_NOTIFY, of announcementKinds(): what is told outside the window. "none": nothing.
    std::vector<std::string> notify = {"findings", "missing", "silent", "reminder", "drill"};

    bool operator==(const Preferences &) const = default;
};

/// The words that these preferences may have, the default first.
[[nodiscard]] const std::vector<std::string> &firstPages();
[[nodiscard]] const std::vector<std::string> &appearances();
[[nodiscard]] const std::vector<std::string> &palettes();
[[nodiscard]] const std::vector<std::string> &densities();
/// What becomes of the panel when its window is closed: "ask", "tray" (it stays there), "quit".
[[nodiscard]] const std::vector<std::string> &closings();

/// "findings", "missing", "recovered", "silent", "reminder", "drill", "late".
[[nodiscard]] const std::vector<std::string> &announcementKinds();

/// "system", or two or three letters, optionally with a country: "de", "zh_CN".
[[nodiscard]] bool isLanguageCode(std::string_view text);

} // namespace prism
