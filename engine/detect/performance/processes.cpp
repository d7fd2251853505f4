// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/performance/processes.h"

#include "engine/core/jsonparser.h"
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "engine/detect/figures.h"
#include "engine/detect/performance/processtable.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

namespace prism {
namespace {

constexpr std::size_t shownProcesses = 5; // evidence lines a finding
constexpr std::size_t maxRemembered = 2000;
constexpr double startSlack = 5;  // s; a start time computed twice differs by rounding and clock steps
constexpr double leastGap = 1800; // s between two runs that make a meaningful share

// A process of an earlier run: when it was started (seconds since 1970) and what it had used then.
struct Remembered
{
    double started = 0;
    double cpu = 0;
    bool zombie = false;
};

struct LastRun
{
    double at = 0;
    std::map<int, Remembered> processes;
};

double startOf(const DetectorContext &context, const ProcessRow &row)
{
    return static_cast<double>(context.now.seconds) - row.age;
}

LastRun loadLastRun(const DetectorContext &context, std::string_view id, std::vector<std::string> &notes)
{
    LastRun last;
    const auto text = context.memory->load(id);
    if (text && !*text)
        return last;
    const auto tree = text ? parseJson(**text) : Result<JsonValue>(text.error());
    const JsonValue *at = tree ? tree->find("at") : nullptr;
    const JsonValue *rows = tree ? tree->find("processes") : nullptr;
    if (!at || !rows) {
        notes.emplace_back(
            "the processes of the last run could not be read back; only whole lifetimes count");
        return last;
    }
    last.at = at->toDouble().value_or(0);
    for (const JsonValue &row : rows->items()) { // [pid, started, cpu, zombie]
        if (row.items().size() != 4 || last.processes.size() == maxRemembered)
            continue;
        const auto pid = row.items()[0].toInt();
        const auto started = row.items()[1].toDouble();
        const auto cpu = row.items()[2].toDouble();
        if (pid && started && cpu && *pid > 0 && *pid < (1 << 30))
            last.processes[static_cast<int>(*pid)] = {*started, *cpu, row.items()[3].isTrue()};
    }
    return last;
}

// Only what can matter next time: zombies, and whoever has used a minute of CPU time.
void saveThisRun(const DetectorContext &context, std::string_view id, const std::vector<ProcessRow> &rows,
                 std::vector<std::string> &notes)
{
    JsonWriter writer(JsonWriter::Layout::Compact);
    writer.beginObject().member("at", context.now.seconds).key("processes").beginArray();
    std::size_t count = 0;
    for (const ProcessRow &r : rows) {
        if ((r.state == 'Z' || r.cpu >= 60) && count++ < maxRemembered)
            writer.beginArray()
                .value(r.pid)
                .value(startOf(context, r))
                .value(r.cpu)
                .value(r.state == 'Z')
                .endArray();
    }
    writer.endArray().endObject();
    if (const auto saved = context.memory->save(id, writer.take()); !saved)
        notes.push_back("this run's processes could not be kept: " + saved.error().text());
}

const Remembered *sameProcess(const DetectorContext &context, const LastRun &last, const ProcessRow &row)
{
    const auto it = last.processes.find(row.pid);
    return it != last.processes.end() && std::abs(it->second.started - startOf(context, row)) < startSlack
               ? &it->second
               : nullptr;
}

std::string hours(double seconds)
{
    return fixed(seconds / 3600, 1) + " h";
}

// A zombie counts when a second look still sees it and it is old, or when the last run saw it too.
std::vector<ProcessRow> stuckZombies(DetectorContext &context, const std::vector<ProcessRow> &rows,
                                     const LastRun &last)
{
    std::vector<ProcessRow> out;
    for (const ProcessRow &r : rows) {
        const Remembered *before = sameProcess(context, last, r);
        if (r.state == 'Z' &&
            ((before && before->zombie) || r.age >= 60 * context.number("zombie-minutes", 5)))
            out.push_back(r);
    }
    if (out.empty())
        return out;
    const auto again = readProcesses(context);
    std::set<int> still;
    if (again) {
        for (const ProcessRow &r : *again) {
            if (r.state == 'Z')
                still.insert(r.pid);
        }
    }
    std::erase_if(out, [&](const ProcessRow &r) { return !still.contains(r.pid); });
    return out;
}

// The findings, one a parent's name: whoever does not collect its children is what must be repaired.
std::vector<Finding> zombieFindings(const DetectorInfo &info, const std::vector<ProcessRow> &zombies,
                                    const std::vector<ProcessRow> &rows)
{
    std::map<int, std::string> names;
    for (const ProcessRow &r : rows)
        names[r.pid] = r.name;
    std::map<std::string, std::vector<ProcessRow>> byParent;
    for (const ProcessRow &z : zombies)
        byParent[printable(names[z.parent])].push_back(z);
    std::vector<Finding> out;
    for (const auto &[parent, children] : byParent) {
        Finding f =
            makeFinding(info, "zombies:" + parent, children.size() >= 50 ? Priority::P2 : Priority::P3,
                        parent + " leaves zombies behind", "process " + parent,
                        counted(children.size(), "child", "children") +
                            " ended and was never collected. A zombie uses no memory or CPU, but a "
                            "process id; repair or restart the parent.");
        for (std::size_t i = 0; i < std::min(children.size(), shownProcesses); ++i)
            f.addEvidence("process " + std::to_string(children[i].pid) + " (" + printable(children[i].name) +
                          ") is a zombie, parent " + std::to_string(children[i].parent) + " (" + parent +
                          "), started " + hours(children[i].age) + " ago");
        out.push_back(std::move(f));
    }
    return out;
}

// How a process burnt the CPU, as evidence; "" if it did not.
std::string runawayEvidence(const DetectorContext &context, const ProcessRow &row, const LastRun &last)
{
    const double limit = context.number("cpu-percent", 80);
    const double gap = static_cast<double>(context.now.seconds) - last.at;
    const std::string who = "process " + std::to_string(row.pid) + " (" + printable(row.name) + "): ";
    const Remembered *before = gap >= leastGap ? sameProcess(context, last, row) : nullptr;
    if (before) {
        const double percent = 100 * (row.cpu - before->cpu) / gap;
        return percent < limit
                   ? std::string()
                   : who + fixed(percent, 0) + "% of a CPU over the " + hours(gap) + " since the last run";
    }
    const double percent = row.age > 0 ? 100 * row.cpu / row.age : 0;
    if (row.age < 3600 * context.number("runaway-hours", 2) || percent < limit)
        return {};
    return who + hours(row.cpu) + " of CPU time in the " + hours(row.age) + " since it was started (" +
           fixed(percent, 0) + "% of a CPU)";
}

std::vector<Finding> runawayFindings(const DetectorContext &context, const DetectorInfo &info,
                                     const std::vector<ProcessRow> &rows, const LastRun &last)
{
    const auto ignored = context.list("ignore");
    std::map<std::string, std::vector<std::string>> byName;
    for (const ProcessRow &r : rows) {
        const bool kernelThread = !context.isMac && (r.pid == 2 || r.parent == 2);
        const std::string evidence =
            r.state == 'Z' || kernelThread ? std::string() : runawayEvidence(context, r, last);
        if (!evidence.empty() && std::find(ignored.begin(), ignored.end(), r.name) == ignored.end())
            byName[printable(r.name)].push_back(evidence);
    }
    std::vector<Finding> out;
    for (const auto &[name, evidence] : byName) {
        Finding f = makeFinding(info, "runaway:" + name, Priority::P2,
                                name + " has kept a CPU busy for hours", "process " + name,
                                "Either it does long work, then name it in the option ignore, or it is stuck "
                                "in a loop: look with strace -p or gdb -p, and restart it.");
        f.confidence = Confidence::Medium;
        for (std::size_t i = 0; i < std::min(evidence.size(), shownProcesses); ++i)
            f.addEvidence(evidence[i]);
        out.push_back(std::move(f));
    }
    return out;
}

} // namespace

const DetectorInfo &Processes::info() const
{
    static const DetectorInfo info{
        .id = "performance.processes",
        .version = 1,
        .title = Sentence::saying("Zombie and runaway processes"),
        .daemon = Daemon::Performance,
        .reads = Sentence::saying("/proc/PID/stat, /proc/uptime (macOS: ps); the processes of the last run"),
        .rights = Sentence::saying("none; with hidepid= only the operator's own processes are seen"),
        .cost = Cost::Low,
        .platforms = "linux, macos",
        .schedule = ScheduleClass::EachRun,
        .options = {{"zombie-minutes", "5",
                     Sentence::saying("A zombie counts if it was started at least this long ago.")},
                    {"cpu-percent", "80",
                     Sentence::saying("A process runs away from this share of one CPU on.")},
                    {"runaway-hours", "2",
                     Sentence::saying("A process not seen by the last run counts from this age on.")},
                    {"ignore", "",
                     Sentence::saying("Names of programs that may compute for hours, separated by commas.")}},
        .explanation =
            "A zombie is a process that ended and whose parent has not asked for its exit status. It counts "
            "when it was started some minutes ago and a second look still sees it, or when the last run saw "
            "it already. Findings are grouped by the parent, because the parent is what has to be repaired; "
            "killing a zombie has no effect.\n\n"
            "A runaway process used nearly a whole CPU, or more, ever since the last run of Prism; one that "
            "the last run did not see is judged by its whole life once it is two hours old. A process is "
            "told "
            "from another that got the same number by the time of its start. Kernel threads are left out."};
    return info;
}

DetectorResult Processes::run(DetectorContext &context) const
{
    const auto rows = readProcesses(context);
    if (!rows)
        return DetectorResult::failed(
            Sentence::saying("the processes could not be listed: %1", rows.error().text()));
    std::vector<std::string> notes;
    const LastRun last = loadLastRun(context, info().id, notes);
    std::vector<Finding> findings = zombieFindings(info(), stuckZombies(context, *rows, last), *rows);
    for (Finding &f : runawayFindings(context, info(), *rows, last))
        findings.push_back(std::move(f));
    saveThisRun(context, info().id, *rows, notes);
    if (rows->size() == maxProcesses)
        notes.push_back("only the first " + std::to_string(maxProcesses) + " processes were looked at");
    DetectorResult result = DetectorResult::of(std::move(findings));
    result.notes = std::move(notes);
    return result;
}

} // namespace prism
