// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// One crash of a program.
struct Crash
{
    std::string program; ///< "/usr/bin/foo", or the name alone where no path is told
    UtcTime time;
    std::string evidence;

    bool operator==(const Crash &) const = default;
};

/// The array of `coredumpctl list --json=short` (time in microseconds, pid, uid, sig, corefile, exe). Rows
/// without a program are counted in `skipped`.
[[nodiscard]] std::vector<Crash> parseCoredumpJson(std::string_view output, std::size_t &skipped);

/// The table of `coredumpctl list --no-legend` before systemd 248: WEEKDAY DATE TIME ZONE PID UID GID SIG
/// COREFILE EXE [SIZE]. Its local times are not told from UTC, so `time` stays 0.
[[nodiscard]] std::vector<Crash> parseCoredumpTable(std::string_view output, std::size_t &skipped);

/// A macOS crash report (.ips: a JSON header line with app_name, bug_type 309 for a crash, timestamp);
/// nothing for other kinds of reports.
[[nodiscard]] std::vector<Crash> parseCrashReport(std::string_view head, const std::string &fileName);

/// The program that a file in /var/crash (Ubuntu's apport) is about: "/usr/bin/foo" for
/// "_usr_bin_foo.1000.crash"; empty for other names.
[[nodiscard]] std::string apportProgram(std::string_view fileName);

} // namespace prism
