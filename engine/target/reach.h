// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/target/target.h"

#include <chrono>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace prism {

/// The addresses of a name, looked up without blocking for longer than `limit` or after a stop request.
/// NotFound with the resolver's words, Timeout, Cancelled.
[[nodiscard]] Result<std::vector<std::string>>
resolveName(const std::string &name, std::chrono::milliseconds limit, const std::stop_token &stop);

/// Connects and reads the greeting of an ssh server ("SSH-2.0-..."). The errors say whether nothing listens,
/// nothing answers, or something else speaks there.
[[nodiscard]] Result<std::string> readSshGreeting(const std::string &name, int port,
                                                  std::chrono::milliseconds limit,
                                                  const std::stop_token &stop);

struct Reachability
{
    bool reachable = false;
    Sentence detail; ///< the server's greeting, or why not
    std::chrono::milliseconds elapsed{0};
};

/// Asks all targets at once (64 at a time) whether their ssh server greets; targets behind a jump host are
/// asked through it. Same order as `targets`. Blocks as long as the slowest, at most `limit`.
[[nodiscard]] std::vector<Reachability> checkReachability(const std::vector<Target> &targets,
                                                          const std::string &home,
                                                          std::chrono::milliseconds limit,
                                                          const std::stop_token &stop = {});

} // namespace prism
