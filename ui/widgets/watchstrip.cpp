// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/watchstrip.h"

#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/toneicon.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace prism {

namespace {

constexpr qsizetype shownCauses = 3;

QString localTime(UtcTime time)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(time.seconds), QLocale::ShortFormat);
}

QString causeText(const WatchCause &cause, std::size_t keys)
{
    const QString since = cause.since ? localTime(*cause.since) : QString();
    if (cause.kind == WatchCause::Kind::ChainSilent)
        return keys == allDaemons.size()
                   ? WatchStrip::tr("No audit of this machine came since %1.").arg(since)
                   : WatchStrip::tr("No audit of any host came since %1.").arg(since);
    const QString host = displayText(cause.host);
    if (cause.keys.size() == allDaemons.size())
        return WatchStrip::tr("%1 is silent since %2.").arg(host, since);
    return WatchStrip::tr("%1 is silent in part since %2: %n producer(s).", nullptr,
                          static_cast<int>(cause.keys.size()))
        .arg(host, since);
}

QString lateText(const WatchCause &late)
{
    const QString due = late.since ? localTime(*late.since) : QString();
    if (late.host.empty())
        return WatchStrip::tr("The audit that was due at %1 is late.").arg(due);
    return WatchStrip::tr("%1 is late: its run of %2 has not come yet.").arg(displayText(late.host), due);
}

QString windowText(const MaintenanceWindow &window)
{
    const QString until = localTime(window.until);
    const QString text =
        window.host.empty()
            ? WatchStrip::tr("All hosts are in maintenance until %1.").arg(until)
            : WatchStrip::tr("%1 is in maintenance until %2.").arg(displayText(window.host), until);
    return window.reason.empty() ? text : text + QLatin1Char(' ') + displayText(window.reason);
}

} // namespace

WatchStrip::WatchStrip(QWidget *parent)
    : QWidget(parent)
    , m_icon(new ToneIcon(this))
    , m_text(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::margin);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    layout->addWidget(m_text, 1);
    hide();
}

WatchStrip::~WatchStrip() = default;

void WatchStrip::setReport(const WatchReport &report)
{
    QStringList causes;
    for (const WatchCause &cause : report.causes) {
        if (!cause.inMaintenance)
            causes << causeText(cause, report.keys.size());
    }
    const bool silent = !causes.isEmpty();
    const bool chain = silent && report.causes.front().kind == WatchCause::Kind::ChainSilent;
    if (const auto more = causes.size() - shownCauses; more > 0) {
        causes.erase(causes.begin() + shownCauses, causes.end());
        causes << tr("%n more host(s) are silent.", nullptr, static_cast<int>(more));
    }
    const auto lateShown = std::min<std::size_t>(report.late.size(), shownCauses);
    for (std::size_t i = 0; i < lateShown; ++i)
        causes << lateText(report.late[i]);
    if (report.late.size() > lateShown)
        causes << tr("%n more host(s) are late.", nullptr, static_cast<int>(report.late.size() - lateShown));
    for (const MaintenanceWindow &window : report.maintenance)
        causes << windowText(window);
    if (report.quietUntil)
        causes << tr("Quiet until %1: only a P0 is told.").arg(localTime(*report.quietUntil));
    m_text->setText(causes.join(QLatin1Char('\n')));
    if (silent)
        m_icon->setMeaning(chain ? Tone::P0 : Tone::P1, Glyph::Cross, tr("Somebody is silent"));
    else if (lateShown > 0)
        m_icon->setMeaning(Tone::Missing, Glyph::Clock, tr("Somebody is late"));
    else
        m_icon->setMeaning(Tone::NothingRan, Glyph::Pause, tr("Let alone on purpose"));
    setVisible(!causes.isEmpty());
}

} // namespace prism
