// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <chrono>
#include <stop_token>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace prism {

/// What a ping says of a run.
enum class PingSignal { Start, Success, Fail, Log };

/// The URL of a ping as healthchecks has it: base, base/start, base/fail, base/log, with the run's id as
/// parameter rid. A query of the base stays.
[[nodiscard]] std::string pingUrl(std::string_view base, PingSignal signal, std::string_view runId);

/// Sends one ping with curl, whose arguments do not name the URL: it goes through standard input. `body` is
/// shown by the service: some kilobytes at most, no evidence. Waits up to `limit`. Errors do not name the
/// URL: NotFound without curl, Timeout, External.
[[nodiscard]] Result<void> sendPing(const std::string &url, std::string_view body,
                                    std::chrono::milliseconds limit, const std::stop_token &stop = {});

/// The pings of one run: the start is sent beside it, its end when it ended. Nothing without a base URL.
/// Failures are warnings. Not thread-safe.
class RunPing
{
public:
    static constexpr std::chrono::milliseconds usualLimit{5000};

    /// `base` is Settings::pingUrl.
    explicit RunPing(std::string base, std::chrono::milliseconds limit = usualLimit);
    ~RunPing();
    RunPing(const RunPing &) = delete;
    RunPing &operator=(const RunPing &) = delete;

    /// How the run ended: Success, Fail, or Log, which a Success must follow. Returns what went wrong with it
    /// and with the start.
    [[nodiscard]] std::vector<std::string> send(PingSignal signal, std::string_view body);

private:
    std::string m_base;
    std::chrono::milliseconds m_limit;
    std::string m_runId;
    std::string m_startFailure; // of m_start, once it was joined
    std::jthread m_start;       // last: it writes the members above
};

} // namespace prism
