// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/chain/orchestrator.h"
#include "src/cli/streams.h"

#include <array>
#include <iosfwd>
#include <mutex>
#include <set>
#include <string>

namespace prism {

/// The progress of a chain: on a terminal a line a daemon and one for the other hosts, rewritten in place;
/// elsewhere nothing. Any thread.
class RunProgressLines
{
public:
    explicit RunProgressLines(Streams &streams)
        : m_streams(streams)
    {}
    void show(const RunProgress &progress);
    void show(const GatherProgress &progress);
    /// Clears the lines, so that the report begins where they stood.
    void clear();

private:
    void draw();

    Streams &m_streams;
    std::mutex m_mutex; // around all below: the producers and the gather tell on threads of their own
    std::array<RunProgress, allDaemons.size()> m_latest;
    std::array<bool, allDaemons.size()> m_known{};
    std::set<std::string> m_waiting; // hosts that are being asked
    int m_endedHosts = 0;
    int m_totalHosts = 0;
    std::size_t m_drawnLines = 0;
};

} // namespace prism
