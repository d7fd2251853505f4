// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/detector.h"

namespace prism {

/// `gaps.unproved-surfaces`: rows of the coverage matrix without any check, or whose artifact was never seen.
class UnprovedSurfacesDetector final : public Detector
{
public:
    UnprovedSurfacesDetector();
    [[nodiscard]] const DetectorInfo &info() const override { return m_info; }
    [[nodiscard]] DetectorResult run(DetectorContext &context) const override;

private:
    DetectorInfo m_info;
};

} // namespace prism
