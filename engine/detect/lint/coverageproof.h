// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/lint/coveragematrix.h"

#include <optional>
#include <string>

namespace prism {

/// Looks whether the checks of coverage rows hold, one at a time. A check that cannot be made does not hold:
/// its row is not proven.
///
/// | type              | fields                                        | holds if |
/// |-------------------|-----------------------------------------------|----------|
/// | `path_exists`     | path                                          | something is there |
/// | `dir_exists`      | path                                          | a directory is there |
/// | `heartbeat_fresh` | path, max_age_hours                           | FORMATS.md 11, D54 |
/// | `file_age`        | path, max_age_hours                           | modified no longer ago, and not in
/// the future | | `file_size`       | path, min_bytes, max_bytes                    | a regular file of such
/// a size | | `file_count`      | path, pattern, min, max, max_age_hours        | so many files in the
/// directory match the glob | | `timer`           | unit, scope ("system", "user"), max_age_hours | systemd
/// has it waiting, and it fired recently | | `port`            | port, host (numeric), timeout_s | a TCP
/// connection is accepted | | `command`         | command (list), expect_exit, expect_output, timeout_s | it
/// ends so and prints the text |
///
/// In paths, hosts and command words {repo} {inbox} {cache} {date} are replaced in this order, then a leading
/// "~". Of min and max at least one is needed; the limit of file_age too, or the default of the matrix. A
/// command is an argument vector, started without a shell.
class CoverageProof
{
public:
    /// Both must outlive it.
    CoverageProof(const DetectorContext &context, const CoverageMatrix &matrix);

    /// What the evidence says against it (FORMATS.md 11); empty if it holds.
    [[nodiscard]] std::string failureOf(const JsonValue &check) const;

    /// `text` with its placeholders replaced and "~" expanded.
    [[nodiscard]] std::string expanded(std::string text) const;

private:
    [[nodiscard]] std::string ofPath(const std::string &type, const JsonValue &check) const;

    const DetectorContext &m_context;
    const CoverageMatrix &m_matrix;
};

/// A number of a check: a JSON number or numeric text. Nothing if absent or null; an error if it is neither
/// or not finite.
[[nodiscard]] Result<std::optional<double>> numberOf(const JsonValue &object, std::string_view key);

/// The limit in hours: of the check, else of the matrix' defaults, else 36. 0 is 0 (D54).
[[nodiscard]] Result<double> maxAgeHoursOf(const JsonValue &check, const JsonValue &defaults);

} // namespace prism
