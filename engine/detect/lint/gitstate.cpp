// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/lint/gitstate.h"

#include "engine/core/text.h"
#include "engine/detect/lint/gitrepository.h"
#include "engine/detect/lint/places.h"
#include "engine/detect/lint/treewalk.h"

#include <algorithm>
#include <sys/stat.h>

namespace prism {
namespace {

constexpr std::int64_t day = 86400;
constexpr std::size_t shownPaths = 5;

struct Limits
{
    std::int64_t dirtyDays;
    std::int64_t unpushedDays;
};

/// When somebody last touched one of the paths; a path that is gone counts with its directory.
std::optional<UtcTime> lastTouched(const std::string &repository, const std::vector<std::string> &paths)
{
    std::optional<UtcTime> last;
    for (const std::string &path : paths) {
        std::string place = repository + '/' + path;
        struct stat s = {};
        if (::lstat(place.c_str(), &s) != 0) {
            place.resize(place.rfind('/'));
            if (::lstat(place.c_str(), &s) != 0)
                continue;
        }
        if (!last || last->seconds < s.st_mtime)
            last = UtcTime{s.st_mtime};
    }
    return last;
}

std::optional<Finding> dirtyFinding(const DetectorInfo &info, const DetectorContext &context,
                                    const std::string &repository, const GitStatus &status,
                                    const Limits &limits)
{
    const auto touched = lastTouched(repository, status.changed);
    if (!touched || context.now.seconds - touched->seconds <= limits.dirtyDays * day)
        return std::nullopt;
    const std::string shown = shownPlace(context, repository);
    Finding f = makeFinding(info, "dirty:" + shown, Priority::P3, "Uncommitted work in " + shown, shown,
                            "The repository has changes that nobody has touched for days.");
    f.addEvidence("git status, branch " + printable(status.branch) + ": " +
                  counted(status.changed.size(), "changed path", "changed paths") + ", last touched " +
                  touched->iso());
    for (std::size_t i = 0; i < std::min(status.changed.size(), shownPaths); ++i)
        f.addEvidence("changed: " + printable(status.changed[i]));
    return f;
}

std::optional<Finding> unpushedFinding(const DetectorInfo &info, const DetectorContext &context,
                                       const std::string &repository, const std::vector<UtcTime> &commits,
                                       const Limits &limits)
{
    const auto oldest = std::min_element(commits.begin(), commits.end());
    if (oldest == commits.end() || context.now.seconds - oldest->seconds <= limits.unpushedDays * day)
        return std::nullopt;
    const std::string shown = shownPlace(context, repository);
    Finding f = makeFinding(info, "unpushed:" + shown, Priority::P2, "Unpushed commits in " + shown, shown,
                            "Commits on local branches are on no remote: they exist on this disk only.");
    f.addEvidence("git rev-list --branches --not --remotes: " + counted(commits.size(), "commit", "commits") +
                  (commits.size() >= 200 ? " or more" : "") + ", oldest " + oldest->iso());
    return f;
}

} // namespace

GitStateDetector::GitStateDetector()
{
    m_info.id = "lint.git-state";
    m_info.title = Sentence::saying("Repositories dirty or unpushed for days");
    m_info.daemon = Daemon::Lint;
    m_info.reads =
        Sentence::saying("git config, status and rev-list of the repositories under the option roots");
    m_info.rights =
        Sentence::saying("none; git refuses repositories of another owner, which are counted in a note");
    m_info.cost = Cost::Medium;
    m_info.options = {
        {"roots", "~/src,~/projects,~/work,~/git,~/code,~/repos,~/dev,~/dotfiles,/srv/git,/opt,/etc",
         Sentence::saying("Directories that are, or hold, repositories, separated by commas.")},
        {"depth", "3", Sentence::saying("How many levels below a root a repository may lie.")},
        {"max-repositories", "30",
         Sentence::saying("At most so many are asked, in the order of their paths.")},
        {"dirty-days", "3",
         Sentence::saying("Changes count when nobody has touched them for more days than this.")},
        {"unpushed-days", "3", Sentence::saying("Commits count when the oldest is more days old than this.")},
    };
    m_info.explanation =
        "Work that lies around gets lost. Dirty: a work tree has changed or untracked files, and the one "
        "touched "
        "last was touched more than dirty-days ago. Unpushed: a local branch has commits that are on no "
        "remote, "
        "the oldest older than unpushed-days; a repository without any remote is not asked for that. /etc "
        "counts "
        "if etckeeper made it a repository.\n\n"
        "git is asked with read-only commands: no locks, no hooks, no fsmonitor, no fetching, submodules "
        "left "
        "out, and content filters of the repository's own configuration switched off, so that looking at a "
        "hostile repository runs nothing. Whether the remote still has the commits is not asked: the state "
        "of the "
        "last fetch counts.\n\n"
        "What to do: commit and push, or throw the changes away (git stash, git checkout); list files that "
        "are "
        "never to be committed in .gitignore.";
}

DetectorResult GitStateDetector::run(DetectorContext &context) const
{
    if (!context.tools->has("git"))
        return DetectorResult::notApplicable(Sentence::saying("there is no git here"));
    std::vector<std::string> repositories;
    WalkLimits limits;
    limits.maxDepth = std::clamp(static_cast<int>(context.number("depth", 3)), 0, 8) + 1;
    TreeWalk walk(limits, context.stop);
    const auto look = [&](const std::string &path, const DirectoryEntry &entry, int) {
        // A file ".git" belongs to a linked work tree or a submodule.
        if (entry.name == ".git" && (entry.isDirectory || entry.isRegular))
            repositories.push_back(path.substr(0, path.rfind('/')));
        return !entry.name.starts_with('.');
    };
    for (const std::string &root : context.list("roots"))
        walk.visit(placeOf(context, root), look);
    DetectorResult result = walk.result({});
    if (result.outcome == DetectorOutcome::Failed)
        return result;
    if (repositories.empty())
        return DetectorResult::notApplicable(Sentence::saying("no repository under the roots"));
    std::sort(repositories.begin(), repositories.end());

    const auto most =
        static_cast<std::size_t>(std::clamp(context.number("max-repositories", 30), 0.0, 1000.0));
    if (repositories.size() > most) {
        result.notes.push_back(
            counted(repositories.size() - most, "further repository was", "further repositories were") +
            " not asked");
        repositories.resize(most);
    }
    const Limits ages{
        static_cast<std::int64_t>(std::clamp(context.number("dirty-days", 3), 0.0, 36500.0)),
        static_cast<std::int64_t>(std::clamp(context.number("unpushed-days", 3), 0.0, 36500.0))};
    for (const std::string &directory : repositories) {
        if (context.stop.stop_requested())
            return DetectorResult::failed(Sentence::saying("stopped before every repository was asked"));
        GitRepository repository(context, directory);
        const auto config = repository.readConfig();
        const auto status = config ? repository.status() : Result<GitStatus>(config.error());
        if (!status) {
            result.notes.push_back(shownPlace(context, directory) + ": " + status.error().message);
            continue;
        }
        if (auto finding = dirtyFinding(m_info, context, directory, *status, ages))
            result.findings.push_back(std::move(*finding));
        if (!config->hasRemote)
            continue;
        const auto commits = repository.unpushed();
        if (!commits)
            result.notes.push_back(shownPlace(context, directory) + ": " + commits.error().message);
        else if (auto finding = unpushedFinding(m_info, context, directory, *commits, ages))
            result.findings.push_back(std::move(*finding));
    }
    if (!result.findings.empty())
        result.outcome = DetectorOutcome::Findings;
    return result;
}

} // namespace prism
