// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/text.h"
#include "engine/detect/upgrade/detectors.h"
#include "engine/detect/upgrade/packagemanager.h"

namespace prism {
namespace {

DetectorInfo describe()
{
    DetectorInfo info;
    info.id = "upgrade.snap";
    info.title = Sentence::saying("Outdated snaps, and refreshes on hold");
    info.daemon = Daemon::Upgrade;
    info.reads = Sentence::saying("snap refresh --time; snap refresh --list if ask-store is on");
    info.rights = Sentence::saying("none");
    info.cost = Cost::Low;
    info.platforms = "linux";
    info.options = {
        {"ask-store", "false", Sentence::saying("true: ask the store which snaps have a newer revision.")}};
    info.explanation = "snapd refreshes snaps by itself several times a day. What keeps it from doing so is "
                       "a hold, and that "
                       "is the finding: while refreshes are held, no security update arrives either.\n\n"
                       "Which snaps have a newer revision is known to the store only; with ask-store it is "
                       "asked, with a time "
                       "limit of 15 s. Snaps do not mark security updates.";
    return info;
}

class SnapDetector final : public PackageManager
{
public:
    SnapDetector()
        : PackageManager(describe(), "snap", "snap refresh")
    {}

protected:
    [[nodiscard]] PackageListing list(DetectorContext &context) const override;

private:
    [[nodiscard]] std::optional<DetectorResult> addPending(PendingUpdates &updates,
                                                           const DetectorContext &context) const;
};

/// The text behind "NAME: " on one of the lines, "" if it is not there.
std::string fieldOf(std::string_view output, std::string_view name)
{
    for (const std::string_view line : lines(output)) {
        if (line.starts_with(name) && line.substr(name.size()).starts_with(':'))
            return std::string(trimmed(line.substr(name.size() + 1)));
    }
    return {};
}

/// Rows of `snap refresh --list`: a header "Name Version Rev ...", then the name and the new version.
std::optional<std::vector<PendingPackage>> parseRows(std::string_view output)
{
    std::vector<PendingPackage> packages;
    bool header = false;
    for (const std::string_view line : lines(output)) {
        std::vector<std::string> columns;
        for (const std::string_view word : split(line, ' ')) {
            if (!trimmed(word).empty())
                columns.emplace_back(trimmed(word));
        }
        if (columns.empty())
            continue;
        if (!header) {
            if (columns.size() < 3 || columns[0] != "Name" || columns[1] != "Version")
                return std::nullopt;
            header = true;
            continue;
        }
        if (columns.size() < 3)
            return std::nullopt;
        packages.push_back({.name = columns[0],
                            .installed = {},
                            .available = columns[1] + " (revision " + columns[2] + ')',
                            .origin = {},
                            .security = false});
    }
    return packages;
}

std::optional<DetectorResult> SnapDetector::addPending(PendingUpdates &updates,
                                                       const DetectorContext &context) const
{
    ToolCall call = toolCall({"snap", "refresh", "--list"});
    call.timeout = std::chrono::seconds(15);
    auto asked = askTool(context, call);
    if (auto *failure = std::get_if<DetectorResult>(&asked))
        return std::move(*failure);
    const auto &outcome = *std::get_if<ProcessOutcome>(&asked);
    const bool upToDate =
        (outcome.output + outcome.errors).find("All snaps up to date.") != std::string::npos;
    auto packages = parseRows(outcome.output);
    if (!upToDate && (!packages || packages->empty()))
        return notUnderstood("snap refresh --list", outcome);
    if (!upToDate)
        updates.packages = std::move(*packages);
    updates.context.push_back("$ " + joined(call.command, " "));
    return std::nullopt;
}

PackageListing SnapDetector::list(DetectorContext &context) const
{
    const ToolCall call = toolCall({"snap", "refresh", "--time"});
    auto asked = askTool(context, call);
    if (auto *failure = std::get_if<DetectorResult>(&asked))
        return std::move(*failure);
    const auto &outcome = *std::get_if<ProcessOutcome>(&asked);
    if (fieldOf(outcome.output, "timer").empty() && fieldOf(outcome.output, "schedule").empty())
        return notUnderstood("snap refresh --time", outcome);
    PendingUpdates updates;
    const std::string hold = fieldOf(outcome.output, "hold");
    if (!hold.empty()) {
        Finding f =
            makeFinding(info(), "refresh-held", Priority::P2, "Snap refreshes are on hold", "snapd",
                        "While refreshes are held, snaps get no update, and no security update either. "
                        "Let them go on with: snap refresh --unhold");
        f.addEvidence("$ snap refresh --time");
        f.addEvidence("hold: " + printable(hold));
        f.addEvidence("last: " + printable(fieldOf(outcome.output, "last")));
        updates.further.push_back(std::move(f));
    }
    if (isOn(context, "ask-store")) {
        if (auto failure = addPending(updates, context))
            return std::move(*failure);
    } else {
        updates.notes.emplace_back("the store was not asked for newer revisions; ask-store allows it");
    }
    return updates;
}

} // namespace

std::unique_ptr<Detector> snapDetector()
{
    return std::make_unique<SnapDetector>();
}

} // namespace prism
