// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/servicefields.h"

#include "ui/models/targetfields.h"
#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/roomybutton.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace prism {

namespace {

constexpr int longestField = 2048;
constexpr int portWidth = 9 * metrics::unit;
constexpr int nameWidth = 14 * metrics::unit;

std::string typed(const QLineEdit *edit)
{
    return edit->text().trimmed().toStdString();
}

QLineEdit *newEdit(const QString &name, const QString &hint, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setMaxLength(longestField);
    edit->setPlaceholderText(hint);
    edit->setObjectName(name);
    return edit;
}

} // namespace

ServiceFields::ServiceFields(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout)
    , m_add(new RoomyButton(tr("Add service"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::halfUnit);
    auto *title = new QLabel(tr("Services"), this);
    title->setTextFormat(Qt::PlainText);
    auto *top = new QHBoxLayout;
    top->addWidget(title, 1);
    top->addWidget(m_add);
    layout->addLayout(top);
    m_lines->setSpacing(metrics::halfUnit);
    layout->addLayout(m_lines);
    setAccessibleName(tr("Services"));
    connect(m_add, &QPushButton::clicked, this, [this] {
        Row &row = addRow({});
        row.name->setFocus();
        showLook();
    });
}

ServiceFields::~ServiceFields() = default;

bool ServiceFields::Row::isBlank() const
{
    return typed(name).empty() && typed(port).empty() && typed(url).empty();
}

void ServiceFields::setServices(const std::vector<TargetService> &services)
{
    for (const Row &row : m_rows)
        row.box->deleteLater();
    m_rows.clear();
    for (const TargetService &service : services)
        addRow(service);
    showLook();
}

std::vector<TargetService> ServiceFields::services() const
{
    std::vector<TargetService> out;
    for (const Row &row : m_rows) {
        if (!row.isBlank())
            out.push_back({typed(row.name), numberOfField(typed(row.port)), typed(row.url)});
    }
    return out;
}

ServiceFields::Row &ServiceFields::addRow(const TargetService &service)
{
    Row row;
    row.box = new QWidget(this);
    auto *grid = new QGridLayout(row.box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(metrics::halfUnit);
    row.name = newEdit(QStringLiteral("service.name"), tr("name"), row.box);
    row.port = newEdit(QStringLiteral("service.port"), tr("port"), row.box);
    row.url = newEdit(QStringLiteral("service.health_url"), tr("health URL"), row.box);
    row.name->setFixedWidth(nameWidth);
    row.port->setFixedWidth(portWidth);
    row.remove = new QToolButton(row.box);
    row.remove->setText(QStringLiteral("\u2715"));
    row.remove->setToolTip(plainToolTip(tr("Remove this service")));
    row.note = new QLabel(row.box);
    row.note->setTextFormat(Qt::PlainText);
    row.note->setWordWrap(true);
    QFont heavy = row.note->font();
    heavy.setWeight(QFont::DemiBold);
    row.note->setFont(heavy);
    row.note->hide();
    row.name->setText(QString::fromStdString(service.name));
    row.port->setText(service.port == 0 ? QString() : QString::number(service.port));
    row.url->setText(QString::fromStdString(service.healthUrl));
    int column = 0;
    for (QWidget *widget : {static_cast<QWidget *>(row.name), static_cast<QWidget *>(row.port),
                            static_cast<QWidget *>(row.url), static_cast<QWidget *>(row.remove)})
        grid->addWidget(widget, 0, column++);
    grid->setColumnStretch(2, 1);
    grid->addWidget(row.note, 1, 0, 1, column);
    for (const QLineEdit *edit : {row.name, row.port, row.url}) {
        connect(edit, &QLineEdit::textEdited, this, [this] {
            showLook();
            Q_EMIT edited();
        });
        connect(edit, &QLineEdit::editingFinished, this, [this, box = row.box] {
            if (Row *of = rowOf(box))
                of->touched = of->touched || !of->isBlank();
            Q_EMIT left();
        });
        connect(edit, &QLineEdit::returnPressed, this, &ServiceFields::saveRequested);
    }
    connect(row.remove, &QToolButton::clicked, this, [this, box = row.box] { removeRow(box); });
    m_lines->addWidget(row.box);
    row.box->show(); // now, so that it can take the focus
    m_rows.push_back(row);
    return m_rows.back();
}

void ServiceFields::removeRow(const QWidget *box)
{
    const Row *row = rowOf(box);
    if (row == nullptr)
        return;
    row->box->hide();
    row->box->deleteLater();
    std::erase_if(m_rows, [box](const Row &other) { return other.box == box; });
    showLook();
    m_add->setFocus();
    Q_EMIT edited();
}

// Names say which line a field is of, and Tab goes through the lines from the top.
void ServiceFields::showLook()
{
    QWidget *before = m_add;
    for (std::size_t n = 0; n < m_rows.size(); ++n) {
        const Row &row = m_rows[n];
        const QString number = QString::number(n + 1);
        const QString of = row.name->text().trimmed().isEmpty() ? number : displayText(typed(row.name));
        row.name->setAccessibleName(tr("Name of service %1").arg(number));
        row.port->setAccessibleName(tr("Port of service %1").arg(of));
        row.url->setAccessibleName(tr("Health URL of service %1").arg(of));
        row.remove->setAccessibleName(tr("Remove service %1").arg(of));
        for (QWidget *field : {static_cast<QWidget *>(row.name), static_cast<QWidget *>(row.port),
                               static_cast<QWidget *>(row.url), static_cast<QWidget *>(row.remove)}) {
            setTabOrder(before, field);
            before = field;
        }
    }
    m_add->setEnabled(m_rows.size() < most);
}

void ServiceFields::showErrors(const std::vector<FieldError> &errors)
{
    std::size_t number = 0;
    for (Row &row : m_rows) {
        row.wrong = nullptr;
        QString rule;
        if (!row.isBlank()) {
            const std::string prefix = "services[" + std::to_string(number++) + "].";
            const auto wrong = std::ranges::find_if(
                errors, [&prefix](const FieldError &error) { return error.field.starts_with(prefix); });
            if (wrong != errors.end() && row.touched) {
                const std::string field = wrong->field.substr(prefix.size());
                row.wrong = field == "name" ? row.name : field == "port" ? row.port : row.url;
                rule = tr("Not right, %1: %2").arg(row.wrong->placeholderText(), displayText(wrong->rule));
            }
        }
        row.note->setText(rule);
        row.note->setVisible(row.wrong != nullptr);
        for (QLineEdit *edit : {row.name, row.port, row.url})
            edit->setAccessibleDescription(edit == row.wrong ? rule : QString());
    }
}

void ServiceFields::touchAll()
{
    for (Row &row : m_rows)
        row.touched = true;
}

bool ServiceFields::hasErrors() const
{
    return std::ranges::any_of(m_rows, [](const Row &row) { return row.wrong != nullptr; });
}

void ServiceFields::focusFirstError()
{
    const auto row = std::ranges::find_if(m_rows, [](const Row &r) { return r.wrong != nullptr; });
    if (row != m_rows.end())
        row->wrong->setFocus();
}

ServiceFields::Row *ServiceFields::rowOf(const QWidget *box)
{
    const auto at = std::ranges::find(m_rows, box, &Row::box);
    return at == m_rows.end() ? nullptr : &*at;
}

} // namespace prism
