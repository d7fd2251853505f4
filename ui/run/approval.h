// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/target/proposal.h"
#include "engine/target/stage.h"

#include <functional>
#include <stop_token>
#include <string>

namespace prism {

/// Starts what a proposal wants done; false if it could not be started. How it goes is told by the proposal's
/// state.
using StartApproval = std::function<bool(const std::string &id)>;

/// Approves a proposal and does it, telling its stages, and a key that was made once. Blocks, and puts right
/// what was begun when it is stopped: for a thread of its own.
using CarryOut = std::function<VerbResult(const Proposal &proposal, const StageListener &listener,
                                          const std::function<void(const std::string &)> &showKey,
                                          const std::stop_token &stop)>;

/// `prism proposals approve ID`, the program beside this one, in a process of its own: it goes on when the
/// window is closed, as an upgrade should.
[[nodiscard]] bool startApproval(const std::string &id);

} // namespace prism
