// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/runstrip.h"

#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/hostlanes.h"
#include "ui/widgets/roomybutton.h"
#include "ui/widgets/runlog.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace prism {

namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QString stateText(const ChainProgress &progress)
{
    switch (progress.state) {
    case ProducerState::Waiting:
        return RunStrip::tr("waiting");
    case ProducerState::Running:
        return progress.total > 0 ? RunStrip::tr("%1 of %2").arg(progress.done).arg(progress.total)
                                  : RunStrip::tr("running");
    case ProducerState::Done:
        return RunStrip::tr("done");
    case ProducerState::Degraded:
        return RunStrip::tr("errors");
    case ProducerState::Failed:
        return RunStrip::tr("failed");
    }
    return {};
}

QString endText(const ChainOutcome &outcome, const QString &lasted)
{
    const QString detail = displayText(outcome.message);
    QString text;
    switch (outcome.end) {
    case ChainEnd::Succeeded:
        text = RunStrip::tr("The audit ended after %1.").arg(lasted);
        break;
    case ChainEnd::Partial:
        text = RunStrip::tr("The audit ended after %1, but not everything looked.").arg(lasted);
        break;
    case ChainEnd::Failed:
        text = RunStrip::tr("The audit failed after %1.").arg(lasted);
        break;
    case ChainEnd::Cancelled:
        text = RunStrip::tr("The audit was cancelled after %1. Nothing was closed by it.").arg(lasted);
        break;
    }
    return detail.isEmpty() ? text : text + QLatin1Char(' ') + detail;
}

} // namespace

RunStrip::RunStrip(QWidget *parent)
    : QWidget(parent)
    , m_hosts(new HostLanes(this))
    , m_log(new RunLog(this))
    , m_text(plainLabel(this))
    , m_laneBox(new QWidget(this))
    , m_showLog(new QToolButton(this))
    , m_cancel(new RoomyButton(tr("Cancel"), this))
    , m_dismiss(new QToolButton(this))
{
    setAccessibleName(tr("Audit of this machine"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metrics::unit);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(metrics::margin);
    rows->addLayout(layout);
    rows->addWidget(m_hosts);
    m_log->hide();
    rows->addWidget(m_log);

    m_text->setWordWrap(true);
    layout->addWidget(m_text, 1);

    auto *lanes = new QHBoxLayout(m_laneBox);
    lanes->setContentsMargins(0, 0, 0, 0);
    lanes->setSpacing(metrics::margin);
    for (const Daemon daemon : allDaemons)
        buildLane(m_lanes[static_cast<std::size_t>(daemon)], displayText(daemonName(daemon)), m_laneBox);
    layout->addWidget(m_laneBox, 6);

    m_showLog->setCheckable(true);
    m_showLog->setAutoRaise(true);
    m_showLog->setFocusPolicy(Qt::TabFocus);
    m_showLog->setToolTip(tr("What each daemon said, as it comes (Alt+G)"));
    connect(m_showLog, &QToolButton::toggled, m_log, &QWidget::setVisible);
    layout->addWidget(m_showLog, 0, Qt::AlignVCenter);

    connect(m_cancel, &QPushButton::clicked, this, &RunStrip::cancelRequested);
    layout->addWidget(m_cancel, 0, Qt::AlignVCenter);

    m_dismiss->setText(tr("Dismiss"));
    m_dismiss->setAutoRaise(true);
    connect(m_dismiss, &QToolButton::clicked, this, &RunStrip::dismissed);
    layout->addWidget(m_dismiss, 0, Qt::AlignVCenter);

    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &RunStrip::showElapsed);
}

RunStrip::~RunStrip() = default;

void RunStrip::followInFocusChain(QWidget *before)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_showLog, m_cancel, m_dismiss, m_log}) {
        setTabOrder(before, widget);
        before = widget;
    }
}

void RunStrip::buildLane(Lane &lane, const QString &daemon, QWidget *parent)
{
    auto *box = new QVBoxLayout;
    box->setSpacing(metrics::halfUnit);
    auto *line = new QHBoxLayout;
    lane.name = plainLabel(parent);
    lane.name->setText(daemon);
    lane.state = plainLabel(parent);
    line->addWidget(lane.name);
    line->addStretch();
    line->addWidget(lane.state);
    lane.bar = new QProgressBar(parent);
    lane.bar->setTextVisible(false);
    lane.bar->setFixedHeight(metrics::unit);
    lane.bar->setAccessibleName(tr("Progress of %1").arg(daemon));
    box->addLayout(line);
    box->addWidget(lane.bar);
    static_cast<QHBoxLayout *>(parent->layout())->addLayout(box, 1);
}

void RunStrip::begin()
{
    m_began = std::chrono::steady_clock::now();
    for (const Daemon daemon : allDaemons)
        setProgress({daemon, ProducerState::Waiting, 0, 0, {}});
    m_hosts->begin();
    m_log->begin();
    showFailures();
    m_laneBox->show();
    m_cancel->setEnabled(true);
    m_cancel->setText(tr("Cancel"));
    m_cancel->show();
    m_dismiss->hide();
    m_tick.start();
    showElapsed();
}

void RunStrip::setProgress(const ChainProgress &progress)
{
    if (progress.host) {
        m_hosts->setProgress(*progress.host);
        return;
    }
    const Lane &lane = m_lanes[static_cast<std::size_t>(progress.daemon)];
    const bool over = progress.state == ProducerState::Done || progress.state == ProducerState::Degraded ||
                      progress.state == ProducerState::Failed;
    if (over) {
        lane.bar->setRange(0, 1);
        lane.bar->setValue(1);
    } else if (progress.state == ProducerState::Running && progress.total <= 0) {
        lane.bar->setRange(0, 0); // how much there is to do is not known: busy, no invented percentage
    } else {
        lane.bar->setRange(0, std::max(progress.total, 1));
        lane.bar->setValue(progress.done);
    }
    lane.state->setText(stateText(progress));
    const QString message = displayText(progress.message);
    lane.state->setToolTip(message.isEmpty() ? QString() : plainToolTip(message));
    lane.bar->setAccessibleDescription(lane.state->text());
}

void RunStrip::addWords(const std::vector<ChainProgress> &words)
{
    m_log->add(words, std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() -
                                                                            m_began));
    showFailures();
}

void RunStrip::showFailures()
{
    const int failures = m_log->failures();
    m_showLog->setText(failures == 0 ? tr("Log") : tr("Log (%n failed)", nullptr, failures));
    m_showLog->setShortcut(QKeySequence(Qt::ALT | Qt::Key_G)); // a new text takes the old key away
}

void RunStrip::setCancelling()
{
    m_cancel->setEnabled(false);
    m_cancel->setText(tr("Cancelling"));
}

void RunStrip::showElapsed()
{
    const auto elapsed = std::chrono::steady_clock::now() - m_began;
    m_text->setText(
        tr("Auditing, %1").arg(durationText(std::chrono::duration_cast<std::chrono::milliseconds>(elapsed))));
}

void RunStrip::end(const ChainOutcome &outcome, std::chrono::milliseconds lasted)
{
    m_tick.stop();
    m_laneBox->hide();
    m_hosts->hide();
    m_cancel->hide();
    m_dismiss->show();
    m_text->setText(endText(outcome, durationText(lasted)));
}

} // namespace prism
