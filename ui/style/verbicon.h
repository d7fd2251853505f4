// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace prism {

/// The drawings of buttons.
enum class VerbIcon {
    Run,      ///< a play mark
    Stop,     ///< a filled square
    Consume,  ///< a box with a tick
    Approve,  ///< a tick
    Defer,    ///< a clock
    Skip,     ///< a play mark against a bar
    Accept,   ///< a shield with a tick
    Dismiss,  ///< a crossed ring: a false positive
    Undo,     ///< an arrow that turns back
    Ledger,   ///< a written sheet
    Export,   ///< an arrow out of a tray
    Import,   ///< an arrow into a tray
    Copy,     ///< two sheets
    Add,      ///< a plus
    Again,    ///< an arrow in a circle
    Terminal, ///< a window with a prompt
};

/// The name of its drawing, for drawnIcon().
[[nodiscard]] QString drawingOf(VerbIcon icon);

} // namespace prism
