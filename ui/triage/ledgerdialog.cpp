// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/ledgerdialog.h"

#include "ui/style/metrics.h"
#include "ui/triage/ledgermodel.h"
#include "ui/triage/triagedesk.h"
#include "ui/triage/triagetext.h"
#include "ui/widgets/flatheader.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <set>

namespace prism {

namespace {

bool isOver(const BookedDecision &booked)
{
    return booked.fate == BookedDecision::Fate::Reverted || booked.fate == BookedDecision::Fate::Ended;
}

} // namespace

LedgerDialog::LedgerDialog(TriageDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Decisions"));
    resize(120 * metrics::unit, 60 * metrics::unit);
    build();
    connect(&desk, &TriageDesk::changed, this, &LedgerDialog::showBook);
    showBook();
}

LedgerDialog::~LedgerDialog() = default;

void LedgerDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::unit);
    m_lead = new QLabel(this);
    m_lead->setTextFormat(Qt::PlainText);
    m_lead->setWordWrap(true);
    layout->addWidget(m_lead);
    m_everything = new QCheckBox(tr("Show also what was &superseded, taken back or has ended"), this);
    connect(m_everything, &QCheckBox::toggled, this, &LedgerDialog::showBook);
    layout->addWidget(m_everything);
    m_model = new LedgerModel(m_desk.timeZone(), this);
    m_table = new QTableView(this);
    m_table->setHorizontalHeader(new FlatHeader(Qt::Horizontal, m_table));
    m_table->setAccessibleName(tr("Decisions"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(LedgerModel::About, QHeaderView::Stretch);
    m_table->setColumnWidth(LedgerModel::When, 19 * metrics::unit);
    m_table->setColumnWidth(LedgerModel::Until, 16 * metrics::unit);
    m_table->setColumnWidth(LedgerModel::Why, 17 * metrics::unit);
    layout->addWidget(m_table, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_revert = buttons->addButton(tr("Take back"), QDialogButtonBox::ActionRole);
    m_revertDay = buttons->addButton(tr("Take back a whole day"), QDialogButtonBox::ActionRole);
    connect(m_revert, &QPushButton::clicked, this, &LedgerDialog::revertSelected);
    connect(m_revertDay, &QPushButton::clicked, this, &LedgerDialog::revertDay);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LedgerDialog::offer);
}

void LedgerDialog::showBook()
{
    const auto &snapshot = m_desk.snapshot();
    const DecisionBook empty;
    m_model->setBook(snapshot ? snapshot->book : empty, m_everything->isChecked());
    QStringList lines;
    if (m_model->rowCount() == 0)
        lines << tr("Nothing is decided. Choose findings on the page Findings and press A, D, S, X or F.");
    if (snapshot && !snapshot->reminders.endSoon.empty())
        lines << tr("%n end(s) within a week.", nullptr,
                    static_cast<int>(snapshot->reminders.endSoon.size()));
    if (snapshot && !snapshot->reminders.matchNothing.empty())
        lines << tr("%n had nothing to decide for two weeks.", nullptr,
                    static_cast<int>(snapshot->reminders.matchNothing.size()));
    m_lead->setText(lines.join(QLatin1Char('\n')));
    m_lead->setVisible(!lines.isEmpty());
    offer();
}

void LedgerDialog::offer()
{
    int count = 0;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        count += isOver(m_model->decision(index.row())) ? 0 : 1;
    m_revert->setEnabled(count > 0);
    m_revert->setText(count > 0 ? tr("Take back %1").arg(count) : tr("Take back"));
    const QModelIndex current = m_table->currentIndex();
    m_revertDay->setEnabled(current.isValid());
    m_revertDay->setText(current.isValid()
                             ? tr("Take back all of %1").arg(dayText(m_model->dayOf(current.row())))
                             : tr("Take back a whole day"));
}

void LedgerDialog::revertSelected()
{
    std::vector<std::string> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (!isOver(m_model->decision(index.row())))
            ids.push_back(m_model->decision(index.row()).decision.id);
    }
    if (!ids.empty())
        m_desk.revert(std::move(ids));
}

void LedgerDialog::revertDay()
{
    const QModelIndex current = m_table->currentIndex();
    const auto &snapshot = m_desk.snapshot();
    if (!current.isValid() || !snapshot)
        return;
    auto ids = snapshot->book.madeOn(m_model->dayOf(current.row()), m_desk.timeZone());
    if (!ids.empty())
        m_desk.revert(std::move(ids));
}

} // namespace prism
