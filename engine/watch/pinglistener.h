// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/file.h"
#include "engine/core/result.h"
#include "engine/settings/settings.h"
#include "engine/watch/pingclient.h"
#include "engine/watch/runping.h"

#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

struct pollfd;

namespace prism {

/// What a request asks for: /ping/HOST, /ping/HOST/start, /fail, /log, or /N with an exit status.
struct PingRequest
{
    std::string host;
    PingSignal signal = PingSignal::Success;
};

/// Reads the head of an HTTP/1.x request: GET, HEAD or POST for this machine's own name, not from a web page.
/// Nothing for anything else; `status` then is the status line's code and words.
[[nodiscard]] std::optional<PingRequest> parsePingRequest(std::string_view head, std::string &status);

/// Takes pings on 127.0.0.1 and keeps them as HostPing of the hosts that are expected. 64 connections at a
/// time, two seconds and 16 KiB each: clients that say nothing hold nobody up, and where there are more, the
/// one that waits longest makes room. A body is read past and dropped.
class PingListener
{
public:
    /// `port` 0 takes a free one. Busy if the port is taken. Settings and clock must outlive it.
    [[nodiscard]] static Result<PingListener> open(const Settings &settings, const Clock &clock, int port);

    [[nodiscard]] int port() const { return m_port; }
    /// Serves until `stop`. Blocks.
    void serve(const std::stop_token &stop);

private:
    PingListener(const Settings &settings, const Clock &clock, FileDescriptor listener, int port);
    void acceptAll(std::vector<PingClient> &clients) const;
    /// Reads those that have something to say, and lets go of those that are through or too slow.
    void serveClients(std::vector<PingClient> &clients, const std::vector<pollfd> &waits) const;
    [[nodiscard]] std::string answer(std::string_view head) const;

    const Settings *m_settings;
    const Clock *m_clock;
    FileDescriptor m_listener;
    int m_port = 0;
};

} // namespace prism
