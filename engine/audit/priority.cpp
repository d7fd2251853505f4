// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/priority.h"

#include "engine/core/text.h"

namespace prism {

std::string_view priorityName(Priority priority)
{
    switch (priority) {
    case Priority::P0:
        return "P0";
    case Priority::P1:
        return "P1";
    case Priority::P2:
        return "P2";
    case Priority::P3:
        return "P3";
    }
    return "P3";
}

std::optional<Priority> priorityFromText(std::string_view text)
{
    const std::string_view t = trimmed(text);
    if (t.size() != 2 || (t[0] != 'P' && t[0] != 'p') || t[1] < '0' || t[1] > '3')
        return std::nullopt;
    return static_cast<Priority>(t[1] - '0');
}

std::string_view confidenceName(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Low:
        return "low";
    case Confidence::Medium:
        return "medium";
    case Confidence::High:
        return "high";
    }
    return "medium";
}

int priorityRank(std::string_view text)
{
    const auto priority = priorityFromText(text);
    return priority ? static_cast<int>(*priority) : 9;
}

} // namespace prism
