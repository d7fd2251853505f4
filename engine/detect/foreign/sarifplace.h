// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/jsonvalue.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// Where a SARIF result points.
struct SarifPlace
{
    std::string path;    ///< shown: a path, decoded, its base resolved; empty if there is none
    std::string uri;     ///< as the log has it, tidied: part of an identity, for bases differ by checkout
    std::string logical; ///< fullyQualifiedName or name of the first logical location
    std::string snippet; ///< first line of the region's text
    std::vector<std::int64_t> numbers; ///< the region's own line and column numbers
    std::int64_t line = 0;             ///< from 1; 0: the whole file
    std::int64_t column = 0;           ///< from 1; 0: not told

    /// "path:line:column", as much of it as is known; the logical name if there is no path.
    [[nodiscard]] std::string text() const;
};

/// Reads a location object (SARIF 2.1.0, 3.28-3.30, 3.4): percent-encoding, uriBaseId with the run's
/// originalUriBaseIds (followed at most 20 deep), index into the run's artifacts.
[[nodiscard]] SarifPlace sarifPlace(const JsonValue &location, const JsonValue &run);

/// %XX decoded; the text itself if that does not give UTF-8 without control characters.
[[nodiscard]] std::string percentDecoded(std::string_view text);

} // namespace prism
