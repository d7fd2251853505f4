// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/reportstream.h"

namespace prism {
namespace {

constexpr std::size_t piece = std::size_t{1} << 20;

} // namespace

bool ReportStream::flow()
{
    if (m_text.size() >= piece)
        handOver();
    return !m_error;
}

Result<void> ReportStream::finish()
{
    handOver();
    if (m_error)
        return *m_error;
    return {};
}

void ReportStream::handOver()
{
    if (!m_error && m_stop.stop_requested())
        m_error = Error{ErrorCode::Cancelled, Sentence::saying("stopped"), {}};
    if (!m_error) {
        if (const auto taken = m_sink(m_text); !taken)
            m_error = taken.error();
    }
    m_text.clear();
}

} // namespace prism
