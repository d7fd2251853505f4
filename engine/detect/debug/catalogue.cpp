// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/debug/coredumps.h"
#include "engine/detect/debug/crashloops.h"
#include "engine/detect/debug/failedunits.h"
#include "engine/detect/debug/journalbursts.h"
#include "engine/detect/debug/journalerrors.h"
#include "engine/detect/debug/ledger.h"
#include "engine/detect/debug/oomkills.h"
#include "engine/detect/detector.h"

namespace prism {

DetectorList debugDetectors()
{
    DetectorList list;
    list.push_back(std::make_unique<Ledger>());
    list.push_back(std::make_unique<JournalErrors>());
    list.push_back(std::make_unique<JournalBursts>());
    list.push_back(std::make_unique<Coredumps>());
    list.push_back(std::make_unique<OomKills>());
    list.push_back(std::make_unique<FailedUnits>());
    list.push_back(std::make_unique<CrashLoops>());
    return list;
}

} // namespace prism
