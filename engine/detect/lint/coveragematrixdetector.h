// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/detector.h"

namespace prism {

/// `lint.coverage-matrix`: every row of the coverage matrix that is not proven, in the order of the rows
/// (FORMATS.md 11, D52 to D55).
class CoverageMatrixDetector final : public Detector
{
public:
    CoverageMatrixDetector();
    [[nodiscard]] const DetectorInfo &info() const override { return m_info; }
    [[nodiscard]] DetectorResult run(DetectorContext &context) const override;

private:
    DetectorInfo m_info;
};

} // namespace prism
