// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/security/detectors.h"

namespace prism {

DetectorList securityDetectors()
{
    DetectorList list;
    for (auto *make : {&sshdConfigDetector, &exposedFilesDetector, &worldWritableDetector, &suidDetector,
                       &secretsDetector, &listeningDetector, &accountsDetector, &sudoDetector,
                       &certificatesDetector, &securityUpdatesDetector})
        list.push_back((*make)());
    return list;
}

} // namespace prism
