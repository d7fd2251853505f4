// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/detector.h"

namespace prism {

DetectorList upgradeDetectors()
{
    DetectorList list;
    return list;
}

} // namespace prism
