// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/targetform.h"

#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/roomybutton.h"
#include "ui/widgets/servicefields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace prism {

namespace {

constexpr int longestField = 2048;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

TargetForm::TargetForm(QWidget *parent)
    : QWidget(parent)
    , m_heading(plainLabel(this))
    , m_state(plainLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::unit);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_heading->setFont(large);
    layout->addWidget(m_heading);
    layout->addWidget(m_state);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics::unit);
    form->setVerticalSpacing(metrics::halfUnit);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(form);
    bool more = false;
    for (const TargetField &field : targetFields()) {
        if (field.more && !more) {
            addAudit(*form);
            m_more = new QToolButton(this); // here, so that Tab comes to it in the order of the eye
            form->addRow(m_more);
            more = true;
        }
        addRow(field, *form);
    }
    m_services = new ServiceFields(this);
    form->addRow(m_services);
    m_more->setText(tr("More fields"));
    m_more->setCheckable(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_more, &QToolButton::toggled, this, &TargetForm::showMore);
    connect(m_services, &ServiceFields::saveRequested, this, &TargetForm::saveRequested);
    connect(m_services, &ServiceFields::left, this, &TargetForm::showNotes);
    connect(m_services, &ServiceFields::edited, this, [this] {
        showNotes();
        showState();
        Q_EMIT edited();
    });
    layout->addWidget(buildButtons());
    showMore(false);
    draft(newTarget());
}

TargetForm::~TargetForm() = default;

void TargetForm::addRow(const TargetField &field, QFormLayout &form)
{
    Row row{field, new QLabel(field.label, this), new QLineEdit(this), plainLabel(this)};
    row.edit->setMaxLength(longestField);
    row.edit->setPlaceholderText(field.hint);
    row.edit->setObjectName(QString::fromStdString(field.name));
    row.edit->setAccessibleName(QString(field.label).remove(QLatin1Char('&')));
    row.label->setBuddy(row.edit);
    QFont heavy = row.note->font();
    heavy.setWeight(QFont::DemiBold);
    row.note->setFont(heavy);
    row.note->hide();
    form.addRow(row.label, row.edit);
    form.addRow(QString(), row.note);
    connect(row.edit, &QLineEdit::textEdited, this, [this, at = m_rows.size()] { take(m_rows[at]); });
    connect(row.edit, &QLineEdit::editingFinished, this, [this, name = field.name] {
        if (isDirty()) // leaving an untouched form is no mistake
            m_touched.insert(name);
        showNotes();
    });
    connect(row.edit, &QLineEdit::returnPressed, this, &TargetForm::saveRequested);
    m_rows.push_back(row);
}

void TargetForm::addAudit(QFormLayout &form)
{
    m_audit = new QComboBox(this);
    for (const auto &[way, text] : {std::pair(AuditWay::Off, tr("Not gathered")),
                                    std::pair(AuditWay::Run, tr("Run there, and fetched")),
                                    std::pair(AuditWay::Copy, tr("Fetched, as its own timer made it"))})
        m_audit->addItem(text, static_cast<int>(way));
    auto *label = new QLabel(tr("Daily a&udit"), this);
    label->setBuddy(m_audit);
    m_audit->setObjectName(QStringLiteral("audit"));
    m_audit->setAccessibleName(tr("Daily audit"));
    form.addRow(label, m_audit);
    connect(m_audit, &QComboBox::activated, this, [this] {
        showNotes();
        showState();
        Q_EMIT edited();
    });
}

QWidget *TargetForm::buildButtons()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, metrics::unit, 0, 0);
    grid->setSpacing(metrics::unit);
    m_save = new RoomyButton(tr("Sa&ve"), box);
    m_revert = new RoomyButton(tr("&Revert"), box);
    m_test = new RoomyButton(tr("&Test connection"), box);
    m_duplicate = new RoomyButton(tr("&Duplicate"), box);
    m_remove = new RoomyButton(tr("Remove..."), box);
    m_default = new RoomyButton(tr("Make default"), box);
    grid->addWidget(m_test, 0, 0);
    grid->addWidget(m_save, 0, 1);
    grid->addWidget(m_revert, 0, 2);
    grid->addWidget(m_duplicate, 1, 0);
    grid->addWidget(m_default, 1, 1);
    grid->addWidget(m_remove, 1, 2);
    connect(m_save, &QPushButton::clicked, this, &TargetForm::saveRequested);
    connect(m_revert, &QPushButton::clicked, this, &TargetForm::revert);
    connect(m_test, &QPushButton::clicked, this, &TargetForm::testRequested);
    connect(m_duplicate, &QPushButton::clicked, this, &TargetForm::duplicateRequested);
    connect(m_remove, &QPushButton::clicked, this, &TargetForm::removeRequested);
    connect(m_default, &QPushButton::clicked, this, &TargetForm::defaultRequested);
    return box;
}

void TargetForm::edit(const Target &target, bool isDefault)
{
    m_stored = target;
    m_storedName = target.name;
    m_isDefault = isDefault;
    m_followsName = false;
    m_followsBackend = false;
    m_touched.clear();
    m_heading->setText(displayText(target.name));
    show(target);
}

