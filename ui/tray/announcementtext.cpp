// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/announcementtext.h"

#include "ui/style/displaytext.h"
#include "ui/tray/traylook.h"

#include <QCoreApplication>
#include <QStringList>

namespace prism {

namespace {

class Told
{
    Q_DECLARE_TR_FUNCTIONS(Told)
};

int number(std::size_t count)
{
    return static_cast<int>(count);
}

QStringList shown(const std::vector<std::string> &names)
{
    QStringList list;
    for (const std::string &name : names)
        list << displayText(name);
    return list;
}

QString listed(const std::vector<std::string> &names)
{
    return shown(names).join(QStringLiteral(", "));
}

QString findingsTitle(const AnnouncementFacts &facts)
{
    if (facts.hosts.size() == 1)
        return Told::tr("%n new P0 finding(s) on %1", nullptr, number(facts.count))
            .arg(displayText(facts.hosts.front()));
    return Told::tr("%n new P0 finding(s), hosts: %1", nullptr, number(facts.count)).arg(facts.hosts.size());
}

QString silenceText(const AnnouncedSilence &silence, UtcTime now)
{
    const QString since = silence.since ? nearTime(*silence.since, now) : QString();
    const QString host = displayText(silence.host);
    if (host.isEmpty())
        return Told::tr("No audit came since %1, of any of %n host(s).", nullptr, number(silence.hosts))
            .arg(since);
    if (silence.daemons.empty())
        return Told::tr("%1 is silent since %2: none of its producers reported.").arg(host, since);
    return Told::tr("%1 is silent in part since %2: %3.").arg(host, since, listed(silence.daemons));
}

QString lateText(const AnnouncedSilence &silence, UtcTime now)
{
    const QString due = silence.since ? nearTime(*silence.since, now) : QString();
    if (silence.host.empty())
        return Told::tr("It was due at %1, and none of %n host(s) has begun.", nullptr, number(silence.hosts))
            .arg(due);
    return Told::tr("It was due at %1 and has not begun.").arg(due);
}

QString nameOf(const AnnouncementFacts &facts)
{
    return facts.silences.empty() ? QString() : displayText(facts.silences.front().host);
}

QString titleOf(const Announcement &announcement)
{
    const AnnouncementFacts &facts = announcement.facts;
    switch (announcement.kind) {
    case Announcement::Kind::NewFindings:
        return findingsTitle(facts);
    case Announcement::Kind::MissingHeartbeat:
        return Told::tr("%1 is silent").arg(nameOf(facts));
    case Announcement::Kind::Recovered:
        return facts.hosts.empty() ? Told::tr("Audits come again")
                                   : Told::tr("Reporting again: %1").arg(listed(facts.hosts));
    case Announcement::Kind::WatcherSilent:
        return Told::tr("No audit came");
    case Announcement::Kind::Reminder:
        return Told::tr("Still silent");
    case Announcement::Kind::Drill:
        return Told::tr("Prism alarm drill");
    case Announcement::Kind::Late:
        return nameOf(facts).isEmpty() ? Told::tr("The audit is late")
                                       : Told::tr("%1 is late").arg(nameOf(facts));
    }
    return {};
}

} // namespace

AnnouncementText announcementText(const Announcement &announcement, UtcTime now)
{
    const AnnouncementFacts &facts = announcement.facts;
    QStringList lines;
    for (const AnnouncedFinding &finding : facts.findings)
        lines << displayText(finding.host) + QStringLiteral(": ") + displayText(finding.title);
    for (const AnnouncedSilence &silence : facts.silences)
        lines << (announcement.kind == Announcement::Kind::Late ? lateText(silence, now)
                                                                : silenceText(silence, now));
    if (announcement.kind == Announcement::Kind::Drill)
        lines << Told::tr(
            "Nothing is wrong. The planted P0 and the heartbeat that was held back were found.");
    if (facts.more > 0)
        lines << Told::tr("and %n more", nullptr, number(facts.more));
    return {titleOf(announcement), lines.join(QLatin1Char('\n'))};
}

} // namespace prism
