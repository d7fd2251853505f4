// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settingspage.h"

#include "ui/async/runon.h"
#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/roomybutton.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace prism {

namespace {

constexpr int longestValue = 4096;

// In the order of the store; the store's own words are for the command line.
QString labelOf(const std::string &name)
{
    if (name == "inbox")
        return SettingsPage::tr("Inbox");
    if (name == "host")
        return SettingsPage::tr("Name of this host");
    if (name == "hosts")
        return SettingsPage::tr("Expected hosts, separated by commas");
    if (name == "cache")
        return SettingsPage::tr("Cache");
    if (name == "min-summaries")
        return SettingsPage::tr("Summaries that make a bundle complete");
    if (name == "coverage-matrix")
        return SettingsPage::tr("File of the coverage matrix");
    if (name == "time-zone")
        return SettingsPage::tr("Time zone");
    return displayText(name);
}

Result<std::vector<SettingValue>> stored(const Variables &environment, const Variables &changes)
{
    auto store = SettingsStore::open(environment);
    if (!store)
        return store.error();
    if (changes.empty())
        return store->list();
    if (auto saved = store->set(changes); !saved)
        return saved.error();
    return store->list();
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

SettingsPage::SettingsPage(Variables environment, QThreadPool &pool, QWidget *parent)
    : Page(parent)
    , m_environment(std::move(environment))
    , m_pool(pool)
    , m_status(plainLabel(this))
    , m_save(new RoomyButton(tr("&Save"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::margin);
    auto *heading = plainLabel(this);
    heading->setText(tr("General"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    heading->setFont(large);
    layout->addWidget(heading);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics::margin);
    form->setVerticalSpacing(metrics::unit);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(form);
    for (const SettingValue &value : SettingsStore::empty().list())
        addField(value, *form);
    layout->addWidget(m_save, 0, Qt::AlignLeft);
    layout->addWidget(m_status);
    layout->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &SettingsPage::save);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SettingsPage::take);
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::addField(const SettingValue &value, QFormLayout &form)
{
    Field field;
    field.variable = displayText(value.variable);
    field.edit = new QLineEdit(this);
    field.edit->setMaxLength(longestValue);
    field.edit->setAccessibleName(labelOf(value.name));
    field.edit->setPlaceholderText(tr("as Prism finds it"));
    field.edit->setObjectName(QString::fromStdString(value.name));
    connect(field.edit, &QLineEdit::returnPressed, this, &SettingsPage::save);
    field.note = plainLabel(this);
    field.note->hide();
    auto *label = plainLabel(this);
    label->setText(labelOf(value.name));
    label->setWordWrap(false); // a form gives wrapped labels too little height
    label->setBuddy(field.edit);
    form.addRow(label, field.edit);
    form.addRow(QString(), field.note);
    m_fields.push_back(field);
}

void SettingsPage::activate()
{
    if (!m_watcher.isRunning())
        m_watcher.setFuture(runOn(m_pool, [environment = m_environment] { return stored(environment, {}); }));
    m_fields.front().edit->setFocus();
}

void SettingsPage::save()
{
    if (m_watcher.isRunning())
        return;
    Variables changes;
    for (const Field &field : m_fields)
        changes[field.edit->objectName().toStdString()] = field.edit->text().toStdString();
    m_saving = true;
    m_save->setEnabled(false);
    m_watcher.setFuture(
        runOn(m_pool, [environment = m_environment, changes] { return stored(environment, changes); }));
}

void SettingsPage::take()
{
    const bool saving = std::exchange(m_saving, false);
    m_save->setEnabled(true);
    const auto future = m_watcher.future();
    if (future.resultCount() == 0)
        return;
    const Answer answer = future.result();
    if (!answer) {
        showError(answer.error());
        return;
    }
    showValues(*answer);
    m_status->setText(saving ? tr("Saved. Prism reads it at the next start, a run from now on.") : QString());
}

void SettingsPage::showValues(const std::vector<SettingValue> &values)
{
    for (std::size_t i = 0; i < m_fields.size() && i < values.size(); ++i) {
        m_fields[i].edit->setText(QString::fromStdString(values[i].stored));
        const std::string &wins = values[i].overridden;
        m_fields[i].note->setText(
            tr("The environment wins: %1 is %2.").arg(m_fields[i].variable, displayText(wins)));
        m_fields[i].note->setVisible(!wins.empty());
    }
}

// The engine names the variable in its sentence; that is the field it speaks of.
void SettingsPage::showError(const Error &error)
{
    const QString text = displayText(error.text());
    m_status->setText(tr("Nothing was saved. %1").arg(text));
    for (const Field &field : m_fields) {
        if (!text.startsWith(field.variable + QLatin1Char(' ')))
            continue;
        field.note->setText(text);
        field.note->show();
        field.edit->setFocus();
        m_status->setText(tr("Nothing was saved."));
    }
}

} // namespace prism
