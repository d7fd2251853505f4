// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/detect/security/detectors.h"
#include "engine/detect/upgrade/aptplan.h"
#include "engine/detect/upgrade/packagemanager.h"

#include <algorithm>
#include <set>

namespace prism {
namespace {

constexpr std::size_t evidenceLines = 60;

DetectorInfo describe()
{
    DetectorInfo info;
    info.id = "security.updates";
    info.title = Sentence::saying("Pending security updates");
    info.daemon = Daemon::Security;
    info.reads = Sentence::saying(
        "apt-get -s dist-upgrade and the age of /var/lib/apt/lists; dnf --cacheonly updateinfo list "
        "--security");
    info.rights = Sentence::saying("none; with dnf root, to read the system's metadata cache");
    info.cost = Cost::Medium;
    info.platforms = "linux";
    info.options = {
        {"max-index-age-days", "14",
         Sentence::saying(
             "With older package lists nobody can say that nothing is pending, so that is an error.")},
    };
    info.explanation =
        "Updates that come from a security archive (Debian, Ubuntu) or that an advisory marks as security "
        "(Fedora, RHEL): flaws that are known to everybody, with a repair that only waits to be installed. "
        "One finding holds them all (P1); it is gone after the upgrade.\n\n"
        "Nothing is downloaded. The package lists on the machine are asked; when they are missing or too "
        "old, this detector says so as an error instead of 'clean', as nothing new could have been seen.\n\n"
        "Install them with 'apt update && apt upgrade', or 'dnf upgrade --security'; unattended-upgrades or "
        "dnf-automatic do so every day. upgrade.apt and upgrade.dnf list all other updates.";
    return info;
}

class SecurityUpdatesDetector final : public Detector
{
public:
    [[nodiscard]] const DetectorInfo &info() const override { return m_info; }

    [[nodiscard]] DetectorResult run(DetectorContext &context) const override
    {
        if (context.tools->has("apt-get"))
            return askApt(context);
        if (context.tools->has("dnf"))
            return askDnf(context);
        return DetectorResult::notApplicable(
            Sentence::saying("there is no package manager here that marks security updates"));
    }

private:
    [[nodiscard]] DetectorResult askApt(const DetectorContext &context) const;
    [[nodiscard]] DetectorResult askDnf(const DetectorContext &context) const;
    [[nodiscard]] Finding pending(const std::string &manager, const std::vector<std::string> &lines,
                                  const std::string &command, const std::string &advice) const;

    const DetectorInfo m_info = describe();
};

Finding SecurityUpdatesDetector::pending(const std::string &manager, const std::vector<std::string> &lines,
                                         const std::string &command, const std::string &advice) const
{
    Finding f =
        makeFinding(m_info, manager, Priority::P1,
                    counted(lines.size(), "security update is", "security updates are") + " pending",
                    manager + " packages",
                    "The flaws are known and the repaired packages are there. Install them with: " + advice);
    f.addEvidence("$ " + command);
    for (std::size_t i = 0; i < lines.size() && i < evidenceLines; ++i)
        f.addEvidence(lines[i]);
    if (lines.size() > evidenceLines)
        f.addEvidence("and " + std::to_string(lines.size() - evidenceLines) + " more");
    return f;
}

/// Days since the lists were refreshed; nothing if there are none.
std::optional<int> ageOfLists(const DetectorContext &context)
{
    const std::string directory = context.at("/var/lib/apt/lists");
    const auto entries = listDirectory(directory);
    if (!entries)
        return std::nullopt;
    std::optional<UtcTime> newest;
    for (const DirectoryEntry &entry : *entries) {
        const auto time =
            entry.isRegular && entry.name != "lock" ? modifiedAt(directory + '/' + entry.name) : std::nullopt;
        if (time && (!newest || *newest < *time))
            newest = time;
    }
    if (!newest)
        return std::nullopt;
    // A list has the server's time; a refresh that found nothing new touches only these.
    for (const std::string &touched :
         {directory + "/partial", context.at("/var/lib/apt/periodic/update-success-stamp")})
        newest = std::max(*newest, modifiedAt(touched).value_or(UtcTime{}));
    return daysSince(context, *newest);
}

DetectorResult SecurityUpdatesDetector::askApt(const DetectorContext &context) const
{
    auto asked = aptPlan(context);
    if (auto *failure = std::get_if<DetectorResult>(&asked))
        return std::move(*failure);
    std::vector<std::string> updates;
    for (const PendingPackage &package : std::get_if<AptPlan>(&asked)->packages) {
        if (package.security)
            updates.push_back(printable(package.name + ' ' + package.installed + " -> " + package.available +
                                        " (" + package.origin + ')'));
    }
    const auto age = ageOfLists(context);
    const bool isOld = !age || *age > context.number("max-index-age-days", 14);
    const Sentence told = age ? Sentence::counting("the package lists were last refreshed %n days ago",
                                                   "the package lists were last refreshed %n day ago", *age)
                              : Sentence::saying("apt has no package lists");
    if (updates.empty())
        return isOld ? DetectorResult::failed(Sentence::saying(
                           "%1, so nobody can tell whether security updates are pending; run: apt update",
                           told))
                     : DetectorResult::clean();
    std::vector<Finding> findings;
    findings.push_back(pending("apt", updates, joined(aptSimulation(), " "), "apt update && apt upgrade"));
    DetectorResult result = DetectorResult::found(std::move(findings));
    if (isOld)
        result.notes.push_back(told + ", so there may be more");
    return result;
}

DetectorResult SecurityUpdatesDetector::askDnf(const DetectorContext &context) const
{
    const ToolCall call = toolCall({"dnf", "-q", "--cacheonly", "updateinfo", "list", "--security"});
    auto asked = askTool(context, call);
    if (auto *failure = std::get_if<DetectorResult>(&asked))
        return std::move(*failure);
    const auto &outcome = *std::get_if<ProcessOutcome>(&asked);
    // dnf 4: "FEDORA-2026-1a2b Important/Sec. openssl-3.0.9-2.fc38.x86_64"; dnf 5 has a title and more
    // columns.
    std::set<std::string> updates;
    for (const std::string_view line : lines(outcome.output)) {
        const std::string_view text = trimmed(line);
        if (text.empty() || text.starts_with("Last metadata expiration check") || text.starts_with("Name "))
            continue;
        const std::size_t blank = text.find(' ');
        const std::string_view advisory = text.substr(0, blank);
        if (blank == std::string_view::npos || advisory.find('-') == std::string_view::npos ||
            advisory.find_first_of("0123456789") == std::string_view::npos)
            return notUnderstood("dnf updateinfo", outcome);
        updates.insert(printable(text));
    }
    if (updates.empty())
        return DetectorResult::clean();
    std::vector<Finding> findings;
    findings.push_back(pending("dnf", {updates.begin(), updates.end()}, joined(call.command, " "),
                               "dnf upgrade --security"));
    return DetectorResult::found(std::move(findings));
}

} // namespace

std::unique_ptr<Detector> securityUpdatesDetector()
{
    return std::make_unique<SecurityUpdatesDetector>();
}

} // namespace prism
