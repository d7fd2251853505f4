// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/perfgauge.h"

#include "engine/core/text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string_view>

namespace prism {

namespace {

std::optional<double> numberIn(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

// The fields after the label: value, warning, critical, minimum, maximum.
std::optional<double> field(std::string_view text, std::size_t index)
{
    const auto fields = split(text.substr(std::min(text.find('=') + 1, text.size())), ';');
    return index < fields.size() ? numberIn(trimmed(fields[index])) : std::nullopt;
}

std::optional<double> threshold(const std::optional<NagiosRange> &range)
{
    if (!range)
        return std::nullopt;
    return range->end ? range->end : range->start;
}

} // namespace

PerfGauge gaugeOf(const NagiosMetric &metric)
{
    constexpr std::size_t longest = 100;
    constexpr double beyond = 1.1;
    PerfGauge gauge;
    gauge.label = printable(std::string_view(metric.label).substr(0, longest));
    const auto warning = parseNagiosRange(metric.warning);
    const auto critical = parseNagiosRange(metric.critical);
    gauge.at = metric.value;
    gauge.warning = metric.warning.empty() ? std::nullopt : threshold(warning);
    gauge.critical = metric.critical.empty() ? std::nullopt : threshold(critical);
    const std::string_view text = metric.text;
    const std::size_t from = std::min(text.find('=') + 1, text.size());
    gauge.value = metric.value ? printable(text.substr(from, text.find(';', from) - from)) : "U";
    gauge.low = std::min({field(text, 3).value_or(0), gauge.at.value_or(0), 0.0});
    double top = gauge.low;
    for (const auto &value : {gauge.at, gauge.warning, gauge.critical})
        top = std::max(top, value.value_or(top));
    gauge.high = std::max(field(text, 4).value_or(top * beyond), top);
    if (!(gauge.high > gauge.low))
        gauge.high = gauge.low + 1;
    if (!metric.value)
        return gauge;
    if (gauge.critical && critical->alerts(*metric.value))
        gauge.state = PerfGauge::State::Critical;
    else if (gauge.warning && warning->alerts(*metric.value))
        gauge.state = PerfGauge::State::Warning;
    else if (gauge.critical || gauge.warning)
        gauge.state = PerfGauge::State::Fine;
    return gauge;
}

} // namespace prism
