// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

namespace prism {

/// Takes the next bytes of a report.
using ReportSink = std::function<Result<void>(std::string_view)>;

/// A report on its way to a sink, in pieces of about 1 MiB. Not thread-safe.
class ReportStream
{
public:
    /// Sink and token must outlive it.
    ReportStream(const ReportSink &sink, const std::stop_token &stop)
        : m_sink(sink)
        , m_stop(stop)
    {}

    /// Append here; call flow() now and then.
    [[nodiscard]] std::string &text() { return m_text; }
    /// Hands a full piece over. False once the sink failed or the operator stopped: then finish at once.
    [[nodiscard]] bool flow();
    /// Hands the rest over. Cancelled, or what the sink failed with.
    [[nodiscard]] Result<void> finish();

private:
    void handOver();

    const ReportSink &m_sink;
    const std::stop_token &m_stop;
    std::string m_text;
    std::optional<Error> m_error;
};

} // namespace prism
