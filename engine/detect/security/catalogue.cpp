// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/security/detectors.h"

namespace prism {

DetectorList securityDetectors()
{
    DetectorList list;
    for (auto *make : {&exposedFilesDetector, &worldWritableDetector, &suidDetector, &secretsDetector})
        list.push_back((*make)());
    return list;
}

} // namespace prism
