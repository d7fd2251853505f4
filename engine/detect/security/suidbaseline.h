// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/detect/detectorcontext.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace prism {

/// What a set-user-ID or set-group-ID file was when the baseline was taken.
struct SuidFile
{
    std::uint32_t mode = 0; ///< permission bits with 04000 and 02000
    std::uint32_t uid = 0;
    std::uint32_t gid = 0;

    bool operator==(const SuidFile &) const = default;
};

/// The set-ID files of a machine that count as known, by the path as it is shown.
struct SuidBaseline
{
    std::set<std::string> roots; ///< places that were searched; what lies below others is not known
    std::map<std::string, SuidFile> files;

    /// Whether a path lies below one of the roots.
    [[nodiscard]] bool covers(const std::string &path) const;
    [[nodiscard]] std::string toJson() const;
    /// Corrupt if it is not what toJson() writes.
    [[nodiscard]] static Result<SuidBaseline> fromJson(std::string_view text);
};

} // namespace prism
