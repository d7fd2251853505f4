// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/foreign/pythondetector.h"

#include "engine/core/jsonparser.h"
#include "engine/core/text.h"
#include "engine/detect/foreign/pythonshim.h"

namespace prism {
namespace {

constexpr int reportDescriptor = 3;
constexpr std::size_t longestMessage = 500;

DetectorResult failedToRun(const ProcessOutcome &outcome)
{
    Sentence why = processFailure(outcome);
    if (outcome.end == ProcessEnd::FailedToStart)
        why = Sentence::saying("%1; a Python module needs Python 3", why);
    else if (outcome.end == ProcessEnd::Exited)
        why = Sentence::saying("ended before run() returned: %1", why);
    return DetectorResult::failed(std::move(why), processTail(outcome));
}

DetectorResult resultOf(const JsonValue &report, Daemon daemon, const ProcessOutcome &outcome)
{
    std::vector<Finding> findings;
    if (const JsonValue *list = report.find("findings")) {
        for (const JsonValue &item : list->items())
            findings.push_back(normaliseFinding(daemon, item));
    }
    const JsonValue *problems = report.find("problems");
    if (problems && !problems->items().empty())
        return DetectorResult::partly(std::move(findings), "TypeError: " + problems->items().front().asText(),
                                      processTail(outcome));
    if (!outcome.succeeded())
        return DetectorResult::partly(std::move(findings),
                                      Sentence::saying("after run() returned: %1", processFailure(outcome)),
                                      processTail(outcome));
    DetectorResult result = DetectorResult::of(std::move(findings));
    const JsonValue *dropped = report.find("dropped");
    const auto count = dropped ? dropped->toInt().value_or(0) : 0;
    if (count > 0)
        result.notes.push_back(counted(static_cast<std::size_t>(count), "element", "elements") +
                               " of its list left out: not an object");
    return result;
}

} // namespace

PythonDetector::PythonDetector(ForeignEntry entry, Daemon daemon)
    : ForeignDetector(
          std::move(entry), daemon,
          {{"python", "python3", Sentence::saying("the interpreter: a name on PATH or an absolute path")}})
{}

ProcessSpec PythonDetector::moduleSpec(const DetectorContext &context) const
{
    ProcessSpec spec = childSpec(context);
    const std::string &path = entry().path;
    spec.program = context.option("python").empty() ? "python3" : context.option("python");
    // No __pycache__ is left in a directory of settings; a crash of an extension module shows its stack.
    spec.arguments = {
        "-B", "-X", "faulthandler", "-c", std::string(pythonShim()), path, path.substr(0, path.rfind('/'))};
    spec.extraDescriptor = reportDescriptor;
    return spec;
}

std::unique_ptr<RunningProcess> PythonDetector::start(const DetectorContext &context) const
{
    return std::make_unique<RunningProcess>(moduleSpec(context), context.stop);
}

DetectorResult PythonDetector::run(DetectorContext &context) const
{
    const ProcessOutcome outcome = outcomeOf(context);
    const auto report = parseJson(outcome.extra);
    if (!report || !report->isObject())
        return failedToRun(outcome);
    if (report->find("absent"))
        return DetectorResult::notApplicable(Sentence::saying("the module has no run()"));
    if (report->find("error"))
        return DetectorResult::failed(printable(report->stringOr("error").substr(0, longestMessage)),
                                      processTail(outcome));
    return resultOf(*report, info().daemon, outcome);
}

} // namespace prism
