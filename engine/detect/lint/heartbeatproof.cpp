// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/lint/heartbeatproof.h"

#include "engine/core/file.h"
#include "engine/core/jsonparser.h"
#include "engine/core/text.h"
#include "engine/detect/lint/places.h"

namespace prism {
namespace {

constexpr std::size_t maxHeartbeatBytes = std::size_t{1} << 20;
constexpr std::int64_t allowedAhead = 300; // seconds, D54

const JsonValue *truthyMember(const JsonValue &object, std::string_view key)
{
    const JsonValue *value = object.find(key);
    return value && value->isTruthy() ? value : nullptr;
}

HeartbeatReading judge(const JsonValue &heartbeat, double maxAgeHours, UtcTime now)
{
    const JsonValue *stamp = truthyMember(heartbeat, "timestamp");
    if (!stamp)
        stamp = truthyMember(heartbeat, "ts");
    if (!stamp)
        return {HeartbeatState::NoTime, {}, {}};
    const auto time = stamp->isString() ? parseIsoTime(stamp->text()) : std::nullopt;
    if (!time)
        return {HeartbeatState::BadTime, {}, tail(printable(stamp->asText()), 200)};
    const std::int64_t age = now.seconds - time->seconds;
    const double hours = static_cast<double>(age) / 3600.0;
    if (hours > maxAgeHours)
        return {HeartbeatState::Stale, time, oneDecimal(hours) + 'h'};
    if (age < -allowedAhead)
        return {HeartbeatState::Future, time, printable(stamp->text())};
    if (const JsonValue *errors = truthyMember(heartbeat, "errors"))
        return {HeartbeatState::Errors, time, errors->asText()};
    const JsonValue *status = heartbeat.find("status");
    if (status && !status->isNull() && !(status->isString() && status->text() == "ok"))
        return {HeartbeatState::BadStatus, time, tail(printable(status->asText()), 200)};
    return {HeartbeatState::Fresh, time, {}};
}

} // namespace

std::string HeartbeatReading::failure(const std::string &path) const
{
    switch (state) {
    case HeartbeatState::Missing:
        return "heartbeat missing: " + path;
    case HeartbeatState::Unreadable:
        return "heartbeat unreadable: " + path + ": " + detail;
    case HeartbeatState::NoTime:
        return "heartbeat timestamp missing: " + path;
    case HeartbeatState::BadTime:
        return "heartbeat timestamp unparsable: " + path + ": " + detail;
    case HeartbeatState::Stale:
        return "heartbeat stale: " + path + ": " + detail;
    case HeartbeatState::Future:
        return "heartbeat from the future: " + path + ": " + detail;
    case HeartbeatState::Errors:
        return "heartbeat reports errors: " + path + ": " + detail;
    case HeartbeatState::BadStatus:
        return "heartbeat status is not ok: " + path + ": " + detail;
    case HeartbeatState::Fresh:
        break;
    }
    return {};
}

HeartbeatReading readHeartbeat(const std::string &path, double maxAgeHours, UtcTime now)
{
    if (!fileExists(path))
        return {HeartbeatState::Missing, {}, {}};
    const auto text = readFile(path, maxHeartbeatBytes);
    if (!text)
        return {HeartbeatState::Unreadable, {}, text.error().message};
    const auto json = parseJson(*text);
    if (!json)
        return {HeartbeatState::Unreadable, {}, json.error().text()};
    if (!json->isObject())
        return {HeartbeatState::Unreadable, {}, "is not an object"};
    return judge(*json, maxAgeHours, now);
}

} // namespace prism
