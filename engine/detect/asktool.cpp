// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/asktool.h"

#include "engine/core/text.h"

namespace prism {
namespace {

constexpr std::size_t shownTail = 2000; // bytes of a tool's last output that a detector error shows

} // namespace

ProcessOutcome askTool(DetectorContext &context, std::vector<std::string> command,
                       std::chrono::milliseconds timeout)
{
    ToolCall call;
    call.command = std::move(command);
    call.timeout = timeout;
    return context.tools->run(call, context.stop);
}

DetectorResult toolFailure(std::string_view tool, const ProcessOutcome &outcome)
{
    const std::string &last = trimmed(outcome.errors).empty() ? outcome.output : outcome.errors;
    return DetectorResult::failed(Sentence::saying("%1: %2", tool, outcome.describe()),
                                  tail(repairedUtf8(trimmed(last)), shownTail));
}

bool saidBy(const ProcessOutcome &outcome, std::string_view text)
{
    return outcome.errors.find(text) != std::string::npos || outcome.output.find(text) != std::string::npos;
}

std::string firstMessage(const ProcessOutcome &outcome)
{
    for (const std::string *text : {&outcome.errors, &outcome.output}) {
        for (const std::string_view line : lines(*text)) {
            if (!trimmed(line).empty())
                return repairedUtf8(trimmed(line));
        }
    }
    return outcome.startError.text();
}

} // namespace prism
