// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/settings/settingsstore.h"
#include "ui/pages/page.h"

#include <QFutureWatcher>

#include <vector>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace prism {

/// What is set in the settings file, a field each. The engine's rules decide; what they refuse stands beside
/// its field, and nothing is saved half. A variable of the environment wins and is shown as such. The file is
/// read and written on the pool. GUI thread.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    /// `environment` is the process's; the pool must outlive the page.
    SettingsPage(Variables environment, QThreadPool &pool, QWidget *parent = nullptr);
    ~SettingsPage() override;

    [[nodiscard]] QString name() const override { return QStringLiteral("settings"); }
    [[nodiscard]] QString title() const override { return tr("Settings"); }
    [[nodiscard]] PageIcon icon() const override { return PageIcon::Settings; }
    void activate() override;

private:
    struct Field
    {
        QString variable;
        QLineEdit *edit = nullptr;
        QLabel *note = nullptr; ///< what the environment wins, or what is wrong
    };
    using Answer = Result<std::vector<SettingValue>>;

    void addField(const SettingValue &value, QFormLayout &form);
    void save();
    void take();
    void showValues(const std::vector<SettingValue> &values);
    void showError(const Error &error);

    Variables m_environment;
    QThreadPool &m_pool;
    QFutureWatcher<Answer> m_watcher;
    std::vector<Field> m_fields;
    QLabel *m_status = nullptr;
    QPushButton *m_save = nullptr;
    bool m_saving = false;
};

} // namespace prism
