// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

namespace prism {

/// The drawings of the sidebar.
enum class PageIcon {
    Today,    ///< a grid with one cell filled
    Findings, ///< a list with a mark
    History,  ///< a clock
    Reports,  ///< a sheet
    Targets,  ///< two machines on one line
    Settings, ///< three sliders
    Check,    ///< a list that is ticked off
};

/// Drawn in the text colours of the palette, sharp from 16 to 64 pixels; on a selected line in the colour of
/// selected text. GUI thread.
[[nodiscard]] QIcon iconOf(PageIcon icon, const QPalette &palette);

} // namespace prism
