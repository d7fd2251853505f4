// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/performance/memoryroom.h"

#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/detect/asktool.h"
#include "engine/detect/figures.h"

#include <optional>

namespace prism {
namespace {

struct Memory
{
    double total = 0;     // bytes
    double available = 0; // to a new program, without swapping
    double swapTotal = 0;
    double swapFree = 0;
    std::vector<std::string> memoryLines; // evidence
    std::vector<std::string> swapLines;
};

// "MemAvailable:  123 kB" as bytes, and the line itself as evidence.
std::optional<double> field(std::string_view meminfo, std::string_view name,
                            std::vector<std::string> &evidence)
{
    for (const std::string_view line : lines(meminfo)) {
        const auto f = words(line);
        if (f.size() < 2 || f[0] != std::string(name) + ':')
            continue;
        const auto kib = numberFrom(f[1]);
        if (kib && *kib >= 0) {
            evidence.push_back("/proc/meminfo: " + printable(line));
            return *kib * 1024;
        }
    }
    return std::nullopt;
}

std::optional<DetectorResult> readLinux(DetectorContext &context, Memory &m)
{
    const auto text = readFile(context.at("/proc/meminfo"), 1 << 20);
    if (!text)
        return DetectorResult::failed(text.error().text());
    const auto total = field(*text, "MemTotal", m.memoryLines);
    auto available = field(*text, "MemAvailable", m.memoryLines);
    if (!available) { // kernels before 3.14
        const auto free = field(*text, "MemFree", m.memoryLines);
        const auto cached = field(*text, "Cached", m.memoryLines);
        if (free && cached)
            available = *free + *cached;
    }
    if (!total || *total <= 0 || !available)
        return DetectorResult::failed(Sentence::saying("/proc/meminfo names no MemTotal and MemAvailable"),
                                      tail(*text, 500));
    m.total = *total;
    m.available = *available;
    m.swapTotal = field(*text, "SwapTotal", m.swapLines).value_or(0);
    m.swapFree = field(*text, "SwapFree", m.swapLines).value_or(0);
    return std::nullopt;
}

// "2048.00M" of sysctl vm.swapusage as bytes.
std::optional<double> macSize(std::string_view text)
{
    const double unit = text.ends_with('M')   ? 1024.0 * 1024
                        : text.ends_with('G') ? 1024.0 * 1024 * 1024
                        : text.ends_with('K') ? 1024.0
                                              : 0;
    const auto value = unit > 0 ? numberFrom(text.substr(0, text.size() - 1)) : std::nullopt;
    return value ? std::optional<double>(*value * unit) : std::nullopt;
}

std::optional<DetectorResult> readMac(DetectorContext &context, Memory &m)
{
    const auto pressure = askTool(context, {"memory_pressure", "-Q"});
    std::optional<double> freePercent;
    for (const std::string_view line : lines(pressure.output)) {
        const auto f = words(line); // System-wide memory free percentage: 45%
        if (line.find("free percentage") != std::string_view::npos && f.back().ends_with('%')) {
            freePercent = numberFrom(f.back().substr(0, f.back().size() - 1));
            m.memoryLines.push_back("memory_pressure -Q: " + printable(line));
        }
    }
    if (!pressure.succeeded() || !freePercent)
        return toolFailure("memory_pressure -Q", pressure);
    m.total = 100;
    m.available = *freePercent;
    const auto swap = askTool(context, {"sysctl", "-n", "vm.swapusage"});
    const auto f = words(trimmed(swap.output)); // total = 2048.00M  used = 1024.25M  free = 1023.75M
    if (!swap.succeeded() || f.size() < 9 || !macSize(f[2]) || !macSize(f[8]))
        return toolFailure("sysctl vm.swapusage", swap);
    m.swapTotal = *macSize(f[2]);
    m.swapFree = *macSize(f[8]);
    m.swapLines.push_back("sysctl vm.swapusage: " + printable(trimmed(swap.output)));
    return std::nullopt;
}

void addAll(Finding &finding, const std::vector<std::string> &evidence)
{
    for (const std::string &line : evidence)
        finding.addEvidence(line);
}

} // namespace

const DetectorInfo &MemoryRoom::info() const
{
    static const DetectorInfo info{
        .id = "performance.memory",
        .version = 1,
        .title = Sentence::saying("Available memory and swap"),
        .daemon = Daemon::Performance,
        .reads = "/proc/meminfo (macOS: memory_pressure -Q, sysctl vm.swapusage)",
        .rights = Sentence::saying("none"),
        .cost = Cost::Low,
        .platforms = "linux, macos",
        .schedule = ScheduleClass::EachRun,
        .options = {{"warn-available-percent", "10",
                     Sentence::saying("P2 if less of the memory than this is available.")},
                    {"critical-available-percent", "4",
                     Sentence::saying("P1 if less of the memory than this is available.")},
                    {"warn-swap-percent", "80",
                     Sentence::saying("P2 if more of the swap than this is in use.")}},
        .explanation =
            "Available memory is what programs can still get without swapping: free memory and caches that "
            "can be dropped (MemAvailable). Free memory alone says nothing, since a healthy kernel fills it "
            "with caches.\n\n"
            "Full swap is a finding by itself only together with less than a quarter of the memory "
            "available: "
            "pages that nobody has touched for weeks may stay in swap for ever and cost nothing. On macOS, "
            "where swap files grow as needed, it is the same rule.\n\n"
            "What to do: see who uses it (ps aux --sort=-rss | head), limit a service (MemoryMax= in its "
            "unit), or add memory. The detectors performance.pressure and debug.oom-kills tell whether it "
            "already hurts."};
    return info;
}

DetectorResult MemoryRoom::run(DetectorContext &context) const
{
    Memory m;
    if (auto failure = context.isMac ? readMac(context, m) : readLinux(context, m))
        return std::move(*failure);
    std::vector<Finding> findings;
    const double percent = 100 * m.available / m.total;
    if (percent < context.number("warn-available-percent", 10)) {
        const bool critical = percent < context.number("critical-available-percent", 4);
        Finding f =
            makeFinding(info(), "available", critical ? Priority::P1 : Priority::P2, "Memory is running out",
                        "memory", "Only " + fixed(percent, 1) + "% of the memory is available to programs.");
        addAll(f, m.memoryLines);
        findings.push_back(std::move(f));
    }
    const double swapUsed = m.swapTotal > 0 ? 100 * (m.swapTotal - m.swapFree) / m.swapTotal : 0;
    if (swapUsed > context.number("warn-swap-percent", 80) && percent < 25) {
        Finding f = makeFinding(info(), "swap", Priority::P2, "Swap is nearly full", "swap",
                                fixed(swapUsed, 0) + "% of the swap is in use, and only " +
                                    fixed(percent, 1) + "% of the memory is available.");
        addAll(f, m.swapLines);
        addAll(f, m.memoryLines);
        findings.push_back(std::move(f));
    }
    return DetectorResult::of(std::move(findings));
}

} // namespace prism
