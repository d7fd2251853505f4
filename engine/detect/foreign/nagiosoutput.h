// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// A threshold range `[@]start:end` of the Monitoring Plugins guidelines: alerts outside, with '@' inside,
/// both ends included.
struct NagiosRange
{
    std::optional<double> start = 0.0; ///< nothing: no lower end ("~")
    std::optional<double> end;         ///< nothing: no upper end
    bool inside = false;

    [[nodiscard]] bool alerts(double value) const;
};

/// Nothing for a text that is no range.
[[nodiscard]] std::optional<NagiosRange> parseNagiosRange(std::string_view text);

/// One item of performance data: 'label'=value[UOM];[warn];[crit];[min];[max].
struct NagiosMetric
{
    std::string label;
    std::optional<double> value; ///< nothing for "U", undetermined
    std::string unit;
    std::string text; ///< as the plugin wrote it
    std::string warning;
    std::string critical;
};

/// A plugin's standard output.
struct NagiosOutput
{
    std::string summary;                ///< the first line without performance data
    std::vector<std::string> details;   ///< the long text, a line each
    std::vector<NagiosMetric> metrics;  ///< the performance data of all lines
    std::vector<std::string> malformed; ///< items of performance data that could not be read
};

/// Parses the output of a plugin (monitoring-plugins developer guidelines, "Plugin Output"). Any text has a
/// meaning; at most 500 lines and 1,000 metrics are kept.
[[nodiscard]] NagiosOutput parseNagiosOutput(std::string_view output);

} // namespace prism
