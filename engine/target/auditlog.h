// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/target/stage.h"

#include <string>

namespace prism {

/// Who did it: "login@machine" of this process.
[[nodiscard]] std::string operatorName();

/// The line that a verb leaves on the target: time, verb, who, how it ended; no secret, one line.
[[nodiscard]] std::string auditLine(const VerbResult &result, const std::string &who,
                                    const std::string &planHash);

/// Appends a verb to the operator's own log, DATA/operations.jsonl (mode 0600). Each line holds the SHA-256
/// of the line before it, so that a line that was changed or taken out shows. One writer at a time (a lock
/// beside it). Whoever has a full disk gets the error; what was logged before stays whole.
[[nodiscard]] Result<void> appendAudit(const std::string &dataDirectory, const VerbResult &result,
                                       const std::string &who, const std::string &planHash);

/// The number of the first line whose chain is broken, 0 if the log is whole or not there.
[[nodiscard]] Result<std::size_t> brokenAuditLine(const std::string &dataDirectory);

} // namespace prism
