// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settingsform.h"

#include "ui/async/runon.h"
#include "ui/pages/settings/sectionparts.h"
#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/roomybutton.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace prism {

namespace {

constexpr int longestValue = 4096;

Result<std::vector<SettingValue>> stored(const Variables &environment, const Variables &changes)
{
    auto store = SettingsStore::open(environment);
    if (!store)
        return store.error();
    if (changes.empty())
        return store->list();
    if (auto done = store->set(changes); !done)
        return done.error();
    return store->list();
}

const SettingValue *valueNamed(const std::vector<SettingValue> &values, std::string_view name)
{
    const auto it = std::ranges::find(values, name, &SettingValue::name);
    return it == values.end() ? nullptr : &*it;
}

} // namespace

std::string effectiveValue(const std::vector<SettingValue> &values, std::string_view name)
{
    const SettingValue *value = valueNamed(values, name);
    if (value == nullptr)
        return {};
    return value->overridden.empty() ? value->stored : value->overridden;
}

SettingsForm::SettingsForm(std::vector<SettingField> fields, Saving saving, const SettingsServices &services,
                           QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_savingMode(saving)
    , m_status(plainLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::unit);
    QFormLayout *form = sectionForm();
    column->addLayout(form);
    for (SettingField &field : fields)
        addRow(std::move(field), *form);
    if (saving == Saving::ByButton) {
        m_save = new RoomyButton(tr("Save"), this);
        column->addWidget(m_save, 0, Qt::AlignLeading);
        connect(m_save, &QPushButton::clicked, this, &SettingsForm::save);
    }
    column->addWidget(m_status);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SettingsForm::take);
}

SettingsForm::~SettingsForm() = default;

void SettingsForm::addRow(SettingField field, QFormLayout &form)
{
    Row row;
    QWidget *widget = nullptr;
    if (field.choices.empty()) {
        row.edit = new QLineEdit(this);
        row.edit->setMaxLength(longestValue);
        row.edit->setPlaceholderText(field.usual);
        connect(row.edit, &QLineEdit::returnPressed, this, &SettingsForm::save);
        widget = row.edit;
    } else {
        row.choice = new QComboBox(this);
        row.choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row.choice->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        for (const auto &[text, word] : field.choices)
            row.choice->addItem(text, QString::fromStdString(word));
        if (m_savingMode == Saving::AtOnce)
            connect(row.choice, &QComboBox::activated, this, [this](int) { save(); });
        widget = row.choice;
    }
    widget->setObjectName(QString::fromStdString(field.name));
    row.note = addFormRow(form, field.label, widget);
    if (const auto value = SettingsStore::empty().find(field.name))
        row.variable = displayText(value->variable);
    row.field = std::move(field);
    m_rows.push_back(std::move(row));
}

void SettingsForm::load()
{
    if (m_watcher.isRunning())
        return;
    m_watcher.setFuture(
        runOn(m_services.pool, [environment = m_services.environment] { return stored(environment, {}); }));
}

void SettingsForm::focusFirst()
{
    const Row &first = m_rows.front();
    if (first.edit != nullptr)
        first.edit->setFocus();
    else
        first.choice->setFocus();
}

void SettingsForm::save()
{
    if (m_watcher.isRunning()) {
        m_again = m_savingMode == Saving::AtOnce;
        return;
    }
    Variables changes;
    for (const Row &row : m_rows) {
        const QString value = row.edit != nullptr ? row.edit->text() : row.choice->currentData().toString();
        changes[row.field.name] = value.toStdString();
    }
    m_isSaving = true;
    if (m_save != nullptr)
        m_save->setEnabled(false);
    m_watcher.setFuture(runOn(m_services.pool, [environment = m_services.environment, changes] {
        return stored(environment, changes);
    }));
}

void SettingsForm::take()
{
    const bool saving = std::exchange(m_isSaving, false);
    if (m_save != nullptr)
        m_save->setEnabled(true);
    const auto future = m_watcher.future();
    if (future.resultCount() == 0)
        return;
    if (std::exchange(m_again, false)) {
        save();
        return;
    }
    const Answer answer = future.result();
    if (!answer) {
        showError(answer.error());
        return;
    }
    show(*answer);
    m_status->setText(!saving                          ? QString()
                      : m_savingMode == Saving::AtOnce ? tr("Saved.")
                                                       : tr("Saved. A run reads it from now on."));
    if (saving)
        Q_EMIT saved(*answer);
}

void SettingsForm::show(const std::vector<SettingValue> &values)
{
    for (Row &row : m_rows) {
        const SettingValue *value = valueNamed(values, row.field.name);
        if (value == nullptr)
            continue;
        if (row.edit != nullptr)
            row.edit->setText(QString::fromStdString(value->stored));
        else
            row.choice->setCurrentIndex(
                std::max(0, row.choice->findData(QString::fromStdString(value->stored))));
        setNote(*row.note,
                value->overridden.empty()
                    ? QString()
                    : tr("The environment wins: %1 is %2.").arg(row.variable, displayText(value->overridden)),
                NoteKind::Remark);
    }
}

// The engine names the variable in its sentence; that is the field it speaks of.
void SettingsForm::showError(const Error &error)
{
    const QString text = displayText(error.text());
    const QString english = displayText(error.text().text());
    m_status->setText(tr("Nothing was saved. %1").arg(text));
    for (const Row &row : m_rows) {
        if (!english.startsWith(row.variable + QLatin1Char(' ')))
            continue;
        setNote(*row.note, text);
        if (row.edit != nullptr)
            row.edit->setFocus();
        m_status->setText(tr("Nothing was saved."));
    }
}

} // namespace prism
