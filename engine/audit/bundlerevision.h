// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/bundletally.h"
#include "engine/core/file.h"
#include "engine/core/result.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace prism {

/// The file that one summary of a bundle was read from.
struct BundleSource
{
    FileStamp stamp;
    std::string hash; ///< contentHash() of its text

    bool operator==(const BundleSource &) const = default;
};

/// What Prism keeps about a bundle in its last member, `revision` (docs/formats.md), read without parsing the
/// rest.
struct BundleRevision
{
    std::string bundleId;
    std::string assembledAt;
    std::string priorIdRaw; ///< prior_bundle_id as JSON text
    int number = 1;         ///< 1 for the day's first assembly
    bool partial = false;
    int expectedValid = 0;
    int findings = 0;
    int carried = 0;
    std::string hosts;                           ///< the expected hosts, joined with ','
    std::map<std::string, BundleSource> sources; ///< by file name
    std::optional<BundleTally> tally;            ///< nothing in a bundle of a version that kept none
};

/// Reads the head and the tail of a bundle. NotFound if there is no file, Unsupported if it is whole but was
/// not made by this version's writer (a Python bundle), Corrupt if it is neither.
[[nodiscard]] Result<BundleRevision> readBundleRevision(const std::string &path);

/// The `sources` member's value: {"lint_web.json": "inode:size:ctime:hash", ...}.
[[nodiscard]] std::string encodeSource(const BundleSource &source);
[[nodiscard]] std::optional<BundleSource> decodeSource(std::string_view text);

/// The bundle_id in the first bytes of a bundle of either implementation; nothing if it is not there.
[[nodiscard]] std::optional<std::string> bundleIdInHead(std::string_view head);

} // namespace prism
