// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/scheduletask.h"
#include "ui/pages/settings/settingsservices.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QWidget>

#include <array>
#include <string>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace prism {

/// The daily run: what is installed and how it went, and a form that shows every file and command before it
/// installs or removes anything. GUI thread; the system is asked on a thread of its own.
class ScheduleSection : public QWidget
{
    Q_OBJECT

public:
    explicit ScheduleSection(const SettingsServices &services, QWidget *parent = nullptr);
    ~ScheduleSection() override;

    /// Asks for what is installed.
    void load();

private:
    using Outcome = Result<ScheduleAnswer>;

    void buildForm();
    void buildButtons();
    void buildPlan();
    void start(ScheduleAction action);
    void take();
    void showStatus(const ScheduleAnswer &answer);
    void showPlan(const SchedulePlan &plan);
    void showRefusal(const Error &error);
    [[nodiscard]] std::array<std::string, 3> fields() const; ///< time, days, zone
    void showChoices(const ScheduleAnswer &answer);
    void fill(const DailySchedule &schedule);
    void forgetPlan();
    [[nodiscard]] Result<DailySchedule> wanted() const;

    const SettingsServices &m_services;
    QThreadPool m_pool; // of its own: systemctl may take seconds
    QFutureWatcher<Outcome> m_watcher;
    bool m_isFilled = false; ///< the fields show what is installed
    DailySchedule m_foreign; ///< the time of another chain
    QLabel *m_state = nullptr;
    QLineEdit *m_at = nullptr;
    QLineEdit *m_days = nullptr;
    QLineEdit *m_zone = nullptr;
    QLabel *m_atNote = nullptr;
    QLabel *m_daysNote = nullptr;
    QLabel *m_zoneNote = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_install = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_start = nullptr;
    QCheckBox *m_linger = nullptr;
    QCheckBox *m_takeOver = nullptr;
    QCheckBox *m_replace = nullptr;
    QPlainTextEdit *m_plan = nullptr;
    QLabel *m_status = nullptr;
};

} // namespace prism
