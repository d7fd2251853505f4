// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/text.h"
#include "engine/detect/upgrade/detectors.h"
#include "engine/detect/upgrade/packagemanager.h"

#include <algorithm>
#include <set>

namespace prism {
namespace {

DetectorInfo describe()
{
    DetectorInfo info;
    info.id = "upgrade.dnf";
    info.title = Sentence::saying("Outdated RPM packages (dnf)");
    info.daemon = Daemon::Upgrade;
    info.reads = "dnf --cacheonly check-update, dnf --cacheonly updateinfo list --security";
    info.rights =
        Sentence::saying("root, to read the system's metadata cache; a user has a cache of their own");
    info.cost = Cost::Medium;
    info.platforms = "linux";
    info.explanation =
        "Packages of which dnf's cached metadata know a newer version. No repository is asked: the cache is "
        "kept by dnf-makecache.timer. One finding holds them all; it is P1 when an advisory marks at least "
        "one of them as a security update, else P3. Packages that another one obsoletes are not counted.";
    return info;
}

class DnfDetector final : public PackageManager
{
public:
    DnfDetector()
        : PackageManager(describe(), "dnf", "dnf upgrade --refresh")
    {}

protected:
    [[nodiscard]] PackageListing list(DetectorContext &context) const override;
};

std::vector<std::string_view> words(std::string_view line)
{
    std::vector<std::string_view> out;
    for (const std::string_view word : split(line, ' ')) {
        if (!trimmed(word).empty())
            out.push_back(trimmed(word));
    }
    return out;
}

bool looksLikePackage(std::string_view nameDotArchitecture)
{
    const std::size_t dot = nameDotArchitecture.rfind('.');
    if (dot == std::string_view::npos || dot == 0)
        return false;
    static constexpr std::string_view architectures[] = {"noarch",  "x86_64",  "i686",  "i386",    "aarch64",
                                                         "armv7hl", "ppc64le", "s390x", "riscv64", "src"};
    return std::find(std::begin(architectures), std::end(architectures),
                     nameDotArchitecture.substr(dot + 1)) != std::end(architectures);
}

/// Rows `NAME.ARCH VERSION REPOSITORY`; in a pipe a long name stands on a line of its own, and the rest
/// follows indented. Nothing if a line is no row at all.
std::optional<std::vector<PendingPackage>> parseCheckUpdate(std::string_view output)
{
    std::vector<PendingPackage> packages;
    std::string wrappedName;
    for (const std::string_view line : lines(output)) {
        if (asciiLower(line).starts_with("obsoleting packages"))
            break;
        auto columns = words(line);
        if (columns.empty() || line.starts_with("Last metadata expiration check") ||
            line.starts_with("Security: "))
            continue;
        if (columns.size() == 1 && looksLikePackage(columns[0])) {
            wrappedName = std::string(columns[0]);
            continue;
        }
        if (columns.size() == 2 && !wrappedName.empty() && line.starts_with(' '))
            columns.insert(columns.begin(), wrappedName);
        if (columns.size() != 3 || !looksLikePackage(columns[0]))
            return std::nullopt;
        PendingPackage package;
        package.name = std::string(columns[0]);
        package.available = std::string(columns[1]);
        package.origin = std::string(columns[2]);
        packages.push_back(std::move(package));
        wrappedName.clear();
    }
    return packages;
}

/// "openssl-libs-3.0.9-2.fc38.x86_64" of a package `openssl-libs.x86_64 1:3.0.9-2.fc38`: advisories name it
/// so, without the epoch in dnf 4 and with it in dnf 5.
std::set<std::string> advisoryNames(const PendingPackage &package)
{
    const std::size_t dot = package.name.rfind('.');
    const std::string name = package.name.substr(0, dot);
    const std::string architecture = package.name.substr(dot);
    const std::size_t epoch = package.available.find(':');
    std::set<std::string> names{name + '-' + package.available + architecture};
    if (epoch != std::string::npos)
        names.insert(name + '-' + package.available.substr(epoch + 1) + architecture);
    return names;
}

void markSecurity(std::vector<PendingPackage> &packages, std::string_view advisories)
{
    std::set<std::string, std::less<>> listed;
    for (const std::string_view line : lines(advisories)) {
        for (const std::string_view word : words(line))
            listed.emplace(word);
    }
    for (PendingPackage &package : packages) {
        for (const std::string &name : advisoryNames(package))
            package.security = package.security || listed.contains(name);
    }
}

PackageListing DnfDetector::list(DetectorContext &context) const
{
    const ToolCall check = toolCall({"dnf", "-q", "--cacheonly", "check-update"});
    auto asked = askTool(context, check, {0, 100});
    if (auto *failure = std::get_if<DetectorResult>(&asked))
        return std::move(*failure);
    const auto &outcome = *std::get_if<ProcessOutcome>(&asked);
    auto packages = parseCheckUpdate(outcome.output);
    if (!packages || packages->empty() != (outcome.exitCode == 0))
        return notUnderstood("dnf check-update", outcome);
    PendingUpdates updates;
    updates.packages = std::move(*packages);
    if (updates.packages.empty())
        return updates;
    updates.context.push_back("$ " + joined(check.command, " "));
    auto advisories =
        askTool(context, toolCall({"dnf", "-q", "--cacheonly", "updateinfo", "list", "--security"}));
    if (const auto *answer = std::get_if<ProcessOutcome>(&advisories))
        markSecurity(updates.packages, answer->output);
    else
        updates.notes.push_back("security advisories could not be read: " +
                                std::get_if<DetectorResult>(&advisories)->reason);
    return updates;
}

} // namespace

std::unique_ptr<Detector> dnfDetector()
{
    return std::make_unique<DnfDetector>();
}

} // namespace prism
