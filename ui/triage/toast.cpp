// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/toast.h"

#include "ui/style/metrics.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>
#include <chrono>

namespace prism {

namespace {

constexpr std::chrono::seconds shown(10);

QAccessibleInterface *toastAsNotification(const QString &, QObject *object)
{
    auto *toast = qobject_cast<Toast *>(object);
    return toast == nullptr ? nullptr : new QAccessibleWidget(toast, QAccessible::Notification);
}

} // namespace

Toast::Toast(QWidget *over)
    : QFrame(over->parentWidget())
    , m_over(over)
    , m_text(new QLabel(this))
    , m_undo(new QToolButton(this))
{
    QAccessible::installFactory(toastAsNotification); // Qt keeps one of each
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::unit, metrics::unit, metrics::unit);
    layout->setSpacing(metrics::margin);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::ToolTipText);
    layout->addWidget(m_text, 1);
    m_undo->setText(tr("Undo"));
    m_undo->setFocusPolicy(Qt::StrongFocus);
    m_undo->setAccessibleName(tr("Undo this decision"));
    connect(m_undo, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT undoRequested();
    });
    layout->addWidget(m_undo);
    m_timer.setSingleShot(true);
    m_timer.setInterval(shown);
    connect(&m_timer, &QTimer::timeout, this, &Toast::leave);
    over->installEventFilter(this);
    hide();
}

Toast::~Toast() = default;

void Toast::say(const QString &text, bool undoable)
{
    m_text->setText(text);
    m_undo->setVisible(undoable);
    setAccessibleName(text);
    show();
    raise();
    place();
    m_timer.start();
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void Toast::place()
{
    const QRect room = m_over->geometry().adjusted(metrics::margin, 0, -metrics::margin, -metrics::margin);
    const int width = std::min(room.width(), std::max(sizeHint().width(), 40 * metrics::unit));
    const int height = std::max(sizeHint().height(), layout()->heightForWidth(width));
    setGeometry(room.left() + (room.width() - width) / 2, room.bottom() - height, width, height);
}

void Toast::leave()
{
    if (underMouse() || m_undo->hasFocus())
        m_timer.start();
    else
        hide();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if ((event->type() == QEvent::Resize || event->type() == QEvent::Move) && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace prism
