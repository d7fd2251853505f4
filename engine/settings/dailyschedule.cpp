// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/settings/dailyschedule.h"

#include "engine/core/text.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace prism {
namespace {

constexpr std::array<std::string_view, 7> dayNames{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

Error refused(Sentence message)
{
    return {ErrorCode::InvalidInput, std::move(message), {}};
}

std::optional<int> twoDigits(std::string_view text)
{
    if (text.size() != 2 || text[0] < '0' || text[0] > '9' || text[1] < '0' || text[1] > '9')
        return std::nullopt;
    return (text[0] - '0') * 10 + (text[1] - '0');
}

std::optional<std::size_t> dayIndex(std::string_view name)
{
    const auto it = std::find(dayNames.begin(), dayNames.end(), name.substr(0, 3));
    if (it == dayNames.end() || name.size() < 3)
        return std::nullopt;
    return static_cast<std::size_t>(it - dayNames.begin());
}

/// One part of a list: "mon" or "mon-fri" (which may pass over Sunday).
bool addDays(std::array<bool, 7> &days, std::string_view part)
{
    const auto dash = part.find('-');
    const auto first = dayIndex(part.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : dayIndex(part.substr(dash + 1));
    if (!first || !last)
        return false;
    for (std::size_t day = *first;; day = (day + 1) % 7) {
        days[day] = true;
        if (day == *last)
            return true;
    }
}

Result<void> takeTime(DailySchedule &schedule, std::string_view at)
{
    const auto hour = at.size() == 5 && at[2] == ':' ? twoDigits(at.substr(0, 2)) : std::nullopt;
    const auto minute = at.size() == 5 ? twoDigits(at.substr(3)) : std::nullopt;
    if (!hour || !minute || *hour > 23 || *minute > 59)
        return refused(Sentence::saying("at '%1' must be a time of day such as 07:30, from 00:00 to 23:59",
                                        printable(at)));
    schedule.hour = *hour;
    schedule.minute = *minute;
    return {};
}

Result<void> takeDays(DailySchedule &schedule, std::string_view days)
{
    std::string list = asciiLower(trimmed(days));
    if (list == "weekdays")
        list = "mon-fri";
    if (list.empty() || list == "daily")
        return {};
    schedule.days.fill(false);
    for (const std::string_view part : split(list, ',')) {
        if (!addDays(schedule.days, trimmed(part)))
            return refused(Sentence::saying(
                "days '%1' must be daily, weekdays, or days such as mon,wed or mon-fri", printable(days)));
    }
    return {};
}

Result<void> takeZone(DailySchedule &schedule, std::string_view timeZone)
{
    schedule.timeZone = std::string(trimmed(timeZone));
    if (!schedule.timeZone.empty() &&
        !QTimeZone::isTimeZoneIdAvailable(QByteArray::fromStdString(schedule.timeZone)))
        return refused(Sentence::saying(
            "tz '%1' is no time zone of this machine; use an IANA name such as Europe/Berlin",
            printable(timeZone)));
    return {};
}

Sentence dayWord(std::size_t day)
{
    switch (day) {
    case 0:
        return Sentence::saying("mon");
    case 1:
        return Sentence::saying("tue");
    case 2:
        return Sentence::saying("wed");
    case 3:
        return Sentence::saying("thu");
    case 4:
        return Sentence::saying("fri");
    case 5:
        return Sentence::saying("sat");
    default:
        return Sentence::saying("sun");
    }
}

/// "mon,wed" of a schedule that is not of every day.
Sentence dayWords(const DailySchedule &schedule)
{
    Sentence words;
    for (std::size_t day = 0; day < schedule.days.size(); ++day) {
        if (schedule.days[day])
            words = words.empty() ? dayWord(day) : Sentence::saying("%1,%2", words, dayWord(day));
    }
    return words;
}

QTimeZone zoneOf(const DailySchedule &schedule)
{
    return schedule.timeZone.empty() ? QTimeZone::systemTimeZone()
                                     : QTimeZone(QByteArray::fromStdString(schedule.timeZone));
}

/// The moment of the schedule on a local date; nothing if the clocks jump over it.
std::optional<UtcTime> moment(const DailySchedule &schedule, const QTimeZone &zone, QDate date)
{
    if (!schedule.days[static_cast<std::size_t>(date.dayOfWeek() - 1)])
        return std::nullopt;
    const QDateTime local(date, QTime(schedule.hour, schedule.minute), zone);
    if (!local.isValid() || local.time() != QTime(schedule.hour, schedule.minute))
        return std::nullopt;
    const qint64 at = local.toSecsSinceEpoch();
    // Of a time that comes twice, the first: it has the offset of some hours before.
    const qint64 offset = zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(at - 6 * 3600, Qt::UTC));
    const qint64 first = QDateTime(date, local.time(), Qt::UTC).toSecsSinceEpoch() - offset;
    const QDateTime then = QDateTime::fromSecsSinceEpoch(first, zone);
    const bool comesTwice = first < at && then.date() == date && then.time() == local.time();
    return UtcTime{comesTwice ? first : at};
}

QDate localDate(const QTimeZone &zone, UtcTime at)
{
    return QDateTime::fromSecsSinceEpoch(at.seconds, zone).date();
}

} // namespace

bool DailySchedule::isEveryDay() const
{
    return std::all_of(days.begin(), days.end(), [](bool on) { return on; });
}

Result<DailySchedule> parseDailySchedule(std::string_view at, std::string_view days,
                                         std::string_view timeZone)
{
    DailySchedule out;
    if (const auto taken = takeTime(out, at); !taken)
        return taken.error();
    if (const auto taken = takeDays(out, days); !taken)
        return taken.error();
    if (const auto taken = takeZone(out, timeZone); !taken)
        return taken.error();
    return out;
}

std::optional<ScheduleField> refusedField(std::string_view at, std::string_view days,
                                          std::string_view timeZone)
{
    DailySchedule out;
    if (!takeTime(out, at))
        return ScheduleField::Time;
    if (!takeDays(out, days))
        return ScheduleField::Days;
    return takeZone(out, timeZone) ? std::nullopt : std::optional(ScheduleField::TimeZone);
}

std::string scheduleText(const DailySchedule &schedule)
{
    const auto pad = [](int n) {
        return (n < 10 ? "0" : "") + std::to_string(n);
    };
    std::string text = pad(schedule.hour) + ':' + pad(schedule.minute);
    if (schedule.isEveryDay())
        return schedule.timeZone.empty() ? text : text + " daily " + schedule.timeZone;
    std::vector<std::string> names;
    for (std::size_t day = 0; day < 7; ++day) {
        if (schedule.days[day])
            names.emplace_back(dayNames[day]);
    }
    text += ' ' + joined(names, ",");
    return schedule.timeZone.empty() ? text : text + ' ' + schedule.timeZone;
}

Result<DailySchedule> parseScheduleText(std::string_view text)
{
    const auto parts = split(trimmed(text), ' ');
    if (parts.size() > 3)
        return refused(Sentence::saying(
            "schedule '%1' must be a time, days and a time zone, separated by one blank", printable(text)));
    return parseDailySchedule(parts[0], parts.size() > 1 ? parts[1] : "", parts.size() > 2 ? parts[2] : "");
}

Sentence scheduleSentence(const DailySchedule &schedule)
{
    const std::string time = scheduleText(schedule).substr(0, 5);
    const Sentence when = schedule.isEveryDay() ? Sentence::saying("every day at %1", time)
                                                : Sentence::saying("on %1 at %2", dayWords(schedule), time);
    return schedule.timeZone.empty() ? when : Sentence::saying("%1 (%2)", when, schedule.timeZone);
}

DailySchedule laterBy(const DailySchedule &schedule, int minutes)
{
    DailySchedule out = schedule;
    const int at = schedule.hour * 60 + schedule.minute + minutes;
    for (std::size_t day = 0; day < 7 && at >= 1440; ++day)
        out.days[(day + 1) % 7] = schedule.days[day];
    out.hour = at % 1440 / 60;
    out.minute = at % 60;
    return out;
}

std::optional<UtcTime> lastDue(const DailySchedule &schedule, UtcTime now)
{
    const QTimeZone zone = zoneOf(schedule);
    const QDate today = localDate(zone, now);
    for (int back = 0; back <= 14; ++back) {
        const auto at = moment(schedule, zone, today.addDays(-back));
        if (at && *at <= now)
            return at;
    }
    return std::nullopt;
}

std::optional<UtcTime> nextDue(const DailySchedule &schedule, UtcTime now)
{
    const QTimeZone zone = zoneOf(schedule);
    const QDate today = localDate(zone, now);
    for (int ahead = 0; ahead <= 14; ++ahead) {
        const auto at = moment(schedule, zone, today.addDays(ahead));
        if (at && *at > now)
            return at;
    }
    return std::nullopt;
}

std::vector<std::string> skippedDays(const DailySchedule &schedule, UtcTime from)
{
    std::vector<std::string> out;
    const QTimeZone zone = zoneOf(schedule);
    const QDate first = localDate(zone, from);
    for (int ahead = 0; ahead < 366; ++ahead) {
        const QDate date = first.addDays(ahead);
        if (schedule.days[static_cast<std::size_t>(date.dayOfWeek() - 1)] && !moment(schedule, zone, date))
            out.push_back(date.toString(Qt::ISODate).toStdString());
    }
    return out;
}

int watchDelay(const DailySchedule &schedule, UtcTime now)
{
    constexpr int hour = 60;
    for (int delay = hour; delay <= 4 * hour; delay += hour) {
        if (skippedDays(laterBy(schedule, delay), now).empty())
            return delay;
    }
    return hour;
}

} // namespace prism
