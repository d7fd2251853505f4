// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/common/sandbox.h"

#include "engine/core/file.h"

#include <cstdlib>

namespace prism {

bool isSandboxed(const std::string &root, const std::string &snap)
{
    return !snap.empty() || fileExists(root + ".flatpak-info");
}

bool isSandboxed()
{
    const char *snap = std::getenv("SNAP"); // NOLINT(concurrency-mt-unsafe): nothing here sets variables
    return isSandboxed("/", snap ? snap : "");
}

} // namespace prism
