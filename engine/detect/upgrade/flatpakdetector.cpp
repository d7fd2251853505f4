// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/text.h"
#include "engine/detect/upgrade/detectors.h"
#include "engine/detect/upgrade/packagemanager.h"

namespace prism {
namespace {

DetectorInfo describe()
{
    DetectorInfo info;
    info.id = "upgrade.flatpak";
    info.title = Sentence::saying("Outdated Flatpak applications and runtimes");
    info.daemon = Daemon::Upgrade;
    info.reads = Sentence::saying(
        "flatpak remote-ls --updates (--cached unless ask-remote), user and system installations");
    info.rights = Sentence::saying("none; another user's own installation is not seen");
    info.cost = Cost::Medium;
    info.platforms = "linux";
    info.options = {{"ask-remote", "false",
                     Sentence::saying("true: ask the remotes instead of their cached summaries.")}};
    info.explanation =
        "Applications and runtimes of which the cached summary of their remote has a newer commit. Without "
        "ask-remote no server is asked, so an update shows only after something else refreshed the summaries "
        "(a software centre does so daily). Flatpak does not mark security updates.";
    return info;
}

class FlatpakDetector final : public PackageManager
{
public:
    FlatpakDetector()
        : PackageManager(describe(), "flatpak", "flatpak update")
    {}

protected:
    [[nodiscard]] PackageListing list(DetectorContext &context) const override;
};

/// Rows of the columns application, branch, version, origin, separated by tabs. The version may be empty.
std::optional<std::vector<PendingPackage>> parseRows(std::string_view output)
{
    std::vector<PendingPackage> packages;
    for (const std::string_view line : lines(output)) {
        if (trimmed(line).empty())
            continue;
        const auto columns = split(line, '\t');
        // application ids are reverse domain names
        if (columns.size() != 4 || columns[0].find('.') == std::string_view::npos)
            return std::nullopt;
        PendingPackage package;
        package.name = std::string(trimmed(columns[0])) + "//" + std::string(trimmed(columns[1]));
        package.available = std::string(trimmed(columns[2]));
        package.origin = std::string(trimmed(columns[3]));
        packages.push_back(std::move(package));
    }
    return packages;
}

PackageListing FlatpakDetector::list(DetectorContext &context) const
{
    ToolCall call = toolCall({"flatpak", "remote-ls", "--updates"});
    if (!isOn(context, "ask-remote"))
        call.command.emplace_back("--cached");
    call.command.emplace_back("--columns=application,branch,version,origin");
    auto asked = askTool(context, call);
    if (auto *failure = std::get_if<DetectorResult>(&asked))
        return std::move(*failure);
    const auto &outcome = *std::get_if<ProcessOutcome>(&asked);
    auto packages = parseRows(outcome.output);
    if (!packages)
        return notUnderstood("flatpak remote-ls", outcome);
    PendingUpdates updates;
    updates.packages = std::move(*packages);
    updates.context.push_back("$ " + joined(call.command, " "));
    return updates;
}

} // namespace

std::unique_ptr<Detector> flatpakDetector()
{
    return std::make_unique<FlatpakDetector>();
}

} // namespace prism
