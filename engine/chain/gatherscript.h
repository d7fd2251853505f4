// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace prism {

/// The POSIX shell program that runs on a host that is gathered from (gather.sh). One constant text; what
/// varies reaches it as arguments: TOKEN, "run" or "copy", day, host, inbox, seconds. IncomingStream reads
/// what it prints.
[[nodiscard]] std::string_view gatherScript();

} // namespace prism
