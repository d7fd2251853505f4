// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/finding.h"
#include "engine/core/jsonvalue.h"
#include "engine/core/result.h"
#include "engine/detect/foreign/sarifidentity.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// What a SARIF log says, as findings.
struct SarifFindings
{
    std::vector<Finding> findings;  ///< equal results are one finding with all their places as evidence
    std::vector<Sentence> failures; ///< runs that did not look, or not to their end
    std::size_t runs = 0;
    std::size_t absent = 0;     ///< baselineState "absent": fixed since the baseline, left out
    std::size_t suppressed = 0; ///< every suppression accepted: left out
    std::size_t noProblem = 0;  ///< kind other than "fail": left out
};

/// Reads a SARIF 2.1.0 log (OASIS, sections named where they matter; facts.md 2). Corrupt: no JSON, or no
/// SARIF of this version. At most 25,000 results are taken; more are a failure.
/// `aliases` may be null.
[[nodiscard]] Result<SarifFindings> parseSarif(Daemon daemon, std::string_view text,
                                               SarifAliases *aliases = nullptr);

} // namespace prism
