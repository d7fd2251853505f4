// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/decisiondialog.h"

#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/triage/triagedesk.h"
#include "ui/triage/triagetext.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace prism {

namespace {

constexpr int longestText = 500; // characters
constexpr int namedRefusals = 3;

QDate dateOf(std::string_view day)
{
    return QDate::fromString(QString::fromUtf8(day.data(), static_cast<qsizetype>(day.size())), Qt::ISODate);
}

} // namespace

DecisionDialog::DecisionDialog(TriageDesk &desk, TriageRequest request, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_request(std::move(request))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1: %n finding(s)", nullptr, static_cast<int>(m_request.findings.size()))
                       .arg(decideText(m_request.kind)));
    build();
    connect(&m_previewing, &QFutureWatcherBase::finished, this, &DecisionDialog::showPreview);
    take();
}

DecisionDialog::~DecisionDialog() = default;

void DecisionDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::margin);
    layout->addStrut(60 * metrics::unit); // wider where the words of a language are
    auto *form = new QFormLayout;
    m_form = form;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(metrics::unit);
    form->setHorizontalSpacing(metrics::margin);
    addUntil(*form);
    addWords(*form);
    addReach(*form);
    layout->addLayout(form);
    m_preview = new QLabel(this);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_preview->setMinimumHeight(3 * fontMetrics().lineSpacing()); // so that the dialog keeps its size
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    layout->addWidget(m_preview);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(decideText(m_request.kind), QDialogButtonBox::AcceptRole);
    m_ok->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT decided(m_request);
        accept();
    });
    layout->addWidget(buttons);
}

QLabel *DecisionDialog::addFaultLine(QFormLayout &form, const char *field)
{
    auto *line = new QLabel(this);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    line->hide();
    form.addRow(QString(), line);
    m_faultLines.emplace_back(field, line);
    return line;
}

void DecisionDialog::addReach(QFormLayout &form)
{
    m_reach = new QComboBox(this);
    m_reach->setAccessibleName(tr("How far it reaches"));
    m_reach->addItem(tr("Each finding on its host"), static_cast<int>(DecisionReach::ThisHost));
    m_reach->addItem(tr("The same on chosen hosts"), static_cast<int>(DecisionReach::TheseHosts));
    m_reach->addItem(tr("The same on all hosts, also those to come"),
                     static_cast<int>(DecisionReach::AllHosts));
    m_reach->addItem(tr("The whole rule, on all hosts"), static_cast<int>(DecisionReach::Rule));
    m_reach->setCurrentIndex(m_reach->findData(static_cast<int>(m_request.reach)));
    form.addRow(tr("&Reach"), m_reach);
    m_hosts = new QListWidget(this);
    m_hosts->setAccessibleName(tr("Hosts"));
    m_hosts->setMaximumHeight(8 * fontMetrics().lineSpacing());
    const auto &snapshot = m_desk.snapshot();
    for (const std::string &host : snapshot ? snapshot->bundle->hosts() : std::vector<std::string>()) {
        auto *item = new QListWidgetItem(displayText(host), m_hosts);
        item->setData(Qt::UserRole, QString::fromStdString(host));
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Unchecked);
    }
    form.addRow(tr("&Hosts"), m_hosts);
    (void)addFaultLine(form, "hosts");
    connect(m_reach, &QComboBox::currentIndexChanged, this, &DecisionDialog::take);
    connect(m_hosts, &QListWidget::itemChanged, this, &DecisionDialog::take);
}

void DecisionDialog::addUntil(QFormLayout &form)
{
    if (m_request.kind == DecisionKind::Approve || m_request.kind == DecisionKind::Skip)
        return;
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::unit);
    m_date = new QDateEdit(this);
    m_date->setAccessibleName(tr("Until"));
    m_date->setCalendarPopup(true);
    for (QWidget *inner : m_date->findChildren<QWidget *>())
        inner->setAccessibleName(m_date->accessibleName()); // the text inside takes the focus
    const std::string today = m_desk.today();
    m_date->setDateRange(dateOf(addDays(today, 1)), dateOf(addDays(today, longestDecision)));
    m_date->setDate(dateOf(m_request.until));
    line->addWidget(m_date);
    for (const auto &[text, days] :
         {std::pair(tr("1 week"), 7), std::pair(tr("30 days"), 30), std::pair(tr("90 days"), 90),
          std::pair(tr("1 year"), longestDecision)}) {
        auto *preset = new QToolButton(this);
        preset->setText(text);
        preset->setFocusPolicy(Qt::StrongFocus);
        const QDate date = dateOf(addDays(today, days));
        connect(preset, &QToolButton::clicked, m_date, [this, date] { m_date->setDate(date); });
        line->addWidget(preset);
    }
    line->addStretch(1);
    connect(m_date, &QDateEdit::dateChanged, this, [this] {
        if (m_untilDate != nullptr)
            m_untilDate->setChecked(true);
        take();
    });
    if (m_request.kind != DecisionKind::Defer) {
        auto *label = new QLabel(tr("&Until"), this); // of a line of several, so its partner is named
        label->setBuddy(m_date);
        form.addRow(label, line);
        (void)addFaultLine(form, "until");
        return;
    }
    m_untilDate = new QRadioButton(tr("&Until"), this);
    m_untilWorse = new QRadioButton(tr("Until it is &worse"), this);
    m_untilNext = new QRadioButton(tr("Until the &next bundle"), this);
    m_untilDate->setChecked(m_request.deferUntil == DeferUntil::Date);
    m_untilWorse->setChecked(m_request.deferUntil == DeferUntil::Worse);
    m_untilNext->setChecked(m_request.deferUntil == DeferUntil::NextBundle);
    form.addRow(m_untilDate, line);
    (void)addFaultLine(form, "until");
    form.addRow(m_untilWorse);
    form.addRow(m_untilNext);
    for (const QRadioButton *button : {m_untilDate, m_untilWorse, m_untilNext})
        connect(button, &QRadioButton::toggled, this, &DecisionDialog::take);
}