void TargetForm::draft(const Target &target)
{
    m_stored = newTarget();
    m_storedName.clear();
    m_isDefault = false;
    m_followsName = target.name.empty();
    m_followsBackend = target.backendUrl.empty();
    m_touched.clear();
    m_heading->setText(tr("New target"));
    show(target);
}

void TargetForm::markSaved(bool isDefault)
{
    edit(target(), isDefault);
}

void TargetForm::setBusy(bool busy)
{
    m_busy = busy;
    showState();
}

Target TargetForm::target() const
{
    Target out = m_stored;
    for (const Row &row : m_rows)
        row.field.write(out, row.edit->text().trimmed().toStdString());
    out.services = m_services->services();
    setAuditWay(out, static_cast<AuditWay>(m_audit->currentData().toInt()));
    return out;
}

bool TargetForm::isDirty() const
{
    return m_audit->currentData().toInt() != static_cast<int>(auditWay(m_stored)) ||
           m_services->services() != m_stored.services || std::ranges::any_of(m_rows, [this](const Row &row) {
               return row.edit->text().trimmed().toStdString() != row.field.read(m_stored);
           });
}

bool TargetForm::check()
{
    for (const Row &row : m_rows)
        m_touched.insert(row.field.name);
    m_services->touchAll();
    showNotes();
    const auto wrong =
        std::ranges::find_if(m_rows, [](const Row &row) { return !row.note->text().isEmpty(); });
    if (wrong == m_rows.end() && m_services->hasErrors()) {
        m_more->setChecked(true);
        m_services->focusFirstError();
        return false;
    }
    if (wrong == m_rows.end())
        return validateTarget(target()).empty();
    if (wrong->field.more)
        m_more->setChecked(true);
    wrong->edit->setFocus();
    return false;
}

void TargetForm::show(const Target &target)
{
    for (const Row &row : m_rows)
        row.edit->setText(QString::fromStdString(row.field.read(target)));
    m_services->setServices(target.services);
    m_audit->setCurrentIndex(m_audit->findData(static_cast<int>(auditWay(target))));
    showNotes();
    showState();
}

void TargetForm::take(const Row &row)
{
    if (row.field.name == "name")
        m_followsName = false;
    if (row.field.name == "backend_url")
        m_followsBackend = false;
    if (row.field.name == "ssh.target")
        followHost();
    showNotes();
    showState();
    Q_EMIT edited();
}

// From nothing to a saved target with as few words as there are to say.
void TargetForm::followHost()
{
    const std::string host = editOf("ssh.target")->text().trimmed().toStdString();
    if (m_followsName)
        editOf("name")->setText(QString::fromStdString(nameFromSshTarget(host)));
    if (m_followsBackend)
        editOf("backend_url")->setText(QString::fromStdString(backendFromSshTarget(host)));
}

void TargetForm::showNotes()
{
    const std::vector<FieldError> errors = validateTarget(target());
    for (const Row &row : m_rows) {
        // "tags[2]" is said below the tags
        const auto wrong = std::ranges::find_if(errors, [&row](const FieldError &error) {
            return error.field == row.field.name || error.field.starts_with(row.field.name + "[");
        });
        const bool isShown = wrong != errors.end() && m_touched.contains(row.field.name);
        const QString rule = isShown ? displayText(wrong->rule) : QString();
        row.note->setText(rule.isEmpty() ? QString() : tr("Not right: %1").arg(rule));
        row.note->setVisible(isShown && row.edit->isVisibleTo(this));
        row.edit->setAccessibleDescription(row.note->text());
    }
    m_services->showErrors(errors);
}

void TargetForm::showState()
{
    const bool dirty = isDirty();
    const bool stored = !m_storedName.empty();
    QString state = !stored ? tr("Not saved yet.") : dirty ? tr("Changed, not saved.") : tr("Saved.");
    if (stored && m_isDefault)
        state += QLatin1Char(' ') + tr("It is the default target.");
    m_state->setText(state);
    m_save->setEnabled(!m_busy && dirty);
    m_revert->setEnabled(!m_busy && dirty);
    m_test->setEnabled(!m_busy);
    m_duplicate->setEnabled(!m_busy && stored);
    m_remove->setEnabled(!m_busy && stored);
    m_default->setEnabled(!m_busy && stored && !m_isDefault && !dirty);
}

void TargetForm::showMore(bool on)
{
    m_more->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
    for (const Row &row : m_rows) {
        if (!row.field.more)
            continue;
        row.label->setVisible(on);
        row.edit->setVisible(on);
    }
    m_services->setVisible(on);
    showNotes();
}

void TargetForm::revert()
{
    if (m_storedName.empty())
        draft(newTarget());
    else
        edit(m_stored, m_isDefault);
    Q_EMIT edited();
}

QLineEdit *TargetForm::editOf(const char *field) const
{
    const auto at = std::ranges::find_if(m_rows, [field](const Row &row) { return row.field.name == field; });
    return at->edit;
}

} // namespace prism
