// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/watch/hostping.h"

#include "engine/audit/inboxlayout.h"
#include "engine/core/atomicfile.h"
#include "engine/core/jsonparser.h"
#include "engine/core/jsonwriter.h"

#include <algorithm>

namespace prism {
namespace {

constexpr std::size_t largestFile = 4096;

std::string pathOf(const std::string &inbox, const std::string &host)
{
    return InboxLayout(inbox).heartbeats() + "/ping_" + host + ".json";
}

} // namespace

std::optional<UtcTime> HostPing::end() const
{
    return std::max(success, fail);
}

bool HostPing::failed() const
{
    return fail && fail > success;
}

HostPing readHostPing(const std::string &inbox, const std::string &host)
{
    HostPing ping;
    const std::string path = pathOf(inbox, host);
    const auto text = readFile(path, largestFile, Links::Refuse);
    const auto tree = text ? parseJson(*text, path) : Result<JsonValue>(text.error());
    if (!tree)
        return ping;
    ping.start = parseIsoTime(tree->stringOr("start"));
    ping.success = parseIsoTime(tree->stringOr("success"));
    ping.fail = parseIsoTime(tree->stringOr("fail"));
    ping.log = parseIsoTime(tree->stringOr("log"));
    return ping;
}

Result<void> noteHostPing(const std::string &inbox, const std::string &host, PingSignal signal, UtcTime now)
{
    if (!isValidHostName(host))
        return Error{ErrorCode::InvalidInput, "this is no host name", {}};
    HostPing ping = readHostPing(inbox, host);
    (signal == PingSignal::Start     ? ping.start
     : signal == PingSignal::Success ? ping.success
     : signal == PingSignal::Fail    ? ping.fail
                                     : ping.log) = now;
    JsonWriter w;
    w.beginObject().member("schema_version", "prism.ping.v1").member("host", host);
    const auto write = [&w](const char *name, const std::optional<UtcTime> &at) {
        if (at)
            w.member(name, at->iso());
    };
    write("start", ping.start);
    write("success", ping.success);
    write("fail", ping.fail);
    write("log", ping.log);
    w.endObject();
    if (auto made = makeDirectory(InboxLayout(inbox).heartbeats()); !made)
        return made;
    return writeFileAtomically(pathOf(inbox, host), w.take());
}

} // namespace prism
