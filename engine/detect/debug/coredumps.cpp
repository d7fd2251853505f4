// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/debug/coredumps.h"

#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/detect/asktool.h"
#include "engine/detect/debug/coredumplist.h"

#include <algorithm>
#include <map>
#include <optional>
#include <sys/stat.h>

namespace prism {
namespace {

constexpr std::size_t maxReports = 2000; // crash report files looked at
constexpr std::size_t maxFindings = 200;
constexpr std::size_t shownCrashes = 5;

struct Search
{
    std::vector<Crash> crashes;
    std::vector<std::string> notes;
    bool looked = false;
    Sentence whyNot; // the sources that could not be asked
    std::optional<DetectorResult> failure;
};

int daysBack(const DetectorContext &context)
{
    return static_cast<int>(std::clamp(context.number("days", 7), 1.0, 90.0));
}

void askCoredumpctl(DetectorContext &context, Search &search)
{
    if (!context.tools->has("coredumpctl")) {
        search.whyNot = Sentence::saying("coredumpctl is not installed (package systemd-coredump)");
        return;
    }
    const std::string since = "--since=-" + std::to_string(daysBack(context)) + 'd';
    auto outcome = askTool(context, {"coredumpctl", "--no-pager", "list", "--json=short", since});
    const bool isOld = saidBy(outcome, "unrecognized option"); // systemd before 248
    if (isOld)
        outcome = askTool(context, {"coredumpctl", "--no-pager", "list", "--no-legend", since});
    if (outcome.end == ProcessEnd::Exited && saidBy(outcome, "No coredumps found")) {
        search.looked = true;
    } else if (saidBy(outcome, "No journal files were") || saidBy(outcome, "insufficient permissions")) {
        search.whyNot = Sentence::saying("coredumpctl: %1", firstMessage(outcome));
    } else {
        std::size_t skipped = 0;
        search.crashes =
            isOld ? parseCoredumpTable(outcome.output, skipped) : parseCoredumpJson(outcome.output, skipped);
        if (!outcome.succeeded() || (search.crashes.empty() && skipped > 0))
            search.failure = toolFailure("coredumpctl", outcome);
        else if (skipped > 0)
            search.notes.push_back(counted(skipped, "row", "rows") + " of coredumpctl in an unknown form");
        search.looked = true;
    }
    if (saidBy(outcome, "not seeing messages from other users"))
        search.notes.emplace_back("only crashes of the operator's own programs were seen");
}

// Seconds since 1970 of the file's last change, if that lies within the days looked at.
std::optional<UtcTime> recentChange(const DetectorContext &context, const std::string &path)
{
    struct stat s = {};
    if (::lstat(path.c_str(), &s) != 0 || !S_ISREG(s.st_mode))
        return std::nullopt;
    const UtcTime changed{s.st_mtime};
    return context.now.seconds - changed.seconds <= std::int64_t{86400} * daysBack(context)
               ? std::optional<UtcTime>(changed)
               : std::nullopt;
}

// Calls `take` with name, path and time of each recent file of a directory of reports.
template<typename Take>
void eachReport(const DetectorContext &context, const std::string &directory, Search &search, Take take)
{
    const auto entries = listDirectory(directory);
    if (!entries) {
        if (entries.error().code != ErrorCode::NotFound)
            search.notes.push_back(entries.error().text());
        return;
    }
    search.looked = true;
    std::size_t count = 0;
    for (const DirectoryEntry &e : *entries) {
        const std::string path = directory + '/' + e.name;
        const auto changed = recentChange(context, path);
        if (changed && count++ < maxReports)
            take(e.name, path, *changed);
    }
    if (count > maxReports)
        search.notes.push_back("only the first " + std::to_string(maxReports) + " reports were looked at");
}

void searchApport(const DetectorContext &context, Search &search)
{
    eachReport(context, context.at("/var/crash"), search,
               [&](const std::string &name, const std::string &, UtcTime time) {
                   if (const std::string program = apportProgram(name); !program.empty())
                       search.crashes.push_back(
                           {program, time, "/var/crash/" + printable(name) + ": written " + time.iso()});
               });
}

void searchMacReports(const DetectorContext &context, Search &search)
{
    for (const std::string &directory :
         {context.home + "/Library/Logs/DiagnosticReports", context.at("/Library/Logs/DiagnosticReports")}) {
        eachReport(context, directory, search,
                   [&](const std::string &name, const std::string &path, UtcTime) {
                       const auto head =
                           name.ends_with(".ips") ? readHead(path, 16384) : Result<std::string>(Error{});
                       for (Crash &c : head ? parseCrashReport(*head, name) : std::vector<Crash>())
                           search.crashes.push_back(std::move(c));
                   });
    }
    if (!search.looked)
        search.whyNot = Sentence::saying("there is no folder of diagnostic reports");
}

Finding findingFor(const DetectorInfo &info, const std::string &program, const std::vector<Crash> &crashes)
{
    Finding f =
        makeFinding(info, program, crashes.size() >= 3 ? Priority::P2 : Priority::P3,
                    program + (crashes.size() >= 3 ? " crashes again and again" : " crashed"), program,
                    counted(crashes.size(), "crash", "crashes") +
                        " in the time looked at. See coredumpctl info " + program +
                        " (macOS: Console, Crash Reports); install its debug symbols for a readable "
                        "trace, look for an update, and report it.");
    const std::size_t first = crashes.size() > shownCrashes ? crashes.size() - shownCrashes : 0;
    for (std::size_t i = first; i < crashes.size(); ++i)
        f.addEvidence(crashes[i].evidence);
    return f;
}

} // namespace

const DetectorInfo &Coredumps::info() const
{
    static const DetectorInfo info{
        .id = "debug.coredumps",
        .version = 1,
        .title = Sentence::saying("Crashed programs"),
        .daemon = Daemon::Debug,
        .reads = Sentence::saying(
            "coredumpctl list, /var/crash (macOS: ~/Library/Logs/DiagnosticReports and that of the system)"),
        .rights = Sentence::saying("root or group adm or systemd-journal to see the crashes of others"),
        .cost = Cost::Low,
        .platforms = "linux, macos",
        .schedule = ScheduleClass::EachRun,
        .options = {{"days", "7", Sentence::saying("How far back it looks.")},
                    {"ignore", "",
                     Sentence::saying(
                         "Programs (as in the finding) that are left out, separated by commas.")}},
        .explanation =
            "A program that ends by SIGSEGV, SIGABRT and the like leaves a record with systemd-coredump, a "
            "report of Ubuntu's apport in /var/crash, or on macOS a crash report. Crashes are grouped by "
            "program. Three or more in the time looked at are P2, fewer P3.\n\n"
            "Without systemd-coredump and /var/crash crashes leave no trace that could be counted, and the "
            "detector is not applicable.\n\n"
            "A finding resolves when the program has not crashed for the time that is looked at."};
    return info;
}

DetectorResult Coredumps::run(DetectorContext &context) const
{
    Search search;
    if (context.isMac) {
        searchMacReports(context, search);
    } else {
        askCoredumpctl(context, search);
        searchApport(context, search);
    }
    if (search.failure)
        return std::move(*search.failure);
    if (!search.looked)
        return DetectorResult::notApplicable(search.whyNot);
    const auto ignored = context.list("ignore");
    std::map<std::string, std::vector<Crash>> byProgram;
    for (Crash &c : search.crashes) {
        if (std::find(ignored.begin(), ignored.end(), c.program) == ignored.end())
            byProgram[c.program].push_back(std::move(c));
    }
    std::vector<Finding> findings;
    for (const auto &[program, crashes] : byProgram) {
        if (findings.size() < maxFindings)
            findings.push_back(findingFor(info(), program, crashes));
    }
    if (byProgram.size() > maxFindings)
        search.notes.push_back("only the first " + std::to_string(maxFindings) + " programs are told");
    if (!search.whyNot.empty())
        search.notes.push_back(search.whyNot);
    DetectorResult result = DetectorResult::of(std::move(findings));
    result.notes = std::move(search.notes);
    return result;
}

} // namespace prism
