// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "engine/target/reach.h"
#include "engine/target/validate.h"
#include "src/cli/paint.h"
#include "src/cli/targetsfile.h"
#include "src/cli/verbs/verbs.h"

#include <algorithm>
#include <ostream>

namespace prism {
namespace {

constexpr std::chrono::seconds reachLimit{10};

class ListTargetsVerb final : public Verb
{
public:
    [[nodiscard]] const VerbSpec &spec() const override { return m_spec; }

    int run(Invocation &i) const override
    {
        const auto registry = operatorsRegistry(i.settings);
        if (!registry)
            return i.fail(registry.error());
        std::vector<Reachability> reached;
        if (i.arguments.has("check"))
            reached = checkReachability(registry->targets(), i.settings.home, reachLimit, i.stop);
        if (i.stop.stop_requested())
            return i.fail({ErrorCode::Cancelled, "stopped", {}});
        if (i.arguments.has("json"))
            printJson(i, *registry, reached);
        else
            printTable(i, *registry, reached);
        const bool all =
            std::all_of(reached.begin(), reached.end(), [](const auto &r) { return r.reachable; });
        return all ? exitSuccess : exitPartial;
    }

private:
    static void printJson(Invocation &i, const Registry &registry, const std::vector<Reachability> &reached)
    {
        JsonWriter out;
        out.beginObject().member("version", 1).member("path", registry.path()).key("default_target");
        if (registry.defaultTarget().empty())
            out.null();
        else
            out.value(registry.defaultTarget());
        out.key("targets").beginArray();
        for (std::size_t n = 0; n < registry.targets().size(); ++n) {
            // Only what Prism knows: another program's keys may hold what is not for everybody.
            Target t = registry.targets()[n];
            t.stored = JsonValue::object();
            t.composeFile = t.effectiveComposeFile();
            t.containers = t.effectiveContainers();
            t.controlPersistSeconds = t.effectiveControlPersist();
            JsonValue entry = targetToJson(t);
            entry.insert("name", JsonValue::string(t.name));
            entry.insert("problems", problemsOf(registry.targets()[n]));
            if (!reached.empty()) {
                entry.insert("reachable", JsonValue::boolean(reached[n].reachable));
                entry.insert("detail", JsonValue::string(reached[n].detail));
                entry.insert("milliseconds", JsonValue::integer(reached[n].elapsed.count()));
            }
            out.value(entry);
        }
        out.endArray().endObject();
        i.streams.out << out.take() << '\n';
    }

    static JsonValue problemsOf(const Target &target)
    {
        std::vector<JsonValue> items;
        for (const FieldError &e : validateTarget(target))
            items.push_back(JsonValue::string(e.message));
        return JsonValue::array(std::move(items));
    }

    static void printTable(Invocation &i, const Registry &registry, const std::vector<Reachability> &reached)
    {
        if (registry.targets().empty()) {
            i.streams.out << chooseTarget(registry, {}).error().message << '\n';
            return;
        }
        const Paint paint(i.streams.colour);
        std::vector<std::vector<std::string>> rows;
        for (std::size_t n = 0; n < registry.targets().size(); ++n) {
            const Target &t = registry.targets()[n];
            std::vector<std::string> row{t.name == registry.defaultTarget() ? "*" : " ",
                                         paint.bold(printable(t.name)), printable(t.sshTarget),
                                         printable(t.repoDir), printable(joined(t.tags, ", "))};
            if (!reached.empty())
                row.insert(row.begin() + 2,
                           reached[n].reachable ? paint.good("reachable") : paint.bad("not reachable"));
            const auto errors = validateTarget(t);
            if (!errors.empty())
                row.back() = paint.warning(errors.front().message);
            else if (!reached.empty() && !reached[n].reachable)
                row.back() = paint.warning(reached[n].detail);
            rows.push_back(std::move(row));
        }
        i.streams.out << table(rows, static_cast<std::size_t>(i.streams.width));
        i.streams.err << counted(registry.targets().size(), "target", "targets") << " in "
                      << printable(registry.path())
                      << (registry.defaultTarget().empty() ? "" : "; * is the default") << '\n';
    }

    VerbSpec m_spec{
        "list-targets",
        "",
        0,
        0,
        "list the targets; ask whether they answer",
        "Prints the registry of targets: names, paths and tags; it holds no secrets. With --check "
        "all hosts are asked at once whether their ssh server answers; the exit status is 4 if one "
        "does not.",
        {jsonOption(), {"check", "", "ask every host whether it answers", {}}},
        {}};
};

} // namespace

std::unique_ptr<Verb> makeListTargetsVerb()
{
    return std::make_unique<ListTargetsVerb>();
}

} // namespace prism
