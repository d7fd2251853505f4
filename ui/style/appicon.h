// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace prism {

/// Prism's icon from 16 to 64 pixels, out of the program itself: no theme and no SVG plugin has to be there.
[[nodiscard]] QIcon appIcon();

} // namespace prism
