// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/text.h"
#include "engine/settings/dailyschedule.h"
#include "engine/watch/quietrules.h"

#include <QDateTime>
#include <QTimeZone>

#include <charconv>

namespace prism {
namespace {

constexpr std::int64_t longestSpan = 31LL * 86400;

Error refused(Sentence message)
{
    return {ErrorCode::InvalidInput, std::move(message), {}};
}

QTimeZone zoneOf(const std::string &name)
{
    const QTimeZone zone(QByteArray::fromStdString(name));
    return zone.isValid() ? zone : QTimeZone::utc();
}

std::string clockText(int minutes)
{
    const auto pad = [](int n) {
        return (n < 10 ? "0" : "") + std::to_string(n);
    };
    return pad(minutes / 60) + ':' + pad(minutes % 60);
}

} // namespace

Result<QuietHours> parseQuietHours(std::string_view text)
{
    const auto unlike = [&] {
        return refused(Sentence::saying("quiet hours '%1' must be two times of day and, if you like, days: "
                                        "22:00-07:00 or 22:00-07:00 mon-fri",
                                        printable(text)));
    };
    const std::string_view given = trimmed(text);
    const std::size_t blank = given.find(' ');
    const std::string_view times = given.substr(0, blank);
    const std::string_view days =
        blank == std::string_view::npos ? std::string_view() : given.substr(blank + 1);
    if (times.size() != 11 || times[5] != '-')
        return unlike();
    const auto from = parseDailySchedule(times.substr(0, 5), days, {});
    const auto until = parseDailySchedule(times.substr(6), {}, {});
    if (!from || !until)
        return unlike();
    const QuietHours out{from->hour * 60 + from->minute, until->hour * 60 + until->minute, from->days};
    if (out.fromMinute == out.untilMinute)
        return refused(Sentence::saying("quiet hours '%1' begin and end at the same time", printable(text)));
    return out;
}

std::string quietHoursText(const QuietHours &hours)
{
    DailySchedule schedule;
    schedule.days = hours.days;
    const std::string days = schedule.isEveryDay() ? std::string() : scheduleText(schedule).substr(5);
    return clockText(hours.fromMinute) + '-' + clockText(hours.untilMinute) + days;
}

Result<std::int64_t> parseSpan(std::string_view text)
{
    const auto unlike = [&] {
        return refused(Sentence::saying(
            "time span '%1' must be a number and m, h or d, such as 30m, 4h or 2d, 31d at most",
            printable(text)));
    };
    const std::string_view given = trimmed(text);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(given.data(), given.data() + given.size(), number);
    if (error != std::errc{} || end + 1 != given.data() + given.size() || number < 1 || number > longestSpan)
        return unlike();
    const char unit = *end;
    const std::int64_t seconds = number * (unit == 'm' ? 60 : unit == 'h' ? 3600 : unit == 'd' ? 86400 : 0);
    if (seconds < 60 || seconds > longestSpan)
        return unlike();
    return seconds;
}

Result<UtcTime> parseUntil(std::string_view text, const std::string &timeZone, UtcTime now)
{
    std::optional<UtcTime> at;
    if (const auto daily = parseDailySchedule(trimmed(text), {}, timeZone))
        at = nextDue(*daily, now);
    else
        at = parseIsoTime(trimmed(text));
    if (!at)
        return refused(Sentence::saying(
            "time '%1' must be a time of day such as 14:00, or 2026-11-21T14:00+01:00", printable(text)));
    if (*at <= now || at->seconds > now.seconds + longestSpan)
        return refused(Sentence::saying("time '%1' must be to come, within 31 days", printable(text)));
    return *at;
}

std::string localTimeText(UtcTime at, const std::string &timeZone)
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(at.seconds, zoneOf(timeZone));
    return local.toString(QStringLiteral("yyyy-MM-dd HH:mm ")).toStdString() +
           local.timeZoneAbbreviation().toStdString();
}

} // namespace prism
