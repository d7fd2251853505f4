// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/gaps/heartbeats.h"

#include "engine/audit/inboxlayout.h"
#include "engine/core/file.h"
#include "engine/detect/gaps/memory.h"
#include "engine/detect/lint/heartbeatproof.h"
#include "engine/detect/lint/places.h"

#include <algorithm>
#include <array>

namespace prism {
namespace {

constexpr std::int64_t sameRun = 3600; // heartbeats of one chain lie closer together than that

struct HostView
{
    std::string host;
    std::array<HeartbeatReading, allDaemons.size()> readings;

    [[nodiscard]] bool isSilent() const
    {
        return std::all_of(readings.begin(), readings.end(),
                           [](const HeartbeatReading &r) { return r.state == HeartbeatState::Missing; });
    }
};

/// While this host's chain runs, its heartbeats are being rewritten in an order that nobody fixes. The one of
/// gaps still is that of the run before, so a daemon is behind only if it already was then; what a daemon of
/// today's run says of itself is in its cell of the matrix.
bool isBehindOnOwnHost(const HeartbeatReading &reading, UtcTime runBefore)
{
    switch (reading.state) {
    case HeartbeatState::Missing:
    case HeartbeatState::Unreadable:
    case HeartbeatState::NoTime:
    case HeartbeatState::BadTime:
    case HeartbeatState::Future:
        return true;
    case HeartbeatState::Stale:
        return reading.time && runBefore.seconds - reading.time->seconds > sameRun;
    case HeartbeatState::Errors:
    case HeartbeatState::BadStatus:
    case HeartbeatState::Fresh:
        break;
    }
    return false;
}

Finding silentHost(const DetectorInfo &info, const std::string &host, const std::string &directory)
{
    Finding f = makeFinding(info, host, Priority::P2, "No heartbeat of " + host, host,
                            "The host is expected, but none of its six daemons has left a heartbeat here.");
    f.addEvidence("no file " + directory + "/prism-*_" + host + ".json");
    return f;
}

Finding deadKey(const DetectorInfo &info, const SummaryKey &key, const std::string &failure)
{
    Finding f = makeFinding(info, key.text(), Priority::P2, "Heartbeat of " + key.text() + " is not in order",
                            key.text(),
                            "The producer did not leave a fresh, faultless sign of life; what it should look "
                            "at may be unwatched.");
    f.addEvidence(failure);
    return f;
}

} // namespace

HeartbeatsDetector::HeartbeatsDetector()
{
    m_info.id = "gaps.heartbeats";
    m_info.title = Sentence::saying("Heartbeats of every expected key");
    m_info.daemon = Daemon::Gaps;
    m_info.reads =
        Sentence::saying("_heartbeat in the inbox: a file for each expected host (PRISM_HOSTS) and daemon");
    m_info.rights = Sentence::saying("none");
    m_info.cost = Cost::Low;
    m_info.options = {{"max-age-hours", "36", Sentence::saying("A heartbeat older than this is stale.")}};
    m_info.explanation =
        "Every producer leaves a heartbeat after its summary. A finding means that one is missing, "
        "unreadable, "
        "older than its limit, from the future, or that it reports a failure. A host without any heartbeat "
        "is one "
        "finding, not six.\n\n"
        "The first day is spared: a missing heartbeat counts only when the host ever had one, when other "
        "hosts' "
        "are there, or when a chain has run here before. Of this host only the state before today's run is "
        "judged, because its heartbeats are being rewritten at this moment; failures of today's run stand in "
        "the "
        "matrix.\n\n"
        "What to do: look at the host's own log (simply-ops-prism.log in its cache directory) and run `prism "
        "produce DAEMON` there by hand. If heartbeats are written there but do not arrive, the copying "
        "between "
        "the hosts is broken. A host that is gone for good is removed from PRISM_HOSTS.";
}

DetectorResult HeartbeatsDetector::run(DetectorContext &context) const
{
    auto memory = DayMemory::load(context, m_info.id);
    if (!memory)
        return DetectorResult::failed(memory.error().text());
    const InboxLayout inbox(context.inbox);
    const double maxAge = context.number("max-age-hours", 36);
    std::vector<HostView> views;
    bool anyOther = false;
    for (const std::string &host : context.expectedHosts) {
        if (context.stop.stop_requested())
            return DetectorResult::failed(Sentence::saying("stopped before every heartbeat was looked at"));
        if (!isValidHostName(host))
            continue;
        HostView view{host, {}};
        for (std::size_t i = 0; i < allDaemons.size(); ++i)
            view.readings[i] = readHeartbeat(inbox.heartbeat({allDaemons[i], host}), maxAge, context.now);
        if (host != context.host && !view.isSilent()) {
            anyOther = true;
            if (memory->day(host).empty())
                memory->set(host, context.day);
        }
        views.push_back(std::move(view));
    }
    const HeartbeatReading own =
        readHeartbeat(inbox.heartbeat({Daemon::Gaps, context.host}), maxAge, context.now);
    const bool ranBefore = own.time.has_value();

    std::vector<Finding> findings;
    bool judged = false;
    for (const HostView &view : views) {
        const bool isOwn = view.host == context.host;
        if (isOwn ? !ranBefore : !ranBefore && !anyOther && memory->day(view.host).empty())
            continue;
        judged = true;
        if (!isOwn && view.isSilent()) {
            findings.push_back(silentHost(m_info, view.host, shownPlace(context, inbox.heartbeats())));
            continue;
        }
        for (std::size_t i = 0; i < allDaemons.size(); ++i) {
            const HeartbeatReading &reading = view.readings[i];
            const SummaryKey key{allDaemons[i], view.host};
            if (isOwn ? isBehindOnOwnHost(reading, *own.time) : reading.state != HeartbeatState::Fresh)
                findings.push_back(
                    deadKey(m_info, key, reading.failure(shownPlace(context, inbox.heartbeat(key)))));
        }
    }
    if (auto saved = memory->save(context, m_info.id); !saved)
        return DetectorResult::failed(saved.error().text());
    if (!judged)
        return DetectorResult::notApplicable(
            Sentence::saying("no chain has run before; heartbeats are expected from now on"));
    return DetectorResult::of(std::move(findings));
}

} // namespace prism
