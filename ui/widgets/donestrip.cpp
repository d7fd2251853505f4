// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/donestrip.h"

#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/toneicon.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace prism {

namespace {

QString localTime(UtcTime time)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(time.seconds), QLocale::ShortFormat);
}

} // namespace

DoneStrip::DoneStrip(QWidget *parent)
    : QWidget(parent)
    , m_icon(new ToneIcon(this))
    , m_heading(new QLabel(this))
    , m_detail(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::margin);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics::halfUnit);
    for (QLabel *label : {m_heading, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        texts->addWidget(label);
    }
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    layout->addLayout(texts, 1);
}

DoneStrip::~DoneStrip() = default;

void DoneStrip::show(const QString &heading, const QString &detail)
{
    m_icon->setMeaning(Tone::Clean, Glyph::Check, heading);
    m_heading->setText(heading);
    m_detail->setText(detail);
    setVisible(true);
}

void DoneStrip::showReceipt(const ConsumeOutcome &outcome, const Overview &overview,
                            std::chrono::milliseconds read)
{
    const ConsumeReport &report = outcome.report;
    QStringList sentences;
    sentences << tr("Consumed %1.").arg(displayText(report.bundleId));
    sentences << tr("%n summary(ies) and", nullptr, report.summariesRemoved) + QLatin1Char(' ') +
                     tr("%n brief(s) archived.", nullptr, report.briefsArchived);
    if (report.summariesKept > 0)
        sentences << tr("%n newer summary(ies) wait for the next bundle.", nullptr, report.summariesKept);
    if (!report.notMoved.empty())
        sentences << tr("Not archived: %1.").arg(displayText(report.notMoved.front()));
    sentences << (overview.openTotal > 0
                      ? tr("%n finding(s) stay open and come back tomorrow.", nullptr, overview.openTotal)
                      : tr("Nothing stays open."));
    if (outcome.receipt && outcome.receipt->decisionCount() > 0)
        sentences << tr("%n decision(s) made.", nullptr, static_cast<int>(outcome.receipt->decisionCount()));
    if (outcome.receipt && outcome.receipt->undecided > 0)
        sentences << tr("%n left undecided.", nullptr, static_cast<int>(outcome.receipt->undecided));
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(read).count();
    sentences << (minutes > 0 ? tr("Read in %n minute(s).", nullptr, static_cast<int>(minutes))
                              : tr("Read in less than a minute."));
    sentences << (outcome.nextRun ? tr("Next run: %1.").arg(localTime(*outcome.nextRun))
                                  : tr("No next run is planned; `prism schedule install` plans one."));
    show(tr("Done for today"), sentences.join(QLatin1Char(' ')));
}

void DoneStrip::showConsumed(const std::string &day)
{
    show(tr("Done for %1").arg(displayText(day)), tr("This bundle is consumed; its findings stay readable."));
}

} // namespace prism
