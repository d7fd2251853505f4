// SPDX-License-Identifier: GPL-3.0-or-later
// The output of Nagios plugins and their threshold ranges.
#include "engine/detect/foreign/nagiosoutput.h"
#include "fuzz.h"

#include <cmath>

using namespace prism;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    const NagiosOutput out = parseNagiosOutput(text);
    fuzz::expect(isUtf8(out.summary));
    fuzz::expect(out.metrics.size() + out.malformed.size() <= 1000);
    for (const NagiosMetric &metric : out.metrics) {
        fuzz::expect(!metric.label.empty());
        fuzz::expect(!metric.value || std::isfinite(*metric.value));
        const auto range = parseNagiosRange(metric.warning);
        // Of a range and its opposite exactly one alerts.
        if (range && metric.value) {
            NagiosRange opposite = *range;
            opposite.inside = !opposite.inside;
            fuzz::expect(range->alerts(*metric.value) != opposite.alerts(*metric.value));
        }
    }
    static_cast<void>(parseNagiosRange(text));
    return 0;
}
