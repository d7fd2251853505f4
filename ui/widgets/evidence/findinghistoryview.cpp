// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evidence/findinghistoryview.h"

#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/evidence/historystrip.h"
#include "ui/widgets/evidence/textviewer.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace prism {

namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

bool hasBundle(const TimelineDay &day)
{
    return day.state != TimelineState::NoBundle;
}

} // namespace

FindingHistoryView::FindingHistoryView(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::halfUnit);
    auto *heading = plainLabel(this);
    heading->setText(tr("History"));
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    m_words = plainLabel(this);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_strip = new HistoryStrip(this);
    auto *line = new QHBoxLayout;
    m_day = plainLabel(this);
    m_more = new QToolButton(this);
    m_more->setText(tr("Every day"));
    m_more->setCheckable(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    line->addWidget(m_day, 1);
    line->addWidget(m_more);
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("History of the finding by day"));
    m_list->setUniformItemSizes(true);
    m_list->setFixedHeight(7 * (fontMetrics().height() + metrics::halfUnit));
    m_list->hide();
    m_change = plainLabel(this);
    m_diff = new TextViewer(this);
    m_diff->setAccessibleName(tr("What changed in the evidence"));
    layout->addWidget(heading);
    layout->addWidget(m_words);
    layout->addWidget(m_strip);
    layout->addLayout(line);
    layout->addWidget(m_list);
    layout->addWidget(m_change);
    layout->addWidget(m_diff);
    connect(m_more, &QToolButton::toggled, m_list, &QWidget::setVisible);
}

FindingHistoryView::~FindingHistoryView() = default;

void FindingHistoryView::showPast(const FindingPast &past, const std::string &today)
{
    showWords(past);
    const bool hasDays = std::ranges::any_of(past.days, hasBundle);
    const bool hasList = hasDays || !past.events.empty();
    for (QWidget *part : std::initializer_list<QWidget *>{m_strip, m_day})
        part->setVisible(hasDays);
    m_more->setVisible(hasList);
    m_list->setVisible(hasList && m_more->isChecked());
    m_strip->disconnect(this);
    connect(m_strip, &HistoryStrip::currentChanged, this, [this, days = past.days](int cell) {
        m_day->setText(cell < 0 ? QString() : HistoryStrip::sentence(days[static_cast<std::size_t>(cell)]));
    });
    m_strip->setDays(past.days);
    showList(past);
    showDiff(past, today);
}

void FindingHistoryView::showWords(const FindingPast &past)
{
    QStringList words;
    if (!past.failure.empty())
        words += displayText(past.failure);
    if (past.known) {
        const FindingHistory &known = *past.known;
        words +=
            tr("First seen %1, last seen %2.").arg(displayText(known.firstSeen), displayText(known.lastSeen));
        words += known.resolvedOn.empty() ? tr("Open for %n day(s).", nullptr, known.daysOpen)
                                          : tr("Resolved on %1.").arg(displayText(known.resolvedOn));
        if (known.timesRegressed > 0)
            words += tr("It came back %n time(s).", nullptr, known.timesRegressed);
    }
    m_words->setText(words.join(QLatin1Char(' ')));
    m_words->setVisible(!words.isEmpty());
}

void FindingHistoryView::showList(const FindingPast &past)
{
    m_list->clear();
    const auto add = [this](const PastEvent &event) {
        m_list->addItem(tr("%1: %2").arg(displayText(event.day), displayText(event.what)));
    };
    // A decision may be younger than the bundle, or older than the strip.
    const std::string newest = past.days.empty() ? std::string() : past.days.back().day;
    const std::string oldest = past.days.empty() ? std::string() : past.days.front().day;
    for (auto event = past.events.rbegin(); event != past.events.rend(); ++event) {
        if (event->day > newest)
            add(*event);
    }
    for (auto day = past.days.rbegin(); day != past.days.rend(); ++day) {
        for (auto event = past.events.rbegin(); event != past.events.rend(); ++event) {
            if (event->day == day->day)
                add(*event);
        }
        if (hasBundle(*day))
            m_list->addItem(HistoryStrip::sentence(*day));
    }
    for (auto event = past.events.rbegin(); event != past.events.rend(); ++event) {
        if (event->day < oldest)
            add(*event);
    }
}

void FindingHistoryView::showDiff(const FindingPast &past, const std::string &today)
{
    m_change->setVisible(!past.diff.empty());
    m_diff->setVisible(!past.diff.empty());
    if (past.diff.empty())
        return;
    m_change->setText(
        tr("Evidence of %1 beside that of %2").arg(displayText(today), displayText(past.changedSince)));
    m_diff->showLines(shownLines(past.diff));
    m_diff->showAsDiff();
    m_diff->fitHeight();
}

} // namespace prism
