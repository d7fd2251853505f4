// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/performance/sizewalk.h"

#include "engine/core/clock.h"
#include "engine/core/file.h"

#include <array>
#include <cerrno>
#include <sys/stat.h>
#include <vector>

namespace prism {
namespace {

bool stripSuffix(std::string_view &name, std::string_view suffix)
{
    if (name.size() <= suffix.size() || !name.ends_with(suffix))
        return false;
    name.remove_suffix(suffix.size());
    return true;
}

// A number of at most 14 digits behind '.', '-' or '_' at the end: ".1", "-20261119", ".2026-11-19".
bool stripGeneration(std::string_view &name)
{
    const std::size_t digits = name.find_last_not_of("0123456789");
    if (digits == std::string_view::npos || digits == 0 || digits + 1 == name.size() ||
        name.size() - digits > 15)
        return false;
    const char before = name[digits];
    if (before != '.' && before != '-' && before != '_')
        return false;
    name = name.substr(0, digits);
    return true;
}

} // namespace

bool WalkBudget::take()
{
    if (entries == 0 || stop.stop_requested() || monotonicMilliseconds() > deadlineMs)
        return false;
    --entries;
    return true;
}

Result<double> diskUse(const std::string &path, WalkBudget &budget)
{
    struct stat top = {};
    if (::lstat(path.c_str(), &top) != 0)
        return errorFromErrno(errno, Sentence::saying("cannot examine"), path);
    double bytes = static_cast<double>(top.st_blocks) * 512;
    if (!S_ISDIR(top.st_mode))
        return bytes;
    std::vector<std::string> todo{path};
    while (!todo.empty()) {
        const std::string directory = std::move(todo.back());
        todo.pop_back();
        const auto entries = listDirectory(directory);
        if (!entries && directory == path)
            return entries.error();
        if (!entries) {
            ++budget.unreadable;
            continue;
        }
        for (const DirectoryEntry &e : *entries) {
            if (!budget.take())
                return Error{ErrorCode::TooLarge,
                             Sentence::saying("has more entries than could be looked at"), path};
            struct stat s = {};
            const std::string below = directory + '/' + e.name;
            if (::lstat(below.c_str(), &s) != 0 || s.st_dev != top.st_dev)
                continue;
            bytes += static_cast<double>(s.st_blocks) * 512;
            if (S_ISDIR(s.st_mode))
                todo.push_back(below);
        }
    }
    return bytes;
}

std::string rotationStem(std::string_view name)
{
    static constexpr std::array<std::string_view, 6> suffixes{".gz", ".xz", ".bz2", ".zst", ".old", ".bak"};
    for (bool changed = true; changed;) {
        changed = stripGeneration(name);
        for (const std::string_view suffix : suffixes)
            changed = stripSuffix(name, suffix) || changed;
    }
    return std::string(name);
}

} // namespace prism
