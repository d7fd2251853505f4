// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/lint/coverageproof.h"

#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/detect/lint/coveragefileproof.h"
#include "engine/detect/lint/coverageliveproof.h"
#include "engine/detect/lint/heartbeatproof.h"
#include "engine/detect/lint/places.h"

#include <charconv>
#include <cmath>

namespace prism {
namespace {

constexpr double defaultMaxAgeHours = 36;

void replaceAll(std::string &text, std::string_view what, std::string_view by)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
}

} // namespace

Result<std::optional<double>> numberOf(const JsonValue &object, std::string_view key)
{
    const JsonValue *value = object.find(key);
    if (!value || value->isNull())
        return std::optional<double>();
    std::optional<double> number = value->toDouble();
    if (value->isString()) {
        const std::string_view text = trimmed(value->text());
        double parsed = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), parsed);
        if (error == std::errc{} && end == text.data() + text.size() && !text.empty())
            number = parsed;
    }
    if (!number || !std::isfinite(*number))
        return Error{ErrorCode::InvalidInput,
                     std::string(key) + " is not a number: " + tail(printable(value->asText()), 100),
                     {}};
    return number;
}

Result<double> maxAgeHoursOf(const JsonValue &check, const JsonValue &defaults)
{
    const auto own = numberOf(check, "max_age_hours");
    if (!own)
        return own.error();
    if (*own)
        return **own;
    if (!defaults.isNull() && !defaults.isObject())
        return Error{ErrorCode::InvalidInput, "defaults is not an object", {}};
    const auto common = numberOf(defaults, "heartbeat_max_age_hours");
    if (!common)
        return common.error();
    return common->value_or(defaultMaxAgeHours);
}

CoverageProof::CoverageProof(const DetectorContext &context, const CoverageMatrix &matrix)
    : m_context(context)
    , m_matrix(matrix)
{}

std::string CoverageProof::expanded(std::string text) const
{
    if (!m_matrix.repository().empty())
        replaceAll(text, "{repo}", m_matrix.repository());
    replaceAll(text, "{inbox}", m_context.inbox);
    replaceAll(text, "{cache}", m_context.cache);
    replaceAll(text, "{date}", m_context.day);
    return expandHome(text, m_context.home);
}

std::string CoverageProof::failureOf(const JsonValue &check) const
{
    if (!check.isObject())
        return "a check is not an object: " + tail(printable(check.asText()), 200);
    const JsonValue *typeValue = check.find("type");
    const std::string type = typeValue && !typeValue->isNull() ? typeValue->asText() : "None";
    const auto expand = [this](std::string text) {
        return expanded(std::move(text));
    };
    if (type == "timer")
        return timerFailure(m_context, check);
    if (type == "port")
        return portFailure(check, expand);
    if (type == "command")
        return commandFailure(m_context, check, expand);
    if (type == "path_exists" || type == "dir_exists" || type == "heartbeat_fresh" || type == "file_age" ||
        type == "file_size" || type == "file_count")
        return ofPath(type, check);
    return "unknown check type: " + type;
}

std::string CoverageProof::ofPath(const std::string &type, const JsonValue &check) const
{
    const std::string written = check.stringOr("path");
    if (trimmed(written).empty())
        return type + ": no path: the check proves nothing";
    const std::string shown = tidyPath(expanded(written));
    const std::string place = placeOf(m_context, shown);
    if (type == "path_exists")
        return fileExists(place) ? std::string() : "path_exists:" + shown;
    if (type == "dir_exists")
        return isDirectory(place) ? std::string() : "dir_exists:" + shown;
    if (type == "file_size")
        return fileSizeFailure(place, shown, check);
    if (type == "file_count")
        return fileCountFailure(m_context, place, shown, check);

    const auto limit = maxAgeHoursOf(check, m_matrix.defaults());
    if (!limit)
        return type + ": " + shown + ": " + limit.error().message;
    if (type == "file_age")
        return fileAgeFailure(m_context, place, shown, *limit);
    return readHeartbeat(place, *limit, m_context.now).failure(shown);
}

} // namespace prism
