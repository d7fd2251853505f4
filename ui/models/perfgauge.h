// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/detect/foreign/nagiosoutput.h"

#include <cstdint>
#include <optional>
#include <string>

namespace prism {

/// One value of performance data on a scale, for drawing.
struct PerfGauge
{
    enum class State : std::uint8_t { Unknown, Fine, Warning, Critical };

    std::string label;            ///< safe, one line
    std::string value;            ///< with its unit; "U" if it is not known
    State state = State::Unknown; ///< Unknown also without thresholds
    double low = 0;
    double high = 1; ///< greater than low
    std::optional<double> at;
    std::optional<double> warning; ///< where the threshold lies on the scale
    std::optional<double> critical;
};

/// Puts a value on a scale from its minimum (else 0, or less if it is negative) to its maximum (else a little
/// beyond the largest of value and thresholds). Any thread.
[[nodiscard]] PerfGauge gaugeOf(const NagiosMetric &metric);

} // namespace prism
