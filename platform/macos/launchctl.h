// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/process.h"

#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// Calls launchctl(1) and waits for its end, 30 s at most.
[[nodiscard]] ProcessOutcome launchctl(std::vector<std::string> arguments);

/// "gui/501": the domain of this user's login session.
[[nodiscard]] std::string launchdDomain();
/// "gui/501/LABEL".
[[nodiscard]] std::string launchdService(std::string_view label);

} // namespace prism
