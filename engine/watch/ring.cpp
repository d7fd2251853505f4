// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/watch/ring.h"

#include "engine/core/jsonparser.h"
#include "engine/core/jsonwriter.h"

#include <algorithm>

namespace prism {

HostSigns ringOf(const WatchFacts &facts, UtcTime now)
{
    HostSigns ring;
    const auto take = [&](const std::string &host, UtcTime at) {
        if (at > now)
            return;
        UtcTime &last = ring.emplace(host, at).first->second;
        last = std::max(last, at);
    };
    for (const HeartbeatSeen &h : facts.heartbeats) {
        if (h.stamp)
            take(h.key.host, *h.stamp);
        for (const auto &[host, at] : h.ring)
            take(host, at);
    }
    return ring;
}

HostSigns readRing(const Settings &settings, UtcTime now)
{
    if (settings.hosts.size() < 2)
        return {};
    WatchFacts facts;
    facts.heartbeats = readHeartbeats(settings);
    return ringOf(facts, now);
}

std::string encodeHeartbeat(const Heartbeat &heartbeat, const HostSigns &ring)
{
    std::string plain = encodeHeartbeat(heartbeat);
    auto tree = ring.empty() ? Result<JsonValue>(Error{}) : parseJson(plain);
    if (!tree)
        return plain;
    JsonValue seen = JsonValue::object();
    for (const auto &[host, at] : ring)
        seen.insert(host, JsonValue::string(at.iso()));
    tree->insert("seen", std::move(seen));
    JsonWriter w;
    w.value(*tree);
    return w.take();
}

} // namespace prism
