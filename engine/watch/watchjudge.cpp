// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/watch/watchjudge.h"

#include <algorithm>
#include <utility>

namespace prism {
namespace {

constexpr std::int64_t tickWorth = 30 * 60;

/// When a heartbeat came, by this machine's clock.
struct Arrival
{
    std::optional<UtcTime> at;
    std::int64_t skew = 0; ///< seconds by which its host's clock is ahead
};

Arrival arrivalOf(const HeartbeatSeen &h, UtcTime now)
{
    if (!h.stamp)
        return {};
    if (h.stamp->seconds < oldestBelievable)
        return {std::nullopt, h.stamp->seconds - now.seconds};
    const bool filedIsKnown = h.filed && h.filed->seconds <= now.seconds + toldSkewSeconds;
    const UtcTime reference = filedIsKnown ? *h.filed : now;
    const std::int64_t ahead = h.stamp->seconds - reference.seconds;
    if (ahead <= 0)
        return {h.stamp, 0};
    // Nobody can tell when it came if neither the stamp nor the file's time can be believed.
    if (ahead > toleratedSkewSeconds && !filedIsKnown)
        return {std::nullopt, ahead};
    return {reference, ahead};
}

bool cameFor(UtcTime due, const std::optional<UtcTime> &at)
{
    return at && at->seconds >= due.seconds - toleratedSkewSeconds;
}

void set(WatchedKey &key, WatchState state, std::string reason)
{
    key.state = state;
    key.reason = std::move(reason);
}

} // namespace

std::string spanText(std::int64_t seconds)
{
    if (seconds < 120)
        return std::to_string(seconds) + " s";
    if (seconds < 120 * 60)
        return std::to_string((seconds + 30) / 60) + " min";
    if (seconds < 48 * 3600)
        return std::to_string((seconds + 1800) / 3600) + " h";
    return std::to_string((seconds + 43200) / 86400) + " days";
}

WatchJudge::WatchJudge(const WatchFacts &facts, const WatchPlan &plan, UtcTime now,
                       const std::optional<WatchDeadlines> &deadlines)
    : m_facts(facts)
    , m_plan(plan)
    , m_now(now)
    , m_deadlines(deadlines)
    , m_usual(usualRun(facts.chain))
{}

WatchedKey WatchJudge::judged(const HeartbeatSeen &h) const
{
    // The end of a run that a host pinged counts as its heartbeats do, which may be on their way.
    if (const auto ping = m_facts.pings.find(h.key.host); ping != m_facts.pings.end()) {
        const auto end = ping->second.end();
        const auto known = std::max(h.stamp, h.askedInVain);
        if (end && *end <= m_now && (!known || *end > *known)) {
            HeartbeatSeen pinged{h.key, end, std::nullopt, ping->second.failed() ? "failed" : "ok", {}};
            return judgedAs(pinged);
        }
    }
    return judgedAs(h);
}

WatchedKey WatchJudge::judgedAs(const HeartbeatSeen &h) const
{
    WatchedKey out;
    out.key = h.key;
    const Arrival arrival = arrivalOf(h, m_now);
    out.lastSeen = arrival.at;
    out.skewSeconds = arrival.skew > toldSkewSeconds ? arrival.skew : 0;
    if (h.stamp && !arrival.at)
        set(out, WatchState::Skewed,
            "Its heartbeat says " + local(*h.stamp) + ", and it is " + local(m_now) +
                ": its clock or this one is wrong.");
    else if (h.askedInVain)
        inVain(out, h);
    else if (isAskedFor(h.key.host))
        bySchedule(out, h);
    else
        byFreshness(out, h);
    out.beneath = out.state;
    const MaintenanceWindow *window = m_plan.quiet.maintenanceOf(h.key.host, m_now);
    if (window && (out.missedDue || needsAttention(out.state) || out.state == WatchState::Waiting)) {
        out.state = WatchState::InMaintenance;
        out.reason = "In maintenance until " + local(window->until) +
                     (window->reason.empty() ? "" : " (" + window->reason + ')') + ". " + out.reason;
    }
    return out;
}

std::string WatchJudge::local(UtcTime at) const
{
    return localTimeText(at, m_plan.timeZone);
}

std::optional<UtcTime> WatchJudge::expectedSince(const std::string &host) const
{
    const auto found = m_plan.expectedSince.find(host);
    return found == m_plan.expectedSince.end() ? std::nullopt : std::optional(found->second);
}

bool WatchJudge::isAskedFor(const std::string &host) const
{
    const auto since = expectedSince(host);
    return m_deadlines && (!since || *since <= m_deadlines->due);
}

std::vector<WatchJudge::Sign> WatchJudge::signsOf(const std::string &host) const
{
    std::vector<Sign> signs;
    for (const HeartbeatSeen &h : m_facts.heartbeats) {
        const auto at = h.key.host == host ? arrivalOf(h, m_now).at : std::nullopt;
        if (cameFor(m_deadlines->due, at))
            signs.push_back({*at, *at});
    }
    if (const auto ping = m_facts.pings.find(host); ping != m_facts.pings.end()) {
        for (const auto &at : {ping->second.start, ping->second.log}) {
            if (cameFor(m_deadlines->due, at) && *at <= m_now)
                signs.push_back({*at, *at});
        }
    }
    const ChainSeen &chain = m_facts.chain;
    if (host == m_facts.host && chain.running && cameFor(m_deadlines->due, chain.startedAt))
        signs.push_back(
            {*chain.startedAt, std::max(*chain.startedAt, chain.tick.value_or(*chain.startedAt))});
    std::sort(signs.begin(), signs.end(), [](const Sign &a, const Sign &b) { return a.from < b.from; });
    return signs;
}

std::int64_t WatchJudge::sleptAway() const
{
    if (!m_facts.awakeSince || *m_facts.awakeSince > m_now)
        return 0;
    return std::max<std::int64_t>(0, m_facts.awakeSince->seconds - m_deadlines->due.seconds);
}

UtcTime WatchJudge::finishBy(const std::vector<Sign> &signs) const
{
    std::int64_t by = m_deadlines->finishBy.seconds + sleptAway();
    const std::int64_t ceiling = std::max(by, m_deadlines->ceiling.seconds);
    for (const Sign &sign : signs) {
        if (sign.from.seconds <= by)
            by = std::clamp(sign.to.seconds + tickWorth, by, ceiling);
    }
    return {by};
}

void WatchJudge::inVain(WatchedKey &out, const HeartbeatSeen &h) const
{
    const UtcTime asked = *h.askedInVain;
    out.missedDue = m_plan.schedule ? lastDue(*m_plan.schedule, asked).value_or(asked) : asked;
    set(out, WatchState::Missing, "It was asked at " + local(asked) + " in vain: " + h.odd + '.');
}

void WatchJudge::bySchedule(WatchedKey &out, const HeartbeatSeen &h) const
{
    const std::vector<Sign> signs = signsOf(h.key.host);
    if (cameFor(m_deadlines->due, out.lastSeen))
        arrived(out, h, finishBy(signs));
    else
        awaited(out, h, signs);
}

void WatchJudge::arrived(WatchedKey &out, const HeartbeatSeen &h, UtcTime by) const
{
    const std::string at = local(*out.lastSeen);
    if (m_plan.silentSince.contains(h.key.host))
        set(out, WatchState::Recovered, "It is back since " + at + ", after a silence.");
    else if (*out.lastSeen > by)
        set(out, WatchState::Recovered, "It came at " + at + ", and had to by " + local(by) + '.');
    else
        set(out, WatchState::OnTime, "It came at " + at + '.');
    if (h.status == "failed")
        out.reason += " It says that it failed.";
    if (const std::string why = unusualRun(h.key); !why.empty())
        set(out, WatchState::UnusuallyLong, out.reason + ' ' + why);
    appendSkew(out);
}

void WatchJudge::appendSkew(WatchedKey &out) const
{
    if (out.skewSeconds == 0)
        return;
    out.reason += " Its host's clock is " + spanText(out.skewSeconds) + " ahead.";
    if (out.skewSeconds > toleratedSkewSeconds && !out.missedDue)
        out.state = WatchState::Skewed;
}

std::string WatchJudge::unusualRun(const SummaryKey &key) const
{
    const auto &runs = m_facts.chain.runs;
    if (runs.empty() || !cameFor(m_deadlines->due, runs.back().startedAt))
        return {};
    const auto tookIn = [&](const RunSeen &run) -> std::int64_t {
        if (key.host == m_facts.host)
            return run.daemonMilliseconds.at(static_cast<std::size_t>(key.daemon));
        const auto found = run.hostMilliseconds.find(key.host);
        return found == run.hostMilliseconds.end() ? -1 : found->second;
    };
    std::vector<std::int64_t> before;
    for (auto run = runs.begin(); run + 1 != runs.end(); ++run)
        before.push_back(tookIn(*run));
    const auto usual = usualDuration(std::move(before));
    const std::int64_t took = tookIn(runs.back());
    if (!usual || took <= usual->limit)
        return {};
    return (key.host == m_facts.host ? "It took " : "Its host's chain took ") + spanText(took / 1000) +
           ", usually " + spanText(usual->median / 1000) + '.';
}

void WatchJudge::awaited(WatchedKey &out, const HeartbeatSeen &h, const std::vector<Sign> &signs) const
{
    const UtcTime by = finishBy(signs);
    const UtcTime startBy{m_deadlines->startBy.seconds + sleptAway()};
    const UtcTime due = m_deadlines->due;
    const auto firstMissed = firstMissedRun(out);
    if (firstMissed && (m_now > by || *firstMissed < due))
        out.missedDue = firstMissed;
    // One that began after its deadline is at work all the same; the silence was told and is not over.
    const bool alive =
        !signs.empty() && (m_now <= by || (m_now.seconds <= signs.back().to.seconds + tickWorth &&
                                           m_now <= m_deadlines->ceiling));
    if (alive && isUnusual(h.key.host))
        set(out, WatchState::UnusuallyLong,
            "It runs since " + local(*m_facts.chain.startedAt) + ", usually for " +
                spanText(m_usual->median / 1000) + '.');
    else if (alive)
        set(out, WatchState::Running, "Its host is at work; it has to be done by " + local(by) + '.');
    else if (m_now > by)
        set(out, WatchState::Missing,
            signs.empty() ? "Nothing came of the run of " + local(due) + " by " + local(by) + '.'
                          : "Its host began, and this did not come by " + local(by) + '.');
    else if (out.missedDue)
        set(out, WatchState::Missing, "It missed the run of " + local(*out.missedDue) + '.');
    else if (m_now > startBy)
        set(out, WatchState::Late,
            "It was due at " + local(due) + " and had to start by " + local(startBy) + '.');
    else
        set(out, WatchState::Waiting,
            "It is due since " + local(due) + "; it has to start by " + local(startBy) + '.');
    append(out, h, out.lastSeen ? local(*out.lastSeen) : std::string());
    appendSkew(out);
}

bool WatchJudge::isUnusual(const std::string &host) const
{
    return host == m_facts.host && m_facts.chain.running && m_facts.chain.startedAt && m_usual &&
           (m_now.seconds - m_facts.chain.startedAt->seconds) * 1000 > m_usual->limit;
}

std::optional<UtcTime> WatchJudge::firstMissedRun(const WatchedKey &key) const
{
    std::optional<UtcTime> since = key.lastSeen;
    if (since)
        since->seconds += toleratedSkewSeconds;
    if (const auto asked = expectedSince(key.key.host); asked && (!since || *asked > *since))
        since = UtcTime{asked->seconds - 1};
    return since ? nextDue(*m_plan.schedule, *since) : m_deadlines->due;
}

void WatchJudge::byFreshness(WatchedKey &out, const HeartbeatSeen &h) const
{
    const auto since = expectedSince(h.key.host);
    const std::string seen = out.lastSeen ? local(*out.lastSeen) : std::string();
    const auto from = out.lastSeen ? out.lastSeen : since;
    const bool old = from && m_now.seconds - from->seconds > freshWithoutSchedule;
    if (old) {
        out.missedDue = UtcTime{from->seconds + freshWithoutSchedule};
        set(out, WatchState::Missing, "Nothing came for more than " + spanText(freshWithoutSchedule) + '.');
    } else if (out.lastSeen) {
        const bool back = m_plan.silentSince.contains(h.key.host);
        set(out, back ? WatchState::Recovered : WatchState::OnTime, "It came at " + seen + '.');
    } else {
        set(out, WatchState::Waiting,
            m_plan.schedule ? "Its first run is still to come."
                            : "It has not reported yet, and no daily run is installed.");
    }
    if (old || !h.odd.empty())
        append(out, h, seen);
    appendSkew(out);
}

void WatchJudge::append(WatchedKey &out, const HeartbeatSeen &h, const std::string &lastSeen)
{
    if (!h.odd.empty())
        out.reason += " A file is there, but " + h.odd + '.';
    else if (!lastSeen.empty())
        out.reason += " Last seen " + lastSeen + '.';
    else if (out.state == WatchState::Missing)
        out.reason += " It has never reported.";
}

} // namespace prism
