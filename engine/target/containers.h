// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// One container as `docker compose ps -a --format json` tells it.
struct ContainerState
{
    std::string name;
    std::string service;
    std::string image;
    std::string state;  ///< created, running, paused, restarting, removing, exited, dead
    std::string health; ///< "", starting, healthy, unhealthy
    std::int64_t exitCode = 0;
    std::int64_t publishedPort = 0; ///< the first one; 0: none

    /// Running and not unhealthy, or ended by itself with status 0 (a one-shot service).
    [[nodiscard]] bool isWell() const;
    /// "restarting", "exited with status 3", "running, unhealthy"; safe to print.
    [[nodiscard]] Sentence describe() const;
};

/// Reads both forms: one object a line (compose 2.21 and later) or one array. Any other line is Corrupt.
[[nodiscard]] Result<std::vector<ContainerState>> parseContainers(std::string_view text);

} // namespace prism
