// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/settingsservices.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace prism {

/// What the operator asks the scheduler for.
enum class ScheduleAction { Look, Plan, Install, Remove };

/// What the scheduler says after it.
struct ScheduleAnswer
{
    ScheduleAction action = ScheduleAction::Look;
    std::string mechanism;
    ScheduleStatus status;
    std::vector<ForeignSchedule> foreign;
    std::optional<SchedulePlan> plan; ///< of Plan
};

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
    using Find = std::function<Result<std::unique_ptr<ScheduleInstaller>>()>;

    void buildForm();
    [[nodiscard]] static Outcome done(const Find &find, ScheduleAction action, const DailySchedule &wanted,
                                      bool replace);
    void start(ScheduleAction action);
    void take();
    void showStatus(const ScheduleAnswer &answer);
    void showPlan(const SchedulePlan &plan);
    void showRefusal(const Error &error);
    void forgetPlan();
    [[nodiscard]] Result<DailySchedule> wanted() const;

    const SettingsServices &m_services;
    QThreadPool m_pool; // of its own: systemctl may take seconds
    QFutureWatcher<Outcome> m_watcher;
    bool m_isFilled = false; ///< the fields show what is installed
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
    QCheckBox *m_replace = nullptr;
    QPlainTextEdit *m_plan = nullptr;
    QLabel *m_status = nullptr;
};

} // namespace prism
