// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/upgrade/packagemanager.h"

#include "engine/core/text.h"

#include <algorithm>

#include <sys/stat.h>

namespace prism {
namespace {

constexpr std::size_t evidenceLines = 60;
constexpr std::size_t nameLimit = 200; // of a name or version that a tool prints

std::string shown(std::string_view text)
{
    return printable(text.substr(0, nameLimit));
}

std::string evidenceLine(const PendingPackage &package)
{
    std::string line = shown(package.name);
    if (!package.installed.empty())
        line += ' ' + shown(package.installed);
    if (!package.available.empty())
        line += " -> " + shown(package.available);
    if (!package.origin.empty())
        line += " (" + shown(package.origin) + ')';
    if (package.security)
        line += " [security]";
    return line;
}

} // namespace

PackageManager::PackageManager(DetectorInfo info, std::string program, std::string advice)
    : m_info(std::move(info))
    , m_program(std::move(program))
    , m_advice(std::move(advice))
{}

DetectorResult PackageManager::run(DetectorContext &context) const
{
    if (!context.tools->has(m_program))
        return DetectorResult::notApplicable(Sentence::saying("%1 is not installed", m_program));
    PackageListing listing = list(context);
    if (auto *instead = std::get_if<DetectorResult>(&listing))
        return std::move(*instead);
    auto &updates = *std::get_if<PendingUpdates>(&listing);
    std::vector<Finding> findings;
    if (!updates.packages.empty()) {
        std::stable_sort(updates.packages.begin(), updates.packages.end(), [](const auto &a, const auto &b) {
            return a.security != b.security ? a.security : a.name < b.name;
        });
        findings.push_back(outdated(updates));
    }
    std::move(updates.further.begin(), updates.further.end(), std::back_inserter(findings));
    DetectorResult result = DetectorResult::of(std::move(findings));
    result.notes = std::move(updates.notes);
    return result;
}

Finding PackageManager::outdated(const PendingUpdates &updates) const
{
    const auto &packages = updates.packages;
    const auto security = static_cast<std::size_t>(
        std::count_if(packages.begin(), packages.end(), [](const auto &p) { return p.security; }));
    std::string title =
        counted(packages.size(), "package", "packages") + " of " + m_program + " can be upgraded";
    if (security > 0)
        title += ", " + std::to_string(security) + (security == 1 ? " is" : " are") + " for security";
    Finding f = makeFinding(m_info, "outdated", security > 0 ? Priority::P1 : Priority::P3, std::move(title),
                            m_program + " packages", "Newer versions are there. Upgrade with: " + m_advice);
    for (std::size_t i = 0; i < packages.size() && i < evidenceLines; ++i)
        f.addEvidence(evidenceLine(packages[i]));
    if (packages.size() > evidenceLines)
        f.addEvidence("and " + std::to_string(packages.size() - evidenceLines) + " more");
    for (const std::string &line : updates.context)
        f.addEvidence(printable(line));
    return f;
}

ToolCall toolCall(std::vector<std::string> command)
{
    ToolCall call;
    call.command = std::move(command);
    return call;
}

std::variant<ProcessOutcome, DetectorResult> askTool(const DetectorContext &context, const ToolCall &call,
                                                     std::initializer_list<int> accepted)
{
    ProcessOutcome outcome = context.tools->run(call, context.stop);
    if (outcome.end == ProcessEnd::Exited &&
        std::find(accepted.begin(), accepted.end(), outcome.exitCode) != accepted.end())
        return outcome;
    const std::string &said = outcome.errors.empty() ? outcome.output : outcome.errors;
    return DetectorResult::failed(Sentence::saying("%1: %2", joined(call.command, " "), outcome.describe()),
                                  repairedUtf8(tail(said, 2000)));
}

DetectorResult notUnderstood(std::string_view program, const ProcessOutcome &outcome)
{
    const std::string &said = outcome.output.empty() ? outcome.errors : outcome.output;
    return DetectorResult::failed(Sentence::saying("the output of %1 is not understood", program),
                                  repairedUtf8(tail(said, 2000)));
}

bool isOn(const DetectorContext &context, std::string_view option)
{
    const std::string value = asciiLower(trimmed(context.option(option)));
    return value == "true" || value == "yes" || value == "on" || value == "1";
}

std::optional<UtcTime> modifiedAt(const std::string &path)
{
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0)
        return std::nullopt;
    return UtcTime{status.st_mtime};
}

int daysSince(const DetectorContext &context, UtcTime then)
{
    return static_cast<int>(std::max<std::int64_t>(0, context.now.seconds - then.seconds) / 86400);
}

std::optional<Finding> oldIndex(const DetectorInfo &info, const DetectorContext &context,
                                std::string_view program, UtcTime refreshed, const std::string &where,
                                std::string_view refresh)
{
    const int days = daysSince(context, refreshed);
    const double limit = context.number("index-max-age-days", 14);
    if (days <= limit)
        return std::nullopt;
    Finding f = makeFinding(info, "index-age", Priority::P2,
                            "The package index of " + std::string(program) + " was last refreshed " +
                                counted(static_cast<std::size_t>(days), "day", "days") + " ago",
                            where,
                            "With an old index nothing new is seen, so the list of updates is not complete. "
                            "Refresh it with: " +
                                std::string(refresh));
    f.addEvidence(where + ": last refreshed " + refreshed.iso());
    return f;
}

DetectorOption indexAgeOption()
{
    return {"index-max-age-days", "14",
            Sentence::saying("Report the local package index when it is older than so many days.")};
}

} // namespace prism
