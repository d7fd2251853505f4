// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findingschips.h"

#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace prism {

FindingsChips::FindingsChips(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::halfUnit);
    for (unsigned rank = 0; rank < 4; ++rank) {
        const QString name = QStringLiteral("P%1").arg(rank);
        addChip(name, tr("Priority %1").arg(name), FindingsFilter::rankBit(rank), 0);
    }
    layout->addSpacing(metrics::unit);
    const auto bit = &FindingsFilter::stateBit;
    addChip(tr("New"), tr("New findings"), 0, bit(FindingState::New) | bit(FindingState::Baseline));
    addChip(tr("Came back"), tr("Findings that came back"), 0, bit(FindingState::Regressed));
    addChip(tr("Known"), tr("Findings known before"), 0,
            bit(FindingState::Recurring) | bit(FindingState::Unknown));
    addChip(tr("Carried"), tr("Findings not confirmed today"), 0, bit(FindingState::Carried));
    addChip(tr("Resolved"), tr("Resolved findings"), 0, bit(FindingState::Resolved));
    layout->addSpacing(metrics::unit);
    m_cell = new QToolButton(this);
    m_cell->setFocusPolicy(Qt::StrongFocus);
    m_cell->hide();
    connect(m_cell, &QToolButton::clicked, this, [this] {
        m_host.clear();
        m_daemon.reset();
        showCell();
        Q_EMIT changed();
    });
    layout->addWidget(m_cell);
    m_moreChip = new QToolButton(this);
    m_moreChip->setFocusPolicy(Qt::StrongFocus);
    m_moreChip->hide();
    connect(m_moreChip, &QToolButton::clicked, this, [this] {
        m_more = {};
        showCell();
        Q_EMIT changed();
    });
    layout->addWidget(m_moreChip);
    m_settled = new QToolButton(this);
    m_settled->setCheckable(true);
    m_settled->setFocusPolicy(Qt::StrongFocus);
    m_settled->hide();
    connect(m_settled, &QToolButton::clicked, this, &FindingsChips::changed);
    layout->addWidget(m_settled);
    layout->addStretch(1);
}

FindingsChips::~FindingsChips() = default;

void FindingsChips::addChip(const QString &text, const QString &spoken, std::uint32_t ranks,
                            std::uint32_t states)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setAccessibleName(spoken);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, &FindingsChips::changed);
    layout()->addWidget(button);
    m_chips.push_back({button, ranks, states});
}

void FindingsChips::setFilter(const FindingsFilter &filter)
{
    for (const Chip &chip : m_chips)
        chip.button->setChecked((filter.ranks & chip.ranks) != 0 || (filter.states & chip.states) != 0);
    m_settled->setChecked(filter.settled != SettledFindings::Hide);
    m_host = filter.host;
    m_daemon = filter.daemon;
    m_more = filter.more;
    showCell();
}

void FindingsChips::setSettled(const QString &text)
{
    m_settled->setText(withoutMnemonics(text));
    m_settled->setToolTip(tr("Show decided findings too"));
    m_settled->setAccessibleName(tr("Show decided findings too: %1").arg(text));
    m_settled->setVisible(!text.isEmpty());
}

FindingsFilter FindingsChips::filter() const
{
    FindingsFilter filter;
    filter.host = m_host;
    filter.daemon = m_daemon;
    filter.more = m_more;
    filter.settled = m_settled->isChecked() ? SettledFindings::Show : SettledFindings::Hide;
    for (const Chip &chip : m_chips) {
        if (chip.button->isChecked()) {
            filter.ranks |= chip.ranks;
            filter.states |= chip.states;
        }
    }
    return filter;
}

void FindingsChips::showCell()
{
    FindingsFilter cell;
    cell.host = m_host;
    cell.daemon = m_daemon;
    const QString words = displayText(cell.inWords());
    m_cell->setText(withoutMnemonics(words) + QStringLiteral(" \u00d7"));
    m_cell->setAccessibleName(tr("Only %1. Press to show all hosts and daemons").arg(words));
    m_cell->setVisible(!cell.isEmpty());
    FindingQuery more = m_more;
    more.everything = false;
    const QString rest = displayText(more.text());
    m_moreChip->setText(withoutMnemonics(rest) + QStringLiteral(" \u00d7"));
    m_moreChip->setAccessibleName(tr("Only %1. Press to take that away").arg(rest));
    m_moreChip->setVisible(m_more != FindingQuery());
}

} // namespace prism
