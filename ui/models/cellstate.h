// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/overview.h"
#include "ui/style/glyph.h"
#include "ui/style/severitypalette.h"

#include <QString>

#include <vector>

namespace prism {

/// What a cell looks like; `rank` counts only where there are findings.
[[nodiscard]] Tone toneOfCell(CellState state, int rank);
/// The shape that tells a state from the others without colour.
[[nodiscard]] Glyph glyphOfCell(CellState state, int rank);
/// "clean", "missing", ... in the operator's language.
[[nodiscard]] QString cellStateText(CellState state);
/// The same as a sentence, for the legend.
[[nodiscard]] QString cellStateMeaning(CellState state);

/// One entry of the legend.
struct CellLegend
{
    CellState state = CellState::Clean;
    int rank = 9;
    QString name;
    QString meaning;
};

/// Every look that a cell can have, in the order of a legend.
[[nodiscard]] std::vector<CellLegend> cellLegend();

} // namespace prism
