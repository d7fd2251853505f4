// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/cli/runprogress.h"

#include "engine/core/text.h"
#include "src/cli/paint.h"

#include <algorithm>
#include <ostream>

namespace prism {
namespace {

std::string stateText(const RunProgress &p, const Paint &paint)
{
    switch (p.state) {
    case RunProgress::State::Running:
        return std::to_string(p.done) + " of " + std::to_string(p.total) + "  " + printable(p.message);
    case RunProgress::State::Healthy:
        return paint.good("done");
    case RunProgress::State::Unhealthy:
        return paint.warning("done, with errors: ") + printable(p.message);
    case RunProgress::State::Failed:
        return paint.bad("failed: ") + printable(p.message);
    }
    return {};
}

} // namespace

void RunProgressLines::show(const RunProgress &progress)
{
    if (!m_streams.live)
        return;
    const std::lock_guard guard(m_mutex);
    const auto index = static_cast<std::size_t>(progress.daemon);
    m_latest.at(index) = progress;
    m_known.at(index) = true;
    draw();
}

void RunProgressLines::show(const GatherProgress &progress)
{
    if (!m_streams.live)
        return;
    const std::lock_guard guard(m_mutex);
    if (progress.state == GatherProgress::State::Ended)
        m_waiting.erase(progress.host);
    else
        m_waiting.insert(progress.host);
    m_endedHosts = progress.ended;
    m_totalHosts = progress.total;
    draw();
}

void RunProgressLines::draw()
{
    const Paint paint(m_streams.colour);
    const auto room = static_cast<std::size_t>(m_streams.width) - 15;
    std::string out = m_drawnLines > 0 ? "\x1b[" + std::to_string(m_drawnLines) + 'A' : "";
    m_drawnLines = 0;
    const bool producing = std::any_of(m_known.begin(), m_known.end(), [](bool known) { return known; });
    for (const Daemon d : allDaemons) {
        if (!producing)
            break; // hosts that are late are gathered without a chain here
        const auto index = static_cast<std::size_t>(d);
        const std::string text = m_known.at(index) ? stateText(m_latest.at(index), paint) : "waiting";
        out += "\r\x1b[K" + padded(daemonName(d), 13) + fitted(text, room) + '\n';
        ++m_drawnLines;
    }
    if (m_totalHosts > 0) {
        const std::string text =
            std::to_string(m_endedHosts) + " of " + std::to_string(m_totalHosts) +
            (m_waiting.empty() ? std::string() : "  waiting for " + printable(*m_waiting.begin()));
        out += "\r\x1b[K" + padded("other hosts", 13) + fitted(text, room) + '\n';
        ++m_drawnLines;
    }
    m_streams.err << out << std::flush;
}

void RunProgressLines::clear()
{
    const std::lock_guard guard(m_mutex);
    if (m_drawnLines > 0)
        m_streams.err << "\x1b[" << m_drawnLines << "A\x1b[J" << std::flush;
    m_drawnLines = 0;
}

} // namespace prism
