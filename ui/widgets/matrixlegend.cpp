// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matrixlegend.h"

#include "ui/models/cellstate.h"
#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/toneicon.h"

#include <QGridLayout>
#include <QLabel>

namespace prism {

namespace {

constexpr int columns = 4;
constexpr int tile = 3 * metrics::unit;

} // namespace

MatrixLegend::MatrixLegend(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Legend of the matrix"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, metrics::halfUnit, 0, metrics::halfUnit);
    grid->setHorizontalSpacing(metrics::margin);
    grid->setVerticalSpacing(metrics::halfUnit);
    int place = 0;
    for (const CellLegend &entry : cellLegend()) {
        auto *icon = new ToneIcon(this);
        icon->setMeaning(toneOfCell(entry.state, entry.rank), glyphOfCell(entry.state, entry.rank),
                         entry.name);
        icon->setFixedSize(tile, tile);
        auto *name = new QLabel(entry.name, this);
        name->setTextFormat(Qt::PlainText);
        for (QWidget *widget : {static_cast<QWidget *>(icon), static_cast<QWidget *>(name)}) {
            widget->setToolTip(plainToolTip(entry.meaning));
            widget->setAccessibleDescription(entry.meaning);
        }
        const int row = place / columns;
        const int column = place % columns;
        grid->addWidget(icon, row, 2 * column);
        grid->addWidget(name, row, 2 * column + 1);
        grid->setColumnStretch(2 * column + 1, 1);
        ++place;
    }
}

MatrixLegend::~MatrixLegend() = default;

} // namespace prism
