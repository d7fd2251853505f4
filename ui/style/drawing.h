// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QPixmap>
#include <QString>

namespace prism {

/// One of the drawings in resources/icons, `name` without its ending ("pages/today"), as a square of `side`
/// device pixels in the colour `ink`. The files are drawn in currentColor, so a hole of a shape shows what
/// lies below. Each is rendered when it is first wanted and then kept by QPixmapCache. Empty if there is no
/// such drawing. GUI thread.
[[nodiscard]] QPixmap drawing(const QString &name, int side, const QColor &ink);

/// What a drawing lies on: it takes the colour of the text there.
enum class IconGround {
    List,   ///< a line of a list, which can be selected
    Button, ///< a button, which can be disabled
};

/// The drawing as an icon in the palette's colours, sharp at every size and scale. It has to be asked for
/// again when the palette changes. GUI thread.
[[nodiscard]] QIcon drawnIcon(const QString &name, const QPalette &palette, IconGround ground);

/// The drawing for a menu, in the colours that the application has whenever it is shown. GUI thread.
[[nodiscard]] QIcon menuIcon(const QString &name);

} // namespace prism
