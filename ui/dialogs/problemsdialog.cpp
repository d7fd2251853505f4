// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/problemsdialog.h"

#include "ui/models/problemsmodel.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flatheader.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace prism {

ProblemsDialog::ProblemsDialog(std::vector<Problem> problems, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Problems of this bundle"));
    resize(100 * metrics::unit, 45 * metrics::unit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::margin);

    auto *lead = new QLabel(tr("Why something is missing, or was not taken as it came."), this);
    lead->setTextFormat(Qt::PlainText);
    lead->setWordWrap(true);
    layout->addWidget(lead);

    auto *table = new QTableView(this);
    table->setHorizontalHeader(new FlatHeader(Qt::Horizontal, table));
    table->setAccessibleName(tr("Problems"));
    table->setModel(new ProblemsModel(std::move(problems), table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(ProblemsModel::Message, QHeaderView::Stretch);
    table->setColumnWidth(ProblemsModel::Where, 20 * metrics::unit);
    table->setColumnWidth(ProblemsModel::Kind, 14 * metrics::unit);
    table->setColumnWidth(ProblemsModel::File, 24 * metrics::unit);
    layout->addWidget(table, 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

ProblemsDialog::~ProblemsDialog() = default;

} // namespace prism
