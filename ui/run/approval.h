// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

namespace prism {

/// Starts what a proposal wants done; false if it could not be started. How it goes is told by the proposal's
/// state.
using StartApproval = std::function<bool(const std::string &id)>;

/// `prism proposals approve ID`, the program beside this one, in a process of its own: it goes on when the
/// window is closed, as an upgrade should.
[[nodiscard]] bool startApproval(const std::string &id);

} // namespace prism
