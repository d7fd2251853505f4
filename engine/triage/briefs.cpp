// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/briefs.h"

#include "engine/audit/inboxlayout.h"
#include "engine/core/atomicfile.h"
#include "engine/core/clock.h"
#include "engine/core/file.h"
#include "engine/core/jsonparser.h"
#include "engine/core/text.h"
#include "engine/triage/markdown.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <map>
#include <sys/stat.h>
#include <unistd.h>

namespace prism {
namespace {

constexpr std::size_t shownPerBrief = 200;
constexpr std::size_t shownPerHost = 20;
constexpr std::size_t evidenceLines = 12;
constexpr std::size_t lineLimit = 400;
constexpr std::size_t titleLimit = 300;
constexpr std::size_t descriptionLimit = 1500;
constexpr std::size_t largestBrief = std::size_t{16} << 20;

struct Tier
{
    std::string_view directory;
    std::string_view title;
    std::string_view priorities; // as `prism findings --priority` takes them
};
constexpr std::array<Tier, 3> tiers{
    Tier{"critical", "critical", "P0"},
    Tier{"daily", "urgent", "P1"},
    Tier{"weekly", "ordinary", "P2,P3"},
};

std::size_t tierOf(const BundleFinding &finding)
{
    return std::min<std::size_t>(finding.rank, tiers.size() - 1);
}

/// The findings of one brief, by host.
using Brief = std::map<std::string_view, std::vector<const BundleFinding *>>;
/// The briefs of a bundle: a tier's row, a daemon's column.
using Briefs = std::array<std::array<Brief, allDaemons.size()>, tiers.size()>;

Briefs sortOut(const Bundle &bundle)
{
    Briefs briefs;
    for (const BundleFinding &finding : bundle.findings()) {
        const BundleKey &key = bundle.keys()[finding.key];
        if (!isReportedResolved(finding))
            briefs[tierOf(finding)][static_cast<std::size_t>(key.daemon)][key.host].push_back(&finding);
    }
    return briefs;
}

std::string_view noteOf(FindingState state)
{
    switch (state) {
    case FindingState::Carried:
        return "carried forward, not confirmed today";
    case FindingState::Unknown:
        return {};
    default:
        return findingStateName(state);
    }
}

std::vector<std::string> evidenceOf(const JsonValue &finding)
{
    std::vector<std::string> out;
    const JsonValue *evidence = finding.find("evidence");
    if (!evidence)
        return out;
    for (const JsonValue &item : evidence->items()) {
        if (out.size() == evidenceLines) {
            out.push_back("(" + std::to_string(evidence->items().size() - evidenceLines) + " more)");
            break;
        }
        const std::string text = item.asText();
        out.push_back(text.size() > lineLimit ? text.substr(0, lineLimit) + "..." : text);
    }
    return out;
}

std::string section(const BundleFinding &finding)
{
    std::string out = "### " + markdownText(finding.priority, 20) + ' ' +
                      markdownText(finding.title, titleLimit) +
                      "\n\n- id: " + markdownCode(finding.id, lineLimit) + '\n';
    out += "- on: " + markdownText(finding.surface, lineLimit) + '\n';
    if (const std::string_view note = noteOf(finding.state); !note.empty())
        out += "- state: " + std::string(note) + '\n';
    if (!finding.skill.empty())
        out += "- next step: " + markdownCode('/' + std::string(finding.skill), 100) + " on " +
               markdownText(finding.surface, lineLimit) + '\n';
    const auto tree = parseJson(finding.raw);
    if (!tree)
        return out + '\n';
    if (const std::string description = tree->stringOr("description"); !description.empty())
        out += '\n' + markdownText(description, descriptionLimit) + '\n';
    if (const auto evidence = evidenceOf(*tree); !evidence.empty())
        out += '\n' + markdownBlock(evidence);
    return out + '\n';
}

std::string briefText(const Bundle &bundle, const Tier &tier, Daemon daemon, Brief &brief)
{
    std::size_t total = 0;
    for (const auto &[host, findings] : brief)
        total += findings.size();
    std::string out = "# Prism: " + std::string(tier.title) + " findings of " +
                      std::string(daemonName(daemon)) + ", " + bundle.date() + "\n\n";
    out += counted(total, "finding", "findings") + " on " + counted(brief.size(), "host", "hosts") +
           ", from bundle " + markdownCode(bundle.id(), 100) + ".\n\n";
    std::size_t left = shownPerBrief;
    std::size_t shown = 0;
    for (auto &[host, findings] : brief) {
        const std::size_t count = std::min({findings.size(), shownPerHost, left});
        std::partial_sort(findings.begin(), findings.begin() + static_cast<std::ptrdiff_t>(count),
                          findings.end(), [](const BundleFinding *a, const BundleFinding *b) {
                              return a->rank != b->rank ? a->rank < b->rank : a->id < b->id;
                          });
        out += "## " + markdownText(host.empty() ? "(no host)" : host, lineLimit) + ": " +
               counted(findings.size(), "finding", "findings") +
               (count < findings.size() ? ", " + std::to_string(count) + " shown" : "") + "\n\n";
        for (std::size_t i = 0; i < count; ++i)
            out += section(*findings[i]);
        left -= count;
        shown += count;
    }
    if (shown < total)
        out += "All of them: " +
               markdownCode("prism findings --daemon " + std::string(daemonName(daemon)) + " --priority " +
                                std::string(tier.priorities),
                            200) +
               "\n";
    return out;
}

/// Removes a brief that an earlier bundle of the day left; false if there is none.
Result<bool> removeBrief(const std::string &path)
{
    struct stat status = {};
    if (::lstat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode))
        return false;
    if (::unlink(path.c_str()) != 0)
        return errorFromErrno(errno, Sentence::saying("cannot remove the brief"), path);
    return true;
}

} // namespace

Result<BriefReport> writeBriefs(const Bundle &bundle, const std::string &inbox)
{
    if (!isDay(bundle.date()))
        return Error{ErrorCode::Corrupt, Sentence::saying("the bundle has no date"), bundle.path()};
    const InboxLayout layout(inbox);
    Briefs briefs = sortOut(bundle);
    BriefReport report;
    for (std::size_t t = 0; t < tiers.size(); ++t) {
        const std::string directory = layout.tier(tiers[t].directory);
        for (const Daemon daemon : allDaemons) {
            const std::string path =
                directory + "/prism-" + std::string(daemonName(daemon)) + '-' + bundle.date() + ".md";
            Brief &brief = briefs[t][static_cast<std::size_t>(daemon)];
            if (brief.empty()) {
                const auto removed = removeBrief(path);
                if (!removed)
                    return removed.error();
                report.removed += *removed ? 1 : 0;
                continue;
            }
            const std::string text = briefText(bundle, tiers[t], daemon, brief);
            report.paths.push_back(path);
            const auto there = readFile(path, largestBrief, Links::Refuse);
            if (there && *there == text) {
                ++report.unchanged;
                continue;
            }
            if (auto made = makeDirectory(directory); !made)
                return made.error();
            if (auto written = writeFileAtomically(path, text); !written)
                return written.error();
            ++report.written;
        }
    }
    return report;
}

} // namespace prism
