// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "src/cli/verb.h"

#include <vector>

namespace prism {

// What `install --mode ...` shares with the verbs it stands for.
[[nodiscard]] std::vector<OptionSpec> installLocalOptions();
[[nodiscard]] int runInstallLocal(Invocation &i);
[[nodiscard]] std::vector<OptionSpec> installLanOptions();
[[nodiscard]] int runInstallLan(Invocation &i);

} // namespace prism
