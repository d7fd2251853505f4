// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// A warning[] or suggestion[] of Lynis: TEST|text|details|solution|.
struct LynisItem
{
    std::string test;
    std::string text;
    std::string details;  ///< empty for "-"
    std::string solution; ///< empty for "-"
    bool warning = false;
};

/// What Prism needs of Lynis' report.dat (CISOfy/lynis: include/functions, lynis.8).
struct LynisReport
{
    std::string lynisVersion;
    std::string hardeningIndex;
    std::string ended;            ///< report_datetime_end, "" if the audit did not finish
    std::vector<LynisItem> items; ///< in the order of the file, at most 10,000
    std::size_t malformed = 0;    ///< warning and suggestion lines without a test and a text
};

/// Parses a report. Corrupt if it has none of Lynis' own lines (report_version_major, lynis_version).
[[nodiscard]] Result<LynisReport> parseLynisReport(std::string_view bytes, const std::string &place);

} // namespace prism
