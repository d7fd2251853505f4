// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/linecolour.h"

namespace prism {

QColor lineColour(const QPalette &palette, Tone tone)
{
    const ToneColours colours = SeverityPalette(palette).colours(tone);
    const QColor ground = palette.color(QPalette::Window);
    for (const QColor &colour : {colours.edge, colours.fill, colours.text}) {
        if (contrastRatio(colour, ground) >= 3.0)
            return colour;
    }
    return palette.color(QPalette::WindowText);
}

} // namespace prism
