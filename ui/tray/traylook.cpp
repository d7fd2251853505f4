// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/traylook.h"

#include "engine/triage/decisiontransitions.h"
#include "ui/models/verdict.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cstdlib>

namespace prism {

namespace {

class Tray
{
    Q_DECLARE_TR_FUNCTIONS(Tray)
};

void judge(const TrayFacts &facts, TrayLook &look)
{
    const auto worst = std::ranges::find_if(facts.open, [](int count) { return count > 0; });
    if (facts.overdue || (!facts.silent.isEmpty() && facts.open.front() == 0)) {
        look.tone = Tone::P0;
        look.glyph = Glyph::Clock;
        look.count = facts.overdue ? facts.open.front() : static_cast<int>(facts.silent.size());
    } else if (!facts.overview) {
        look.tone = facts.auditing ? Tone::Running : Tone::NothingRan;
        look.glyph = facts.auditing ? Glyph::Arrow : Glyph::Ring;
    } else if (worst != facts.open.end()) {
        const auto rank = static_cast<int>(worst - facts.open.begin());
        look.tone = toneOfRank(rank);
        look.glyph = glyphOfRank(rank);
        look.count = *worst;
    } else if (facts.overview->incompleteCells > 0) {
        look.tone = Tone::Unhealthy;
        look.glyph = Glyph::Triangle;
        look.count = facts.overview->incompleteCells;
    } else {
        look.tone = Tone::Clean;
        look.glyph = Glyph::Check;
    }
}

QString verdictOf(const TrayFacts &facts, UtcTime now)
{
    if (facts.overdue)
        return Tray::tr("No audit came since %1.").arg(nearTime(*facts.overdue, now));
    if (!facts.overview)
        return facts.auditing ? Tray::tr("The first audit is running.") : Tray::tr("There is no bundle yet.");
    return verdictText(*facts.overview);
}

// At most three names; who is silent as a whole is named by the window.
QString namesOf(const QStringList &hosts)
{
    constexpr qsizetype most = 3;
    const QString names = hosts.mid(0, most).join(QStringLiteral(", "));
    return hosts.size() <= most ? names : Tray::tr("%1 and %2 more").arg(names).arg(hosts.size() - most);
}

} // namespace

TrayLook trayLook(const TrayFacts &facts, UtcTime now)
{
    TrayLook look;
    judge(facts, look);
    look.verdict = verdictOf(facts, now);
    QStringList sentences{look.verdict};
    if (!facts.silent.isEmpty())
        sentences << Tray::tr("Silent: %1.").arg(namesOf(facts.silent));
    if (!facts.late.isEmpty())
        sentences << Tray::tr("Late: %1.").arg(namesOf(facts.late));
    if (!facts.sinceLooked.isEmpty())
        sentences << Tray::tr("Since you last looked: %1.").arg(facts.sinceLooked);
    if (facts.auditing && facts.overview)
        sentences << Tray::tr("An audit is running.");
    if (facts.quietUntil)
        sentences << Tray::tr("Quiet until %1: only P0 is told.").arg(nearTime(*facts.quietUntil, now));
    look.toolTip = QStringLiteral("Prism: ") + sentences.join(QLatin1Char(' '));
    return look;
}

std::array<int, 5> openInSight(const Overview &overview, const Bundle &bundle, const DecidedView &view)
{
    std::array<int, 5> open = overview.open;
    for (const DecidedFinding &decided : view.decided) {
        const BundleFinding &finding = bundle.findings()[decided.finding];
        if (finding.state == FindingState::Resolved || !isHidden(decided.standing))
            continue;
        int &count = open.at(std::min<std::size_t>(finding.rank, open.size() - 1));
        count = std::max(count - 1, 0);
    }
    return open;
}

QString nearTime(UtcTime time, UtcTime now)
{
    constexpr std::int64_t sixDays = std::int64_t{6} * 24 * 3600;
    const QDateTime local = QDateTime::fromSecsSinceEpoch(time.seconds);
    QString clock = QLocale().toString(local.time(), QLocale::ShortFormat);
    if (std::abs(now.seconds - time.seconds) > sixDays)
        return QLocale().toString(local, QLocale::ShortFormat);
    if (local.date() == QDateTime::fromSecsSinceEpoch(now.seconds).date())
        return clock;
    return QLocale().dayName(local.date().dayOfWeek(), QLocale::ShortFormat) + QLatin1Char(' ') + clock;
}

} // namespace prism
