// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/foreign/nagiosdetector.h"

#include "engine/core/text.h"
#include "engine/detect/foreign/nagiosoutput.h"

namespace prism {
namespace {

constexpr int statusOk = 0;
constexpr int statusWarning = 1;
constexpr int statusCritical = 2;
constexpr int statusUnknown = 3;
constexpr std::size_t mostDetails = 20;
constexpr std::size_t mostMetricsShown = 50;
constexpr std::size_t longestTitle = 160;

std::string metricLine(const NagiosMetric &metric)
{
    std::string line = "perfdata: " + metric.text;
    if (!metric.value)
        return line;
    const auto critical = parseNagiosRange(metric.critical);
    const auto warning = parseNagiosRange(metric.warning);
    if (critical && critical->alerts(*metric.value))
        line += " (breaks the critical range " + metric.critical + ')';
    else if (warning && warning->alerts(*metric.value))
        line += " (breaks the warning range " + metric.warning + ')';
    return line;
}

std::vector<std::string> perfdata(const NagiosOutput &output)
{
    std::vector<std::string> out;
    for (const NagiosMetric &metric : output.metrics) {
        if (out.size() == mostMetricsShown) {
            out.push_back("perfdata: " + std::to_string(output.metrics.size() - mostMetricsShown) + " more");
            break;
        }
        out.push_back(metricLine(metric));
    }
    if (!output.malformed.empty())
        out.push_back("perfdata that cannot be read: " + output.malformed.front());
    return out;
}

std::string firstOf(const std::string &text, std::size_t limit)
{
    if (text.size() <= limit)
        return text;
    std::size_t cut = limit;
    while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0) == 0x80)
        --cut;
    return text.substr(0, cut) + "...";
}

} // namespace

NagiosDetector::NagiosDetector(ForeignEntry entry, Daemon daemon)
    : ForeignDetector(std::move(entry), daemon,
                      {{"warning-priority", "P2", Sentence::saying("priority of a finding from WARNING")},
                       {"critical-priority", "P1", Sentence::saying("priority of a finding from CRITICAL")}})
{}

std::unique_ptr<RunningProcess> NagiosDetector::start(const DetectorContext &context) const
{
    return std::make_unique<RunningProcess>(childSpec(context), context.stop);
}

DetectorResult NagiosDetector::run(DetectorContext &context) const
{
    const ProcessOutcome outcome = outcomeOf(context);
    if (outcome.end != ProcessEnd::Exited)
        return DetectorResult::failed(processFailure(outcome), processTail(outcome));
    const NagiosOutput output = parseNagiosOutput(outcome.output);
    const int status = outcome.exitCode;
    if (status == statusUnknown)
        return DetectorResult::failed(
            Sentence::saying("UNKNOWN: %1", output.summary.empty() ? Sentence::saying("no status line")
                                                                   : Sentence(printable(output.summary))),
            processTail(outcome));
    if (status != statusOk && status != statusWarning && status != statusCritical)
        return DetectorResult::failed(
            Sentence::saying("%1 is no status of a Nagios plugin", processFailure(outcome)),
            processTail(outcome));
    // A script that dies of an exception ends with 1 as well, but says nothing on standard output.
    if (output.summary.empty())
        return DetectorResult::failed(Sentence::saying("no status line: %1", processFailure(outcome)),
                                      processTail(outcome));
    if (status == statusOk) {
        DetectorResult clean = DetectorResult::clean();
        clean.notes = perfdata(output);
        return clean;
    }
    const bool critical = status == statusCritical;
    const std::string option = context.option(critical ? "critical-priority" : "warning-priority");
    const Priority fallback = critical ? Priority::P1 : Priority::P2;
    Finding f = makeFinding(
        info(), info().id, priorityFromText(option).value_or(fallback), firstOf(output.summary, longestTitle),
        info().id, "The Nagios plugin " + info().id + " reports " + (critical ? "CRITICAL." : "WARNING."));
    f.id = std::string(daemonName(info().daemon)) + ':' + slug(info().id) + ":status";
    // Without its arguments, which may hold a password.
    f.addEvidence("command: " + entry().command.front() + " (exit status " + std::to_string(status) + ')');
    f.addEvidence(output.summary);
    for (std::size_t i = 0; i < output.details.size() && i < mostDetails; ++i)
        f.addEvidence(output.details[i]);
    for (std::string &line : perfdata(output))
        f.addEvidence(std::move(line));
    return DetectorResult::found({std::move(f)});
}

} // namespace prism
