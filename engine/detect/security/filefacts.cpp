// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/security/filefacts.h"

#include "engine/core/file.h"
#include "engine/detect/lint/places.h"

#include <algorithm>

namespace prism {

std::string modeText(mode_t mode)
{
    std::string text;
    for (unsigned shift = 12; shift > 0; shift -= 3)
        text += static_cast<char>('0' + ((mode >> (shift - 3)) & 7U));
    return text;
}

std::string fileFacts(const struct stat &status, const PasswdFile &accounts)
{
    return "mode " + modeText(status.st_mode) + ", owner " + accounts.nameOf(status.st_uid);
}

std::optional<std::string> shieldingDirectory(const DetectorContext &context, const std::string &path)
{
    std::string directory = path;
    while (true) {
        const std::size_t slash = directory.rfind('/');
        if (slash == std::string::npos || slash == 0 || slash <= context.root.size())
            return std::nullopt;
        directory.resize(slash);
        struct stat status = {};
        if (::stat(directory.c_str(), &status) == 0 && (status.st_mode & S_IXOTH) == 0)
            return shownPlace(context, directory);
    }
}

std::vector<std::string> placesOf(const DetectorContext &context, std::string_view option)
{
    std::vector<std::string> places;
    for (const std::string &text : context.list(option)) {
        std::vector<std::string> found;
        if (text == "~" || text.starts_with("~/")) {
            for (const std::string &home : homeDirectories(context))
                found.push_back(tidyPath(expandHome(text, home)));
        } else {
            found.push_back(placeOf(context, text));
        }
        for (std::string &place : found) {
            if (place.starts_with('/') && std::find(places.begin(), places.end(), place) == places.end())
                places.push_back(std::move(place));
        }
    }
    return places;
}

} // namespace prism
