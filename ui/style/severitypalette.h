// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/appearance.h"

#include <QColor>
#include <QPalette>

namespace prism {

/// What a colour means. Models speak of tones, never of colours.
enum class Tone { Clean, P0, P1, P2, P3, Unhealthy, Missing, NothingRan, Running };

/// The tone of a priority's rank: 0..3; anything else counts as P3.
[[nodiscard]] Tone toneOfRank(int rank);

/// The colours of one tone.
struct ToneColours
{
    QColor fill; ///< of a cell or a pill
    QColor text; ///< of glyph and text on the fill, contrast at least 4.5:1
    QColor edge; ///< of its frame
};

/// Maps tones to colours: of the scheme that the palette carries, for a light or a dark window by its
/// lightness (Qt 6.4 has no colorScheme()). A plain value; GUI thread because QPalette is.
class SeverityPalette
{
public:
    explicit SeverityPalette(const QPalette &palette);

    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] ToneColours colours(Tone tone) const;
    /// Secondary text on the window's background, contrast at least 4.5:1.
    [[nodiscard]] QColor muted() const { return m_muted; }

private:
    bool m_dark = false;
    ColourScheme m_scheme = ColourScheme::Normal;
    QColor m_muted;
};

/// The contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1, "contrast ratio").
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

} // namespace prism
