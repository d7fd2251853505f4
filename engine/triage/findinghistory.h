// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/bundle.h"

#include <string>

namespace prism {

/// What is known of one finding over all bundles. Days are "YYYY-MM-DD".
struct FindingHistory
{
    std::string key; ///< "lint@web"
    std::string id;
    std::string title; ///< as last reported
    int rank = 3;      ///< 0..3, 9 for an invalid priority, as last reported
    std::string firstSeen;
    std::string lastSeen; ///< the last day on which its producer reported it
    int daysOpen = 0; ///< since it was opened (last, if it came back), until resolved or the newest bundle
    int timesRegressed = 0; ///< how often it came back after it was resolved
    std::string resolvedOn; ///< empty while it is open
    std::string resolvedBy; ///< the detector that looked and no longer found it; empty if it is not known
    std::string resolvedByVersion;          ///< that detector's version then
    bool baseline = false;                  ///< it was there in the first run of its host
    FindingState state = FindingState::New; ///< in the newest bundle; never Unknown
};

} // namespace prism
