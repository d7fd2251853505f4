// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/watch/watchfacts.h"

#include "engine/audit/inboxlayout.h"
#include "engine/core/file.h"
#include "engine/core/jsonparser.h"
#include "engine/core/text.h"

#include <unistd.h>

namespace prism {
namespace {

constexpr std::size_t largestHeartbeat = std::size_t{1} << 20;
constexpr std::size_t longestCause = 300;

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

HeartbeatSeen readHeartbeat(const Settings &settings, const SummaryKey &key)
{
    HeartbeatSeen seen{key, std::nullopt, std::nullopt, {}, {}};
    const std::string path = InboxLayout(settings.inbox).heartbeat(key);
    FileStamp stamp;
    const auto file = openRegular(path, largestHeartbeat, Links::Refuse, &stamp);
    if (!file) {
        if (file.error().code != ErrorCode::NotFound)
            seen.odd = "its heartbeat cannot be read";
        return seen;
    }
    const auto text = readFile(path, largestHeartbeat, Links::Refuse);
    const auto heartbeat = text ? parseJson(*text, path) : Result<JsonValue>(text.error());
    seen.stamp = heartbeat ? parseIsoTime(heartbeat->stringOr("timestamp")) : std::nullopt;
    if (!seen.stamp) {
        seen.odd = "its heartbeat is not one";
        return seen;
    }
    seen.status = heartbeat->stringOr("status");
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

} // namespace

WatchFacts readWatchFacts(const Settings &settings)
{
    WatchFacts facts;
    facts.host = settings.host;
    for (const std::string &host : settings.hosts) {
        for (const Daemon daemon : allDaemons)
            facts.heartbeats.push_back(readHeartbeat(settings, {daemon, host}));
    }
    facts.chain = readChainSeen(settings);
    if (!settings.pinnedNow)
        facts.bootedAt = UtcTime{SystemClock().now().seconds - monotonicMilliseconds() / 1000};
    return facts;
}

} // namespace prism
