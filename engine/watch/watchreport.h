// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/settings/dailyschedule.h"
#include "engine/watch/quietrules.h"
#include "engine/watch/usualduration.h"
#include "engine/watch/watchfacts.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// How an expected producer stands against its schedule.
enum class WatchState {
    OnTime,
    Waiting,       ///< its run is due and still has time to start or to finish
    Running,       ///< it gave a sign of life since it was due
    UnusuallyLong, ///< it runs, or ran, far longer than its last runs
    Skewed,        ///< its host's clock is off by more than can be tolerated
    Recovered,     ///< it is back after it was missing, in this period
    Late,          ///< it had to start by now and gave no sign of it
    Missing,       ///< it had to be done by now and is not
    InMaintenance, ///< it would be late or missing, and somebody said so before
};

/// "on time", "waiting", "running", "unusually long", "skewed", "recovered", "late", "missing",
/// "in maintenance".
[[nodiscard]] std::string_view watchStateName(WatchState state);
/// Whether somebody has to look at it.
[[nodiscard]] bool needsAttention(WatchState state);

/// When a run has to begin and to end.
struct WatchDeadlines
{
    UtcTime due;
    UtcTime startBy;
    UtcTime finishBy; ///< without signs of life
    UtcTime ceiling;  ///< signs of life move finishBy no further than this
};

/// One expected producer.
struct WatchedKey
{
    SummaryKey key;
    WatchState state = WatchState::OnTime;
    WatchState beneath = WatchState::OnTime; ///< what it would be without a maintenance window
    std::optional<UtcTime> lastSeen;         ///< its last heartbeat, by this machine's clock
    std::optional<UtcTime>
        missedDue;                ///< the first run that it missed, of one that is missing until it is back
    std::int64_t skewSeconds = 0; ///< its host's clock is ahead by this
    Sentence reason;

    bool operator==(const WatchedKey &) const = default;
};

/// One cause that the operator should hear of, whatever number of keys it takes along.
struct WatchCause
{
    enum class Kind { ChainSilent, HostSilent, HostLate };

    Kind kind = Kind::HostSilent;
    std::string id;                ///< "silent", "missing:HOST", "late:HOST", "late:"
    std::string host;              ///< "" where it is about all
    std::vector<std::string> keys; ///< "lint@web"
    std::optional<UtcTime> since;  ///< the first run that was missed, or the one that is late
    bool inMaintenance = false;    ///< nobody is to be told
    std::string sentence;
};

/// What the watch sees. A plain value.
struct WatchReport
{
    UtcTime at;
    std::optional<DailySchedule> schedule; ///< nothing: freshness is all that is judged
    std::optional<WatchDeadlines> deadlines;
    std::optional<UtcTime> nextDue;
    std::vector<WatchedKey> keys;     ///< hosts x allDaemons
    std::vector<WatchCause> causes;   ///< of keys that are missing
    std::vector<WatchCause> late;     ///< of hosts of which no key is missing and some are late
    std::vector<std::string> notes;   ///< sentences: clocks that are off, what runs unusually long
    std::vector<std::string> banners; ///< sentences: maintenance windows and quiet times that hold now
    std::vector<MaintenanceWindow> maintenance; ///< that hold now
    std::optional<UtcTime> quietUntil;          ///< the end of the quiet time that holds now

    [[nodiscard]] std::size_t count(WatchState state) const;
    /// Nobody has to look at anything.
    [[nodiscard]] bool isWell() const;
};

/// What the watch goes by.
struct WatchPlan
{
    std::optional<DailySchedule> schedule; ///< as installed; nothing if there is none
    QuietRules quiet;
    /// Hosts of which a silence was told and not yet its end, and since when they are silent.
    std::map<std::string, UtcTime> silentSince;
    /// When a host was first expected by this schedule: runs that were due before are not asked for. Hosts
    /// that are not named are expected since ever.
    std::map<std::string, UtcTime> expectedSince;
    std::string timeZone = "UTC"; ///< of the times in sentences

    [[nodiscard]] std::optional<UtcTime> sinceOf(const std::string &host) const;
};

/// A heartbeat may be stamped this much before its run was due, or ahead of this machine's clock.
inline constexpr std::int64_t toleratedSkewSeconds = 300;
/// A clock that is off by more than this is told.
inline constexpr std::int64_t toldSkewSeconds = 30;
/// 2000-01-01: what is stamped before comes from a machine without a clock of its own, which wakes in 1970.
inline constexpr std::int64_t oldestBelievable = 946684800;
/// Without a schedule a heartbeat may be this old (FORMATS.md 11).
inline constexpr std::int64_t freshWithoutSchedule = 36 * 3600;

/// What is usual of the chain's last runs as a whole.
[[nodiscard]] std::optional<UsualDuration> usualRun(const ChainSeen &chain);

/// The deadlines of the last run that was due at `now`. It may start 15 minutes late. It may last twice as
/// long as the longest of the last runs, half an hour at least; the ceiling is 6 hours after it was due, and
/// not after the next one is.
[[nodiscard]] std::optional<WatchDeadlines> deadlinesOf(const DailySchedule &schedule, UtcTime now,
                                                        const std::optional<UsualDuration> &usual);

/// Judges the facts at `now`. Pure: neither clock nor file is looked at.
[[nodiscard]] WatchReport judge(const WatchFacts &facts, const WatchPlan &plan, UtcTime now);

} // namespace prism
