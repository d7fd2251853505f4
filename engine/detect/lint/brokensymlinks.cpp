// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/lint/brokensymlinks.h"

#include "engine/core/text.h"
#include "engine/detect/lint/places.h"
#include "engine/detect/lint/treewalk.h"

#include <algorithm>

namespace prism {
namespace {

constexpr std::size_t maxFindings = 200;

} // namespace

BrokenSymlinksDetector::BrokenSymlinksDetector()
{
    m_info.id = "lint.broken-symlinks";
    m_info.title = Sentence::saying("Broken symbolic links");
    m_info.daemon = Daemon::Lint;
    m_info.reads =
        Sentence::saying("the directories of the option roots, at most 20,000 entries and 6 levels");
    m_info.rights = Sentence::saying("none; directories that may not be read are counted in a note");
    m_info.cost = Cost::Medium;
    m_info.options = {
        {"roots", "/etc,/usr/local,~/bin,~/.local/bin,~/.config/systemd,~/.config/autostart",
         Sentence::saying("Directories to walk, separated by commas.")},
        {"ignore", "", Sentence::saying("Links not to report, as full paths separated by commas.")},
    };
    m_info.explanation =
        "A symbolic link points at something that does not exist, or links point at each other in a circle. "
        "Under "
        "/etc that is mostly the trace of a package that was removed, or of a unit file that was deleted "
        "while it "
        "was enabled; elsewhere of a file that was moved.\n\n"
        "Links whose target lies in a directory that may not be entered are not judged. Directories on PATH "
        "are "
        "left to lint.path-entries. Other file systems, .git, node_modules and caches are not entered.\n\n"
        "What to do: restore the target or remove the link. For a link in a *.wants directory, `systemctl "
        "disable` "
        "of the unit removes it properly. A link that is meant to dangle belongs into the option ignore.";
}

DetectorResult BrokenSymlinksDetector::run(DetectorContext &context) const
{
    const std::vector<std::string> ignored = context.list("ignore");
    std::vector<Finding> findings;
    std::size_t more = 0;
    const auto look = [&](const std::string &path, const DirectoryEntry &entry, int) {
        if (!entry.isLink || presenceOf(context, path) != Presence::Missing)
            return true;
        const std::string directory = path.substr(0, path.rfind('/'));
        const std::string shown = shownPlace(context, path);
        if (std::find(context.searchPath.begin(), context.searchPath.end(), directory) !=
                context.searchPath.end() ||
            std::find(ignored.begin(), ignored.end(), shown) != ignored.end())
            return true;
        if (findings.size() >= maxFindings) {
            ++more;
            return true;
        }
        Finding finding = makeFinding(m_info, shown, Priority::P3, "Broken link " + shown, shown,
                                      "The link points at something that does not exist.");
        finding.addEvidence("link:" + shown + " -> " + printable(linkTarget(path)));
        findings.push_back(std::move(finding));
        return true;
    };
    WalkLimits limits;
    limits.maxDepth = 6;
    TreeWalk walk(limits, context.stop);
    for (const std::string &root : context.list("roots"))
        walk.visit(placeOf(context, root), look);
    DetectorResult result = walk.result(std::move(findings));
    if (more > 0)
        result.notes.push_back(counted(more, "further link is", "further links are") + " broken");
    return result;
}

} // namespace prism
