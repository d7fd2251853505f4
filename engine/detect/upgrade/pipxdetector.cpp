// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/file.h"
#include "engine/core/jsonparser.h"
#include "engine/core/text.h"
#include "engine/detect/upgrade/detectors.h"
#include "engine/detect/upgrade/packagemanager.h"

namespace prism {
namespace {

constexpr std::size_t environmentLimit = 200;

DetectorInfo describe()
{
    DetectorInfo info;
    info.id = "upgrade.pipx";
    info.title = Sentence::saying("Outdated pipx applications, and those without an interpreter");
    info.daemon = Daemon::Upgrade;
    info.reads = Sentence::saying("pipx list --json; pipx runpip APP list --outdated if ask-index is on");
    info.rights = Sentence::saying("none; another user's applications are not seen");
    info.cost = Cost::Medium;
    info.schedule = ScheduleClass::Daily;
    info.options = {
        {"ask-index", "false",
         Sentence::saying(
             "true: ask the Python package index for newer versions, one call an application, at most "
             "60 s together.")}};
    info.explanation = "After an upgrade of the system's Python the environments of pipx may point to an "
                       "interpreter that is "
                       "gone, and their programs fail to start: that is found without asking anybody.\n\n"
                       "Newer versions are known to the package index only, so they are looked for when "
                       "ask-index allows it.";
    return info;
}

class PipxDetector final : public PackageManager
{
public:
    PipxDetector()
        : PackageManager(describe(), "pipx", "pipx upgrade-all")
    {}

protected:
    [[nodiscard]] PackageListing list(DetectorContext &context) const override;

private:
    [[nodiscard]] std::optional<Finding> brokenInterpreters(const JsonValue &environments,
                                                            const DetectorContext &context) const;
};

const JsonValue *mainPackage(const JsonValue &environment)
{
    const JsonValue *metadata = environment.find("metadata");
    return metadata ? metadata->find("main_package") : nullptr;
}

/// The environment's directory, two above the program that `app_paths` names; "" if it names none.
std::string environmentDirectory(const JsonValue &environment)
{
    const JsonValue *package = mainPackage(environment);
    const JsonValue *paths = package ? package->find("app_paths") : nullptr;
    if (!paths || paths->items().empty())
        return {};
    const std::string program = paths->items().front().stringOr("__Path__");
    const std::size_t bin = program.rfind('/');
    const std::size_t above = bin == std::string::npos || bin == 0 ? bin : program.rfind('/', bin - 1);
    return above == std::string::npos || program.front() != '/' ? std::string() : program.substr(0, above);
}

std::optional<Finding> PipxDetector::brokenInterpreters(const JsonValue &environments,
                                                        const DetectorContext &context) const
{
    std::vector<std::string> broken;
    for (const auto &[name, environment] : environments.members()) {
        const std::string directory = environmentDirectory(environment);
        if (!directory.empty() && !fileExists(context.at(directory + "/bin/python")))
            broken.push_back(printable(name) + ": " + printable(directory) + "/bin/python is gone");
    }
    if (broken.empty())
        return std::nullopt;
    Finding f = makeFinding(info(), "broken-interpreter", Priority::P2,
                            counted(broken.size(), "pipx application has", "pipx applications have") +
                                " no Python interpreter any more",
                            "pipx packages",
                            "Their programs cannot start. Build the environments anew with: pipx "
                            "reinstall-all");
    for (std::string &line : broken)
        f.addEvidence(std::move(line));
    return f;
}

/// The row of the environment's own package in `pip list --outdated --format=json`; nothing if it is not
/// outdated. An error if the answer is not JSON.
Result<std::optional<PendingPackage>> pendingOf(const std::string &package, std::string_view answer)
{
    const auto tree = parseJson(answer, "pip list --outdated");
    if (!tree)
        return tree.error();
    for (const JsonValue &row : tree->items()) {
        if (asciiLower(row.stringOr("name")) == asciiLower(package))
            return std::optional<PendingPackage>({.name = package,
                                                  .installed = row.stringOr("version"),
                                                  .available = row.stringOr("latest_version"),
                                                  .origin = {},
                                                  .security = false});
    }
    return std::optional<PendingPackage>();
}

/// Asks the index about each environment until the time is up.
std::optional<DetectorResult> addPending(PendingUpdates &updates, const JsonValue &environments,
                                         const DetectorContext &context)
{
    std::chrono::milliseconds left = std::chrono::seconds(60);
    for (const auto &[name, environment] : environments.members()) {
        const JsonValue *package = mainPackage(environment);
        // a name that pipx would take for an option is no package name
        if (!package || name.starts_with('-') || context.stop.stop_requested())
            continue;
        if (left <= std::chrono::milliseconds(0)) {
            updates.notes.push_back("not asked for want of time: " + printable(name));
            continue;
        }
        ToolCall call = toolCall(
            {"pipx", "runpip", name, "list", "--outdated", "--format=json", "--disable-pip-version-check"});
        call.timeout = std::min<std::chrono::milliseconds>(left, std::chrono::seconds(20));
        auto asked = askTool(context, call);
        if (auto *failure = std::get_if<DetectorResult>(&asked))
            return std::move(*failure);
        const auto &outcome = *std::get_if<ProcessOutcome>(&asked);
        left -= outcome.elapsed;
        auto pending = pendingOf(package->stringOr("package", name), outcome.output);
        if (!pending)
            return notUnderstood("pipx runpip " + name + " list", outcome);
        if (*pending)
            updates.packages.push_back(std::move(**pending));
    }
    return std::nullopt;
}

PackageListing PipxDetector::list(DetectorContext &context) const
{
    // status 1 is given when an environment is broken, and the JSON is complete all the same
    auto asked = askTool(context, toolCall({"pipx", "list", "--json"}), {0, 1});
    if (auto *failure = std::get_if<DetectorResult>(&asked))
        return std::move(*failure);
    const auto &outcome = *std::get_if<ProcessOutcome>(&asked);
    const auto tree = parseJson(outcome.output, "pipx list");
    const JsonValue *environments = tree ? tree->find("venvs") : nullptr;
    if (!environments || !environments->isObject() || environments->members().size() > environmentLimit)
        return notUnderstood("pipx list", outcome);
    PendingUpdates updates;
    if (auto broken = brokenInterpreters(*environments, context))
        updates.further.push_back(std::move(*broken));
    if (!isOn(context, "ask-index")) {
        updates.notes.emplace_back("the package index was not asked for newer versions; ask-index allows it");
        return updates;
    }
    if (auto failure = addPending(updates, *environments, context))
        return std::move(*failure);
    updates.context.emplace_back("$ pipx runpip APP list --outdated --format=json");
    return updates;
}

} // namespace

std::unique_ptr<Detector> pipxDetector()
{
    return std::make_unique<PipxDetector>();
}

} // namespace prism
