// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/facts/versionorder.h"

#include <algorithm>
#include <utility>

namespace prism {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The weight of a sign among those that are no digits; 0 is the end of the text.
int weight(std::string_view text)
{
    if (text.empty() || isDigit(text.front()))
        return 0;
    const char c = text.front();
    if (c == '~')
        return -1;
    const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return static_cast<unsigned char>(c) + (isLetter ? 0 : 256);
}

/// Takes the number at the front, without leading zeros.
std::string_view takeNumber(std::string_view &text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isDigit);
    std::string_view number = text.substr(0, static_cast<std::size_t>(end - text.begin()));
    text.remove_prefix(number.size());
    number.remove_prefix(std::min(number.find_first_not_of('0'), number.size()));
    return number;
}

std::weak_ordering compareParts(std::string_view a, std::string_view b)
{
    while (!a.empty() || !b.empty()) {
        while ((!a.empty() && !isDigit(a.front())) || (!b.empty() && !isDigit(b.front()))) {
            const int left = weight(a);
            const int right = weight(b);
            if (left != right)
                return left <=> right;
            a.remove_prefix(std::min<std::size_t>(1, a.size()));
            b.remove_prefix(std::min<std::size_t>(1, b.size()));
        }
        const std::string_view left = takeNumber(a);
        const std::string_view right = takeNumber(b);
        if (left.size() != right.size())
            return left.size() <=> right.size();
        if (left != right)
            return left <=> right;
    }
    return std::weak_ordering::equivalent;
}

/// "1:2.3-4" into epoch and the rest; no epoch is 0.
std::pair<std::string_view, std::string_view> withoutEpoch(std::string_view version)
{
    const std::size_t colon = version.find(':');
    if (colon == std::string_view::npos ||
        !std::all_of(version.begin(), version.begin() + static_cast<std::ptrdiff_t>(colon), isDigit))
        return {"0", version};
    return {version.substr(0, colon), version.substr(colon + 1)};
}

/// "2.3-4" into version and revision.
std::pair<std::string_view, std::string_view> withoutRevision(std::string_view version)
{
    const std::size_t dash = version.rfind('-');
    if (dash == std::string_view::npos)
        return {version, {}};
    return {version.substr(0, dash), version.substr(dash + 1)};
}

} // namespace

std::weak_ordering compareVersions(std::string_view a, std::string_view b)
{
    const auto [epochA, restA] = withoutEpoch(a);
    const auto [epochB, restB] = withoutEpoch(b);
    if (const auto order = compareParts(epochA, epochB); order != std::weak_ordering::equivalent)
        return order;
    const auto [versionA, revisionA] = withoutRevision(restA);
    const auto [versionB, revisionB] = withoutRevision(restB);
    if (const auto order = compareParts(versionA, versionB); order != std::weak_ordering::equivalent)
        return order;
    return compareParts(revisionA, revisionB);
}

} // namespace prism
