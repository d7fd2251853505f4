// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/bundle.h"
#include "engine/core/result.h"

#include <memory>
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

/// Opens a bundle of the shelf; a packed one is unpacked in memory (at most 2 GiB). Corrupt if its date is
/// not the day of its name.
[[nodiscard]] Result<std::shared_ptr<const Bundle>> openShelved(const ShelvedBundle &shelved,
                                                                Bundle::Parts parts = Bundle::Parts::All);

/// The bundle of a day: ready, else consumed, else archived. NotFound if there is none.
[[nodiscard]] Result<std::shared_ptr<const Bundle>> openBundleOfDay(const std::string &inbox,
                                                                    std::string_view day);

} // namespace prism
