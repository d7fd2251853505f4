// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/foreign/executabledetector.h"

#include "engine/detect/foreign/findingsoutput.h"

namespace prism {

std::unique_ptr<RunningProcess> ExecutableDetector::start(const DetectorContext &context) const
{
    return std::make_unique<RunningProcess>(childSpec(context), context.stop);
}

DetectorResult ExecutableDetector::run(DetectorContext &context) const
{
    const ProcessOutcome outcome = outcomeOf(context);
    if (!outcome.succeeded()) {
        // What a failing program printed before is still worth reading, if it is whole.
        ParsedFindings parsed;
        if (outcome.end == ProcessEnd::Exited)
            parsed = parseFindingsOutput(info().daemon, outcome.output);
        return DetectorResult::partly(std::move(parsed.findings), processFailure(outcome),
                                      processTail(outcome));
    }
    ParsedFindings parsed = parseFindingsOutput(info().daemon, outcome.output);
    if (!parsed.failure.empty())
        return DetectorResult::partly(std::move(parsed.findings), std::move(parsed.failure),
                                      processTail(outcome));
    return DetectorResult::of(std::move(parsed.findings));
}

} // namespace prism
