// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/watch/watchreport.h"

#include "engine/core/text.h"
#include "engine/watch/ring.h"
#include "engine/watch/watchjudge.h"

#include <algorithm>
#include <array>
#include <utility>

namespace prism {
namespace {

constexpr std::int64_t startGrace = 15 * 60;
constexpr std::int64_t leastDuration = 30 * 60;
constexpr std::int64_t longestRun = 6 * 3600;

constexpr std::array<std::string_view, 9> stateNames{"on time",        "waiting", "running",
                                                     "unusually long", "skewed",  "recovered",
                                                     "late",           "missing", "in maintenance"};

/// "lint, gaps": the daemons of keys of one host.
std::string daemonsText(const std::vector<const WatchedKey *> &keys)
{
    std::vector<std::string> names;
    for (const WatchedKey *k : keys)
        names.emplace_back(daemonName(k->key.daemon));
    return joined(names, ", ");
}

std::vector<const WatchedKey *> silentKeys(const WatchReport &report, const std::string &host)
{
    std::vector<const WatchedKey *> out;
    for (const WatchedKey &k : report.keys) {
        if (k.missedDue && (host.empty() || k.key.host == host))
            out.push_back(&k);
    }
    return out;
}

WatchCause causeOf(const std::vector<const WatchedKey *> &keys, const WatchPlan &plan)
{
    WatchCause cause;
    cause.inMaintenance = true;
    for (const WatchedKey *k : keys) {
        cause.keys.push_back(k->key.text());
        for (const auto &at : {k->missedDue, plan.sinceOf(k->key.host)}) {
            if (at && (!cause.since || *at < *cause.since))
                cause.since = at;
        }
        cause.inMaintenance = cause.inMaintenance && k->state == WatchState::InMaintenance;
    }
    return cause;
}

/// One cause a host; one for all if no host of this inbox reports any more.
void findCauses(WatchReport &report, const WatchFacts &facts, const WatchPlan &plan)
{
    const auto all = silentKeys(report, {});
    if (all.empty())
        return;
    const auto text = [&](const WatchCause &cause) {
        return localTimeText(*cause.since, plan.timeZone);
    };
    if (all.size() == report.keys.size()) {
        WatchCause cause = causeOf(all, plan);
        cause.kind = WatchCause::Kind::ChainSilent;
        cause.id = "silent";
        cause.sentence = "No audit came since " + text(cause) + ", of any of " +
                         counted(report.keys.size() / allDaemons.size(), "host", "hosts") + '.';
        if (report.keys.size() == allDaemons.size())
            cause.sentence = "The audit of " + facts.host + " did not run since " + text(cause) + '.';
        report.causes.push_back(std::move(cause));
        return;
    }
    for (std::size_t i = 0; i < report.keys.size(); i += allDaemons.size()) {
        const std::string &host = report.keys[i].key.host;
        const auto keys = silentKeys(report, host);
        if (keys.empty())
            continue;
        WatchCause cause = causeOf(keys, plan);
        cause.id = "missing:" + host;
        cause.host = host;
        cause.sentence =
            keys.size() == allDaemons.size()
                ? host + " is silent since " + text(cause) + ": none of its producers reported."
                : host + " is silent in part since " + text(cause) + ": " + daemonsText(keys) + '.';
        report.causes.push_back(std::move(cause));
    }
}

/// Who should have begun by now: worth a look, and no silence yet. One cause a host; one for all if all are.
void findLate(WatchReport &report, const WatchPlan &plan)
{
    if (!report.deadlines)
        return;
    const std::string due = localTimeText(report.deadlines->due, plan.timeZone);
    for (const WatchedKey &k : report.keys) {
        if (k.state != WatchState::Late || !silentKeys(report, k.key.host).empty())
            continue;
        if (report.late.empty() || report.late.back().host != k.key.host) {
            WatchCause cause;
            cause.kind = WatchCause::Kind::HostLate;
            cause.id = "late:" + k.key.host;
            cause.host = k.key.host;
            cause.since = report.deadlines->due;
            cause.sentence = cause.host + " is late: it was due at " + due + " and has not begun.";
            report.late.push_back(std::move(cause));
        }
        report.late.back().keys.push_back(k.key.text());
    }
    if (report.late.size() < 2 || report.late.size() * allDaemons.size() != report.keys.size())
        return;
    WatchCause all = report.late.front();
    all.id = "late:";
    all.host.clear();
    all.sentence = "The audit is late: it was due at " + due + ", and none of " +
                   counted(report.late.size(), "host", "hosts") + " has begun.";
    for (auto other = report.late.begin() + 1; other != report.late.end(); ++other)
        all.keys.insert(all.keys.end(), other->keys.begin(), other->keys.end());
    report.late = {std::move(all)};
}

/// One note a host and kind, not one a key.
void findNotes(WatchReport &report)
{
    for (std::size_t i = 0; i < report.keys.size(); i += allDaemons.size()) {
        const std::string &host = report.keys[i].key.host;
        std::int64_t skew = 0;
        std::vector<const WatchedKey *> slow;
        for (std::size_t k = i; k < std::min(report.keys.size(), i + allDaemons.size()); ++k) {
            skew = std::max(skew, report.keys[k].skewSeconds);
            if (report.keys[k].state == WatchState::UnusuallyLong)
                slow.push_back(&report.keys[k]);
        }
        if (skew > 0)
            report.notes.push_back("The clock of " + host + " is " + spanText(skew) +
                                   " ahead of this machine's.");
        if (!slow.empty())
            report.notes.push_back("Unusually long on " + host + ": " + daemonsText(slow) + ". " +
                                   slow.front()->reason);
    }
}

/// Who fell silent first, where several are: by what any host of the inbox knew of them.
void findFirstSilent(WatchReport &report, const WatchFacts &facts, const WatchPlan &plan)
{
    std::vector<std::pair<UtcTime, std::string>> silent;
    for (const auto &[host, at] : ringOf(facts, report.at)) {
        if (silentKeys(report, host).size() == allDaemons.size())
            silent.emplace_back(at, host);
    }
    if (silent.size() < 2)
        return;
    std::sort(silent.begin(), silent.end());
    const auto text = [&](const auto &entry) {
        return entry.second + " (last sign of life " + localTimeText(entry.first, plan.timeZone) + ')';
    };
    report.notes.push_back(text(silent[0]) + " fell silent first, then " + text(silent[1]) +
                           (silent.size() > 2 ? " and others." : "."));
}

} // namespace

std::string_view watchStateName(WatchState state)
{
    return stateNames.at(static_cast<std::size_t>(state));
}

bool needsAttention(WatchState state)
{
    return state == WatchState::Late || state == WatchState::Missing || state == WatchState::Skewed;
}

std::size_t WatchReport::count(WatchState state) const
{
    return static_cast<std::size_t>(
        std::count_if(keys.begin(), keys.end(), [&](const WatchedKey &k) { return k.state == state; }));
}

bool WatchReport::isWell() const
{
    return std::none_of(keys.begin(), keys.end(),
                        [](const WatchedKey &k) { return needsAttention(k.state); });
}

std::optional<UtcTime> WatchPlan::sinceOf(const std::string &host) const
{
    const auto found = silentSince.find(host);
    return found == silentSince.end() ? std::nullopt : std::optional(found->second);
}

std::optional<UsualDuration> usualRun(const ChainSeen &chain)
{
    std::vector<std::int64_t> whole;
    for (const RunSeen &run : chain.runs)
        whole.push_back(run.milliseconds);
    return usualDuration(std::move(whole));
}

std::optional<WatchDeadlines> deadlinesOf(const DailySchedule &schedule, UtcTime now,
                                          const std::optional<UsualDuration> &usual)
{
    const auto due = lastDue(schedule, now);
    if (!due)
        return std::nullopt;
    const std::int64_t allowed = std::max(leastDuration, usual ? usual->longest * 2 / 1000 : 0);
    const auto next = nextDue(schedule, *due);
    const std::int64_t ceiling =
        std::min(due->seconds + longestRun, next ? next->seconds - 1 : due->seconds + longestRun);
    WatchDeadlines out;
    out.due = *due;
    out.startBy.seconds = due->seconds + startGrace;
    out.ceiling.seconds = ceiling;
    out.finishBy.seconds = std::min(out.startBy.seconds + allowed, ceiling);
    return out;
}

WatchReport judge(const WatchFacts &facts, const WatchPlan &plan, UtcTime now)
{
    WatchReport report;
    report.at = now;
    report.schedule = plan.schedule;
    if (plan.schedule) {
        report.deadlines = deadlinesOf(*plan.schedule, now, usualRun(facts.chain));
        report.nextDue = nextDue(*plan.schedule, now);
    }
    const WatchJudge one(facts, plan, now, report.deadlines);
    for (const HeartbeatSeen &h : facts.heartbeats)
        report.keys.push_back(one.judged(h));
    findCauses(report, facts, plan);
    findLate(report, plan);
    findNotes(report);
    findFirstSilent(report, facts, plan);
    report.banners = plan.quiet.sentences(now);
    for (const MaintenanceWindow &w : plan.quiet.maintenance) {
        if (w.from <= now && now < w.until)
            report.maintenance.push_back(w);
    }
    report.quietUntil = plan.quiet.quietEnd(now);
    return report;
}

} // namespace prism
