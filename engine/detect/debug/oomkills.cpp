// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/debug/oomkills.h"

#include "engine/core/file.h"
#include "engine/core/jsonparser.h"
#include "engine/core/text.h"
#include "engine/detect/asktool.h"
#include "engine/detect/debug/journalreader.h"
#include "engine/detect/figures.h"
#include "engine/detect/redact.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <sys/stat.h>

namespace prism {
namespace {

constexpr std::size_t maxEntries = 5000;
constexpr std::size_t maxFindings = 100;
constexpr std::size_t shownKills = 5;
constexpr std::size_t maxReports = 200;

// systemd: "foo.service: A process of this unit has been killed by the OOM killer."
constexpr const char *unitKillId = "MESSAGE_ID=fe6faa94e7774663a0da52717891d8ef";

struct Kill
{
    std::string name;
    std::string evidence;
    bool ofGroup = false; // a limit of its control group, not the whole machine
};

struct Search
{
    std::vector<Kill> kills;
    std::vector<std::string> notes;
    bool sawKernelLog = false;
    std::string whyNot;
};

int daysBack(const DetectorContext &context)
{
    return static_cast<int>(std::clamp(context.number("days", 7), 1.0, 90.0));
}

// Kernel lines "Out of memory: Killed process 123 (name) ..." (5.0 on), "Killed process 123 (name), UID ..."
// and "Kill process 123 (name) score ..." (before), "Memory cgroup out of memory: Killed process ...".
void addKernelLine(std::string_view line, const std::string &evidence, std::set<std::string> &seen,
                   std::vector<Kill> &kills)
{
    std::size_t at = line.find("Killed process ");
    if (at == std::string_view::npos)
        at = line.find("Kill process ");
    if (at == std::string_view::npos)
        return;
    const std::string_view rest = line.substr(line.find("process ", at) + 8);
    const std::size_t open = rest.find(" (");
    const std::size_t close = rest.find(')', open == std::string_view::npos ? 0 : open);
    if (open == std::string_view::npos || close == std::string_view::npos ||
        !integerFrom(rest.substr(0, open)))
        return;
    if (seen.insert(std::string(rest.substr(0, close))).second)
        kills.push_back({printable(rest.substr(open + 2, close - open - 2)), evidence,
                         line.find("cgroup out of memory") != std::string_view::npos});
}

void searchJournal(DetectorContext &context, Search &search)
{
    const int hours = 24 * daysBack(context);
    JournalReading kernel = openJournal(context);
    readEntries(context, {"-p", "err", "_TRANSPORT=kernel"}, hours, maxEntries, kernel);
    if (kernel.obstacle) {
        search.whyNot = kernel.obstacle->reason;
        return;
    }
    search.sawKernelLog = !kernel.ownOnly;
    std::set<std::string> seen;
    for (const JournalEntry &e : kernel.entries)
        addKernelLine(e.message, journalEvidence(e), seen, search.kills);
    if (!search.kills.empty())
        return;
    // What the kernel's own lines would tell in more detail: systemd and systemd-oomd saw it too.
    JournalReading units;
    readEntries(context, {unitKillId, "+", "_SYSTEMD_UNIT=systemd-oomd.service"}, hours, maxEntries, units);
    if (units.obstacle)
        search.notes.push_back("systemd's own messages of kills were not read: " + units.obstacle->reason);
    for (const JournalEntry &e : units.entries) {
        const bool byOomd = e.source == "systemd-oomd.service" && e.message.starts_with("Killed ");
        const auto f = words(e.message);
        if (byOomd && f.size() > 1)
            search.kills.push_back({printable(f[1].substr(f[1].rfind('/') + 1)), journalEvidence(e), true});
        else if (e.messageId == std::string_view(unitKillId).substr(11))
            search.kills.push_back({e.source, journalEvidence(e), false});
    }
}

void searchDmesg(DetectorContext &context, Search &search)
{
    if (search.sawKernelLog || !context.tools->has("dmesg"))
        return;
    const auto outcome = askTool(context, {"dmesg", "--time-format", "iso"});
    if (!outcome.succeeded()) {
        search.whyNot += "; dmesg: " + printable(firstMessage(outcome));
        return;
    }
    search.sawKernelLog = true;
    std::set<std::string> seen;
    for (const std::string_view line : lines(outcome.output))
        addKernelLine(line, "dmesg: " + redactedLine(line), seen, search.kills);
}

// The kernel's own counter since boot (oom_kill, since 4.13): the word on it when no log may be read.
std::optional<std::int64_t> killsSinceBoot(const DetectorContext &context)
{
    const auto text = readFile(context.at("/proc/vmstat"), 1 << 20);
    for (const std::string_view line : text ? lines(*text) : std::vector<std::string_view>()) {
        const auto f = words(line);
        if (f.size() == 2 && f[0] == "oom_kill")
            return integerFrom(f[1]);
    }
    return std::nullopt;
}

// A jetsam report: a JSON header of bug_type 298, then a JSON body that names the largest process.
void searchMac(const DetectorContext &context, Search &search)
{
    const std::string directory = context.at("/Library/Logs/DiagnosticReports");
    const auto entries = listDirectory(directory);
    if (!entries) {
        search.whyNot = entries.error().text();
        return;
    }
    search.sawKernelLog = true;
    std::size_t count = 0;
    for (const DirectoryEntry &e : *entries) {
        struct stat s = {};
        const std::string path = directory + '/' + e.name;
        if (!e.name.starts_with("JetsamEvent") || ::lstat(path.c_str(), &s) != 0 ||
            context.now.seconds - s.st_mtime > std::int64_t{86400} * daysBack(context) ||
            count++ >= maxReports)
            continue;
        const auto text = readFile(path, 8 << 20);
        const std::size_t body = text ? text->find('\n') : std::string::npos;
        const auto tree = body == std::string::npos ? Result<JsonValue>(Error{})
                                                    : parseJson(std::string_view(*text).substr(body + 1));
        const std::string name = tree ? printable(tree->stringOr("largestProcess")) : std::string();
        if (name.empty())
            search.notes.push_back(printable(e.name) + " names no process");
        else
            search.kills.push_back({name, printable(e.name) + ": largestProcess " + name, false});
    }
}

std::vector<Finding> findingsOf(const DetectorInfo &info, const std::vector<Kill> &kills)
{
    std::map<std::string, std::vector<const Kill *>> byName;
    for (const Kill &k : kills)
        byName[k.name].push_back(&k);
    std::vector<Finding> out;
    for (const auto &[name, group] : byName) {
        if (out.size() == maxFindings)
            break;
        const bool ofGroup =
            std::all_of(group.begin(), group.end(), [](const Kill *k) { return k->ofGroup; });
        Finding f = makeFinding(
            info, name, ofGroup ? Priority::P2 : Priority::P1, name + " was killed for want of memory",
            "process " + name,
            counted(group.size(), "kill", "kills") + " in the time looked at. " +
                (ofGroup
                     ? "Its control group was at its limit: raise MemoryMax= or the container's limit, or "
                       "find out why it needs more."
                     : "The whole machine was out of memory. The victim is the largest, not always the "
                       "guilty one: see who grew, limit it (MemoryMax=), or add memory or swap."));
        const std::size_t first = group.size() > shownKills ? group.size() - shownKills : 0;
        for (std::size_t i = first; i < group.size(); ++i)
            f.addEvidence(group[i]->evidence);
        out.push_back(std::move(f));
    }
    return out;
}

Finding uncounted(const DetectorInfo &info, std::int64_t count)
{
    Finding f =
        makeFinding(info, "since-boot", Priority::P2, "Processes were killed for want of memory", "memory",
                    "The kernel counts kills since the machine was started, and its log, which names "
                    "the victims, is not readable with these rights: run journalctl -k as root.");
    f.confidence = Confidence::Medium;
    f.addEvidence("/proc/vmstat: oom_kill " + std::to_string(count));
    return f;
}

} // namespace

const DetectorInfo &OomKills::info() const
{
    static const DetectorInfo info{
        .id = "debug.oom-kills",
        .version = 1,
        .title = Sentence::saying("Kills for want of memory"),
        .daemon = Daemon::Debug,
        .reads = Sentence::saying(
            "the kernel's messages in the journal or dmesg, those of systemd and systemd-oomd, /proc/vmstat "
            "(macOS: JetsamEvent reports)"),
        .rights = Sentence::saying(
            "root or group adm or systemd-journal for the names; the count since boot needs none"),
        .cost = Cost::Low,
        .platforms = "linux, macos",
        .schedule = ScheduleClass::EachRun,
        .options = {{"days", "7", Sentence::saying("How far back it looks.")}},
        .explanation =
            "When memory runs out the kernel kills a process, and systemd-oomd may do so earlier. Each kill "
            "is "
            "a crash that nobody asked for, often at night and of the most useful process. Kills are grouped "
            "by the name of the victim; those at the limit of a control group (a container, a unit with "
            "MemoryMax=) are P2, those of the whole machine P1.\n\n"
            "Where neither the journal nor dmesg may be read, the kernel's counter since boot tells at least "
            "whether it happened.\n\n"
            "dmesg is a ring of limited size, so without a journal older kills may be lost from it."};
    return info;
}

DetectorResult OomKills::run(DetectorContext &context) const
{
    Search search;
    std::optional<std::int64_t> counter;
    if (context.isMac) {
        searchMac(context, search);
    } else {
        searchJournal(context, search);
        searchDmesg(context, search);
        counter = killsSinceBoot(context);
    }
    if (!search.sawKernelLog && !counter && search.kills.empty())
        return DetectorResult::notApplicable(
            Sentence::saying("no log of the kernel is readable: %1", search.whyNot));
    std::vector<Finding> findings = findingsOf(info(), search.kills);
    if (findings.empty() && !search.sawKernelLog && counter.value_or(0) > 0)
        findings.push_back(uncounted(info(), *counter));
    if (!search.sawKernelLog)
        search.notes.emplace_back("the kernel's log was not readable, only its counter since boot");
    DetectorResult result = DetectorResult::of(std::move(findings));
    result.notes = std::move(search.notes);
    return result;
}

} // namespace prism
