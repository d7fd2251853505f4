// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/watch/quietrules.h"

#include "engine/audit/daemon.h"
#include "engine/core/atomicfile.h"
#include "engine/core/jsonparser.h"
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace prism {
namespace {

constexpr std::size_t largestFile = std::size_t{256} << 10;
constexpr std::size_t mostWindows = 100;
constexpr std::size_t mostHours = 20;
constexpr std::size_t longestReason = 200;

std::string pathIn(const std::string &configDirectory)
{
    return configDirectory + "/quiet.json";
}

/// A wall-clock time as a moment; one that the clocks jump over is the moment of the jump's end.
UtcTime moment(const QTimeZone &zone, QDate date, int minutes)
{
    QDateTime at(date, QTime(minutes / 60, minutes % 60), zone);
    for (int step = 0; !at.isValid() && step < 4; ++step) {
        minutes += 30;
        at = QDateTime(date.addDays(minutes / 1440), QTime(minutes / 60 % 24, minutes % 60), zone);
    }
    return {at.toSecsSinceEpoch()};
}

/// The end of quiet hours that hold now.
std::optional<UtcTime> endOf(const QuietHours &hours, const std::string &timeZone, UtcTime now)
{
    QTimeZone zone(QByteArray::fromStdString(timeZone));
    if (!zone.isValid())
        zone = QTimeZone::utc();
    const QDate today = QDateTime::fromSecsSinceEpoch(now.seconds, zone).date();
    for (const QDate date : {today.addDays(-1), today}) {
        if (!hours.days.at(static_cast<std::size_t>(date.dayOfWeek() - 1)))
            continue;
        const bool overMidnight = hours.untilMinute < hours.fromMinute;
        const UtcTime end = moment(zone, overMidnight ? date.addDays(1) : date, hours.untilMinute);
        if (now >= moment(zone, date, hours.fromMinute) && now < end)
            return end;
    }
    return std::nullopt;
}

Error corrupt(const std::string &path, const Sentence &what)
{
    return {ErrorCode::Corrupt, what, path};
}

Result<MaintenanceWindow> readWindow(const JsonValue &value, const std::string &path)
{
    MaintenanceWindow window;
    window.id = value.stringOr("id");
    window.host = value.stringOr("host");
    window.reason = value.stringOr("reason");
    const auto from = parseIsoTime(value.stringOr("from"));
    const auto until = parseIsoTime(value.stringOr("until"));
    if (!from || !until || window.id.empty() || (!window.host.empty() && !isValidHostName(window.host)) ||
        window.reason.size() > longestReason || printable(window.reason) != window.reason)
        return corrupt(
            path,
            Sentence::saying(
                "a maintenance window needs an id, a host or none, from, until and one line of reason"));
    window.from = *from;
    window.until = *until;
    return window;
}

} // namespace

const MaintenanceWindow *QuietRules::maintenanceOf(std::string_view host, UtcTime now) const
{
    const auto found = std::find_if(maintenance.begin(), maintenance.end(), [&](const MaintenanceWindow &w) {
        return (w.host.empty() || w.host == host) && w.from <= now && now < w.until;
    });
    return found == maintenance.end() ? nullptr : &*found;
}

std::optional<UtcTime> QuietRules::quietEnd(UtcTime now) const
{
    std::optional<UtcTime> end;
    const auto take = [&end](const std::optional<UtcTime> &at) {
        if (at && (!end || *at > *end))
            end = at;
    };
    if (quietUntil && now < *quietUntil)
        take(quietUntil);
    for (const QuietHours &h : hours)
        take(endOf(h, timeZone, now));
    return end;
}

std::vector<std::string> QuietRules::sentences(UtcTime now) const
{
    std::vector<std::string> out;
    for (const MaintenanceWindow &w : maintenance) {
        if (w.from <= now && now < w.until)
            out.push_back("Maintenance of " + (w.host.empty() ? "all hosts" : w.host) + " until " +
                          localTimeText(w.until, timeZone) + (w.reason.empty() ? "" : ": " + w.reason) + '.');
    }
    if (const auto end = quietEnd(now))
        out.push_back("Quiet until " + localTimeText(*end, timeZone) + ": only a P0 is told.");
    return out;
}

QuietRules QuietRules::current(UtcTime now) const
{
    QuietRules out = *this;
    std::erase_if(out.maintenance, [&](const MaintenanceWindow &w) { return w.until <= now; });
    if (out.quietUntil && *out.quietUntil <= now)
        out.quietUntil.reset();
    return out;
}

Result<QuietRules> readQuietRules(const std::string &configDirectory, const std::string &timeZone)
{
    QuietRules rules;
    rules.timeZone = timeZone;
    const std::string path = pathIn(configDirectory);
    if (!fileExists(path))
        return rules;
    const auto text = readFile(path, largestFile);
    if (!text)
        return text.error();
    const auto tree = parseJson(*text, path);
    if (!tree)
        return tree.error();
    if (tree->stringOr("schema_version") != "prism.quiet.v1")
        return corrupt(path, Sentence::saying("this is no prism.quiet.v1"));
    if (const JsonValue *until = tree->find("quiet_until"))
        rules.quietUntil = parseIsoTime(until->text());
    const JsonValue *hours = tree->find("hours");
    for (const JsonValue &item : hours ? hours->items() : std::vector<JsonValue>()) {
        const auto parsed = parseQuietHours(item.text());
        if (!parsed)
            return corrupt(path, parsed.error().message);
        rules.hours.push_back(*parsed);
    }
    const JsonValue *windows = tree->find("maintenance");
    for (const JsonValue &item : windows ? windows->items() : std::vector<JsonValue>()) {
        auto window = readWindow(item, path);
        if (!window)
            return window.error();
        rules.maintenance.push_back(std::move(*window));
    }
    if (rules.hours.size() > mostHours || rules.maintenance.size() > mostWindows)
        return corrupt(path, Sentence::saying("it holds more windows or quiet hours than Prism writes"));
    return rules;
}

Result<void> writeQuietRules(const std::string &configDirectory, const QuietRules &rules)
{
    if (rules.maintenance.size() > mostWindows || rules.hours.size() > mostHours)
        return Error{ErrorCode::Refused,
                     Sentence::saying("there are at most %1 maintenance windows and %2 quiet hours",
                                      mostWindows, mostHours),
                     {}};
    JsonWriter w;
    w.beginObject().member("schema_version", "prism.quiet.v1");
    if (rules.quietUntil)
        w.member("quiet_until", rules.quietUntil->iso());
    w.key("hours").beginArray();
    for (const QuietHours &h : rules.hours)
        w.value(quietHoursText(h));
    w.endArray().key("maintenance").beginArray();
    for (const MaintenanceWindow &m : rules.maintenance) {
        w.beginObject().member("id", m.id).member("host", m.host).member("from", m.from.iso());
        w.member("until", m.until.iso()).member("reason", m.reason).endObject();
    }
    w.endArray().endObject();
    if (auto made = makeDirectory(configDirectory); !made)
        return made;
    return writeFileAtomically(pathIn(configDirectory), w.take() + '\n');
}

} // namespace prism
