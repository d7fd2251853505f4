// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/detect/detector.h"
#include "engine/settings/settingstransfer.h"

#include <cstdint>
#include <string>
#include <vector>

namespace prism {

/// The detectors that a run on this machine has.
struct MachineDetectors
{
    DetectorList detectors;       ///< the built-in ones, then those of others by daemon
    std::vector<Sentence> errors; ///< what could not be taken of others, a sentence each
};

/// Reads the directories of detectors of others: not on the GUI thread.
[[nodiscard]] MachineDetectors detectorsOfMachine(const Settings &settings);

/// A detector's row of the newest run record.
struct DetectorTiming
{
    std::string daemon;
    std::string id;
    std::string outcome; ///< "clean", "findings", ...
    std::int64_t ms = 0;
};

/// Of the last run, slowest first. NotFound if there was none.
[[nodiscard]] Result<std::vector<DetectorTiming>> lastTimings(const Settings &settings);

/// The options that the built-in detectors declare: those that an export of settings may hold.
[[nodiscard]] KnownOptions knownDetectorOptions();

} // namespace prism
