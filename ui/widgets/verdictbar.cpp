// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/verdictbar.h"

#include "ui/models/verdict.h"
#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/roomybutton.h"
#include "ui/widgets/toneicon.h"

#include <QDateTime>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>

namespace prism {

namespace {

constexpr double headingScale = 1.5;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

VerdictBar::VerdictBar(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_icon(new ToneIcon(this))
    , m_verdict(plainLabel(this))
    , m_provenance(plainLabel(this))
    , m_problems(new RoomyButton(this))
    , m_consume(new RoomyButton(tr("&Consume"), this))
    , m_run(new RoomyButton(tr("&Run now"), this))
{
    // The smaller line runs on below the buttons: beside them it would be broken without need.
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(metrics::margin);
    layout->setVerticalSpacing(metrics::halfUnit);
    layout->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignTop);
    layout->addWidget(m_verdict, 0, 1);
    layout->addWidget(m_provenance, 1, 1, 1, 2);
    layout->setColumnStretch(1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::unit);
    layout->addLayout(buttons, 0, 2, Qt::AlignTop);

    m_problems->hide();
    connect(m_problems, &QPushButton::clicked, this, &VerdictBar::problemsRequested);
    buttons->addWidget(m_problems);

    m_consume->setVerb(VerbIcon::Consume);
    m_consume->setToolTip(tr("I have read it: archive this bundle and its briefs (Ctrl+Return)"));
    m_consume->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_consume->hide();
    connect(m_consume, &QPushButton::clicked, this, &VerdictBar::consumeRequested);
    buttons->addWidget(m_consume);

    m_run->setVerb(VerbIcon::Run);
    m_run->setToolTip(tr("Audit this machine now (F5)"));
    connect(m_run, &QPushButton::clicked, this, &VerdictBar::runRequested);
    buttons->addWidget(m_run);

    m_ageTimer.setSingleShot(true);
    m_ageTimer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_ageTimer, &QTimer::timeout, this, &VerdictBar::showAge);
    styleTexts();
}

VerdictBar::~VerdictBar() = default;

void VerdictBar::styleTexts()
{
    QFont heading = font();
    heading.setPointSizeF(heading.pointSizeF() * headingScale);
    m_verdict->setFont(heading);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, SeverityPalette(palette()).muted());
    m_provenance->setPalette(muted);
}

void VerdictBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_provenance != nullptr &&
        (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        styleTexts();
}

void VerdictBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showAge();
}

void VerdictBar::setNotice(const QString &heading, const QString &detail)
{
    m_overview.reset();
    m_ageTimer.stop();
    m_icon->setMeaning(Tone::NothingRan, Glyph::Ring, heading);
    m_verdict->setText(heading);
    m_provenance->setText(detail);
    m_problems->hide();
}

void VerdictBar::setOverview(std::shared_ptr<const Overview> overview)
{
    m_overview = std::move(overview);
    const QString verdict = verdictText(*m_overview);
    m_verdict->setText(verdict);
    const int rank = verdictRank(*m_overview);
    if (rank >= 0)
        m_icon->setMeaning(toneOfRank(rank), glyphOfRank(rank), tr("Open findings"));
    else if (m_overview->incompleteCells > 0)
        m_icon->setMeaning(Tone::Unhealthy, Glyph::Triangle, tr("Not everything looked"));
    else
        m_icon->setMeaning(Tone::Clean, Glyph::Check, tr("All clear"));
    const int problems = static_cast<int>(m_overview->problems.size());
    m_problems->setText(tr("%n problem(s)", nullptr, problems));
    m_problems->setToolTip(tr("What the collector had to tell besides findings"));
    m_problems->setVisible(problems > 0);
    showAge();
}

void VerdictBar::showAge()
{
    if (!m_overview)
        return;
    const UtcTime now = m_clock.now();
    QString text = provenanceText(*m_overview, now);
    if (m_late)
        text.prepend(tr("Late: nothing came since the run that was due at %1.")
                         .arg(QLocale().toString(QDateTime::fromSecsSinceEpoch(m_late->seconds),
                                                 QLocale::ShortFormat)) +
                     QLatin1Char(' '));
    m_provenance->setText(text);
    const auto assembled = parseIsoTime(m_overview->assembledAt);
    if (!assembled || !isVisible())
        return;
    m_ageTimer.start(std::chrono::seconds(secondsToNextAge(now.seconds - assembled->seconds)));
}

void VerdictBar::setRunning(bool running)
{
    m_run->setEnabled(!running);
    m_consume->setEnabled(!running);
}

void VerdictBar::setLate(std::optional<UtcTime> due)
{
    m_late = due;
    showAge();
}

void VerdictBar::setConsumable(bool consumable)
{
    m_consume->setVisible(consumable);
}

} // namespace prism
