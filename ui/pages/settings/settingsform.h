// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/settings/settingsstore.h"
#include "ui/pages/settings/settingsservices.h"

#include <QFutureWatcher>
#include <QWidget>

#include <utility>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace prism {

/// A field of a form: a line of text, or a choice if there are choices.
struct SettingField
{
    std::string name; ///< of the store
    QString label;
    QString usual; ///< what holds if nothing is set
    /// Text and stored word; the first is the default.
    std::vector<std::pair<QString, std::string>> choices;
};

/// Some of the stored settings, a field each, with a button that saves them all or none. The engine's rules
/// decide; what they refuse stands beside its field. A variable of the environment wins and is shown as such.
/// GUI thread.
class SettingsForm : public QWidget
{
    Q_OBJECT

public:
    /// Saves each choice as it is made, without a button.
    enum class Saving { ByButton, AtOnce };

    SettingsForm(std::vector<SettingField> fields, Saving saving, const SettingsServices &services,
                 QWidget *parent = nullptr);
    ~SettingsForm() override;

    /// Reads what is stored.
    void load();
    void focusFirst();

Q_SIGNALS:
    /// Something was stored: every setting of the store.
    void saved(const std::vector<prism::SettingValue> &values);

private:
    struct Row
    {
        SettingField field;
        QLineEdit *edit = nullptr;
        QComboBox *choice = nullptr;
        QLabel *note = nullptr;
        QString variable;
    };
    using Answer = Result<std::vector<SettingValue>>;

    void addRow(SettingField field, QFormLayout &form);
    void save();
    void take();
    void show(const std::vector<SettingValue> &values);
    void showError(const Error &error);

    const SettingsServices &m_services;
    Saving m_savingMode;
    QFutureWatcher<Answer> m_watcher;
    std::vector<Row> m_rows;
    QLabel *m_status = nullptr;
    QPushButton *m_save = nullptr;
    bool m_isSaving = false;
    bool m_again = false; ///< another choice was made while one was being saved
};

/// What holds of a setting: the environment's value, else the stored one, else "".
[[nodiscard]] std::string effectiveValue(const std::vector<SettingValue> &values, std::string_view name);

} // namespace prism
