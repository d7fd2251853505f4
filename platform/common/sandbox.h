// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace prism {

/// Whether this program runs in a sandbox that keeps it from the desktop's services, which it then reaches
/// through portals: Flatpak leaves the file /.flatpak-info, Snap the variable SNAP. `root` is "/" but in
/// tests.
[[nodiscard]] bool isSandboxed(const std::string &root, const std::string &snap);

/// The same of this process.
[[nodiscard]] bool isSandboxed();

} // namespace prism
