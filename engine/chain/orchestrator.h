// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/collector.h"
#include "engine/chain/afterbundle.h"
#include "engine/chain/gather.h"
#include "engine/chain/producer.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace prism {

/// How far one daemon of a chain is.
struct RunProgress
{
    enum class State { Running, Healthy, Unhealthy, Failed };

    Daemon daemon = Daemon::Lint;
    State state = State::Running;
    int done = 0;              ///< detectors that ended
    int total = 0;             ///< detectors in all
    Sentence message;          ///< the detector that ended last, or what the daemon found
    Sentence failure{};        ///< why the detector that ended last could not look; "" if it could
    int findings = 0;          ///< of a daemon that ended
    std::string topPriority{}; ///< of these, "" without findings
    std::string printed{};     ///< of a failure: the end of what the detector printed, "" for nothing
};

/// Called from the threads of the pool, one call at a time.
using ProgressSink = std::function<void(const RunProgress &)>;

struct ChainRequest
{
    bool builtIn = true; ///< Prism's own detectors, and what this host is (engine/facts)
    AfterBundle after;   ///< the steps that follow the bundle
    std::optional<UtcTime> due = std::nullopt; ///< when a schedule wanted it; tells whether it is late
    GatherRequest gather{};                    ///< what of the hosts of the registry
};

/// How one daemon of a chain ended.
struct DaemonReport
{
    Daemon daemon = Daemon::Lint;
    ProduceReport produce;
    std::optional<Error> failure; ///< it could not be prepared or written: its cell is missing

    [[nodiscard]] bool isHealthy() const { return !failure && produce.isHealthy(); }
};

/// A scheduled start may be spread by some minutes; beyond this it counts as late.
inline constexpr std::int64_t lateAfterSeconds = 900;

/// What a chain did.
struct ChainReport
{
    std::string day;
    UtcTime startedAt;
    UtcTime finishedAt;
    std::optional<UtcTime> due; ///< ChainRequest::due
    std::int64_t milliseconds = 0;
    std::vector<DaemonReport> daemons;      ///< in the order of allDaemons
    std::vector<CollectReport> earlierDays; ///< days before that had never been bundled
    CollectReport collect;
    GatherReport gather;            ///< the other hosts
    std::vector<Sentence> warnings; ///< of the gather, and what went wrong after the bundle was in place

    /// It began more than lateAfterSeconds after it was due: made up after a sleep or a time switched off.
    [[nodiscard]] bool isLate() const { return due && startedAt.seconds - due->seconds > lateAfterSeconds; }
    /// Every expected summary came and every producer of this host was healthy.
    [[nodiscard]] bool isComplete() const;
};

/// The daily chain (design.md "How a finding travels"): the day is fixed, six producers on one pool of
/// Settings::poolSize threads and beside them this host's facts and the gather from the hosts of the
/// registry, collector, briefs, done-marker, run record, history. One chain at a time for an inbox: Busy
/// otherwise (FORMATS.md D64). Blocks; never call it on the GUI thread. A stop request ends it within 2 s
/// with Cancelled and leaves a valid inbox: then no bundle is made.
[[nodiscard]] Result<ChainReport> runChain(Settings settings, const ChainRequest &request, const Clock &clock,
                                           Tools &tools, const ProgressSink &progress = {},
                                           const std::stop_token &stop = {});

} // namespace prism
