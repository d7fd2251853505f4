// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace prism {

/// The shapes that tell states apart without colour: each has an outline of its own.
enum class Glyph {
    Check,     ///< ring with a tick: clean
    Octagon,   ///< filled: P0
    Diamond,   ///< filled: P1
    Square,    ///< filled: P2
    Dot,       ///< filled: P3
    Triangle,  ///< outline with a stroke: the producer had errors
    Cross,     ///< nothing came
    Ring,      ///< empty: nothing looked
    Arrow,     ///< ring with a play mark: running
    Hourglass, ///< outline: what came is old
    Clock,     ///< ring with two hands: late
    Bolt,      ///< filled: the producer crashed
    Dash,      ///< a bar without a ring: there is nothing to look at
    Dots,      ///< three in a row: it waits for its turn
    Pause,     ///< ring with two bars: let alone on purpose
    Tick,      ///< without a ring: it ended, what it means is not known yet
};

/// The glyph of a priority's rank: 0..3; anything else as P3.
[[nodiscard]] Glyph glyphOfRank(int rank);

/// Draws the glyph into the square `rect` in `ink`, moved to whole device pixels; through the hole of a
/// filled shape one sees what is below. `painter` may be scaled, not turned. GUI thread.
void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &rect, const QColor &ink);

} // namespace prism
