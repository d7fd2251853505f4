// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matrixlegend.h"

#include "ui/models/cellstate.h"
#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/toneicon.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace prism {

namespace {

constexpr int columns = 4;
constexpr int tile = 3 * metrics::unit;

ToneIcon *iconOf(const CellLegend &entry, Glyph glyph, QWidget *parent)
{
    auto *icon = new ToneIcon(parent);
    icon->setMeaning(toneOfCell(entry.state, entry.rank), glyph, entry.name);
    icon->setFixedSize(tile, tile);
    return icon;
}

// A partial cell wears the shape of its priority and a triangle.
QWidget *tileOf(const CellLegend &entry, QWidget *parent)
{
    if (entry.state != CellState::Partial)
        return iconOf(entry, glyphOfCell(entry.state, entry.rank), parent);
    auto *box = new QWidget(parent);
    auto *pair = new QHBoxLayout(box);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(metrics::halfUnit);
    pair->addWidget(iconOf(entry, glyphOfRank(entry.rank), box));
    pair->addWidget(iconOf(entry, Glyph::Triangle, box));
    return box;
}

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
        auto *icon = tileOf(entry, this);
        auto *name = new QLabel(entry.name, this);
        name->setTextFormat(Qt::PlainText);
        for (QWidget *widget : {icon, static_cast<QWidget *>(name)}) {
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
