// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/verdict.h"

#include "ui/models/storedreason.h"
#include "ui/style/displaytext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>

namespace prism {

namespace {

constexpr std::int64_t minute = 60;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t day = 24 * hour;

class Verdict
{
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

// "1 P0, 4 P1": the counted priorities, worst first; a count of zero is left out.
QString byPriority(const std::array<int, 5> &counts)
{
    QStringList parts;
    for (std::size_t rank = 0; rank < counts.size(); ++rank) {
        if (counts[rank] == 0)
            continue;
        const QString name = rank < 4 ? QStringLiteral("P%1").arg(rank) : Verdict::tr("of unknown priority");
        parts << QStringLiteral("%1 %2").arg(counts[rank]).arg(name);
    }
    return parts.join(QStringLiteral(", "));
}

QString newsOf(const Overview &overview)
{
    if (overview.freshTotal > 0)
        return Verdict::tr("%1 new.").arg(byPriority(overview.fresh));
    if (overview.baseline > 0)
        return Verdict::tr("First look: %1.").arg(byPriority(overview.open));
    return overview.openTotal > 0 ? Verdict::tr("Nothing new.") : QString();
}

// Why nothing came for a key, as far as the collector could tell.
QString whyMissing(const Overview &overview, const std::string &key)
{
    const auto at = key.find('@');
    const auto host = std::ranges::find(overview.hosts, key.substr(at + 1));
    const auto daemon = daemonFromName(key.substr(0, at));
    if (host == overview.hosts.end() || !daemon || at == std::string::npos)
        return {};
    const auto row = static_cast<std::size_t>(host - overview.hosts.begin());
    const std::size_t cell = row * allDaemons.size() + static_cast<std::size_t>(*daemon);
    return cell < overview.cells.size() ? storedReason(overview.cells[cell].reason) : QString();
}

// A host that is silent as a whole is one entry, not six.
QStringList missingEntries(const Overview &overview)
{
    std::map<std::string, std::size_t> perHost;
    for (const std::string &key : overview.missing)
        ++perHost[key.substr(key.find('@') + 1)];
    QStringList entries;
    for (const std::string &key : overview.missing) {
        const std::string host = key.substr(key.find('@') + 1);
        const auto counted = perHost.find(host);
        const bool isWholeHost = counted == perHost.end() || counted->second == allDaemons.size();
        if (counted == perHost.end())
            continue; // told already
        const QString why = whyMissing(overview, key);
        if (isWholeHost && why.isEmpty()) {
            entries << Verdict::tr("all of %1 (nothing came from it)").arg(displayText(host));
            perHost.erase(counted);
            continue;
        }
        entries << (why.isEmpty()
                        ? displayText(key)
                        : Verdict::tr("%1 (%2)", "what is missing, and why").arg(displayText(key), why));
    }
    return entries;
}

QString missingOf(const Overview &overview)
{
    constexpr qsizetype named = 3;
    const QStringList entries = missingEntries(overview);
    const QString list = entries.mid(0, named).join(QStringLiteral(", "));
    if (entries.size() <= named)
        return Verdict::tr("Missing: %1.").arg(list);
    return Verdict::tr("Missing: %1 and %n more.", nullptr, static_cast<int>(entries.size() - named))
        .arg(list);
}

} // namespace

QString verdictText(const Overview &overview)
{
    QStringList sentences;
    sentences << Verdict::tr("%n host(s) of %1 answered.", nullptr, overview.answeredHosts)
                     .arg(overview.hosts.size());
    if (const QString news = newsOf(overview); !news.isEmpty())
        sentences << news;
    if (overview.undecided > 0)
        sentences << Verdict::tr("%n to decide, about %1.", nullptr, overview.undecided)
                         .arg(ageText(minute * overview.minutesToDecide));
    if (overview.brokenThrough > 0)
        sentences << Verdict::tr("%n decision(s) no longer hold(s).", nullptr, overview.brokenThrough);
    if (overview.openTotal > 0)
        sentences << Verdict::tr("%n open finding(s).", nullptr, overview.openTotal);
    if (overview.hidden > 0)
        sentences << Verdict::tr("%n hidden by decisions.", nullptr, overview.hidden);
    if (overview.incompleteCells > 0)
        sentences << Verdict::tr("%n cell(s) incomplete.", nullptr, overview.incompleteCells);
    else if (overview.openTotal == 0)
        sentences << Verdict::tr("All clear.");
    return sentences.join(QLatin1Char(' '));
}

int verdictRank(const Overview &overview)
{
    for (std::size_t rank = 0; rank < overview.open.size(); ++rank) {
        if (overview.open[rank] > 0)
            return static_cast<int>(rank);
    }
    return -1;
}

QString ageText(std::int64_t seconds)
{
    if (seconds < minute)
        return Verdict::tr("less than a minute");
    if (seconds < hour)
        return Verdict::tr("%1 min").arg(seconds / minute);
    if (seconds < 2 * day)
        return Verdict::tr("%1 h").arg(seconds / hour);
    return Verdict::tr("%n day(s)", nullptr, static_cast<int>(seconds / day));
}

std::int64_t secondsToNextAge(std::int64_t seconds)
{
    const std::int64_t unit = seconds < hour ? minute : seconds < 2 * day ? hour : day;
    return unit - std::max<std::int64_t>(seconds, 0) % unit;
}

QString provenanceText(const Overview &overview, UtcTime now)
{
    QStringList sentences;
    const QString bundleDay = displayText(overview.day);
    if (const auto assembled = parseIsoTime(overview.assembledAt))
        sentences << Verdict::tr("Bundle of %1, assembled %2 ago.")
                         .arg(bundleDay, ageText(now.seconds - assembled->seconds));
    else
        sentences << Verdict::tr("Bundle of %1.").arg(bundleDay);
    if (overview.partial)
        sentences << Verdict::tr("Partial: too few summaries came.");
    if (!overview.missing.empty())
        sentences << missingOf(overview);
    if (overview.carried > 0)
        sentences << Verdict::tr("%n finding(s) carried forward unconfirmed.", nullptr, overview.carried);
    return sentences.join(QLatin1Char(' '));
}

} // namespace prism
