// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/bundle.h"
#include "engine/core/jsonvalue.h"
#include "engine/core/result.h"
#include "engine/detect/foreign/nagiosoutput.h"
#include "ui/models/evidencekind.h"
#include "ui/models/evidencelines.h"
#include "ui/models/evidencetable.h"

#include <string>
#include <vector>

namespace prism {

/// One piece of a finding's evidence, made ready to be shown.
struct EvidenceItem
{
    EvidenceKind kind = EvidenceKind::Text;
    std::string caption; ///< the command of Output, the path of Excerpt; "" if there is none
    std::string text;    ///< whole, of Text, Output, Log, Diff and Excerpt; safe, see safeLines()
    EvidenceLines shown; ///< of the same
    JsonValue tree;      ///< of Tree
    EvidenceTable table; ///< of Table
    std::vector<NagiosMetric> metrics; ///< of Perfdata
};

/// What a finding tells beside its row.
struct FindingEvidence
{
    std::string description; ///< at most 64 KiB
    std::vector<EvidenceItem> evidence;
    std::size_t left = 0;           ///< pieces beyond the limit
    std::vector<std::string> links; ///< addresses of http and https in it, as written, at most 10
};

/// Reads description and evidence of a finding: at most 200 pieces. Adjacent pieces that belong together are
/// one: lines of a file, a command and its output, lines of a log, performance data, plain lines. Corrupt if
/// the finding's own JSON is not readable. Any thread; a second for 10 MB.
[[nodiscard]] Result<FindingEvidence> evidenceOf(std::string_view rawFinding);

/// The evidence as lines of text, for comparing that of two days. Any thread.
[[nodiscard]] std::string evidenceText(std::string_view rawFinding);

/// The addresses of http and https in a text, in their order, each once, at most `most`.
[[nodiscard]] std::vector<std::string> linksIn(std::string_view text, std::size_t most);

} // namespace prism
