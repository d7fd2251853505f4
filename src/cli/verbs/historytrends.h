// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "src/cli/verb.h"

namespace prism {

/// `prism history trends`: each day in numbers, and the time to resolve by week. Returns the exit status.
[[nodiscard]] int printTrends(Invocation &invocation);

} // namespace prism