void DecisionDialog::addWords(QFormLayout &form)
{
    m_reason = new QLineEdit(QString::fromStdString(m_request.reason), this);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(longestText);
    form.addRow(tr("R&eason"), m_reason);
    (void)addFaultLine(form, "reason");
    connect(m_reason, &QLineEdit::textChanged, this, &DecisionDialog::take);
    m_reason->setFocus();
    if (m_request.kind != DecisionKind::Accept)
        return;
    m_owner = new QLineEdit(QString::fromStdString(m_request.owner), this);
    m_owner->setAccessibleName(tr("Owner"));
    m_owner->setMaxLength(longestText);
    form.addRow(tr("&Owner"), m_owner);
    (void)addFaultLine(form, "owner");
    connect(m_owner, &QLineEdit::textChanged, this, &DecisionDialog::take);
}

// The fields become the request; what it breaks is said beside them.
void DecisionDialog::take()
{
    m_request.reach = static_cast<DecisionReach>(m_reach->currentData().toInt());
    m_request.hosts.clear();
    for (int row = 0; row < m_hosts->count(); ++row) {
        if (m_hosts->item(row)->checkState() == Qt::Checked)
            m_request.hosts.push_back(m_hosts->item(row)->data(Qt::UserRole).toString().toStdString());
    }
    const bool choosesHosts = m_request.reach == DecisionReach::TheseHosts;
    m_form->setRowVisible(m_hosts, choosesHosts);
    if (m_untilDate != nullptr)
        m_request.deferUntil = m_untilWorse->isChecked()  ? DeferUntil::Worse
                               : m_untilNext->isChecked() ? DeferUntil::NextBundle
                                                          : DeferUntil::Date;
    if (m_date != nullptr)
        m_request.until = m_date->date().toString(Qt::ISODate).toStdString();
    m_request.reason = m_reason->text().toStdString();
    m_request.owner = m_owner != nullptr ? m_owner->text().toStdString() : std::string();
    check();
    preview();
}

void DecisionDialog::check()
{
    const auto faults = validateTriage(m_request, m_desk.today());
    m_faultless = faults.empty();
    for (const auto &[field, line] : m_faultLines) {
        const auto fault = std::ranges::find(faults, field, &TriageFault::field);
        // Marked by a sign beside the colour.
        line->setText(fault == faults.end() ? QString() : QStringLiteral("\u26a0 ") + faultText(*fault));
        line->setVisible(fault != faults.end());
    }
    m_ok->setEnabled(false); // until the preview says that there is something to decide
}

void DecisionDialog::preview()
{
    m_previewing.setFuture(m_desk.preview(m_request)); // an older one never answers
}

void DecisionDialog::showPreview()
{
    const auto future = m_previewing.future();
    if (future.resultCount() == 0)
        return;
    const TriagePlan plan = future.result();
    QStringList lines;
    if (plan.decisions.empty())
        lines << tr("It would cover nothing.");
    else
        lines << tr("Covers %n finding(s) today", nullptr, static_cast<int>(plan.covered.size())) +
                     QLatin1Char(' ') + tr("on %n host(s).", nullptr, static_cast<int>(plan.coveredHosts));
    const auto &snapshot = m_desk.snapshot();
    int refused = 0;
    for (const TriageItem &item : plan.items) {
        if (item.refused.empty() || ++refused > namedRefusals || !snapshot)
            continue;
        lines << displayText(snapshot->bundle->findings()[item.finding].id) + QStringLiteral(": ") +
                     refusalText(snapshot->view.standing(item.finding), m_request.kind);
    }
    if (refused > namedRefusals)
        lines << tr("%n more cannot be decided so.", nullptr, refused - namedRefusals);
    m_preview->setText(lines.join(QLatin1Char('\n')));
    m_ok->setText(plan.decisions.empty()
                      ? decideText(m_request.kind)
                      : tr("%1 %2").arg(decideText(m_request.kind)).arg(plan.covered.size()));
    m_ok->setEnabled(m_faultless && !plan.decisions.empty());
}

} // namespace prism
