// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/triage/findinghistory.h"
#include "engine/triage/findingtimeline.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace prism {

/// Which finding is asked about.
struct PastRequest
{
    std::string dataDirectory; ///< of the history store; "" without one
    std::string day;           ///< of the bundle in sight
    std::string key;
    std::string id;
    std::string raw; ///< as BundleFinding::raw
};

/// Something that happened to a finding besides being seen, for its list: a decision, for one.
struct PastEvent
{
    std::string day;
    std::string what; ///< plain text of one line

    bool operator==(const PastEvent &) const = default;
};

/// What became of a finding until the day of its bundle.
struct FindingPast
{
    std::optional<FindingHistory> known; ///< nothing if the store does not have it
    Sentence failure;                    ///< why the store could not be read; "" mostly
    std::vector<TimelineDay> days;       ///< thirty, oldest first
    std::string changedSince;      ///< the newest earlier day on which its evidence was another; "" if none
    std::string diff;              ///< unified, of the evidence of that day and of today
    std::vector<PastEvent> events; ///< of any day
};

/// Reads it. `timeline` is of the inbox that the bundle lies in, and used by one call at a time. Evidence is
/// compared with the seven last days that have the finding, 256 KiB of each. Blocks: never the GUI thread.
[[nodiscard]] FindingPast pastOf(const PastRequest &request, FindingTimeline &timeline,
                                 const std::stop_token &stop);

/// The inbox that a bundle's path lies in; "" if it lies in none.
[[nodiscard]] std::string inboxOfBundle(const std::string &path);

} // namespace prism
