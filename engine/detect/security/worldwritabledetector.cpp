// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/text.h"
#include "engine/detect/lint/places.h"
#include "engine/detect/security/detectors.h"
#include "engine/detect/security/filefacts.h"
#include "engine/detect/security/filewalk.h"

#include <algorithm>
#include <map>
#include <set>

namespace prism {
namespace {

constexpr std::size_t evidenceLines = 20;
constexpr std::size_t maxFindings = 300;

DetectorInfo describe()
{
    DetectorInfo info;
    info.id = "security.world-writable";
    info.title = Sentence::saying("Places that everybody may write");
    info.daemon = Daemon::Security;
    info.reads = Sentence::saying(
        "mode of the directories of PATH and all above them, of programs in them, of files below "
        "/etc and the home directories");
    info.rights = Sentence::saying("root, to see home directories of other users");
    info.cost = Cost::Medium;
    info.options = {
        {"roots", "/etc,~",
         Sentence::saying("Directories that are searched as a whole; ~ stands for every home directory.")},
        {"skip", ".cache,.cargo,.git,.npm,.pyenv,.rustup,.venv,node_modules",
         Sentence::saying("Directories that are not entered: absolute paths or names.")},
        {"max-depth", "8", Sentence::saying("How many levels below a root are entered.")},
        {"accept", "", Sentence::saying("Paths that may be written by everybody.")},
    };
    info.explanation =
        "A file or directory that everybody may write lets any account, and any service that was broken "
        "into, change what others read or run.\n\n"
        "P0: a directory of PATH, a directory above one, or a program in one: whoever writes it decides what "
        "the next command does. P1: something below /etc, or a file in a home directory that a login reads "
        "(such as .bashrc or .ssh/authorized_keys). P2: other things in home directories; P3 if a directory "
        "above keeps strangers out, so that only the mode itself is wrong.\n\n"
        "Directories with the sticky bit (as /tmp) let nobody remove what others put there and are right; "
        "only in PATH they are reported too, since a new program there shadows another one. Links and "
        "sockets are not looked at. One finding is made for each directory that holds such entries.\n\n"
        "Take the right away with 'chmod o-w PATH'.";
    return info;
}

/// World-writable entries of one directory.
struct Group
{
    Priority priority = Priority::P3;
    std::size_t count = 0;
    std::vector<std::string> evidence;
};

class WritableSearch
{
public:
    WritableSearch(const DetectorContext &context, const DetectorInfo &info)
        : m_context(context)
        , m_info(info)
        , m_accounts(readPasswd(context).value_or(PasswdFile()))
        , m_accepted(context.list("accept"))
    {}

    void searchPath();
    void searchRoots(FileWalk &walk);
    [[nodiscard]] std::vector<Finding> findings() const;

private:
    void add(const std::string &place, const struct stat &status, Priority priority, const std::string &why);
    [[nodiscard]] Priority priorityOf(const std::string &root, const std::string &place) const;
    void checkPrograms(const std::string &directory);

