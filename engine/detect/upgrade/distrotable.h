// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// The assignments of /etc/os-release, quotes and escapes resolved: os-release(5). Other lines are skipped.
[[nodiscard]] std::map<std::string, std::string> parseOsRelease(std::string_view text);

/// One release of a distribution's own table, /usr/share/distro-info/<id>.csv of the package
/// distro-info-data. Days are "YYYY-MM-DD", empty where the table has none.
struct DistroRelease
{
    std::string version; ///< "12", "24.04 LTS", empty for sid
    std::string codename;
    std::string series; ///< "bookworm"
    std::string release;
    std::string endOfLife;       ///< of regular support
    std::string longTermSupport; ///< eol-lts: free long-term support (Debian)
    std::string extendedSupport; ///< eol-esm: support by subscription (Ubuntu)
};

/// Reads the table by its header. Corrupt if it has no series, release and eol columns, or a day is none.
[[nodiscard]] Result<std::vector<DistroRelease>> parseDistroTable(std::string_view csv,
                                                                  const std::string &place);

/// The latest release day that is not after `today`; empty if there is none.
[[nodiscard]] std::string lastRelease(const std::vector<DistroRelease> &table, std::string_view today);

} // namespace prism
