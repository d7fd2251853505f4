// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/triage/savedviews.h"
#include "ui/models/findingsfilter.h"
#include "ui/models/findingsorder.h"

#include <optional>
#include <string>
#include <string_view>

namespace prism {

/// A saved query as the table of findings filters: what chips and search line can show goes there, the rest
/// into FindingsFilter::more. Standings are left to the caller (FindingQuery::acceptsStanding()), except that
/// the chip of decided findings is on if any of them is asked for.
[[nodiscard]] FindingsFilter filterOf(const FindingQuery &query);

/// The query that filterOf() would have made it from.
[[nodiscard]] FindingQuery queryOf(const FindingsFilter &filter);

/// The name of a column in files: "priority", "state", "title", "host", "daemon", "surface", "id",
/// "decision".
[[nodiscard]] std::string_view findingsColumnName(FindingsColumn column);
[[nodiscard]] std::optional<FindingsColumn> findingsColumnFromName(std::string_view name);

} // namespace prism
