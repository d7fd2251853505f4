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

QString kindText(DecisionKind kind, int count)
{
    switch (kind) {
    case DecisionKind::Approve:
        return DoneStrip::tr("%n approved", nullptr, count);
    case DecisionKind::Defer:
        return DoneStrip::tr("%n deferred", nullptr, count);
    case DecisionKind::Skip:
        return DoneStrip::tr("%n skipped", nullptr, count);
    case DecisionKind::Accept:
        return DoneStrip::tr("%n accepted", nullptr, count);
    case DecisionKind::FalsePositive:
        return DoneStrip::tr("%n false positive(s)", nullptr, count);
    }
    return {};
}

// "5 decisions (2 approved, 3 deferred), 3 minutes spent on them; 4 left undecided."
QString decidedText(const Receipt &receipt)
{
    const auto asInt = [](std::uint32_t count) {
        return static_cast<int>(count);
    };
    QStringList kinds;
    for (const DecisionKind kind : allDecisionKinds) {
        if (const std::uint32_t count = receipt.decisions.at(static_cast<std::size_t>(kind)); count > 0)
            kinds << kindText(kind, asInt(count));
    }
    QString made = DoneStrip::tr("%n decision(s)", nullptr, asInt(receipt.decisionCount()));
    if (!kinds.isEmpty())
        made += QStringLiteral(" (%1)").arg(kinds.join(QStringLiteral(", ")));
    if (receipt.minutes > 0)
        made += QStringLiteral(", ") + DoneStrip::tr("%n minute(s) spent on them", nullptr, receipt.minutes);
    return DoneStrip::tr("%1; %n left undecided.", nullptr, asInt(receipt.undecided)).arg(made);
}

QString nextRunText(UtcTime time)
{
    return DoneStrip::tr("Next run: %1.").arg(localTime(time));
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
    if (outcome.receipt)
        sentences << decidedText(*outcome.receipt);
    sentences << (overview.openTotal > 0
                      ? tr("%n finding(s) stay open and come back tomorrow.", nullptr, overview.openTotal)
                      : tr("Nothing stays open."));
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(read).count();
    sentences << (minutes > 0 ? tr("Read in %n minute(s).", nullptr, static_cast<int>(minutes))
                              : tr("Read in less than a minute."));
    if (!outcome.receiptProblem.empty())
        sentences << tr("No receipt was kept: %1.").arg(displayText(outcome.receiptProblem));
    sentences << (outcome.nextRun ? nextRunText(*outcome.nextRun)
                                  : tr("No next run is planned; `prism schedule install` plans one."));
    m_before.clear();
    show(tr("Done for today"), sentences.join(QLatin1Char(' ')));
}

void DoneStrip::showConsumed(const Overview &overview)
{
    QStringList sentences{tr("This bundle is consumed; its findings stay readable.")};
    if (overview.receipt) {
        sentences << tr("Consumed at %1.").arg(localTime(overview.receipt->consumedAt))
                  << decidedText(*overview.receipt);
    }
    m_before = sentences.join(QLatin1Char(' '));
    show(tr("Done for %1").arg(displayText(overview.day)), m_before);
}

void DoneStrip::setNextRun(std::optional<UtcTime> nextRun)
{
    if (!m_before.isEmpty())
        m_detail->setText(nextRun ? m_before + QLatin1Char(' ') + nextRunText(*nextRun) : m_before);
}

} // namespace prism
