// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/facts/hostfacts.h"

#include <string>
#include <vector>

namespace prism {

/// The TCP ports below the ephemeral range on which something listens: "tcp/22" with "every address",
/// "loopback" or "one address". The real machine (an empty `root`) is asked through sock_diag(7), which looks
/// at listening sockets alone; /proc/net/tcp walks the table of all connections, which takes milliseconds
/// even when it is empty, and serves below another root and where sock_diag is not allowed. Linux. Any
/// thread.
[[nodiscard]] Result<std::vector<Fact>> listeningPorts(const std::string &root);

} // namespace prism
