// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/triagebar.h"

#include "ui/style/metrics.h"
#include "ui/triage/triagetext.h"
#include "ui/widgets/roomybutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace prism {

namespace {

/// Whether a decision is asked for in a dialog; the others are made at once.
bool asks(DecisionKind kind)
{
    return kind != DecisionKind::Approve && kind != DecisionKind::Skip;
}

QString keyOf(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Approve:
        return QStringLiteral("A");
    case DecisionKind::Defer:
        return QStringLiteral("D");
    case DecisionKind::Skip:
        return QStringLiteral("S");
    case DecisionKind::Accept:
        return QStringLiteral("X");
    case DecisionKind::FalsePositive:
        return QStringLiteral("F");
    }
    return {};
}

} // namespace

TriageBar::TriageBar(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::unit);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    layout->addWidget(m_line);
    // Two rows, so that in no language they ask for more width than a table beside the evidence has.
    auto *above = new QHBoxLayout;
    auto *below = new QHBoxLayout;
    for (QHBoxLayout *row : {above, below}) {
        row->setSpacing(metrics::unit);
        layout->addLayout(row);
    }
    for (const DecisionKind kind : allDecisionKinds) {
        auto *button = new RoomyButton(this);
        button->setToolTip(tr("%1 (%2)").arg(decideText(kind), keyOf(kind)));
        connect(button, &QPushButton::clicked, this, [this, kind] { Q_EMIT decideRequested(kind); });
        const bool isLasting = kind == DecisionKind::Accept || kind == DecisionKind::FalsePositive;
        (isLasting ? below : above)->addWidget(button);
        m_buttons.at(static_cast<std::size_t>(kind)) = button;
    }
    auto *undo = new RoomyButton(tr("Undo"), this);
    undo->setVerb(VerbIcon::Undo);
    undo->setToolTip(tr("Take the last decision back (U, Ctrl+Z)"));
    connect(undo, &QPushButton::clicked, this, &TriageBar::undoRequested);
    above->addStretch(1);
    above->addWidget(undo);
    auto *ledger = new RoomyButton(tr("Decisions..."), this);
    ledger->setVerb(VerbIcon::Ledger);
    ledger->setToolTip(tr("All decisions, to take back one or a whole morning (Shift+D)"));
    connect(ledger, &QPushButton::clicked, this, &TriageBar::ledgerRequested);
    below->addStretch(1);
    below->addWidget(ledger);
    setSelected(0);
}

TriageBar::~TriageBar() = default;

void TriageBar::setSelected(int count)
{
    for (const DecisionKind kind : allDecisionKinds) {
        RoomyButton *button = m_buttons.at(static_cast<std::size_t>(kind));
        const QString dots = asks(kind) ? tr("...") : QString();
        button->setText(count > 0 ? tr("%1 %2%3").arg(decideText(kind)).arg(count).arg(dots)
                                  : decideText(kind) + dots);
        button->setAccessibleName(count > 0 ? tr("%1, %n finding(s)", nullptr, count).arg(decideText(kind))
                                            : decideText(kind));
        button->setEnabled(count > 0);
    }
}

void TriageBar::setLine(const QString &text)
{
    m_line->setText(text);
}

} // namespace prism
