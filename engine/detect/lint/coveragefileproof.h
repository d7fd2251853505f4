// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/jsonvalue.h"
#include "engine/detect/detectorcontext.h"

#include <string>

namespace prism {

// The coverage checks of files beyond mere existence (see CoverageProof). Each answers with the evidence
// against it, empty if it holds; `shown` is how the evidence names `place`.

[[nodiscard]] std::string fileAgeFailure(const DetectorContext &context, const std::string &place,
                                         const std::string &shown, double maxAgeHours);

[[nodiscard]] std::string fileSizeFailure(const std::string &place, const std::string &shown,
                                          const JsonValue &check);

/// Counts the regular files (links not followed) of one directory, those with a leading dot only if the
/// pattern has one, at most 100,000 entries.
[[nodiscard]] std::string fileCountFailure(const DetectorContext &context, const std::string &place,
                                           const std::string &shown, const JsonValue &check);

} // namespace prism
