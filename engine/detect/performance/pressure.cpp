// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/performance/pressure.h"

#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/detect/figures.h"

#include <array>
#include <optional>

namespace prism {
namespace {

struct Resource
{
    std::string_view file;
    std::string_view kind; // the line of the file that counts
    std::string_view option;
    std::string_view title;
    std::string_view advice;
};

// For the CPU "full" is always 0 for a whole system, so "some" counts there; for memory and I/O "full", when
// nothing at all went on, is what people feel.
constexpr std::array<Resource, 3> resources{
    {{"cpu", "some", "cpu-percent", "Work waits for the CPU",
      "Look for what computes (top), spread it over time, or give it a lower weight (CPUWeight=)."},
     {"memory", "full", "memory-percent", "Work stands still for want of memory",
      "The machine spends its time reclaiming and reading pages again. Find who uses the memory, or add "
      "some."},
     {"io", "full", "io-percent", "Work stands still waiting for the disk",
      "Find who reads or writes (iotop, pidstat -d), and check the health of the disk "
      "(performance.smart-health)."}}};

// avg300 of the "some" or "full" line: percent of the last five minutes.
std::optional<double> averageOf(std::string_view text, std::string_view kind)
{
    for (const std::string_view line : lines(text)) {
        const auto f = words(line);
        if (f.empty() || f[0] != kind)
            continue;
        for (const std::string_view w : f) {
            if (w.starts_with("avg300="))
                return numberFrom(w.substr(7));
        }
    }
    return std::nullopt;
}

} // namespace

const DetectorInfo &Pressure::info() const
{
    static const DetectorInfo info{
        .id = "performance.pressure",
        .version = 1,
        .title = Sentence::saying("Pressure stall information"),
        .daemon = Daemon::Performance,
        .reads = "/proc/pressure/cpu, memory, io",
        .rights = Sentence::saying("none"),
        .cost = Cost::Low,
        .platforms = "linux",
        .schedule = ScheduleClass::EachRun,
        .options = {{"cpu-percent", "60",
                     Sentence::saying("P2 if some work waited for a CPU for more of five minutes.")},
                    {"memory-percent", "10",
                     Sentence::saying("P2 if all work waited for memory for more of five minutes.")},
                    {"io-percent", "40",
                     Sentence::saying("P2 if all work waited for I/O for more of five minutes.")}},
        .explanation =
            "The kernel measures how long work stands still because a resource is short. This reads the "
            "average of the last five minutes (avg300): for the CPU the time in which some task waited, for "
            "memory and I/O the time in which all of them did; there twice the limit makes it P1.\n\n"
            "Unlike the load average or the free memory it measures the harm itself, so a busy machine that "
            "keeps up is no finding.\n\n"
            "Kernels without it (CONFIG_PSI off, or psi=0 on the command line) are not applicable. Prism's "
            "own run is short and does not show in a five-minute average."};
    return info;
}

DetectorResult Pressure::run(DetectorContext &context) const
{
    if (context.isMac)
        return DetectorResult::notApplicable(Sentence::saying("macOS has no pressure stall information"));
    if (!isDirectory(context.at("/proc/pressure")))
        return DetectorResult::notApplicable(
            Sentence::saying("this kernel has no pressure stall information"));
    std::vector<Finding> findings;
    Sentence failure;
    for (const Resource &r : resources) {
        const std::string path = "/proc/pressure/" + std::string(r.file);
        const auto text = readFile(context.at(path), 65536);
        // With psi=0 the files exist, and reading them says "Operation not supported".
        if (!text && text.error().message.text().find("not supported") != std::string::npos)
            return DetectorResult::notApplicable(
                Sentence::saying("pressure stall information is off (psi=0)"));
        const auto average = text ? averageOf(*text, r.kind) : std::nullopt;
        if (!average) {
            failure =
                text ? Sentence::saying("%1 has no avg300 for \"%2\"", path, r.kind) : text.error().text();
            continue;
        }
        const double limit = context.number(r.option, 100);
        if (*average < limit)
            continue;
        Finding f =
            makeFinding(info(), r.file, *average >= 2 * limit ? Priority::P1 : Priority::P2,
                        std::string(r.title), std::string(r.file) + " pressure",
                        "For " + fixed(*average, 1) + "% of the last five minutes. " + std::string(r.advice));
        for (const std::string_view line : lines(*text))
            f.addEvidence(path + ": " + printable(line));
        findings.push_back(std::move(f));
    }
    if (!failure.empty())
        return DetectorResult::failed(failure);
    return DetectorResult::of(std::move(findings));
}

} // namespace prism
