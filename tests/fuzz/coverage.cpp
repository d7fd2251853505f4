// SPDX-License-Identifier: GPL-3.0-or-later
// The coverage matrix, up to its checks: they touch files and start programs, so none is run here.
#include "engine/detect/lint/coveragematrix.h"
#include "fuzz.h"

using namespace prism;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto matrix = CoverageMatrix::parse(fuzz::textOf(data, size), "/config/coverage_matrix.json");
    if (!matrix)
        return 0;
    for (const JsonValue &row : matrix->rows()) {
        fuzz::expect(isUtf8(surfaceOf(row)));
        const RowChecks checks = checksOf(row);
        fuzz::expect(checks.checks.empty() != checks.problem.empty());
    }
    return 0;
}
