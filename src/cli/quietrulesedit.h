// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/watch/quietrules.h"
#include "src/cli/verb.h"

#include <functional>
#include <string>

namespace prism {

/// What the verbs quiet and maintenance have in common: reads the rules without those that are over, lets
/// `change` work on them by the action (the first operand), writes them and lists what holds then. Without
/// action, and with "list", they are only listed. Returns the exit status.
[[nodiscard]] int
editQuietRules(const Invocation &invocation,
               const std::function<Result<void>(const std::string &action, QuietRules &rules)> &change,
               const std::function<void(const QuietRules &rules)> &list);

} // namespace prism
