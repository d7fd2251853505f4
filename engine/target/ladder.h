// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/target/sshhostkey.h"
#include "engine/target/target.h"

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace prism {

enum class RungState { Running, Passed, Warning, Failed, NotReached };

/// One rung of the ladder: a question, its answer, and what to do about a bad one.
struct Rung
{
    std::string id;    ///< name, port, host_key, login, repo_dir, rsync, docker, compose, disk, clock
    std::string title; ///< for the command line; the panel has its own
    RungState state = RungState::NotReached;
    Sentence detail; ///< what was found
    Sentence fix;    ///< of Warning and Failed
    std::chrono::milliseconds elapsed{0};
};

struct LadderResult
{
    std::vector<Rung> rungs;           ///< all ten, in order
    std::optional<HostKeyOffer> offer; ///< the key of a host that was never seen; the operator may accept it
    std::string knownHostsFile;        ///< where it would go
    bool cancelled = false;

    /// No rung failed. Warnings (no docker yet, say) do not keep a target from being saved.
    [[nodiscard]] bool passed() const;
};

/// Climbs from name to clock and stops at the first rung without which the next makes no sense. `onRung` is
/// called on the caller's thread when a rung begins and when it ends. Blocks; never on the GUI thread.
/// Changes nothing, here or there.
[[nodiscard]] LadderResult climbLadder(const Target &target, const std::string &home, const Clock &clock,
                                       const std::function<void(const Rung &)> &onRung = {},
                                       const std::stop_token &stop = {});

/// "passed", "warning", "failed", "running", "not_reached", for JSON.
[[nodiscard]] std::string rungStateName(RungState state);

} // namespace prism
