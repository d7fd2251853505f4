// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/auditchain.h"

#include "engine/detect/detectorcontext.h"

#include <memory>
#include <utility>

namespace prism {

namespace {

ProducerState stateOf(RunProgress::State state)
{
    switch (state) {
    case RunProgress::State::Running:
        return ProducerState::Running;
    case RunProgress::State::Healthy:
        return ProducerState::Done;
    case RunProgress::State::Unhealthy:
        return ProducerState::Degraded;
    case RunProgress::State::Failed:
        return ProducerState::Failed;
    }
    return ProducerState::Failed;
}

HostState stateOf(const GatherProgress &progress)
{
    switch (progress.state) {
    case GatherProgress::State::Connecting:
        return HostState::Asked;
    case GatherProgress::State::Working:
        return HostState::AtWork;
    case GatherProgress::State::Ended:
        break;
    }
    switch (progress.outcome) {
    case GatheredHost::Outcome::Complete:
        return HostState::Answered;
    case GatheredHost::Outcome::Partial:
        return HostState::InPart;
    case GatheredHost::Outcome::Failed:
        break;
    }
    return HostState::NoAnswer;
}

std::unique_ptr<Clock> clockOf(const Settings &settings)
{
    if (settings.pinnedNow)
        return std::make_unique<FixedClock>(*settings.pinnedNow);
    return std::make_unique<SystemClock>();
}

ChainOutcome outcomeOf(const Result<ChainReport> &report)
{
    if (!report) {
        const bool cancelled = report.error().code == ErrorCode::Cancelled;
        return {cancelled ? ChainEnd::Cancelled : ChainEnd::Failed,
                cancelled ? Sentence() : report.error().text()};
    }
    const Sentence warning = report->warnings.empty() ? Sentence() : report->warnings.front();
    return {report->isComplete() ? ChainEnd::Succeeded : ChainEnd::Partial, warning};
}

} // namespace

Chain auditChain(Settings settings, const ChainRequest &request)
{
    return [settings = std::move(settings), request](const ChainProgressSink &sink,
                                                     const std::stop_token &stop) {
        const std::unique_ptr<Clock> clock = clockOf(settings);
        SystemTools tools;
        const auto forward = [&sink](const RunProgress &progress) {
            sink({progress.daemon,
                  stateOf(progress.state),
                  progress.done,
                  progress.total,
                  progress.message,
                  progress.failure,
                  progress.findings,
                  progress.topPriority,
                  {},
                  progress.printed});
        };
        ChainRequest told = request;
        told.gather.sink = [&sink](const GatherProgress &progress) {
            ChainProgress word;
            word.host = HostProgress{progress.host, stateOf(progress), progress.message, progress.ended,
                                     progress.total};
            sink(word);
        };
        return outcomeOf(runChain(settings, told, *clock, tools, forward, stop));
    };
}

} // namespace prism
