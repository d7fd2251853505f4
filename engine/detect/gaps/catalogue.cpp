// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/detector.h"
#include "engine/detect/gaps/backups.h"
#include "engine/detect/gaps/heartbeats.h"
#include "engine/detect/gaps/silenthosts.h"
#include "engine/detect/gaps/timers.h"
#include "engine/detect/gaps/unprovedsurfaces.h"

namespace prism {

DetectorList gapsDetectors()
{
    DetectorList list;
    list.push_back(std::make_unique<HeartbeatsDetector>());
    list.push_back(std::make_unique<SilentHostsDetector>());
    list.push_back(std::make_unique<TimersDetector>());
    list.push_back(std::make_unique<BackupsDetector>());
    list.push_back(std::make_unique<UnprovedSurfacesDetector>());
    return list;
}

} // namespace prism
