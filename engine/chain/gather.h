// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/core/jsonwriter.h"
#include "engine/settings/settings.h"
#include "engine/target/registry.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace prism {

/// What a host has without a deadline of its own: while its chain runs, or while its timer's result is
/// awaited.
inline constexpr int defaultRunDeadline = 300;
inline constexpr int defaultCopyDeadline = 30;
/// What all hosts together have.
inline constexpr std::chrono::seconds defaultGatherDeadline{900};

/// How gathering from one host ended.
struct GatheredHost
{
    enum class Outcome {
        Complete, ///< all six summaries are here
        Partial,  ///< some are, or something is odd about them
        Failed,   ///< none is
    };

    std::string host;   ///< its name in keys
    std::string target; ///< its key in the registry
    std::string mode;   ///< "run" or "copy"
    Outcome outcome = Outcome::Failed;
    std::string code;  ///< "" or one of docs/gather.md: "unreachable", "no_prism", ...
    Sentence message;  ///< what is wrong; empty if nothing is
    std::string prism; ///< the version there; empty: unknown
    int summaries = 0; ///< that came, or stood here already
    std::int64_t milliseconds = 0;

    /// "h3 was not gathered: ...", for people; empty if all is well.
    [[nodiscard]] Sentence warning() const;
};
/// "complete", "partial", "failed".
[[nodiscard]] std::string_view gatherOutcomeName(GatheredHost::Outcome outcome);

/// How far one host is.
struct GatherProgress
{
    enum class State { Connecting, Working, Ended };

    std::string host;
    State state = State::Connecting;
    GatheredHost::Outcome outcome = GatheredHost::Outcome::Failed; ///< of Ended
    Sentence message;                                              ///< of Ended: GatheredHost::warning()
    int ended = 0;                                                 ///< hosts that are through
    int total = 0;
};
/// Called from the threads of the gather, one call at a time.
using GatherSink = std::function<void(const GatherProgress &)>;

/// What a chain is to gather.
struct GatherRequest
{
    std::string registry; ///< the registry's file; empty: there is none, and nothing is gathered
    bool connect = true;  ///< false: its hosts are expected, and none is asked
    std::chrono::seconds deadline = defaultGatherDeadline;
    GatherSink sink{};
};

struct GatherReport
{
    std::vector<GatheredHost> hosts; ///< in the registry's order
    std::vector<Sentence> warnings;
    std::int64_t milliseconds = 0;
};

/// The report as one JSON object: `ms` and `hosts` (docs/gather.md).
void writeGather(JsonWriter &writer, const GatherReport &report);

/// The targets that the daily chain of `settings` gathers from: audit on, usable, each host once, not this
/// host. With PRISM_HOSTS set, only hosts that it names. `warnings` gets a sentence for each that is left
/// out.
[[nodiscard]] std::vector<Target> auditedTargets(const Settings &settings, const Registry &registry,
                                                 std::vector<Sentence> &warnings);

/// Adds the audited hosts to those that a bundle expects, unless PRISM_HOSTS says which they are. A registry
/// that cannot be read is a warning. Doing it twice is doing it once.
void expectAuditedHosts(Settings &settings, const std::string &registry);

/// Asks all targets at once (64 at a time) for the summaries and heartbeats of `day` and puts them into the
/// inbox. Ends when the slowest host has ended, or its deadline or that of all. A key that did not come gets
/// a failed heartbeat with the cause (FORMATS.md 7), unless a summary of that day stands here already.
/// Blocks; any thread; with the chain's lock held. Nothing in it is fatal.
[[nodiscard]] GatherReport gather(const Settings &settings, const std::vector<Target> &targets,
                                  const std::string &day, std::chrono::seconds deadline, const Clock &clock,
                                  const GatherSink &sink = {}, const std::stop_token &stop = {});

} // namespace prism
