// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace prism {

/// How the window looks: as the desktop says, or always light or dark.
enum class Appearance { System, Light, Dark };

/// The palette of Light or Dark, for the Fusion style; Appearance::System has none of its own and gives
/// Light's.
[[nodiscard]] QPalette paletteOf(Appearance appearance);

/// Sets style and palette of the application; nothing for Appearance::System. After QApplication was made,
/// GUI thread.
void applyAppearance(Appearance appearance);

} // namespace prism
