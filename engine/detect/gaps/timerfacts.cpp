// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/gaps/timerfacts.h"

#include "engine/core/jsonparser.h"
#include "engine/core/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace prism {
namespace {

struct Unit
{
    std::string_view name;
    double seconds;
};
constexpr std::array<Unit, 10> spanUnits{{{"us", 1e-6},
                                          {"ms", 1e-3},
                                          {"s", 1},
                                          {"min", 60},
                                          {"h", 3600},
                                          {"d", 86400},
                                          {"w", 604800},
                                          {"month", 2629800},
                                          {"y", 31557600},
                                          {"day", 86400}}};

std::optional<std::string_view> afterPrefix(std::string_view text, std::string_view prefix)
{
    if (!text.starts_with(prefix))
        return std::nullopt;
    return trimmed(text.substr(prefix.size()));
}

/// "{ NAME=VALUE ; next_elapse=... }": NAME and VALUE.
std::optional<std::pair<std::string, std::string>> triggerOf(std::string_view property)
{
    const std::size_t open = property.find('{');
    const std::size_t end = property.find(';');
    if (open == std::string_view::npos || end == std::string_view::npos || end < open)
        return std::nullopt;
    const std::string_view inner = trimmed(property.substr(open + 1, end - open - 1));
    const std::size_t equals = inner.find('=');
    if (equals == std::string_view::npos)
        return std::nullopt;
    return std::pair{std::string(inner.substr(0, equals)), std::string(trimmed(inner.substr(equals + 1)))};
}

/// "Mon 2026-11-23 06:00:00 UTC" without its weekday and zone.
std::optional<UtcTime> timeOf(std::string_view text)
{
    const std::size_t dash = text.find('-');
    if (dash == std::string_view::npos || dash < 4 || text.size() < dash + 15)
        return std::nullopt;
    return parseIsoTime(text.substr(dash - 4, 19));
}

} // namespace

std::string propertyOf(const UnitProperties &unit, const std::string &name)
{
    const auto it = unit.find(name);
    return it == unit.end() ? std::string() : it->second;
}

std::map<std::string, UnitProperties> parseShow(std::string_view text)
{
    std::map<std::string, UnitProperties> units;
    UnitProperties unit;
    const auto finish = [&] {
        const std::string id = propertyOf(unit, "Id");
        if (!id.empty())
            units[id] = std::move(unit);
        unit.clear();
    };
    for (const std::string_view line : lines(text)) {
        const std::size_t equals = line.find('=');
        if (line.empty())
            finish();
        else if (equals != std::string_view::npos)
            unit.emplace(line.substr(0, equals), line.substr(equals + 1));
    }
    finish();
    return units;
}

Result<std::vector<std::string>> parseEnabledUnits(std::string_view json)
{
    const auto list = parseJson(json);
    if (!list || !list->isArray())
        return Error{
            ErrorCode::Corrupt, Sentence::saying("systemctl list-unit-files printed no JSON array"), {}};
    std::vector<std::string> names;
    for (const JsonValue &entry : list->items()) {
        const std::string state = entry.stringOr("state");
        if ((state == "enabled" || state == "enabled-runtime") && isTimerName(entry.stringOr("unit_file")))
            names.push_back(entry.stringOr("unit_file"));
    }
    return names;
}

std::optional<std::int64_t> parseTimeSpan(std::string_view text)
{
    double seconds = 0;
    bool any = false;
    for (const std::string_view part : split(trimmed(text), ' ')) {
        if (part.empty())
            continue;
        double number = 0;
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), number);
        if (error != std::errc{} || number < 0 || number > 1e9)
            return std::nullopt;
        const std::string_view name(end, static_cast<std::size_t>(part.data() + part.size() - end));
        const auto *const unit =
            std::find_if(spanUnits.begin(), spanUnits.end(), [&](const Unit &u) { return u.name == name; });
        if (unit == spanUnits.end())
            return std::nullopt;
        seconds += number * unit->seconds;
        any = true;
    }
    return any ? std::optional(static_cast<std::int64_t>(seconds)) : std::nullopt;
}

std::vector<std::string> calendarsOf(const UnitProperties &timer)
{
    std::vector<std::string> calendars;
    const auto [first, last] = timer.equal_range("TimersCalendar");
    for (auto it = first; it != last; ++it) {
        const auto trigger = triggerOf(it->second);
        if (trigger && trigger->first == "OnCalendar" && !trigger->second.starts_with('-'))
            calendars.push_back(trigger->second);
    }
    return calendars;
}

std::optional<std::int64_t> monotonicPeriodOf(const UnitProperties &timer)
{
    std::optional<std::int64_t> shortest;
    const auto [first, last] = timer.equal_range("TimersMonotonic");
    for (auto it = first; it != last; ++it) {
        const auto trigger = triggerOf(it->second);
        if (!trigger || (trigger->first != "OnUnitActiveUSec" && trigger->first != "OnUnitInactiveUSec"))
            continue;
        const auto span = parseTimeSpan(trigger->second);
        if (span && (!shortest || *span < *shortest))
            shortest = span;
    }
    return shortest;
}

std::map<std::string, std::int64_t> parseCalendarGaps(std::string_view text)
{
    std::map<std::string, std::int64_t> gaps;
    std::string expression;
    std::optional<UtcTime> before;
    for (const std::string_view raw : lines(text)) {
        const std::string_view line = trimmed(raw);
        if (const auto normalized = afterPrefix(line, "Normalized form:")) {
            expression = *normalized;
            before.reset();
            continue;
        }
        const std::size_t colon = line.find(':');
        const bool isTime = line.starts_with("Next elapse:") || line.starts_with("Iter. #") ||
                            line.starts_with("Iteration #");
        if (!isTime || colon == std::string_view::npos)
            continue;
        const auto time = timeOf(line.substr(colon + 1));
        if (time && before && time->seconds > before->seconds)
            gaps[expression] = std::max(gaps[expression], time->seconds - before->seconds);
        before = time;
    }
    return gaps;
}

} // namespace prism
