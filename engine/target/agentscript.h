// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace prism {

/// The POSIX shell program that puts Prism on a host and takes it away (agent.sh): one constant text, whose
/// first argument is the action.
[[nodiscard]] std::string_view agentScript();

} // namespace prism
