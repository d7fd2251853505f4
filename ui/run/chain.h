// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/daemon.h"
#include "engine/core/sentence.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>

namespace prism {

enum class ProducerState { Waiting, Running, Done, Degraded, Failed };

enum class HostState { Asked, AtWork, Answered, InPart, NoAnswer };

/// How far another host is, from which a run gathers.
struct HostProgress
{
    std::string host;
    HostState state = HostState::Asked;
    Sentence message; ///< what is wrong, "" if nothing is
    int ended = 0;    ///< hosts that are through
    int total = 0;

    bool operator==(const HostProgress &) const = default;
};

/// How far one daemon of a run is, or another host.
struct ChainProgress
{
    Daemon daemon = Daemon::Lint;
    ProducerState state = ProducerState::Waiting;
    int done = 0;  ///< detectors that ended
    int total = 0; ///< detectors in all, 0 if it is not known yet
    Sentence message;
    Sentence failure{};                 ///< why the detector that ended last could not look; "" if it could
    int findings = 0;                   ///< of a daemon that ended
    std::string topPriority{};          ///< of these, "" without findings
    std::optional<HostProgress> host{}; ///< set: the word is about this host, and of no daemon
    std::string printed{};              ///< of a failure: the end of what the detector printed
};

enum class ChainEnd { Succeeded, Partial, Failed, Cancelled };

/// How a run ended.
struct ChainOutcome
{
    ChainEnd end = ChainEnd::Failed;
    Sentence message; ///< "" if there is nothing to add
};

/// Called from any thread, any number of times.
using ChainProgressSink = std::function<void(const ChainProgress &)>;

/// One audit of this machine, and of the hosts that it gathers from, from producers to bundle. Blocks until
/// it is over; ends within 2 s of a stop request. Called on a thread of its own, never twice at once; throws
/// nothing.
using Chain = std::function<ChainOutcome(const ChainProgressSink &, const std::stop_token &)>;

} // namespace prism
