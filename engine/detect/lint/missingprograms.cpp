// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/lint/missingprograms.h"

#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/detect/lint/crontab.h"
#include "engine/detect/lint/places.h"
#include "engine/detect/lint/unitcommands.h"

#include <algorithm>
#include <array>
#include <sys/stat.h>

namespace prism {
namespace {

constexpr std::size_t maxTableBytes = std::size_t{1} << 20;

/// Collects findings; one for each file and path that is missing.
class Collection
{
public:
    Collection(const DetectorInfo &info, DetectorContext &context)
        : m_info(info)
        , m_context(context)
    {}

    /// `where` is "cron:/etc/crontab" or "unit:/etc/systemd/system/x.service".
    void lookAt(const std::string &where, std::size_t line, const std::string &text, const std::string &path)
    {
        const std::string place = placeOf(m_context, path);
        struct stat s = {};
        const Presence presence = presenceOf(m_context, place);
        std::string problem;
        if (presence == Presence::Missing)
            problem = "does not exist";
        else if (presence == Presence::There && ::stat(place.c_str(), &s) == 0 && S_ISDIR(s.st_mode))
            problem = "is a directory";
        if (!problem.empty())
            report(where, line, text, path, problem);
    }

    void report(const std::string &where, std::size_t line, const std::string &text,
                const std::string &program, const std::string &problem)
    {
        const std::string shown = printable(program);
        const std::string id = where + ':' + shown;
        const std::string evidence = where.substr(where.find(':') + 1) +
                                     (line > 0 ? ':' + std::to_string(line) : "") + ": " +
                                     tail(printable(text), 300);
        for (Finding &f : findings) {
            if (f.id.ends_with(':' + id)) {
                f.addEvidence("file:" + evidence);
                return;
            }
        }
        Finding f =
            makeFinding(m_info, id, Priority::P2, shown + ' ' + problem + ", but is started",
                        where.substr(where.find(':') + 1),
                        "A cron entry or a unit names a program that cannot be started, so its job has "
                        "silently stopped.");
        f.addEvidence("file:" + evidence);
        f.addEvidence(shown + ' ' + problem);
        findings.push_back(std::move(f));
    }

    std::vector<Finding> findings;

private:
    const DetectorInfo &m_info;
    DetectorContext &m_context;
};

/// Arguments and variables may hold a password: only the program is shown.
std::string shownCommand(const std::vector<ShellWord> &words)
{
    const auto program = std::find_if(
        words.begin(), words.end(), [](const ShellWord &w) { return w.text.find('=') == std::string::npos; });
    return (program == words.end() ? std::string() : program->text) + (words.size() > 1 ? " ..." : "");
}

void lookAtTable(DetectorContext &context, Collection &out, const std::string &where, std::string_view text,
                 CronTable kind)
{
    for (const CronEntry &entry : parseCrontab(text, kind)) {
        std::vector<ShellWord> words = firstCommand(entry.command);
        for (ShellWord &word : words) {
            if (kind == CronTable::User && word.text.starts_with("~/") &&
                word.text.find_first_of("*?[$`{") == std::string::npos)
                word = {context.home + word.text.substr(1), true};
        }
        for (const std::string &path : neededFiles(words))
            out.lookAt(where, entry.line, shownCommand(words), path);
    }
}

void lookAtTableFile(DetectorContext &context, Collection &out, const std::string &path, CronTable kind)
{
    const std::string place = context.at(path);
    if (const auto text = readFile(place, maxTableBytes))
        lookAtTable(context, out, "cron:" + printable(path), *text, kind);
}

// Debian's cron reads only such names (cron(8), run-parts(8)).
bool isRunPartsName(std::string_view name)
{
    return std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
               c == '-';
    });
}

bool isLeftover(std::string_view name)
{
    return name.starts_with('.') || name.ends_with('~') || name.find(".dpkg-") != std::string_view::npos ||
           name.find(".ucf-") != std::string_view::npos || name.ends_with(".disabled");
}

/// Scripts that run-parts passes over without a word.
void lookAtRunParts(DetectorContext &context, Collection &out, const std::string &directory, bool isDebian)
{
    const auto entries = listDirectory(context.at(directory));
    if (!entries)
        return;
    for (const DirectoryEntry &entry : *entries) {
        const std::string path = directory + '/' + entry.name;
        struct stat s = {};
        if (entry.isDirectory || isLeftover(entry.name))
            continue;
        if (isDebian && !isRunPartsName(entry.name))
            out.report("cron:" + directory, 0, entry.name, path, "has a name that run-parts passes over");
        else if (presenceOf(context, context.at(path)) == Presence::Missing)
            out.report("cron:" + directory, 0, entry.name, path, "is a link that leads nowhere");
        else if (::stat(context.at(path).c_str(), &s) == 0 &&
                 (s.st_mode & (S_IXUSR | S_IXGRP | S_IXOTH)) == 0)
            out.report("cron:" + directory, 0, entry.name, path, "is not executable");
    }
}

