// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/watch/announcementdesk.h"

#include "engine/core/filelock.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <utility>

namespace prism {
namespace {

/// Remembers since when each host is expected by the schedule. A host that reported before Prism began to
/// look is expected since the run that its oldest heartbeat is of.
void rememberExpected(ToldLedger &ledger, const WatchFacts &facts,
                      const std::optional<DailySchedule> &schedule, UtcTime now)
{
    const std::string text = schedule ? scheduleText(*schedule) : std::string();
    std::map<std::string, UtcTime> reported;
    for (const HeartbeatSeen &h : facts.heartbeats) {
        if (!h.stamp || *h.stamp > now || h.stamp->seconds < oldestBelievable)
            continue;
        const auto [known, isFirst] = reported.emplace(h.key.host, *h.stamp);
        known->second = std::min(known->second, *h.stamp);
    }
    const auto begin = [&](const std::string &host) {
        const auto found = reported.find(host);
        if (found == reported.end())
            return now;
        return schedule ? lastDue(*schedule, found->second).value_or(found->second) : found->second;
    };
    std::map<std::string, Expectation> expected;
    for (const HeartbeatSeen &h : facts.heartbeats) {
        const std::string &host = h.key.host;
        const auto known = ledger.expected.find(host);
        // Earlier versions kept 1970 for hosts that had reported before.
        if (known != ledger.expected.end() && known->second.since.seconds > 0)
            expected[host] = {text, known->second.schedule == text ? known->second.since : now};
        else
            expected[host] = {text, begin(host)};
    }
    ledger.expected = std::move(expected);
}

/// Notices that the machine has slept since the last look: what was due meanwhile is made up now.
void rememberSleep(ToldLedger &ledger, WatchFacts &facts, UtcTime now)
{
    constexpr std::int64_t nap = 60; // the two clocks are not read at one moment
    if (facts.sleptSeconds) {
        const std::int64_t before = ledger.sleptSeconds.value_or(*facts.sleptSeconds);
        if (*facts.sleptSeconds > before + nap)
            ledger.wokeAt = now;
        if (!ledger.sleptSeconds || std::abs(*facts.sleptSeconds - before) > nap)
            ledger.sleptSeconds = facts.sleptSeconds;
    }
    if (ledger.wokeAt && (!facts.awakeSince || *ledger.wokeAt > *facts.awakeSince))
        facts.awakeSince = ledger.wokeAt;
}

WatchPlan planOf(const ToldLedger &ledger, const std::optional<DailySchedule> &schedule, UtcTime now)
{
    WatchPlan plan;
    plan.schedule = schedule;
    const auto due = schedule ? lastDue(*schedule, now) : std::nullopt;
    for (const auto &[cause, incident] : ledger.incidents) {
        if (incident.recoveredAt && (!due || *incident.recoveredAt < *due))
            continue;
        for (const std::string &host : incident.hosts)
            plan.silentSince.emplace(host, incident.since.value_or(incident.told));
    }
    for (const auto &[host, e] : ledger.expected)
        plan.expectedSince[host] = e.since;
    return plan;
}

} // namespace

template<typename Change>
Result<void> AnnouncementDesk::change(const Change &change) const
{
    if (auto made = makeDirectory(m_settings.dataDirectory); !made)
        return made;
    const auto lock = FileLock::wait(m_settings.dataDirectory + "/told.lock", {});
    if (!lock)
        return lock.error();
    const ToldLedger before = readToldLedger(m_settings.dataDirectory);
    ToldLedger after = before;
    change(after);
    return after == before ? Result<void>() : writeToldLedger(m_settings.dataDirectory, std::move(after));
}

Result<std::vector<Announcement>> AnnouncementDesk::dueAnnouncements(const Surroundings &known,
                                                                     UtcTime now) const
{
    const auto quiet = readQuietRules(m_settings.configDirectory, m_settings.timeZone);
    if (!quiet)
        return quiet.error();
    std::vector<Announcement> due;
    const auto done = change([&](ToldLedger &ledger) {
        due = announce(known, *quiet, m_settings.preferences.notify, now, ledger);
    });
    if (!done)
        return done.error();
    return due;
}

Result<void> AnnouncementDesk::giveBack(const std::vector<Announcement> &untold) const
{
    return change([&](ToldLedger &ledger) {
        for (const Announcement &a : untold) {
            std::erase_if(ledger.findings, [&](const auto &told) {
                if (told.second != a.key)
                    return false;
                ledger.logged.insert(told.first);
                return true;
            });
            if (a.kind != Announcement::Kind::NewFindings)
                ledger.logged.insert(loggedHash(a));
            ledger.incidents.erase(a.key);
            if (a.kind == Announcement::Kind::Late)
                ledger.late.erase(a.key.substr(a.key.find(':') + 1));
            if (a.kind == Announcement::Kind::Reminder)
                ledger.remindedOn.clear();
            if (a.kind == Announcement::Kind::Recovered) {
                const auto found = ledger.incidents.find(a.key.substr(a.key.find(':') + 1));
                if (found != ledger.incidents.end())
                    found->second.recoveredAt.reset();
            }
            const auto event = std::find_if(ledger.events.rbegin(), ledger.events.rend(),
                                            [&](const WatchEvent &e) { return e.text == a.title; });
            if (event != ledger.events.rend())
                ledger.events.erase(std::next(event).base());
        }
    });
}

Result<void> AnnouncementDesk::snooze(const std::string &key, UtcTime until) const
{
    return change([&](ToldLedger &ledger) { ledger.snoozed[key] = until; });
}

SinceLooked AnnouncementDesk::sinceLooked(const Surroundings &known) const
{
    return prism::sinceLooked(readToldLedger(m_settings.dataDirectory), known);
}

Result<void> AnnouncementDesk::markLooked(const Surroundings &known, UtcTime now) const
{
    return change([&](ToldLedger &ledger) {
        ledger.lookedAt = now;
        if (!known.bundle)
            return;
        ledger.lookedBundle = known.bundle->id();
        for (const BundleFinding &f : known.bundle->findings()) {
            if (f.rank == 0)
                ledger.findings.emplace(toldHash(*known.bundle, f), "looked");
        }
    });
}

Result<void> AnnouncementDesk::rememberDrill(const DrillProof &proof) const
{
    return change([&](ToldLedger &ledger) { ledger.drill = proof; });
}

Result<void> AnnouncementDesk::beQuietUntil(UtcTime until, UtcTime now) const
{
    auto rules = readQuietRules(m_settings.configDirectory, m_settings.timeZone);
    if (!rules)
        return rules.error();
    rules->quietUntil = until;
    return writeQuietRules(m_settings.configDirectory, rules->current(now));
}

WatchReport AnnouncementDesk::watch(const std::optional<DailySchedule> &schedule, UtcTime now) const
{
    WatchFacts facts = readWatchFacts(m_settings);
    std::vector<std::string> notes;
    WatchPlan plan;
    const auto kept = change([&](ToldLedger &ledger) {
        rememberExpected(ledger, facts, schedule, now);
        rememberSleep(ledger, facts, now);
        plan = planOf(ledger, schedule, now);
    });
    if (!kept) {
        notes.push_back("What was told before cannot be kept: " + kept.error().text());
        plan = planOf(readToldLedger(m_settings.dataDirectory), schedule, now);
    }
    plan.timeZone = m_settings.timeZone;
    plan.quiet.timeZone = m_settings.timeZone;
    if (auto quiet = readQuietRules(m_settings.configDirectory, m_settings.timeZone))
        plan.quiet = std::move(*quiet);
    else
        notes.push_back("Maintenance windows and quiet times are not known: " + quiet.error().text());
    WatchReport report = judge(facts, plan, now);
    report.notes.insert(report.notes.end(), notes.begin(), notes.end());
    return report;
}

} // namespace prism
