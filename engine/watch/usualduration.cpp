// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/watch/usualduration.h"

#include <algorithm>

namespace prism {
namespace {

constexpr std::size_t fewestRuns = 5;
constexpr std::int64_t leastExcess = 60000;

} // namespace

std::optional<UsualDuration> usualDuration(std::vector<std::int64_t> milliseconds)
{
    std::erase_if(milliseconds, [](std::int64_t ms) { return ms < 0; });
    if (milliseconds.size() < fewestRuns)
        return std::nullopt;
    std::sort(milliseconds.begin(), milliseconds.end());
    UsualDuration usual;
    usual.median = milliseconds[milliseconds.size() / 2];
    usual.longest = milliseconds.back();
    usual.limit = std::max(usual.median * 3, usual.median + leastExcess);
    return usual;
}

} // namespace prism
