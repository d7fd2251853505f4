// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace prism::metrics {

/// Every distance of the window is a multiple of this many device-independent pixels.
inline constexpr int unit = 8;
inline constexpr int halfUnit = unit / 2;
inline constexpr int margin = 2 * unit;
/// Side of a state glyph in a cell.
inline constexpr int glyph = 2 * unit;
/// Smallest width of a matrix cell: glyph, a four-digit count and a priority side by side.
inline constexpr int cellWidth = 12 * unit;

} // namespace prism::metrics
