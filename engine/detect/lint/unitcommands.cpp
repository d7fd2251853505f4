// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/lint/unitcommands.h"

#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/detect/lint/crontab.h"
#include "engine/detect/lint/places.h"
#include "engine/detect/lint/unitfile.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace prism {
namespace {

constexpr std::size_t maxUnitBytes = std::size_t{256} << 10;
constexpr std::size_t maxUnits = 2000;
constexpr std::array<std::string_view, 7> execKeys{"ExecStart", "ExecStartPre", "ExecStartPost", "ExecReload",
                                                   "ExecStop",  "ExecStopPost", "ExecCondition"};
constexpr std::array<std::string_view, 6> conditionKeys{
    "ConditionPathExists",   "ConditionFileIsExecutable", "ConditionPathIsDirectory",
    "ConditionFileNotEmpty", "AssertPathExists",          "AssertFileIsExecutable"};

template<typename Keys>
bool isOneOf(const Keys &keys, const std::string &key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

std::optional<std::string> withoutSpecifiers(const std::string &text, const std::string &unitHome)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out += text[i];
            continue;
        }
        const char kind = i + 1 < text.size() ? text[++i] : ' ';
        if (kind == 'h')
            out += unitHome;
        else if (kind == '%')
            out += '%';
        else
            return std::nullopt;
    }
    return out;
}

std::optional<UnitCommand> commandOf(const std::string &file, const UnitAssignment &exec,
                                     const std::string &unitHome)
{
    const std::size_t start = exec.value.find_first_not_of("@-:+!|");
    if (start == std::string::npos || exec.value.substr(0, start).find('-') != std::string::npos)
        return std::nullopt;
    const auto text = withoutSpecifiers(exec.value.substr(start), unitHome);
    if (!text)
        return std::nullopt;
    std::vector<ShellWord> words;
    for (std::string &word : execWords(*text)) {
        const bool isLiteral = word.find('$') == std::string::npos;
        words.push_back({std::move(word), isLiteral});
    }
    // Behind "@" the second word is only what the program is told it is called.
    if (exec.value.substr(0, start).find('@') != std::string::npos && words.size() > 1)
        words.erase(words.begin() + 1);
    if (words.empty() || !words.front().isLiteral)
        return std::nullopt;
    UnitCommand command{file,
                        exec.line,
                        exec.key + '=' + words.front().text + (words.size() > 1 ? " ..." : ""),
                        neededFiles(words),
                        {}};
    if (words.front().text.find('/') == std::string::npos)
        command.bareName = words.front().text;
    return command;
}

bool conditionsHold(const DetectorContext &context, const std::vector<UnitAssignment> &assignments,
                    const std::string &unitHome)
{
    return std::all_of(assignments.begin(), assignments.end(), [&](const UnitAssignment &a) {
        if (a.section != "Unit" || !isOneOf(conditionKeys, a.key) || a.value.empty())
            return true;
        const bool wantsAbsence = a.value.find('!') != std::string::npos;
        const auto path = withoutSpecifiers(
            a.value.substr(
                a.value.find_first_not_of("|!") == std::string::npos ? 0 : a.value.find_first_not_of("|!")),
            unitHome);
        return !path || (presenceOf(context, placeOf(context, *path)) == Presence::There) != wantsAbsence;
    });
}

/// The unit's own file, then its drop-ins by name.
std::vector<std::string> filesOf(const std::string &directory, const std::string &unit)
{
    std::vector<std::string> files{directory + '/' + unit};
    const auto dropIns = listDirectory(directory + '/' + unit + ".d");
    if (!dropIns)
        return files;
    for (const DirectoryEntry &entry : *dropIns) {
        if (entry.name.ends_with(".conf"))
            files.push_back(directory + '/' + unit + ".d/" + entry.name);
    }
    return files;
}

std::vector<UnitCommand> commandsOf(const DetectorContext &context, const std::string &directory,
                                    const std::string &unit, const std::string &unitHome)
{
    std::map<std::string, std::vector<UnitCommand>> byKey;
    std::vector<UnitAssignment> all;
    for (const std::string &file : filesOf(directory, unit)) {
        const auto text = readFile(file, maxUnitBytes);
        if (!text)
            continue;
        for (UnitAssignment &a : parseUnitFile(*text).assignments) {
            if (a.section == "Service" && isOneOf(execKeys, a.key)) {
                if (a.value.empty())
                    byKey[a.key].clear();
                else if (auto command = commandOf(file, a, unitHome))
                    byKey[a.key].push_back(std::move(*command));
            }
            all.push_back(std::move(a));
        }
    }
    std::vector<UnitCommand> commands;
    if (!conditionsHold(context, all, unitHome))
        return commands;
    for (const std::string_view key : execKeys) {
        for (UnitCommand &command : byKey[std::string(key)])
            commands.push_back(std::move(command));
    }
    return commands;
}

} // namespace

std::vector<UnitCommand> commandsOfUnits(const DetectorContext &context, const std::string &directory,
                                         const std::string &unitHome)
{
    std::vector<UnitCommand> commands;
    const auto entries = listDirectory(directory);
    if (!entries)
        return commands;
    std::size_t units = 0;
    for (const DirectoryEntry &entry : *entries) {
        const bool isDropIn = entry.isDirectory && entry.name.ends_with(".service.d");
        // A link is an alias of a unit that is looked at where it lies, or belongs to a package.
        if (!isDropIn && !(entry.isRegular && entry.name.ends_with(".service")))
            continue;
        const std::string unit = isDropIn ? entry.name.substr(0, entry.name.size() - 2) : entry.name;
        if (isDropIn && std::any_of(entries->begin(), entries->end(),
                                    [&](const DirectoryEntry &e) { return e.isRegular && e.name == unit; }))
            continue;
        if (context.stop.stop_requested() || ++units > maxUnits)
            break;
        for (UnitCommand &command : commandsOf(context, directory, unit, unitHome))
            commands.push_back(std::move(command));
    }
    return commands;
}

} // namespace prism
