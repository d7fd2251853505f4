// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/macos/launchagent.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

namespace prism {
namespace {

QString q(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void string(QXmlStreamWriter &w, const char *key, std::string_view value)
{
    w.writeTextElement(QStringLiteral("key"), q(key));
    w.writeTextElement(QStringLiteral("string"), q(value));
}

void integer(QXmlStreamWriter &w, const char *key, int value)
{
    w.writeTextElement(QStringLiteral("key"), q(key));
    w.writeTextElement(QStringLiteral("integer"), QString::number(value));
}

void interval(QXmlStreamWriter &w, const DailySchedule &schedule, int weekday)
{
    w.writeStartElement(QStringLiteral("dict"));
    integer(w, "Hour", schedule.hour);
    integer(w, "Minute", schedule.minute);
    if (weekday > 0)
        integer(w, "Weekday", weekday); // 1 is Monday, 7 Sunday
    w.writeEndElement();
}

void calendar(QXmlStreamWriter &w, const DailySchedule &schedule)
{
    w.writeTextElement(QStringLiteral("key"), QStringLiteral("StartCalendarInterval"));
    if (schedule.isEveryDay()) {
        interval(w, schedule, 0);
        return;
    }
    w.writeStartElement(QStringLiteral("array"));
    for (std::size_t day = 0; day < 7; ++day) {
        if (schedule.days[day])
            interval(w, schedule, static_cast<int>(day) + 1);
    }
    w.writeEndElement();
}

/// Keys and integers of the dict that the reader stands in.
struct Interval
{
    int hour = -1;
    int minute = -1;
    int weekday = -1;
};

Interval readInterval(QXmlStreamReader &r)
{
    Interval out;
    QString key;
    while (r.readNextStartElement()) {
        const QString name = r.name().toString();
        const QString text = r.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        if (name == QLatin1String("key"))
            key = text;
        else if (name == QLatin1String("integer") && key == QLatin1String("Hour"))
            out.hour = text.toInt();
        else if (name == QLatin1String("integer") && key == QLatin1String("Minute"))
            out.minute = text.toInt();
        else if (name == QLatin1String("integer") && key == QLatin1String("Weekday"))
            out.weekday = text.toInt();
    }
    return out;
}

} // namespace

std::string launchAgentPlist(const LaunchAgent &agent)
{
    QByteArray bytes;
    QXmlStreamWriter w(&bytes);
    w.setAutoFormatting(true);
    w.setAutoFormattingIndent(2);
    w.writeStartDocument();
    w.writeDTD(QStringLiteral("<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                              "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"));
    w.writeComment(QStringLiteral(" Written by Prism ('prism schedule show') "));
    w.writeStartElement(QStringLiteral("plist"));
    w.writeAttribute(QStringLiteral("version"), QStringLiteral("1.0"));
    w.writeStartElement(QStringLiteral("dict"));
    string(w, "Label", agent.label);
    w.writeTextElement(QStringLiteral("key"), QStringLiteral("ProgramArguments"));
    w.writeStartElement(QStringLiteral("array"));
    for (const std::string &argument : agent.arguments)
        w.writeTextElement(QStringLiteral("string"), q(argument));
    w.writeEndElement();
    if (!agent.environment.empty()) {
        w.writeTextElement(QStringLiteral("key"), QStringLiteral("EnvironmentVariables"));
        w.writeStartElement(QStringLiteral("dict"));
        for (const auto &[name, value] : agent.environment)
            string(w, name.c_str(), value);
        w.writeEndElement();
    }
    if (agent.schedule) {
        calendar(w, *agent.schedule);
        string(w, "ProcessType", "Background");
        integer(w, "Nice", 10);
    } else {
        w.writeTextElement(QStringLiteral("key"), QStringLiteral("RunAtLoad"));
        w.writeEmptyElement(QStringLiteral("true"));
        string(w, "ProcessType", "Interactive");
        string(w, "LimitLoadToSessionType", "Aqua");
    }
    string(w, "StandardOutPath", agent.log);
    string(w, "StandardErrorPath", agent.log);
    w.writeEndElement();
    w.writeEndElement();
    w.writeEndDocument();
    return bytes.toStdString();
}

std::optional<DailySchedule> plistSchedule(std::string_view plist)
{
    QXmlStreamReader r(QByteArray::fromRawData(plist.data(), static_cast<qsizetype>(plist.size())));
    std::vector<Interval> intervals;
    bool wanted = false;
    while (!r.atEnd() && intervals.size() < 8) {
        if (!r.readNext() || !r.isStartElement())
            continue;
        if (r.name() == QLatin1String("key"))
            wanted = r.readElementText() == QLatin1String("StartCalendarInterval") ||
                     (wanted && intervals.empty());
        else if (r.name() == QLatin1String("dict") && wanted)
            intervals.push_back(readInterval(r));
        else if (r.name() == QLatin1String("string") || r.name() == QLatin1String("integer"))
            wanted = false;
    }
    if (intervals.empty() || intervals.front().hour < 0 || intervals.front().hour > 23)
        return std::nullopt;
    DailySchedule out;
    out.hour = intervals.front().hour;
    out.minute = std::clamp(intervals.front().minute, 0, 59);
    if (intervals.front().weekday >= 0)
        out.days.fill(false);
    for (const Interval &i : intervals) {
        if (i.weekday >= 0 && i.weekday <= 7)
            out.days[static_cast<std::size_t>((i.weekday + 6) % 7)] = true;
    }
    return out;
}

std::string plistLabel(std::string_view plist)
{
    QXmlStreamReader r(QByteArray::fromRawData(plist.data(), static_cast<qsizetype>(plist.size())));
    bool next = false;
    while (!r.atEnd()) {
        if (r.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (r.name() == QLatin1String("key"))
            next = r.readElementText() == QLatin1String("Label");
        else if (next && r.name() == QLatin1String("string"))
            return r.readElementText().toStdString();
    }
    return {};
}

} // namespace prism
