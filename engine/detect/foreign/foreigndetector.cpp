// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/foreign/foreigndetector.h"

#include "engine/core/file.h"
#include "engine/core/text.h"

#include <array>
#include <cstdio>
#include <sys/stat.h>

namespace prism {
namespace {

constexpr std::size_t outputLimit = std::size_t{16} << 20;
constexpr std::size_t tailLength = 2000;
constexpr std::size_t lineLength = 300;
constexpr double defaultMaxAgeHours = 192; // a weekly scan and a day

// Arguments are counted, not shown: they may hold a password.
Sentence readsOf(const ForeignEntry &entry)
{
    if (entry.command.empty())
        return entry.path;
    const std::string &program = entry.command.front();
    const bool readsMore = !entry.path.empty() && entry.path != program;
    if (entry.command.size() == 1)
        return readsMore ? Sentence::saying("runs %1 and reads %2", program, entry.path)
                         : Sentence::saying("runs %1", program);
    const Sentence arguments = Sentence::counting("%n arguments", "%n argument", entry.command.size() - 1);
    return readsMore ? Sentence::saying("runs %1 with %2 and reads %3", program, arguments, entry.path)
                     : Sentence::saying("runs %1 with %2", program, arguments);
}

Sentence titleOf(ForeignKind kind)
{
    switch (kind) {
    case ForeignKind::Python:
        return Sentence::saying("Python module with run()");
    case ForeignKind::Executable:
        return Sentence::saying("Program that prints findings");
    case ForeignKind::Nagios:
        return Sentence::saying("Nagios plugin");
    case ForeignKind::Sarif:
        return Sentence::saying("SARIF 2.1.0 results");
    case ForeignKind::Lynis:
        return Sentence::saying("Lynis report");
    }
    return {};
}

std::string explanationOf(ForeignKind kind)
{
    switch (kind) {
    case ForeignKind::Python:
        return "The module's run() returns a list of findings. An exception, a result that is no list and a "
               "value that JSON cannot hold are detector errors. A module without run() is no detector.";
    case ForeignKind::Executable:
        return "The program prints a JSON array of findings, an object with an array \"findings\", or JSON "
               "Lines. An exit status other than 0, empty output and anything else are detector errors.";
    case ForeignKind::Nagios:
        return "Exit status 1 is a finding of the priority warning-priority, 2 one of critical-priority; 3 "
               "(UNKNOWN), other statuses and a missing status line are detector errors. The performance "
               "data "
               "is kept as evidence.";
    case ForeignKind::Sarif:
        return "Each open result is a finding. Results that are absent from the newest run, suppressed with "
               "acceptance or no problem by their kind are left out. A run without results did not finish: "
               "that is a detector error and closes nothing.";
    case ForeignKind::Lynis:
        return "Warnings are findings of priority P2, suggestions of P3. A report without an end time, or "
               "older than max-age-hours, is a detector error.";
    }
    return "";
}

} // namespace

std::string_view foreignKindName(ForeignKind kind)
{
    switch (kind) {
    case ForeignKind::Python:
        return "python";
    case ForeignKind::Executable:
        return "executable";
    case ForeignKind::Nagios:
        return "nagios";
    case ForeignKind::Sarif:
        return "sarif";
    case ForeignKind::Lynis:
        return "lynis";
    }
    return "";
}

ForeignDetector::ForeignDetector(ForeignEntry entry, Daemon daemon, std::vector<DetectorOption> options)
    : m_entry(std::move(entry))
{
    m_info.id = m_entry.name;
    m_info.title = titleOf(m_entry.kind);
    m_info.daemon = daemon;
    m_info.reads = readsOf(m_entry);
    m_info.rights = Sentence::saying("none of its own; the program may need some");
    m_info.cost = m_entry.command.empty() && m_entry.kind != ForeignKind::Python ? Cost::Low : Cost::Medium;
    m_info.schedule = m_entry.schedule;
    m_info.options = std::move(options);
    for (DetectorOption &option : m_info.options) {
        const auto given = m_entry.options.find(option.name);
        if (given != m_entry.options.end())
            option.defaultValue = given->second;
    }
    m_info.explanation = explanationOf(m_entry.kind);
}

ProcessSpec ForeignDetector::childSpec(const DetectorContext &context) const
{
    ProcessSpec spec;
    if (!m_entry.command.empty()) {
        spec.program = m_entry.command.front();
        spec.arguments.assign(m_entry.command.begin() + 1, m_entry.command.end());
    }
    spec.workingDirectory = isDirectory(context.home) ? context.home : "/";
    spec.timeout = m_entry.timeLimit;
    spec.outputLimit = outputLimit;
    spec.environment = cleanEnvironment();
    setVariable(spec.environment, "PRISM_HOST", context.host);
    setVariable(spec.environment, "PRISM_HOSTS", joined(context.expectedHosts, ","));
    setVariable(spec.environment, "PRISM_INBOX", context.inbox);
    setVariable(spec.environment, "PRISM_TMPDIR", context.cache);
    setVariable(spec.environment, "PRISM_DATE", context.day);
    setVariable(spec.environment, "PRISM_DAEMON", std::string(daemonName(m_info.daemon)));
    if (!context.coverageMatrix.empty())
        setVariable(spec.environment, "PRISM_COVERAGE_MATRIX", context.coverageMatrix);
    for (const auto &[name, value] : m_entry.environment)
        setVariable(spec.environment, name, value);
    return spec;
}

ProcessOutcome ForeignDetector::outcomeOf(DetectorContext &context) const
{
    return context.started ? context.started->finish() : start(context)->finish();
}

Sentence processFailure(const ProcessOutcome &outcome)
{
    std::string last;
    for (const std::string_view line : lines(outcome.errors)) {
        if (!trimmed(line).empty())
            last = trimmed(line);
    }
    const bool spoke = outcome.end == ProcessEnd::Exited || outcome.end == ProcessEnd::Signalled;
    return spoke && !last.empty()
               ? Sentence::saying("%1: %2", outcome.describe(), printable(tail(last, lineLength)))
               : outcome.describe();
}

std::string processTail(const ProcessOutcome &outcome)
{
    std::string text = outcome.output;
    if (!text.empty() && !outcome.errors.empty() && text.back() != '\n')
        text.push_back('\n');
    return repairedUtf8(tail(text + outcome.errors, tailLength));
}

Sentence staleness(const std::string &path, const DetectorContext &context)
{
    const double limit = context.number("max-age-hours", defaultMaxAgeHours);
    struct stat s = {};
    if (limit <= 0 || ::stat(path.c_str(), &s) != 0)
        return {};
    const double hours = static_cast<double>(context.now.seconds - s.st_mtime) / 3600;
    if (hours <= limit)
        return {};
    std::array<char, 64> age{};
    const int n = std::snprintf(age.data(), age.size(), "%.1f", hours / 24);
    return Sentence::saying("is %1 days old, so it tells nothing about today; run its tool again",
                            std::string(age.data(), static_cast<std::size_t>(n)));
}

DetectorOption maxAgeOption()
{
    return {"max-age-hours", "192",
            Sentence::saying("older results are a detector error; 0 switches this off")};
}

} // namespace prism
