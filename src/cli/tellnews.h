// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "src/cli/decidedbundle.h"
#include "src/cli/verb.h"

#include <string>
#include <vector>

namespace prism {

/// Tells what the operator has to hear of this bundle and of what did not come: a panel that is open does it,
/// with buttons; else a notification and the log of shouts. Nothing is told twice, whoever told it. Returns
/// what could not be done, a sentence each. Waits some seconds at most.
[[nodiscard]] std::vector<std::string> tellNews(const Invocation &invocation, const DecidedBundle &decided);

} // namespace prism
