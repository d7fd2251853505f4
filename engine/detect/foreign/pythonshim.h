// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace prism {

/// The text of prism_shim.py, for `python3 -c TEXT MODULE DIRECTORY`. It writes one JSON object to
/// descriptor 3: {"findings": [...], "dropped": n, "problems": [texts]}, {"absent": true} for a module
/// without run(), or {"error": "<Type>: <message>"}.
[[nodiscard]] std::string_view pythonShim();

} // namespace prism
