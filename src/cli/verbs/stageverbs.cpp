// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/cli/verbs/stageverbs.h"

#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "engine/target/registry.h"
#include "src/cli/application.h"
#include "src/cli/verbs/verbs.h"

#include <algorithm>
#include <iomanip>
#include <ostream>

namespace prism {
namespace {

constexpr std::size_t shownFiles = 20;
constexpr int secondsADay = 86400;

template<typename Text>
void printList(std::ostream &out, const char *title, const std::vector<Text> &items, std::size_t most)
{
    if (items.empty())
        return;
    out << title << " (" << items.size() << "):\n";
    for (std::size_t n = 0; n < std::min(items.size(), most); ++n)
        out << "  " << printable(items[n]) << '\n';
    if (items.size() > most)
        out << "  ... and " << items.size() - most << " more; --json shows all\n";
}

int printPlan(Invocation &i, const Plan &plan)
{
    const auto hash = storePlan(i.settings.dataDirectory + "/plans", plan, i.clock.now());
    if (!hash)
        return i.fail(hash.error());
    if (i.arguments.has("json")) {
        JsonWriter w;
        w.beginObject().member("hash", *hash).key("plan").raw(plan.toJson()).endObject();
        i.streams.out << w.take() << '\n';
        return exitSuccess;
    }
    std::ostream &out = i.streams.out;
    out << plan.verb << ' ' << printable(plan.target) << (plan.mode.empty() ? "" : ", " + plan.mode)
        << (plan.changes ? "\n" : ": nothing would change\n");
    printList(out, "Commands", plan.commands, SIZE_MAX);
    printList(out, "Files written", plan.changed, shownFiles);
    printList(out, "Files removed", plan.removed, shownFiles);
    printList(out, "Services", plan.services, SIZE_MAX);
    if (plan.bytes > 0)
        out << "Bytes: " << humanBytes(static_cast<double>(plan.bytes)) << '\n';
    out << "Undo: " << printable(plan.undo) << '\n';
    out << "Within an hour, the same and nothing else:\n  prism " << plan.verb << " ... --apply " << *hash
        << '\n';
    return exitSuccess;
}

} // namespace

StageListener stageLines(const Invocation &i)
{
    return [&i](const StageEvent &e) {
        if (i.stages)
            i.stages(e);
        if (e.kind == StageEvent::Kind::Output)
            return;
        const bool ended = e.kind == StageEvent::Kind::Ended;
        // Two steps a stage, so that a listener hears which one it waits for.
        const int step = 2 * static_cast<int>(e.index) + (ended ? 2 : 1);
        if (i.progress)
            i.progress(step, std::max(2 * static_cast<int>(e.count), step),
                       e.stage.name + ": " + std::string(stageStatusName(e.stage.status)));
        if (!ended)
            return;
        const auto tenths = (e.stage.milliseconds + 50) / 100;
        i.streams.err << '[' << e.index + 1 << '/' << std::max(e.count, e.index + 1) << "] " << e.stage.name
                      << ": " << stageStatusName(e.stage.status) << ", " << tenths / 10 << '.' << tenths % 10
                      << " s" << (e.stage.note.empty() ? "" : "; " + printable(e.stage.note)) << std::endl;
    };
}

int reportResult(Invocation &i, const VerbResult &result)
{
    if (i.arguments.has("json"))
        i.streams.out << result.toJson();
    for (const Sentence &notice : result.notices)
        i.streams.err << "prism: warning: " << printable(notice) << '\n';
    if (!result.error) {
        if (!i.arguments.has("json"))
            i.streams.out << result.verb << ' ' << printable(result.target) << ": done in "
                          << (result.milliseconds + 500) / 1000 << " s\n";
        return exitSuccess;
    }
    i.streams.err << "prism: " << result.verb << ' ' << printable(result.target) << ": "
                  << printable(result.error->message) << " [" << result.error->code << "]\n";
    if (!result.error->hint.empty())
        i.streams.err << "prism: what to do: " << printable(result.error->hint) << '\n';
    return result.error->code == "cancelled" ? exitStopped : exitFailure;
}

int runPlanned(Invocation &i, const std::function<Result<Plan>()> &plan,
               const std::function<VerbResult(const std::string &planHash)> &apply)
{
    return runPlannedOwn(
        i, plan, [&] { return reportResult(i, apply(i.arguments.value("apply").value_or(std::string()))); });
}

int runPlannedOwn(Invocation &i, const std::function<Result<Plan>()> &plan, const std::function<int()> &apply)
{
    const auto hash = i.arguments.value("apply");
    if (i.arguments.has("plan") && hash)
        return i.fail({ErrorCode::InvalidInput, "--plan and --apply exclude one another", {}});
    if (!i.arguments.has("plan") && !hash)
        return apply();
    if (hash) {
        const auto stored = checkStoredPlan(i.settings.dataDirectory + "/plans", *hash, i.clock.now());
        if (!stored)
            return i.fail(stored.error());
    }
    const auto now = plan();
    if (!now)
        return i.fail(now.error());
    if (!hash)
        return printPlan(i, *now);
    if (now->hash() != *hash)
        return i.fail(
            {ErrorCode::Refused,
             "the facts changed since that plan was made, nothing was done; make a new one with --plan",
             {}});
    return apply();
}

std::vector<OptionSpec> plannedOptions(std::vector<OptionSpec> own)
{
    own.push_back({"plan", "", "say what would be done, and the hash for --apply", {}});
    own.push_back({"apply", "HASH", "do exactly what that plan says; refused if the facts changed", {}});
    own.push_back(jsonOption());
    return own;
}

Result<BackupPlaces> backupPlaces(const Invocation &invocation)
{
    const Settings &settings = invocation.settings;
    const auto given = invocation.environment.find("PRISM_TARGETS_FILE");
    auto registry =
        registryPath(settings.home, given == invocation.environment.end() ? std::string() : given->second);
    if (!registry)
        return registry.error();
    BackupPlaces out = backupPlacesIn(settings.home, std::move(*registry));
    out.configDirectory = settings.configDirectory;
    out.dataDirectory = settings.dataDirectory;
    out.inbox = settings.inbox;
    out.host = settings.host;
    out.ensureApplication = &ensureApplication;
    return out;
}

Result<std::chrono::seconds> secondsOption(const Invocation &i, std::string_view option, int fallback)
{
    const auto number = i.arguments.number(option, fallback);
    if (!number)
        return number.error();
    if (*number < 1 || *number > secondsADay)
        return Error{ErrorCode::InvalidInput, "--" + std::string(option) + " must be 1 to 86400 seconds", {}};
    return std::chrono::seconds(*number);
}

} // namespace prism
