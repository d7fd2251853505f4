// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/upgrade/detectors.h"

namespace prism {

DetectorList upgradeDetectors()
{
    DetectorList list;
    for (auto *make :
         {&aptDetector, &dnfDetector, &pacmanDetector, &brewDetector, &flatpakDetector, &snapDetector,
          &npmDetector, &pipxDetector, &rebootRequiredDetector, &runningKernelDetector, &endOfLifeDetector})
        list.push_back((*make)());
    return list;
}

} // namespace prism
