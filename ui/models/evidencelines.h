// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/loglevel.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// What stands beside a shown line.
struct EvidenceLine
{
    int number = 0; ///< in its file; 0: none
    bool marked = false;
    LogLevel level = LogLevel::None;
};

/// Text that can be shown without stalling the window: safe, and not too much of it.
struct EvidenceLines
{
    std::string text;
    std::vector<EvidenceLine> lines; ///< as many as `text` has
    std::size_t total = 0;           ///< lines that there are, or that the filter lets through
    std::size_t left = 0;            ///< of them not in `text`: taken out of the middle, where a line says so
};

/// Which lines of a log are shown.
struct LogFilter
{
    std::string words; ///< lines that contain it, letters' case aside; "" all
    bool problemsOnly = false;
};

/// Line breaks and tabs stay; whatever else moves a cursor or turns the direction of text is escaped, and the
/// sequences by which a terminal is coloured (ECMA-48) are taken out. Any thread.
[[nodiscard]] std::string safeLines(std::string_view text);

/// At most 4,000 lines and 256 KiB of a safe text, its beginning and its end, and 2,000 bytes of a line. Any
/// thread.
[[nodiscard]] EvidenceLines shownLines(std::string_view text);

/// The same for a log: with levels, only what the filter lets through; errors are marked. Any thread.
[[nodiscard]] EvidenceLines shownLog(std::string_view text, const LogFilter &filter);

} // namespace prism
