// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/detectorcontext.h"
#include "engine/detect/lint/syntaxproblem.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

using ProblemsByFile = std::map<std::string, std::vector<SyntaxProblem>>;

/// Reads what `systemd-analyze verify` complains of on standard error: "PATH:LINE: TEXT", "PATH: TEXT" or
/// "UNIT: TEXT". Only the files asked about count; complaints of missing programs are left to
/// lint.missing-programs.
[[nodiscard]] ProblemsByFile parseVerify(std::string_view errors, const std::vector<std::string> &files);

/// Has systemd read the units itself; nothing if there is no systemd-analyze or it cannot work here, with a
/// note then.
[[nodiscard]] ProblemsByFile verifyUnits(const DetectorContext &context,
                                         const std::vector<std::string> &files, bool areUserUnits,
                                         std::vector<std::string> &notes);

} // namespace prism
