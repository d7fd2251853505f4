// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/detector.h"
#include "engine/detect/lint/coveragematrixdetector.h"

namespace prism {

DetectorList lintDetectors()
{
    DetectorList list;
    list.push_back(std::make_unique<CoverageMatrixDetector>());
    return list;
}

} // namespace prism
