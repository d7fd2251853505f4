// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/detect/upgrade/detectors.h"
#include "engine/detect/upgrade/packagemanager.h"

#include <algorithm>

namespace prism {
namespace {

DetectorInfo describe()
{
    DetectorInfo info;
    info.id = "upgrade.pacman";
    info.title = Sentence::saying("Outdated Arch packages (pacman)");
    info.daemon = Daemon::Upgrade;
    info.reads = Sentence::saying("pacman -Qu (or checkupdates, see ask-mirror), /var/lib/pacman/sync");
    info.rights = Sentence::saying("none");
    info.cost = Cost::Low;
    info.platforms = "linux";
    info.options = {
        indexAgeOption(),
        {"ask-mirror", "false",
         Sentence::saying(
             "true: run checkupdates of pacman-contrib, which asks the mirror and leaves pacman's own "
             "database alone.")}};
    info.explanation =
        "Packages of which the synchronised databases know a newer version. The databases are those of the "
        "last 'pacman -Sy'; when they are older than index-max-age-days, that is a finding of its own. "
        "Packages in IgnorePkg are named in the notes and not counted. pacman does not mark security "
        "updates.";
    return info;
}

class PacmanDetector final : public PackageManager
{
public:
    PacmanDetector()
        : PackageManager(describe(), "pacman", "pacman -Syu")
    {}

protected:
    [[nodiscard]] PackageListing list(DetectorContext &context) const override;
};

/// Rows `NAME OLD -> NEW`, with " [ignored]" behind a package of IgnorePkg. Nothing for other lines.
std::optional<PendingUpdates> parseRows(std::string_view output)
{
    PendingUpdates updates;
    for (std::string_view line : lines(output)) {
        line = trimmed(line);
        if (line.empty())
            continue;
        const auto columns = split(line, ' ');
        if (columns.size() < 4 || columns[2] != "->")
            return std::nullopt;
        if (columns.size() > 4 && columns[4] == "[ignored]") {
            updates.notes.push_back("ignored by IgnorePkg: " + printable(columns[0]));
            continue;
        }
        PendingPackage package;
        package.name = std::string(columns[0]);
        package.installed = std::string(columns[1]);
        package.available = std::string(columns[3]);
        updates.packages.push_back(std::move(package));
    }
    return updates;
}

PackageListing PacmanDetector::list(DetectorContext &context) const
{
    const std::string sync = context.at("/var/lib/pacman/sync");
    if (!isDirectory(context.at("/var/lib/pacman")))
        return DetectorResult::notApplicable(
            Sentence::saying("this pacman is no package manager: no /var/lib/pacman"));
    const bool askMirror = isOn(context, "ask-mirror");
    if (askMirror && !context.tools->has("checkupdates"))
        return DetectorResult::failed(Sentence::saying("ask-mirror needs checkupdates of pacman-contrib"));
    const ToolCall call = toolCall(askMirror ? std::vector<std::string>{"checkupdates"}
                                             : std::vector<std::string>{"pacman", "-Qu"});
    // checkupdates ends with 2 and pacman -Qu with 1 when there is nothing; 1 of pacman is also its error.
    auto asked = askTool(context, call, {0, askMirror ? 2 : 1});
    if (auto *failure = std::get_if<DetectorResult>(&asked))
        return std::move(*failure);
    const auto &outcome = *std::get_if<ProcessOutcome>(&asked);
    if (outcome.errors.find("error:") != std::string::npos)
        return DetectorResult::failed(Sentence::saying("%1 reports an error", joined(call.command, " ")),
                                      repairedUtf8(tail(outcome.errors, 2000)));
    auto updates = parseRows(outcome.output);
    if (!updates)
        return notUnderstood(call.command.front(), outcome);
    updates->context.push_back("$ " + joined(call.command, " "));
    if (askMirror)
        return std::move(*updates);
    UtcTime newest;
    for (const DirectoryEntry &entry : listDirectory(sync).value_or(std::vector<DirectoryEntry>()))
        newest = std::max(newest, modifiedAt(sync + '/' + entry.name).value_or(UtcTime{}));
    if (newest == UtcTime{})
        return DetectorResult::failed(
            Sentence::saying("pacman has no synchronised database in /var/lib/pacman/sync"));
    updates->context.push_back("/var/lib/pacman/sync: last refreshed " + newest.iso());
    if (auto old = oldIndex(info(), context, "pacman", newest, "/var/lib/pacman/sync", "pacman -Syu"))
        updates->further.push_back(std::move(*old));
    return std::move(*updates);
}

} // namespace

std::unique_ptr<Detector> pacmanDetector()
{
    return std::make_unique<PacmanDetector>();
}

} // namespace prism
