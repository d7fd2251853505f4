// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/watch/watchreport.h"

#include <string>
#include <vector>

namespace prism::test {

inline UtcTime at(const char *iso)
{
    return parseIsoTime(iso).value();
}

inline std::optional<DailySchedule> daily(const char *text)
{
    return parseScheduleText(text).value();
}

/// Heartbeats of hosts that all came at one time, as the watch reads them.
class WatchBench
{
public:
    WatchBench(std::vector<std::string> hosts, const char *came)
    {
        facts.host = hosts.front();
        for (const std::string &host : hosts) {
            for (const Daemon daemon : allDaemons)
                facts.heartbeats.push_back({{daemon, host}, at(came), std::nullopt, "ok", {}});
        }
        plan.schedule = daily("07:30 daily UTC");
    }

    [[nodiscard]] HeartbeatSeen &heartbeat(const std::string &host, Daemon daemon)
    {
        for (HeartbeatSeen &h : facts.heartbeats) {
            if (h.key.host == host && h.key.daemon == daemon)
                return h;
        }
        return facts.heartbeats.front();
    }
    void comes(const std::string &host, const char *time)
    {
        for (HeartbeatSeen &h : facts.heartbeats) {
            if (h.key.host == host)
                h.stamp = at(time);
        }
    }
    void never(const std::string &host)
    {
        for (HeartbeatSeen &h : facts.heartbeats) {
            if (h.key.host == host)
                h.stamp.reset();
        }
    }
    /// Runs that took as long as that, one a day up to the given start.
    void ran(std::size_t count, std::int64_t milliseconds, const char *lastStart)
    {
        for (std::size_t i = count; i-- > 0;) {
            RunSeen run{{at(lastStart).seconds - static_cast<std::int64_t>(i) * 86400}, milliseconds, 0, {}};
            run.daemonMilliseconds.fill(milliseconds);
            facts.chain.runs.push_back(run);
        }
    }

    [[nodiscard]] WatchReport look(const char *now) const { return judge(facts, plan, at(now)); }
    [[nodiscard]] WatchState state(const char *now, const std::string &host,
                                   Daemon daemon = Daemon::Lint) const
    {
        for (const WatchedKey &k : look(now).keys) {
            if (k.key.host == host && k.key.daemon == daemon)
                return k.state;
        }
        return WatchState::OnTime;
    }

    WatchFacts facts;
    WatchPlan plan;
};

} // namespace prism::test
