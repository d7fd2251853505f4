// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/cli/watchtext.h"

#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "src/cli/morningreport.h"

#include <algorithm>

namespace prism {
namespace {

/// The producers of a host that have one state for one reason.
struct Group
{
    WatchState state = WatchState::OnTime;
    std::string reason;
    std::vector<std::string> daemons;
};

std::vector<Group> groupsOf(const WatchReport &report, const std::string &host)
{
    std::vector<Group> groups;
    for (const WatchedKey &k : report.keys) {
        if (k.key.host != host)
            continue;
        // Six that came within some minutes are one line; what is odd has its reason.
        const bool plain = k.state == WatchState::OnTime && k.skewSeconds == 0;
        auto group = std::find_if(groups.begin(), groups.end(), [&](const Group &g) {
            return g.state == k.state && (plain || g.reason == k.reason);
        });
        if (group == groups.end())
            group = groups.insert(groups.end(), {k.state, k.reason, {}});
        group->daemons.emplace_back(daemonName(k.key.daemon));
    }
    return groups;
}

std::string padded(const std::string &text, std::size_t width)
{
    return text + std::string(text.size() < width ? width - text.size() : 1, ' ');
}

void writeTime(JsonWriter &w, std::string_view name, const std::optional<UtcTime> &at)
{
    if (at)
        w.member(name, at->iso());
}

void writeKey(JsonWriter &w, const WatchedKey &k)
{
    w.beginObject().member("key", k.key.text()).member("state", watchStateName(k.state));
    if (k.beneath != k.state)
        w.member("beneath", watchStateName(k.beneath));
    writeTime(w, "last_seen", k.lastSeen);
    writeTime(w, "missed_due", k.missedDue);
    if (k.skewSeconds != 0)
        w.member("skew_s", k.skewSeconds);
    w.member("reason", k.reason).endObject();
}

void writeCause(JsonWriter &w, const WatchCause &c)
{
    w.beginObject().member("id", c.id).member("host", c.host).member("keys", c.keys);
    writeTime(w, "since", c.since);
    w.member("in_maintenance", c.inMaintenance).member("sentence", c.sentence).endObject();
}

void writeDrill(JsonWriter &w, const DrillProof &drill)
{
    w.key("drill").beginObject().member("at", drill.at.iso()).member("failure", drill.failure);
    w.key("channels").beginObject();
    for (const auto &[channel, ms] : drill.channels)
        w.member(channel, ms);
    w.endObject().endObject();
}

} // namespace

std::string drillText(const std::optional<DrillProof> &drill, UtcTime now)
{
    if (!drill)
        return "never tried; 'prism drill' does it";
    const std::string ago = agoText(now.seconds - drill->at.seconds);
    if (!drill->failure.empty())
        return "the last drill, " + ago + ", failed: " + printable(drill->failure);
    std::vector<std::string> channels;
    for (const auto &[channel, ms] : drill->channels) {
        if (ms >= 0)
            channels.push_back(printable(channel) + ' ' + std::to_string(ms) + " ms");
    }
    return "proven " + ago + (channels.empty() ? "" : " (" + joined(channels, ", ") + ')');
}

std::string watchText(const WatchReport &report, const std::optional<DrillProof> &drill,
                      const std::string &timeZone)
{
    const auto local = [&](UtcTime at) {
        return localTimeText(at, timeZone);
    };
    std::string out = "schedule  ";
    out += report.schedule ? scheduleSentence(*report.schedule).text()
                           : std::string("none installed: a heartbeat may be 36 hours old");
    out += '\n';
    if (report.deadlines)
        out += "due       " + local(report.deadlines->due) + ", to start by " +
               local(report.deadlines->startBy) + ", to be done by " + local(report.deadlines->finishBy) +
               '\n';
    if (report.nextDue)
        out += "next      " + local(*report.nextDue) + '\n';
    std::size_t width = 9;
    for (const WatchedKey &k : report.keys)
        width = std::max(width, std::min<std::size_t>(k.key.host.size(), 30));
    std::string last;
    for (const WatchedKey &k : report.keys) {
        if (k.key.host == last)
            continue;
        last = k.key.host;
        for (const Group &g : groupsOf(report, last)) {
            out += padded(last, width + 1) + padded(std::string(watchStateName(g.state)), 16) +
                   printable(g.reason);
            out += g.daemons.size() == allDaemons.size() ? "\n" : " [" + joined(g.daemons, ", ") + "]\n";
        }
    }
    for (const std::string &sentence : report.banners)
        out += "quiet     " + printable(sentence) + '\n';
    for (const std::string &note : report.notes)
        out += "note      " + printable(note) + '\n';
    return out + "alarm     " + drillText(drill, report.at) + '\n';
}

std::string watchJson(const WatchReport &report, const std::optional<DrillProof> &drill)
{
    JsonWriter w;
    w.beginObject().member("schema_version", "prism.watch.v1").member("at", report.at.iso());
    w.member("well", report.isWell());
    if (report.schedule)
        w.member("schedule", scheduleText(*report.schedule));
    if (report.deadlines) {
        w.member("due", report.deadlines->due.iso()).member("start_by", report.deadlines->startBy.iso());
        w.member("finish_by", report.deadlines->finishBy.iso())
            .member("ceiling", report.deadlines->ceiling.iso());
    }
    writeTime(w, "next_due", report.nextDue);
    w.key("keys").beginArray();
    for (const WatchedKey &k : report.keys)
        writeKey(w, k);
    w.endArray().key("causes").beginArray();
    for (const WatchCause &c : report.causes)
        writeCause(w, c);
    w.endArray().member("banners", report.banners).member("notes", report.notes);
    if (drill)
        writeDrill(w, *drill);
    w.endObject();
    return w.take() + '\n';
}

} // namespace prism
