// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/detector.h"

namespace prism {

DetectorList gapsDetectors()
{
    DetectorList list;
    return list;
}

} // namespace prism
