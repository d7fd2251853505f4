// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/jsonvalue.h"
#include "engine/core/result.h"
#include "engine/detect/detectorcontext.h"

#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// resources/coverage_matrix.json, as it was when the engine was built.
[[nodiscard]] std::string_view starterCoverageMatrix();

/// The coverage matrix (FORMATS.md 11): what must be proven to exist or to be fresh, a row a surface.
class CoverageMatrix
{
public:
    /// The file of PRISM_COVERAGE_MATRIX (at most 4 MiB), or the starter rows if none is set.
    [[nodiscard]] static Result<CoverageMatrix> load(const DetectorContext &context);
    /// Corrupt if it is no object with an array `surfaces`.
    [[nodiscard]] static Result<CoverageMatrix> parse(std::string_view text, const std::string &place);

    /// The rows in document order, whatever their type.
    [[nodiscard]] const std::vector<JsonValue> &rows() const { return m_rows; }
    /// `defaults` as written; null if there is none.
    [[nodiscard]] const JsonValue &defaults() const { return m_defaults; }
    /// What {repo} stands for: the directory above `config/` if the file lies in one, else the file's own;
    /// empty for the starter rows.
    [[nodiscard]] const std::string &repository() const { return m_repository; }

private:
    std::vector<JsonValue> m_rows;
    JsonValue m_defaults;
    std::string m_repository;
};

/// How a row's `surface` is named: "unknown" if it has none (FORMATS.md 11).
[[nodiscard]] std::string surfaceOf(const JsonValue &row);

/// The checks of a row, or why it proves nothing (D52).
struct RowChecks
{
    std::vector<JsonValue> checks; ///< of any type
    std::string problem;           ///< not empty if there is no check
};

/// `checks` as a list or as one object; without it, a `proof_source` of the form "type:path".
[[nodiscard]] RowChecks checksOf(const JsonValue &row);

} // namespace prism
