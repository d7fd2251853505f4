// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/lint/systemdtimers.h"

#include "engine/core/jsonparser.h"
#include "engine/core/text.h"
#include "engine/detect/lint/places.h"

#include <algorithm>

namespace prism {
namespace {

constexpr std::size_t maxTimers = 2000;

std::optional<UtcTime> microsecondsOf(const JsonValue &entry, std::string_view key)
{
    const JsonValue *value = entry.find(key);
    const auto number = value ? value->toInt() : std::nullopt;
    if (!number || *number <= 0)
        return std::nullopt;
    return UtcTime{*number / 1000000};
}

// No such manager here: a container, another init, or no session of this user.
bool saysNoManager(std::string_view errors)
{
    return errors.find("not been booted with systemd") != std::string_view::npos ||
           errors.find("Failed to connect to bus") != std::string_view::npos ||
           errors.find("Failed to connect to user scope bus") != std::string_view::npos ||
           errors.find("Failed to connect to system scope bus") != std::string_view::npos;
}

} // namespace

bool isTimerName(std::string_view name)
{
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view(":_.@\\-").find(c) != std::string_view::npos;
    };
    return name.size() > 6 && name.size() <= 255 && name.ends_with(".timer") && name.front() != '-' &&
           std::all_of(name.begin(), name.end(), allowed);
}

Result<std::vector<TimerTimes>> parseTimerList(std::string_view json)
{
    const auto list = parseJson(json);
    if (!list || !list->isArray())
        return Error{
            ErrorCode::Corrupt,
            Sentence::saying("systemctl list-timers printed no JSON array (a systemd older than 246 cannot)"),
            {}};
    std::vector<TimerTimes> timers;
    for (const JsonValue &entry : list->items()) {
        TimerTimes timer;
        timer.unit = entry.stringOr("unit");
        timer.activates = entry.stringOr("activates");
        timer.next = microsecondsOf(entry, "next");
        timer.last = microsecondsOf(entry, "last");
        if (isTimerName(timer.unit) && timers.size() < maxTimers)
            timers.push_back(std::move(timer));
    }
    return timers;
}

ToolCall systemctlCall(TimerScope scope, const std::vector<std::string> &words)
{
    ToolCall call;
    call.command = {"systemctl"};
    if (scope == TimerScope::User)
        call.command.emplace_back("--user");
    call.command.insert(call.command.end(), words.begin(), words.end());
    call.timeout = std::chrono::seconds(5);
    call.outputLimit = std::size_t{4} << 20;
    return call;
}

Result<std::vector<TimerTimes>> listTimers(const DetectorContext &context, TimerScope scope)
{
    if (!context.tools->has("systemctl"))
        return Error{ErrorCode::Unsupported, Sentence::saying("there is no systemctl here"), {}};
    const ProcessOutcome outcome = context.tools->run(
        systemctlCall(scope, {"list-timers", "--all", "--no-pager", "-o", "json"}), context.stop);
    if (outcome.succeeded())
        return parseTimerList(outcome.output);
    const bool absent = saysNoManager(outcome.errors);
    return Error{absent ? ErrorCode::Unsupported : ErrorCode::External, toolFailure(outcome), {}};
}

} // namespace prism
