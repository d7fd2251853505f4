// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/chain/orchestrator.h"
#include "src/cli/streams.h"

#include <array>
#include <iosfwd>

namespace prism {

/// The progress of a chain: on a terminal a line a daemon, rewritten in place; elsewhere nothing. Called by
/// the chain's threads, one at a time.
class RunProgressLines
{
public:
    explicit RunProgressLines(Streams &streams)
        : m_streams(streams)
    {}
    void show(const RunProgress &progress);
    /// Clears the lines, so that the report begins where they stood.
    void clear();

private:
    void draw();

    Streams &m_streams;
    std::array<RunProgress, allDaemons.size()> m_latest;
    std::array<bool, allDaemons.size()> m_known{};
    bool m_drawn = false;
};

} // namespace prism
