// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/targetruns.h"

#include <QObject>
#include <QPointer>

class QMessageBox;
class QWidget;

namespace prism {

/// Asks before the window closes over work on targets. GUI thread; runs and parent must outlive it.
class WorkQuestion : public QObject
{
    Q_OBJECT

public:
    WorkQuestion(TargetRuns &runs, QWidget &parent);
    ~WorkQuestion() override;

    /// False while work is under way; the operator is asked then.
    [[nodiscard]] bool mayClose();

Q_SIGNALS:
    /// The operator agreed, and the work has ended.
    void closeRequested();

private:
    TargetRuns &m_runs;
    QWidget &m_parent;
    QPointer<QMessageBox> m_box;
    bool m_closing = false;
};

} // namespace prism
