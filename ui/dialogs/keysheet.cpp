// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/keysheet.h"

#include "ui/style/metrics.h"
#include "ui/widgets/flatheader.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace prism {

KeySheet::KeySheet(const std::vector<KeyLine> &lines, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    resize(88 * metrics::unit, 72 * metrics::unit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::margin);

    auto *table = new QTableWidget(static_cast<int>(lines.size()), 3, this);
    table->setHorizontalHeader(new FlatHeader(Qt::Horizontal, table));
    table->setHorizontalHeaderLabels({tr("Where"), tr("Keys"), tr("What they do")});
    table->setAccessibleName(tr("Keys"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    table->setColumnWidth(0, 14 * metrics::unit);
    table->setColumnWidth(1, 24 * metrics::unit);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->verticalHeader()->setMinimumSectionSize(fontMetrics().height() + metrics::unit);
    for (int row = 0; row < table->rowCount(); ++row) {
        const KeyLine &line = lines[static_cast<std::size_t>(row)];
        const bool isFirst = row == 0 || lines[static_cast<std::size_t>(row - 1)].place != line.place;
        auto *place = new QTableWidgetItem(isFirst ? line.place : QString());
        place->setData(Qt::AccessibleTextRole, line.place);
        QFont bold = font();
        bold.setBold(true);
        place->setFont(bold);
        table->setItem(row, 0, place);
        table->setItem(row, 1, new QTableWidgetItem(line.keys));
        table->setItem(row, 2, new QTableWidgetItem(line.what));
    }
    layout->addWidget(table, 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

KeySheet::~KeySheet() = default;

} // namespace prism
