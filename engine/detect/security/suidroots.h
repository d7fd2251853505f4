// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/detectorcontext.h"

#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// The mount points of local file systems on which set-ID bits have an effect, from the text of
/// /proc/self/mountinfo (proc_pid_mountinfo(5)): no nosuid, no network, no loop images; a bind mount of
/// something that is mounted as a whole is left out. Always with "/".
[[nodiscard]] std::vector<std::string> suidMountPoints(std::string_view mountInfo);

/// The places named by the option "roots"; for "auto" those of suidMountPoints(), on macOS the usual ones.
/// Paths on the disk.
[[nodiscard]] std::vector<std::string> suidRoots(const DetectorContext &context);

} // namespace prism
