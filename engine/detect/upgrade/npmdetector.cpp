// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/jsonparser.h"
#include "engine/core/text.h"
#include "engine/detect/upgrade/detectors.h"
#include "engine/detect/upgrade/packagemanager.h"

namespace prism {
namespace {

DetectorInfo describe()
{
    DetectorInfo info;
    info.id = "upgrade.npm";
    info.title = Sentence::saying("Outdated global npm packages");
    info.daemon = Daemon::Upgrade;
    info.reads = Sentence::saying("npm outdated -g --json, which asks the registry");
    info.rights = Sentence::saying("none");
    info.cost = Cost::High;
    info.schedule = ScheduleClass::Weekly;
    info.options = {{"ask-registry", "false",
                     Sentence::saying("true: ask the npm registry, at most 20 s, once a week.")}};
    info.explanation =
        "Packages installed with 'npm install -g' that are older than the registry's latest version. Only "
        "the "
        "registry knows them, so nothing is looked at until ask-registry allows the question: "
        "{\"detectors\": {\"upgrade.npm\": {\"options\": {\"ask-registry\": \"true\"}}}} in detectors.json.";
    return info;
}

class NpmDetector final : public PackageManager
{
public:
    NpmDetector()
        : PackageManager(describe(), "npm", "npm update -g")
    {}

protected:
    [[nodiscard]] PackageListing list(DetectorContext &context) const override;
};

/// {NAME: {current, wanted, latest, location}}. With -g "wanted" is the installed version, so "latest"
/// counts. An entry may be an array where a package is installed more than once.
std::optional<std::vector<PendingPackage>> parseOutdated(const JsonValue &tree)
{
    if (!tree.isObject() || tree.find("error"))
        return std::nullopt;
    std::vector<PendingPackage> packages;
    for (const auto &[name, member] : tree.members()) {
        const JsonValue &entry =
            member.isArray() && !member.items().empty() ? member.items().front() : member;
        PendingPackage package;
        package.name = name;
        package.installed = entry.stringOr("current");
        package.available = entry.stringOr("latest");
        if (package.available.empty())
            return std::nullopt;
        if (package.installed != package.available)
            packages.push_back(std::move(package));
    }
    return packages;
}

PackageListing NpmDetector::list(DetectorContext &context) const
{
    if (!isOn(context, "ask-registry"))
        return DetectorResult::notApplicable(
            Sentence::saying("only the npm registry knows newer versions, and ask-registry is "
                             "off"));
    ToolCall call =
        toolCall({"npm", "outdated", "-g", "--json", "--fetch-retries=0", "--fetch-timeout=8000"});
    call.timeout = std::chrono::seconds(20);
    call.extraEnvironment = {{"NO_UPDATE_NOTIFIER", "1"}};
    // 1 means that something is outdated; an error is JSON of another kind
    auto asked = askTool(context, call, {0, 1});
    if (auto *failure = std::get_if<DetectorResult>(&asked))
        return std::move(*failure);
    const auto &outcome = *std::get_if<ProcessOutcome>(&asked);
    const bool silent = trimmed(outcome.output).empty() && outcome.exitCode == 0;
    const auto tree = parseJson(silent ? "{}" : outcome.output, "npm outdated");
    auto packages = tree ? parseOutdated(*tree) : std::nullopt;
    if (!packages)
        return notUnderstood("npm outdated", outcome);
    PendingUpdates updates;
    updates.packages = std::move(*packages);
    updates.context.push_back("$ " + joined(call.command, " "));
    return updates;
}

} // namespace

std::unique_ptr<Detector> npmDetector()
{
    return std::make_unique<NpmDetector>();
}

} // namespace prism
