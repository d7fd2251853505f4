// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/cli/runprogress.h"

#include "engine/core/text.h"
#include "src/cli/paint.h"

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
    const auto index = static_cast<std::size_t>(progress.daemon);
    m_latest.at(index) = progress;
    m_known.at(index) = true;
    draw();
}

void RunProgressLines::draw()
{
    const Paint paint(m_streams.colour);
    std::string out = m_drawn ? "\x1b[" + std::to_string(allDaemons.size()) + 'A' : "";
    for (const Daemon d : allDaemons) {
        const auto index = static_cast<std::size_t>(d);
        const std::string text = m_known.at(index) ? stateText(m_latest.at(index), paint) : "waiting";
        out += "\r\x1b[K" + padded(daemonName(d), 13) +
               fitted(text, static_cast<std::size_t>(m_streams.width) - 15) + '\n';
    }
    m_drawn = true;
    m_streams.err << out << std::flush;
}

void RunProgressLines::clear()
{
    if (m_drawn)
        m_streams.err << "\x1b[" << allDaemons.size() << "A\x1b[J" << std::flush;
    m_drawn = false;
}

} // namespace prism
