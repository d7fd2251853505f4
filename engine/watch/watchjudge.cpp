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

void set(WatchedKey &key, WatchState state, Sentence reason)
{
    key.state = state;
    key.reason = std::move(reason);
}

void add(WatchedKey &key, const Sentence &more)
{
    key.reason = Sentence::saying("%1 %2", key.reason, more);
}

} // namespace

Sentence spanText(std::int64_t seconds)
{
    if (seconds < 120)
        return Sentence::saying("%1 s", seconds);
    if (seconds < 120 * 60)
        return Sentence::saying("%1 min", (seconds + 30) / 60);
    if (seconds < 48 * 3600)
        return Sentence::saying("%1 h", (seconds + 1800) / 3600);
    return Sentence::counting("%n days", "%n day", (seconds + 43200) / 86400);
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
            Sentence::saying("Its heartbeat says %1, and it is %2: its clock or this one is wrong.",
                             local(*h.stamp), local(m_now)));
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
        const std::string until = local(window->until);
        out.reason =
            window->reason.empty()
                ? Sentence::saying("In maintenance until %1. %2", until, out.reason)
                : Sentence::saying("In maintenance until %1 (%2). %3", until, window->reason, out.reason);
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
    set(out, WatchState::Missing, Sentence::saying("It was asked at %1 in vain: %2.", local(asked), h.odd));
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
        set(out, WatchState::Recovered, Sentence::saying("It is back since %1, after a silence.", at));
    else if (*out.lastSeen > by)
        set(out, WatchState::Recovered, Sentence::saying("It came at %1, and had to by %2.", at, local(by)));
    else
        set(out, WatchState::OnTime, Sentence::saying("It came at %1.", at));
    if (h.status == "failed")
        add(out, Sentence::saying("It says that it failed."));
    if (const Sentence why = unusualRun(h.key); !why.empty()) {
        out.state = WatchState::UnusuallyLong;
        add(out, why);
    }
    appendSkew(out);
}

void WatchJudge::appendSkew(WatchedKey &out) const
{
    if (out.skewSeconds == 0)
        return;
    add(out, Sentence::saying("Its host's clock is %1 ahead.", spanText(out.skewSeconds)));
    if (out.skewSeconds > toleratedSkewSeconds && !out.missedDue)
        out.state = WatchState::Skewed;
}

Sentence WatchJudge::unusualRun(const SummaryKey &key) const
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
    const Sentence span = spanText(took / 1000);
    const Sentence usually = spanText(usual->median / 1000);
    return key.host == m_facts.host
               ? Sentence::saying("It took %1, usually %2.", span, usually)
               : Sentence::saying("Its host's chain took %1, usually %2.", span, usually);
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
            Sentence::saying("It runs since %1, usually for %2.", local(*m_facts.chain.startedAt),
                             spanText(m_usual->median / 1000)));
    else if (alive)
        set(out, WatchState::Running,
            Sentence::saying("Its host is at work; it has to be done by %1.", local(by)));
    else if (m_now > by)
        set(out, WatchState::Missing,
            signs.empty() ? Sentence::saying("Nothing came of the run of %1 by %2.", local(due), local(by))
                          : Sentence::saying("Its host began, and this did not come by %1.", local(by)));
    else if (out.missedDue)
        set(out, WatchState::Missing, Sentence::saying("It missed the run of %1.", local(*out.missedDue)));
    else if (m_now > startBy)
        set(out, WatchState::Late,
            Sentence::saying("It was due at %1 and had to start by %2.", local(due), local(startBy)));
    else
        set(out, WatchState::Waiting,
            Sentence::saying("It is due since %1; it has to start by %2.", local(due), local(startBy)));
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
        set(out, WatchState::Missing,
            Sentence::saying("Nothing came for more than %1.", spanText(freshWithoutSchedule)));
    } else if (out.lastSeen) {
        const bool back = m_plan.silentSince.contains(h.key.host);
        set(out, back ? WatchState::Recovered : WatchState::OnTime, Sentence::saying("It came at %1.", seen));
    } else {
        set(out, WatchState::Waiting,
            m_plan.schedule ? Sentence::saying("Its first run is still to come.")
                            : Sentence::saying("It has not reported yet, and no daily run is installed."));
    }
    if (old || !h.odd.empty())
        append(out, h, seen);
    appendSkew(out);
}

void WatchJudge::append(WatchedKey &out, const HeartbeatSeen &h, const std::string &lastSeen)
{
    if (!h.odd.empty())
        add(out, Sentence::saying("A file is there, but %1.", h.odd));
    else if (!lastSeen.empty())
        add(out, Sentence::saying("Last seen %1.", lastSeen));
    else if (out.state == WatchState::Missing)
        add(out, Sentence::saying("It has never reported."));
}

} // namespace prism
