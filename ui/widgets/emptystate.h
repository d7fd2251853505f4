// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace prism {

/// A page without anything to show: what is so, and the one thing to do next. GUI thread.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    ~EmptyState() override;

    /// An empty `action` or `other` leaves its button away.
    void setContent(const QString &heading, const QString &detail, const QString &action,
                    const QString &other = {});

Q_SIGNALS:
    void actionRequested();
    void otherRequested();

private:
    QLabel *m_heading = nullptr;
    QLabel *m_detail = nullptr;
    QPushButton *m_action = nullptr;
    QPushButton *m_other = nullptr;
};

} // namespace prism
