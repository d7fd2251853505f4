// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/lint/places.h"

#include "engine/core/file.h"
#include "engine/core/text.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <climits>
#include <sys/stat.h>
#include <unistd.h>

namespace prism {
namespace {

constexpr int maxLinks = 40; // as the kernel's ELOOP

bool isBelow(std::string_view path, std::string_view root)
{
    return path.starts_with(root) && (path.size() == root.size() || path[root.size()] == '/');
}

} // namespace

std::string linkTarget(const std::string &link)
{
    std::array<char, PATH_MAX> buffer{};
    const ssize_t n = ::readlink(link.c_str(), buffer.data(), buffer.size());
    return n > 0 ? std::string(buffer.data(), static_cast<std::size_t>(n)) : std::string();
}

std::string placeOf(const DetectorContext &context, std::string_view path)
{
    std::string place = tidyPath(expandHome(path, context.home));
    if (context.root.empty() || !place.starts_with('/') || isBelow(place, context.root))
        return place;
    return context.at(place);
}

std::string shownPlace(const DetectorContext &context, std::string_view place)
{
    if (!context.root.empty() && isBelow(place, context.root))
        place.remove_prefix(context.root.size());
    return printable(place);
}

Presence presenceOf(const DetectorContext &context, const std::string &place)
{
    struct stat s = {};
    std::string at = place;
    // The kernel knows nothing of context.root: below it, links that name absolute paths are followed here.
    for (int links = 0; !context.root.empty() && links < maxLinks; ++links) {
        if (::lstat(at.c_str(), &s) != 0 || !S_ISLNK(s.st_mode))
            break;
        const std::string target = linkTarget(at);
        at = target.starts_with('/') ? placeOf(context, target) : at.substr(0, at.rfind('/') + 1) + target;
    }
    if (::stat(at.c_str(), &s) == 0)
        return Presence::There;
    return errno == ENOENT || errno == ENOTDIR || errno == ELOOP ? Presence::Missing : Presence::Unknown;
}

std::optional<std::int64_t> ageOf(const DetectorContext &context, const std::string &place)
{
    struct stat s = {};
    if (::stat(place.c_str(), &s) != 0)
        return std::nullopt;
    return context.now.seconds - s.st_mtime;
}

std::string oneDecimal(double value)
{
    std::array<char, 400> buffer{};
    const auto [end, error] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, 1);
    return error == std::errc{} ? std::string(buffer.data(), end) : std::string("?");
}

std::string ageText(std::int64_t seconds)
{
    constexpr std::int64_t day = 86400;
    if (seconds >= 3 * day)
        return std::to_string(seconds / day) + " days";
    return oneDecimal(static_cast<double>(seconds) / 3600.0) + " h";
}

Sentence toolFailure(const ProcessOutcome &outcome)
{
    for (const std::string_view line : lines(outcome.errors)) {
        if (!trimmed(line).empty())
            return Sentence::saying("%1: %2", outcome.describe(), tail(printable(trimmed(line)), 300));
    }
    return outcome.describe();
}

} // namespace prism
