// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace prism {

/// Something the bundle has to tell besides findings: why a summary is missing, stale, odd (FORMATS.md D63).
/// An element of the bundle's `problems`.
struct Problem
{
    /// "corrupt", "unreadable", "unknown-name", "stale", "mismatch", "unhealthy", "failed", "duplicate-id",
    /// "unexpected-host", "dropped", "prior" or "set-aside".
    std::string kind;
    std::string key;     ///< "lint@server", empty if it belongs to none
    std::string file;    ///< the file's name inside the inbox, empty if there is none
    std::string message; ///< one sentence

    bool operator==(const Problem &) const = default;
};

} // namespace prism
