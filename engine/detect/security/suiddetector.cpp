// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/text.h"
#include "engine/detect/lint/places.h"
#include "engine/detect/security/detectors.h"
#include "engine/detect/security/filefacts.h"
#include "engine/detect/security/filewalk.h"
#include "engine/detect/security/suidbaseline.h"
#include "engine/detect/security/suidroots.h"

#include <algorithm>

namespace prism {
namespace {

constexpr std::size_t maxFindings = 500;

DetectorInfo describe()
{
    DetectorInfo info;
    info.id = "security.suid";
    info.title = Sentence::saying("Set-user-ID and set-group-ID programs");
    info.daemon = Daemon::Security;
    info.reads = Sentence::saying(
        "mode and owner of every file on local file systems; /proc/self/mountinfo, dpkg-query -S");
    info.rights = Sentence::saying(
        "root, to see directories of other users; without it they are passed over and counted");
    info.cost = Cost::High;
    info.options = {
        {"roots", "auto",
         Sentence::saying("Directories to search. auto: every mounted local file system on which the bits "
                          "have an effect.")},
        {"skip", "/proc,/sys,/run,/dev,/snap,/var/lib/docker,/var/lib/containers,/var/lib/containerd,/ostree",
         Sentence::saying(
             "Directories that are not entered: absolute paths, or names such as node_modules.")},
        {"max-seconds", "30", Sentence::saying("Give up, as an error, after so many seconds.")},
        {"accept", "",
         Sentence::saying("Paths that are known and right, though the baseline does not have them.")},
    };
    info.explanation =
        "A program with the set-user-ID or set-group-ID bit runs with the rights of its owner or group, "
        "whoever starts it. A new one is a favourite way to keep root after a break-in.\n\n"
        "The first run stores what is there as the baseline and reports only what is suspicious by itself: "
        "a program that others may write, one in a home directory or a place for temporary files, or a "
        "shell, interpreter or copying tool that hands its caller everything (P0 and P1). Every later run "
        "also "
        "reports what differs from the baseline: a new program, another mode, another owner (P1; P2 if a "
        "package brought a new one). A new version of a known program is no difference.\n\n"
        "Remove a bit that nobody needs with 'chmod u-s,g-s FILE'. If it is right, name it in the option "
        "accept; or take a new baseline by deleting security.suid.json in the detectors' folder of Prism's "
        "cache.\n\n"
        "File systems mounted with nosuid, network file systems and layers of containers are not searched.";
    return info;
}

struct FoundFile
{
    std::string place; ///< on the disk
    struct stat status = {};

