// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/detector.h"
#include "engine/detect/performance/clockskew.h"
#include "engine/detect/performance/diskroom.h"
#include "engine/detect/performance/growth.h"
#include "engine/detect/performance/journalsize.h"
#include "engine/detect/performance/loadaverage.h"
#include "engine/detect/performance/memoryroom.h"
#include "engine/detect/performance/pressure.h"
#include "engine/detect/performance/processes.h"
#include "engine/detect/performance/smarthealth.h"

namespace prism {

DetectorList performanceDetectors()
{
    DetectorList list;
    list.push_back(std::make_unique<DiskRoom>());
    list.push_back(std::make_unique<MemoryRoom>());
    list.push_back(std::make_unique<Pressure>());
    list.push_back(std::make_unique<LoadAverage>());
    list.push_back(std::make_unique<Growth>());
    list.push_back(std::make_unique<JournalSize>());
    list.push_back(std::make_unique<ClockSkew>());
    list.push_back(std::make_unique<SmartHealth>());
    list.push_back(std::make_unique<Processes>());
    return list;
}

} // namespace prism
