// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/settingsservices.h"

#include <QFutureWatcher>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace prism {

/// The switch "start with the session": switching it on shows the file first, and a button writes it. GUI
/// thread; files are read and written on another.
class AutostartBox : public QWidget
{
    Q_OBJECT

public:
    explicit AutostartBox(const SettingsServices &services, QWidget *parent = nullptr);
    ~AutostartBox() override;

    /// Asks how it stands.
    void load();

private:
    enum class Action { Look, Plan, On, Off };
    struct Answer
    {
        Action action = Action::Look;
        AutostartStatus status;
        std::optional<AutostartPlan> plan; ///< of Plan
    };
    using Outcome = Result<Answer>;

    [[nodiscard]] static Outcome ask(const std::function<std::unique_ptr<PanelAutostart>()> &find,
                                     Action action);
    void start(Action action);
    void take();
    void check(bool on);
    void showPlan(const AutostartPlan &plan);
    void hidePlan();

    const SettingsServices &m_services;
    QFutureWatcher<Outcome> m_watcher;
    QCheckBox *m_switch;
    QPlainTextEdit *m_text;
    QPushButton *m_write;
    QLabel *m_status;
};

} // namespace prism
