// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/watch/watchfacts.h"

#include "engine/audit/inboxlayout.h"
#include "engine/core/file.h"
#include "engine/core/jsonparser.h"
#include "engine/core/text.h"

#include <algorithm>
#include <ctime>

namespace prism {
namespace {

constexpr std::size_t largestHeartbeat = std::size_t{1} << 20;
constexpr std::size_t longestCause = 300;
constexpr std::size_t mostRingHosts = 2000;

/// A chain that gathers writes a failed heartbeat in the name of a host that did not answer, whose first
/// error begins like this (docs/gather.md); returns what follows, "" for any other.
std::string notGatheredCause(const JsonValue &heartbeat)
{
    constexpr std::string_view mark = "not gathered: ";
    const JsonValue *errors = heartbeat.find("errors");
    if (heartbeat.stringOr("status") != "failed" || !errors || errors->items().empty())
        return {};
    const std::string &first = errors->items().front().text();
    return first.starts_with(mark) ? tail(printable(first.substr(mark.size())), longestCause) : std::string();
}

HostSigns ringIn(const JsonValue &heartbeat)
{
    HostSigns ring;
    const JsonValue *seen = heartbeat.find("seen");
    for (const auto &[host, value] : seen ? seen->members() : std::vector<JsonMember>()) {
        const auto at = parseIsoTime(value.text());
        if (at && isValidHostName(host) && ring.size() < mostRingHosts)
            ring.emplace(host, *at);
    }
    return ring;
}

HeartbeatSeen readHeartbeat(const Settings &settings, const SummaryKey &key)
{
    HeartbeatSeen seen{key, std::nullopt, std::nullopt, {}, {}};
    const std::string path = InboxLayout(settings.inbox).heartbeat(key);
    FileStamp stamp;
    const auto file = openRegular(path, largestHeartbeat, Links::Refuse, &stamp);
    if (!file) {
        if (file.error().code != ErrorCode::NotFound)
            seen.odd = Sentence::saying("its heartbeat cannot be read");
        return seen;
    }
    const auto text = readFile(path, largestHeartbeat, Links::Refuse);
    const auto heartbeat = text ? parseJson(*text, path) : Result<JsonValue>(text.error());
    seen.stamp = heartbeat ? parseIsoTime(heartbeat->stringOr("timestamp")) : std::nullopt;
    if (!seen.stamp) {
        seen.odd = Sentence::saying("its heartbeat is not one");
        return seen;
    }
    seen.status = heartbeat->stringOr("status");
    seen.ring = ringIn(*heartbeat);
    if (const std::string cause = notGatheredCause(*heartbeat); !cause.empty() && key.host != settings.host) {
        seen.askedInVain = seen.stamp;
        seen.stamp.reset();
        seen.odd = cause;
        return seen;
    }
    // A pinned clock has nothing to do with the times of files. (The time of the rename, not of the
    // content: copying programs keep that of the sender.)
    if (!settings.pinnedNow)
        seen.filed = UtcTime{stamp.changedNs / 1000000000};
    return seen;
}

/// By how much the clock that goes on while the machine sleeps is ahead of the one that stands still.
std::optional<std::int64_t> sleptSeconds()
{
#ifdef CLOCK_BOOTTIME
    timespec whole{};
    timespec awake{};
    if (::clock_gettime(CLOCK_BOOTTIME, &whole) == 0 && ::clock_gettime(CLOCK_MONOTONIC, &awake) == 0)
        return std::max<std::int64_t>(0, std::int64_t{whole.tv_sec} - std::int64_t{awake.tv_sec});
#endif
    return std::nullopt;
}

} // namespace

std::vector<HeartbeatSeen> readHeartbeats(const Settings &settings)
{
    std::vector<HeartbeatSeen> out;
    for (const std::string &host : settings.hosts) {
        for (const Daemon daemon : allDaemons)
            out.push_back(readHeartbeat(settings, {daemon, host}));
    }
    return out;
}

WatchFacts readWatchFacts(const Settings &settings)
{
    WatchFacts facts;
    facts.host = settings.host;
    facts.heartbeats = readHeartbeats(settings);
    for (const std::string &host : settings.hosts) {
        if (const HostPing ping = readHostPing(settings.inbox, host); ping != HostPing())
            facts.pings.emplace(host, ping);
    }
    facts.chain = readChainSeen(settings);
    if (!settings.pinnedNow) {
        const std::int64_t awake = monotonicMilliseconds() / 1000;
        facts.sleptSeconds = sleptSeconds();
        facts.awakeSince = UtcTime{SystemClock().now().seconds - awake - facts.sleptSeconds.value_or(0)};
    }
    return facts;
}

} // namespace prism
