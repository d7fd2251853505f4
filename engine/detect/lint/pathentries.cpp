// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/lint/pathentries.h"

#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/detect/lint/places.h"

#include <algorithm>
#include <set>
#include <sys/stat.h>

namespace prism {
namespace {

constexpr std::size_t maxDirectories = 100;
constexpr std::size_t maxFindings = 200;

Finding deadEntry(const DetectorInfo &info, const std::string &shown, bool isThere)
{
    Finding f =
        makeFinding(info, shown, Priority::P3, "PATH names " + shown, "PATH",
                    isThere ? "An entry of PATH is not a directory." : "An entry of PATH does not exist.");
    f.addEvidence("PATH entry " + shown + (isThere ? ": not a directory" : ": does not exist"));
    return f;
}

Finding danglingCommand(const DetectorInfo &info, const std::string &shown, const std::string &target)
{
    Finding f = makeFinding(info, shown, Priority::P3, "Command " + shown + " leads nowhere", shown,
                            "A command on PATH is a link whose target does not exist.");
    f.addEvidence("link:" + shown + " -> " + printable(target));
    return f;
}

} // namespace

PathEntriesDetector::PathEntriesDetector()
{
    m_info.id = "lint.path-entries";
    m_info.title = Sentence::saying("Dangling entries on PATH");
    m_info.daemon = Daemon::Lint;
    m_info.reads = Sentence::saying("the directories of PATH, as the chain was started with it");
    m_info.rights = Sentence::saying("none");
    m_info.cost = Cost::Low;
    m_info.options = {
        {"ignore", "",
         Sentence::saying("Entries or commands not to report, as full paths separated by commas.")}};
    m_info.explanation = "PATH names a directory that does not exist or is none, or a command in one of its "
                         "directories is a link "
                         "whose target is gone. Each lookup of a command tries the dead entry first, and "
                         "whoever may create it "
                         "later decides what runs under a common name.\n\n"
                         "Only the PATH that the chain was started with is known here; a timer or cron has a "
                         "shorter one than a "
                         "login shell. Relative entries are not looked at.\n\n"
                         "What to do: remove the entry from the file that sets it (~/.profile, ~/.bashrc, "
                         "/etc/environment, the "
                         "unit), or remove the link; `command -v NAME` tells what runs instead.";
}

DetectorResult PathEntriesDetector::run(DetectorContext &context) const
{
    if (context.searchPath.empty())
        return DetectorResult::notApplicable(Sentence::saying("PATH has no absolute entry"));
    const std::vector<std::string> ignored = context.list("ignore");
    std::vector<Finding> findings;
    std::set<std::pair<std::uint64_t, std::uint64_t>> seen;
    std::set<std::string> named;
    const auto report = [&](Finding finding, const std::string &shown) {
        if (findings.size() < maxFindings &&
            std::find(ignored.begin(), ignored.end(), shown) == ignored.end())
            findings.push_back(std::move(finding));
    };
    std::size_t unreadable = 0;
    for (const std::string &written : context.searchPath) {
        if (context.stop.stop_requested())
            return DetectorResult::failed(Sentence::saying("stopped before all of PATH was looked at"));
        const std::string entry = tidyPath(written);
        const std::string shown = shownPlace(context, entry);
        if (!named.insert(entry).second || named.size() > maxDirectories)
            continue;
        struct stat s = {};
        const bool isThere = ::stat(entry.c_str(), &s) == 0;
        if (!isThere || !S_ISDIR(s.st_mode)) {
            if (isThere || presenceOf(context, entry) == Presence::Missing)
                report(deadEntry(m_info, shown, isThere), shown);
            continue;
        }
        if (!seen.emplace(s.st_dev, s.st_ino).second)
            continue;
        const auto commands = listDirectory(entry);
        if (!commands) {
            ++unreadable;
            continue;
        }
        for (const DirectoryEntry &command : *commands) {
            const std::string path = entry + '/' + command.name;
            if (command.isLink && presenceOf(context, path) == Presence::Missing)
                report(danglingCommand(m_info, shownPlace(context, path), linkTarget(path)),
                       shownPlace(context, path));
        }
    }
    DetectorResult result = DetectorResult::of(std::move(findings));
    if (unreadable > 0)
        result.notes.push_back(counted(unreadable, "directory", "directories") +
                               " of PATH could not be read");
    return result;
}

} // namespace prism
