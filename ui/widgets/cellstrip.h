// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cellhistory.h"

#include <QImage>
#include <QPalette>

namespace prism {

/// The days of a cell side by side, each a tile with the glyph of its state; a day without a bundle is an
/// empty frame. Sharp at `scale` device pixels a pixel. GUI thread.
[[nodiscard]] QImage cellStripImage(const std::vector<CellDay> &days, const QPalette &palette, qreal scale);

/// A tool tip of a sentence, the strip under it and the strip in words. The texts are shown as they are.
[[nodiscard]] QString cellTip(const QString &sentence, const std::vector<CellDay> &days,
                              const QPalette &palette, qreal scale);

} // namespace prism
