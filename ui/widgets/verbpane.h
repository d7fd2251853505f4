// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/targetruns.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace prism {

class RoomyButton;
class StageStrip;

/// One verb on several targets in sight: its plans, and after Apply the stages of each target and what
/// programs say. GUI thread; the runs must outlive it.
class VerbPane : public QWidget
{
    Q_OBJECT

public:
    explicit VerbPane(TargetRuns &runs, QWidget *parent = nullptr);
    ~VerbPane() override;

    /// What "Copy as command" copies: a line for each target.
    [[nodiscard]] QString commands() const;

Q_SIGNALS:
    void closeRequested();

private:
    [[nodiscard]] QWidget *buildButtons();
    void begin();
    void showRun(std::size_t index);
    void showState();
    void showPlans();
    void addLog(const QString &text);

    TargetRuns &m_runs;
    std::vector<StageStrip *> m_strips;
    QLabel *m_heading = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_problems = nullptr;
    QWidget *m_stripBox = nullptr;
    QVBoxLayout *m_stripLayout = nullptr;
    QPlainTextEdit *m_text = nullptr; // the plans, later the log
    RoomyButton *m_apply = nullptr;
    RoomyButton *m_cancel = nullptr;
    RoomyButton *m_retry = nullptr;
    RoomyButton *m_copy = nullptr;
    RoomyButton *m_close = nullptr;
    bool m_applied = false;
};

/// A plan in words: commands, files, services, bytes, what undo means.
[[nodiscard]] QString planText(const Plan &plan);

} // namespace prism
