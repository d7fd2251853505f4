// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/glyph.h"
#include "ui/style/severitypalette.h"

#include <QIcon>

namespace prism {

/// The tray's icon from 16 to 64 pixels: a plate in the tone's colours, which stands on a light and on a dark
/// panel, with the glyph and, above zero, the number; from 100 on it says 99. GUI thread.
[[nodiscard]] QIcon trayPicture(const ToneColours &colours, Glyph glyph, int count);

} // namespace prism
