// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/settings/preferences.h"

#include <algorithm>

namespace prism {

const std::vector<std::string> &firstPages()
{
    static const std::vector<std::string> words{"today", "findings", "history", "reports", "targets"};
    return words;
}

const std::vector<std::string> &appearances()
{
    static const std::vector<std::string> words{"system", "light", "dark"};
    return words;
}

const std::vector<std::string> &palettes()
{
    static const std::vector<std::string> words{"normal", "deutan", "high-contrast"};
    return words;
}

const std::vector<std::string> &densities()
{
    static const std::vector<std::string> words{"comfortable", "compact"};
    return words;
}

const std::vector<std::string> &closings()
{
    static const std::vector<std::string> words{"ask", "tray", "quit"};
    return words;
}

const std::vector<std::string> &announcementKinds()
{
    static const std::vector<std::string> words{"findings", "missing", "recovered", "silent",
                                                "reminder", "drill",   "late"};
    return words;
}

bool isLanguageCode(std::string_view text)
{
    const auto allOf = [](std::string_view part, char first, char last) {
        return std::all_of(part.begin(), part.end(), [=](char c) { return c >= first && c <= last; });
    };
    if (text == "system")
        return true;
    const std::string_view language = text.substr(0, text.find('_'));
    if (language.size() < 2 || language.size() > 3 || !allOf(language, 'a', 'z'))
        return false;
    if (language.size() == text.size())
        return true;
    const std::string_view country = text.substr(language.size() + 1);
    return country.size() == 2 && allOf(country, 'A', 'Z');
}

} // namespace prism
