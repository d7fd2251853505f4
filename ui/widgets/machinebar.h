// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>

class QCheckBox;
class QLabel;
class QPushButton;

namespace prism {

/// What is done to this machine and to no target: its stack brought up, its state backed up, and when a
/// backup was last proven. It asks, and does nothing itself. GUI thread.
class MachineBar : public QWidget
{
    Q_OBJECT

public:
    explicit MachineBar(QWidget *parent = nullptr);
    ~MachineBar() override;

    /// UTC; empty: never.
    void setProven(const std::string &provenAt);
    /// Nothing can be started while something runs.
    void setBusy(bool busy);

Q_SIGNALS:
    void backupRequested(bool prove);
    void installRequested();

private:
    QPushButton *m_backup = nullptr;
    QCheckBox *m_prove = nullptr;
    QPushButton *m_install = nullptr;
    QLabel *m_proven = nullptr;
};

} // namespace prism
