// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/performance/timesource.h"

#include "engine/core/text.h"
#include "engine/detect/figures.h"

#include <array>
#include <cmath>
#include <utility>

namespace prism {
namespace {

// One "1min", "2.5s", "3ms", "42us" of systemd's spans, as seconds.
std::optional<double> spanPart(std::string_view text)
{
    static constexpr std::array<std::pair<std::string_view, double>, 7> units{
        {{"us", 1e-6}, {"ms", 1e-3}, {"min", 60}, {"d", 86400}, {"day", 86400}, {"h", 3600}, {"s", 1}}};
    for (const auto &[unit, factor] : units) {
        if (text.size() > unit.size() && text.ends_with(unit)) {
            if (const auto n = numberFrom(text.substr(0, text.size() - unit.size())))
                return *n * factor;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<TimeState> parseChronyTracking(std::string_view output)
{
    const auto f = split(trimmed(output), ',');
    const auto offset = f.size() >= 14 ? numberFrom(f[4]) : std::nullopt;
    const auto stratum = f.size() >= 14 ? integerFrom(f[2]) : std::nullopt;
    if (!offset || !stratum)
        return std::nullopt;
    TimeState state;
    const std::string_view leap = trimmed(f[13]);
    state.synchronised = leap != "Not synchronised" && *stratum > 0;
    if (*state.synchronised)
        state.offset = std::abs(*offset);
    state.evidence = "chronyc tracking: source " + printable(f[1]) + ", stratum " + printable(f[2]) +
                     ", offset " + printable(f[4]) + " s, leap status " + printable(leap);
    return state;
}

std::optional<TimeState> parseNtpqPeers(std::string_view output)
{
    TimeState state;
    bool inTable = false;
    for (const std::string_view line : lines(output)) {
        if (line.starts_with("====")) {
            inTable = true;
            state.synchronised = false;
            state.evidence = "ntpq -pn: no peer is selected";
        }
        const auto f = words(line);
        const auto offset =
            inTable && line.starts_with('*') && f.size() >= 10 ? numberFrom(f[8]) : std::nullopt;
        if (offset) {
            state.synchronised = true;
            state.offset = std::abs(*offset) / 1000;
            state.evidence = "ntpq -pn: " + printable(line);
        }
    }
    return inTable ? std::optional<TimeState>(state) : std::nullopt;
}

std::optional<TimeState> parseTimedatectl(std::string_view output)
{
    const auto synchronised = property(output, "NTPSynchronized");
    if (synchronised != "yes" && synchronised != "no")
        return std::nullopt;
    TimeState state;
    state.synchronised = *synchronised == "yes";
    state.evidence = "timedatectl show: NTPSynchronized=" + std::string(*synchronised);
    for (const std::string_view key : {"NTP", "CanNTP"}) {
        if (const auto value = property(output, key))
            state.evidence += ", " + std::string(key) + '=' + printable(*value);
    }
    return state;
}

std::optional<double> parseTimesyncOffset(std::string_view output)
{
    for (const std::string_view line : lines(output)) {
        const auto f = words(line);
        if (f.size() < 2 || f[0] != "Offset:")
            continue;
        double sum = 0;
        for (std::size_t i = 1; i < f.size(); ++i) { // "+1min 2.5s": the sign stands before the first part
            std::string_view part = f[i];
            if (part.starts_with('+') || part.starts_with('-'))
                part.remove_prefix(1);
            const auto seconds = spanPart(part);
            if (!seconds)
                return std::nullopt;
            sum += *seconds;
        }
        return sum;
    }
    return std::nullopt;
}

} // namespace prism