    [[nodiscard]] SuidFile facts() const
    {
        const std::uint32_t mode = status.st_mode;
        return {mode & 07777U, status.st_uid, status.st_gid};
    }
};

/// What the run knows, handed to the parts that judge a file.
struct SuidScan
{
    const DetectorContext &context;
    const DetectorInfo &info;
    PasswdFile accounts;
    std::vector<std::string> homes;
    std::map<std::string, FoundFile> files; ///< by shown path
};

class SuidDetector final : public Detector
{
public:
    [[nodiscard]] const DetectorInfo &info() const override { return m_info; }
    [[nodiscard]] DetectorResult run(DetectorContext &context) const override;

private:
    const DetectorInfo m_info = describe();
};

/// Programs that run what their caller says, so that the bit gives everything away.
bool givesEverythingAway(std::string_view name)
{
    static constexpr std::string_view programs[] = {
        "ash",   "awk", "bash",   "busybox", "cp",   "dash", "dd",  "docker", "ed",
        "emacs", "env", "find",   "gdb",     "ksh",  "less", "lua", "make",   "mawk",
        "more",  "mv",  "nano",   "nmap",    "node", "perl", "php", "ruby",   "rsync",
        "sed",   "sh",  "strace", "tar",     "tee",  "vi",   "vim", "zsh"};
    return std::find(std::begin(programs), std::end(programs), name) != std::end(programs) ||
           name.starts_with("python");
}

bool isBelow(std::string_view path, std::string_view directory)
{
    return path.starts_with(directory) && path.size() > directory.size() && path[directory.size()] == '/';
}

/// Why the file is suspicious whatever the baseline says, and how bad that is; nothing if it is not.
struct Suspicion
{
    Priority priority = Priority::P1;
    std::string why;
};
std::optional<Suspicion> suspicionOf(const SuidScan &scan, const std::string &shown, const FoundFile &file)
{
    const mode_t mode = file.status.st_mode;
    const std::string_view name = std::string_view(shown).substr(shown.rfind('/') + 1);
    if ((mode & S_IWOTH) != 0)
        return Suspicion{Priority::P0, "everybody may write it"};
    if ((mode & S_ISUID) != 0 && (mode & (S_IXUSR | S_IXGRP | S_IXOTH)) != 0 && givesEverythingAway(name))
        return Suspicion{Priority::P0, "it runs or copies whatever its caller says"};
    if ((mode & S_IWGRP) != 0 && file.status.st_gid != 0)
        return Suspicion{Priority::P1, "its group may write it"};
    for (const char *open : {"/tmp", "/var/tmp", "/dev/shm", "/private/tmp", "/private/var/tmp"}) {
        if (isBelow(shown, open))
            return Suspicion{Priority::P1, "it lies in a place for temporary files"};
    }
    if (isBelow(shown, "/home") || isBelow(shown, "/Users"))
        return Suspicion{Priority::P1, "it lies in a home directory"};
    for (const std::string &home : scan.homes) {
        if (isBelow(file.place, home))
            return Suspicion{Priority::P1, "it lies in a home directory"};
    }
    return std::nullopt;
}

std::string kindOf(mode_t mode)
{
    if ((mode & S_ISUID) == 0)
        return "set-group-ID";
    return (mode & S_ISGID) == 0 ? "set-user-ID" : "set-user-ID and set-group-ID";
}

Finding findingFor(const SuidScan &scan, const std::string &shown, const FoundFile &file, Priority priority,
                   const std::string &why)
{
    Finding f =
        makeFinding(scan.info, shown, priority, kindOf(file.status.st_mode) + " program: " + shown, shown,
                    "The program runs with the rights of its owner or group, and " + why +
                        ". If nobody needs that: chmod u-s,g-s " + shown);
    f.addEvidence("file:" + shown + ": " + fileFacts(file.status, scan.accounts) + ", group " +
                  std::to_string(file.status.st_gid));
    return f;
}

/// The packages that the files belong to, as dpkg-query tells ("login: /usr/bin/su").
std::map<std::string, std::string> packagesOf(const DetectorContext &context,
                                              const std::vector<std::string> &paths)
{
    std::map<std::string, std::string> owners;
    if (paths.empty() || paths.size() > 100 || !context.tools->has("dpkg-query"))
        return owners;
    ToolCall call;
    call.command = {"dpkg-query", "-S", "--"};
    for (const std::string &path : paths) {
        call.command.push_back(path);
        // dpkg knows files of a merged /usr by the name their package gave them.
        if (path.starts_with("/usr/"))
            call.command.push_back(path.substr(4));
    }
    const ProcessOutcome outcome = context.tools->run(call, context.stop);
    for (const std::string_view line : lines(outcome.output)) {
        const std::size_t colon = line.find(": /");
        if (colon == std::string_view::npos || line.starts_with("diversion by "))
            continue;
        const std::string path(line.substr(colon + 2));
        const std::string package = printable(line.substr(0, colon));
        owners.emplace(path, package);
        owners.emplace("/usr" + path, package);
    }
    return owners;
}

void addDrift(const SuidScan &scan, const SuidBaseline &baseline, const std::set<std::string> &fresh,
              std::vector<Finding> &findings)
{
    const auto owners = packagesOf(scan.context, {fresh.begin(), fresh.end()});
    for (const std::string &shown : fresh) {
        const auto owner = owners.find(shown);
        const bool packaged = owner != owners.end();
        const FoundFile &file = scan.files.at(shown);
        Finding f = findingFor(scan, shown, file, packaged ? Priority::P2 : Priority::P1,
                               "the baseline does not have it");
        f.addEvidence(packaged ? "belongs to the package " + owner->second
                               : "no package owns it, or none is known to");
        findings.push_back(std::move(f));
    }
    for (const auto &[shown, file] : scan.files) {
        const auto known = baseline.files.find(shown);
        if (known == baseline.files.end() || known->second == file.facts())
            continue;
        Finding f = findingFor(scan, shown, file, Priority::P1, "mode or owner changed since the baseline");
        f.addEvidence("in the baseline: mode " + modeText(known->second.mode) + ", owner " +
                      scan.accounts.nameOf(known->second.uid) + ", group " +
                      std::to_string(known->second.gid));
        findings.push_back(std::move(f));
    }
}

/// Files below known places that the baseline does not have.
std::set<std::string> freshFiles(const SuidScan &scan, const SuidBaseline &baseline)
{
    std::set<std::string> fresh;
    for (const auto &[shown, file] : scan.files) {
        if (!baseline.files.contains(shown) && baseline.covers(shown))
            fresh.insert(shown);
    }
    return fresh;
}

/// Suspicious files, then what differs from the baseline; a file is reported once.
std::vector<Finding> judge(const SuidScan &scan, const SuidBaseline &baseline)
{
    std::vector<Finding> findings;
    SuidScan rest{scan.context, scan.info, scan.accounts, scan.homes, {}};
    for (const auto &[shown, file] : scan.files) {
        if (const auto suspicion = suspicionOf(scan, shown, file))
            findings.push_back(findingFor(scan, shown, file, suspicion->priority, suspicion->why));
        else
            rest.files.emplace(shown, file);
    }
    addDrift(rest, baseline, freshFiles(rest, baseline), findings);
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.priority < b.priority; });
    return findings;
}

