// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/detect/upgrade/aptplan.h"
#include "engine/detect/upgrade/detectors.h"

#include <algorithm>

namespace prism {
namespace {

DetectorInfo describe()
{
    DetectorInfo info;
    info.id = "upgrade.apt";
    info.title = Sentence::saying("Outdated Debian packages (apt)");
    info.daemon = Daemon::Upgrade;
    info.reads = "apt-get -s dist-upgrade, /var/lib/apt/lists, /var/lib/apt/periodic/update-success-stamp";
    info.rights = Sentence::saying("none");
    info.cost = Cost::Medium;
    info.platforms = "linux";
    info.options = {indexAgeOption()};
    info.explanation =
        "Packages of which the package lists on this machine know a newer version, found by simulating "
        "'apt-get dist-upgrade'. Nothing is downloaded and nothing is changed. One finding holds them all; "
        "it "
        "is P1 when at least one comes from a security archive, else P3.\n\n"
        "A list of updates is only as good as the package lists: when they were refreshed longer ago than "
        "index-max-age-days, or are not there at all, that is a finding of its own.\n\n"
        "Packages kept back (held, phased, or blocked by a dependency) are named, but not counted.\n\n"
        "The simulation is repeated only when dpkg's state, the lists or apt's configuration changed.";
    return info;
}

class AptDetector final : public PackageManager
{
public:
    AptDetector()
        : PackageManager(describe(), "apt-get", "apt update && apt full-upgrade")
    {}

protected:
    [[nodiscard]] PackageListing list(DetectorContext &context) const override;

private:
    [[nodiscard]] std::optional<Finding> indexFinding(const DetectorContext &context) const;
};

/// When the lists were last refreshed. A list's own time is the server's, so the directories that every
/// refresh touches count too; nothing if there is no list.
std::optional<UtcTime> listsRefreshed(const DetectorContext &context)
{
    const std::string directory = context.at("/var/lib/apt/lists");
    const auto entries = listDirectory(directory);
    if (!entries)
        return std::nullopt;
    bool hasList = false;
    UtcTime newest;
    for (const DirectoryEntry &entry : *entries) {
        if (!entry.isRegular || entry.name == "lock")
            continue;
        hasList = true;
        newest = std::max(newest, modifiedAt(directory + '/' + entry.name).value_or(UtcTime{}));
    }
    if (!hasList)
        return std::nullopt;
    for (const std::string &touched :
         {directory + "/partial", context.at("/var/lib/apt/periodic/update-success-stamp")})
        newest = std::max(newest, modifiedAt(touched).value_or(UtcTime{}));
    return newest;
}

std::optional<Finding> AptDetector::indexFinding(const DetectorContext &context) const
{
    const std::string where = "/var/lib/apt/lists";
    if (const auto refreshed = listsRefreshed(context))
        return oldIndex(info(), context, "apt", *refreshed, where, "apt update");
    Finding f = makeFinding(info(), "index-age", Priority::P2, "apt has no package lists", where,
                            "Without package lists apt knows no newer version, so it cannot be told whether "
                            "this machine is up to date. Fetch them with: apt update");
    f.addEvidence(where + ": holds no list");
    return f;
}

PackageListing AptDetector::list(DetectorContext &context) const
{
    auto asked = aptPlan(context);
    if (auto *failure = std::get_if<DetectorResult>(&asked))
        return std::move(*failure);
    auto &plan = *std::get_if<AptPlan>(&asked);
    PendingUpdates updates;
    updates.packages = std::move(plan.packages);
    updates.context.push_back("$ " + joined(aptSimulation(), " "));
    if (!plan.removed.empty())
        updates.context.push_back("would remove: " + joined(plan.removed, " "));
    if (!plan.keptBack.empty()) {
        updates.context.push_back("kept back: " + joined(plan.keptBack, " "));
        updates.notes.push_back("kept back, not counted: " + joined(plan.keptBack, " "));
    }
    if (const auto refreshed = listsRefreshed(context))
        updates.context.push_back("/var/lib/apt/lists: last refreshed " + refreshed->iso());
    if (auto old = indexFinding(context))
        updates.further.push_back(std::move(*old));
    return updates;
}

} // namespace

std::unique_ptr<Detector> aptDetector()
{
    return std::make_unique<AptDetector>();
}

} // namespace prism
