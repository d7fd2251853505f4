// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace prism {

/// A line over the lower end of a widget that says what was done, offers to undo it, and goes after ten
/// seconds (not while it has the focus or the pointer is on it). Assistive technology sees it as a
/// notification. GUI thread.
class Toast : public QFrame
{
    Q_OBJECT

public:
    /// Lies over `over`, beside which it stands in the tree of widgets: a table tells assistive technology of
    /// nothing but its cells. The parent of `over` owns it.
    explicit Toast(QWidget *over);
    ~Toast() override;

    /// Also told to assistive technology. `undoable` shows the button.
    void say(const QString &text, bool undoable);

Q_SIGNALS:
    void undoRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void leave();

    QWidget *m_over = nullptr;
    QLabel *m_text = nullptr;
    QToolButton *m_undo = nullptr;
    QTimer m_timer;
};

} // namespace prism
