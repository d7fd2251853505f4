// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/settings/settings.h"

#include <string>
#include <string_view>
#include <vector>

namespace prism {

struct ChainReport;
struct DaemonReport;

/// What a chain leaves in the cache: `rescan.state` and `simply-ops-prism.log` while it runs, the
/// done-marker, and runs/<day>_<HHMMSS>.json, which tells who ran, when, how long, and what was missing
/// (FORMATS.md 10).
class RunRecord
{
public:
    RunRecord(const Settings &settings, std::string day, UtcTime startedAt);

    /// Notes one daemon's end. Any thread.
    void daemonEnded(const DaemonReport &report);
    /// <cache>/parallel_done.<day>: one line, the UTC time.
    [[nodiscard]] Result<void> writeDoneMarker() const;
    /// The record itself, and the last lines of the log. `exit` is the chain's exit status.
    void write(const ChainReport &report, UtcTime finishedAt, int exit, const std::string &failure);

    /// Appends "<UTC time> text" to the log, one write a line (D04). Failures are ignored: a log is no reason
    /// to stop.
    void log(std::string_view text) const;

private:
    /// One write(2) to the end of a file of the cache: lines of several threads stay whole.
    void append(const char *name, const std::string &line) const;

    const Settings &m_settings;
    std::string m_day;
    UtcTime m_startedAt;
    std::int64_t m_started;
};

} // namespace prism
