// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/bundle.h"
#include "engine/core/jsonvalue.h"
#include "engine/core/result.h"

#include <string>
#include <vector>

namespace prism {

/// How a piece of evidence is shown.
enum class EvidenceKind {
    Text, ///< one or many lines: output of a command, a log, an excerpt
    Diff, ///< a unified diff
    Tree, ///< a JSON object or array
};

/// One piece of a finding's evidence.
struct EvidenceItem
{
    EvidenceKind kind = EvidenceKind::Text;
    std::string text; ///< of Text and Diff; control characters but line breaks and tabs are escaped
    JsonValue tree;   ///< of Tree
};

/// What a finding tells beside its row.
struct FindingEvidence
{
    std::string description;
    std::vector<EvidenceItem> evidence;
    std::size_t left = 0; ///< pieces beyond the limit
};

/// Reads description and evidence of a finding: at most 200 pieces and 64 KiB of each text. Adjacent texts of
/// one line are one piece. Corrupt if the finding's own JSON is not readable. Any thread.
[[nodiscard]] Result<FindingEvidence> evidenceOf(const BundleFinding &finding);

} // namespace prism
