// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/bundle.h"
#include "engine/core/clock.h"
#include "engine/core/text.h"
#include "engine/report/verdict.h"
#include "engine/report/whatchanged.h"
#include "src/mcp/tools/mcptools.h"
#include "src/mcp/toolschema.h"

#include <algorithm>

namespace prism {
namespace {

constexpr std::int64_t usualQueue = 20;
constexpr std::int64_t largestQueue = 200;
constexpr std::size_t mostProblems = 100;

JsonValue text(std::string_view value)
{
    return JsonValue::string(repairedUtf8(value));
}

JsonValue number(std::size_t value)
{
    return JsonValue::integer(static_cast<std::int64_t>(value));
}

JsonValue texts(const std::vector<std::string> &values)
{
    JsonValue out = JsonValue::array();
    for (const std::string &v : values)
        out.append(text(v));
    return out;
}

JsonValue matrixOf(const Bundle &bundle)
{
    JsonValue out = JsonValue::array();
    for (const BundleCell &c : bundle.matrix())
        out.append(JsonValue::object({{"host", text(c.host)},
                                      {"daemon", text(daemonName(c.daemon))},
                                      {"reported", JsonValue::boolean(c.ready)},
                                      {"looked", JsonValue::boolean(c.looked)},
                                      {"health", text(c.health)},
                                      {"findings", JsonValue::integer(c.findings)},
                                      {"top_priority", text(c.topPriority)}}));
    return out;
}

JsonValue queueOf(const Bundle &bundle, std::size_t most)
{
    JsonValue out = JsonValue::array();
    const std::size_t count = std::min(most, bundle.queue().size());
    for (std::size_t i = 0; i < count; ++i) {
        const QueueEntry &e = bundle.queue()[i];
        out.append(JsonValue::object({{"finding_id", text(e.findingId)},
                                      {"priority", text(e.priority)},
                                      {"action", text(e.action)},
                                      {"skill", text(e.skill)},
                                      {"key", text(e.sourceKey)},
                                      {"carried", JsonValue::boolean(e.carried)}}));
    }
    return out;
}

JsonValue problemsOf(const Bundle &bundle)
{
    JsonValue out = JsonValue::array();
    const std::size_t count = std::min(mostProblems, bundle.problems().size());
    for (std::size_t i = 0; i < count; ++i)
        out.append(text(bundle.problems()[i].message));
    return out;
}

JsonValue countsOf(const FindingCounts &counts)
{
    JsonValue open = JsonValue::object();
    for (std::size_t i = 0; i < counts.open.size(); ++i)
        open.insert("P" + std::to_string(i), JsonValue::integer(counts.open.at(i)));
    return JsonValue::object({{"open", std::move(open)},
                              {"new", JsonValue::integer(counts.freshTotal())},
                              {"carried", JsonValue::integer(counts.carried)},
                              {"resolved", JsonValue::integer(counts.resolved)}});
}

class BundleTool final : public McpTool
{
public:
    explicit BundleTool(const McpSurroundings &surroundings)
        : m_surroundings(surroundings)
    {}

    [[nodiscard]] const McpToolSpec &spec() const override { return m_spec; }

    [[nodiscard]] McpAnswer call(const JsonValue &arguments, const McpCall &call) const override
    {
        const std::string date = arguments.stringOr("date");
        if (!date.empty() && !isDay(date))
            return McpAnswer::failure("'date' is '" + printable(date) + "'; give YYYY-MM-DD");
        const std::string &inbox = m_surroundings.settings.inbox;
        call.tell(1, 2, "reading the bundle");
        const auto path = date.empty() ? newestBundlePath(inbox) : bundlePathOf(inbox, date);
        const auto bundle = path ? Bundle::open(*path) : Result<std::shared_ptr<const Bundle>>(path.error());
        if (!bundle)
            return McpAnswer::failure(printable(bundle.error().text()));
        const JsonValue *most = arguments.find("queue_limit");
        JsonValue out = digest(
            **bundle, static_cast<std::size_t>(most ? most->toInt().value_or(usualQueue) : usualQueue));
        const WhatChanged changed = whatChanged(inbox, *bundle);
        out.insert("compared_with", text(changed.before));
        out.insert("changes", texts(changeLines(changed)));
        call.tell(2, 2, "done");
        return McpAnswer::of(std::move(out));
    }

private:
    static JsonValue digest(const Bundle &b, std::size_t mostQueue)
    {
        return JsonValue::object({{"bundle_id", text(b.id())},
                                  {"date", text(b.date())},
                                  {"assembled_at", text(b.assembledAt())},
                                  {"partial", JsonValue::boolean(b.isPartial())},
                                  {"verdict", text(verdictOf(b))},
                                  {"hosts", texts(b.hosts())},
                                  {"missing", texts(b.missing())},
                                  {"counts", countsOf(countFindings(b))},
                                  {"matrix", matrixOf(b)},
                                  {"queue_total", number(b.queue().size())},
                                  {"queue", queueOf(b, mostQueue)},
                                  {"problems", problemsOf(b)}});
    }

    McpSurroundings m_surroundings;
    McpToolSpec m_spec{
        "prism_bundle",
        "Read a day's bundle",
        "Gives a day's audit at a glance: the verdict in words, the host x daemon matrix, who is missing, "
        "how many "
        "findings are open by priority, the head of the ranked action queue, and what changed since the "
        "bundle "
        "before.",
        {dayParameter(),
         {"queue_limit",
          McpParameter::Type::Integer,
          "entries of the queue to return; 20 if absent",
          false,
          {},
          0,
          0,
          largestQueue}},
        schemaOfObject({{"bundle_id", schemaOf("string")},
                        {"date", schemaOf("string")},
                        {"assembled_at", schemaOf("string")},
                        {"partial", schemaOf("boolean", "a summary that was expected is missing")},
                        {"verdict", schemaOf("string")},
                        {"hosts", schemaOfList(schemaOf("string"))},
                        {"missing", schemaOfList(schemaOf("string", "DAEMON@HOST"))},
                        {"counts", schemaOf("object", "open by priority, new, carried, resolved")},
                        {"matrix", schemaOfList(schemaOfObject(
                                       {{"host", schemaOf("string")},
                                        {"daemon", schemaOf("string")},
                                        {"reported", schemaOf("boolean")},
                                        {"looked", schemaOf("boolean", "a detector looked at all")},
                                        {"health", schemaOf("string")},
                                        {"findings", schemaOf("integer")},
                                        {"top_priority", schemaOf("string")}}))},
                        {"queue_total", schemaOf("integer")},
                        {"queue", schemaOfList(schemaOfObject({{"finding_id", schemaOf("string")},
                                                               {"priority", schemaOf("string")},
                                                               {"action", schemaOf("string")},
                                                               {"skill", schemaOf("string")},
                                                               {"key", schemaOf("string")},
                                                               {"carried", schemaOf("boolean")}}))},
                        {"problems", schemaOfList(schemaOf("string", "what could not be read, and why"))},
                        {"compared_with", schemaOf("string", "day of the bundle before; empty if none")},
                        {"changes", schemaOfList(schemaOf("string", "what is different since then"))}})};
};

} // namespace

std::unique_ptr<McpTool> makeBundleTool(const McpSurroundings &surroundings)
{
    return std::make_unique<BundleTool>(surroundings);
}

} // namespace prism
