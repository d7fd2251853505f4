// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

class QLabel;

namespace prism {

class RoomyButton;
class Terminal;

/// What to do next: the command of a finding's skill, to be copied or run in the operator's terminal. What
/// would be run is shown and confirmed first. GUI thread.
class NextStep : public QWidget
{
    Q_OBJECT

public:
    explicit NextStep(QWidget *parent = nullptr);
    ~NextStep() override;

    /// Without a terminal nothing can be run.
    void setTerminal(std::shared_ptr<Terminal> terminal);
    /// As the bundle has it, with or without its slash; "" for none.
    void setSkill(std::string_view skill);

private:
    void copy() const;
    void askToRun();
    void run(const std::vector<std::string> &command);
    void tell(const QString &text);

    std::shared_ptr<Terminal> m_terminal;
    std::string m_command;
    QLabel *m_text = nullptr;
    QLabel *m_note = nullptr;
    RoomyButton *m_copy = nullptr;
    RoomyButton *m_run = nullptr;
};

/// The command of a skill: with a leading slash.
[[nodiscard]] std::string slashCommand(std::string_view skill);

} // namespace prism
