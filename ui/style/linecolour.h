// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/severitypalette.h"

namespace prism {

/// The colour of a tone for lines and glyphs on the bare background of a window: the first of its colours
/// with a contrast of at least 3:1 there (WCAG 2.1, non-text contrast), else that of the window's text.
[[nodiscard]] QColor lineColour(const QPalette &palette, Tone tone);

} // namespace prism
