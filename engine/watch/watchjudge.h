// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/watch/watchreport.h"

#include <optional>
#include <string>
#include <vector>

namespace prism {

/// "40 s", "12 min", "3 h", "4 days".
[[nodiscard]] Sentence spanText(std::int64_t seconds);

/// Judges the keys one by one; knows the signs of life of each host. Everything handed in must outlive it.
class WatchJudge
{
public:
    WatchJudge(const WatchFacts &facts, const WatchPlan &plan, UtcTime now,
               const std::optional<WatchDeadlines> &deadlines);

    [[nodiscard]] WatchedKey judged(const HeartbeatSeen &h) const;

private:
    struct Sign
    {
        UtcTime from;
        UtcTime to;
    };

    [[nodiscard]] WatchedKey judgedAs(const HeartbeatSeen &h) const;
    [[nodiscard]] std::string local(UtcTime at) const;
    [[nodiscard]] std::optional<UtcTime> expectedSince(const std::string &host) const;
    /// Whether the last run that was due was asked of this host already.
    [[nodiscard]] bool isAskedFor(const std::string &host) const;
    /// The host's signs of life since the run was due, in order; a run now going on is one from start to
    /// tick.
    [[nodiscard]] std::vector<Sign> signsOf(const std::string &host) const;
    /// Seconds for which a machine that was off lets its runs wait.
    [[nodiscard]] std::int64_t sleptAway() const;
    /// When it has to be done: each sign that comes in time gives it more.
    [[nodiscard]] UtcTime finishBy(const std::vector<Sign> &signs) const;
    /// Why the last run of a daemon of this machine, or of another host's chain that was run from here, was
    /// unusually long; "" if it was not.
    [[nodiscard]] Sentence unusualRun(const SummaryKey &key) const;
    /// Whether this machine's run now going on is.
    [[nodiscard]] bool isUnusual(const std::string &host) const;
    /// The first run that a key missed, be it the last one that was due.
    [[nodiscard]] std::optional<UtcTime> firstMissedRun(const WatchedKey &key) const;

    /// One that the chain of this machine asked, and that did not answer.
    void inVain(WatchedKey &out, const HeartbeatSeen &h) const;
    void bySchedule(WatchedKey &out, const HeartbeatSeen &h) const;
    void arrived(WatchedKey &out, const HeartbeatSeen &h, UtcTime by) const;
    void awaited(WatchedKey &out, const HeartbeatSeen &h, const std::vector<Sign> &signs) const;
    void byFreshness(WatchedKey &out, const HeartbeatSeen &h) const;
    /// What else is known of one that did not come.
    static void append(WatchedKey &out, const HeartbeatSeen &h, const std::string &lastSeen);
    void appendSkew(WatchedKey &out) const;

    const WatchFacts &m_facts;
    const WatchPlan &m_plan;
    UtcTime m_now;
    const std::optional<WatchDeadlines> &m_deadlines;
    std::optional<UsualDuration> m_usual;
};

} // namespace prism
