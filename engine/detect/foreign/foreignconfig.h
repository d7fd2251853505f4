// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/detect/foreign/foreignentry.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// What foreign.json says of one detector. Absent fields keep what the file's name tells.
struct ForeignConfigEntry
{
    std::optional<ForeignKind> kind;
    std::optional<std::string> path;
    std::vector<std::string> command;
    std::vector<std::string> arguments;
    std::vector<std::pair<std::string, std::string>> environment;
    std::map<std::string, std::string> options;
    std::optional<ScheduleClass> schedule;
    std::optional<std::chrono::milliseconds> timeLimit;
};

using ForeignConfig = std::map<std::string, ForeignConfigEntry>; // by name

/// Reads a directory's foreign.json:
///
///     {"detectors": {"check_root": {
///         "kind": "nagios",                               python, executable, nagios, sarif or lynis
///         "command": ["/usr/lib/nagios/plugins/check_disk"],   absolute, on PATH, or "./x" beside the file
///         "arguments": ["-w", "20%", "-c", "10%", "/"],
///         "path": "/var/tmp/scan.sarif",                  the file to load or read
///         "environment": {"NAME": "value"},
///         "options": {"warning-priority": "P1"},
///         "schedule": "daily",                            each run, daily or weekly
///         "time_limit_s": 30}}}
///
/// A name that is a file of the directory refines that file; another one adds a detector. Corrupt,
/// InvalidInput with the offending key.
[[nodiscard]] Result<ForeignConfig> parseForeignConfig(std::string_view text, const std::string &place);

/// Whether a name may be a detector's id: 1 to 200 bytes of printable UTF-8 without '/', not starting with
/// '.' or '_'.
[[nodiscard]] bool isForeignName(std::string_view name);

} // namespace prism
