// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/lint/coveragefileproof.h"

#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/detect/lint/coverageproof.h"
#include "engine/detect/lint/places.h"

#include <fnmatch.h>
#include <sys/stat.h>

namespace prism {
namespace {

constexpr std::int64_t allowedAhead = 300; // seconds, as for heartbeats
constexpr std::size_t maxCounted = 100000;

struct Bounds
{
    std::optional<double> least;
    std::optional<double> most;

    [[nodiscard]] bool hold(double value) const
    {
        return (!least || value >= *least) && (!most || value <= *most);
    }
    [[nodiscard]] std::string text() const
    {
        std::string out;
        if (least)
            out = "at least " + std::to_string(static_cast<std::int64_t>(*least));
        if (most)
            out += (out.empty() ? "at most " : " and at most ") +
                   std::to_string(static_cast<std::int64_t>(*most));
        return out;
    }
};

Result<Bounds> boundsOf(const JsonValue &check, std::string_view leastKey, std::string_view mostKey)
{
    const auto least = numberOf(check, leastKey);
    if (!least)
        return least.error();
    const auto most = numberOf(check, mostKey);
    if (!most)
        return most.error();
    for (const auto &bound : {*least, *most}) {
        if (bound && (*bound < 0 || *bound > 1e15))
            return Error{ErrorCode::InvalidInput, "a bound is out of range", {}};
    }
    if (!*least && !*most)
        return Error{ErrorCode::InvalidInput,
                     "neither " + std::string(leastKey) + " nor " + std::string(mostKey) +
                         ": the check proves nothing",
                     {}};
    return Bounds{*least, *most};
}

} // namespace

std::string fileAgeFailure(const DetectorContext &context, const std::string &place, const std::string &shown,
                           double maxAgeHours)
{
    const auto age = ageOf(context, place);
    if (!age)
        return "file_age: missing: " + shown;
    const double hours = static_cast<double>(*age) / 3600.0;
    if (*age < -allowedAhead)
        return "file_age: modified in the future: " + shown + ": " + oneDecimal(-hours) + "h ahead";
    if (hours > maxAgeHours)
        return "file_age: " + shown + ": " + oneDecimal(hours) + "h old, limit " + oneDecimal(maxAgeHours) +
               'h';
    return {};
}

std::string fileSizeFailure(const std::string &place, const std::string &shown, const JsonValue &check)
{
    const auto bounds = boundsOf(check, "min_bytes", "max_bytes");
    if (!bounds)
        return "file_size: " + shown + ": " + bounds.error().message;
    struct stat s = {};
    if (::stat(place.c_str(), &s) != 0)
        return "file_size: missing: " + shown;
    if (!S_ISREG(s.st_mode))
        return "file_size: not a regular file: " + shown;
    if (bounds->hold(static_cast<double>(s.st_size)))
        return {};
    return "file_size: " + shown + ": " + std::to_string(s.st_size) + " bytes, wanted " + bounds->text();
}

std::string fileCountFailure(const DetectorContext &context, const std::string &place,
                             const std::string &shown, const JsonValue &check)
{
    const std::string pattern = check.stringOr("pattern", "*");
    const auto bounds = boundsOf(check, "min", "max");
    if (!bounds)
        return "file_count: " + shown + ": " + bounds.error().message;
    const auto maxAge = numberOf(check, "max_age_hours");
    if (!maxAge)
        return "file_count: " + shown + ": " + maxAge.error().message;
    const auto entries = listDirectory(place);
    if (!entries)
        return "file_count: " + shown + ": " + entries.error().message;
    if (entries->size() > maxCounted)
        return "file_count: " + shown + ": more than " + std::to_string(maxCounted) + " entries";
    std::int64_t count = 0;
    for (const DirectoryEntry &entry : *entries) {
        if (!entry.isRegular || ::fnmatch(pattern.c_str(), entry.name.c_str(), FNM_PERIOD) != 0)
            continue;
        const auto age = *maxAge ? ageOf(context, place + '/' + entry.name) : std::optional<std::int64_t>(0);
        if (age && (!*maxAge || static_cast<double>(*age) / 3600.0 <= **maxAge))
            ++count;
    }
    if (bounds->hold(static_cast<double>(count)))
        return {};
    return "file_count: " + shown + '/' + printable(pattern) + ": " + std::to_string(count) + " files" +
           (*maxAge ? " not older than " + oneDecimal(**maxAge) + 'h' : std::string()) + ", wanted " +
           bounds->text();
}

} // namespace prism
