// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/settings/preferences.h"

#include <QPalette>
#include <QString>

namespace prism {

/// How the window looks: as the desktop says, or always light or dark.
enum class Appearance { System, Light, Dark };

/// Which colours tell states apart.
enum class ColourScheme {
    Normal,
    Deutan,       ///< told apart by lightness and along blue and yellow, for eyes that mix up red and green
    HighContrast, ///< black, white and strong colours, texts at least 7:1
};

/// All that an operator may choose of the window's look.
struct WindowLook
{
    Appearance appearance = Appearance::System;
    ColourScheme colours = ColourScheme::Normal;
    bool compact = false; ///< less room between rows and controls

    bool operator==(const WindowLook &) const = default;
};

/// The look that the preferences ask for; they were checked.
[[nodiscard]] WindowLook windowLookOf(const Preferences &preferences);

/// The palette of Light or Dark, for the Fusion style; Appearance::System has none of its own and gives
/// Light's. It carries the scheme, see schemeOf().
[[nodiscard]] QPalette paletteOf(Appearance appearance, ColourScheme colours = ColourScheme::Normal);

/// The scheme that a palette carries, so that whoever paints needs nothing but the palette of its widget;
/// Normal for a palette that is none of Prism's.
[[nodiscard]] ColourScheme schemeOf(const QPalette &palette);

/// Changes style and palette of the running application, also while windows are open. Made after QApplication
/// and before any look is applied: it remembers the platform's style. GUI thread.
class LookSwitch
{
public:
    LookSwitch();

    /// Costs nothing if the look is there already.
    void apply(const WindowLook &look);
    [[nodiscard]] const WindowLook &look() const { return m_look; }

private:
    QString m_platformStyle;
    WindowLook m_look;
};

} // namespace prism
