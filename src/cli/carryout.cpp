// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/cli/carryout.h"

#include "engine/core/jsonparser.h"
#include "engine/core/text.h"
#include "src/cli/verb.h"
#include "src/cli/verbs/verbs.h"

#include <sstream>

namespace prism {
namespace {

// The verb's own error, or the sentence on standard error of one that came to no result.
VerbError errorOf(int status, const std::string &output, const std::string &errors)
{
    const auto json = parseJson(output);
    const JsonValue *error = json && json->isObject() ? json->find("error") : nullptr;
    if (error != nullptr && error->isObject())
        return {error->stringOr("code"), error->stringOr("message"), error->stringOr("hint")};
    VerbError out{status == exitStopped ? "cancelled" : "failed", {}, {}};
    for (std::string_view line : lines(errors)) {
        if (line.starts_with("prism: "))
            out.message = out.message + (out.message.empty() ? "" : "; ") + std::string(line.substr(7));
    }
    if (out.message.empty())
        out.message = "ended with status " + std::to_string(status);
    return out;
}

} // namespace

VerbResult carryOutProposal(const Proposal &proposal, const CarryOutMeans &means,
                            const CarryOutListeners &listeners, const std::stop_token &stop)
{
    VerbResult result;
    result.verb = proposal.verb;
    result.target = proposal.plan.stringOr("target");
    result.mode = proposal.plan.stringOr("mode");
    const std::unique_ptr<Verb> verb = makeProposalsVerb();
    const auto arguments = Arguments::parse(verb->spec(), {"approve", proposal.id, "--json"});
    if (!arguments) {
        result.error = verbError(arguments.error());
        return result;
    }
    SystemTools tools;
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    Streams streams{in, out, err};
    Invocation invocation{means.settings, means.clock,       tools,        streams, *arguments,
                          stop,           means.environment, means.secrets};
    invocation.showKey = listeners.showKey;
    invocation.stages = [&](const StageEvent &event) {
        if (result.stages.size() <= event.index)
            result.stages.resize(event.index + 1);
        result.stages[event.index] = event.stage;
        if (listeners.stages)
            listeners.stages(event);
    };
    const int status = verb->run(invocation);
    for (const StageRecord &stage : result.stages)
        result.milliseconds += stage.milliseconds;
    if (status == exitSuccess)
        return result;
    result.error = errorOf(status, out.str(), err.str());
    // The stage that failed still knows its sentences' values, for the language of the window.
    for (const StageRecord &stage : result.stages) {
        if (stage.error == result.error)
            result.error = stage.error;
    }
    return result;
}

} // namespace prism
