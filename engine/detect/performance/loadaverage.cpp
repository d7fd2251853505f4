// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/performance/loadaverage.h"

#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/detect/asktool.h"
#include "engine/detect/figures.h"
#include "engine/detect/performance/processtable.h"

#include <algorithm>
#include <array>
#include <optional>

namespace prism {
namespace {

constexpr std::size_t shownProcesses = 5;

struct Load
{
    std::array<double, 3> averages{}; // of 1, 5 and 15 minutes
    double cpus = 0;
    std::string evidence;
};

std::optional<std::array<double, 3>> averagesFrom(const std::vector<std::string_view> &f, std::size_t from)
{
    std::array<double, 3> out{};
    for (std::size_t i = 0; i < out.size(); ++i) {
        const auto n = from + i < f.size() ? numberFrom(f[from + i]) : std::nullopt;
        if (!n || *n < 0)
            return std::nullopt;
        out.at(i) = *n;
    }
    return out;
}

// The CPUs of a kernel list such as "0-3,8,10-11"; 0 if it is none.
double countCpus(std::string_view list)
{
    double count = 0;
    for (const std::string_view range : split(trimmed(list), ',')) {
        const std::size_t dash = range.find('-');
        const auto first = integerFrom(range.substr(0, dash));
        const auto last = dash == std::string_view::npos ? first : integerFrom(range.substr(dash + 1));
        if (!first || !last || *first < 0 || *last < *first || *last > 100000)
            return 0;
        count += static_cast<double>(*last - *first + 1);
    }
    return count;
}

std::optional<DetectorResult> readLinux(const DetectorContext &context, Load &load)
{
    const auto text = readFile(context.at("/proc/loadavg"), 4096);
    if (!text)
        return DetectorResult::failed(text.error().text());
    const auto averages = averagesFrom(words(trimmed(*text)), 0);
    if (!averages)
        return DetectorResult::failed(Sentence::saying("/proc/loadavg is not in the form of proc(5)"),
                                      tail(*text, 200));
    load.averages = *averages;
    load.evidence = "/proc/loadavg: " + printable(trimmed(*text));
    const auto online = readFile(context.at("/sys/devices/system/cpu/online"), 65536);
    if (!online)
        return DetectorResult::failed(online.error().text());
    load.cpus = countCpus(*online);
    if (load.cpus < 1)
        return DetectorResult::failed(Sentence::saying("/sys/devices/system/cpu/online is no list of CPUs"),
                                      tail(*online, 200));
    return std::nullopt;
}

std::optional<DetectorResult> readMac(DetectorContext &context, Load &load)
{
    const auto outcome = askTool(context, {"sysctl", "-n", "vm.loadavg", "hw.logicalcpu"});
    const auto rows = lines(outcome.output); // "{ 1.85 1.90 1.80 }" and "8"
    const auto averages = rows.size() == 2 ? averagesFrom(words(rows[0]), 1) : std::nullopt;
    const auto cpus = rows.size() == 2 ? numberFrom(trimmed(rows[1])) : std::nullopt;
    if (!outcome.succeeded() || !averages || !cpus || *cpus < 1)
        return toolFailure("sysctl vm.loadavg", outcome);
    load.averages = *averages;
    load.cpus = *cpus;
    load.evidence = "sysctl vm.loadavg: " + printable(rows[0]);
    return std::nullopt;
}

// Who causes it: what runs or waits for a disk now.
void addProcesses(DetectorContext &context, Finding &finding)
{
    const auto rows = readProcesses(context);
    if (!rows)
        return;
    std::vector<ProcessRow> busy;
    for (const ProcessRow &r : *rows) {
        if (r.state == 'R' || r.state == 'D' || r.state == 'U')
            busy.push_back(r);
    }
    std::stable_sort(busy.begin(), busy.end(), [](const auto &a, const auto &b) { return a.cpu > b.cpu; });
    for (std::size_t i = 0; i < std::min(busy.size(), shownProcesses); ++i) {
        finding.addEvidence("process " + std::to_string(busy[i].pid) + " (" + printable(busy[i].name) + ") " +
                            (busy[i].state == 'R' ? "runs" : "waits for I/O") + ", " + fixed(busy[i].cpu, 0) +
                            " s of CPU time so far");
    }
}

} // namespace

const DetectorInfo &LoadAverage::info() const
{
    static const DetectorInfo info{
        .id = "performance.load",
        .version = 1,
        .title = Sentence::saying("Load against CPUs"),
        .daemon = Daemon::Performance,
        .reads = "/proc/loadavg, /sys/devices/system/cpu/online, /proc/PID/stat (macOS: sysctl, ps)",
        .rights = Sentence::saying("none"),
        .cost = Cost::Low,
        .platforms = "linux, macos",
        .schedule = ScheduleClass::EachRun,
        .options = {{"warn-ratio", "2",
                     Sentence::saying("P2 if the load of 15 minutes is more than this many times the CPUs.")},
                    {"critical-ratio", "5",
                     Sentence::saying("P1 if it is more than this many times the CPUs.")}},
        .explanation =
            "The load average counts the processes that run or want to run and, on Linux, those that wait "
            "for "
            "a disk or a network file system. It is compared with the number of CPUs that are online. Only "
            "the average of 15 minutes counts, so a short burst (a build, this audit itself) is no "
            "finding.\n\n"
            "The evidence lists up to five processes that ran or waited for I/O at the moment of the look. "
            "Many in state D point to a slow disk or a dead NFS server rather than to computation.\n\n"
            "What to do: top, or ps -eo pid,stat,wchan:20,time,comm | grep ' [RD]'. performance.pressure "
            "tells whether work is really held up."};
    return info;
}

DetectorResult LoadAverage::run(DetectorContext &context) const
{
    Load load;
    if (auto failure = context.isMac ? readMac(context, load) : readLinux(context, load))
        return std::move(*failure);
    const double ratio = load.averages[2] / load.cpus;
    if (ratio <= context.number("warn-ratio", 2))
        return DetectorResult::clean();
    const bool critical = ratio > context.number("critical-ratio", 5);
    Finding f = makeFinding(info(), "load", critical ? Priority::P1 : Priority::P2,
                            "The load is higher than the CPUs can serve", "cpu",
                            "A load of " + fixed(load.averages[2], 2) + " over 15 minutes on " +
                                counted(static_cast<std::size_t>(load.cpus), "CPU", "CPUs") + '.');
    f.addEvidence(load.evidence);
    addProcesses(context, f);
    return DetectorResult::found({std::move(f)});
}

} // namespace prism