/// Adds to the baseline what lies below roots it has not covered yet. Whether anything changed.
bool extendBaseline(const SuidScan &scan, const std::vector<std::string> &roots, SuidBaseline &baseline)
{
    std::map<std::string, SuidFile> added;
    for (const auto &[shown, file] : scan.files) {
        if (!baseline.covers(shown))
            added.emplace(shown, file.facts());
    }
    bool changed = !added.empty();
    baseline.files.merge(added);
    for (const std::string &root : roots) {
        const std::string shown = shownPlace(scan.context, root);
        changed = baseline.roots.insert(shown.empty() ? "/" : shown).second || changed;
    }
    return changed;
}

FileWalk findFiles(SuidScan &scan, const std::vector<std::string> &roots)
{
    FileWalkLimits limits;
    limits.maxMilliseconds = static_cast<std::int64_t>(scan.context.number("max-seconds", 30) * 1000);
    limits.crossDevices = scan.context.isMac; // its system and data volumes are joined by firmlinks
    for (const std::string &skipped : scan.context.list("skip"))
        limits.skip.push_back(skipped.starts_with('/') ? scan.context.at(skipped) : skipped);
    FileWalk walk(limits, scan.context.stop);
    for (const std::string &root : roots) {
        walk.visit(root, [&](const WalkedEntry &entry) {
            if (entry.isRegular() && (entry.status.st_mode & (S_ISUID | S_ISGID)) != 0) {
                std::string place = entry.path();
                std::string shown = shownPlace(scan.context, place);
                scan.files.emplace(std::move(shown), FoundFile{std::move(place), entry.status});
            }
            return true;
        });
    }
    for (const std::string &accepted : scan.context.list("accept"))
        scan.files.erase(accepted);
    return walk;
}

DetectorResult SuidDetector::run(DetectorContext &context) const
{
    const auto stored = context.memory->load(m_info.id);
    if (!stored)
        return DetectorResult::failed(
            Sentence::saying("the baseline cannot be read: %1", stored.error().text()));
    const bool isFirst = !stored->has_value();
    auto baseline = isFirst ? Result<SuidBaseline>(SuidBaseline()) : SuidBaseline::fromJson(**stored);
    if (!baseline)
        return DetectorResult::failed(
            Sentence::saying("the baseline is damaged: %1", baseline.error().text()));

    SuidScan scan{context, m_info, readPasswd(context).value_or(PasswdFile()), homeDirectories(context), {}};
    const std::vector<std::string> roots = suidRoots(context);
    const FileWalk walk = findFiles(scan, roots);
    if (walk.wasCutShort())
        return walk.result({});
    std::vector<Finding> findings = judge(scan, *baseline);
    std::vector<std::string> notes;
    if (extendBaseline(scan, roots, *baseline)) {
        const auto saved = context.memory->save(m_info.id, baseline->toJson());
        if (!saved && findings.empty())
            return DetectorResult::failed(
                Sentence::saying("the baseline cannot be stored: %1", saved.error().text()));
        if (!saved)
            notes.push_back("the baseline could not be stored: " + saved.error().text());
        else if (isFirst)
            notes.push_back("first run: " + counted(scan.files.size(), "program", "programs") +
                            " stored as the baseline");
    }
    if (findings.size() > maxFindings) {
        notes.push_back(std::to_string(findings.size() - maxFindings) + " more findings left out");
        findings.resize(maxFindings);
    }
    DetectorResult result = walk.result(std::move(findings));
    std::move(notes.begin(), notes.end(), std::back_inserter(result.notes));
    return result;
}

} // namespace

std::unique_ptr<Detector> suidDetector()
{
    return std::make_unique<SuidDetector>();
}

} // namespace prism
