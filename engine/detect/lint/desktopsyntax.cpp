// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/text.h"
#include "engine/detect/lint/filesyntax.h"

#include <algorithm>
#include <map>
#include <set>

namespace prism {
namespace {

bool isKey(std::string_view key)
{
    const std::size_t bracket = key.find('[');
    const std::string_view name = key.substr(0, bracket);
    const bool localeCloses =
        bracket == std::string_view::npos || (key.ends_with(']') && key.size() > bracket + 2);
    return !name.empty() && localeCloses && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_';
    });
}

void checkRequired(const std::map<std::string, std::string, std::less<>> &entry,
                   std::vector<SyntaxProblem> &problems)
{
    const auto value = [&](std::string_view key) {
        const auto it = entry.find(key);
        return it == entry.end() ? std::string() : it->second;
    };
    // Hidden=true in your own directory takes an entry of the system away; the rest may be missing then.
    if (value("Hidden") == "true")
        return;
    const std::string type = value("Type");
    if (type.empty())
        problems.push_back({0, "[Desktop Entry] has no Type"});
    if (value("Name").empty())
        problems.push_back({0, "[Desktop Entry] has no Name"});
    if (type == "Application" && value("Exec").empty() && value("DBusActivatable") != "true")
        problems.push_back({0, "an application without Exec"});
    if (type == "Link" && value("URL").empty())
        problems.push_back({0, "a link without URL"});
}

} // namespace

std::vector<SyntaxProblem> desktopProblems(std::string_view text)
{
    std::vector<SyntaxProblem> problems;
    std::set<std::string, std::less<>> groups;
    std::set<std::string, std::less<>> keys;
    std::map<std::string, std::string, std::less<>> entry;
    std::string group;
    std::size_t number = 0;
    for (const std::string_view line : lines(text)) {
        ++number;
        const std::string_view bare = trimmed(line);
        if (bare.empty() || bare.front() == '#')
            continue;
        if (!isUtf8(bare)) {
            problems.push_back({number, "not valid UTF-8"});
            continue;
        }
        if (bare.front() == '[') {
            const std::string_view name = bare.substr(1, bare.size() - 2);
            if (!bare.ends_with(']') || name.empty() || name.find_first_of("[]") != std::string_view::npos)
                problems.push_back({number, "a broken group header"});
            else if (!groups.emplace(name).second)
                problems.push_back({number, "group [" + std::string(name) + "] is there twice"});
            else if (groups.size() == 1 && name != "Desktop Entry")
                problems.push_back({number, "the first group is not [Desktop Entry]"});
            group = name;
            keys.clear();
            continue;
        }
        const std::size_t equals = bare.find('=');
        const std::string key(trimmed(bare.substr(0, std::min(equals, bare.size()))));
        if (equals == std::string_view::npos)
            problems.push_back({number, "neither a group nor key=value"});
        else if (group.empty() && groups.empty())
            problems.push_back({number, "an entry before any group"});
        else if (!isKey(key))
            problems.push_back({number, "not the name of a key"});
        else if (!keys.insert(key).second)
            problems.push_back({number, "key " + key + " is there twice"});
        else if (group == "Desktop Entry")
            entry.emplace(key, trimmed(bare.substr(equals + 1)));
    }
    if (!groups.contains("Desktop Entry"))
        problems.push_back({0, "there is no group [Desktop Entry]"});
    else
        checkRequired(entry, problems);
    return problems;
}

} // namespace prism
