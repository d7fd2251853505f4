// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// A bundle's file in an inbox.
struct ShelvedBundle
{
    std::string day;
    std::string path;
    bool isPacked = false; ///< a .json.gz of the archive
};

/// The newest bundle of each day of an inbox up to `today`, oldest first: ready/ before consumed/ before
/// archive/. Names that are no bundle's, and days to come, are left out (FORMATS.md D13). `withArchive`
/// false: ready/ and consumed/ only. Directories that cannot be read are empty.
[[nodiscard]] std::vector<ShelvedBundle> shelvedBundles(const std::string &inbox, std::string_view today,
                                                        bool withArchive);

} // namespace prism
