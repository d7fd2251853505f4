// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/detect/detector.h"
#include "engine/settings/settings.h"

#include <map>
#include <string>
#include <vector>

namespace prism {

/// The detectors of others that a directory holds.
struct ForeignList
{
    DetectorList detectors;       ///< in byte order of their names
    std::vector<Sentence> errors; ///< "<file>: why" of what could not be taken: detector errors of the run
};

/// Lists a directory (FORMATS.md 6, 14; foreignconfig.h for its foreign.json). Names that start with '.' or
/// '_' are skipped. "*.py": a Python module. "*.sarif", "*.sarif.json": SARIF, from its output if the file is
/// executable. "lynis-report.dat": Lynis. Other executable files: a Nagios plugin if the name starts with
/// "check_", else a program that prints findings. The rest is no detector. Links are followed. `settings`
/// are those of detectors.json by id, which is the file's name: their arguments and time limit are taken
/// here, off, schedule and options by the producer. NotFound if there is no such directory.
[[nodiscard]] Result<ForeignList> foreignDetectors(const std::string &directory, Daemon daemon,
                                                   const std::map<std::string, DetectorSetting> &settings);

} // namespace prism
