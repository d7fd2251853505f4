// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/detect/detectorcontext.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// One process, as proc(5) or ps(1) shows it.
struct ProcessRow
{
    int pid = 0;
    int parent = 0;
    char state = '?'; ///< R, S, D, Z, T, ...
    std::string name; ///< at most 15 bytes of the program's name
    double age = 0;   ///< s since it was started
    double cpu = 0;   ///< s of CPU time it has used

    bool operator==(const ProcessRow &) const = default;
};

/// Processes are read at most up to this number.
inline constexpr std::size_t maxProcesses = 100000;

/// One /proc/PID/stat; `uptime` in seconds, `ticks` a second (sysconf(_SC_CLK_TCK)). Corrupt if it is not in
/// that form. The name may hold blanks and parentheses.
[[nodiscard]] Result<ProcessRow> parseProcStat(std::string_view text, double uptime, double ticks);

/// The lines of `ps -axo pid=,ppid=,state=,etime=,time=,comm=`; others are passed over.
[[nodiscard]] std::vector<ProcessRow> parsePs(std::string_view output);

/// All processes: /proc below the root, on macOS ps. Processes that end meanwhile are passed over.
[[nodiscard]] Result<std::vector<ProcessRow>> readProcesses(DetectorContext &context);

/// Seconds since boot (/proc/uptime below the root).
[[nodiscard]] Result<double> readUptime(const DetectorContext &context);

} // namespace prism
