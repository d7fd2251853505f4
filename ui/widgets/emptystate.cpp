// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/style/metrics.h"
#include "ui/widgets/roomybutton.h"

#include <QLabel>
#include <QVBoxLayout>

namespace prism {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_action(new RoomyButton(this))
    , m_other(new RoomyButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::margin);
    layout->addStretch(2);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_heading->setFont(large);
    for (QLabel *label : {m_heading, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_action->setDefault(true);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionRequested);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    connect(m_other, &QPushButton::clicked, this, &EmptyState::otherRequested);
    layout->addWidget(m_other, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

EmptyState::~EmptyState() = default;

void EmptyState::setContent(const QString &heading, const QString &detail, const QString &action,
                            const QString &other)
{
    m_heading->setText(heading);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_other->setText(other);
    m_other->setVisible(!other.isEmpty());
    setFocusProxy(m_action);
}

} // namespace prism