void lookAtCron(DetectorContext &context, Collection &out, std::vector<std::string> &notes)
{
    const bool isDebian = fileExists(context.at("/etc/debian_version"));
    lookAtTableFile(context, out, "/etc/crontab", CronTable::System);
    if (const auto entries = listDirectory(context.at("/etc/cron.d"))) {
        for (const DirectoryEntry &entry : *entries) {
            if (!isLeftover(entry.name) && (!isDebian || isRunPartsName(entry.name)))
                lookAtTableFile(context, out, "/etc/cron.d/" + entry.name, CronTable::System);
        }
    }
    for (const char *period : {"hourly", "daily", "weekly", "monthly"})
        lookAtRunParts(context, out, std::string("/etc/cron.") + period, isDebian);

    bool sawOwn = false;
    for (const char *spool : {"/var/spool/cron/crontabs", "/var/spool/cron", "/usr/lib/cron/tabs"}) {
        const auto tables = listDirectory(context.at(spool));
        for (const DirectoryEntry &entry : tables ? *tables : std::vector<DirectoryEntry>()) {
            if (entry.isRegular)
                lookAtTableFile(context, out, std::string(spool) + '/' + entry.name, CronTable::User);
        }
        sawOwn = sawOwn || tables;
    }
    if (sawOwn && context.isRoot)
        return;
    if (!context.isRoot)
        notes.emplace_back("crontabs of other users need root");
    if (!context.tools->has("crontab"))
        return;
    const ProcessOutcome own =
        context.tools->run({{"crontab", "-l"}, std::chrono::seconds(3), maxTableBytes, {}, {}}, context.stop);
    if (own.succeeded())
        lookAtTable(context, out, "cron:crontab -l", own.output, CronTable::User);
}

/// systemd's own search path of a program without a slash (systemd.exec(5)).
bool isOnSystemdPath(const DetectorContext &context, const std::string &name)
{
    constexpr std::array<std::string_view, 6> directories{"/usr/local/sbin", "/usr/local/bin", "/usr/sbin",
                                                          "/usr/bin",        "/sbin",          "/bin"};
    return std::any_of(directories.begin(), directories.end(), [&](std::string_view directory) {
        return presenceOf(context, context.at(std::string(directory) + '/' + name)) != Presence::Missing;
    });
}

void lookAtUnits(DetectorContext &context, Collection &out)
{
    struct Directory
    {
        std::string place;
        std::string home;
    };
    const std::array<Directory, 5> directories{{{context.at("/etc/systemd/system"), "/root"},
                                                {context.at("/usr/local/lib/systemd/system"), "/root"},
                                                {context.at("/etc/systemd/user"), context.home},
                                                {context.home + "/.config/systemd/user", context.home},
                                                {context.home + "/.local/share/systemd/user", context.home}}};
    for (const Directory &directory : directories) {
        for (const UnitCommand &command : commandsOfUnits(context, directory.place, directory.home)) {
            const std::string where = "unit:" + shownPlace(context, command.file);
            const std::string &shown = command.text;
            for (const std::string &path : command.needed)
                out.lookAt(where, command.line, shown, path);
            if (!command.bareName.empty() && !isOnSystemdPath(context, command.bareName))
                out.report(where, command.line, shown, command.bareName,
                           "is on none of systemd's directories");
        }
    }
}

} // namespace

MissingProgramsDetector::MissingProgramsDetector()
{
    m_info.id = "lint.missing-programs";
    m_info.title = Sentence::saying("Cron entries and units whose program is missing");
    m_info.daemon = Daemon::Lint;
    m_info.reads = Sentence::saying(
        "/etc/crontab, /etc/cron.d, /etc/cron.{hourly,daily,weekly,monthly}, the crontabs; services in "
        "/etc/systemd, /usr/local/lib/systemd and ~/.config/systemd/user with their drop-ins");
    m_info.rights = Sentence::saying("none; without root only your own crontab is seen");
    m_info.cost = Cost::Low;
    m_info.platforms = "linux, macos (cron only)";
    m_info.explanation =
        "A scheduled job or a service names a program, or the script it hands to an interpreter, that does "
        "not "
        "exist. The job has stopped, and nobody is told: cron mails to a mailbox that is rarely read, a unit "
        "fails "
        "at its next start.\n\n"
        "Only absolute paths are judged: the program of the first command of a cron line (also behind nice, "
        "env, "
        "sudo, timeout and the like), the script given to a shell, Python, Perl, Ruby, Node or PHP, and the "
        "same "
        "of Exec lines in services. Names without a slash are judged for services only, in systemd's own "
        "search "
        "path. What a guard such as `test -x` protects, variables, and systemd's specifiers other than %h "
        "are not "
        "judged; nor are services whose path conditions are not met, commands with a `-` prefix, or units of "
        "packages under /usr/lib. In the cron.daily family also scripts are reported that run-parts passes "
        "over: "
        "not executable, or on Debian with a name that holds a dot.\n\n"
        "What to do: restore the program or correct the path; or remove the entry (for a unit: `systemctl "
        "disable "
        "--now`, then delete the file).";
}

DetectorResult MissingProgramsDetector::run(DetectorContext &context) const
{
    Collection out(m_info, context);
    std::vector<std::string> notes;
    lookAtCron(context, out, notes);
    if (!context.isMac)
        lookAtUnits(context, out);
    if (context.stop.stop_requested())
        return DetectorResult::failed(Sentence::saying("stopped before everything was looked at"));
    DetectorResult result = DetectorResult::of(std::move(out.findings));
    result.notes = std::move(notes);
    return result;
}

} // namespace prism
