// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/clock.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace prism {
namespace {

constexpr std::int64_t secondsADay = 86400;

struct Civil
{
    int year;
    unsigned month;
    unsigned day;
    int secondOfDay;
};

Civil civilOf(std::int64_t seconds)
{
    const std::int64_t days = (seconds >= 0 ? seconds : seconds - (secondsADay - 1)) / secondsADay;
    const std::chrono::year_month_day ymd{std::chrono::sys_days{std::chrono::days{days}}};
    return {static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()),
            static_cast<unsigned>(ymd.day()), static_cast<int>(seconds - days * secondsADay)};
}

// Reads exactly `count` decimal digits at `pos`.
bool digits(std::string_view text, std::size_t pos, std::size_t count, int &out)
{
    if (text.size() < pos + count)
        return false;
    int value = 0;
    for (std::size_t i = pos; i < pos + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return false;
        value = value * 10 + (text[i] - '0');
    }
    out = value;
    return true;
}

std::optional<std::int64_t> daysOf(std::string_view text)
{
    int y = 0;
    int m = 0;
    int d = 0;
    if (text.size() != 10 || text[4] != '-' || text[7] != '-' || !digits(text, 0, 4, y) ||
        !digits(text, 5, 2, m) || !digits(text, 8, 2, d))
        return std::nullopt;
    const std::chrono::year_month_day ymd{std::chrono::year{y}, std::chrono::month{static_cast<unsigned>(m)},
                                          std::chrono::day{static_cast<unsigned>(d)}};
    if (!ymd.ok() || y < 1)
        return std::nullopt;
    return std::chrono::sys_days{ymd}.time_since_epoch().count();
}

// "Z", "", "+HH:MM", "-HHMM": the offset in seconds.
std::optional<int> offsetOf(std::string_view zone)
{
    if (zone.empty() || zone == "Z")
        return 0;
    int h = 0;
    int m = 0;
    const bool colon = zone.size() == 6 && zone[3] == ':';
    if ((zone[0] != '+' && zone[0] != '-') || (!colon && zone.size() != 5) || !digits(zone, 1, 2, h) ||
        !digits(zone, colon ? 4 : 3, 2, m) || h > 23 || m > 59)
        return std::nullopt;
    return (zone[0] == '-' ? -1 : 1) * (h * 3600 + m * 60);
}

std::string format(const char *pattern, int a, unsigned b, unsigned c)
{
    std::array<char, 32> buffer{};
    const int n = std::snprintf(buffer.data(), buffer.size(), pattern, a, b, c);
    return {buffer.data(), static_cast<std::size_t>(n)};
}

} // namespace

std::string UtcTime::day() const
{
    const Civil c = civilOf(seconds);
    return format("%04d-%02u-%02u", c.year, c.month, c.day);
}

std::string UtcTime::iso() const
{
    const int s = civilOf(seconds).secondOfDay;
    return day() + format("T%02d:%02u:%02uZ", s / 3600, static_cast<unsigned>(s / 60 % 60),
                          static_cast<unsigned>(s % 60));
}

std::string UtcTime::compactTime() const
{
    const int s = civilOf(seconds).secondOfDay;
    return format("%02d%02u%02u", s / 3600, static_cast<unsigned>(s / 60 % 60),
                  static_cast<unsigned>(s % 60));
}

std::optional<UtcTime> parseIsoTime(std::string_view text)
{
    if (text.size() < 16 || (text[10] != 'T' && text[10] != ' '))
        return std::nullopt;
    const auto days = daysOf(text.substr(0, 10));
    int h = 0;
    int m = 0;
    int s = 0;
    if (!days || !digits(text, 11, 2, h) || text[13] != ':' || !digits(text, 14, 2, m))
        return std::nullopt;
    std::size_t pos = 16;
    if (pos < text.size() && text[pos] == ':') {
        if (!digits(text, 17, 2, s))
            return std::nullopt;
        pos = 19;
        if (pos < text.size() && (text[pos] == '.' || text[pos] == ',')) {
            const std::size_t first = ++pos;
            while (pos < text.size() && text[pos] >= '0' && text[pos] <= '9')
                ++pos;
            if (pos == first)
                return std::nullopt;
        }
    }
    const auto offset = offsetOf(text.substr(pos));
    if (!offset || h > 23 || m > 59 || s > 59)
        return std::nullopt;
    return UtcTime{*days * secondsADay + h * 3600 + m * 60 + s - *offset};
}

bool isDay(std::string_view text)
{
    return daysOf(text).has_value();
}

std::string addDays(std::string_view day, int days)
{
    return UtcTime{(daysOf(day).value_or(0) + days) * secondsADay}.day();
}

int daysBetween(std::string_view from, std::string_view to)
{
    return static_cast<int>(daysOf(to).value_or(0) - daysOf(from).value_or(0));
}

UtcTime startOfDay(std::string_view day)
{
    return UtcTime{daysOf(day).value_or(0) * secondsADay};
}

UtcTime SystemClock::now() const
{
    return UtcTime{
        std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch())
            .count()};
}

std::int64_t monotonicMilliseconds()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace prism
