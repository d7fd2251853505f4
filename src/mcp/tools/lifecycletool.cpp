// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/mcp/tools/lifecycletool.h"

#include "engine/core/text.h"
#include "engine/settings/mcppolicy.h"
#include "engine/target/proposal.h"
#include "src/cli/verb.h"
#include "src/mcp/tools/verbcall.h"
#include "src/mcp/toolschema.h"

#include <algorithm>
#include <utility>

namespace prism {
namespace {

constexpr std::size_t shownOfAPlan = 100;

JsonValue outcomeSchema()
{
    JsonValue outcome = schemaOf("string", "what became of the call: proposed (it waits for the operator), "
                                           "nothing_to_do, done, failed, cancelled");
    JsonValue names = JsonValue::array();
    for (const char *name : {"proposed", "nothing_to_do", "done", "failed", "cancelled"})
        names.append(JsonValue::string(name));
    outcome.insert("enum", std::move(names));
    JsonValue out = schemaOfObject({{"outcome", std::move(outcome)},
                                    {"verb", schemaOf("string", "of the command line")},
                                    {"message", schemaOf("string", "one sentence for people")}});
    JsonValue optional = *out.find("properties");
    optional.insert("proposal",
                    schemaOfObject({{"id", schemaOf("string")},
                                    {"plan_hash", schemaOf("string", "SHA-256 of the whole plan")},
                                    {"expires_at", schemaOf("string", "UTC")}}));
    optional.insert("plan",
                    schemaOf("object", "what would be done; long lists are cut and counted in NAME_total"));
    optional.insert("result", schemaOf("object", "what the verb prints with --json: stages, status, error"));
    out.insert("properties", std::move(optional));
    return out;
}

JsonValue answerOf(const std::string &outcome, const std::string &verb, const std::string &message)
{
    return JsonValue::object({{"outcome", JsonValue::string(outcome)},
                              {"verb", JsonValue::string(verb)},
                              {"message", JsonValue::string(message)}});
}

} // namespace

LifecycleTool::LifecycleTool(LifecycleToolSpec spec, const McpSurroundings &surroundings)
    : m_spec(std::move(spec))
    , m_surroundings(surroundings)
{
    m_spec.tool.outputSchema = outcomeSchema();
    m_spec.tool.readOnly = false;
}

McpAnswer LifecycleTool::call(const JsonValue &arguments, const McpCall &call) const
{
    const auto policy = mcpPolicy(m_surroundings.environment);
    if (!policy)
        return McpAnswer::failure(policy.error().text());
    if (*policy == McpPolicy::Deny)
        return McpAnswer::failure("the operator's setting mcp-policy is deny: " + m_spec.tool.name +
                                  " did nothing; the operator can use 'prism " + m_spec.verb + '\'');
    const std::vector<std::string> words = wordsOf(arguments);
    const bool looks =
        !m_spec.lookWord.empty() && std::find(words.begin(), words.end(), m_spec.lookWord) != words.end();
    if (*policy == McpPolicy::Allow || looks)
        return carryOut(words, call);
    return propose(words, call);
}

std::vector<std::string> LifecycleTool::wordsOf(const JsonValue &arguments) const
{
    std::vector<std::string> out;
    for (std::string &word : optionWords(arguments)) {
        for (const auto &[from, to] : m_spec.words) {
            // A name alone ("--from=") stands for itself with any value.
            if (word == from || (from.ends_with('=') && word.starts_with(from)))
                word = to.empty() ? to : to + word.substr(from.size());
        }
        if (!word.empty())
            out.push_back(std::move(word));
    }
    return out;
}

McpAnswer LifecycleTool::ended(VerbAnswer done) const
{
    if (done.output.isNull())
        return McpAnswer::failure(std::move(done.said));
    const bool good = done.status == exitSuccess;
    const JsonValue *error = done.output.find("error");
    const std::string said = error ? error->stringOr("message", done.said) : done.said;
    JsonValue out = answerOf(good                         ? "done"
                             : done.status == exitStopped ? "cancelled"
                                                          : "failed",
                             m_spec.verb, good ? "prism " + m_spec.verb + " is done" : said);
    out.insert("result", std::move(done.output));
    return {std::move(out), {}, !good};
}

McpAnswer LifecycleTool::carryOut(std::vector<std::string> words, const McpCall &call) const
{
    words.emplace_back("--json");
    return ended(runVerb(m_surroundings, m_spec.verb, words, call));
}

McpAnswer LifecycleTool::propose(std::vector<std::string> words, const McpCall &call) const
{
    call.tell(1, 2, "plan: running");
    std::vector<std::string> planning = words;
    planning.insert(planning.end(), {"--plan", "--json"});
    VerbAnswer planned = runVerb(m_surroundings, m_spec.verb, planning, {call.stop, {}, call.client});
    const JsonValue *plan = planned.output.find("plan");
    if (planned.status != exitSuccess || !plan)
        return ended(std::move(planned));
    const JsonValue *changes = plan->find("changes");
    if (changes && !changes->isTrue()) {
        JsonValue out =
            answerOf("nothing_to_do", m_spec.verb, "there is nothing to change; nothing was done");
        out.insert("plan", shortenedPlan(*plan, shownOfAPlan));
        return McpAnswer::of(std::move(out));
    }
    if (call.stop.stop_requested())
        return McpAnswer::failure("cancelled; nothing was proposed");
    Proposal proposal;
    proposal.verb = m_spec.verb;
    proposal.words = std::move(words);
    proposal.planHash = planned.output.stringOr("hash");
    proposal.plan = shortenedPlan(*plan, shownOfAPlan);
    proposal.askedBy = call.client;
    const ProposalStore store(proposalsDirectory(m_surroundings.settings.dataDirectory));
    const auto stored = store.propose(std::move(proposal), m_surroundings.clock.now());
    if (!stored)
        return McpAnswer::failure(stored.error().text());
    JsonValue out = answerOf("proposed", m_spec.verb,
                             "nothing was done yet: the operator decides about proposal " + stored->id +
                                 " in the panel or with 'prism proposals approve " + stored->id + "'");
    out.insert("proposal", JsonValue::object({{"id", JsonValue::string(stored->id)},
                                              {"plan_hash", JsonValue::string(stored->planHash)},
                                              {"expires_at", JsonValue::string(stored->expiresAt().iso())}}));
    out.insert("plan", stored->plan);
    return McpAnswer::of(std::move(out));
}

} // namespace prism