    const DetectorContext &m_context;
    const DetectorInfo &m_info;
    PasswdFile m_accounts;
    std::vector<std::string> m_accepted;
    std::set<std::string> m_seen;
    std::map<std::string, Group> m_groups; ///< by the directory that holds the entries, as shown
};

bool isWritable(const struct stat &status)
{
    return (status.st_mode & S_IWOTH) != 0 && (S_ISREG(status.st_mode) || S_ISDIR(status.st_mode));
}

bool isSticky(const struct stat &status)
{
    return S_ISDIR(status.st_mode) && (status.st_mode & S_ISVTX) != 0;
}

void WritableSearch::add(const std::string &place, const struct stat &status, Priority priority,
                         const std::string &why)
{
    const std::string shown = shownPlace(m_context, place);
    if (std::find(m_accepted.begin(), m_accepted.end(), shown) != m_accepted.end() ||
        !m_seen.insert(place).second)
        return;
    const std::size_t slash = shown.rfind('/');
    Group &group = m_groups[slash == 0 || slash == std::string::npos ? "/" : shown.substr(0, slash)];
    group.priority = std::min(group.priority, priority);
    ++group.count;
    if (group.evidence.size() < evidenceLines)
        group.evidence.push_back("file:" + shown + ": " + fileFacts(status, m_accounts) + why);
}

void WritableSearch::searchPath()
{
    for (const std::string &entry : m_context.searchPath) {
        // Every directory on the way: who may rename one may put another in its place.
        for (std::string directory = tidyPath(entry); directory.size() > m_context.root.size() + 1;
             directory.resize(directory.rfind('/'))) {
            struct stat status = {};
            if (::stat(directory.c_str(), &status) != 0 || !isWritable(status))
                continue;
            const bool isEntry = directory == tidyPath(entry);
            if (isEntry || !isSticky(status))
                add(directory, status, Priority::P0, isEntry ? ", in PATH" : ", above a directory of PATH");
        }
        checkPrograms(tidyPath(entry));
    }
}

void WritableSearch::checkPrograms(const std::string &directory)
{
    const auto entries = listDirectory(directory);
    if (!entries)
        return;
    for (const DirectoryEntry &entry : *entries) {
        const std::string program = directory + '/' + entry.name;
        struct stat status = {};
        // Links are followed: what runs is what they point at.
        if (::stat(program.c_str(), &status) == 0 && S_ISREG(status.st_mode) && isWritable(status))
            add(program, status, Priority::P0, ", a program of PATH");
    }
}

Priority WritableSearch::priorityOf(const std::string &root, const std::string &place) const
{
    if (shieldingDirectory(m_context, place))
        return Priority::P3;
    if (root == m_context.at("/etc"))
        return Priority::P1;
    static constexpr std::string_view loginFiles[] = {
        "/.bash_login", "/.bash_profile",        "/.bashrc", "/.profile",  "/.ssh",
        "/.ssh/config", "/.ssh/authorized_keys", "/.zshenv", "/.zprofile", "/.zshrc"};
    const std::string_view below = std::string_view(place).substr(root.size());
    return std::find(std::begin(loginFiles), std::end(loginFiles), below) != std::end(loginFiles)
               ? Priority::P1
               : Priority::P2;
}

void WritableSearch::searchRoots(FileWalk &walk)
{
    for (const std::string &root : placesOf(m_context, "roots")) {
        struct stat status = {};
        if (::stat(root.c_str(), &status) == 0 && isWritable(status) && !isSticky(status))
            add(root, status, priorityOf(root, root), "");
        walk.visit(root, [&](const WalkedEntry &entry) {
            if (isWritable(entry.status) && !isSticky(entry.status)) {
                const std::string place = entry.path();
                add(place, entry.status, priorityOf(root, place), "");
            }
            return true;
        });
    }
}

std::vector<Finding> WritableSearch::findings() const
{
    std::vector<Finding> findings;
    for (const auto &[directory, group] : m_groups) {
        Finding f = makeFinding(
            m_info, directory, group.priority,
            "Everybody may write " + counted(group.count, "entry", "entries") + " of " + directory, directory,
            "Any account can change or replace what is listed. Take the right away with: "
            "chmod o-w PATH");
        for (const std::string &line : group.evidence)
            f.addEvidence(line);
        if (group.count > group.evidence.size())
            f.addEvidence("and " + std::to_string(group.count - group.evidence.size()) + " more");
        findings.push_back(std::move(f));
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.priority < b.priority; });
    return findings;
}

class WorldWritableDetector final : public Detector
{
public:
    [[nodiscard]] const DetectorInfo &info() const override { return m_info; }

    [[nodiscard]] DetectorResult run(DetectorContext &context) const override
    {
        FileWalkLimits limits;
        limits.maxDepth = static_cast<int>(std::clamp(context.number("max-depth", 8), 1.0, 60.0));
        limits.maxMilliseconds = 15000;
        for (const std::string &skipped : context.list("skip"))
            limits.skip.push_back(skipped.starts_with('/') ? context.at(skipped) : skipped);
        FileWalk walk(limits, context.stop);
        WritableSearch search(context, m_info);
        search.searchPath();
        search.searchRoots(walk);
        std::vector<Finding> findings = search.findings();
        const std::size_t total = findings.size();
        findings.resize(std::min(total, maxFindings));
        DetectorResult result = walk.result(std::move(findings));
        if (total > maxFindings)
            result.notes.push_back(std::to_string(total - maxFindings) + " more findings left out");
        return result;
    }

private:
    const DetectorInfo m_info = describe();
};

} // namespace

std::unique_ptr<Detector> worldWritableDetector()
{
    return std::make_unique<WorldWritableDetector>();
}

} // namespace prism
