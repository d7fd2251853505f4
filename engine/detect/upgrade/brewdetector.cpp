// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/jsonparser.h"
#include "engine/core/text.h"
#include "engine/detect/upgrade/detectors.h"
#include "engine/detect/upgrade/packagemanager.h"

#include <algorithm>

namespace prism {
namespace {

DetectorInfo describe()
{
    DetectorInfo info;
    info.id = "upgrade.brew";
    info.title = Sentence::saying("Outdated Homebrew formulae and casks");
    info.daemon = Daemon::Upgrade;
    info.reads = Sentence::saying("brew outdated --json=v2, the date of Homebrew's index");
    info.rights = Sentence::saying("none; Homebrew refuses to run as root");
    info.cost = Cost::Medium;
    info.options = {indexAgeOption()};
    info.explanation =
        "Formulae and casks of which Homebrew's local index knows a newer version. The index is not updated "
        "(HOMEBREW_NO_AUTO_UPDATE); when it is older than index-max-age-days, that is a finding of its own. "
        "Pinned formulae are named in the notes and not counted. Homebrew does not mark security updates.";
    return info;
}

class BrewDetector final : public PackageManager
{
public:
    BrewDetector()
        : PackageManager(describe(), "brew", "brew update && brew upgrade")
    {}

protected:
    [[nodiscard]] PackageListing list(DetectorContext &context) const override;
};

/// Installed versions: an array, or one text in older casks.
std::string installedVersions(const JsonValue &entry)
{
    const JsonValue *versions = entry.find("installed_versions");
    if (!versions || versions->isString())
        return versions ? versions->text() : std::string();
    std::vector<std::string> texts;
    for (const JsonValue &v : versions->items())
        texts.push_back(v.asText());
    return joined(texts, ", ");
}

/// Adds the entries of `formulae` or `casks`; false if an entry is not one.
bool addEntries(PendingUpdates &updates, const JsonValue &entries, std::string_view kind)
{
    for (const JsonValue &entry : entries.items()) {
        PendingPackage package;
        package.name = entry.stringOr("name");
        package.available = entry.stringOr("current_version");
        if (package.name.empty() || package.available.empty())
            return false;
        if (const JsonValue *pinned = entry.find("pinned"); pinned && pinned->isTrue()) {
            updates.notes.push_back("pinned: " + printable(package.name) + ' ' +
                                    printable(installedVersions(entry)));
            continue;
        }
        package.installed = installedVersions(entry);
        package.origin = std::string(kind);
        updates.packages.push_back(std::move(package));
    }
    return true;
}

/// The newest of the places where Homebrew keeps its index: the JSON API's cache, or the git clone's last
/// fetch.
std::optional<UtcTime> indexRefreshed(const DetectorContext &context)
{
    std::optional<UtcTime> newest;
    for (const std::string &path :
         {context.home + "/Library/Caches/Homebrew/api/formula.jws.json",
          context.home + "/.cache/Homebrew/api/formula.jws.json",
          context.at("/opt/homebrew/Library/Taps/homebrew/homebrew-core/.git/FETCH_HEAD"),
          context.at("/usr/local/Homebrew/Library/Taps/homebrew/homebrew-core/.git/FETCH_HEAD"),
          context.at("/home/linuxbrew/.linuxbrew/Homebrew/.git/FETCH_HEAD")}) {
        const auto modified = modifiedAt(path);
        if (modified)
            newest = newest ? std::max(*newest, *modified) : *modified;
    }
    return newest;
}

PackageListing BrewDetector::list(DetectorContext &context) const
{
    if (context.isRoot)
        return DetectorResult::notApplicable(Sentence::saying("Homebrew refuses to run as root"));
    ToolCall call = toolCall({"brew", "outdated", "--json=v2"});
    call.extraEnvironment = {
        {"HOMEBREW_NO_AUTO_UPDATE", "1"}, {"HOMEBREW_NO_ANALYTICS", "1"}, {"HOMEBREW_NO_ENV_HINTS", "1"}};
    auto asked = askTool(context, call);
    if (auto *failure = std::get_if<DetectorResult>(&asked))
        return std::move(*failure);
    const auto &outcome = *std::get_if<ProcessOutcome>(&asked);
    const auto tree = parseJson(outcome.output, "brew outdated");
    const JsonValue *formulae = tree ? tree->find("formulae") : nullptr;
    const JsonValue *casks = tree ? tree->find("casks") : nullptr;
    PendingUpdates updates;
    if (!formulae || !formulae->isArray() || !addEntries(updates, *formulae, "formula") ||
        (casks && !addEntries(updates, *casks, "cask")))
        return notUnderstood("brew outdated", outcome);
    updates.context.push_back("$ HOMEBREW_NO_AUTO_UPDATE=1 " + joined(call.command, " "));
    const auto refreshed = indexRefreshed(context);
    if (!refreshed) {
        updates.notes.emplace_back("the age of Homebrew's index is not known");
        return updates;
    }
    updates.context.push_back("Homebrew's index: last refreshed " + refreshed->iso());
    if (auto old = oldIndex(info(), context, "Homebrew", *refreshed, "Homebrew's index", "brew update"))
        updates.further.push_back(std::move(*old));
    return updates;
}

} // namespace

std::unique_ptr<Detector> brewDetector()
{
    return std::make_unique<BrewDetector>();
}

} // namespace prism
