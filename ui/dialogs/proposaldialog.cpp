// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/proposaldialog.h"

#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/roomybutton.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace prism {

namespace {

void appendList(QStringList &out, const JsonValue &plan, const char *name, const QString &title)
{
    const JsonValue *list = plan.find(name);
    if (!list || list->items().empty())
        return;
    if (!out.isEmpty())
        out << QString();
    out << title;
    for (const JsonValue &item : list->items())
        out << QStringLiteral("    ") + displayStored(item.asText());
    if (const JsonValue *total = plan.find(std::string(name) + "_total"))
        out << QStringLiteral("    ") +
                   ProposalDialog::tr("… %n in all", nullptr, static_cast<int>(total->toInt().value_or(0)));
}

} // namespace

QString planText(const Proposal &proposal)
{
    QStringList out;
    const JsonValue &plan = proposal.plan;
    appendList(out, plan, "commands", ProposalDialog::tr("Commands"));
    appendList(out, plan, "files_changed", ProposalDialog::tr("Files written"));
    appendList(out, plan, "files_removed", ProposalDialog::tr("Files removed"));
    appendList(out, plan, "services", ProposalDialog::tr("Services that may restart"));
    out << QString() << ProposalDialog::tr("Undo: %1").arg(displayStored(plan.stringOr("undo")));
    QString typed = QStringLiteral("prism ") + displayText(proposal.verb);
    for (const std::string &word : proposal.words)
        typed += QLatin1Char(' ') + displayText(word);
    out << ProposalDialog::tr("As a command: %1").arg(typed);
    out << ProposalDialog::tr("Plan: %1").arg(displayText(proposal.planHash));
    return out.join(QLatin1Char('\n'));
}

ProposalDialog::ProposalDialog(const Proposal &proposal, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Proposal"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::margin);
    auto *heading = new QLabel(this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    heading->setText(
        tr("An MCP client that calls itself “%1” wants this done. Approving does exactly this; if the facts "
           "changed since, nothing is done.")
            .arg(displayText(proposal.askedBy)));
    layout->addWidget(heading);
    auto *text = new QPlainTextEdit(planText(proposal), this);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(tr("Plan"));
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    layout->addWidget(text, 1);
    addButtons();
    resize(90 * metrics::unit, 60 * metrics::unit);
}

ProposalDialog::~ProposalDialog() = default;

void ProposalDialog::addButtons()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::unit);
    auto *reject = new RoomyButton(tr("&Reject"), this);
    auto *approve = new RoomyButton(tr("&Approve"), this);
    auto *later = new RoomyButton(tr("&Decide later"), this);
    // Enter decides nothing by itself.
    for (QPushButton *button : {reject, approve})
        button->setAutoDefault(false);
    later->setDefault(true);
    line->addWidget(reject);
    line->addStretch();
    line->addWidget(approve);
    line->addWidget(later);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
    connect(later, &QPushButton::clicked, this, &QDialog::close);
    connect(approve, &QPushButton::clicked, this, [this] {
        Q_EMIT approved();
        close();
    });
    connect(reject, &QPushButton::clicked, this, [this] {
        Q_EMIT refused();
        close();
    });
    later->setFocus();
}

} // namespace prism
