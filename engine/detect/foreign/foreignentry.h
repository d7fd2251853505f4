// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/detector.h"

#include <chrono>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace prism {

/// The kinds of detectors that others write.
enum class ForeignKind {
    Python,     ///< a module with run(), as the ancestor loads it (FORMATS.md 6)
    Executable, ///< prints findings as JSON (FORMATS.md 14)
    Nagios,     ///< a Nagios plugin: exit status, text and performance data
    Sarif,      ///< a SARIF 2.1.0 file, or a command that prints or writes one
    Lynis,      ///< the report.dat of Lynis
};

/// "python", "executable", "nagios", "sarif", "lynis".
[[nodiscard]] std::string_view foreignKindName(ForeignKind kind);

/// One detector of others, as its directory and foreign.json describe it.
struct ForeignEntry
{
    std::string name; ///< file name or key of foreign.json; the detector's id
    ForeignKind kind = ForeignKind::Executable;
    std::string path;                 ///< the file to load or to read; absolute, empty if there is none
    std::vector<std::string> command; ///< what to start, arguments included; empty if a file is only read
    std::vector<std::pair<std::string, std::string>> environment; ///< beside cleanEnvironment()
    std::map<std::string, std::string> options;                   ///< defaults of foreign.json
    ScheduleClass schedule = ScheduleClass::EachRun;
    std::chrono::milliseconds timeLimit{60000};
    std::string version; ///< short hash of the file's content; of the command if there is no file
};

} // namespace prism
