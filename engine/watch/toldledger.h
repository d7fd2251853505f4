// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace prism {

/// A silence that was told, or would have been if its kind were switched on.
struct Incident
{
    UtcTime told;                                ///< when it was told first
    std::vector<std::string> hosts;              ///< that are silent by it
    std::optional<UtcTime> recoveredAt;          ///< when it was seen to be over
    std::optional<UtcTime> since = std::nullopt; ///< the first run that was missed

    bool operator==(const Incident &) const = default;
};

/// A line of what happened, for "since you last looked".
struct WatchEvent
{
    UtcTime at;
    std::string text; ///< an announcement's title

    bool operator==(const WatchEvent &) const = default;
};

/// The last proof that an alarm reaches the operator.
struct DrillProof
{
    UtcTime at;
    std::map<std::string, std::int64_t> channels; ///< milliseconds until each spoke; -1: it did not
    std::string failure;                          ///< "" if the whole path held

    bool operator==(const DrillProof &) const = default;
};

/// Since when a host is expected by a schedule.
struct Expectation
{
    std::string schedule; ///< scheduleText(), "" for none
    UtcTime since;

    bool operator==(const Expectation &) const = default;
};

/// What the operator was told, so that nothing is told twice. The file told.json in the data directory: small
/// (10,000 findings, 500 causes, 200 events), written atomically; the oldest fall out first.
struct ToldLedger
{
    std::map<std::string, std::string> findings; ///< hash of a told P0 -> the key it was told under
    std::map<std::string, Incident> incidents;   ///< by cause: "silent", "missing:HOST"
    std::map<std::string, UtcTime> late;         ///< by host: the due run that was told to be late
    std::set<std::string> logged; ///< hashes of what could not be shown, and stands in the log of shouts
    std::map<std::string, UtcTime> snoozed;      ///< key of an announcement -> told again from then on
    std::map<std::string, Expectation> expected; ///< by host
    std::optional<std::int64_t> sleptSeconds;    ///< WatchFacts::sleptSeconds of the last look
    std::optional<UtcTime> wokeAt;               ///< the first look after the machine had slept
    std::string remindedOn;                      ///< the local day of the last reminder
    std::vector<WatchEvent> events;              ///< oldest first
    std::optional<UtcTime> lookedAt;             ///< when the operator last looked
    std::string lookedBundle;                    ///< the bundle that was in sight then
    std::optional<DrillProof> drill;

    bool operator==(const ToldLedger &) const = default;
};

/// Reads the file; one that is not there, or is damaged, is an empty ledger: telling twice is better than not
/// at all. `warning`, if given, hears of a damaged one.
[[nodiscard]] ToldLedger readToldLedger(const std::string &dataDirectory, std::string *warning = nullptr);
[[nodiscard]] Result<void> writeToldLedger(const std::string &dataDirectory, ToldLedger ledger);

} // namespace prism
